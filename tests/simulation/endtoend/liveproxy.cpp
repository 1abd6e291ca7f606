#include "tests/simulation/endtoend/liveproxy.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fails = SimFault::Kind;

namespace {
constexpr auto kSlow = 300ms;

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + 3 + name.size();
    return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

QByteArray answerOf(const QByteArray &status, const QByteArray &body = "{}", const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

QByteArray inASecond()
{
    return QLocale::c()
               .toString(QDateTime::currentDateTimeUtc().addSecs(2), u"ddd, dd MMM yyyy hh:mm:ss"_s)
               .toLatin1() +
           " GMT";
}

//! What comes in place of the server, which never hears of it; empty where it does.
QByteArray insteadOf(Fails fault)
{
    switch (fault) {
    case Fails::Limited:
        return answerOf("429 Too Many Requests", "{}", "Retry-After: 1\r\n");
    case Fails::LimitedUntil:
        return answerOf("429 Too Many Requests", "{}", "Retry-After: " + inASecond() + "\r\n");
    case Fails::LimitedSilently:
        return answerOf("429 Too Many Requests");
    case Fails::Busy:
        return answerOf("503 Service Unavailable", "{}", "Retry-After: 1\r\n");
    case Fails::Fault:
        return answerOf("500 Internal Server Error");
    case Fails::Rejected:
        return answerOf("422 Unprocessable Content", R"({"errors":[{"code":"form_param_invalid","message":"no"}]})");
    case Fails::Forbidden:
        return answerOf("403 Forbidden");
    case Fails::Conflict:
        return answerOf("409 Conflict");
    case Fails::Redirect:
        return answerOf("302 Found", "{}", "Location: http://127.0.0.2:9/\r\n");
    default:
        return {};
    }
}
} // namespace

LiveProxy::LiveProxy(const QUrl &server)
    : m_server(server)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(client, &QTcpSocket::readyRead, this, [this, client] { onBytes(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

QUrl LiveProxy::url() const
{
    QUrl url = m_server;
    url.setPort(serverPort());
    return url;
}

void LiveProxy::letGo()
{
    for (const Client &each : std::exchange(m_held, {})) {
        if (each)
            each->abort();
    }
}

void LiveProxy::setHeldBack(bool isHeldBack)
{
    m_isHeldBack = isHeldBack;
    for (const auto &each : isHeldBack ? decltype(m_waiting)() : std::exchange(m_waiting, {}))
        each();
}

void LiveProxy::onBytes(QTcpSocket *client)
{
    const QByteArray bytes = client->peek(client->bytesAvailable());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = bytes.first(end + 2);
    const qsizetype size = headerOf(head, "content-length").toLongLong();
    if (bytes.size() < end + 4 + size)
        return;
    client->skip(end + 4 + size);
    take(client, head, bytes.mid(end + 4, size));
}

void LiveProxy::take(QTcpSocket *client, const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> line = head.first(head.indexOf("\r\n")).split(' ');
    const Request request{.window = headerOf(head, "x-window").toInt(),
                          .method = line.value(0),
                          .path = QUrl(QString::fromLatin1(line.value(1))).path(),
                          .body = body,
                          .review = headerOf(head, "x-review").toInt()};
    const Fails fault = arrives(request);
    if (fault == Fails::NoConnection || fault == Fails::LostBefore)
        return client->abort();
    if (fault == Fails::SilentBefore)
        return hold(client);
    if (const QByteArray answer = insteadOf(fault); !answer.isEmpty()) {
        client->write(answer);
        return;
    }
    if (fault == Fails::Interim)
        client->write("HTTP/1.1 102 Processing\r\n\r\n");
    QByteArray forwarded = head;
    forwarded.replace("127.0.0.1:" + QByteArray::number(serverPort()),
                      "127.0.0.1:" + QByteArray::number(m_server.port()));
    forwarded.replace("Connection: Keep-Alive\r\n", "");
    const QByteArray all = forwarded + "Connection: close\r\n\r\n" + body;
    if (fault == Fails::SlowConnection) {
        QTimer::singleShot(kSlow, this, [=, this, client = Client(client)] {
            if (client)
                forward(client, all, request, fault);
        });
        return;
    }
    forward(client, all, request, fault);
}

//! What the server got it works on, whoever waits for the answer.
void LiveProxy::forward(const Client &client, const QByteArray &bytes, const Request &request, Fails fault)
{
    if (m_isHeldBack) {
        m_waiting.append([=, this] { forward(client, bytes, request, fault); });
        return;
    }
    auto *server = new QTcpSocket(this);
    ++m_onTheWay;
    connect(server, &QTcpSocket::disconnected, this, [=, this] {
        --m_onTheWay;
        onAnswer(client, server->readAll(), request, fault);
        server->deleteLater();
    });
    server->connectToHost(QHostAddress::LocalHost, quint16(m_server.port()));
    server->write(bytes);
}

void LiveProxy::onAnswer(const Client &client, const QByteArray &answer, const Request &request, Fails fault)
{
    carriedOut(request, answer.mid(9, 3).toInt());
    if (!client)
        return;
    QByteArray told = answer;
    told.replace("Connection: close\r\n", "");
    switch (fault) {
    case Fails::LostAfter:
        return client->abort();
    case Fails::SilentAfter:
        return hold(client);
    case Fails::FaultAfter:
        told = answerOf("500 Internal Server Error");
        break;
    case Fails::Garbage:
        told = answerOf("200 OK", "<!doctype html><title>Welcome</title>");
        break;
    case Fails::Slow:
        QTimer::singleShot(kSlow, client, [client, told] { client->write(told); });
        return;
    default:
        break;
    }
    client->write(told);
}

void LiveProxy::hold(const Client &client) { m_held.append(client); }
