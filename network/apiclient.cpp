#include "network/apiclient.h"

#include "network/clientcall.h"
#include "network/decoders.h"
#include "network/dispatcher.h"
#include "network/endpoints.h"

#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

// The most Clerk gives in one page.
static constexpr qsizetype kPageSize = 500;
// A server that goes on for ever must not keep us for ever.
static constexpr qsizetype kMostListed = 20 * kPageSize;

// Some listings answer with everything in a bare array unless they are told to page.
enum class Paging : quint8 { Always, OnRequest };

using Known = std::span<const QLatin1StringView>;
static constexpr std::array kInstance = {"environment_type"_L1, "id"_L1};
static constexpr std::array kOrganization = {"enabled"_L1, "max_allowed_memberships"_L1};
static constexpr std::array kProtect = {"rules_enabled"_L1, "specter_enabled"_L1};
static constexpr std::array kCommunication = {"blocked_country_codes"_L1};
static constexpr std::array kOAuth = {"dynamic_oauth_client_registration"_L1, "default_scopes"_L1,
                                      "oauth_jwt_access_tokens"_L1};
static constexpr std::array kEnvironment = {"auth_config"_L1, "user_settings"_L1, "display_config"_L1,
                                            "organization_settings"_L1};

class ApiClient::Private {
public:
    explicit Private(ApiClient *client, const ApiClientConfig &config)
        : q(client)
        , dispatcher(config)
    {
    }

    Request request(const QByteArray &method, const QString &path) const
    {
        return {.method = method, .url = endpoint(dispatcher.config().baseUrl, path)};
    }

    Call<QJsonObject> *readObject(const Request &what, Known known)
    {
        return new ClientCall<QJsonObject>(
            &dispatcher, what,
            [known](const QJsonDocument &body, QJsonObject *out) {
                return ClientCall<QJsonObject>::Step{.complaint = decodeKnown(body, known, out)};
            },
            q);
    }

    Call<QJsonObject> *write(const WriteRequest &given)
    {
        Request what = request(given.method, given.path);
        what.body = given.body;
        what.repeat = given.method == "PATCH" ? Repeat::IfUnapplied : Repeat::Never;
        return new ClientCall<QJsonObject>(
            &dispatcher, what,
            [](const QJsonDocument &answer, QJsonObject *out) {
                return ClientCall<QJsonObject>::Step{.complaint = decodeObject(answer, out)};
            },
            q);
    }

    Call<QJsonObject> *patch(const QString &path, const QJsonObject &changes)
    {
        return write({"PATCH", path, QJsonDocument(changes).toJson(QJsonDocument::Compact)});
    }

    Request page(const QString &path, Paging paging, qsizetype offset) const
    {
        Request what = request("GET", path);
        const QString asked = paging == Paging::OnRequest ? u"paginated=true&"_s : QString();
        what.url.setQuery(asked + u"limit=%1&offset=%2"_s.arg(kPageSize).arg(offset));
        return what;
    }

    Call<QJsonArray> *allPages(const QString &path, Paging paging = Paging::Always)
    {
        using Listing = ClientCall<QJsonArray>;
        const auto decode = [this, path, paging](const QJsonDocument &body, QJsonArray *soFar) {
            Listing::Step step{.complaint = decodeData(body, soFar)};
            qint64 total = 0;
            const bool more = step.complaint.isEmpty() && decodeCount(body, &total).isEmpty() &&
                              soFar->size() < total && !body.object().value("data"_L1).toArray().isEmpty() &&
                              soFar->size() < kMostListed;
            if (more)
                step.next = page(path, paging, soFar->size());
            return step;
        };
        return new Listing(&dispatcher, page(path, paging, 0), decode, q);
    }

    ApiClient *q;
    Dispatcher dispatcher;
};

ApiClient::ApiClient(const ApiClientConfig &config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, config))
{
    connect(&d->dispatcher, &Dispatcher::recorded, this, &ApiClient::requestRecorded);
    connect(&d->dispatcher, &Dispatcher::rateLimited, this, &ApiClient::rateLimited);
    connect(&d->dispatcher, &Dispatcher::keyRefused, this, &ApiClient::keyRefused);
}

ApiClient::~ApiClient()
{
    const QObjectList owned = children();
    for (QObject *child : owned) {
        if (auto *call = dynamic_cast<Orphanable *>(child))
            call->orphan();
    }
}

void ApiClient::setProxyPassword(const QByteArray &password) { d->dispatcher.setProxyPassword(password); }

std::unique_ptr<ApiClient> ApiClient::remade(ApiClientConfig config) const
{
    const ApiClientConfig &own = d->dispatcher.config();
    if (config.secretKey.isEmpty() && isSameOrigin(config.baseUrl, own.baseUrl))
        config.secretKey = own.secretKey;
    if (config.proxyPassword.isEmpty() && config.proxy == own.proxy)
        config.proxyPassword = own.proxyPassword;
    return std::make_unique<ApiClient>(config);
}

QUrl ApiClient::origin() const { return originOf(d->dispatcher.config().baseUrl); }

void ApiClient::setSecretKey(const QByteArray &key) { d->dispatcher.setSecretKey(key); }

bool ApiClient::hasSecretKey() const { return !d->dispatcher.config().secretKey.isEmpty(); }

bool ApiClient::isKeyRefused() const { return d->dispatcher.isKeyRefused(); }

