#include "models/fieldreading.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

bool isStringList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) { return entry.isString(); });
}

bool fits(FieldKind kind, const QJsonValue &value)
{
    switch (kind) {
    case FieldKind::Bool:
        return value.isBool();
    case FieldKind::Integer:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Origin:
    case FieldKind::Choice:
    case FieldKind::Role:
        return value.isString();
    case FieldKind::OriginList:
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::CountryList:
        return isStringList(value);
    }
    Q_UNREACHABLE();
}

//! \p found in written form; Undefined when it cannot be brought into it.
QJsonValue written(const FieldSpec &field, const FieldReader &reader, const QJsonValue &found, const RoleIds &roles)
{
    if (found.isNull())
        return found;
    if (!fits(field.kind, found))
        return QJsonValue(QJsonValue::Undefined);
    switch (reader.transform) {
    case ReadTransform::None:
        return found;
    case ReadTransform::Negate:
        return !found.toBool();
    case ReadTransform::RoleKeyToId: {
        const QString key = found.toString();
        if (key.isEmpty()) // how the API reports that no role is set
            return QJsonValue(QJsonValue::Null);
        const auto id = roles.constFind(key);
        return id == roles.constEnd() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*id);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue valueAt(const QJsonObject &object, QLatin1StringView path)
{
    QJsonValue value = object;
    for (const QString &step : QString(path).split(u'.')) {
        if (!value.isObject())
            return QJsonValue(QJsonValue::Undefined);
        value = value.toObject().value(step);
    }
    return value;
}

FieldValue readField(const FieldSpec &field, const SourceAnswers &answers, const RoleIds &roles)
{
    FieldValue unusable;
    unusable.value = QJsonValue(QJsonValue::Undefined);
    unusable.raw = QJsonValue(QJsonValue::Undefined);
    for (const FieldReader &reader : field.readers) {
        const auto answer = answers.constFind(reader.source);
        if (answer == answers.constEnd())
            continue;
        const QJsonValue found = valueAt(answer->object, reader.path);
        if (found.isUndefined())
            continue;
        const QJsonValue value = written(field, reader, found, roles);
        if (!value.isUndefined())
            return {.state = value.isNull() ? FieldValue::State::Null : FieldValue::State::Value,
                    .value = value,
                    .reader = reader,
                    .readAt = answer->readAt,
                    .remembered = answer->remembered,
                    .raw = QJsonValue(QJsonValue::Undefined)};
        if (unusable.raw.isUndefined()) {
            unusable.raw = found;
            unusable.reader = reader;
        }
    }
    return unusable;
}

QJsonObject unreadKeys(const ResourceSpec &resource, const QJsonObject &answer)
{
    QJsonObject rest = answer;
    // What every object has and the window shows elsewhere.
    for (const auto key : {"object"_L1, "id"_L1, "environment_type"_L1})
        rest.remove(key);
    for (const FieldSpec &field : resource.fields) {
        for (const FieldReader &reader : field.readers) {
            if (reader.source == ReadSource::WriteAnswer || reader.source == resource.ownRead)
                rest.remove(QString(reader.path).section(u'.', 0, 0));
        }
    }
    return rest;
}
