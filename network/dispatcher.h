#pragma once

#include "network/proxyroute.h"
#include "network/ratewindow.h"
#include "network/redactor.h"
#include "network/requestrun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;

/*! What the requests of one client share: the connection, the places in flight, the pause the server asked for, the
 * request limit, the retry budget, the records.
 *
 *  Makes the QNetworkAccessManager, and with it TLS, only for the first request.
 */
class Dispatcher : public QObject {
    Q_OBJECT
public:
    explicit Dispatcher(const ApiClientConfig &config, QObject *parent = nullptr);
    ~Dispatcher() override;

    const ApiClientConfig &config() const { return m_config; }
    static const Redactor &redactor() { return Redactor::ofProcess(); }
    void setRequestLimit(int limit);
    void setSecretKey(const QByteArray &key);
    //! While not allowed no write is begun, and one that waits or has not left its connection ends unsent.
    void setWritesAllowed(bool allowed);
    bool areWritesAllowed() const { return m_writesAllowed; }
    void setProxyPassword(const QByteArray &password);

    //! Begins \p run when its turn comes: writes first, else first come first served; never before this returns.
    void enqueue(RequestRun *run);
    void forget(RequestRun *run);
    //! A place is free again.
    void release();

    Exchange *send(const Request &request, QObject *parent);
    void startRecord(RequestRecord *record, const Request &request, int attempt);
    void finishRecord(RequestRecord *record, const RawReply &raw, const Verdict &verdict,
                      std::chrono::milliseconds duration);
    void note(const Verdict &verdict);
    bool takeRetry() { return m_budget.take(); }
    //! Sends nothing for \p delay; a longer pause stays.
    void pauseFor(std::chrono::milliseconds delay);

signals:
    void recorded(const RequestRecord &record);
    void rateLimited(std::chrono::milliseconds delay);
    void writesLocked();

private:
    void pump();
    RequestRun *takeReady();
    bool refuses(RequestRun *run);
    void endPause();
    void refuseImpatient();
    std::chrono::milliseconds pauseLeft() const;
    std::chrono::milliseconds now() const;
    QNetworkAccessManager *manager();
    void retireManager();

    ApiClientConfig m_config;
    ProxyRoute m_route;
    QNetworkAccessManager *m_manager = nullptr;
    QList<RequestRun *> m_queue;
    QElapsedTimer m_clock;
    QTimer m_pumpTimer, m_pauseTimer;
    RateWindow m_window;
    RetryBudget m_budget;
    std::chrono::milliseconds m_pausedUntil{0};
    int m_inFlight = 0;
    bool m_writesAllowed = true;
    bool m_connectionsSuspect = false;
};
