#pragma once

#include "network/apicall.h"
#include "network/proxysettings.h"
#include "network/requestrecord.h"
#include "network/retrysettings.h"
#include "network/tls/authorities.h"
#include "network/writerequest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class Throttles;

//! Absolute limits of one attempt, and of all attempts of a write; a slow drip does not extend them.
struct Deadlines {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{15'000};
    std::chrono::milliseconds total{30'000};
    //! A write leaves, and leaves again, within this time of the call, or it ends unsent: what it was compared with is
    //! no older.
    std::chrono::milliseconds freshness{8'000};
};

//! Whom an ApiClient talks to and how.
struct ApiClientConfig {
    QUrl baseUrl{};         //!< scheme, host, port; with or without the trailing /v1
    QByteArray secretKey{}; //!< goes into Authorization of requests to exactly this scheme, host and port, nowhere else
    QByteArray apiVersion{"2026-05-12"}; //!< Clerk-API-Version
    RetrySettings retry{};
    Deadlines deadlines{};
    //! Requests on their way at once. One refresh of the console is nine, far below the 100 in 10 s that the smallest
    //! instance allows, and takes only its two rounds when none of them waits for a place; with four places it takes
    //! three.
    int maximumInFlight = 10;
    Authorities authorities{};
    ProxySettings proxy{};
    QByteArray proxyPassword{}; //!< of ProxySettings::user; goes to that proxy only
    //! Not empty: https of the Frontend API is met at this address and port instead of the host's own, and trusts
    //! frontendAuthorities; names are still checked against the URL's host. The sandbox's and a test's way in.
    QString frontendAddress{};
    quint16 frontendPort = 443;
    Authorities frontendAuthorities{};
    //! Shared by all clients that may use the same key, also one after the other; none: one of its own.
    std::shared_ptr<Throttles> throttles{};
    //! Makes what requests travel through, once for each set of connections; none: QNetworkAccessManager itself.
    std::function<std::unique_ptr<QNetworkAccessManager>()> makeManager{};
};

/*! The Clerk Backend API, one method per operation, and the one public Frontend API read the console needs.
 *
 *  GUI thread only; every method returns at once. Reads are tried again on connection errors, timeouts, 429 and 5xx;
 *  a settings PATCH only when it provably was not applied; changeDomain never. A bounded number of requests
 *  is in flight. A write that would have to wait longer than Deadlines::freshness ends at once, unsent or not applied:
 *  RateLimited, or the error of its last attempt, with what is left of the wait in ApiError::retryAfter.
 *  Redirects are never followed. http is refused for any host that is not loopback. Deleting the client cancels
 *  its calls. An object result that the server sent no body for is empty, with ApiResult::emptyBody set.
 */
class ApiClient : public QObject {
    Q_OBJECT
public:
    explicit ApiClient(const ApiClientConfig &config, QObject *parent = nullptr);
    ~ApiClient() override;

    //! Scheme, host and port of the Backend API, without path.
    QUrl origin() const;
    //! For a client that was made without a key. Until then its requests end with ApiError::Kind::NoKey, unsent.
    void setSecretKey(const QByteArray &key);
    bool hasSecretKey() const;
    QByteArray secretKeyPrefix() const; //!< "sk_live_" or "sk_test_"; empty for none, or another
    //! The server took the secret key for none of its own (401): requests with it end with
    //! ApiError::Kind::Unauthorized, unsent, until a key is set or tryKeyAgain().
    bool isKeyRefused() const;
    //! Lets one request go with a refused key, and the others when it is taken.
    void tryKeyAgain();
    //! Of the proxy in the configuration, where it was not known when the client was made.
    void setProxyPassword(const QByteArray &password);
    //! A client by \p config that takes over the secret key when it is for the same origin, and the proxy's password
    //! when it is for the same proxy.
    std::unique_ptr<ApiClient> remade(ApiClientConfig config) const;
    //! True at first. While false every write ends with ApiError::Kind::WritesLocked, unsent: see WriteGuard.
    void setWritesAllowed(bool allowed);
    bool areWritesAllowed() const;
    //! Requests allowed in any 10 s, 80 at first: well below the 100 a development instance has. Clerk gives production
    //! 1000.
    void setRequestLimit(int requestsPerTenSeconds);

    //! Sends the bytes of \p request as they are. A PATCH is tried again when it provably was not applied, else never.
    Call<QJsonObject> *send(const WriteRequest &request);

    Call<QJsonObject> *instance();                                     //!< GET /instance
    Call<QJsonObject> *updateInstance(const QJsonObject &changes);     //!< PATCH /instance (204)
    Call<QJsonObject> *updateRestrictions(const QJsonObject &changes); //!< PATCH /instance/restrictions
    Call<QJsonObject> *organizationSettings();                         //!< GET /instance/organization_settings
    Call<QJsonObject> *updateOrganizationSettings(const QJsonObject &changes);
    Call<QJsonObject> *instanceProtect(); //!< GET /instance/protect
    Call<QJsonObject> *updateInstanceProtect(const QJsonObject &changes);
    Call<QJsonObject> *changeDomain(const QJsonObject &request); //!< POST /instance/change_domain (202), never retried
    Call<QJsonObject> *communication();                          //!< GET /instance/communication
    Call<QJsonObject> *updateCommunication(const QJsonObject &changes);
    Call<QJsonObject> *oauthApplicationSettings(); //!< GET /instance/oauth_application_settings
    Call<QJsonObject> *updateOAuthApplicationSettings(const QJsonObject &changes);
    Call<QJsonObject> *
    updateBetaInstanceSettings(const QJsonObject &changes); //!< PATCH /beta_features/instance_settings
    Call<QJsonArray> *domains();                            //!< GET /domains: its `data`
    Call<QJsonArray> *organizationRoles();                  //!< GET /organization_roles: `data` of all pages
    Call<qint64> *usersCount();                             //!< GET /users/count: `total_count`
    Call<qint64> *allowlistCount();                         //!< GET /allowlist_identifiers: how many there are
    Call<QJsonArray> *samlConnections();                    //!< GET /saml_connections: `data` of all pages
    Call<QJsonArray> *oauthApplications();                  //!< GET /oauth_applications: `data` of all pages
    Call<QJsonArray> *redirectUrls();                       //!< GET /redirect_urls: an array, or `data` of all pages
    Call<QJsonArray> *jwtTemplates();                       //!< GET /jwt_templates: an array, or `data` of all pages

    //! GET {frontendApiUrl}/v1/environment, without any credential. \p frontendApiUrl is https, or http on loopback.
    Call<QJsonObject> *environment(const QUrl &frontendApiUrl);

signals:
    //! Emitted when an attempt starts and again, with the same id and `finished` set, when it ends.
    void requestRecorded(const RequestRecord &record);
    //! The server asks us to wait: nothing is sent for \p delay. Zero when it is over.
    void rateLimited(std::chrono::milliseconds delay);
    //! See isKeyRefused(); false once it is to be tried again.
    void keyRefused(bool refused);

private:
    class Private;
    std::unique_ptr<Private> d;
};
