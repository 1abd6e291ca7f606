#include "network/wire.h"

#include "network/endpoints.h"
#include "network/redactor.h"

#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype kRecordedBody = 64LL * 1024;

//! A server elsewhere told an address of this machine, and no network of our own is here that it could mean.
static bool isNamedFromAfar(const ApiClientConfig &config, const Request &request)
{
    return !request.authorized && isLoopback(request.url) && !isLoopback(config.baseUrl) &&
           config.frontendAddress.isEmpty();
}

ApiError refusalFor(const ApiClientConfig &config, const Request &request)
{
    ApiError error{.kind = ApiError::Kind::Tls, .detail = refusalOf(request.url)};
    if (error.detail.startsWith("invalid-url"_L1))
        error.kind = ApiError::Kind::Offline;
    if (error.detail.isEmpty() && isNamedFromAfar(config, request))
        error = {.kind = ApiError::Kind::BadReply,
                 .detail = u"loopback-url: a server elsewhere names an address of this machine"_s};
    if (!error.detail.isEmpty() || !request.authorized)
        return error;
    error.kind = ApiError::Kind::Unauthorized;
    if (config.secretKey.isEmpty())
        error = {.kind = ApiError::Kind::NoKey, .detail = u"no-key: there is no secret key"_s};
    else if (!isHeaderSafe(config.secretKey))
        error.detail = u"bad-key: the secret key holds a character that no key has"_s;
    else if (!isHeaderSafe(config.apiVersion))
        error = {.kind = ApiError::Kind::Rejected, .detail = u"bad-version: not an API version"_s};
    return error;
}

bool carriesKey(const ApiClientConfig &config, const Request &request)
{
    return request.authorized && isSameOrigin(request.url, config.baseUrl);
}

static void setTls(const Authorities &authorities, QNetworkRequest *request)
{
    QSslConfiguration tls = request->sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authorities.isEmpty())
        tls.setCaCertificates(authorities.certificates());
    request->setSslConfiguration(tls);
}

static bool isMetElsewhere(const ApiClientConfig &config, const Request &request)
{
    return !request.authorized && request.url.scheme() == "https"_L1 && !config.frontendAddress.isEmpty();
}

QUrl addressOf(const ApiClientConfig &config, const Request &request)
{
    QUrl url = request.url;
    if (isMetElsewhere(config, request)) {
        url.setHost(config.frontendAddress);
        url.setPort(config.frontendPort);
    }
    return url;
}

// Qt takes the authority of an HTTP/2 request from its URL alone, so only HTTP/1.1 can name the real host.
static void meetElsewhere(const QUrl &url, QNetworkRequest *request)
{
    request->setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request->setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request->setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

static QNetworkRequest guardedRequest()
{
    using R = QNetworkRequest;
    R request;
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::CacheSaveControlAttribute, false);
    request.setAttribute(R::DoNotBufferUploadDataAttribute, true); // see OneShotBody
    request.setRawHeader("User-Agent", "Vestry/" VESTRY_VERSION);
    request.setRawHeader("Accept", "application/json");
    return request;
}

Wire wireFor(const ApiClientConfig &config, const Request &request)
{
    static const QNetworkRequest guarded = guardedRequest();
    Wire wire{request.method, guarded, request.body};
    wire.request.setUrl(addressOf(config, request));
    const bool elsewhere = isMetElsewhere(config, request);
    if (request.url.scheme() == "https"_L1)
        setTls(elsewhere ? config.frontendAuthorities : config.authorities, &wire.request);
    if (elsewhere)
        meetElsewhere(request.url, &wire.request);
    if (request.isWrite())
        wire.request.setRawHeader("Content-Type", "application/json");
    // Clerk refuses a request that names the version in both header and query.
    if (request.authorized)
        wire.request.setRawHeader("Clerk-API-Version", config.apiVersion);
    if (carriesKey(config, request))
        wire.request.setRawHeader("Authorization", "Bearer " + config.secretKey);
    return wire;
}

static QList<std::pair<QByteArray, QByteArray>> headersWithoutKey(const Wire &wire, const Redactor &redactor)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const auto names = wire.request.rawHeaderList();
    for (const QByteArray &name : names) {
        if (name.compare("Authorization", Qt::CaseInsensitive) != 0) // Qt 6.8 keeps names in lower case
            headers.append({name, redactor.clean(wire.request.rawHeader(name))});
    }
    return headers;
}

RequestRecord recordOfStart(const ApiClientConfig &config, const Redactor &redactor, const Request &request,
                            const Wire &wire, int attempt)
{
    static quint64 lastId = 0;
    const QString url = request.url.toString(QUrl::FullyEncoded);
    const QString cleanUrl = redactor.clean(url);
    const QByteArray body = redactor.clean(request.body); // before the cut, which could split a key
    return {.id = ++lastId,
            .startedAt = QDateTime::currentDateTimeUtc(),
            .method = request.method,
            .url = cleanUrl == url ? request.url : QUrl(cleanUrl),
            .headers = headersWithoutKey(wire, redactor),
            .requestBody = body.left(kRecordedBody),
            .requestTruncated = body.size() > kRecordedBody,
            .attempt = attempt,
            .authorized = carriesKey(config, request)};
}

void completeRecord(RequestRecord *record, const Redactor &redactor, const RawReply &raw, const Verdict &verdict)
{
    record->finished = true;
    record->httpStatus = raw.status;
    record->traceId = redactor.clean(verdict.traceId);
    if (verdict.error)
        record->error = redactor.clean(verdict.error->detail);
    const QByteArray body = redactor.clean(raw.body);
    record->responseBody = body.left(kRecordedBody);
    record->responseTruncated = body.size() > kRecordedBody;
}
