#include "network/simulator/operations.h"
#include "network/simulator/requestchecks.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace simulator {

struct Route {
    const char *method = nullptr;
    QLatin1StringView path{}; //!< "{id}" stands for one segment
    Handler handler = nullptr;
};

static constexpr Route kRoutes[] = {
    {"GET", "/v1/instance"_L1, &getInstance},
    {"PATCH", "/v1/instance"_L1, &patchInstance},
    {"PATCH", "/v1/instance/restrictions"_L1, &patchRestrictions},
    {"GET", "/v1/instance/organization_settings"_L1, &getOrganizationSettings},
    {"PATCH", "/v1/instance/organization_settings"_L1, &patchOrganizationSettings},
    {"GET", "/v1/instance/protect"_L1, &getProtect},
    {"PATCH", "/v1/instance/protect"_L1, &patchProtect},
    {"GET", "/v1/instance/communication"_L1, &getCommunication},
    {"PATCH", "/v1/instance/communication"_L1, &patchCommunication},
    {"GET", "/v1/instance/oauth_application_settings"_L1, &getOAuthSettings},
    {"PATCH", "/v1/instance/oauth_application_settings"_L1, &patchOAuthSettings},
    {"POST", "/v1/instance/change_domain"_L1, &changeDomain},
    {"PATCH", "/v1/beta_features/instance_settings"_L1, &patchBetaSettings},
    {"GET", "/v1/domains"_L1, &listDomains},
    {"POST", "/v1/domains"_L1, &addDomain},
    {"PATCH", "/v1/domains/{id}"_L1, &updateDomain},
    {"DELETE", "/v1/domains/{id}"_L1, &deleteDomain},
    {"GET", "/v1/organization_roles"_L1, &listRoles},
    {"GET", "/v1/users/count"_L1, &countUsers},
    {"GET", "/v1/saml_connections"_L1, &listSamlConnections},
    {"GET", "/v1/oauth_applications"_L1, &listOAuthApplications},
    {"GET", "/v1/redirect_urls"_L1, &listRedirectUrls},
    {"GET", "/v1/jwt_templates"_L1, &listJwtTemplates},
    {"GET", "/v1/allowlist_identifiers"_L1, &listAllowlist},
    {"POST", "/v1/allowlist_identifiers"_L1, &addToAllowlist},
    {"DELETE", "/v1/allowlist_identifiers/{id}"_L1, &deleteFromAllowlist},
    {"GET", "/v1/blocklist_identifiers"_L1, &listBlocklist},
};

static bool fits(const QString &path, QLatin1StringView pattern, QString *id)
{
    const auto hole = pattern.indexOf("{id}"_L1);
    if (hole < 0)
        return path == pattern;
    *id = path.mid(hole);
    return path.startsWith(pattern.first(hole)) && !id->isEmpty() && !id->contains(u'/');
}

static std::optional<Refusal> versionComplaint(const HttpRequest &request)
{
    static const QByteArrayList known{"2021-02-05", "2024-10-01", "2025-03-12",
                                      "2025-04-10", "2025-11-10", "2026-05-12"};
    const auto header = request.header("clerk-api-version");
    const auto query = request.query.queryItemValue(u"__clerk_api_version"_s).toLatin1();
    const bool both = !header.isEmpty() && !query.isEmpty();
    const auto asked = header.isEmpty() ? query : header;
    if (!both && (asked.isEmpty() || known.contains(asked)))
        return std::nullopt;
    return Refusal{.status = 400,
                   .code = u"api_version_invalid"_s,
                   .message = u"invalid API version"_s,
                   .longMessage = both ? u"Give the API version in the header or in the query, not in both."_s
                                       : u"This API version does not exist."_s};
}

static HttpAnswer run(Handler handler, Operation &op)
{
    if (op.request.method == "PATCH" || op.request.method == "POST") {
        constexpr qsizetype largest = 1 << 20;
        if (const auto complaint = bodyComplaint(op.request, largest, &op.body))
            return refuse(*complaint);
    }
    return handler(op);
}

HttpAnswer dispatch(Instance &instance, const HttpRequest &request, const std::function<quint16()> &newFrontendPort)
{
    if (const auto complaint = versionComplaint(request))
        return refuse(*complaint);
    QByteArrayList allowed;
    for (const auto &route : kRoutes) {
        Operation op{instance, request, {}, {}, newFrontendPort};
        if (!fits(request.path, route.path, &op.id))
            continue;
        if (request.method == route.method)
            return run(route.handler, op);
        allowed.append(route.method);
    }
    return allowed.isEmpty() ? refuse(notFound(u"There is nothing at this address."_s)) : wrongMethod(allowed);
}

} // namespace simulator
