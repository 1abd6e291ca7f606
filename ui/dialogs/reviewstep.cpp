#include "ui/dialogs/reviewstep.h"

#include "models/workspace.h"
#include "ui/dialogs/confirmbyname.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/requestview.h"
#include "ui/dialogs/reviewtable.h"
#include "ui/dialogs/reviewwords.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewStep::ReviewStep(const Workspace &workspace, const Profile &profile, WriteGuard *guard, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_environment(workspace.environment())
{
    for (const Change &change : workspace.changes())
        m_dangerous += change.dangerous;
    if (guard != nullptr) {
        m_need = guard->need(isDangerous());
        m_impossible = guard->impossible();
    } else if (isDangerous()) {
        m_need = WriteGuard::Need::TypedName;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    addTables(workspace);
    addRequests(workspace, profile);
    addConfirmation(workspace, profile);
    addSkip();
    column->addStretch();
}

bool ReviewStep::isConfirmed() const
{
    return m_need != WriteGuard::Need::Impossible && (m_confirm == nullptr || m_confirm->matches());
}

QString ReviewStep::hindrance() const
{
    if (m_need == WriteGuard::Need::Impossible)
        return ReviewWords::refusal(m_impossible);
    return isConfirmed() ? QString() : tr("Type the name of the instance first");
}

WriteGuard::Confirmation ReviewStep::confirmation() const
{
    return {.reviewed = true, .typed = m_confirm == nullptr ? QString() : m_confirm->typed()};
}

bool ReviewStep::wantsSkipping() const { return m_skip != nullptr && m_skip->isChecked(); }

void ReviewStep::addTables(const Workspace &workspace)
{
    const QList<Change> changes = workspace.changes();
    for (const ResourceSpec &resource : allResources()) {
        ReviewTable *table = nullptr;
        for (const Change &change : changes) {
            if (change.resource != resource.id)
                continue;
            if (table == nullptr) {
                layout()->addWidget(DialogParts::heading(translated(resource.title)));
                table = new ReviewTable(tr("Changes in %1").arg(translated(resource.title)),
                                        {tr("Setting"), tr("Current"), tr("New"), tr("Consequence")});
                layout()->addWidget(table);
                if (focusProxy() == nullptr)
                    setFocusProxy(table);
            }
            const FieldSpec &field = resource.fields[static_cast<size_t>(change.field)];
            const int row =
                table->addRow({labelOf(field), ReviewWords::current(change, field), ReviewWords::after(change, field),
                               change.consequence.isEmpty() ? tr("None known") : change.consequence});
            if (change.dangerous)
                table->setCell(row, 3, change.consequence,
                               DialogParts::toneIcon(Tone::Production, Icon::Warning, *this));
        }
        if (table != nullptr)
            table->fit();
    }
}

void ReviewStep::addRequests(const Workspace &workspace, const Profile &profile)
{
    auto *heading = DialogParts::heading(tr("Exactly this is sent"));
    heading->setContentsMargins(0, Metrics::medium, 0, 0);
    layout()->addWidget(heading);
    m_requests = workspace.plannedRequests();
    for (const PlannedRequest &request : std::as_const(m_requests))
        layout()->addWidget(new RequestView(request, profile.baseUrl, profile.apiVersion));
}

QString ReviewStep::whyTyped() const
{
    if (!isDangerous())
        return tr("The safety level of this instance is “typed”: nothing is sent before its name was typed.");
    if (m_environment == Environment::Unknown)
        return tr("Some of these changes can harm the people who use this instance. It is not known whether it is a "
                  "production instance, so it counts as one.");
    return m_dangerous == 1
               ? tr("One of these changes has a consequence for the people who use this production instance.")
               : tr("%n of these changes have consequences for the people who use this production instance.", nullptr,
                    m_dangerous);
}

void ReviewStep::addConfirmation(const Workspace &workspace, const Profile &profile)
{
    if (m_need == WriteGuard::Need::Impossible) {
        layout()->addWidget(DialogParts::notice(Tone::Attention, Icon::Warning, ReviewWords::refusal(m_impossible)));
        return;
    }
    if (m_need != WriteGuard::Need::TypedName)
        return;
    m_confirm =
        new ConfirmByName(m_guard != nullptr ? m_guard->name() : profile.name, workspace.instanceId(), whyTyped());
    layout()->addWidget(m_confirm);
    connect(m_confirm, &ConfirmByName::matchesChanged, this, &ReviewStep::confirmedChanged);
}

//! Only where a name is asked for that is not about danger.
void ReviewStep::addSkip()
{
    const bool offered = m_guard != nullptr && m_guard->level() == SafetyLevel::Typed && !isDangerous() &&
                         m_need != WriteGuard::Need::Impossible;
    if (!offered)
        return;
    m_skip = new QCheckBox(tr("Do not ask me to type the name again for this session"));
    m_skip->setObjectName(u"skipTyping"_s);
    m_skip->setMinimumHeight(Metrics::targetSize);
    const QString meaning = tr("It is asked for again once another instance was opened, and always for changes that "
                               "can harm the people who use a production instance.");
    m_skip->setAccessibleDescription(meaning);
    m_skip->setChecked(m_guard->isSkipping());
    layout()->addWidget(m_skip);
    QLabel *label = DialogParts::paragraph(meaning);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout()->addWidget(label);
    connect(m_skip, &QCheckBox::toggled, this, [this](bool checked) {
        if (!checked && m_confirm == nullptr)
            emit skippingEnded();
    });
}
