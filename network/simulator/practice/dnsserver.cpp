#include "network/simulator/practice/dnsserver.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <chrono>
#include <limits>

using namespace std::chrono_literals;

namespace simulator {

static constexpr int kAttempts = 20;
static constexpr int kStreams = 100;
static constexpr qsizetype kLargestMessage = std::numeric_limits<quint16>::max();
static constexpr qsizetype kUnread = 1 << 20;
static constexpr auto kIdle = 10s;

DnsServer::DnsServer(Respond respond, QObject *parent)
    : QObject(parent)
    , m_respond(std::move(respond))
{
    connect(&m_udp, &QUdpSocket::readyRead, this, &DnsServer::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &DnsServer::accept);
}

bool DnsServer::open(QString *error)
{
    for (int i = 0; i < kAttempts; ++i) {
        if (!m_udp.bind(QHostAddress::LocalHost, 0)) {
            *error = m_udp.errorString();
            return false;
        }
        if (m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort()))
            return true;
        m_udp.close(); // somebody has that port for TCP
    }
    *error = m_tcp.errorString();
    return false;
}

QByteArray DnsServer::answer(const QByteArray &packet, bool overTcp) const
{
    const auto query = decodeQuery(packet);
    if (!query)
        return {};
    const qsizetype limit = overTcp ? kLargestMessage : std::min<qsizetype>(query->udpSize, 1232);
    if (query->malformed)
        return encodeAnswer(*query, {.code = DnsCode::FormatError}, limit);
    if (query->opcode != 0)
        return encodeAnswer(*query, {.code = DnsCode::NotImplemented}, limit);
    if (query->edns && query->ednsVersion != 0)
        return encodeAnswer(*query, {.code = DnsCode::BadVersion}, limit);
    if (query->internetClass != 1)
        return encodeAnswer(*query, {.code = DnsCode::Refused}, limit);
    return encodeAnswer(*query, m_respond(*query), limit);
}

void DnsServer::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const auto datagram = m_udp.receiveDatagram();
        const auto reply = answer(datagram.data(), false);
        if (!reply.isEmpty())
            m_udp.writeDatagram(datagram.makeReply(reply));
    }
}

void DnsServer::accept()
{
    while (auto *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_tcp.findChildren<QTcpSocket *>().size() > kStreams) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(kLargestMessage + 2);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readStream(socket); });
        auto *idle = new QTimer(socket);
        idle->setSingleShot(true);
        connect(idle, &QTimer::timeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, idle, qOverload<>(&QTimer::start));
        idle->start(kIdle);
    }
}

//! Each message is preceded by its length: RFC 1035 section 4.2.2.
void DnsServer::readStream(QTcpSocket *socket)
{
    while (socket->bytesAvailable() >= 2) {
        const auto size = qFromBigEndian<quint16>(socket->peek(2).constData());
        if (socket->bytesAvailable() < size + 2)
            return;
        socket->skip(2);
        const auto reply = answer(socket->read(size), true);
        if (reply.isEmpty()) // a real server ends the connection on what is no question
            return socket->disconnectFromHost();
        if (socket->bytesToWrite() > kUnread) // it asks, but does not read what it is told
            return socket->abort();
        QByteArray length(2, '\0');
        qToBigEndian(static_cast<quint16>(reply.size()), length.data());
        socket->write(length + reply);
    }
}

} // namespace simulator
