#include "tests/support/fakednsserver.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 cname = 5;
constexpr quint16 soa = 6;

quint16 wordAt(const QByteArray &bytes, qsizetype position)
{
    return position + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + position) : quint16(0);
}

} // namespace

FakeDnsServer::FakeDnsServer(QObject *parent)
    : FakeDnsServer(QHostAddress::LocalHost, parent)
{
}

FakeDnsServer::FakeDnsServer(const QHostAddress &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_udp(new QUdpSocket(this))
    , m_tcp(new QTcpServer(this))
{
    connect(m_udp, &QUdpSocket::readyRead, this, &FakeDnsServer::onDatagram);
    connect(m_tcp, &QTcpServer::newConnection, this, &FakeDnsServer::onStream);
    listen();
}

// The same free port for both.
void FakeDnsServer::listen()
{
    for (int i = 0; i < 50; ++i) {
        m_tcp->listen(m_address, 0);
        if (m_udp->bind(m_address, m_tcp->serverPort()))
            return;
        m_tcp->close();
    }
    qFatal("no port is free for both UDP and TCP");
}

void FakeDnsServer::stop()
{
    m_udp->close();
    m_tcp->close();
}

QString FakeDnsServer::address() const
{
    const bool isSix = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isSix ? u"[%1]:%2"_s : u"%1:%2"_s).arg(m_address.toString()).arg(port());
}

quint16 FakeDnsServer::port() const { return m_tcp->serverPort(); }

QByteArray FakeDnsServer::word(quint16 value)
{
    value = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&value), 2};
}

QByteArray FakeDnsServer::number(quint32 value)
{
    value = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&value), 4};
}

QByteArray FakeDnsServer::wireName(const QByteArray &name)
{
    QByteArray bytes;
    const QList<QByteArray> labels = name.isEmpty() ? QList<QByteArray>() : name.split('.');
    for (const QByteArray &label : labels)
        bytes += static_cast<char>(label.size()) + label;
    return bytes + '\0';
}

QByteArray FakeDnsServer::Entry::bytes() const
{
    return wireName(name) + word(type) + word(1) + number(ttl) + word(static_cast<quint16>(data.size())) + data;
}

void FakeDnsServer::add(const QByteArray &name, quint16 type, const QByteArray &data, quint32 ttl)
{
    m_entries += Entry{name, type, data, ttl};
}

void FakeDnsServer::addGlue(const QByteArray &name, quint16 type, const QByteArray &data)
{
    m_glue += Entry{name, type, data, 300};
}

FakeDnsServer::Query FakeDnsServer::parse(const QByteArray &message, bool tcp, qsizetype &questionEnd)
{
    Query query{.id = wordAt(message, 0), .tcp = tcp};
    query.recursionDesired = (wordAt(message, 2) & 0x0100) != 0;
    query.checkingDisabled = (wordAt(message, 2) & 0x0010) != 0;
    query.edns = wordAt(message, 10) != 0;
    qsizetype at = 12;
    while (at < message.size() && message[at] != '\0') {
        const auto length = static_cast<quint8>(message[at]);
        query.name += (query.name.isEmpty() ? "" : ".") + message.mid(at + 1, length);
        at += length + 1;
    }
    query.type = wordAt(message, at + 1);
    questionEnd = at + 5;
    return query;
}

QByteArray FakeDnsServer::records(const Query &query, quint16 &flags, quint16 *counts) const
{
    QByteArray bytes;
    bool exists = false;
    for (const Entry &entry : m_entries) {
        exists = exists || entry.name == query.name;
        if (entry.name == query.name && (entry.type == query.type || entry.type == cname)) {
            bytes += entry.bytes();
            ++counts[0];
        }
    }
    if (!exists)
        flags |= 3;
    if (counts[0] == 0 && !m_zone.isEmpty()) {
        const QByteArray data = wireName("ns1." + m_zone) + wireName("hostmaster." + m_zone) + QByteArray(20, '\1');
        bytes += Entry{m_zone, soa, data, 60}.bytes();
        ++counts[1];
    }
    for (const Entry &entry : m_glue) {
        bytes += entry.bytes();
        ++counts[2];
    }
    return bytes;
}

QByteArray FakeDnsServer::answer(const QByteArray &message, const Query &query, Mode mode) const
{
    qsizetype questionEnd = 0;
    parse(message, query.tcp, questionEnd);
    QByteArray question = message.mid(12, questionEnd - 12);
    quint16 flags = 0x8080 | (m_authoritative ? 0x0400 : 0) | (m_authenticated ? 0x0020 : 0);
    quint16 counts[3] = {};
    QByteArray body;
    quint16 id = query.id;
    if (mode == Mode::ServFail)
        flags |= 2;
    else if (mode == Mode::Refused)
        flags |= 5;
    else if (mode == Mode::FormErrWithEdns)
        flags |= 1;
    else if (mode == Mode::Truncate)
        flags |= 0x0200;
    else if (mode == Mode::Lame)
        flags &= static_cast<quint16>(~0x0400);
    else
        body = records(query, flags, counts);
    if (mode == Mode::WrongId)
        id ^= 0xffff;
    if (mode == Mode::WrongQuestion)
        question = wireName("other.example.net") + question.right(4);
    if (mode == Mode::BrokenRecords)
        body.chop(1);
    return word(id) + word(flags) + word(1) + word(counts[0]) + word(counts[1]) + word(counts[2]) + question + body;
}

QList<QByteArray> FakeDnsServer::respond(const QByteArray &message, bool tcp)
{
    qsizetype questionEnd = 0;
    const Query query = parse(message, tcp, questionEnd);
    m_queries += query;
    emit asked();
    Mode mode = m_chooser ? m_chooser(query) : m_mode;
    if (mode == Mode::ServFailUnlessCd)
        mode = query.checkingDisabled ? Mode::Answer : Mode::ServFail;
    if ((mode == Mode::Truncate && tcp) || (mode == Mode::FormErrWithEdns && !query.edns))
        mode = Mode::Answer;
    if (mode == Mode::CloseTcp)
        mode = tcp ? Mode::Drop : Mode::Truncate;
    if (mode == Mode::Drop)
        return {};
    if (mode == Mode::Garbage)
        return {"this is no DNS message, whatever one makes of it"};
    if (mode == Mode::WrongIdThenAnswer)
        return {answer(message, query, Mode::WrongId), answer(message, query, Mode::Answer)};
    return {answer(message, query, mode)};
}

void FakeDnsServer::onDatagram()
{
    while (m_udp->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp->receiveDatagram();
        const QList<QByteArray> answers = respond(datagram.data(), false);
        for (const QByteArray &bytes : answers)
            m_udp->writeDatagram(datagram.makeReply(bytes));
    }
}

void FakeDnsServer::onStream()
{
    while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            while (socket->bytesAvailable() >= 2) {
                const quint16 size = wordAt(socket->peek(2), 0);
                if (socket->bytesAvailable() < size + 2)
                    return;
                const QList<QByteArray> answers = respond(socket->read(size + 2).mid(2), true);
                for (const QByteArray &bytes : answers)
                    socket->write(word(static_cast<quint16>(bytes.size())) + bytes);
                if (m_mode == Mode::CloseTcp)
                    socket->disconnectFromHost();
            }
        });
    }
}
