#include "ui/dialogs/reviewstep.h"

#include "models/workspace.h"
#include "ui/dialogs/confirmbyname.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/requestview.h"
#include "ui/dialogs/reviewtable.h"
#include "ui/dialogs/reviewwords.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewStep::ReviewStep(const Workspace &workspace, const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    addTables(workspace);
    addRequests(workspace, profile);
    addConfirmation(workspace, profile);
    column->addStretch();
}

bool ReviewStep::isConfirmed() const { return m_confirm == nullptr || m_confirm->matches(); }

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
    for (const PlannedRequest &request : workspace.plannedRequests()) {
        layout()->addWidget(new RequestView(request, profile.baseUrl, profile.apiVersion));
        ++m_requests;
    }
}

void ReviewStep::addConfirmation(const Workspace &workspace, const Profile &profile)
{
    int dangerous = 0;
    for (const Change &change : workspace.changes())
        dangerous += change.dangerous;
    if (dangerous == 0)
        return;
    m_confirm = new ConfirmByName(
        profile.name, workspace.instanceId(),
        dangerous == 1 ? tr("One of these changes has a consequence for the people who use this production instance.")
                       : tr("%n of these changes have consequences for the people who use this production instance.",
                            nullptr, dangerous));
    layout()->addWidget(m_confirm);
    connect(m_confirm, &ConfirmByName::matchesChanged, this, &ReviewStep::confirmedChanged);
}
