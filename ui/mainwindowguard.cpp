#include "ui/mainwindowguard.h"

#include "models/applyrun.h"
#include "models/draftstore.h"
#include "models/session.h"
#include "models/workspace.h"

LeaveGuard::LeaveGuard(Session *session, Review review, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_review(std::move(review))
    , m_window(window)
{
}

bool LeaveGuard::isNeeded() const
{
    const Workspace *workspace = m_session->workspace();
    return workspace != nullptr && workspace->editCount() > 0;
}

void LeaveGuard::leave(Proceed proceed, bool forgetting)
{
    if (!isNeeded()) {
        proceed();
        return;
    }
    if (m_open != nullptr) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    const Profile profile = m_session->current().value_or(Profile{});
    DraftStore *drafts = m_session->drafts();
    const bool onDisk = drafts != nullptr && drafts->flush();
    m_open = new UnsavedDialog({.profile = profile,
                                .edits = m_session->workspace()->editCount(),
                                .draftOnDisk = onDisk,
                                .forgetting = forgetting},
                               m_window);
    m_open->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_open, &UnsavedDialog::chosen, this,
            [this, go = std::move(proceed)](UnsavedDialog::Choice choice) { onChosen(choice, go); });
    m_open->open();
}

void LeaveGuard::switchOver(const Proceed &proceed)
{
    const Workspace *workspace = m_session->workspace();
    const ApplyRun *run = workspace != nullptr ? workspace->applyRun() : nullptr;
    if (run == nullptr || run->isOver())
        proceed(); // else the review is in front and says what is going on
}

void LeaveGuard::onChosen(UnsavedDialog::Choice choice, const Proceed &proceed)
{
    switch (choice) {
    case UnsavedDialog::Choice::Cancel:
        return;
    case UnsavedDialog::Choice::Review:
        m_review(proceed);
        return;
    case UnsavedDialog::Choice::Keep:
        proceed();
        return;
    case UnsavedDialog::Choice::Discard:
        m_session->workspace()->discardAll();
        if (DraftStore *drafts = m_session->drafts())
            drafts->flush();
        proceed();
        return;
    }
}
