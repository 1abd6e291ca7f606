#pragma once

#include "network/proxyroute.h"
#include "network/redactor.h"
#include "network/requestrun.h"
#include "network/sleepmeter.h"
#include "network/throttles.h"

#include <QObject>
#include <QTimer>

class QNetworkAccessManager;

/*! What the requests of one client share: the connection, the places in flight, the Throttle, the records.
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

    //! \p patience: how long it may take until it leaves. \p record becomes that of this attempt, not told yet.
    Exchange *send(const Request &request, int attempt, std::chrono::milliseconds patience, QObject *parent,
                   RequestRecord *record);
    void tellStart(const RequestRecord &record) { emit recorded(record); }
    void finishRecord(RequestRecord *record, const RawReply &raw, const Verdict &verdict,
                      std::chrono::milliseconds duration);
    //! What \p request came to over \p manager.
    void note(const Request &request, const RequestRun::Departure &departure, const Verdict &verdict,
              const QNetworkAccessManager *manager);
    //! A refused key is worth one more request.
    void tryKeyAgain();
    bool isKeyRefused() { return ownLane().isKeyRefused(); }
    bool takeRetry(const Request &request) { return laneOf(request).budget().take(); }
    //! Sends nothing to its origin for \p delay; a longer pause stays.
    void pauseFor(const Request &request, const RequestRun::Departure &departure, std::chrono::milliseconds delay);
    //! How long one like \p request would wait for the server's pause and the request limit.
    std::chrono::milliseconds delayOf(const Request &request);

signals:
    void recorded(const RequestRecord &record);
    void rateLimited(std::chrono::milliseconds delay);
    void keyRefused(bool refused);
    void writesLocked();
    //! The answers that come over \p manager may be those of other requests.
    void desynchronised(const QNetworkAccessManager *manager);

private:
    void pump();
    RequestRun *takeReady();
    bool refuses(RequestRun *run);
    void pumpWithin(std::chrono::milliseconds delay);
    void scheduleNext();
    void useThrottle();
    void announcePause(std::chrono::milliseconds now);
    void announceKey();
    void judgeKey(const Request &request, const RequestRun::Departure &departure, const Verdict &verdict);
    bool isRefusedKey(const RequestRun *run);
    bool waitsForVerdict(const RequestRun *run);
    void refuseImpatient();
    //! A request without the key is not counted by it: its pause stays when the key is replaced.
    std::shared_ptr<Throttle> throttleOf(const Request &request) const
    {
        return request.authorized ? m_throttle : m_keyless;
    }
    Throttle::Lane &laneOf(const Request &request) { return throttleOf(request)->lane(request.url); }
    Throttle::Lane &ownLane() { return m_throttle->lane(m_config.baseUrl); }
    QNetworkAccessManager *manager();
    void retireManager();

    ApiClientConfig m_config;
    ProxyRoute m_route;
    QNetworkAccessManager *m_manager = nullptr;
    QList<RequestRun *> m_queue;
    std::shared_ptr<Throttles> m_throttles;
    std::shared_ptr<Throttle> m_throttle; //!< of the key
    std::shared_ptr<Throttle> m_keyless;
    QTimer m_pumpTimer, m_pauseTimer;
    std::chrono::milliseconds m_announcedUntil{0}; //!< the pause that was told of last; 0: its end
    bool m_announcedRefusal = false;
    int m_inFlight = 0;
    bool m_writesAllowed = true;
    SleepMeter m_sleep; //!< since the connections were used last
    bool m_connectionsSuspect = false;
    bool m_connected = false; //!< one of the manager's connections has stood
    bool m_http1 = false;     //!< HTTP/2 found no way to connect
};
