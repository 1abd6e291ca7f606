#include "ui/migration/migrationpage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/migrationbanner.h"
#include "ui/migration/stepwords.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

bool isPastReturn(const DomainMigration &migration)
{
    const ChangeState state = migration.record().change;
    const bool left = state == ChangeState::Intended || state == ChangeState::Unknown;
    if (migration.isCommitting())
        return true;
    if (migration.domainMovedMeanwhile() && state != ChangeState::Took)
        return false; // nothing is sent any more: the way to giving it up is open
    return state == ChangeState::Took || (left && !migration.mayCommitAgain());
}

MigrationPage::MigrationPage(DomainMigration *migration, const QString &instanceName, MigrationStep step)
    : m_migration(migration)
    , m_instanceName(instanceName)
    , m_step(step)
    , m_environment(migration->environment())
    , m_banner(new MigrationBanner(migration))
    , m_scroll(new ScrollColumn)
    , m_gate(new StatusLabel)
{
    setAccessibleName(stepTitle(step));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    m_line = DialogParts::instanceLine(instanceName, m_environment);
    layout->addWidget(m_line);
    layout->addWidget(m_scroll, 1);
    m_gate->setWordWrap(true);
    layout->addWidget(m_gate);
    const int side = Metrics::medium;
    column()->setContentsMargins(side, Metrics::small, side, side);
    buildHead();
}

void MigrationPage::buildHead()
{
    QLabel *number = DialogParts::paragraph(tr("Step %1 of %2").arg(int(m_step) + 1).arg(kMigrationSteps));
    number->setForegroundRole(QPalette::PlaceholderText);
    QLabel *title = DialogParts::paragraph(stepTitle(m_step));
    title->setFont(fontFor(TextRole::Title));
    column()->addWidget(number);
    column()->addWidget(title);
    column()->addWidget(DialogParts::paragraph(stepSummary(m_step)));
    column()->addWidget(m_banner);
}

QVBoxLayout *MigrationPage::column() const { return m_scroll->column(); }

void MigrationPage::enter() { showNow(); }

bool MigrationPage::isComplete() const { return m_complete; }

void MigrationPage::readInventory()
{
    const QList<InventorySection> sections = m_migration->inventory()->sections();
    const bool unread = std::any_of(sections.cbegin(), sections.cend(), [](const InventorySection &section) {
        return section.state.state == ReadState::State::NotAsked;
    });
    if ((unread || sections.isEmpty()) && !m_migration->inventory()->isLoading())
        m_migration->inventory()->load();
}

//! Right after the start of the program it is not read yet.
void MigrationPage::showEnvironment()
{
    if (m_environment == m_migration->environment())
        return;
    m_environment = m_migration->environment();
    QWidget *line = DialogParts::instanceLine(m_instanceName, m_environment);
    delete layout()->replaceWidget(m_line, line);
    delete m_line;
    m_line = line;
}

void MigrationPage::showNow()
{
    showEnvironment();
    m_banner->refresh();
    refresh();
    const QString why = gate();
    m_gate->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        m_gate->setStatus(Tone::Info, Icon::Info, why);
    if (m_complete != why.isEmpty()) {
        m_complete = why.isEmpty();
        emit completeChanged();
    }
}
