#pragma once

#include "models/profile.h"
#include "models/writeguard.h"

#include <QWidget>

class ConfirmByName;
class QCheckBox;
class Workspace;

//! What is about to be sent: a table per section, the exact requests, and what the write guard needs before.
class ReviewStep : public QWidget {
    Q_OBJECT
public:
    //! Without a \p guard only what is dangerous has to be typed.
    ReviewStep(const Workspace &workspace, const Profile &profile, WriteGuard *guard, QWidget *parent = nullptr);
    //! The very requests it shows.
    const QList<PlannedRequest> &requests() const { return m_requests; }
    bool isDangerous() const { return m_dangerous > 0; }
    WriteGuard::Need need() const { return m_need; }
    bool isConfirmed() const;  //!< nothing is left to type
    QString hindrance() const; //!< why it cannot be sent now; empty when it can
    WriteGuard::Confirmation confirmation() const;
    bool wantsSkipping() const; //!< the tick "do not ask again"

signals:
    void confirmedChanged();
    void skippingEnded(); //!< the tick was taken away: the name is asked for again

private:
    void addTables(const Workspace &workspace);
    void addRequests(const Workspace &workspace, const Profile &profile);
    void addConfirmation(const Workspace &workspace, const Profile &profile);
    void addSkip();
    QString whyTyped() const;

    WriteGuard *m_guard; // the dialog shows another step when it goes
    int m_dangerous = 0;
    WriteGuard::Need m_need = WriteGuard::Need::Reviewed;
    WriteGuard::Refusal m_impossible = WriteGuard::Refusal::None;
    Environment m_environment = Environment::Unknown;
    QList<PlannedRequest> m_requests;
    ConfirmByName *m_confirm = nullptr;
    QCheckBox *m_skip = nullptr;
};
