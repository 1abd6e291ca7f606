#include "network/decoders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString decodeObject(const QJsonDocument &body, QJsonObject *out)
{
    if (!body.isObject())
        return u"shape: not an object"_s;
    *out = body.object();
    return {};
}

QString decodeKnown(const QJsonDocument &body, std::span<const QLatin1StringView> known, QJsonObject *out)
{
    if (!body.isObject())
        return u"shape: not an object"_s;
    const QJsonObject object = body.object();
    if (std::none_of(known.begin(), known.end(), [&](QLatin1StringView key) { return object.contains(key); }))
        return u"shape: none of the expected fields, such as %1"_s.arg(known.front());
    *out = object;
    return {};
}

QString decodeData(const QJsonDocument &body, QJsonArray *out)
{
    const QJsonValue data = body.isArray() ? QJsonValue(body.array()) : body.object().value("data"_L1);
    if (!data.isArray())
        return u"shape: data is not a list"_s;
    QJsonArray all = *out;
    for (const QJsonValue element : data.toArray()) {
        if (!element.isObject())
            return u"shape: data holds something that is no object"_s;
        all.append(element);
    }
    *out = all;
    return {};
}

QString decodeCount(const QJsonDocument &body, qint64 *out)
{
    const QJsonValue value = body.object().value("total_count"_L1);
    const qint64 count = value.toInteger(-1);
    if (!value.isDouble() || count < 0)
        return u"shape: total_count is not a count"_s;
    *out = count;
    return {};
}

QString decodeListCount(const QJsonDocument &body, qint64 *out)
{
    if (body.isObject() && body.object().contains("total_count"_L1))
        return decodeCount(body, out);
    QJsonArray all;
    QString complaint = decodeData(body, &all);
    if (complaint.isEmpty())
        *out = all.size();
    return complaint;
}
