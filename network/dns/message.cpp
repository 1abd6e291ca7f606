#include "network/dns/message_p.h"

#include "network/dns/wirereader_p.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace Dns {

namespace {

constexpr quint16 internetClass = 1;
// More than any answer over UDP can hold, and far more than any sensible one over TCP.
constexpr int mostRecords = 1000;
constexpr int mostAliases = 32;

QString address6(WireReader &in)
{
    const QByteArrayView bytes = in.bytes(16);
    return in.failed() ? QString() : QHostAddress(reinterpret_cast<const quint8 *>(bytes.data())).toString();
}

QString startOfAuthority(WireReader &in)
{
    QString primary = in.name();
    in.name();
    in.bytes(20); // serial and four times
    return primary;
}

QString text(WireReader &in)
{
    QByteArray all;
    do {
        const quint8 length = in.byte();
        all += in.bytes(length);
    } while (!in.failed() && !in.atEnd());
    return QString::fromUtf8(all);
}

Caa certificationAuthority(WireReader &in)
{
    Caa caa;
    caa.critical = (in.byte() & 0x80) != 0;
    const quint8 length = in.byte();
    caa.tag = (length == 0 ? in.bytes(-1) : in.bytes(length)).toByteArray().toLower();
    caa.value = in.rest().toByteArray();
    return caa;
}

// False for a type the console does not ask for.
bool readData(Record &record, WireReader &in)
{
    switch (record.type) {
    case Type::A:
        record.value = QHostAddress(in.number()).toString();
        return true;
    case Type::AAAA:
        record.value = address6(in);
        return true;
    case Type::NS:
    case Type::CNAME:
        record.value = in.name();
        return true;
    case Type::SOA:
        record.value = startOfAuthority(in);
        return true;
    case Type::TXT:
        record.value = text(in);
        return true;
    case Type::CAA:
        record.caa = certificationAuthority(in);
        return true;
    }
    return false;
}

bool readRecord(QList<Record> &section, WireReader &in)
{
    Record record;
    record.name = in.name();
    record.type = static_cast<Type>(in.word());
    const quint16 recordClass = in.word();
    const quint32 ttl = in.number();
    record.ttl = ttl > 0x7fffffffU ? 0 : ttl; // RFC 2181 section 8
    WireReader data = in.part(in.word());
    if (in.failed())
        return false;
    if (recordClass != internetClass || !readData(record, data))
        return true;
    if (data.failed() || !data.atEnd())
        return false;
    section += record;
    return true;
}

bool readSection(QList<Record> &section, int count, WireReader &in)
{
    for (int i = 0; i < count; ++i) {
        if (!readRecord(section, in))
            return false;
    }
    return true;
}

// Leaves out what nobody asked for: only the name itself and where its aliases lead.
QList<Record> chain(const QString &name, const QList<Record> &records)
{
    QSet<QString> names{name};
    qsizetype known = 0;
    for (int aliases = 0; aliases < mostAliases && names.size() != known; ++aliases) {
        known = names.size();
        for (const Record &record : records) {
            if (record.type == Type::CNAME && names.contains(record.name))
                names += record.value;
        }
    }
    QList<Record> wanted;
    std::copy_if(records.begin(), records.end(), std::back_inserter(wanted),
                 [&](const Record &record) { return names.contains(record.name); });
    return wanted;
}

Outcome outcomeOf(const Message &message, const Answer &answer, bool recursive)
{
    switch (message.code) {
    case ResponseCode::NoError:
    case ResponseCode::NameError:
        if (!recursive && !message.authoritative)
            return Outcome::NotAuthoritative;
        if (message.code == ResponseCode::NameError)
            return Outcome::NameNotFound;
        return answer.answers.isEmpty() ? Outcome::NoData : Outcome::Answered;
    case ResponseCode::Refused:
        return Outcome::Refused;
    default:
        return Outcome::ServerFailed;
    }
}

bool isReply(const Message &message, const Question &question, quint16 id)
{
    return message.response && message.id == id && message.operation == 0 && message.questionName == question.name &&
           message.questionType == static_cast<quint16>(question.type) && message.questionClass == internetClass;
}

} // namespace

std::optional<Message> decodeMessage(QByteArrayView bytes)
{
    WireReader in(bytes);
    Message message;
    message.id = in.word();
    const quint16 flags = in.word();
    message.response = (flags & 0x8000) != 0;
    message.operation = static_cast<quint8>(flags >> 11 & 0xf);
    message.authoritative = (flags & 0x0400) != 0;
    message.authenticated = (flags & 0x0020) != 0;
    message.code = static_cast<ResponseCode>(flags & 0xf);
    const int questions = in.word();
    const int answers = in.word();
    const int authority = in.word();
    const int additional = in.word();
    if (in.failed() || questions != 1 || answers + authority + additional > mostRecords)
        return {};
    message.questionName = in.name();
    message.questionType = in.word();
    message.questionClass = in.word();
    if (in.failed() || !readSection(message.answers, answers, in) || !readSection(message.authority, authority, in) ||
        !readSection(message.additional, additional, in))
        return {};
    return message;
}

Answer readAnswer(const Question &question, quint16 id, QByteArrayView bytes)
{
    Answer answer;
    const std::optional<Message> message = decodeMessage(bytes);
    if (!message || !isReply(*message, question, id)) {
        answer.outcome = Outcome::Malformed;
        return answer;
    }
    answer.answers = chain(question.name, message->answers);
    answer.authority = message->authority;
    answer.additional = message->additional;
    answer.authoritative = message->authoritative;
    answer.authenticated = message->authenticated;
    answer.outcome = outcomeOf(*message, answer, question.recursive);
    return answer;
}

} // namespace Dns
