#include "network/classify.h"

#include "network/errorbody.h"
#include "network/retryafter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Stop = RawReply::Stop;

static QByteArray headerOf(const RawReply &raw, QByteArrayView name)
{
    for (const auto &[key, value] : raw.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

static bool isHtml(const RawReply &raw)
{
    const QByteArray start = raw.body.left(256).trimmed().left(32).toLower();
    return headerOf(raw, "Content-Type").toLower().contains("text/html") || start.startsWith("<!doctype html") ||
           start.startsWith("<html");
}

// Both mean that the server did not look at the request (RFC 9113 sections 8.7 and 6.8). Qt has one code for many
// HTTP/2 errors and tells these apart in its words only.
static bool isRefusedStream(const RawReply &raw)
{
    if (raw.transport == QNetworkReply::ProtocolFailure)
        return raw.transportText.contains("refused a stream"_L1);
    return raw.transport == QNetworkReply::ContentReSendError &&
           raw.transportText.contains("before this stream was established"_L1);
}

static Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 402:
        return Kind::PaymentRequired;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 405:
    case 410:
        return Kind::NotFound;
    case 409:
    case 423:
        return Kind::Conflict;
    case 407:
        return Kind::ProxyRefused; // it wants a login: nothing reached Clerk
    case 408:
        return Kind::ServerFault;
    case 429:
        return Kind::RateLimited;
    case 511:
        return Kind::BadReply; // RFC 6585 section 6: a captive portal speaks, not the server
    default:
        return status >= 500 ? Kind::ServerFault : status >= 400 ? Kind::Rejected : Kind::Redirected;
    }
}

static Kind kindOfTransport(const RawReply &raw)
{
    switch (raw.transport) {
    case QNetworkReply::NoError:
    case QNetworkReply::UnknownContentError:
        return Kind::BadReply;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::OperationCanceledError:
        return Kind::Cancelled;
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::BadReply;
    case QNetworkReply::ProtocolFailure:
        return isRefusedStream(raw) ? Kind::Offline : Kind::BadReply;
    default:
        // HTTP/2 resets a stream with INTERNAL_ERROR instead of a status.
        return raw.transport >= QNetworkReply::InternalServerError ? Kind::ServerFault : Kind::Offline;
    }
}

static QString stopWords(Stop stop)
{
    switch (stop) {
    case Stop::ConnectDeadline:
        return u"deadline: no connection in time"_s;
    case Stop::FirstByteDeadline:
        return u"deadline: no answer in time"_s;
    case Stop::TotalDeadline:
        return u"deadline: the answer took too long"_s;
    case Stop::BodyTooLarge:
        return u"too-large: the answer is longer than 8 MiB"_s;
    case Stop::HeadersTooLarge:
        return u"too-large: the headers are unreadable or longer than 64 KiB"_s;
    case Stop::Cancelled:
        return u"cancelled"_s;
    case Stop::Desynchronised:
        return u"connection-lost: the connection was out of step before the request was sent"_s;
    case Stop::None:
        break;
    }
    return {};
}

static Kind kindOfStop(Stop stop)
{
    if (stop == Stop::Cancelled)
        return Kind::Cancelled;
    if (stop == Stop::Desynchronised)
        return Kind::Offline;
    return stop == Stop::BodyTooLarge || stop == Stop::HeadersTooLarge ? Kind::BadReply : Kind::Timeout;
}

static bool isProxyTrouble(const RawReply &raw)
{
    return raw.transport >= QNetworkReply::ProxyConnectionRefusedError &&
           raw.transport <= QNetworkReply::UnknownProxyError;
}

//! It wants another login, or does not let us through; Qt tells the second in its (translated) words only. Over SOCKS 5
//! Qt makes of it that the host was not found.
static bool isProxyRefusal(const RawReply &raw)
{
    return raw.transport == QNetworkReply::ProxyAuthenticationRequiredError ||
           (raw.transport == QNetworkReply::UnknownNetworkError && !raw.proxy.isEmpty() &&
            raw.transportText.contains(QCoreApplication::translate("QHttpSocketEngine", "Proxy denied connection")));
}

// Qt 6.4 takes one for the last answer (network/qt.md). The real one then lies in the connection.
static bool isInterim(const RawReply &raw) { return raw.stop == Stop::None && raw.status >= 100 && raw.status < 200; }

static bool isSuccess(int status) { return status >= 200 && status < 300; }

// Its own clock, when it tells: ours may be wrong.
static QDateTime serverTime(const RawReply &raw)
{
    const QDateTime told = parseHttpDate(headerOf(raw, "Date"), raw.receivedAt);
    return told.isValid() ? told : raw.receivedAt;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const RawReply &raw)
{
    return parseRetryAfter(headerOf(raw, "Retry-After"), serverTime(raw));
}

bool isTurnedAway(const RawReply &raw) { return raw.status == 429 || (raw.status == 503 && retryAfterOf(raw)); }

