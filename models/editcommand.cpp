#include "models/editcommand.h"

#include <algorithm>

DraftedEdit draftedEdit(const SettingsForm &form, int field)
{
    return form.isEdited(field) ? DraftedEdit{form.shown(field), form.startedFrom(field)} : DraftedEdit();
}

EditCommand::EditCommand(const QString &text, const QList<DraftStep> &steps, bool merges, std::function<void()> applied)
    : QUndoCommand(text)
    , m_steps(steps)
    , m_merges(merges)
    , m_applied(std::move(applied))
{
}

void EditCommand::redo() { set(&DraftStep::after); }

void EditCommand::undo() { set(&DraftStep::before); }

void EditCommand::set(DraftedEdit DraftStep::*which)
{
    for (const DraftStep &step : std::as_const(m_steps)) {
        const DraftedEdit &edit = step.*which;
        step.form->edit(step.field, edit.value, edit.base);
    }
    m_applied();
}

int EditCommand::id() const { return m_merges ? 1 : -1; }

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    const DraftStep &mine = m_steps.constFirst(), &theirs = next->m_steps.constFirst();
    if (m_steps.size() != 1 || next->m_steps.size() != 1 || mine.form != theirs.form || mine.field != theirs.field)
        return false;
    m_steps.first().after = theirs.after;
    const bool backAtStart = m_steps.constFirst().after.value == m_steps.constFirst().before.value;
    setObsolete(backAtStart);
    return true;
}
