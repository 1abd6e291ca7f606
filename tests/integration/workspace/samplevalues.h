#pragma once

#include "models/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

//! A value of each kind that differs from what is there and that Clerk would take.
inline QJsonValue sampleText(const FieldSpec &spec)
{
    using namespace Qt::StringLiterals;
    if (spec.key == "clerk_js_version"_L1)
        return u"5.2.1"_s;
    return spec.kind == FieldKind::Email ? u"help@acme.example"_s : u"alerts"_s;
}

inline QJsonValue sampleRole(const Workspace &workspace, const QJsonValue &now)
{
    const auto roles = workspace.roles();
    const auto it = std::ranges::find_if(roles, [&now](const RoleInfo &role) {
        return role.creatorEligible.value_or(true) && role.id != now.toString();
    });
    return it == roles.cend() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(it->id);
}

inline QJsonValue sampleChoice(const FieldSpec &spec, const QJsonValue &now)
{
    const auto it = std::ranges::find_if(spec.choices, [&now](const FieldChoice &choice) {
        return !choice.wire.isEmpty() && choice.wire != now.toString();
    });
    return QString(it->wire);
}

inline QJsonValue sampleValue(const Workspace &workspace, const FieldSpec &spec, const QJsonValue &now)
{
    using namespace Qt::StringLiterals;
    QJsonArray list = now.toArray();
    switch (spec.kind) {
    case FieldKind::Bool:
        return !now.toBool();
    case FieldKind::Integer:
        return now.toInt() == 7 ? 8 : 7;
    case FieldKind::Text:
    case FieldKind::Email:
        return sampleText(spec);
    case FieldKind::Origin:
        return u"http://localhost:4321"_s;
    case FieldKind::OriginList:
        list.append(u"acme-pos://app"_s);
        return list;
    case FieldKind::TextList:
        return QJsonArray{u"profile"_s, u"offline_access"_s};
    case FieldKind::Choice:
        return sampleChoice(spec, now);
    case FieldKind::ChoiceList:
        return QJsonArray{u"automatic_invitation"_s};
    case FieldKind::Role:
        return sampleRole(workspace, now);
    case FieldKind::CountryList:
        return QJsonArray{u"AF"_s, u"CU"_s};
    }
    Q_UNREACHABLE();
}
