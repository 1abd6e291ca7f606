#include "ui/migration/pages/commitpage.h"

#include "models/migration/domainchange.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/migration/changewords.h"
#include "ui/migration/pages/confirmdomain.h"
#include "ui/migration/pages/outcomebox.h"
#include "ui/migration/pages/requestcard.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CommitPage::CommitPage(DomainMigration *migration, const QString &instanceName)
    : MigrationPage(migration, instanceName, MigrationStep::Commit)
    , m_decision(new QWidget)
    , m_consequences(new QVBoxLayout)
    , m_request(new RequestCard)
    , m_forbidden(new StatusLabel)
    , m_confirm(new ConfirmDomain)
    , m_change(new QPushButton(tr("Change the domain")))
    , m_progress(new QProgressBar)
    , m_outcome(new OutcomeBox(migration))
{
    setObjectName(u"commitPage"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Metrics::small);
    m_progress->setAccessibleName(tr("Changing the domain"));
    column()->addWidget(m_outcome);
    column()->addWidget(m_progress);
    buildDecision();
    column()->addWidget(m_decision);
    column()->addStretch(1);
}

void CommitPage::buildDecision()
{
    auto *box = new QVBoxLayout(m_decision);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Metrics::small);
    box->addWidget(DialogParts::notice(
        Tone::Production, Icon::Production,
        tr("This changes the production instance “%1”, now and for everybody.").arg(instanceName())));
    box->addWidget(makeHeading(tr("What happens")));
    m_consequences->setContentsMargins(0, 0, 0, 0);
    box->addLayout(m_consequences);
    box->addWidget(makeHeading(tr("Exactly this is sent, once")));
    box->addWidget(m_request);
    m_forbidden->setObjectName(u"forbidden"_s);
    m_forbidden->setWordWrap(true);
    box->addWidget(m_forbidden);
    box->addWidget(m_confirm);
    m_change->setObjectName(u"changeDomain"_s);
    m_change->setAutoDefault(false); // Enter in the field must not do it
    m_change->setMinimumHeight(Metrics::targetSize);
    box->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_confirm, &ConfirmDomain::changed, this, &CommitPage::refreshDecision);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (!m_confirm->matches() || !maySend())
            return;
        const WriteGuard::Confirmation given{.reviewed = true, .typed = m_confirm->typed()};
        m_confirm->clear(); // a second time has to be typed again
        migration()->commit(given);
        showNow();
    });
}

bool CommitPage::maySend() const
{
    const ChangeState state = migration()->record().change;
    return migration()->isActive() && !migration()->isReadOnly() && !migration()->isCommitting() &&
           !migration()->domainMovedMeanwhile() && (state == ChangeState::NotSent || migration()->mayCommitAgain());
}

void CommitPage::refresh()
{
    m_outcome->refresh();
    m_progress->setVisible(migration()->isCommitting());
    m_decision->setVisible(maySend());
    refreshDecision();
}

void CommitPage::refreshDecision()
{
    const MigrationRecord &record = migration()->record();
    refreshConsequences();
    m_request->show(DomainChange::requestOf(record));
    m_confirm->setDomain(record.newDomain);
    const QString forbidden = ChangeWords::forbidden(migration()->writesImpossible());
    m_forbidden->setVisible(!forbidden.isEmpty());
    m_forbidden->setStatus(Tone::Attention, Icon::Warning, forbidden);
    m_confirm->setEnabled(forbidden.isEmpty());
    m_change->setEnabled(m_confirm->matches() && maySend() && forbidden.isEmpty());
    QString why = forbidden;
    if (why.isEmpty() && !m_change->isEnabled())
        why = tr("Type the new domain first.");
    m_change->setAccessibleDescription(why);
    m_change->setToolTip(why);
}

void CommitPage::refreshConsequences()
{
    const QStringList sentences = ChangeWords::consequences(*migration());
    if (sentences == m_consequencesShown)
        return;
    m_consequencesShown = sentences;
    while (QLayoutItem *old = m_consequences->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    auto *card = new Card;
    for (const QString &sentence : sentences) {
        QLabel *row = DialogParts::paragraph(sentence);
        row->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
        card->addRow(row);
    }
    m_consequences->addWidget(card);
}

QString CommitPage::gate() const
{
    switch (migration()->record().change) {
    case ChangeState::Took:
        return {};
    case ChangeState::Intended:
    case ChangeState::Unknown:
        return tr("What comes after this opens when Clerk shows the new domain.");
    case ChangeState::NotSent:
    case ChangeState::NoEffect:
    case ChangeState::Refused:
        break;
    }
    return tr("What comes after this opens when the domain has changed.");
}
