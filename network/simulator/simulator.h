#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

//! One pretend instance, with all a client needs to reach it.
struct SimulatedInstance {
    QString name;
    QString environmentType; //!< "development" or "production"
    QByteArray secretKey;
    QByteArray publishableKey;
};

//! A request the simulator answered, in order; for tests that count.
struct SimulatedRequest {
    QByteArray method;
    QString path;
    QByteArray body;
    int status = 0;
    bool hadAuthorization = false;
};

//! An answer in place of the simulator's own.
struct SimulatedAnswer {
    int status = 200;
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
};

/*! A Clerk lookalike on 127.0.0.1: Backend API and Frontend API of a development and a production instance.
 *
 *  Stateful, with Clerk's documented refusals. One port for the Backend API, one more per Frontend API. Runs on the
 * thread that made it, checks the Host header, ends with the object. Nothing in the client knows it is there: it speaks
 * HTTP only.
 */
class Simulator : public QObject {
    Q_OBJECT
public:
    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override;

    //! Begins with the state in \p file, when there is one, and writes every change there before it is answered;
    //! without secret keys. Call before listen(). What is wrong with the file is told by stateTrouble() and stops
    //! nothing.
    void keepStateIn(const QString &file);

    //! Listens on 127.0.0.1; \p port 0 takes a free one. False (and errorString()) when it cannot.
    bool listen(quint16 port = 0);
    QString errorString() const;

    //! Starts the network around the production instance (practice/practicenetwork.h): from then on its Frontend API is
    //! at https://clerk.<domain>, reached through the practice resolvers and port. Call after listen(). False when it
    //! cannot.
    bool startPracticeNetwork();
    //! How a client reaches that network; empty until started: system_resolver, public_resolvers[], name_server_port,
    //! https_port, certificate_authority (PEM), control_url.
    QJsonObject practiceNetwork() const;

    //! Of the practice network: how long a certificate takes once all is right, and the TTL of what the admin places.
    void setPracticePace(std::chrono::milliseconds issueDelay, std::chrono::seconds ttl);

    QUrl backendApiUrl() const;  //!< http://127.0.0.1:PORT (without /v1)
    QUrl frontendApiUrl() const; //!< of the first instance
    //! Of the instance with \p secretKey; another one after its domain changed, as in real life.
    QUrl frontendApiUrl(const QByteArray &secretKey) const;
    QList<SimulatedInstance> instances() const;

    //! Reads (GET, and /v1/environment) show a write only after \p lag. 0: at once.
    void setReadLag(std::chrono::milliseconds lag);
    //! Every answer waits for \p delay.
    void setAnswerDelay(std::chrono::milliseconds delay);
    //! Asked for each request to either API, before anything else. It may change the body, or answer itself.
    using Intercept =
        std::function<std::optional<SimulatedAnswer>(const QByteArray &method, const QString &path, QByteArray &body)>;
    void setIntercept(Intercept intercept);
    //! Changes a stored setting behind the client's back, as another admin would; without a key the whole resource.
    void changeBehindTheBack(const QByteArray &secretKey, const QString &resource, const QString &key,
                             const QJsonValue &value);
    //! The stored settings of one instance by resource name: instance, restrictions, organization_settings, protect,
    //! communication, oauth_application_settings, beta_instance_settings, users, sessions, domains[],
    //! organization_roles[], saml_connections[], oauth_applications[], redirect_urls[], jwt_templates[],
    //! allowlist_identifiers[], blocklist_identifiers[].
    QJsonObject state(const QByteArray &secretKey) const;
    //! The last ones, 8 MiB of them.
    QList<SimulatedRequest> requests() const;
    void clearRequests();

signals:
    void stateTrouble(const QString &words);

private:
    class Private;
    std::unique_ptr<Private> d;
};
