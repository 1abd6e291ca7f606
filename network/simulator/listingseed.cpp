#include "network/simulator/seed.h"

#include "network/simulator/instance.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {
struct Kind {
    QLatin1StringView resource;
    QLatin1StringView object;
    QLatin1StringView idPrefix;
    QLatin1StringView namedBy; //!< what tells one entry from another
    QJsonObject usual;         //!< what an entry has unless it says otherwise
};
} // namespace

static QJsonObject usualSaml()
{
    const QJsonValue null;
    return {{"domains"_L1, QJsonArray()},
            {"idp_entity_id"_L1, null},
            {"idp_sso_url"_L1, null},
            {"idp_certificate"_L1, null},
            {"idp_certificate_issued_at"_L1, null},
            {"idp_certificate_expires_at"_L1, null},
            {"idp_metadata_url"_L1, null},
            {"idp_metadata"_L1, null},
            {"organization_id"_L1, null},
            {"attribute_mapping"_L1, QJsonObject{{"user_id"_L1, "nameID"_L1},
                                                 {"email_address"_L1, "mail"_L1},
                                                 {"first_name"_L1, "givenName"_L1},
                                                 {"last_name"_L1, "surname"_L1}}},
            {"sync_user_attributes"_L1, true},
            {"allow_subdomains"_L1, false},
            {"allow_idp_initiated"_L1, false},
            {"disable_additional_identifications"_L1, false},
            {"allow_organization_account_linking"_L1, true},
            {"authenticatable"_L1, true},
            {"force_authn"_L1, false},
            {"login_hint"_L1, QJsonObject{{"mode"_L1, "email_address"_L1}}},
            {"disable_jit_provisioning"_L1, false}};
}

static QJsonObject usualApplication()
{
    return {{"client_uri"_L1, QJsonValue()},      {"client_image_url"_L1, QJsonValue()},
            {"dynamically_registered"_L1, false}, {"consent_screen_enabled"_L1, true},
            {"pkce_required"_L1, false},          {"public"_L1, false}};
}

static QJsonObject usualTemplate()
{
    return {{"allowed_clock_skew"_L1, 5}, {"custom_signing_key"_L1, false}, {"signing_algorithm"_L1, "RS256"_L1}};
}

//! Newest first, as the reference says of its lists.
static QJsonArray entries(const Kind &kind, const QJsonArray &described, const QJsonObject &instance)
{
    constexpr qint64 week = 604'800'000;
    const auto owner = instance.value("id"_L1).toString();
    const auto start = static_cast<qint64>(instance.value("created_at"_L1).toDouble());
    QJsonArray all;
    for (qsizetype i = 0; i < described.size(); ++i) {
        auto entry = kind.usual;
        const auto said = described.at(i).toObject();
        for (auto it = said.begin(); it != said.end(); ++it)
            entry.insert(it.key(), it.value());
        const qint64 created = start + (described.size() - i) * week;
        entry.insert("object"_L1, kind.object);
        entry.insert("id"_L1, stableId(kind.idPrefix, owner + said.value(kind.namedBy).toString()));
        entry.insert("created_at"_L1, created);
        entry.insert("updated_at"_L1, created);
        all.append(entry);
    }
    return all;
}

QJsonObject listings(const QJsonObject &described, const QJsonObject &instance)
{
    const QJsonObject owned{{"instance_id"_L1, instance.value("id"_L1)}};
    auto application = usualApplication();
    application.insert("instance_id"_L1, instance.value("id"_L1));
    const Kind kinds[] = {
        {"saml_connections"_L1, "saml_connection"_L1, "samlc_"_L1, "name"_L1, usualSaml()},
        {"oauth_applications"_L1, "oauth_application"_L1, "oa_"_L1, "client_id"_L1, application},
        {"redirect_urls"_L1, "redirect_url"_L1, "ru_"_L1, "url"_L1, {}},
        {"jwt_templates"_L1, "jwt_template"_L1, "jtmp_"_L1, "name"_L1, usualTemplate()},
        {"allowlist_identifiers"_L1, "allowlist_identifier"_L1, "alid_"_L1, "identifier"_L1, owned},
        {"blocklist_identifiers"_L1, "blocklist_identifier"_L1, "blid_"_L1, "identifier"_L1, owned},
    };
    QJsonObject all;
    for (const auto &kind : kinds)
        all.insert(kind.resource, entries(kind, described.value(kind.resource).toArray(), instance));
    return all;
}

} // namespace simulator
