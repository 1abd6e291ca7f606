#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace simulator {

//! IANA's numbers; any other 16-bit number may come in a question.
enum class DnsType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Txt = 16,
    Aaaa = 28,
    Opt = 41,
    Axfr = 252,
    Any = 255,
    Caa = 257
};

enum class DnsCode : quint8 {
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NameError = 3,
    NotImplemented = 4,
    Refused = 5,
    BadVersion = 16
};

//! One record of a zone; \c text is its data as a zone file has it, \c data the same on the wire.
struct DnsRecord {
    QString name{};
    DnsType type = DnsType::A;
    quint32 ttl = 0;
    QString text{};
    QByteArray data{};
};
//! Nothing when \p text is no data of \p type.
std::optional<DnsRecord> dnsRecord(const QString &name, DnsType type, quint32 ttl, const QString &text);

//! What a server has to say to a question.
struct DnsResult {
    DnsCode code = DnsCode::NoError;
    bool authoritative = false;
    bool recursionAvailable = false;
    QList<DnsRecord> answers{};
    QList<DnsRecord> authority{};
    QList<DnsRecord> additional{};
};

//! A question as it came in.
struct DnsQuery {
    quint16 id = 0;
    quint8 opcode = 0;
    bool recursionDesired = false;
    bool checkingDisabled = false;
    bool malformed = false;
    QByteArray question{}; //!< its bytes: they are sent back as they came, letter case included
    QString name{};        //!< lower case, odd bytes as \DDD, no trailing dot
    DnsType type = DnsType::A;
    quint16 internetClass = 0;
    bool edns = false;
    bool dnssecOk = false;
    quint8 ednsVersion = 0;
    quint16 udpSize = 512; //!< what the asker can take
};

//! Nothing for bytes that deserve no answer: too short for a header, or an answer themselves.
std::optional<DnsQuery> decodeQuery(const QByteArray &packet);
//! The answer to \p query in at most \p limit bytes: truncated when it does not fit.
QByteArray encodeAnswer(const DnsQuery &query, const DnsResult &result, qsizetype limit);

//! \p name on the wire, without compression; empty when it cannot be a name.
QByteArray dnsNameBytes(const QString &name);
//! Whether \p name is \p apex or lies below it. Everything lies below the root, "".
bool isWithin(const QString &name, const QString &apex);

} // namespace simulator
