#include "tests/simulation/simreply.h"

#include "tests/simulation/virtualtime.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fails = SimFault::Kind;

namespace {
constexpr std::chrono::milliseconds kWay = 20ms;

//! The server's clock is right whatever this machine's says.
QByteArray httpDate(std::chrono::milliseconds time)
{
    static const QDateTime start = QDateTime::currentDateTimeUtc(); // any: only differences count
    return QLocale::c().toString(start.addMSecs(time.count()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return status >= 500   ? QNetworkReply::UnknownServerError
               : status >= 400 ? QNetworkReply::UnknownContentError
                               : QNetworkReply::NoError;
    }
}

bool actsFirst(Fails kind)
{
    return kind == Fails::LostAfter || kind == Fails::SilentAfter || kind == Fails::FaultAfter || kind == Fails::Slow ||
           kind == Fails::None || kind == Fails::SlowConnection || kind == Fails::Interim || kind == Fails::Garbage;
}
} // namespace

SimReply::SimReply(SimNetwork *network, SimWire *wire, int window, const QByteArray &method,
                   const QNetworkRequest &request, QIODevice *body)
    : QNetworkReply(network)
    , m_network(network)
    , m_wire(wire)
    , m_window(window)
    , m_method(method)
    , m_body(body)
    , m_fault(wire->begins(window, request.url(), request.rawHeader("Authorization"), method != "GET"))
{
    m_begun = VirtualTime::now();
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::CustomOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto connects = m_fault.kind == Fails::SlowConnection ? std::chrono::seconds(m_fault.seconds) : kWay;
    QTimer::singleShot(connects, Qt::PreciseTimer, this, [this] { onConnected(); });
}

void SimReply::onConnected()
{
    if (isFinished() || m_wire->isCutOff(m_window))
        return;
    if (m_fault.kind == Fails::NoConnection)
        return fail(ConnectionRefusedError, u"Connection refused"_s);
    m_late = m_network->takeLate();
    const bool isWrite = m_method != "GET";
    const QByteArray body = isWrite && m_body ? m_body->readAll() : QByteArray();
    if (isFinished() || (isWrite && body.isEmpty()))
        return; // it expired: nothing left
    const quint64 review = m_wire->leaves(m_window, m_method, url(), request().rawHeader("Authorization"), body);
    m_isWriteThatLeft = isWrite;
    emit requestSent();
    if (m_fault.kind == Fails::LostBefore) {
        QTimer::singleShot(kWay, Qt::PreciseTimer, this,
                           [this] { fail(RemoteHostClosedError, u"Connection closed"_s); });
        return;
    }
    if (m_fault.kind == Fails::SilentBefore)
        return;
    // What left arrives, also when nobody waits for the answer any more.
    QTimer::singleShot(kWay, Qt::PreciseTimer, m_wire,
                       [wire = m_wire, self = QPointer(this), body, review, window = m_window, method = m_method,
                        address = url(), kind = m_fault.kind] {
                           if (self && !self->isFinished())
                               self->arrive(body, review);
                           else if (actsFirst(kind))
                               wire->carryOut(window, method, address, body, review);
                       });
}

SimNetwork::Delivery SimReply::answerTo(const QByteArray &body, quint64 review)
{
    const SimServer *server = m_wire->serverOf(url());
    const bool allowed = m_wire->isFrontend(url()) || request().rawHeader("Authorization") == "Bearer " + server->key();
    if (!allowed)
        return {.status = 401, .body = R"({"errors":[{"code":"clerk_key_invalid","message":"refused"}]})"};
    switch (m_fault.kind) {
    case Fails::Limited:
    case Fails::LimitedUntil:
        return {
            .status = 429, .body = "{}", .retryAfter = m_fault.seconds, .asDate = m_fault.kind == Fails::LimitedUntil};
    case Fails::LimitedSilently:
        return {.status = 429, .body = "{}"};
    case Fails::Busy:
        return {.status = 503, .body = "{}", .retryAfter = m_fault.seconds};
    case Fails::Fault:
        return {.status = 500, .body = "{}"};
    case Fails::Rejected:
        return {.status = 422, .body = R"({"errors":[{"code":"form_param_invalid","message":"no"}]})"};
    case Fails::Forbidden:
        return {.status = 403, .body = "{}"};
    case Fails::Conflict:
        return {.status = 409, .body = "{}"};
    case Fails::Redirect:
        return {.status = 302, .body = "{}"};
    default:
        break;
    }
    const auto answer = m_wire->carryOut(m_window, m_method, url(), body, review);
    if (m_fault.kind == Fails::FaultAfter)
        return {.status = 500, .body = "{}"};
    if (m_fault.kind == Fails::Garbage)
        return {.status = 200, .body = "<!doctype html><title>Welcome</title>"};
    return {.status = answer.status, .body = answer.body};
}

void SimReply::arrive(const QByteArray &body, quint64 review)
{
    const SimNetwork::Delivery delivery = answerTo(body, review);
    if (m_fault.kind == Fails::SilentAfter)
        return;
    if (m_fault.kind == Fails::LostAfter) {
        QTimer::singleShot(kWay, Qt::PreciseTimer, this,
                           [this] { fail(RemoteHostClosedError, u"Connection closed"_s); });
        return;
    }
    const auto way =
        m_fault.kind == Fails::Slow ? std::chrono::milliseconds(std::chrono::seconds(m_fault.seconds)) : kWay;
    QTimer::singleShot(way, Qt::PreciseTimer, this, [this, delivery] {
        if (isFinished() || !m_network)
            return;
        const bool isInterim = m_fault.kind == Fails::Interim;
        if (isInterim || m_late)
            m_network->holdBack(delivery);
        deliver(isInterim ? SimNetwork::Delivery{.status = 102} : m_late.value_or(delivery));
    });
}

void SimReply::deliver(const SimNetwork::Delivery &delivery)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, delivery.status);
    const auto now = VirtualTime::now();
    setRawHeader("Date", httpDate(now));
    setRawHeader("Content-Type", delivery.body.startsWith('<') ? "text/html" : "application/json");
    setRawHeader("Content-Length", QByteArray::number(delivery.body.size()));
    if (delivery.status == 302)
        setRawHeader("Location", "https://elsewhere.example/v1/instance");
    if (delivery.retryAfter) {
        setRawHeader("Retry-After", delivery.asDate ? httpDate(now + std::chrono::seconds(*delivery.retryAfter))
                                                    : QByteArray::number(*delivery.retryAfter));
        if (delivery.status == 429) // a date has no fractions
            m_wire->isToldToWait(m_window, url(), request().rawHeader("Authorization"),
                                 delivery.asDate ? *delivery.retryAfter - 1 : *delivery.retryAfter);
    }
    m_wire->note(u"%1 gets %2 for %3 %4"_s.arg(m_window)
                     .arg(delivery.status)
                     .arg(QLatin1StringView(m_method), url().toString()));
    doubt(delivery);
    if (m_method == "GET")
        m_wire->isRead(m_window, url(), delivery.status, m_begun);
    m_answer = delivery.body;
    const QPointer<SimReply> self(this);
    emit metaDataChanged();
    if (self && !isFinished() && !m_answer.isEmpty())
        emit readyRead();
    if (!self || isFinished())
        return;
    if (const NetworkError error = errorOf(delivery.status); error != NoError) {
        setError(error, u"the server answered %1"_s.arg(delivery.status));
        emit errorOccurred(error);
    }
    if (!self || isFinished())
        return;
    setFinished(true);
    emit finished();
}

