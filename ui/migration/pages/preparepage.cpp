#include "ui/migration/pages/preparepage.h"

#include "models/migration/zonefile.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/migration/pages/preparationrow.h"
#include "ui/migration/savefile.h"
#include "ui/migration/tickbox.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/pages/valuegrid.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QPushButton *preparationButton(const QString &text, const QString &accessible)
{
    auto *button = new QPushButton(text);
    button->setMinimumHeight(Metrics::targetSize);
    button->setAccessibleName(accessible);
    return button;
}

QWidget *makeEarlyRow(const CnameTarget &record)
{
    const QString line = u"%1. CNAME %2."_s.arg(record.host, record.value);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Metrics::large, Metrics::tiny, Metrics::small, Metrics::tiny);
    auto *label = new BreakingLabel(line);
    label->setFont(fontFor(TextRole::Mono));
    layout->addWidget(label, 1);
    layout->addWidget(
        makeCopyButton(PreparePage::tr("Copy the record of %1").arg(record.host), row, [line] { return line; }));
    return row;
}
} // namespace

PreparePage::PreparePage(DomainMigration *migration, const QString &instanceName)
    : MigrationPage(migration, instanceName, MigrationStep::Prepare)
    , m_card(new Card)
    , m_again(preparationButton(tr("Check again"), tr("Make all checks again")))
    , m_early(new QVBoxLayout)
    , m_export(preparationButton(tr("Export as zone file…"), tr("Export the early records as a zone file")))
    , m_seen(new TickBox({}))
{
    setObjectName(u"preparePage"_s);
    column()->addWidget(m_card);
    column()->addWidget(m_again, 0, Qt::AlignLeading);
    buildEarly();
    m_seen->setObjectName(u"preparationReviewed"_s);
    m_seen->setContentsMargins(0, Metrics::medium, 0, 0);
    column()->addWidget(m_seen);
    column()->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, [this] { this->migration()->preparation()->check(); });
    connect(m_seen, &TickBox::toggled, this, [this](bool on) { this->migration()->setPreparationReviewed(on); });
    connect(migration->preparation(), &Preparation::changed, this, &PreparePage::showNow);
}

void PreparePage::buildEarly()
{
    column()->addWidget(makeHeading(tr("Records that can be put in place now")));
    column()->addWidget(DialogParts::paragraph(
        tr("Their targets are the same for every instance, so they can be there before the change and shorten the "
           "time without sign-in. Until the change they lead to an error page of Clerk’s; that is expected. The "
           "other records are known after the change only. Keep the old domain’s records as they are.")));
    m_early->setContentsMargins(0, 0, 0, 0);
    column()->addLayout(m_early);
    column()->addWidget(m_export, 0, Qt::AlignLeading);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString zone = migration()->preparation()->zone();
        saveFileAs(this, tr("Save the early records as a zone file"), tr("Zone file (*.zone)"), zone + u".zone"_s,
                   zoneFile(zone, migration()->preparation()->earlyRecords()));
    });
}

void PreparePage::enter()
{
    Preparation *preparation = migration()->preparation();
    const QList<PreparationItem> items = preparation->items();
    const bool unchecked = std::any_of(items.cbegin(), items.cend(), [](const PreparationItem &item) {
        return item.state == PreparationItem::State::NotChecked;
    });
    if ((items.isEmpty() || unchecked) && !preparation->isChecking())
        preparation->check();
    MigrationPage::enter();
}

bool PreparePage::hasConcerns() const
{
    const QList<PreparationItem> items = migration()->preparation()->items();
    return std::any_of(items.cbegin(), items.cend(),
                       [](const PreparationItem &item) { return item.state != PreparationItem::State::Good; });
}

void PreparePage::refresh()
{
    const bool checking = migration()->preparation()->isChecking();
    m_again->setEnabled(!checking);
    m_again->setText(checking ? tr("Checking…") : tr("Check again"));
    for (const PreparationItem &item : migration()->preparation()->items()) {
        PreparationRow *&row = m_rows[item.id];
        if (row == nullptr) {
            row = new PreparationRow;
            m_card->addRow(row);
        }
        row->show(item);
    }
    refreshEarly();
    m_seen->setText(hasConcerns() && !checking ? tr("I have seen what is not good above, and go on all the same")
                                               : tr("I have seen the outcome of these checks"));
    m_seen->setChecked(migration()->record().preparationReviewed);
    m_seen->setEnabled(!isLocked() && (!checking || m_seen->isChecked()));
}

void PreparePage::refreshEarly()
{
    const QList<CnameTarget> records = migration()->preparation()->earlyRecords();
    m_export->setEnabled(!records.isEmpty());
    QStringList shown;
    for (const CnameTarget &record : records)
        shown += record.host + u' ' + record.value;
    if (shown == m_earlyShown)
        return;
    m_earlyShown = shown;
    while (QLayoutItem *old = m_early->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    auto *card = new Card;
    for (const CnameTarget &record : records)
        card->addRow(makeEarlyRow(record));
    m_early->addWidget(card);
}

QString PreparePage::gate() const
{
    if (migration()->record().preparationReviewed)
        return {};
    return migration()->preparation()->isChecking()
               ? tr("The checks are being made.")
               : tr("To go on, tick at the end that you have seen the outcome of the checks.");
}
