#include "network/simulator/simulator.h"

#include "network/simulator/faults.h"
#include "network/simulator/instance.h"
#include "network/simulator/loopbackserver.h"
#include "network/simulator/operations.h"
#include "network/simulator/seed.h"

#include <QHash>
#include <QRandomGenerator>

#include <vector>

using namespace Qt::StringLiterals;
using namespace simulator;

static QByteArray randomKey(const QByteArray &prefix)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    auto key = prefix;
    for (int i = 0; i < 42; ++i)
        key += alphabet[QRandomGenerator::system()->bounded(62)];
    return key;
}

static QByteArray publishableKey(const QUrl &frontendApi, bool production)
{
    const auto host = frontendApi.authority().toLatin1() + '$';
    return (production ? "pk_live_" : "pk_test_") + host.toBase64(QByteArray::OmitTrailingEquals);
}

class Simulator::Private {
public:
    Private();
    HttpAnswer answer(const HttpRequest &request);
    quint16 openFrontend(size_t instance);
    Instance *byKey(const QByteArray &key);

    std::vector<Instance> instances;
    quint16 port = 0;
    QHash<quint16, size_t> frontendPorts; //!< of every name an instance ever had
    QString error;
    Faults faults;
    QStringList droppedKeys;
    QList<SimulatedRequest> log;
    LoopbackServer server; // last: gone before what its handler uses

private:
    std::optional<HttpAnswer> wrongHost(const HttpRequest &request) const;
    HttpAnswer realAnswer(const HttpRequest &request);
    HttpAnswer backendAnswer(const HttpRequest &request);
    HttpAnswer frontendAnswer(const HttpRequest &request);
};

Simulator::Private::Private()
{
    instances.emplace_back(developmentSeed(), randomKey("sk_test_"));
    instances.emplace_back(productionSeed(), randomKey("sk_live_"));
    server.setHandler([this](const HttpRequest &request) { return answer(request); });
}

quint16 Simulator::Private::openFrontend(size_t instance)
{
    const auto opened = server.open(0, &error);
    if (opened != 0)
        frontendPorts.insert(opened, instance);
    return opened;
}

Instance *Simulator::Private::byKey(const QByteArray &key)
{
    for (auto &instance : instances) {
        if (instance.secretKey() == key)
            return &instance;
    }
    return nullptr;
}

HttpAnswer Simulator::Private::answer(const HttpRequest &request)
{
    auto reply = realAnswer(request);
    bool traced = false;
    for (const auto &header : reply.headers)
        traced |= header.first == "Clerk-Trace-Id";
    if (!traced)
        reply.headers.append({"Clerk-Trace-Id", newTraceId()});
    log.append({.method = request.method,
                .path = request.path,
                .body = request.body,
                .status = reply.status,
                .hadAuthorization = !request.header("authorization").isEmpty()});
    return reply;
}

//! Without this a web page could reach the simulator by a name of its own that resolves to 127.0.0.1.
std::optional<HttpAnswer> Simulator::Private::wrongHost(const HttpRequest &request) const
{
    const auto number = QByteArray::number(request.port);
    const auto host = request.header("host").toLower();
    if (host == "127.0.0.1:" + number || host == "localhost:" + number)
        return std::nullopt;
    return refuse({.status = 421,
                   .code = u"host_invalid"_s,
                   .message = u"invalid host"_s,
                   .longMessage = u"This server answers to 127.0.0.1 and localhost only."_s});
}

HttpAnswer Simulator::Private::realAnswer(const HttpRequest &request)
{
    if (const auto refusal = wrongHost(request))
        return *refusal;
    if (const auto ordered = faults.take(request))
        return *ordered;
    return frontendPorts.contains(request.port) ? frontendAnswer(request) : backendAnswer(request);
}

HttpAnswer Simulator::Private::backendAnswer(const HttpRequest &request)
{
    const auto authorization = request.header("authorization");
    if (authorization.isEmpty())
        return refuse({.status = 401,
                       .code = u"authentication_invalid"_s,
                       .message = u"not authenticated"_s,
                       .longMessage = u"Send the secret key in the Authorization header."_s});
    if (!authorization.startsWith("Bearer "))
        return refuse({.status = 401,
                       .code = u"authorization_header_format_invalid"_s,
                       .message = u"invalid Authorization header"_s,
                       .longMessage = u"The Authorization header must read: Bearer <secret key>."_s});
    auto *instance = byKey(authorization.mid(7).trimmed());
    if (!instance)
        return refuse({.status = 401,
                       .code = u"clerk_key_invalid"_s,
                       .message = u"invalid secret key"_s,
                       .longMessage = u"No instance has this secret key."_s});
    int retryAfter = 0;
    if (!instance->countRequest(&retryAfter))
        return tooManyRequests(retryAfter);
    const auto index = static_cast<size_t>(instance - instances.data());
    return dispatch(*instance, request, droppedKeys, [this, index] { return openFrontend(index); });
}

