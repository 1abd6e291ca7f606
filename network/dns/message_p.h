#pragma once

#include "network/dns/dnstypes.h"

#include <QByteArrayView>

namespace Dns {

//! RFC 1035 section 4.1.1; other codes are no more than a failure here.
enum class ResponseCode : quint8 {
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NameError = 3,
    NotImplemented = 4,
    Refused = 5
};

//! A message as RFC 1035 section 4 lays it out. Records of a type or class the console does not ask for are left out.
struct Message {
    quint16 id = 0;
    bool response = false;
    quint8 operation = 0;
    bool authoritative = false;
    bool authenticated = false;
    ResponseCode code = ResponseCode::NoError;
    QString questionName{};
    quint16 questionType = 0;
    quint16 questionClass = 0;
    QList<Record> answers{};
    QList<Record> authority{};
    QList<Record> additional{};
};

//! Nothing when \p bytes are no well-formed message with one question.
std::optional<Message> decodeMessage(QByteArrayView bytes);

//! What \p bytes, which came back for \p question asked under \p id, say to it. Malformed when they are no answer to
//! it.
Answer readAnswer(const Question &question, quint16 id, QByteArrayView bytes);

//! \p question on the wire, with the id left 0; with an OPT record when \p edns. Empty when its name cannot be a name.
QByteArray encodeQuestion(const Question &question, bool edns);

//! Whether \p bytes repeat the id and the question of \p query, as an answer does.
bool answersTo(QByteArrayView query, QByteArrayView bytes);

//! The largest UDP answer asked for: it fits everywhere without fragments (DNS Flag Day 2020).
inline constexpr quint16 udpSize = 1232;
inline constexpr qsizetype headerSize = 12;

} // namespace Dns
