#include "network/simulator/operations.h"
#include "network/simulator/paging.h"
#include "network/simulator/rules.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace simulator {

static QJsonObject organizationDocument(const QJsonObject &state)
{
    auto settings = resourceOf(state, u"organization_settings"_s);
    settings.insert("object"_L1, "organization_settings"_L1);
    return settings;
}

static QJsonObject roleById(const QJsonObject &state, const QString &id)
{
    for (const auto &role : state.value("organization_roles"_L1).toArray()) {
        if (role.toObject().value("id"_L1).toString() == id)
            return role.toObject();
    }
    return {};
}

static QStringList missingCreatorPermissions(const QJsonObject &role)
{
    QStringList missing{u"org:sys_memberships:manage"_s, u"org:sys_memberships:read"_s, u"org:sys_profile:delete"_s};
    for (const auto &permission : role.value("permissions"_L1).toArray())
        missing.removeAll(permission.toObject().value("key"_L1).toString());
    return missing;
}

static Refusal missingPermissions(const QStringList &missing)
{
    auto refusal = aboutParameter(u"creator_role_id"_s, u"organization_missing_creator_role_permissions"_s,
                                  u"is a role without %1"_s.arg(missing.join(", "_L1)));
    refusal.meta.insert("permissions"_L1, QJsonArray::fromStringList(missing));
    return refusal;
}

//! Turns the role id under \p idKey into the role key that is stored and read under \p key.
static std::optional<Refusal> resolveRole(const Operation &op, QJsonObject *changes, const QString &idKey,
                                          const QString &key)
{
    if (!changes->contains(idKey))
        return std::nullopt;
    const auto id = changes->take(idKey).toString();
    const auto role = roleById(op.instance.now(), id);
    if (role.isEmpty())
        return notFound(u"No role was found with id %1."_s.arg(id));
    const auto missing = missingCreatorPermissions(role);
    if (key == "creator_role"_L1 && !missing.isEmpty())
        return missingPermissions(missing);
    changes->insert(key, role.value("key"_L1));
    return std::nullopt;
}

static std::optional<Refusal> environmentComplaint(const Operation &op, const QJsonObject &changes)
{
    if (!op.instance.isProduction())
        return std::nullopt;
    const auto stored = resourceOf(op.instance.now(), u"organization_settings"_s);
    if (changes.value("enabled"_L1) == QJsonValue(false) && stored.value("enabled"_L1).toBool())
        return Refusal{.status = 400,
                       .code = u"organizations_disable_not_allowed"_s,
                       .message = u"organizations cannot be turned off"_s,
                       .longMessage = u"This instance has organizations. Delete them first."_s};
    constexpr int withoutAddOn = 20; // docs, "Configure organizations": without the B2B add-on
    if (changes.value("max_allowed_memberships"_L1).toInt() > withoutAddOn)
        return aboutParameter(u"max_allowed_memberships"_s, u"form_param_value_too_large"_s,
                              u"may be at most 20 on this plan"_s);
    return std::nullopt;
}

static std::optional<Refusal> dependencyComplaint(const Operation &op, const QJsonObject &changes)
{
    const auto stored = resourceOf(op.instance.now(), u"organization_settings"_s);
    const auto after = [&](QLatin1StringView key) { return changes.value(key).toBool(stored.value(key).toBool()); };
    if (changes.value("domains_enabled"_L1).toBool() && !after("enabled"_L1))
        return Refusal{.status = 403,
                       .code = u"organization_not_enabled_in_instance"_s,
                       .message = u"organizations are off"_s,
                       .longMessage = u"Turn organizations on before using verified domains."_s};
    if (!changes.value("domains_enrollment_modes"_L1).toArray().isEmpty() && !after("domains_enabled"_L1))
        return Refusal{.status = 403,
                       .code = u"feature_not_enabled"_s,
                       .message = u"verified domains are off"_s,
                       .longMessage = u"Turn verified domains on before choosing enrollment modes."_s};
    return std::nullopt;
}

HttpAnswer getOrganizationSettings(Operation &op) { return jsonAnswer(organizationDocument(op.instance.seen())); }

HttpAnswer patchOrganizationSettings(Operation &op)
{
    if (const auto wrong = complaints(organizationRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    auto changes = taken(organizationRules(), op.body);
    if (const auto refusal = environmentComplaint(op, changes))
        return refuse(*refusal);
    const auto memberships = changes.value("max_allowed_memberships"_L1);
    if (op.instance.isProduction() && memberships == QJsonValue(0))
        return planLacks({u"unlimited_organization_memberships"_s});
    if (const auto refusal = dependencyComplaint(op, changes))
        return refuse(*refusal);
    if (const auto refusal = resolveRole(op, &changes, u"creator_role_id"_s, u"creator_role"_s))
        return refuse(*refusal);
    if (const auto refusal = resolveRole(op, &changes, u"domains_default_role_id"_s, u"domains_default_role"_s))
        return refuse(*refusal);
    op.instance.merge(u"organization_settings"_s, changes);
    return jsonAnswer(organizationDocument(op.instance.now()));
}

HttpAnswer listRoles(Operation &op)
{
    return pageOf(op.request, op.instance.seen().value("organization_roles"_L1).toArray());
}

} // namespace simulator
