#include "models/editcommand.h"

#include <algorithm>

QJsonValue draftedValue(const SettingsForm &form, int field)
{
    return form.isEdited(field) ? form.shown(field) : QJsonValue(QJsonValue::Undefined);
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

void EditCommand::set(QJsonValue DraftStep::*which)
{
    for (const DraftStep &step : std::as_const(m_steps)) {
        if ((step.*which).isUndefined())
            step.form->reset(step.field);
        else
            step.form->edit(step.field, step.*which);
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
    const bool backAtStart = m_steps.constFirst().after == m_steps.constFirst().before;
    setObsolete(backAtStart);
    return true;
}
