#include "network/simulator/operations.h"
#include "network/simulator/rules.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

HttpAnswer planLacks(const QStringList &features)
{
    return refuse({.status = 402,
                   .code = u"unsupported_subscription_plan_features"_s,
                   .message = u"unsupported plan features"_s,
                   .longMessage = u"The plan of this application does not have: %1. Change the plan to use it."_s.arg(
                       features.join(", "_L1)),
                   .meta = {{"unsupported_features"_L1, QJsonArray::fromStringList(features)}}});
}

static QJsonObject shown(const QJsonObject &state, const QString &resource, const QString &objectName)
{
    auto object = resourceOf(state, resource);
    object.insert("object"_L1, objectName);
    return object;
}

HttpAnswer getInstance(Operation &op)
{
    const auto stored = resourceOf(op.instance.seen(), u"instance"_s);
    QJsonObject answer{{"object"_L1, "instance"_L1}};
    for (const auto key : {"id"_L1, "environment_type"_L1, "allowed_origins"_L1, "allowed_subdomains"_L1,
                           "workspace_id"_L1, "created_at"_L1, "updated_at"_L1})
        answer.insert(key, stored.value(key));
    auto origins = stored.value("allowed_origins"_L1).toArray();
    if (origins.size() > 1) { // field reports: the order is not the one written
        auto turned = origins.toVariantList();
        std::rotate(turned.begin(), turned.begin() + 1 + op.instance.nextRead() % (turned.size() - 1), turned.end());
        answer.insert("allowed_origins"_L1, QJsonArray::fromVariantList(turned));
    }
    return jsonAnswer(answer);
}

HttpAnswer patchInstance(Operation &op)
{
    if (const auto wrong = complaints(instanceRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    auto changes = taken(instanceRules(), op.body);
    if (changes.value("allowed_origins"_L1).toArray().isEmpty())
        changes.remove("allowed_origins"_L1); // the official CLI: "accepted and ignored"
    for (const auto &[key, twin] : {std::pair("cookieless_dev"_L1, "url_based_session_syncing"_L1),
                                    std::pair("url_based_session_syncing"_L1, "cookieless_dev"_L1)}) {
        if (changes.contains(key))
            changes.insert(twin, changes.value(key));
    }
    op.instance.merge(u"instance"_s, changes);
    return emptyAnswer(204);
}

static QStringList newlyOn(const Operation &op, const QString &resource, std::initializer_list<QLatin1StringView> keys)
{
    const auto stored = resourceOf(op.instance.now(), resource);
    QStringList features;
    for (const auto key : keys) {
        if (op.body.value(key).toBool() && !stored.value(key).toBool())
            features.append(key);
    }
    return features;
}

HttpAnswer patchRestrictions(Operation &op)
{
    if (const auto wrong = complaints(restrictionRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    const auto paid = newlyOn(op, u"restrictions"_s, {"allowlist"_L1, "blocklist"_L1});
    if (op.instance.isProduction() && !paid.isEmpty())
        return planLacks(paid);
    op.instance.merge(u"restrictions"_s, taken(restrictionRules(), op.body));
    return jsonAnswer(shown(op.instance.now(), u"restrictions"_s, u"instance_restrictions"_s));
}

HttpAnswer getProtect(Operation &op)
{
    return jsonAnswer(shown(op.instance.seen(), u"protect"_s, u"instance_protect"_s));
}

HttpAnswer patchProtect(Operation &op)
{
    if (const auto wrong = complaints(protectRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    op.instance.merge(u"protect"_s, taken(protectRules(), op.body));
    return jsonAnswer(shown(op.instance.now(), u"protect"_s, u"instance_protect"_s));
}

HttpAnswer getCommunication(Operation &op)
{
    return jsonAnswer(shown(op.instance.seen(), u"communication"_s, u"instance_communication"_s));
}

HttpAnswer patchCommunication(Operation &op)
{
    if (const auto wrong = complaints(communicationRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    auto changes = taken(communicationRules(), op.body);
    if (changes.contains("blocked_country_codes"_L1)) {
        QJsonArray known; // the reference: codes that are not recognized are dropped silently
        for (const auto &code : changes.value("blocked_country_codes"_L1).toArray()) {
            if (QLocale::codeToTerritory(code.toString()) != QLocale::AnyTerritory)
                known.append(code);
        }
        changes.insert("blocked_country_codes"_L1, known);
    }
    op.instance.merge(u"communication"_s, changes);
    return jsonAnswer(shown(op.instance.now(), u"communication"_s, u"instance_communication"_s));
}

HttpAnswer getOAuthSettings(Operation &op)
{
    return jsonAnswer(shown(op.instance.seen(), u"oauth_application_settings"_s, u"oauth_application_settings"_s));
}

HttpAnswer patchOAuthSettings(Operation &op)
{
    if (const auto wrong = complaints(oauthRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    auto changes = taken(oauthRules(), op.body);
    if (op.body.value("default_scopes"_L1).isNull() && op.body.contains("default_scopes"_L1)) // null: Clerk's defaults
        changes.insert("default_scopes"_L1, QJsonArray{"profile"_L1, "email"_L1, "openid"_L1});
    op.instance.merge(u"oauth_application_settings"_s, changes);
    return jsonAnswer(shown(op.instance.now(), u"oauth_application_settings"_s, u"oauth_application_settings"_s));
}

HttpAnswer patchBetaSettings(Operation &op)
{
    if (const auto wrong = complaints(betaRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    const auto paid = newlyOn(op, u"beta_instance_settings"_s, {"restricted_to_allowlist"_L1});
    if (op.instance.isProduction() && !paid.isEmpty())
        return planLacks({u"allowlist"_s});
    auto changes = taken(betaRules(), op.body);
    const auto testMode = changes.take("test_mode"_L1); // stored once, whichever operation sets it
    if (testMode.isBool())
        op.instance.merge(u"instance"_s, {{"test_mode"_L1, testMode}});
    op.instance.merge(u"beta_instance_settings"_s, changes);
    auto answer = shown(op.instance.now(), u"beta_instance_settings"_s, u"instance_settings"_s);
    answer.insert("id"_L1, resourceOf(op.instance.now(), u"instance"_s).value("id"_L1));
    return jsonAnswer(answer);
}

HttpAnswer countUsers(Operation &op) { return jsonAnswer(shown(op.instance.seen(), u"users"_s, u"total_count"_s)); }

} // namespace simulator