void ApiClient::tryKeyAgain() { d->dispatcher.tryKeyAgain(); }

QByteArray ApiClient::secretKeyPrefix() const
{
    for (const QByteArray &prefix : {"sk_live_"_ba, "sk_test_"_ba}) {
        if (d->dispatcher.config().secretKey.startsWith(prefix))
            return prefix;
    }
    return {};
}

void ApiClient::setWritesAllowed(bool allowed) { d->dispatcher.setWritesAllowed(allowed); }

bool ApiClient::areWritesAllowed() const { return d->dispatcher.areWritesAllowed(); }

void ApiClient::setRequestLimit(int requestsPerTenSeconds) { d->dispatcher.setRequestLimit(requestsPerTenSeconds); }

Call<QJsonObject> *ApiClient::send(const WriteRequest &request) { return d->write(request); }

Call<QJsonObject> *ApiClient::instance() { return d->readObject(d->request("GET", u"/v1/instance"_s), kInstance); }

Call<QJsonObject> *ApiClient::updateInstance(const QJsonObject &changes)
{
    return d->patch(u"/v1/instance"_s, changes);
}

Call<QJsonObject> *ApiClient::updateRestrictions(const QJsonObject &changes)
{
    return d->patch(u"/v1/instance/restrictions"_s, changes);
}

Call<QJsonObject> *ApiClient::organizationSettings()
{
    return d->readObject(d->request("GET", u"/v1/instance/organization_settings"_s), kOrganization);
}

Call<QJsonObject> *ApiClient::updateOrganizationSettings(const QJsonObject &changes)
{
    return d->patch(u"/v1/instance/organization_settings"_s, changes);
}

Call<QJsonObject> *ApiClient::instanceProtect()
{
    return d->readObject(d->request("GET", u"/v1/instance/protect"_s), kProtect);
}

Call<QJsonObject> *ApiClient::updateInstanceProtect(const QJsonObject &changes)
{
    return d->patch(u"/v1/instance/protect"_s, changes);
}

Call<QJsonObject> *ApiClient::changeDomain(const QJsonObject &request)
{
    return send({"POST", u"/v1/instance/change_domain"_s, QJsonDocument(request).toJson(QJsonDocument::Compact)});
}

Call<QJsonObject> *ApiClient::communication()
{
    return d->readObject(d->request("GET", u"/v1/instance/communication"_s), kCommunication);
}

Call<QJsonObject> *ApiClient::updateCommunication(const QJsonObject &changes)
{
    return d->patch(u"/v1/instance/communication"_s, changes);
}

Call<QJsonObject> *ApiClient::oauthApplicationSettings()
{
    return d->readObject(d->request("GET", u"/v1/instance/oauth_application_settings"_s), kOAuth);
}

Call<QJsonObject> *ApiClient::updateOAuthApplicationSettings(const QJsonObject &changes)
{
    return d->patch(u"/v1/instance/oauth_application_settings"_s, changes);
}

Call<QJsonObject> *ApiClient::updateBetaInstanceSettings(const QJsonObject &changes)
{
    return d->patch(u"/v1/beta_features/instance_settings"_s, changes);
}

Call<QJsonArray> *ApiClient::domains()
{
    return new ClientCall<QJsonArray>(
        &d->dispatcher, d->request("GET", u"/v1/domains"_s),
        [](const QJsonDocument &body, QJsonArray *out) {
            return ClientCall<QJsonArray>::Step{.complaint = decodeData(body, out)};
        },
        this);
}

Call<QJsonArray> *ApiClient::organizationRoles() { return d->allPages(u"/v1/organization_roles"_s); }

Call<QJsonArray> *ApiClient::samlConnections() { return d->allPages(u"/v1/saml_connections"_s); }

Call<QJsonArray> *ApiClient::oauthApplications() { return d->allPages(u"/v1/oauth_applications"_s); }

Call<QJsonArray> *ApiClient::redirectUrls() { return d->allPages(u"/v1/redirect_urls"_s, Paging::OnRequest); }

Call<QJsonArray> *ApiClient::jwtTemplates() { return d->allPages(u"/v1/jwt_templates"_s, Paging::OnRequest); }

Call<qint64> *ApiClient::usersCount()
{
    return new ClientCall<qint64>(
        &d->dispatcher, d->request("GET", u"/v1/users/count"_s),
        [](const QJsonDocument &body, qint64 *out) {
            return ClientCall<qint64>::Step{.complaint = decodeCount(body, out)};
        },
        this);
}

Call<qint64> *ApiClient::allowlistCount()
{
    return new ClientCall<qint64>(
        &d->dispatcher, d->page(u"/v1/allowlist_identifiers"_s, Paging::OnRequest, 0),
        [](const QJsonDocument &body, qint64 *out) {
            return ClientCall<qint64>::Step{.complaint = decodeListCount(body, out)};
        },
        this);
}

Call<QJsonObject> *ApiClient::environment(const QUrl &frontendApiUrl)
{
    QUrlQuery query;
    query.addQueryItem(u"__clerk_api_version"_s, QString::fromLatin1(d->dispatcher.config().apiVersion));
    Request what{.url = endpoint(frontendApiUrl, u"/v1/environment"_s), .authorized = false};
    what.url.setQuery(query);
    return d->readObject(what, kEnvironment);
}
