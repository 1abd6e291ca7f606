#pragma once

#include "network/exchange.h"
#include "network/steadyclock.h"
#include "network/wire.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPointer>

#include <memory>

class Dispatcher;
class Throttle;

//! What a request came to after all its attempts.
struct CallAnswer {
    QJsonDocument body{};
    int httpStatus = 0;
    QString traceId{};
    bool emptyBody = false;
    std::optional<ApiError> error{};
};

/*! One request with its attempts: waits for its turn, sends, decides on a retry, waits, and settles once.
 *
 *  `settled` may come before cancel() or a Dispatcher's call returns; whoever shows it to others queues it.
 */
class RequestRun : public QObject {
    Q_OBJECT
public:
    RequestRun(Dispatcher *dispatcher, const Request &request, QObject *parent);
    ~RequestRun() override;

    const Request &request() const { return m_request; }
    int attempts() const { return m_attempts; }
    //! See ApiCall::isUnderWay().
    bool isUnderWay() const;
    //! How long it would still wait for the server.
    std::chrono::milliseconds patience() const;
    //! A write whose turn did not come in time: see Deadlines::freshness.
    bool isStale() const;

    void cancel();
    //! As what it is sent: by the key of that time, which may be another when the answer comes.
    struct Departure {
        std::shared_ptr<Throttle> throttle{};
        quint64 place = 0;
    };
    //! Its turn came: sends.
    void begin(const Departure &departure);
    //! A write that was made, or waited, while writes were not allowed: it is never sent.
    bool isLocked() const { return m_locked; }
    static ApiError lockedError();
    //! Ends it without sending.
    void refuse(const ApiError &error);

signals:
    void waiting(std::chrono::milliseconds delay, int nextAttempt);
    void settled(const CallAnswer &answer);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void onPaused(std::chrono::milliseconds delay);
    void onDone(const RawReply &raw);
    bool tryAgain(Verdict *verdict);
    void lock();
    void settle(const CallAnswer &answer);

    QPointer<Dispatcher> m_dispatcher; //!< gone when the client went before this was deleted later
    Request m_request;
    Departure m_departure;
    Exchange *m_exchange = nullptr;
    QBasicTimer m_pause;
    SteadyClock m_since;
    QElapsedTimer m_attemptSince;
    RequestRecord m_record;
    int m_attempts = 0;
    bool m_paused = false; //!< the headers of this attempt told it already
    bool m_settled = false;
    bool m_locked = false;
};
