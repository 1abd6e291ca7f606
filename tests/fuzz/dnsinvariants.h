#pragma once

#include "network/dns/message_p.h"

#include <QByteArray>

#include <algorithm>

// What holds for the DNS decoder whatever bytes it gets; shared by the fuzzer and by the mutation test.
namespace dnsinvariants {

//! Empty when everything holds; otherwise what does not.
inline const char *checkName(const QString &name)
{
    if (!std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f) && c == c.toLower(); }))
        return "a name has a character no name is written with";
    const std::optional<Dns::Message> again = Dns::decodeMessage(Dns::encodeQuestion({.name = name}, true));
    return again && again->questionName == name ? "" : "a name that came cannot be asked for";
}

inline const char *checkRecord(const Dns::Record &record)
{
    if (record.caa.has_value() != (record.type == Dns::Type::CAA))
        return "CAA data and type disagree";
    if (record.caa && record.caa->tag.isEmpty())
        return "a CAA tag is empty";
    if (record.ttl > 0x7fffffffU)
        return "a time to live is negative";
    const bool named = record.type == Dns::Type::NS || record.type == Dns::Type::CNAME || record.type == Dns::Type::SOA;
    const char *failure = checkName(record.name);
    return *failure || !named ? failure : checkName(record.value);
}

inline const char *checkOutcome(const Dns::Question &question, const Dns::Answer &answer)
{
    using Dns::Outcome;
    switch (answer.outcome) {
    case Outcome::Answered:
        return answer.answers.isEmpty() ? "answered, but without a record" : "";
    case Outcome::NoData:
        return answer.answers.isEmpty() ? "" : "no data, but a record";
    case Outcome::NotAuthoritative:
        return question.recursive || answer.authoritative ? "not authoritative for no reason" : "";
    case Outcome::NameNotFound:
    case Outcome::Refused:
    case Outcome::ServerFailed:
    case Outcome::Malformed:
        return "";
    default:
        return "an outcome that bytes cannot have";
    }
}

inline const char *check(QByteArrayView bytes)
{
    Dns::Question question{.name = QStringLiteral("example.com")};
    quint16 id = 0x1234;
    if (const std::optional<Dns::Message> message = Dns::decodeMessage(bytes)) {
        question.name = message->questionName;
        question.type = static_cast<Dns::Type>(message->questionType);
        id = message->id;
    }
    for (const bool recursive : {true, false}) {
        question.recursive = recursive;
        const Dns::Answer answer = Dns::readAnswer(question, id, bytes);
        if (const char *failure = checkOutcome(question, answer); *failure)
            return failure;
        for (const Dns::Record &record : answer.answers + answer.authority + answer.additional) {
            if (const char *failure = checkRecord(record); *failure)
                return failure;
        }
    }
    return "";
}

} // namespace dnsinvariants