//! The first doubt ends an apply: what the server did has to be read before anything else is said or sent.
void SimReply::doubt(const SimNetwork::Delivery &delivery)
{
    const bool isPutOff = delivery.status == 503 && delivery.retryAfter;
    const bool isDoubtful = delivery.status == 102 || delivery.status == 302 || delivery.status == 401 ||
                            (delivery.status >= 500 && !isPutOff) || delivery.body.startsWith('<');
    if (m_isWriteThatLeft && isDoubtful)
        m_wire->close(m_window, u"a doubt"_s);
}

void SimReply::fail(NetworkError error, const QString &words)
{
    if (isFinished())
        return;
    if (m_isWriteThatLeft)
        m_wire->close(m_window, u"a lost answer"_s);
    m_wire->note(u"%1 loses %2 %3"_s.arg(m_window).arg(QLatin1StringView(m_method), url().toString()));
    setError(error, words);
    setFinished(true);
    const QPointer<SimReply> self(this);
    emit errorOccurred(error);
    if (self)
        emit finished();
}

void SimReply::abort() { fail(OperationCanceledError, u"Operation canceled"_s); }

qint64 SimReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_answer.size());
    std::copy_n(m_answer.cbegin(), size, data);
    m_answer.remove(0, size);
    return size;
}
