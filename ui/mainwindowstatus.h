#pragma once

#include "models/session.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class BannerStack;
class DraftStore;
struct SavedDraft;
class Workspace;

//! What the admin should know about the connection and the draft, as banners: offline, wait, keyring, draft.
class WindowStatus : public QObject {
    Q_OBJECT
public:
    WindowStatus(Session *session, BannerStack *banners, QObject *parent = nullptr);

signals:
    void proxyRequested(); //!< the admin wants to look at the proxy of the instance in front

private:
    void onProfiles();
    void onWorkspace();
    std::optional<ApiError> whyAway() const;
    void showAge();
    void showOffline(const ApiError &error);
    void showRemembered();
    void refresh();
    void onRefreshed();
    void onRateLimited(std::chrono::milliseconds delay);
    void countDown();
    void offerDraft();
    void answerDraft(void (DraftStore::*answer)(const SavedDraft &), const SavedDraft &draft);

    Session *m_session;
    BannerStack *m_banners;
    QTimer m_young;   //!< what was read a moment ago is read again before a word about it is read
    QTimer m_recheck; //!< quietly looks whether the server is back
    std::chrono::milliseconds m_recheckDelay{};
    QTimer m_countdown;
    QDeadlineTimer m_wait;
    QTimer m_answered; //!< the second click of a double click must not answer the next offer
};
