#include "ui/migration/pages/inventorypage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/movedvalue.h"
#include "ui/migration/pages/inventorysectionbox.h"
#include "ui/migration/tickbox.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/style/card.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    return column;
}
} // namespace

InventoryPage::InventoryPage(DomainMigration *migration, const QString &instanceName)
    : MigrationPage(migration, instanceName, MigrationStep::Inventory)
    , m_progress(new StatusLabel)
    , m_again(new QPushButton(tr("Read again")))
    , m_sections(makeColumn())
    , m_questions(makeColumn())
    , m_reviewed(new TickBox(tr("I have gone through this list")))
{
    setObjectName(u"inventoryPage"_s);
    buildTools();
    column()->addLayout(m_sections);
    column()->addWidget(makeHeading(tr("What Clerk’s API cannot list")));
    column()->addWidget(DialogParts::paragraph(
        tr("Think about each of these and tick what you have looked at. Ticks are kept; the page “Code and consoles” "
           "comes back to what is to be changed.")));
    column()->addLayout(m_questions);
    m_reviewed->setObjectName(u"inventoryReviewed"_s);
    m_reviewed->setContentsMargins(0, Metrics::medium, 0, 0);
    column()->addWidget(m_reviewed);
    column()->addStretch(1);
    connect(m_reviewed, &TickBox::toggled, this, [this](bool on) { this->migration()->setInventoryReviewed(on); });
    connect(migration->inventory(), &Inventory::changed, this, &InventoryPage::showNow);
}

void InventoryPage::buildTools()
{
    auto *copy = new QPushButton(tr("Copy all"));
    copy->setAccessibleName(tr("Copy the whole list"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(migration()->inventory()->toText()); });
    m_again->setAccessibleName(tr("Read the whole list again"));
    connect(m_again, &QPushButton::clicked, this, [this] { migration()->inventory()->load(); });
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    for (QPushButton *button : {copy, m_again}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
    }
    row->addWidget(m_progress);
    column()->addWidget(tools);
}

void InventoryPage::enter()
{
    readInventory();
    MigrationPage::enter();
}

void InventoryPage::refresh()
{
    const bool loading = migration()->inventory()->isLoading();
    m_progress->setStatus(loading ? Tone::Info : Tone::Positive, loading ? Icon::Waiting : Icon::Ok,
                          loading ? tr("Reading…") : tr("Read"));
    m_again->setEnabled(!loading);
    refreshSections();
    refreshQuestions();
    m_reviewed->setChecked(migration()->record().inventoryReviewed);
    m_reviewed->setEnabled(!isLocked());
}

void InventoryPage::refreshSections()
{
    for (const InventorySection &section : migration()->inventory()->sections()) {
        InventorySectionBox *&box = m_boxes[section.kind];
        if (box == nullptr) {
            box = new InventorySectionBox(section.kind);
            connect(box, &InventorySectionBox::readAgain, this, [this] { migration()->inventory()->load(); });
            m_sections->addWidget(box);
        }
        box->show(section, !migration()->inventory()->isLoading());
    }
}

void InventoryPage::refreshQuestions()
{
    const QList<MigrationQuestion> questions =
        breakageQuestions(migration()->before(), migration()->after(), migration()->target().host);
    QStringList asked;
    for (const MigrationQuestion &question : questions)
        asked += {QString(question.id), question.title, question.advice, question.newValue};
    if (asked != m_asked) {
        m_asked = asked;
        makeQuestions(questions);
    }
    for (auto it = m_ticks.cbegin(); it != m_ticks.cend(); ++it) {
        it.value()->setChecked(migration()->isTicked(it.key()));
        it.value()->setEnabled(!migration()->isReadOnly());
    }
}

void InventoryPage::makeQuestions(const QList<MigrationQuestion> &questions)
{
    while (QLayoutItem *old = m_questions->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_ticks.clear();
    auto *card = new Card;
    for (const MigrationQuestion &question : questions) {
        auto *row = new QWidget;
        auto *box = new QVBoxLayout(row);
        box->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
        box->setSpacing(Metrics::tiny);
        auto *tick = new TickBox(question.title);
        tick->setDescription(question.advice);
        box->addWidget(tick);
        box->addWidget(DialogParts::paragraph(question.advice));
        if (!question.oldValue.isEmpty() || !question.newValue.isEmpty())
            box->addWidget(new MovedValueRow(
                {{}, question.oldValue, question.newValue, tr("Copy the new value for: %1").arg(question.title)}));
        card->addRow(row);
        const QString id(question.id);
        m_ticks.insert(id, tick);
        connect(tick, &TickBox::toggled, this, [this, id](bool on) { migration()->setTicked(id, on); });
    }
    m_questions->addWidget(card);
}

QString InventoryPage::gate() const
{
    return migration()->record().inventoryReviewed ? QString()
                                                   : tr("To go on, tick “I have gone through this list” at its end.");
}
