#include "network/dns/message_p.h"

#include <QtEndian>

namespace Dns {

namespace {

void appendWord(QByteArray &bytes, quint16 word)
{
    word = qToBigEndian(word);
    bytes.append(reinterpret_cast<const char *>(&word), 2);
}

// The byte that \p text has at \p i, which is moved on to its end: a plain one, \X or \DDD (RFC 1035 section 5.1).
// Nothing when there is none.
std::optional<char> nextByte(const QByteArray &text, qsizetype &i)
{
    if (text[i] != '\\')
        return text[i];
    if (++i == text.size())
        return {};
    if (text[i] < '0' || text[i] > '9')
        return text[i];
    bool ok = false;
    const int value = text.mid(i, 3).toInt(&ok);
    if (!ok || i + 3 > text.size() || value > 255)
        return {};
    i += 2;
    return static_cast<char>(value);
}

bool appendLabel(QByteArray &bytes, const QByteArray &label)
{
    if (label.isEmpty() || label.size() > 63)
        return false;
    bytes += static_cast<char>(label.size());
    bytes += label;
    return true;
}

bool appendName(QByteArray &bytes, const QString &name)
{
    const qsizetype start = bytes.size();
    const QByteArray text = name.toUtf8();
    QByteArray label;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '.') {
            if (!appendLabel(bytes, label))
                return false;
            label.clear();
            continue;
        }
        const std::optional<char> byte = nextByte(text, i);
        if (!byte || static_cast<quint8>(text[i]) >= 0x80)
            return false;
        label += *byte;
    }
    if (!text.isEmpty() && !appendLabel(bytes, label))
        return false;
    bytes += '\0';
    return bytes.size() - start <= 255;
}

} // namespace

QByteArray encodeQuestion(const Question &question, bool edns)
{
    // AD asks for the AD of the answer (RFC 6840 section 5.7).
    const quint16 flags =
        static_cast<quint16>((question.recursive ? 0x0120 : 0) | (question.checkingDisabled ? 0x0010 : 0));
    QByteArray bytes;
    for (const quint16 word : {quint16(0), flags, quint16(1), quint16(0), quint16(0), quint16(edns ? 1 : 0)})
        appendWord(bytes, word);
    if (!appendName(bytes, question.name))
        return {};
    appendWord(bytes, static_cast<quint16>(question.type));
    appendWord(bytes, 1);
    if (edns) { // RFC 6891 section 6.1.2
        bytes += '\0';
        appendWord(bytes, 41);
        appendWord(bytes, udpSize);
        bytes += QByteArray(6, '\0');
    }
    return bytes;
}

bool answersTo(QByteArrayView query, QByteArrayView bytes)
{
    qsizetype end = headerSize;
    while (end < query.size() && query[end] != '\0') // ours, so without pointers
        end += static_cast<quint8>(query[end]) + 1;
    end += 1 + 2 + 2;
    if (end > query.size() || end > bytes.size() || bytes.first(2) != query.first(2))
        return false;
    const auto question = [end](QByteArrayView message) { return message.sliced(headerSize, end - headerSize); };
    return question(query).toByteArray().compare(question(bytes), Qt::CaseInsensitive) == 0;
}

} // namespace Dns