HttpAnswer Simulator::Private::frontendAnswer(const HttpRequest &request)
{
    const auto &instance = instances[frontendPorts.value(request.port)];
    if (primaryDomain(instance.now()).value("frontend_port"_L1).toInt() != request.port)
        return refuse({.status = 400,
                       .code = u"host_invalid"_s,
                       .message = u"invalid host"_s,
                       .longMessage = u"No instance has its Frontend API at this address any more."_s});
    if (!request.header("origin").isEmpty() && !request.header("authorization").isEmpty())
        return refuse({.status = 400,
                       .code = u"origin_authorization_headers_conflict"_s,
                       .message = u"Origin and Authorization together"_s,
                       .longMessage = u"Send Origin or Authorization, not both."_s});
    if (request.path != "/v1/environment"_L1)
        return refuse(notFound(u"There is nothing at this address."_s));
    if (request.method != "GET")
        return refuse({.status = 405,
                       .code = u"method_not_allowed"_s,
                       .message = u"method not allowed"_s,
                       .longMessage = u"The environment can be read only."_s});
    return jsonAnswer(environmentDocument(instance));
}

Simulator::Simulator(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}
Simulator::~Simulator() = default;

bool Simulator::listen(quint16 port)
{
    d->port = d->server.open(port, &d->error);
    for (size_t i = 0; d->port != 0 && i < d->instances.size(); ++i) {
        const auto frontend = d->openFrontend(i);
        if (frontend == 0)
            return false;
        auto domains = d->instances[i].now().value("domains"_L1).toArray();
        auto domain = domains.first().toObject();
        domain.insert("frontend_port"_L1, frontend);
        domains.replace(0, domain);
        d->instances[i].start({{"domains"_L1, domains}});
    }
    return d->port != 0;
}

QString Simulator::errorString() const { return d->error; }

QUrl Simulator::backendApiUrl() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port)); }

QUrl Simulator::frontendApiUrl() const { return frontendApiUrl(d->instances.front().secretKey()); }

QUrl Simulator::frontendApiUrl(const QByteArray &secretKey) const
{
    const auto *instance = d->byKey(secretKey);
    return instance ? QUrl(frontendApiUrlOf(primaryDomain(instance->now()))) : QUrl();
}

QList<SimulatedInstance> Simulator::instances() const
{
    QList<SimulatedInstance> all;
    for (const auto &instance : d->instances) {
        const bool production = instance.isProduction();
        all.append({.name = instance.name(),
                    .environmentType = production ? u"production"_s : u"development"_s,
                    .secretKey = instance.secretKey(),
                    .publishableKey = publishableKey(frontendApiUrl(instance.secretKey()), production)});
    }
    return all;
}

void Simulator::setReadLag(std::chrono::milliseconds lag)
{
    for (auto &instance : d->instances)
        instance.setReadLag(lag);
}

void Simulator::setAnswerDelay(std::chrono::milliseconds delay) { d->server.setAnswerDelay(delay); }

void Simulator::rateLimit(const QString &path, int count, int retryAfterSeconds)
{
    d->faults.add({}, path, count, tooManyRequests(retryAfterSeconds));
}

void Simulator::failNext(const QByteArray &method, const QString &path, int count, int status, const QByteArray &body)
{
    d->faults.add(method, path, count, {.status = status, .body = body});
}

void Simulator::dropKey(const QString &key) { d->droppedKeys.append(key); }

void Simulator::changeBehindTheBack(const QByteArray &secretKey, const QString &resource, const QString &key,
                                    const QJsonValue &value)
{
    auto *instance = d->byKey(secretKey);
    if (!instance)
        return;
    const auto stored = instance->now().value(resource);
    if (!stored.isArray())
        return instance->merge(resource, {{key, value}});
    auto list = stored.toArray();
    auto first = list.first().toObject();
    first.insert(key, value);
    list.replace(0, first);
    instance->replace(resource, list);
}

QJsonObject Simulator::state(const QByteArray &secretKey) const
{
    const auto *instance = d->byKey(secretKey);
    return instance ? instance->now() : QJsonObject();
}

QList<SimulatedRequest> Simulator::requests() const { return d->log; }
void Simulator::clearRequests() { d->log.clear(); }
