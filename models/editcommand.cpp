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

void EditCommand::redo() { go(&DraftStep::before, &DraftStep::after); }

void EditCommand::undo() { go(&DraftStep::after, &DraftStep::before); }

void EditCommand::go(DraftedEdit DraftStep::*from, DraftedEdit DraftStep::*to)
{
    for (DraftStep &step : m_steps) {
        // What the edit started from is known by now, or was decided anew: coming back it must start there again, else
        // what another admin did meanwhile would not show.
        DraftedEdit &left = step.*from;
        if (const DraftedEdit now = draftedEdit(*step.form, step.field); now.value == left.value)
            left.base = now.base;
        step.form->edit(step.field, (step.*to).value, (step.*to).base);
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
