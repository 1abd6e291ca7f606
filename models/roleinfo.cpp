#include "models/roleinfo.h"

using namespace Qt::StringLiterals;

namespace {

QStringList permissionKeys(const QJsonArray &list)
{
    QStringList keys;
    for (const auto &permission : list) {
        const QString key =
            permission.isString() ? permission.toString() : permission.toObject().value("key"_L1).toString();
        if (!key.isEmpty())
            keys.append(key);
    }
    return keys;
}

//! Not in the published schema; taken when a server tells it under one of these names.
std::optional<qint64> memberCount(const QJsonObject &role)
{
    for (const auto key : {"members_count"_L1, "member_count"_L1}) {
        if (const QJsonValue count = role.value(key); count.isDouble())
            return count.toInteger();
    }
    return std::nullopt;
}

} // namespace

QList<RoleInfo> rolesFromJson(const QJsonArray &list)
{
    QList<RoleInfo> roles;
    for (const auto &entry : list) {
        const QJsonObject object = entry.toObject();
        RoleInfo role{.id = object.value("id"_L1).toString(),
                      .key = object.value("key"_L1).toString(),
                      .name = object.value("name"_L1).toString(),
                      .description = object.value("description"_L1).toString(),
                      .permissions = permissionKeys(object.value("permissions"_L1).toArray()),
                      .members = memberCount(object)};
        if (const QJsonValue eligible = object.value("is_creator_eligible"_L1); eligible.isBool())
            role.creatorEligible = eligible.toBool();
        if (!role.id.isEmpty())
            roles.append(role);
    }
    return roles;
}
