#pragma once

#include "models/domaininfo.h"
#include "network/apicall.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class ApiClient;

/*! Reads GET /domains, once or again and again, for its primary domain. One round at a time: a new one ends the former
 *  without a word.
 */
class DomainReads : public QObject {
    Q_OBJECT
public:
    //! What a round came to.
    struct Round {
        bool complete = false;           //!< as many answers as were wanted
        std::optional<ApiError> error{}; //!< why not
    };
    //! True when this was enough.
    using Seen = std::function<bool(const DomainInfo &primary)>;
    //! When the round ended before somebody had seen enough.
    using Ended = std::function<void(const Round &round)>;

    DomainReads(ApiClient *client, std::chrono::milliseconds interval, QObject *parent = nullptr);
    ~DomainReads() override;

    void start(int answers, Seen seen, Ended ended);
    void stop();
    bool isRunning() const { return m_running; }

private:
    void read();
    void onResult(const ApiResult<QJsonArray> &result);
    void onAnswer(const DomainInfo &primary);
    void onError(const ApiError &error);
    void end(const Round &round);

    ApiClient *m_client;
    QTimer m_pause;
    QTimer m_patience;
    QPointer<ApiCall> m_call;
    Seen m_seen;
    Ended m_ended;
    int m_wanted = 0;
    int m_failuresLeft = 0;
    quint64 m_round = 0;
    bool m_running = false;
    bool m_tooLong = false;
};
