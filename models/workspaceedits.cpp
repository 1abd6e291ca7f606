#include "models/plan.h"
#include "models/workspace_p.h"

#include <algorithm>
#include <utility>

namespace {

//! Settings that are typed: what is typed in one go is undone in one go.
bool isTyped(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Email || kind == FieldKind::Origin ||
           kind == FieldKind::Integer;
}

bool isBaseline(const SettingsForm &form, int field, const QJsonValue &value)
{
    return value.isUndefined() || sameValue(form.spec(field), value, form.baseline(field).json());
}

} // namespace

void Workspace::Private::push(const QString &text, const QList<DraftStep> &steps, bool merges)
{
    if (!steps.isEmpty())
        undoStack.push(new EditCommand(text, steps, merges, [this] { emit q->draftChanged(); }));
}

void Workspace::Private::onEditCountChanged()
{
    const int count = q->editCount();
    if (count == lastEditCount)
        return;
    lastEditCount = count;
    emit q->editCountChanged(count);
    emit q->draftChanged();
}

void Workspace::setReadOnly(bool readOnly)
{
    if (std::exchange(d->readOnly, readOnly) != readOnly)
        emit readOnlyChanged();
}

bool Workspace::isReadOnly() const { return d->readOnly; }

void Workspace::edit(ResourceId resource, int field, const QJsonValue &value)
{
    SettingsForm *target = form(resource);
    const FieldSpec &spec = target->spec(field);
    const DraftedEdit before = draftedEdit(*target, field);
    const DraftedEdit after = isBaseline(*target, field, value) ? DraftedEdit() : DraftedEdit{.value = value};
    if (d->readOnly || spec.access != FieldAccess::Writable || before.value == after.value)
        return;
    const DraftStep step{target, field, before, after};
    //: A step that can be undone; %1 is the name of a setting.
    d->push(tr("Change of “%1”").arg(labelOf(spec)), {step}, isTyped(spec.kind));
}

void Workspace::reset(ResourceId resource, int field)
{
    SettingsForm *target = form(resource);
    if (!target->isEdited(field))
        return;
    const DraftStep step{target, field, draftedEdit(*target, field), {}};
    //: A step that can be undone; %1 is the name of a setting.
    d->push(tr("Reset of “%1”").arg(labelOf(target->spec(field))), {step}, false);
}

void Workspace::discardAll()
{
    QList<DraftStep> steps;
    for (SettingsForm *each : std::as_const(d->forms)) {
        const auto fields = each->editedFields();
        for (const int field : fields)
            steps.append({each, field, draftedEdit(*each, field), {}});
    }
    //: A step that can be undone.
    d->push(tr("Discarding of all changes"), steps, false);
}

QUndoStack *Workspace::undoStack() const { return &d->undoStack; }

int Workspace::editCount() const
{
    int count = 0;
    for (const SettingsForm *each : std::as_const(d->forms))
        count += each->editCount();
    return count;
}

int Workspace::editedSections() const
{
    return int(std::ranges::count_if(d->forms, [](const SettingsForm *each) { return each->editCount() > 0; }));
}

int Workspace::complaintCount() const
{
    int count = 0;
    for (const SettingsForm *each : std::as_const(d->forms))
        count += each->complaintCount();
    return count;
}

bool Workspace::needsAllowlistCount() const
{
    return std::ranges::any_of(d->forms, [](const SettingsForm *each) {
        const QList<int> fields = each->editedFields();
        return std::ranges::any_of(
            fields, [each](int field) { return each->spec(field).countsAllowlist && each->shown(field).toBool(); });
    });
}

QList<Change> Workspace::changes() const
{
    return Plan::changes(d->forms, {.environment = environment(), .allowlistEntries = allowlistCount()});
}

bool Workspace::isDangerous() const
{
    const QList<Change> all = changes();
    return std::ranges::any_of(all, &Change::dangerous);
}

QJsonObject Workspace::draft() const { return Plan::toDraft(d->forms); }

void Workspace::restoreDraft(const QJsonObject &draft)
{
    QList<DraftStep> steps;
    const auto entries = Plan::fromDraft(draft, d->forms);
    for (const Plan::DraftEntry &entry : entries) {
        // The edit starts from what the admin saw then; a server that moved since shows as drift.
        const DraftedEdit restored{entry.value, entry.base};
        steps.append({entry.form, entry.field, draftedEdit(*entry.form, entry.field), restored});
    }
    //: A step that can be undone.
    d->push(tr("Restoring of saved changes"), steps, false);
}
