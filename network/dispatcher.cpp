#include "network/dispatcher.h"

#include "network/endpoints.h"
#include "network/wipe.h"
#include "network/wire.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Dispatcher::Dispatcher(const ApiClientConfig &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_route(config.proxy, config.deadlines.connect)
{
    Redactor::ofProcess().learn(config.secretKey);
    Redactor::ofProcess().learnLogin(config.proxy.user.toUtf8(), config.proxyPassword);
    m_clock.start();
    for (QTimer *timer : {&m_pumpTimer, &m_pauseTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_pumpTimer, &QTimer::timeout, this, &Dispatcher::pump);
    connect(&m_route, &ProxyRoute::found, this, &Dispatcher::pump);
    connect(&m_pauseTimer, &QTimer::timeout, this, &Dispatcher::endPause);
}

Dispatcher::~Dispatcher()
{
    Wipe::string(m_config.secretKey);
    Wipe::string(m_config.proxyPassword);
}

milliseconds Dispatcher::now() const { return milliseconds(m_clock.elapsed()); }

milliseconds Dispatcher::pauseLeft() const { return std::max(m_pausedUntil - now(), milliseconds(0)); }

void Dispatcher::setRequestLimit(int limit)
{
    m_window.setLimit(limit);
    m_pumpTimer.start(0);
}

void Dispatcher::setSecretKey(const QByteArray &key)
{
    Wipe::string(m_config.secretKey);
    m_config.secretKey = key;
    Redactor::ofProcess().learn(key);
}

void Dispatcher::setWritesAllowed(bool allowed)
{
    if (std::exchange(m_writesAllowed, allowed) && !allowed)
        emit writesLocked();
}

void Dispatcher::setProxyPassword(const QByteArray &password)
{
    if (m_config.proxyPassword == password)
        return;
    Wipe::string(m_config.proxyPassword);
    m_config.proxyPassword = password;
    Redactor::ofProcess().learnLogin(m_config.proxy.user.toUtf8(), password);
    retireManager(); // the one in use was made with the former
}

void Dispatcher::enqueue(RequestRun *run)
{
    const auto firstRead = std::find_if(m_queue.cbegin(), m_queue.cend(),
                                        [](const RequestRun *queued) { return !queued->request().isWrite(); });
    m_queue.insert(run->request().isWrite() ? firstRead : m_queue.cend(), run);
    m_pumpTimer.start(0);
}

void Dispatcher::forget(RequestRun *run) { m_queue.removeOne(run); }

void Dispatcher::release()
{
    --m_inFlight;
    if (!m_queue.isEmpty())
        m_pumpTimer.start(0);
}

void Dispatcher::pump()
{
    if (pauseLeft() > milliseconds(0)) {
        refuseImpatient();
        return;
    }
    while (!m_queue.isEmpty() && m_inFlight < m_config.maximumInFlight) {
        if (const milliseconds delay = m_window.delayAt(now()); delay > milliseconds(0)) {
            m_pumpTimer.start(delay);
            return;
        }
        RequestRun *run = takeReady();
        if (!run)
            return;
        if (refuses(run))
            continue;
        m_window.note(now());
        ++m_inFlight;
        run->begin();
    }
}

// One whose way is not known yet lets the others pass.
RequestRun *Dispatcher::takeReady()
{
    const auto ready = std::find_if(m_queue.cbegin(), m_queue.cend(), [this](const RequestRun *run) {
        return run->isLocked() || m_route.isKnown(addressOf(m_config, run->request()));
    });
    return ready == m_queue.cend() ? nullptr : m_queue.takeAt(ready - m_queue.cbegin());
}

bool Dispatcher::refuses(RequestRun *run)
{
    ApiError refusal = run->isLocked() ? RequestRun::lockedError() : refusalFor(m_config, run->request());
    if (refusal.detail.isEmpty() && m_route.isSilent(addressOf(m_config, run->request())))
        refusal = {.kind = ApiError::Kind::Timeout,
                   .detail = u"deadline: the system did not say in time which proxy to use"_s};
    if (refusal.detail.isEmpty())
        return false;
    run->refuse(refusal);
    return true;
}

// Waiting longer than a request may take would be waiting for nothing.
void Dispatcher::refuseImpatient()
{
    const milliseconds left = pauseLeft();
    const QList<RequestRun *> queue = m_queue;
    for (RequestRun *run : queue) {
        if (run->patience() >= left || !m_queue.removeOne(run))
            continue;
        run->refuse({.kind = ApiError::Kind::RateLimited,
                     .httpStatus = 429,
                     .retryAfter = left,
                     .detail = u"paused: the server asked to wait longer than this request may take"_s});
    }
}

void Dispatcher::pauseFor(milliseconds delay)
{
    if (delay <= pauseLeft())
        return;
    m_pausedUntil = now() + delay;
    emit rateLimited(delay);
    endPause();
}

void Dispatcher::endPause()
{
    // QTimer counts milliseconds in an int, so a very long pause is slept in pieces.
    if (const milliseconds left = pauseLeft(); left > milliseconds(0))
        m_pauseTimer.start(std::min(left, milliseconds(std::chrono::hours(24 * 20))));
    else
        emit rateLimited(milliseconds(0));
    m_pumpTimer.start(0);
}

void Dispatcher::note(const Verdict &verdict)
{
    if (!verdict.error)
        m_budget.giveBack();
    else if (verdict.connectionLost || verdict.error->kind == ApiError::Kind::Timeout)
        m_connectionsSuspect = true;
}

Exchange *Dispatcher::send(const Request &request, QObject *parent)
{
    Wire wire = wireFor(m_config, request);
    wire.proxy = m_route.proxyName(wire.request.url());
    return new Exchange(manager(), wire, m_config.deadlines, parent);
}

void Dispatcher::startRecord(RequestRecord *record, const Request &request, int attempt)
{
    *record = recordOfStart(m_config, redactor(), request, attempt);
    emit recorded(RequestRecord(*record)); // a copy: the attempt may end in what this calls
}

void Dispatcher::finishRecord(RequestRecord *record, const RawReply &raw, const Verdict &verdict, milliseconds duration)
{
    completeRecord(record, redactor(), raw, verdict);
    record->duration = duration;
    emit recorded(*record);
}

QNetworkAccessManager *Dispatcher::manager()
{
    if (m_connectionsSuspect)
        retireManager();
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxyFactory(m_route.factory(m_config.proxyPassword).release());
    }
    return m_manager;
}

/*! Puts the connections out of use but lets what runs on them finish.
 *
 *  A connection that died in a sleep or a change of network would swallow the next request too. clearConnectionCache()
 *  and the destructor wait up to 5 s for Qt's network thread, which may still chew on a hostile answer: so later.
 */
void Dispatcher::retireManager()
{
    m_connectionsSuspect = false;
    if (!m_manager)
        return;
    QTimer::singleShot(2 * m_config.deadlines.total, m_manager, &QObject::deleteLater);
    m_manager = nullptr;
}
