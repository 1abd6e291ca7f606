#pragma once

#include <QList>
#include <QObject>
#include <QSslError>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/*! Why a call did not give a usable answer. Plain data: compared in tests, put into words by ui/, never thrown.
 *
 *  Source of the codes and shapes: Clerk's error catalogue and the `ClerkErrors` schema of its Backend API.
 */
struct ApiError {
    Q_GADGET
public:
    enum class Kind {
        Offline,         //!< no connection was made or it died: name not found, refused, reset
        Timeout,         //!< one of our own deadlines passed
        Cancelled,       //!< the admin or a closing window stopped it
        Tls,             //!< the certificate or the handshake was not acceptable
        Redirected,      //!< any 3xx: never followed, because the key must not travel
        Unauthorized,    //!< 401
        PaymentRequired, //!< 402: the plan lacks a feature, see Entry::unsupportedFeatures
        Forbidden,       //!< 403
        NotFound,        //!< 404, 405, 410
        Conflict,        //!< 409, 423
        Rejected,        //!< 400, 413, 415, 422: what was sent was refused
        RateLimited,     //!< 429
        ServerFault,     //!< 5xx
        NoKey,           //!< the secret key is not there (yet): nothing was sent
        WritesLocked,    //!< the safety level of the profile forbids it: nothing was sent
        ProxyRefused,    //!< the proxy wants another name or password, or does not let through
        BadReply         //!< an answer that is not the Clerk API's: HTML, cut off, too large, another shape
    };
    Q_ENUM(Kind)

    //! One element of the server's `errors[]`, in the server's own (English) words.
    struct Entry {
        QString code{};
        QString message{};
        QString longMessage{};             //!< the one to show when it is not empty
        QString paramName{};               //!< `meta.param_name`: the wire key the complaint is about, or empty
        QStringList unsupportedFeatures{}; //!< `meta.unsupported_features`
        bool operator==(const Entry &) const = default;
    };

    Kind kind = Kind::BadReply;
    int httpStatus = 0;     //!< 0: the server never answered
    QList<Entry> entries{}; //!< empty when the body held none
    QString traceId{};      //!< from `clerk_trace_id` or the header; what support asks for
    //! Of Retry-After, when it parsed and is not negative; of a request that was given up, what is left of the wait.
    std::optional<std::chrono::milliseconds> retryAfter{};
    bool mayHaveBeenApplied = false; //!< a write whose answer was lost: read before saying or sending anything else
    QString detail{};                //!< technical words (untranslated) for the details fold; never holds a secret
    QList<QSslError::SslError> tlsErrors{}; //!< Tls: what was wrong with the certificates; words are in any language
    QString proxy{};                        //!< "host:port" of the proxy on the way, when the server never answered
    bool html = false; //!< the answer was a web page: a captive portal, a proxy's page or a wrong address

    //! The server's own words for wire key \p paramName, or empty.
    QString textFor(const QString &paramName) const;
    //! The server's first own words (long_message, else message), or empty.
    QString serverText() const;
    //! True when one of the entries has \p code.
    bool hasCode(const QString &code) const;

    bool operator==(const ApiError &) const = default;
};
Q_DECLARE_METATYPE(ApiError)
