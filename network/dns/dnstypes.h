#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

//! DNS as values: questions, records, answers. Names are ASCII (A-labels), lower case, without the trailing dot.
namespace Dns {

//! IANA's numbers of the record types the console asks for.
enum class Type : quint16 { A = 1, NS = 2, CNAME = 5, SOA = 6, TXT = 16, AAAA = 28, CAA = 257 };

//! RFC 8659 section 4.1.
struct Caa {
    bool critical = false;
    QByteArray tag{};   //!< lower case
    QByteArray value{}; //!< as it stands
    bool operator==(const Caa &) const = default;
};

struct Record {
    QString name{};
    Type type = Type::A;
    quint32 ttl = 0;          //!< seconds left, as this answer said
    QString value{};          //!< CNAME, NS: the target; A, AAAA: the address; SOA: the primary server; TXT: its text
    std::optional<Caa> caa{}; //!< CAA only
    bool operator==(const Record &) const = default;
};

//! What an attempt to get an answer came to; these are never mixed up.
enum class Outcome : quint8 {
    Answered,         //!< at least one record in the answer section
    NoData,           //!< the name exists, but has no record of that type
    NameNotFound,     //!< NXDOMAIN
    Refused,          //!< the server does not answer us
    ServerFailed,     //!< SERVFAIL; Answer::bogus tells whether DNSSEC is why
    NotAuthoritative, //!< asked as the zone's own server, it did not answer as one: a lame delegation
    TimedOut,
    Unreachable, //!< nothing listens there, or there is no network
    Malformed,   //!< bytes that are no DNS answer to this question
    Cancelled
};

struct Question {
    QString name{};
    Type type = Type::CNAME;
    QString server{};              //!< "192.0.2.1:53" or "[2001:db8::1]:53"; empty: the system's resolvers
    bool recursive = true;         //!< false: asks the zone's own server, which must answer authoritatively
    bool checkingDisabled = false; //!< CD: a validating resolver then answers even what fails validation
    bool operator==(const Question &) const = default;
};

struct Answer {
    Outcome outcome = Outcome::Cancelled;
    QList<Record> answers{};
    QList<Record> authority{};
    QList<Record> additional{};
    bool authoritative = false;
    bool authenticated = false; //!< AD: the resolver validated it
    bool bogus = false; //!< ServerFailed, twice, but the same question with CD was answered: DNSSEC validation failed
    bool overTcp = false;
    std::chrono::milliseconds took{0};
    bool operator==(const Answer &) const = default;
};

} // namespace Dns
