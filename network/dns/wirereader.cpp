#include "network/dns/wirereader_p.h"

using namespace Qt::StringLiterals;

namespace Dns {

namespace {

// RFC 1035 section 2.3.4: 255 octets with the root's zero.
constexpr qsizetype longestName = 254;

// RFC 1035 section 5.1: what a zone file would write for these bytes.
void appendLabel(QString &text, QByteArrayView label)
{
    if (!text.isEmpty())
        text += u'.';
    for (const char c : label) {
        const auto byte = static_cast<quint8>(c);
        if (c == '.' || c == '\\')
            text += u'\\';
        if (byte <= 0x20 || byte >= 0x7f)
            text += u"\\%1"_s.arg(int(byte), 3, 10, QLatin1Char('0'));
        else
            text += QChar(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
    }
}

} // namespace

QByteArrayView WireReader::bytes(qsizetype count)
{
    if (m_failed || count < 0 || count > m_end - m_position) {
        m_failed = true;
        return {};
    }
    m_position += count;
    return m_message.sliced(m_position - count, count);
}

quint8 WireReader::byte()
{
    const QByteArrayView one = bytes(1);
    return one.isEmpty() ? quint8(0) : static_cast<quint8>(one[0]);
}

quint16 WireReader::word()
{
    const quint8 high = byte();
    return static_cast<quint16>(high << 8 | byte());
}

quint32 WireReader::number()
{
    const quint32 high = word();
    return high << 16 | word();
}

WireReader WireReader::part(qsizetype count)
{
    const qsizetype start = m_position;
    bytes(count);
    WireReader inner(m_message, start, m_failed ? start : m_position);
    inner.m_failed = m_failed;
    return inner;
}

QString WireReader::failedName()
{
    m_failed = true;
    return {};
}

QString WireReader::name()
{
    QString text;
    qsizetype position = m_position;
    qsizetype segment = position; // a pointer must lead before it, so there is an end to following them
    qsizetype limit = m_end;
    qsizetype after = -1;
    qsizetype octets = 0;
    while (!m_failed && position < limit) {
        const quint8 length = at(position++);
        if (length == 0) {
            m_position = after < 0 ? position : after;
            return text;
        }
        if ((length & 0xc0) == 0xc0) {
            if (position >= limit)
                break;
            const qsizetype target = (length & 0x3f) << 8 | at(position++);
            if (target >= segment)
                break;
            after = after < 0 ? position : after;
            position = segment = target;
            limit = m_message.size();
            continue;
        }
        octets += length + 1;
        if ((length & 0xc0) != 0 || octets > longestName || length > limit - position)
            break;
        appendLabel(text, m_message.sliced(position, length));
        position += length;
    }
    return failedName();
}

} // namespace Dns