//! The error when the JSON is no matter: stopped, no status, a status that is no success, a broken transport.
static std::optional<ApiError> failureOf(const RawReply &raw)
{
    ApiError error{.httpStatus = raw.status};
    // Of a server too busy to end its own answer the headers say all that counts.
    const bool turnedAway = isTurnedAway(raw);
    if (turnedAway)
        error.retryAfter = retryAfterOf(raw);
    if (raw.stop != Stop::None && (!turnedAway || raw.stop == Stop::Cancelled)) {
        error.kind = kindOfStop(raw.stop);
        error.detail = stopWords(raw.stop);
    } else if (isProxyRefusal(raw) || isProxyTrouble(raw)) {
        error.kind = isProxyRefusal(raw) ? Kind::ProxyRefused : Kind::Offline;
        error.detail = raw.proxy.isEmpty() ? u"proxy: "_s + raw.transportText : raw.transportText;
    } else if (raw.status >= 300) {
        error.kind = kindOfStatus(raw.status);
        error.retryAfter = retryAfterOf(raw);
    } else if (isInterim(raw)) {
        error.kind = Kind::Offline;
        error.httpStatus = 0;
        error.detail = u"connection-lost: HTTP %1 was followed by nothing that can be trusted"_s.arg(raw.status);
    } else if (raw.status != 0 && raw.transport != QNetworkReply::NoError) {
        error.kind = Kind::BadReply;
        error.detail = u"cut-off: "_s + raw.transportText;
    } else if (!isSuccess(raw.status)) {
        error.kind = kindOfTransport(raw);
        error.detail = raw.transportText;
        error.tlsErrors = raw.tlsErrors;
    } else {
        return std::nullopt;
    }
    return error;
}

//! The error of a complete 2xx answer, or nothing; the JSON goes to \p verdict.
static std::optional<ApiError> readBody(const RawReply &raw, Verdict *verdict)
{
    if (raw.body.trimmed().isEmpty()) {
        verdict->emptyBody = true;
        if (raw.isWrite)
            return std::nullopt;
        return ApiError{
            .kind = Kind::BadReply, .httpStatus = raw.status, .detail = u"empty: an answer without a body"_s};
    }
    QJsonParseError problem;
    verdict->body = QJsonDocument::fromJson(raw.body, &problem);
    if (problem.error == QJsonParseError::NoError)
        return std::nullopt;
    return ApiError{
        .kind = Kind::BadReply, .httpStatus = raw.status, .detail = u"not-json: "_s + problem.errorString()};
}

static bool isNotApplied(const RawReply &raw)
{
    if (!raw.bodyLeft || isRefusedStream(raw) || isTurnedAway(raw))
        return true;
    if (raw.stop != Stop::None || raw.status == 0)
        return false;
    // No redirect is among them: 303 follows a request that was carried out (RFC 9110 section 15.4.4), and many a
    // server sends another number for it.
    return raw.status >= 400 && raw.status < 500 && raw.status != 408;
}

// Without a length the end of the connection is the end of the body, and Qt finds nothing wrong with half of one.
static bool isEndlessHalf(const RawReply &raw)
{
    const bool json = raw.body.startsWith('{') || raw.body.startsWith('[');
    return json && headerOf(raw, "Content-Length").isEmpty() && headerOf(raw, "Transfer-Encoding").isEmpty();
}

static bool isConnectionLost(const RawReply &raw, const ApiError &error)
{
    const bool died = raw.transport == QNetworkReply::RemoteHostClosedError ||
                      raw.transport == QNetworkReply::ContentReSendError || isEndlessHalf(raw);
    const bool cutOff = isSuccess(raw.status) && raw.stop == Stop::None && died;
    return cutOff || isInterim(raw) || (error.kind == Kind::Offline && raw.status == 0);
}

static void addPageWords(const RawReply &raw, ApiError *error)
{
    error->html = isHtml(raw);
    if (error->html)
        error->detail = u"html: "_s + titleOfPage(raw.body);
    else if (error->detail.isEmpty())
        error->detail = u"HTTP %1"_s.arg(raw.status);
}

Verdict classify(const RawReply &raw)
{
    Verdict verdict;
    verdict.error = failureOf(raw);
    if (!verdict.error)
        verdict.error = readBody(raw, &verdict);
    const ErrorBody told = verdict.error ? readErrorBody(raw.body) : ErrorBody{};
    verdict.traceId = told.traceId;
    for (const QByteArrayView name : {QByteArrayView("Clerk-Trace-Id"), QByteArrayView("cf-ray")}) {
        if (verdict.traceId.isEmpty())
            verdict.traceId = QString::fromUtf8(headerOf(raw, name)).left(200);
    }
    if (!verdict.error)
        return verdict;
    ApiError &error = *verdict.error;
    error.traceId = verdict.traceId;
    if (raw.status >= 400)
        error.entries = told.entries;
    addPageWords(raw, &error);
    if (raw.status == 0 && !raw.proxy.isEmpty() && error.kind != Kind::Cancelled) {
        error.detail.prepend(u"proxy %1: "_s.arg(raw.proxy));
        error.proxy = raw.proxy;
    }
    verdict.notApplied = raw.isWrite && isNotApplied(raw);
    error.mayHaveBeenApplied = raw.isWrite && !verdict.notApplied;
    verdict.connectionLost = isConnectionLost(raw, error);
    verdict.desynchronised = isInterim(raw);
    return verdict;
}
