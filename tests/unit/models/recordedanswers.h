#pragma once

#include "models/fieldreading.h"
#include "network/utctime.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

inline const QJsonValue kUndefined(QJsonValue::Undefined);
inline const QJsonValue kNull(QJsonValue::Null);

//! tests/fixtures/answers.json: an answer of every source, by source and for WriteAnswer by PATCH path.
inline QJsonObject recordedAnswers()
{
    QFile file(QStringLiteral(VESTRY_FIXTURES "/answers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open the recorded answers");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline QDateTime recordedAt() { return utcTime({2026, 5, 12}, {10, 0}); }

//! The recorded answer of \p source, for a field of \p resource.
inline QJsonObject recordedAnswer(ReadSource source, const ResourceSpec &resource)
{
    static const QHash<ReadSource, QString> names = {
        {ReadSource::Instance, QStringLiteral("Instance")},
        {ReadSource::OrganizationSettings, QStringLiteral("OrganizationSettings")},
        {ReadSource::Protect, QStringLiteral("Protect")},
        {ReadSource::Communication, QStringLiteral("Communication")},
        {ReadSource::OAuthApplicationSettings, QStringLiteral("OAuthApplicationSettings")},
        {ReadSource::Domains, QStringLiteral("Domains")},
        {ReadSource::Environment, QStringLiteral("Environment")},
        {ReadSource::WriteAnswer, QStringLiteral("WriteAnswer")},
    };
    const QJsonObject answer = recordedAnswers().value(names.value(source)).toObject();
    return source == ReadSource::WriteAnswer ? answer.value(resource.patchPath).toObject() : answer;
}

inline SourceAnswers recordedAnswersFor(const ResourceSpec &resource)
{
    SourceAnswers answers;
    for (const FieldSpec &field : resource.fields) {
        for (const FieldReader &reader : field.readers)
            answers.insert(reader.source, {recordedAnswer(reader.source, resource), recordedAt()});
    }
    return answers;
}

inline RoleIds recordedRoles()
{
    RoleIds roles;
    const QJsonObject recorded = recordedAnswers().value(QLatin1StringView("RoleIds")).toObject();
    for (auto role = recorded.begin(); role != recorded.end(); ++role)
        roles.insert(role.key(), role.value().toString());
    return roles;
}

inline const FieldSpec &fieldSpec(ResourceId resource, QStringView key)
{
    const auto fields = resourceSpec(resource).fields;
    const auto found = std::ranges::find_if(fields, [key](const FieldSpec &field) { return field.key == key; });
    if (found == fields.end())
        qFatal("no field %s", qPrintable(key.toString()));
    return *found;
}
