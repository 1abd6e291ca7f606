#include "tests/integration/client/http2server.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

enum Type : char { Data = 0, Headers = 1, ResetStream = 3, Settings = 4, Ping = 6, GoingAway = 7 };
constexpr char kEndStream = 1, kAcknowledge = 1, kEndHeaders = 4;
constexpr qsizetype kPreface = 24; // "PRI * HTTP/2.0…"
constexpr qsizetype kFrameHead = 9;
// HPACK (RFC 7541): entry 8, ":status: 200"; entry 31 with 16 bytes of value, "content-type: application/json".
constexpr auto kHead = "\x88\x5f\x10"
                       "application/json";
// Entry 8 with another value, ":status: 103".
constexpr auto kEarlyHints = "\x08\x03"
                             "103";

QByteArray number(quint32 value)
{
    QByteArray out(4, '\0');
    qToBigEndian(value, out.data());
    return out;
}

QByteArray frame(Type type, char flags, quint32 stream, const QByteArray &payload = {})
{
    return number(quint32(payload.size())).sliced(1) + char(type) + flags + number(stream) + payload;
}

} // namespace

Http2Server::Http2Server(const QSslConfiguration &tls)
{
    QSslConfiguration h2 = tls;
    h2.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
    m_server.setSslConfiguration(h2);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
            m_buffers.insert(socket, {});
            socket->write(frame(Settings, 0, 0));
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { onBytes(socket); });
            onBytes(socket);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl Http2Server::url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

void Http2Server::onBytes(QSslSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    if (buffer.startsWith("PRI ") && buffer.size() >= kPreface)
        buffer.remove(0, kPreface);
    while (buffer.size() >= kFrameHead && !buffer.startsWith("PRI ")) {
        const auto size = qsizetype(qFromBigEndian<quint32>(buffer.constData()) >> 8);
        if (buffer.size() < kFrameHead + size)
            return;
        const char type = buffer.at(3), flags = buffer.at(4);
        const auto stream = qFromBigEndian<quint32>(buffer.constData() + 5);
        const QByteArray payload = buffer.mid(kFrameHead, size);
        buffer.remove(0, kFrameHead + size);
        if (type == Settings && !(flags & kAcknowledge))
            socket->write(frame(Settings, kAcknowledge, 0));
        else if (type == Ping && (flags & kAcknowledge))
            emit acknowledged();
        else if (type == Ping)
            socket->write(frame(Ping, kAcknowledge, 0, payload));
        else if ((type == Data || type == Headers) && (flags & kEndStream))
            act(socket, stream);
    }
}

void Http2Server::finishOpen()
{
    if (m_open)
        answer(m_open, m_openStream);
}

void Http2Server::answer(QSslSocket *socket, quint32 stream)
{
    socket->write(frame(Headers, kEndHeaders, stream, kHead));
    socket->write(frame(Data, kEndStream, stream, R"({"id":"ins_1"})"));
}

void Http2Server::act(QSslSocket *socket, quint32 stream)
{
    ++m_requests;
    constexpr quint32 internalError = 2, refusedStream = 7;
    switch (m_script.size() > 1 ? m_script.takeFirst() : m_script.constFirst()) {
    case Answer::Json:
        answer(socket, stream);
        break;
    case Answer::RefusedStream:
        socket->write(frame(ResetStream, 0, stream, number(refusedStream)));
        break;
    case Answer::InternalError:
        socket->write(frame(ResetStream, 0, stream, number(internalError)));
        break;
    case Answer::GoAway:
        socket->write(frame(GoingAway, 0, 0, number(0) + number(0)));
        socket->disconnectFromHost();
        break;
    case Answer::GoAwayLater: // ours may have been carried out
        socket->write(frame(GoingAway, 0, 0, number(stream) + number(0)));
        socket->disconnectFromHost();
        break;
    case Answer::GoAwayOpen: // no more requests, but ours will be answered
        m_open = socket;
        m_openStream = stream;
        socket->write(frame(GoingAway, 0, 0, number(stream) + number(0)));
        socket->write(frame(Ping, 0, 0, "whatever"));
        break;
    case Answer::Interim:
        socket->write(frame(Headers, kEndHeaders, stream, kEarlyHints));
        answer(socket, stream);
        break;
    case Answer::Drop:
        socket->disconnectFromHost();
        break;
    }
}
