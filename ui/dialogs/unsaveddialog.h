#pragma once

#include "models/profile.h"

#include <QDialog>

//! Edits that were not applied, on the way out: review them, keep them as a draft, discard them, or stay.
class UnsavedDialog : public QDialog {
    Q_OBJECT
public:
    enum class Choice { Cancel, Review, Keep, Discard };
    Q_ENUM(Choice)

    struct Question {
        Profile profile;
        int edits = 0;
        bool draftOnDisk = false; //!< the draft is on disk and is offered again when the instance is opened
        bool forgetting = false;  //!< the draft goes with the instance
    };
    explicit UnsavedDialog(const Question &question, QWidget *parent = nullptr);

signals:
    void chosen(UnsavedDialog::Choice choice); //!< exactly once

private:
    void choose(Choice choice);
    bool m_answered = false;
};
