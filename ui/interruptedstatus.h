#pragma once

#include <QObject>

class BannerStack;
class Session;

//! What became of an apply that was killed, as a banner until the admin has seen it.
class InterruptedStatus : public QObject {
    Q_OBJECT
public:
    InterruptedStatus(Session *session, BannerStack *banners, QObject *parent = nullptr);

private:
    void show();
    Session *m_session;
    BannerStack *m_banners;
};
