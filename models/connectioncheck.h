#pragma once

#include "models/fieldspec.h"
#include "network/apierror.h"
#include "network/proxysettings.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class Throttles;

//! Is this key good, and for what? A newer question drops the older answer.
class ConnectionCheck : public QObject {
    Q_OBJECT
public:
    //! Why a key is not even worth sending; texts are in ui/.
    enum class KeyProblem { None, Empty, PublishableKey, NotAKey, HasSpaces, SeveralKeys };
    Q_ENUM(KeyProblem)
    enum class UrlProblem { None, Empty, NotAUrl, NotHttps, HasCredentials, HasPath, UnicodeHost };
    Q_ENUM(UrlProblem)

    struct Answer {
        QString instanceId;
        Environment environment = Environment::Unknown;
        QString proposedName;         //!< from the primary domain, else the instance id
        bool prefixDisagrees = false; //!< sk_live_ on a development instance or the other way round
    };

    //! \p throttles: the session's; none: its own, for a check that no session knows of.
    explicit ConnectionCheck(std::shared_ptr<Throttles> throttles = {}, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    //! Without what comes along with copying: white space and quotes around it, invisible characters, a leading
    //! CLERK_SECRET_KEY=, other assignments beside it. What holds two different keys stays as it is.
    static QByteArray cleanedKey(const QByteArray &pasted);
    static void wipe(QByteArray &key); //!< overwrites it in memory, unless somebody else has it too
    static KeyProblem keyProblem(const QByteArray &key);
    static UrlProblem urlProblem(const QString &baseUrl);
    //! The host of \p baseUrl as it goes over the wire, for UrlProblem::UnicodeHost.
    static QString asciiHost(const QString &baseUrl);

    //! How to reach the server, as the profile has it.
    struct Way {
        QString apiVersion{}; //!< empty: the client's own
        ProxySettings proxy{};
        QByteArray proxyPassword{};
    };
    void start(const QUrl &baseUrl, const QByteArray &key, const Way &way);
    void start(const QUrl &baseUrl, const QByteArray &key); //!< the usual way
    void cancel();
    bool isRunning() const;
    std::optional<Answer> answer() const;
    std::optional<ApiError> error() const;

signals:
    void finished();

private:
    void onAnswered();
    class Private;
    std::unique_ptr<Private> d;
    std::shared_ptr<Throttles> m_throttles;
};
