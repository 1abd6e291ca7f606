#include "network/dispatcher.h"

#include "network/steadyclock.h"
#include "network/wipe.h"
#include "network/wire.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// Timers stand still in a sleep of the machine, pauses do not: so a long wait is slept in pieces.
static constexpr milliseconds kNap = std::chrono::seconds(1);

Dispatcher::Dispatcher(const ApiClientConfig &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_route(config.proxy, config.deadlines.connect)
    , m_throttles(config.throttles ? config.throttles : std::make_shared<Throttles>())
    , m_keyless(m_throttles->of({}))
{
    Redactor::ofProcess().learn(config.secretKey);
    Redactor::ofProcess().learnLogin(config.proxy.user.toUtf8(), config.proxyPassword);
    for (QTimer *timer : {&m_pumpTimer, &m_pauseTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_pumpTimer, &QTimer::timeout, this, &Dispatcher::pump);
    connect(&m_route, &ProxyRoute::found, this, &Dispatcher::pump);
    connect(&m_pauseTimer, &QTimer::timeout, this, &Dispatcher::pump);
    useThrottle();
}

//! That of the key: before it is known nothing is sent that is counted by it.
void Dispatcher::useThrottle()
{
    m_throttle = m_throttles->of(m_config.secretKey);
    tryKeyAgain(); // who gives a key wants it tried
    if (ownLane().pausedUntil() > SteadyClock::now())
        m_pumpTimer.start(0); // tells of it
}

void Dispatcher::tryKeyAgain()
{
    ownLane().doubtKey();
    announceKey();
}

//! Also what another client was told of the same key.
void Dispatcher::announceKey()
{
    const bool refused = ownLane().isKeyRefused();
    if (std::exchange(m_announcedRefusal, refused) != refused)
        emit keyRefused(refused);
}

//! Where the key was refused it is sent no more, until somebody wants it tried.
bool Dispatcher::isRefusedKey(const RequestRun *run)
{
    return run->request().authorized && laneOf(run->request()).isKeyRefused();
}

bool Dispatcher::waitsForVerdict(const RequestRun *run)
{
    return m_inFlight > 0 && run->request().authorized && laneOf(run->request()).isKeyDoubted();
}

Dispatcher::~Dispatcher()
{
    Wipe::string(m_config.secretKey);
    Wipe::string(m_config.proxyPassword);
}

void Dispatcher::setRequestLimit(int limit)
{
    ownLane().setLimit(limit);
    m_pumpTimer.start(0);
}

void Dispatcher::setSecretKey(const QByteArray &key)
{
    Wipe::string(m_config.secretKey);
    m_config.secretKey = key;
    Redactor::ofProcess().learn(key);
    useThrottle();
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
    announcePause(SteadyClock::now());
    announceKey();
    refuseImpatient();
    while (m_inFlight < m_config.maximumInFlight) {
        RequestRun *run = takeReady();
        if (!run)
            break;
        if (refuses(run))
            continue;
        const quint64 place = laneOf(run->request()).note(SteadyClock::now());
        ++m_inFlight;
        run->begin({throttleOf(run->request()), place});
    }
    scheduleNext();
}

milliseconds Dispatcher::delayOf(const Request &request) { return laneOf(request).delayAt(SteadyClock::now()); }

// One that has to wait, or whose way is not known yet, lets the others pass.
RequestRun *Dispatcher::takeReady()
{
    const auto ready = std::find_if(m_queue.cbegin(), m_queue.cend(), [this](const RequestRun *run) {
        return run->isLocked() || isRefusedKey(run) ||
               (delayOf(run->request()) == milliseconds(0) && !waitsForVerdict(run) &&
                m_route.isKnown(addressOf(m_config, run->request())));
    });
    return ready == m_queue.cend() ? nullptr : m_queue.takeAt(ready - m_queue.cbegin());
}

void Dispatcher::pumpWithin(milliseconds delay)
{
    if (!m_pumpTimer.isActive() || m_pumpTimer.remainingTimeAsDuration() > delay)
        m_pumpTimer.start(std::clamp(delay, milliseconds(1), kNap));
}

//! Looks again when one may be sent, or has waited long enough.
void Dispatcher::scheduleNext()
{
    for (const RequestRun *run : std::as_const(m_queue)) {
        if (const milliseconds delay = delayOf(run->request()); delay > milliseconds(0))
            pumpWithin(delay);
        if (run->request().isWrite())
            pumpWithin(run->patience() + milliseconds(1));
    }
    // One whose wait ended since it was looked at has no time of its own here.
    if (!m_queue.isEmpty())
        pumpWithin(kNap);
}

bool Dispatcher::refuses(RequestRun *run)
{
    ApiError refusal = run->isLocked() ? RequestRun::lockedError() : refusalFor(m_config, run->request());
    if (refusal.detail.isEmpty() && isRefusedKey(run))
        refusal = {.kind = ApiError::Kind::Unauthorized,
                   .detail = u"key-refused: not sent, as the server refused this key before"_s};
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
    const QList<RequestRun *> queue = m_queue;
    for (RequestRun *run : queue) {
        if (!m_queue.contains(run))
            continue;
        const milliseconds left = delayOf(run->request()), patience = run->patience();
        const bool hopeless = left > milliseconds(0) && patience < left;
        if (!hopeless && !run->isStale())
            continue;
        m_queue.removeOne(run);
        const bool paused = laneOf(run->request()).pausedUntil() > SteadyClock::now();
        run->refuse({.kind = ApiError::Kind::RateLimited,
                     .httpStatus = paused ? 429 : 0,
                     .retryAfter = left,
                     .detail = paused ? u"paused: the server asked to wait longer than this request may take"_s
                                      : u"queued: its turn does not come while this request may be sent"_s});
    }
}

//! Whoever used the key that it left with waits; it may have been replaced since.
void Dispatcher::pauseFor(const Request &request, const RequestRun::Departure &departure, milliseconds delay)
{
    const milliseconds now = SteadyClock::now();
    departure.throttle->lane(request.url).pauseUntil(now + delay);
    announcePause(now);
    m_pumpTimer.start(0);
}

//! Tells of the Backend API's pause, also of one that another client was told, and of its end.
void Dispatcher::announcePause(milliseconds now)
{
    const milliseconds until = ownLane().pausedUntil(), left = until - now;
    if (left > milliseconds(0))
        m_pauseTimer.start(std::min(left, kNap));
    const milliseconds toTell = left > milliseconds(0) ? until : milliseconds(0);
    if (std::exchange(m_announcedUntil, toTell) != toTell)
        emit rateLimited(std::max(left, milliseconds(0)));
}

//! A server too busy, or something in front of it, says nothing of the key.
void Dispatcher::judgeKey(const Request &request, const RequestRun::Departure &departure, const Verdict &verdict)
{
    static constexpr std::array kTaken = {ApiError::Kind::PaymentRequired, ApiError::Kind::Forbidden,
                                          ApiError::Kind::NotFound, ApiError::Kind::Conflict, ApiError::Kind::Rejected};
    const bool isRefused = verdict.error && verdict.error->kind == ApiError::Kind::Unauthorized && !verdict.error->html;
    const bool isTaken = !verdict.error || std::ranges::find(kTaken, verdict.error->kind) != kTaken.end();
    if (!request.authorized || !(isRefused || isTaken))
        return;
    departure.throttle->lane(request.url).judgeKey(departure.place, isTaken);
    if (ownLane().isKeyRefused() != m_announcedRefusal)
        m_pumpTimer.start(0); // tells of it
}

void Dispatcher::note(const Request &request, const RequestRun::Departure &departure, const Verdict &verdict,
                      const QNetworkAccessManager *manager)
{
    judgeKey(request, departure, verdict);
    if (!verdict.error)
        return laneOf(request).budget().giveBack();
    if (!verdict.desynchronised) {
        const bool late = verdict.error->kind == ApiError::Kind::Timeout, current = manager == m_manager;
        // Where IPv6 leads nowhere Qt tries IPv4 beside it only over HTTP/1.1 (qt.md). A write may have had less time.
        m_http1 |= late && current && !m_connected && !request.isWrite();
        m_connectionsSuspect |= current && (verdict.connectionLost || late);
        return;
    }
    // At once: what waits for that connection within Qt would get the answer that is still to come.
    if (manager == m_manager)
        retireManager();
    emit desynchronised(manager);
}

Exchange *Dispatcher::send(const Request &request, int attempt, milliseconds patience, QObject *parent,
                           RequestRecord *record)
{
    Deadlines deadlines = m_config.deadlines;
    if (request.isWrite())
        deadlines.connect = std::clamp(patience, milliseconds(0), deadlines.connect);
    Wire wire = wireFor(m_config, request);
    *record = recordOfStart(m_config, redactor(), request, wire, attempt);
    wire.proxy = m_route.proxyName(wire.request.url());
    QNetworkAccessManager *through = manager();
    if (m_http1)
        wire.request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.connects = !m_connected && wire.request.url().scheme() == "https"_L1;
    auto *exchange = new Exchange(through, wire, deadlines, parent);
    connect(exchange, &Exchange::connected, this, [this, through] { m_connected |= through == m_manager; });
    return exchange;
}

void Dispatcher::finishRecord(RequestRecord *record, const RawReply &raw, const Verdict &verdict, milliseconds duration)
{
    completeRecord(record, redactor(), raw, verdict);
    record->duration = duration;
    emit recorded(*record);
}

QNetworkAccessManager *Dispatcher::manager()
{
    if (m_sleep.hasSlept() || m_connectionsSuspect)
        retireManager();
    if (!m_manager) {
        m_manager = m_config.makeManager ? m_config.makeManager().release() : new QNetworkAccessManager;
        m_manager->setParent(this);
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
    m_connectionsSuspect = m_connected = false;
    if (!m_manager)
        return;
    QTimer::singleShot(2 * m_config.deadlines.total, m_manager, &QObject::deleteLater);
    m_manager = nullptr;
}
