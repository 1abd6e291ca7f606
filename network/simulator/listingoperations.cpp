#include "network/simulator/operations.h"
#include "network/simulator/paging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// Shapes: the Backend API reference. What names a Clerk host is worked out at each read, so that it follows the domain;
// what a user typed is kept as it was typed.
namespace simulator {

using Derive = QJsonObject (*)(const QJsonObject &stored, const QString &frontendApi);

static QJsonArray documents(const Operation &op, const QString &resource, Derive derive)
{
    const auto &state = op.instance.seen();
    const auto frontendApi = u"https://"_s + clerkHostOf(primaryDomain(state));
    QJsonArray all;
    for (const auto &each : state.value(resource).toArray()) {
        auto document = each.toObject();
        const auto derived = derive(document, frontendApi);
        for (auto it = derived.begin(); it != derived.end(); ++it)
            document.insert(it.key(), it.value());
        all.append(document);
    }
    return all;
}

static QJsonArray stored(const Operation &op, const QString &resource)
{
    return documents(op, resource, [](const QJsonObject &, const QString &) { return QJsonObject(); });
}

static QJsonObject samlAddresses(const QJsonObject &connection, const QString &frontendApi)
{
    const auto id = connection.value("id"_L1).toString();
    return {{"acs_url"_L1, u"%1/v1/saml/acs/%2"_s.arg(frontendApi, id)},
            {"sp_entity_id"_L1, u"%1/saml/%2"_s.arg(frontendApi, id)},
            {"sp_metadata_url"_L1, u"%1/v1/saml/metadata/%2.xml"_s.arg(frontendApi, id)}};
}

static QJsonObject oauthAddresses(const QJsonObject &application, const QString &frontendApi)
{
    return {{"callback_url"_L1, application.value("redirect_uris"_L1).toArray().first()},
            {"authorize_url"_L1, frontendApi + "/oauth/authorize"_L1},
            {"token_fetch_url"_L1, frontendApi + "/oauth/token"_L1},
            {"user_info_url"_L1, frontendApi + "/oauth/userinfo"_L1},
            {"discovery_url"_L1, frontendApi + "/.well-known/openid-configuration"_L1},
            {"token_introspection_url"_L1, frontendApi + "/oauth/token_info"_L1}};
}

HttpAnswer listSamlConnections(Operation &op)
{
    // A plan without them somewhere, so that a client can be seen to say that a listing was refused.
    if (!op.instance.isProduction())
        return planLacks({u"enterprise_connections"_s});
    return pageOf(op.request, documents(op, u"saml_connections"_s, &samlAddresses));
}

HttpAnswer listOAuthApplications(Operation &op)
{
    return pageOf(op.request, documents(op, u"oauth_applications"_s, &oauthAddresses));
}

HttpAnswer listRedirectUrls(Operation &op) { return arrayOrPageOf(op.request, stored(op, u"redirect_urls"_s)); }

HttpAnswer listJwtTemplates(Operation &op) { return arrayOrPageOf(op.request, stored(op, u"jwt_templates"_s)); }

HttpAnswer listBlocklist(Operation &op)
{
    if (op.instance.isProduction())
        return planLacks({u"blocklist"_s});
    const auto all = stored(op, u"blocklist_identifiers"_s);
    return jsonAnswer({{"data"_L1, all}, {"total_count"_L1, all.size()}});
}

} // namespace simulator
