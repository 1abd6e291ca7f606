#include "network/simulator/practice/dnsmessage.h"

#include <QHash>

namespace simulator {

static constexpr quint16 kUdpSize = 1232; // what crosses every network unbroken: DNS flag day 2020

namespace {
class Writer {
public:
    QByteArray bytes{};

    void byte(int value) { bytes += static_cast<char>(value); }
    void number(int value)
    {
        byte(value >> 8);
        byte(value & 255);
    }
    void longNumber(quint32 value)
    {
        number(static_cast<int>(value >> 16));
        number(static_cast<int>(value & 0xFFFF));
    }
    //! Writes a name, pointing to where its end stands already: RFC 1035 section 4.1.4.
    void name(const QString &name)
    {
        auto rest = name;
        while (!rest.isEmpty()) {
            if (const auto known = m_places.value(rest)) {
                number(0xC000 | known);
                return;
            }
            remember(rest, bytes.size());
            const auto label = rest.section(u'.', 0, 0).toLatin1();
            byte(static_cast<int>(label.size()));
            bytes += label;
            rest = rest.section(u'.', 1);
        }
        byte(0);
    }
    //! The question stands where it stood in the query, so answers can point into it.
    void question(const QString &name, const QByteArray &question)
    {
        auto at = bytes.size();
        for (auto rest = name; !rest.isEmpty() && !name.contains(u'\\'); rest = rest.section(u'.', 1)) {
            remember(rest, at);
            at += rest.section(u'.', 0, 0).size() + 1;
        }
        bytes += question;
    }
    void record(const DnsRecord &record)
    {
        name(record.name);
        number(static_cast<int>(record.type));
        number(1); // IN
        longNumber(record.ttl);
        number(static_cast<int>(record.data.size()));
        bytes += record.data;
    }

private:
    void remember(const QString &name, qsizetype at)
    {
        if (at < 0x4000 && !m_places.contains(name))
            m_places.insert(name, static_cast<int>(at));
    }
    QHash<QString, int> m_places;
};
} // namespace

static int flagsOf(const DnsQuery &query, const DnsResult &result, bool truncated)
{
    return 0x8000 | query.opcode << 11 | (result.authoritative ? 0x0400 : 0) | (truncated ? 0x0200 : 0) |
           (query.recursionDesired ? 0x0100 : 0) | (result.recursionAvailable ? 0x0080 : 0) |
           (query.checkingDisabled ? 0x0010 : 0) | (static_cast<int>(result.code) & 15);
}

static void writeOpt(Writer &writer, const DnsQuery &query, const DnsResult &result)
{
    writer.byte(0); // the root
    writer.number(static_cast<int>(DnsType::Opt));
    writer.number(kUdpSize);
    writer.byte(static_cast<int>(result.code) >> 4);
    writer.byte(0); // the version we speak
    writer.number(query.dnssecOk ? 0x8000 : 0);
    writer.number(0);
}

static QByteArray encode(const DnsQuery &query, const DnsResult &result, bool truncated)
{
    Writer writer;
    writer.number(query.id);
    writer.number(flagsOf(query, result, truncated));
    writer.number(query.question.isEmpty() ? 0 : 1);
    writer.number(static_cast<int>(result.answers.size()));
    writer.number(static_cast<int>(result.authority.size()));
    writer.number(static_cast<int>(result.additional.size()) + (query.edns ? 1 : 0));
    if (!query.question.isEmpty())
        writer.question(query.name, query.question);
    for (const auto *section : {&result.answers, &result.authority, &result.additional}) {
        for (const auto &record : *section)
            writer.record(record);
    }
    if (query.edns)
        writeOpt(writer, query, result);
    return writer.bytes;
}

QByteArray encodeAnswer(const DnsQuery &query, const DnsResult &result, qsizetype limit)
{
    auto bytes = encode(query, result, false);
    if (bytes.size() <= limit)
        return bytes;
    auto shorter = result;
    shorter.additional.clear(); // may be left out without TC: RFC 2181 section 9
    bytes = encode(query, shorter, false);
    if (bytes.size() <= limit)
        return bytes;
    return encode(
        query,
        {.code = result.code, .authoritative = result.authoritative, .recursionAvailable = result.recursionAvailable},
        true);
}

} // namespace simulator
