#include "ui/migration/pages/outcomebox.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/changewords.h"
#include "ui/sentences.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OutcomeBox::OutcomeBox(DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_word(new StatusLabel)
    , m_meaning(DialogParts::paragraph({}))
    , m_problem(new StatusLabel)
    , m_problemMeaning(DialogParts::paragraph({}))
    , m_server(new BreakingLabel)
    , m_again(new QPushButton(tr("Read again")))
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    column->setSpacing(Metrics::small);
    m_word->setObjectName(u"outcome"_s);
    m_problem->setObjectName(u"commitProblem"_s);
    m_again->setObjectName(u"readAgain"_s);
    m_again->setAccessibleName(tr("Read again which domain Clerk has"));
    m_again->setMinimumHeight(Metrics::targetSize);
    for (StatusLabel *status : {m_word, m_problem}) {
        status->setWordWrap(true);
        status->setFont(fontFor(TextRole::Heading));
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_word, m_meaning, m_problem, m_problemMeaning, m_server})
        column->addWidget(widget);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    auto *card = new Card;
    card->addRow(row);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    connect(m_again, &QPushButton::clicked, migration, &DomainMigration::checkOutcome);
}

QString OutcomeBox::technicalWords() const
{
    QStringList lines;
    QString said = m_migration->record().refusal;
    if (const auto error = m_migration->commitError()) {
        const Sentence sentence = sentenceFor(*error);
        if (said.isEmpty()) {
            lines += sentence.title + u". "_s + sentence.text;
            said = sentence.serverWords;
        }
        if (!sentence.traceId.isEmpty())
            lines += tr("Trace id: %1").arg(sentence.traceId);
    }
    if (!said.isEmpty())
        lines.prepend(tr("Clerk says: %1").arg(said));
    return lines.join(u'\n');
}

void OutcomeBox::refresh()
{
    using enum ChangeState;
    const MigrationRecord &record = m_migration->record();
    const auto outcome = ChangeWords::outcome(record, m_migration->mayCommitAgain());
    const auto problem = ChangeWords::problem(m_migration->commitProblem(), record);
    const bool blocked = !problem.word.isEmpty() && !m_migration->isCommitting();
    const bool failed = m_migration->commitError().has_value() && !m_migration->isCommitting() && !blocked;
    const bool happened = record.change != NotSent || failed;
    m_word->setVisible(happened);
    m_meaning->setVisible(happened);
    m_word->setStatus(outcome.tone, outcome.icon, outcome.word);
    m_meaning->setText(outcome.meaning);
    m_problem->setVisible(blocked);
    m_problemMeaning->setVisible(blocked);
    m_problem->setStatus(problem.tone, problem.icon, problem.word);
    m_problemMeaning->setText(problem.meaning);
    const QString words = record.change == Took ? QString() : technicalWords();
    m_server->setText(words);
    m_server->setVisible(!words.isEmpty());
    const bool open = record.change == Unknown || record.change == Intended || record.change == NoEffect;
    m_again->setVisible((open || m_migration->domainMovedMeanwhile()) && !m_migration->isReadOnly());
    m_again->setEnabled(!m_migration->isCommitting());
    setVisible(happened || blocked);
}
