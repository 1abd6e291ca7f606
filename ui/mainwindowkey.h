#pragma once

#include "models/session.h"

#include <QObject>
#include <QTimer>

class BannerStack;

//! What the admin should know about the key of the instance in front, as a banner: awaited, slow, missing and why.
class KeyStatus : public QObject {
    Q_OBJECT
public:
    KeyStatus(Session *session, BannerStack *banners, QObject *parent = nullptr);

signals:
    //! The admin wants to give it; \p remember: also for later sessions.
    void keyRequested(bool remember);

private:
    void onState();
    void showWaiting();
    void showSlow();
    void showFailed(Session::OpenProblem problem);
    QString withAge(const QString &text) const;

    Session *m_session;
    BannerStack *m_banners;
    QTimer m_patience; //!< what comes at once is not announced
};
