#include "network/simulator/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulator {

QByteArray newTraceId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

HttpAnswer jsonAnswer(const QJsonObject &body, int status)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpAnswer emptyAnswer(int status) { return {.status = status}; }

HttpAnswer refuse(const QList<Refusal> &refusals)
{
    QJsonArray errors;
    for (const auto &refusal : refusals) {
        QJsonObject error{
            {"code"_L1, refusal.code}, {"message"_L1, refusal.message}, {"long_message"_L1, refusal.longMessage}};
        if (!refusal.meta.isEmpty())
            error.insert("meta"_L1, refusal.meta);
        errors.append(error);
    }
    const auto trace = newTraceId();
    auto answer =
        jsonAnswer({{"errors"_L1, errors}, {"clerk_trace_id"_L1, QString::fromLatin1(trace)}}, refusals.first().status);
    answer.headers.append({"Clerk-Trace-Id", trace});
    return answer;
}

HttpAnswer refuse(const Refusal &refusal) { return refuse(QList<Refusal>{refusal}); }

Refusal aboutParameter(const QString &key, const QString &code, const QString &message, int status)
{
    return {.status = status,
            .code = code,
            .message = message,
            .longMessage = u"%1: %2."_s.arg(key, message),
            .meta = {{"param_name"_L1, key}}};
}

Refusal notFound(const QString &what)
{
    return {.status = 404, .code = u"resource_not_found"_s, .message = u"not found"_s, .longMessage = what};
}

} // namespace simulator
