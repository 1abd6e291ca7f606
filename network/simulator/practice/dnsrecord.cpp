#include "network/simulator/practice/dnsmessage.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace simulator {

bool isWithin(const QString &name, const QString &apex)
{
    return apex.isEmpty() || name == apex || (name.endsWith(apex) && name.at(name.size() - apex.size() - 1) == u'.');
}

QByteArray dnsNameBytes(const QString &name)
{
    QByteArray bytes;
    for (const auto &label : name.split(u'.', Qt::SkipEmptyParts)) {
        if (label.size() > 63)
            return {};
        bytes += static_cast<char>(label.size());
        bytes += label.toLatin1();
    }
    bytes += '\0';
    return bytes.size() > 255 ? QByteArray() : bytes;
}

template <class Number> static QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

static QByteArray addressBytes(const QString &text, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QHostAddress address(text);
    if (address.protocol() != protocol)
        return {};
    if (protocol == QAbstractSocket::IPv4Protocol)
        return bigEndian(address.toIPv4Address());
    const auto bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(bytes.c), sizeof bytes.c};
}

//! "primary mailbox serial refresh retry expire minimum"
static QByteArray soaBytes(const QString &text)
{
    const auto parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 7)
        return {};
    auto bytes = dnsNameBytes(parts.at(0)) + dnsNameBytes(parts.at(1));
    for (int i = 2; i < 7; ++i)
        bytes += bigEndian(parts.at(i).toUInt());
    return bytes;
}

//! Character strings of at most 255 bytes each: RFC 1035 section 3.3.14.
static QByteArray textBytes(const QString &text)
{
    const auto all = text.toUtf8();
    QByteArray bytes;
    for (qsizetype at = 0; at < all.size() || at == 0; at += 255) {
        const auto part = all.mid(at, 255);
        bytes += static_cast<char>(part.size());
        bytes += part;
    }
    return bytes;
}

//! RFC 8659 section 4.1.1: flags, tag, value.
static QByteArray caaBytes(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,3})\\s+([A-Za-z0-9]{1,15})\\s+(?:\"([^\"]*)\"|(\\S+))\\s*$"_s);
    const auto match = form.match(text);
    const int flags = match.captured(1).toInt();
    if (!match.hasMatch() || flags > 255 || match.capturedLength(3) > 200 || match.capturedLength(4) > 200)
        return {};
    const auto tag = match.captured(2).toLatin1();
    const auto value = match.captured(match.capturedStart(3) >= 0 ? 3 : 4).toUtf8();
    return QByteArray(1, static_cast<char>(flags)) + static_cast<char>(tag.size()) + tag + value;
}

static QByteArray dataBytes(DnsType type, const QString &text)
{
    switch (type) {
    case DnsType::A:
        return addressBytes(text, QAbstractSocket::IPv4Protocol);
    case DnsType::Aaaa:
        return addressBytes(text, QAbstractSocket::IPv6Protocol);
    case DnsType::Ns:
    case DnsType::Cname:
        return dnsNameBytes(text);
    case DnsType::Soa:
        return soaBytes(text);
    case DnsType::Txt:
        return textBytes(text);
    case DnsType::Caa:
        return caaBytes(text);
    case DnsType::Opt:
    case DnsType::Axfr:
    case DnsType::Any:
        break;
    }
    return {};
}

std::optional<DnsRecord> dnsRecord(const QString &name, DnsType type, quint32 ttl, const QString &text)
{
    auto data = dataBytes(type, text);
    if (data.isEmpty() || dnsNameBytes(name).isEmpty())
        return std::nullopt;
    return DnsRecord{.name = name, .type = type, .ttl = ttl, .text = text, .data = std::move(data)};
}

} // namespace simulator
