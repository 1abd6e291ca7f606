#include "models/connectioncheck.h"

#include "models/domaininfo.h"
#include "models/profilejson.h"
#include "network/apiclient.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An admin waits in front of this dialog: a wrong address is said after one short retry, not after an hour.
constexpr auto kPatience = 4s;

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

QByteArray withoutQuotes(const QByteArray &text)
{
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

} // namespace

class ConnectionCheck::Private {
public:
    std::unique_ptr<ApiClient> client;
    QByteArray key;
    int pending = 0;
    QJsonObject instance;
    QList<DomainInfo> domains;
    std::optional<Answer> answer;
    std::optional<ApiError> error;

    void decide();
};

void ConnectionCheck::Private::decide()
{
    if (error)
        return;
    Answer found;
    found.instanceId = instance.value("id"_L1).toString();
    if (found.instanceId.isEmpty()) { // a 200 that is not Clerk's
        error = ApiError{.kind = ApiError::Kind::BadReply, .httpStatus = 200, .detail = u"GET /instance has no id"_s};
        return;
    }
    found.environment = environmentFromWire(instance.value("environment_type"_L1).toString());
    const auto primary = std::ranges::find(domains, false, &DomainInfo::isSatellite);
    found.proposedName = primary == domains.cend() ? found.instanceId : primary->name;
    const bool live = key.startsWith("sk_live_"), test = key.startsWith("sk_test_");
    found.prefixDisagrees = (live && found.environment == Environment::Development) ||
                            (test && found.environment == Environment::Production);
    answer = found;
}

ConnectionCheck::ConnectionCheck(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ConnectionCheck::~ConnectionCheck() = default;

QByteArray ConnectionCheck::cleanedKey(const QByteArray &pasted)
{
    QByteArray key = withoutQuotes(pasted.trimmed());
    if (key.startsWith("export "))
        key = key.sliced(7).trimmed();
    if (key.startsWith("CLERK_SECRET_KEY")) {
        const QByteArray rest = key.sliced(16).trimmed();
        if (rest.startsWith('=') || rest.startsWith(':'))
            key = rest.sliced(1).trimmed();
    }
    while (key.endsWith(';') || key.endsWith(','))
        key = key.chopped(1).trimmed();
    return withoutQuotes(key);
}

ConnectionCheck::KeyProblem ConnectionCheck::keyProblem(const QByteArray &key)
{
    if (key.isEmpty())
        return KeyProblem::Empty;
    if (key.startsWith("pk_"))
        return KeyProblem::PublishableKey;
    if (std::ranges::any_of(key, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }))
        return KeyProblem::HasSpaces;
    const bool looksRight = key.startsWith("sk_") && key.size() > 8 && std::ranges::all_of(key, isKeyCharacter);
    return looksRight ? KeyProblem::None : KeyProblem::NotAKey;
}

ConnectionCheck::UrlProblem ConnectionCheck::urlProblem(const QString &baseUrl)
{
    const QString text = baseUrl.trimmed();
    if (text.isEmpty())
        return UrlProblem::Empty;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty())
        return UrlProblem::NotAUrl;
    if (!url.userInfo().isEmpty())
        return UrlProblem::HasCredentials;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        return UrlProblem::NotHttps;
    static constexpr QLatin1StringView allowed[] = {""_L1, "/"_L1, "/v1"_L1, "/v1/"_L1};
    const bool plainPath = std::ranges::find(allowed, url.path()) != std::end(allowed);
    return plainPath && !url.hasQuery() && !url.hasFragment() ? UrlProblem::None : UrlProblem::HasPath;
}

void ConnectionCheck::start(const QUrl &baseUrl, const QByteArray &key)
{
    cancel();
    d = std::make_unique<Private>();
    d->key = key;
    ApiClientConfig config{.baseUrl = baseUrl, .secretKey = key};
    config.retry.maxElapsedTime = kPatience;
    d->client = std::make_unique<ApiClient>(config);
    d->pending = 2;
    // The client is the context: a newer question deletes it, and with it every answer still on its way.
    d->client->instance()->then(d->client.get(), [this](const ApiResult<QJsonObject> &result) {
        d->instance = result.value.value_or(QJsonObject());
        d->error = result.error;
        onAnswered();
    });
    d->client->domains()->then(d->client.get(), [this](const ApiResult<QJsonArray> &result) {
        const QJsonArray domains = result.value.value_or(QJsonArray());
        for (const auto &domain : domains)
            d->domains.append(DomainInfo::fromJson(domain.toObject()));
        onAnswered();
    });
}

void ConnectionCheck::onAnswered()
{
    if (--d->pending > 0)
        return;
    d->decide();
    // Not deleted here: we are inside one of its calls.
    d->client.release()->deleteLater();
    emit finished();
}

void ConnectionCheck::cancel()
{
    d->pending = 0;
    d->client.reset();
}

bool ConnectionCheck::isRunning() const { return d->pending > 0; }

std::optional<ConnectionCheck::Answer> ConnectionCheck::answer() const { return d->answer; }

std::optional<ApiError> ConnectionCheck::error() const { return d->error; }
