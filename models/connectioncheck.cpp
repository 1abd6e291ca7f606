#include "models/connectioncheck.h"

#include "models/domaininfo.h"
#include "models/profilejson.h"
#include "network/apiclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An admin waits in front of this dialog: a wrong address is said after one short retry, not after an hour.
constexpr auto kCheckPatience = 4s;

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

ConnectionCheck::ConnectionCheck(std::shared_ptr<Throttles> throttles, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
    , m_throttles(std::move(throttles))
{
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start(const QUrl &baseUrl, const QByteArray &key) { start(baseUrl, key, Way{}); }

void ConnectionCheck::start(const QUrl &baseUrl, const QByteArray &key, const Way &way)
{
    cancel();
    d = std::make_unique<Private>();
    d->key = key;
    ApiClientConfig config{.baseUrl = baseUrl, .secretKey = key};
    config.retry.maxElapsedTime = kCheckPatience;
    config.proxy = way.proxy;
    config.proxyPassword = way.proxyPassword;
    config.throttles = m_throttles;
    if (!way.apiVersion.isEmpty())
        config.apiVersion = way.apiVersion.toLatin1();
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
