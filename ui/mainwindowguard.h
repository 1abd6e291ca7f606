#pragma once

#include "ui/dialogs/unsaveddialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

class Session;

//! Stands before every way out: what was not applied is reviewed, kept as a draft, discarded, or the admin stays.
//! Switching is no way out: edits come back by themselves.
class LeaveGuard : public QObject {
    Q_OBJECT
public:
    using Proceed = std::function<void()>;
    //! Opens the review; it calls the given function when nothing is left to apply.
    using Review = std::function<void(Proceed whenApplied)>;

    LeaveGuard(Session *session, Review review, QWidget *window);

    bool isNeeded() const; //!< something is edited
    //! Calls \p proceed at once when nothing is edited, else when the admin chose a way on. Never twice.
    void leave(Proceed proceed, bool forgetting = false);
    //! To another instance: calls \p proceed at once, unless changes are being applied just now.
    void switchOver(const Proceed &proceed);

private:
    void onChosen(UnsavedDialog::Choice choice, const Proceed &proceed);

    Session *m_session;
    Review m_review;
    QWidget *m_window;
    QPointer<UnsavedDialog> m_open;
};
