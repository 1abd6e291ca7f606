#include "network/simulator/practice/dnsmessage.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr qsizetype kHeader = 12;

namespace {
//! Reads forward; past the end it reads zeros and remembers that it did.
class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    qsizetype at() const { return m_at; }
    bool ok() const { return m_ok; }
    quint8 byte()
    {
        if (m_at >= m_bytes.size()) {
            m_ok = false;
            return 0;
        }
        return static_cast<quint8>(m_bytes.at(m_at++));
    }
    quint16 number()
    {
        const quint16 high = byte();
        return static_cast<quint16>(high << 8 | byte());
    }
    void skip(qsizetype count)
    {
        m_ok = m_ok && count <= m_bytes.size() - m_at;
        if (m_ok)
            m_at += count;
    }
    void fail() { m_ok = false; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};
} // namespace

static QString shown(quint8 byte)
{
    const char letter = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' ||
                       letter == '_' || letter == '*';
    return plain ? QString(QLatin1Char(letter)) : u"\\%1"_s.arg(int{byte}, 3, 10, QLatin1Char('0'));
}

//! A name without pointers: there is nothing before the question that one could point to.
static QString questionName(Reader &reader)
{
    QStringList labels;
    qsizetype length = 1;
    while (const quint8 size = reader.byte()) {
        length += size + 1;
        if (size > 63 || length > 255) {
            reader.fail();
            return {};
        }
        QString label;
        for (int i = 0; i < size; ++i)
            label += shown(reader.byte());
        labels.append(label);
    }
    return labels.join(u'.');
}

static void skipName(Reader &reader)
{
    while (const quint8 size = reader.byte()) {
        if (size >= 0xC0) {
            reader.byte();
            return;
        }
        if (size > 63)
            return reader.fail();
        reader.skip(size);
    }
}

//! Passes over a record; the OPT one (RFC 6891 section 6.1) says what the asker can take.
static void readRecord(Reader &reader, DnsQuery &query)
{
    skipName(reader);
    const auto type = static_cast<DnsType>(reader.number());
    const quint16 size = reader.number();
    reader.byte(); // the upper bits of the response code: none in a question
    const quint8 version = reader.byte();
    const quint16 flags = reader.number();
    reader.skip(reader.number());
    if (type != DnsType::Opt || !reader.ok())
        return;
    if (query.edns) // more than one is an error: section 6.1.1
        return reader.fail();
    query.edns = true;
    query.ednsVersion = version;
    query.dnssecOk = flags & 0x8000;
    query.udpSize = std::max<quint16>(size, 512);
}

std::optional<DnsQuery> decodeQuery(const QByteArray &packet)
{
    if (packet.size() < kHeader)
        return std::nullopt;
    Reader reader(packet);
    DnsQuery query{.id = reader.number()};
    const quint16 flags = reader.number();
    if (flags & 0x8000)
        return std::nullopt;
    query.opcode = (flags >> 11) & 15;
    query.recursionDesired = flags & 0x0100;
    query.checkingDisabled = flags & 0x0010;
    const quint16 questions = reader.number();
    int records = reader.number();
    records += reader.number();
    records += reader.number();
    if (questions == 1) {
        query.name = questionName(reader);
        query.type = static_cast<DnsType>(reader.number());
        query.internetClass = reader.number();
        if (reader.ok())
            query.question = packet.mid(kHeader, reader.at() - kHeader);
    }
    for (int i = 0; i < records && reader.ok(); ++i)
        readRecord(reader, query);
    query.malformed = questions != 1 || !reader.ok();
    return query;
}

} // namespace simulator
