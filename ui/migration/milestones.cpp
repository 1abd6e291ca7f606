#include "ui/migration/milestones.h"

#include "ui/style/breakinglabel.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
using Milestone = DomainMigration::Milestone;

QString titleOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Name:
        return MilestoneList::tr("New domain chosen");
    case Milestone::Inventory:
        return MilestoneList::tr("What will break gone through");
    case Milestone::Preparation:
        return MilestoneList::tr("Preparation looked at");
    case Milestone::Change:
        return MilestoneList::tr("Domain changed at Clerk");
    case Milestone::Dns:
        return MilestoneList::tr("DNS records right");
    case Milestone::Certificates:
        return MilestoneList::tr("Certificates right");
    case Milestone::Code:
        return MilestoneList::tr("Code and consoles updated");
    }
    return {};
}

QString momentText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString noteOf(const DomainMigration &migration, Milestone milestone)
{
    const MigrationRecord &record = migration.record();
    switch (milestone) {
    case Milestone::Name:
        return record.newDomain;
    case Milestone::Change:
        return momentText(record.changedAt);
    case Milestone::Dns:
        return momentText(record.dnsReadyAt);
    case Milestone::Certificates:
        return momentText(record.certificatesReadyAt);
    case Milestone::Inventory:
    case Milestone::Preparation:
    case Milestone::Code:
        return {};
    }
    return {};
}
} // namespace

MilestoneList::MilestoneList(DomainMigration *migration, QWidget *parent)
    : Card(parent)
    , m_migration(migration)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    grid->setHorizontalSpacing(Metrics::large);
    grid->setColumnStretch(1, 1);
    for (int index = 0; index < DomainMigration::kMilestones; ++index) {
        const Row row{new StatusLabel, new BreakingLabel};
        row.status->setMinimumHeight(Metrics::targetSize);
        row.note->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(row.status, index, 0);
        grid->addWidget(row.note, index, 1);
        m_rows.append(row);
    }
    addRow(rows);
    connect(migration, &DomainMigration::changed, this, &MilestoneList::refresh);
    refresh();
}

void MilestoneList::refresh()
{
    for (int index = 0; index < DomainMigration::kMilestones; ++index) {
        const auto milestone = static_cast<Milestone>(index);
        const bool done = m_migration->isDone(milestone);
        //: A milestone and its state: "DNS records right — done".
        const QString words = done ? tr("%1 — done") : tr("%1 — open");
        m_rows.at(index).status->setStatus(done ? Tone::Positive : Tone::Neutral, done ? Icon::Ok : Icon::Waiting,
                                           words.arg(titleOf(milestone)));
        m_rows.at(index).note->setText(noteOf(*m_migration, milestone));
    }
}

QString domainChangeProgress(const DomainMigration *migration)
{
    if (migration == nullptr || !migration->isActive())
        return {};
    return MilestoneList::tr("Domain change: %1 of %2 done")
        .arg(migration->milestonesDone())
        .arg(DomainMigration::kMilestones);
}
