#pragma once

#include "models/settingsform.h"

#include <QList>
#include <QUndoCommand>

#include <functional>

//! One edit as the draft knows it.
struct DraftedEdit {
    QJsonValue value = QJsonValue(QJsonValue::Undefined); //!< Undefined: not edited
    QJsonValue base = QJsonValue(QJsonValue::Undefined);  //!< SettingsForm::startedFrom()
};

//! What the draft holds for \p field.
DraftedEdit draftedEdit(const SettingsForm &form, int field);

struct DraftStep {
    SettingsForm *form = nullptr;
    int field = 0;
    DraftedEdit before{};
    DraftedEdit after{};
};

/*! Changes of the draft that are undone together. Typing that goes on in one field becomes one command; a command that
 *  came back to where it started takes itself off the stack.
 */
class EditCommand : public QUndoCommand {
public:
    //! \p applied is called after every redo and undo.
    EditCommand(const QString &text, const QList<DraftStep> &steps, bool merges, std::function<void()> applied);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void go(DraftedEdit DraftStep::*from, DraftedEdit DraftStep::*to);
    QList<DraftStep> m_steps;
    bool m_merges;
    std::function<void()> m_applied;
};
