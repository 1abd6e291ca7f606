#include "models/migration/domainreads.h"

#include "network/apiclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The client tries a read again for as long as its settings say, an hour by default: too long for somebody who waits.
static constexpr auto kReadPatience = 30s;
// Failures without an answer between them that end a round; one does when one answer is all that is wanted.
static constexpr int kFailures = 3;

DomainReads::DomainReads(ApiClient *client, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(interval);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kReadPatience);
    connect(&m_pause, &QTimer::timeout, this, &DomainReads::read);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_tooLong = true;
        if (m_call)
            m_call->cancel();
    });
}

DomainReads::~DomainReads() { stop(); }

void DomainReads::start(int answers, Seen seen, Ended ended)
{
    stop();
    m_seen = std::move(seen);
    m_ended = std::move(ended);
    m_wanted = answers;
    m_failuresLeft = std::min(answers, kFailures);
    m_running = true;
    read();
}

void DomainReads::stop()
{
    ++m_round;
    m_running = false;
    m_pause.stop();
    m_patience.stop();
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    m_call.clear();
}

void DomainReads::read()
{
    m_tooLong = false;
    m_patience.start();
    Call<QJsonArray> *call = m_client->domains();
    m_call = call;
    call->then(this, [this](const ApiResult<QJsonArray> &result) { onResult(result); });
}

void DomainReads::onResult(const ApiResult<QJsonArray> &result)
{
    m_patience.stop();
    m_call.clear();
    if (result.error && m_tooLong)
        return onError({.kind = ApiError::Kind::Timeout, .detail = u"deadline: GET /domains"_s});
    if (!result.ok())
        return onError(result.error.value_or(ApiError{}));
    for (const auto &entry : *result.value) {
        const DomainInfo domain = DomainInfo::fromJson(entry.toObject());
        if (!domain.isSatellite && !domain.name.isEmpty())
            return onAnswer(domain);
    }
    onError({.httpStatus = result.httpStatus, .detail = u"GET /domains names no primary domain"_s});
}

void DomainReads::onAnswer(const DomainInfo &primary)
{
    --m_wanted;
    m_failuresLeft = std::min(std::max(m_wanted, 1), kFailures);
    // Whoever sees it may start another round, or end this object.
    const QPointer<DomainReads> self(this);
    const quint64 round = m_round;
    const Seen seen = m_seen;
    const bool enough = seen(primary);
    if (!self || round != m_round)
        return;
    if (enough)
        return stop();
    if (m_wanted <= 0)
        end({.complete = true});
    else
        m_pause.start();
}

void DomainReads::onError(const ApiError &error)
{
    if (--m_failuresLeft <= 0)
        end({.error = error});
    else
        m_pause.start();
}

void DomainReads::end(const Round &round)
{
    m_running = false;
    const Ended ended = std::exchange(m_ended, {});
    ended(round);
}
