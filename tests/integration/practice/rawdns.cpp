#include "tests/integration/practice/rawdns.h"

#include <QHostAddress>
#include <QMap>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

static const QMap<QString, int> kTypes{{u"A"_s, 1},    {u"NS"_s, 2},    {u"CNAME"_s, 5}, {u"SOA"_s, 6},
                                       {u"TXT"_s, 16}, {u"AAAA"_s, 28}, {u"CAA"_s, 257}};

int typeNumber(const QString &type) { return kTypes.value(type); }

static QByteArray number(int value) { return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value); }

QByteArray rawQuestion(const QString &name, int type, bool recursive, int udpSize)
{
    auto packet = QByteArray::fromHex("beef") + number(recursive ? 0x0100 : 0) + number(1) + number(0) + number(0) +
                  number(udpSize > 0 ? 1 : 0);
    for (const auto &label : name.split(u'.', Qt::SkipEmptyParts))
        packet += static_cast<char>(label.size()) + label.toLatin1();
    packet += '\0' + number(type) + number(1);
    if (udpSize > 0)
        packet += '\0' + number(41) + number(udpSize) + number(0) + number(0) + number(0);
    return packet;
}

static int numberAt(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

static QString nameAt(const QByteArray &bytes, qsizetype *at)
{
    QStringList labels;
    auto here = *at;
    bool jumped = false;
    for (int i = 0; i < 200 && here < bytes.size(); ++i) {
        const auto size = static_cast<quint8>(bytes.at(here));
        if (size >= 0xC0) {
            if (!jumped)
                *at = here + 2;
            jumped = true;
            here = numberAt(bytes, here) & 0x3FFF;
            continue;
        }
        ++here;
        if (size == 0)
            break;
        labels.append(QString::fromLatin1(bytes.mid(here, size)));
        here += size;
    }
    if (!jumped)
        *at = here;
    return labels.join(u'.');
}

static QString dataText(const QByteArray &bytes, qsizetype at, int type, int size)
{
    const auto data = bytes.mid(at, size);
    if (type == 1)
        return QHostAddress(qFromBigEndian<quint32>(data.constData())).toString();
    if (type == 28)
        return QHostAddress(reinterpret_cast<const quint8 *>(data.constData())).toString();
    if (type == 2 || type == 5 || type == 6)
        return nameAt(bytes, &at);
    if (type == 16)
        return QString::fromUtf8(data.mid(1));
    const auto tagSize = static_cast<quint8>(data.at(1));
    return u"%1 %2 %3"_s.arg(static_cast<quint8>(data.at(0)))
        .arg(QString::fromLatin1(data.mid(2, tagSize)), QString::fromLatin1(data.mid(2 + tagSize)));
}

static void readSection(const QByteArray &bytes, qsizetype *at, int count, QStringList *section, RawAnswer *answer)
{
    for (int i = 0; i < count && *at < bytes.size(); ++i) {
        const auto name = nameAt(bytes, at);
        const int type = numberAt(bytes, *at);
        const auto ttl =
            static_cast<quint32>(numberAt(bytes, *at + 4)) << 16 | static_cast<quint32>(numberAt(bytes, *at + 6));
        const int size = numberAt(bytes, *at + 8);
        *at += 10;
        if (type == 41) {
            answer->edns = true;
        } else {
            section->append(u"%1 %2 %3"_s.arg(name, kTypes.key(type), dataText(bytes, *at, type, size)));
            answer->ttl = answer->ttl == 0 ? ttl : answer->ttl;
        }
        *at += size;
    }
}

RawAnswer readAnswer(const QByteArray &bytes)
{
    RawAnswer answer;
    if (bytes.size() < 12 || bytes.left(2).toHex() != "beef" || !(bytes.at(2) & 0x80))
        return answer;
    answer.arrived = true;
    answer.code = bytes.at(3) & 15;
    answer.authoritative = bytes.at(2) & 4;
    answer.truncated = bytes.at(2) & 2;
    answer.recursionAvailable = bytes.at(3) & 0x80;
    qsizetype at = 12;
    for (int i = 0; i < numberAt(bytes, 4); ++i) {
        nameAt(bytes, &at);
        at += 4;
    }
    readSection(bytes, &at, numberAt(bytes, 6), &answer.answers, &answer);
    readSection(bytes, &at, numberAt(bytes, 8), &answer.authority, &answer);
    readSection(bytes, &at, numberAt(bytes, 10), &answer.additional, &answer);
    return answer;
}

QByteArray sendUdp(quint16 port, const QByteArray &packet, int patience)
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost, 0);
    QSignalSpy readable(&socket, &QUdpSocket::readyRead);
    socket.writeDatagram(packet, QHostAddress::LocalHost, port);
    if (!socket.hasPendingDatagrams() && !readable.wait(patience))
        return {};
    return socket.receiveDatagram().data();
}

QByteArray sendTcp(quint16 port, const QByteArray &packet)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(number(static_cast<int>(packet.size())) + packet);
    const bool complete = QTest::qWaitFor(
        [&] { return socket.bytesAvailable() > 2 && socket.bytesAvailable() >= 2 + numberAt(socket.peek(2), 0); },
        kPatience);
    return complete ? socket.readAll().mid(2) : QByteArray();
}

RawAnswer askUdp(quint16 port, const QString &name, const QString &type)
{
    return readAnswer(sendUdp(port, rawQuestion(name, typeNumber(type))));
}
