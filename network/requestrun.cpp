#include "network/requestrun.h"

#include "network/dispatcher.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

RequestRun::RequestRun(Dispatcher *dispatcher, const Request &request, QObject *parent)
    : QObject(parent)
    , m_dispatcher(dispatcher)
    , m_request(request)
{
    if (request.isWrite()) {
        m_locked = !dispatcher->areWritesAllowed();
        connect(dispatcher, &Dispatcher::writesLocked, this, &RequestRun::lock);
    }
    m_dispatcher->enqueue(this);
}

RequestRun::~RequestRun()
{
    if (!m_dispatcher)
        return;
    m_dispatcher->forget(this);
    if (m_exchange)
        m_dispatcher->release();
}

void RequestRun::timerEvent(QTimerEvent *)
{
    m_pause.stop();
    m_dispatcher->enqueue(this);
}

milliseconds RequestRun::patience() const
{
    const milliseconds longest = m_dispatcher->config().retry.bounded().maxElapsedTime;
    const milliseconds fresh = m_dispatcher->config().deadlines.freshness;
    return (m_request.isWrite() ? fresh : longest) - m_since.elapsed();
}

bool RequestRun::isStale() const { return m_request.isWrite() && patience() < milliseconds(0); }

bool RequestRun::isUnderWay() const { return m_exchange && (!m_request.isWrite() || m_exchange->hasLeft()); }

void RequestRun::begin(const Departure &departure)
{
    m_departure = departure;
    ++m_attempts;
    m_attemptSince.start();
    m_exchange = m_dispatcher->send(m_request, m_attempts, patience(), this, &m_record);
    connect(m_exchange, &Exchange::done, this, &RequestRun::onDone);
    connect(m_exchange, &Exchange::paused, this, &RequestRun::onPaused);
    connect(m_dispatcher, &Dispatcher::desynchronised, m_exchange, &Exchange::endUnsent);
    // Last, and of a copy: whoever hears of the start may stop the request, and this goes with it.
    const RequestRecord record = m_record;
    m_dispatcher->tellStart(record);
}

void RequestRun::onPaused(milliseconds delay)
{
    m_paused = true;
    m_dispatcher->pauseFor(m_request, m_departure, delay);
}

void RequestRun::onDone(const RawReply &raw)
{
    Verdict verdict = classify(raw);
    // It goes with this, its parent, as a deferred delete would wake the event loop once more; unless another follows.
    Exchange *exchange = std::exchange(m_exchange, nullptr);
    if (verdict.error)
        exchange->deleteLater();
    m_dispatcher->finishRecord(&m_record, raw, verdict, milliseconds(m_attemptSince.elapsed()));
    m_dispatcher->note(m_request, m_departure, verdict, exchange->manager());
    m_dispatcher->release();
    if (verdict.error && tryAgain(&verdict))
        return;
    const bool unsent = verdict.error && verdict.error->kind == ApiError::Kind::Cancelled && verdict.notApplied;
    if (m_locked && unsent)
        return refuse(lockedError());
    settle({verdict.body, raw.status, verdict.traceId, verdict.emptyBody, verdict.error});
}

bool RequestRun::tryAgain(Verdict *verdict)
{
    RetryPolicy policy{.settings = m_dispatcher->config().retry};
    if (m_request.isWrite())
        policy.settings.maxElapsedTime =
            std::min(policy.settings.maxElapsedTime, m_dispatcher->config().deadlines.freshness);
    const auto delay = policy.delayAfter(m_request.repeat, m_attempts, m_since.elapsed(), *verdict,
                                         QRandomGenerator::global()->generateDouble());
    ApiError &error = *verdict->error;
    if (error.kind == ApiError::Kind::RateLimited) {
        const milliseconds pause = error.retryAfter.value_or(delay.value_or(policy.interval(m_attempts)));
        if (!std::exchange(m_paused, false))
            m_dispatcher->pauseFor(m_request, m_departure, pause);
        error.retryAfter = std::max(pause, m_dispatcher->delayOf(m_request));
    }
    if (m_locked || !delay || !m_dispatcher->takeRetry(m_request))
        return false;
    // A coarse timer may fire before Retry-After is over.
    m_pause.start(static_cast<int>(delay->count()), Qt::PreciseTimer, this);
    emit waiting(*delay, m_attempts + 1);
    return true;
}

void RequestRun::cancel()
{
    if (m_settled)
        return;
    m_pause.stop();
    m_dispatcher->forget(this);
    if (m_exchange)
        m_exchange->cancel();
    else // not sent yet, or waiting after an attempt that had no effect
        settle({.error = ApiError{.kind = ApiError::Kind::Cancelled, .detail = u"cancelled"_s}});
}

ApiError RequestRun::lockedError()
{
    return {.kind = ApiError::Kind::WritesLocked, .detail = u"writes-locked: no permit to write"_s};
}

//! What has left already is let be: its answer says more than breaking it off could.
void RequestRun::lock()
{
    m_locked = true;
    if (m_settled || (m_exchange && m_exchange->hasLeft()))
        return;
    if (m_exchange)
        return m_exchange->cancel();
    m_pause.stop();
    m_dispatcher->forget(this);
    refuse(lockedError());
}

void RequestRun::refuse(const ApiError &error) { settle({.httpStatus = error.httpStatus, .error = error}); }

void RequestRun::settle(const CallAnswer &answer)
{
    if (m_settled)
        return;
    m_settled = true;
    CallAnswer clean = answer;
    if (clean.error)
        clean.error = Dispatcher::redactor().clean(*clean.error);
    clean.traceId = Dispatcher::redactor().clean(clean.traceId);
    emit settled(clean);
}
