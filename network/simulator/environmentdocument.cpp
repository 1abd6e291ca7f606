#include "network/simulator/operations.h"
#include "network/simulator/seed.h"

#include <QJsonArray>

#include <iterator>

using namespace Qt::StringLiterals;

// Where each setting shows up: the Frontend API reference, "Get environment".
namespace simulator {

static void into(QJsonObject &document, const QString &section, const QJsonObject &values)
{
    auto object = document.value(section).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    document.insert(section, object);
}

static QJsonValue orNull(const QJsonValue &text) { return text.toString().isEmpty() ? QJsonValue() : text; }

static QString orElse(const QJsonValue &text, const QString &fallback)
{
    return text.toString().isEmpty() ? fallback : text.toString();
}

static QJsonObject authConfig(const QJsonObject &instance)
{
    return {{"test_mode"_L1, instance.value("test_mode"_L1)},
            {"cookieless_dev"_L1, instance.value("cookieless_dev"_L1)},
            {"url_based_session_syncing"_L1, instance.value("url_based_session_syncing"_L1)}};
}

static QJsonObject pages(const QString &accounts, const QString &home)
{
    QJsonObject urls;
    for (const auto &[key, path] :
         {std::pair("sign_in_url"_L1, "sign-in"_L1), std::pair("sign_up_url"_L1, "sign-up"_L1),
          std::pair("user_profile_url"_L1, "user"_L1), std::pair("waitlist_url"_L1, "waitlist"_L1),
          std::pair("oauth_consent_url"_L1, "oauth-consent"_L1),
          std::pair("after_sign_out_one_url"_L1, "sign-in/choose"_L1),
          std::pair("after_sign_out_all_url"_L1, "sign-in"_L1),
          std::pair("organization_profile_url"_L1, "organization"_L1),
          std::pair("create_organization_url"_L1, "create-organization"_L1)})
        urls.insert(key, accounts + u'/' + path);
    for (const auto key : {"home_url"_L1, "after_sign_in_url"_L1, "after_sign_up_url"_L1, "after_switch_session_url"_L1,
                           "after_join_waitlist_url"_L1, "after_leave_organization_url"_L1,
                           "after_create_organization_url"_L1, "logo_link_url"_L1})
        urls.insert(key, home);
    return urls;
}

static QJsonObject displayConfig(const Instance &instance, const QJsonObject &stored)
{
    const auto domain = primaryDomain(instance.seen()).value("name"_L1).toString();
    const bool production = instance.isProduction();
    auto display = pages(production ? u"https://accounts."_s + domain : u"https://"_s + domain,
                         stored.value("home_url"_L1).toString());
    display.insert("instance_environment_type"_L1, stored.value("environment_type"_L1));
    display.insert("application_name"_L1, instance.applicationName());
    display.insert("support_email"_L1, orNull(stored.value("support_email"_L1)));
    display.insert("clerk_js_version"_L1, orElse(stored.value("clerk_js_version"_L1), u"5"_s));
    display.insert("preferred_sign_in_strategy"_L1,
                   orElse(stored.value("preferred_sign_in_strategy_when_password_required"_L1), u"password"_s));
    display.insert("show_devmode_warning"_L1, !production);
    display.insert("branded"_L1, !production);
    return display;
}

static QJsonObject restrictions(const QJsonObject &stored)
{
    QJsonObject document;
    for (const auto key : {"allowlist"_L1, "blocklist"_L1, "allowlist_blocklist_disabled_on_sign_in"_L1,
                           "block_email_subaddresses"_L1, "block_disposable_email_domains"_L1})
        document.insert(key, QJsonObject{{"enabled"_L1, stored.value(key)}});
    return document;
}

static QJsonObject organizations(const QJsonObject &stored)
{
    return {{"enabled"_L1, stored.value("enabled"_L1)},
            {"max_allowed_memberships"_L1, stored.value("max_allowed_memberships"_L1)},
            {"actions"_L1, QJsonObject{{"admin_delete"_L1, stored.value("admin_delete_enabled"_L1)}}},
            {"domains"_L1, QJsonObject{{"enabled"_L1, stored.value("domains_enabled"_L1)},
                                       {"enrollment_modes"_L1, stored.value("domains_enrollment_modes"_L1)},
                                       {"default_role"_L1, stored.value("domains_default_role"_L1)}}},
            {"slug"_L1, QJsonObject{{"disabled"_L1, stored.value("slug_disabled"_L1)}}},
            {"creator_role"_L1, stored.value("creator_role"_L1)}};
}

QJsonObject environmentDocument(const Instance &instance)
{
    auto document = environmentTemplate();
    const auto &state = instance.seen();
    const auto stored = resourceOf(state, u"instance"_s);
    const auto beta = resourceOf(state, u"beta_instance_settings"_s);
    into(document, u"auth_config"_s, authConfig(stored));
    into(document, u"display_config"_s, displayConfig(instance, stored));
    into(document, u"organization_settings"_s, organizations(resourceOf(state, u"organization_settings"_s)));
    auto users = document.value("user_settings"_L1).toObject();
    into(users, u"password_settings"_s, {{"disable_hibp"_L1, !stored.value("hibp"_L1).toBool()}});
    into(users, u"sign_up"_s, {{"progressive"_L1, beta.value("progressive_sign_up"_L1)}});
    users.insert("restrictions"_L1, restrictions(resourceOf(state, u"restrictions"_s)));
    document.insert("user_settings"_L1, users);
    return document;
}

} // namespace simulator
