#include "network/simulator/core.h"

#include "network/simulator/operations.h"
#include "network/simulator/requestchecks.h"
#include "network/simulator/seed.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulator {

static QByteArray randomKey(const QByteArray &prefix)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    // So that a test can look for its keys where they must not be.
    auto key = qEnvironmentVariableIsSet("VESTRY_MARKED_KEYS") ? prefix + "CANARY" : prefix;
    while (key.size() < prefix.size() + 42)
        key += alphabet[QRandomGenerator::system()->bounded(62)];
    return key;
}

//! The name in the Host header. The TLS front may be at any port, so a client may name any.
static QString hostOf(const HttpRequest &request)
{
    const auto host = QString::fromLatin1(request.header("host")).toLower();
    return host.section(u':', 0, 0);
}

Core::Core()
{
    instances.emplace_back(developmentSeed(), randomKey("sk_test_"));
    instances.emplace_back(productionSeed(), randomKey("sk_live_"));
    server.setHandler([this](const HttpRequest &request) { return answer(request); });
}

bool Core::listen(quint16 wanted)
{
    port = server.open(wanted, &error);
    for (size_t i = 0; port != 0 && i < instances.size(); ++i) {
        const auto frontend = openFrontend(i);
        if (frontend == 0)
            return false;
        instances[i].setFrontendPort(frontend);
    }
    return port != 0;
}

quint16 Core::openFrontend(size_t instance)
{
    const auto opened = server.open(0, &error);
    if (opened != 0)
        frontendPorts.insert(opened, instance);
    return opened;
}

bool Core::startPractice()
{
    if (port == 0 || practice)
        return practice != nullptr;
    auto around = std::make_unique<ProductionNetwork>([this] { save(); }, [this] { reset(); });
    if (!around->start(&error))
        return false;
    practice = std::move(around);
    for (auto &instance : instances) {
        if (instance.isProduction())
            instance.practise();
    }
    resumePractice();
    followDomain();
    return true;
}

void Core::followDomain()
{
    for (const auto &instance : instances) {
        if (practice && instance.isPractised())
            practice->follow(instance);
    }
}

Instance *Core::byKey(const QByteArray &key)
{
    for (auto &instance : instances) {
        if (instance.secretKey() == key)
            return &instance;
    }
    return nullptr;
}

HttpAnswer Core::answer(const HttpRequest &request)
{
    auto reply = realAnswer(request);
    followDomain();
    if (request.method != "GET")
        save(); // before the answer leaves
    bool traced = false;
    for (const auto &header : reply.headers)
        traced |= header.first == "Clerk-Trace-Id";
    if (!traced)
        reply.headers.append({"Clerk-Trace-Id", newTraceId()});
    note({.method = request.method,
          .path = request.path,
          .body = request.body,
          .status = reply.status,
          .hadAuthorization = !request.header("authorization").isEmpty()});
    return reply;
}

void Core::note(const SimulatedRequest &request)
{
    constexpr qint64 mostLogged = 8LL * 1024 * 1024;
    const auto sizeOf = [](const SimulatedRequest &each) {
        return qint64(sizeof(SimulatedRequest)) + each.path.size() * qint64(sizeof(QChar)) + each.body.size();
    };
    log.append(request);
    m_logged += sizeOf(request);
    while (m_logged > mostLogged)
        m_logged -= sizeOf(log.takeFirst());
}

void Core::clearLog()
{
    log.clear();
    m_logged = 0;
}

bool Core::isAddressedHere(const HttpRequest &request) const
{
    if (isAddressedToLoopback(request))
        return true;
    const bool practised =
        practice && frontendPorts.contains(request.port) && instances[frontendPorts.value(request.port)].isPractised();
    return practised && practice->hasServed(hostOf(request));
}

//! 429 as Clerk sends it.
static HttpAnswer tooManyRequests(int retryAfterSeconds)
{
    auto answer = refuse({.status = 429,
                          .code = u"too_many_requests"_s,
                          .message = u"too many requests"_s,
                          .longMessage = u"Too many requests. Wait before sending another."_s});
    answer.headers.append({"Retry-After", QByteArray::number(retryAfterSeconds)});
    return answer;
}

HttpAnswer Core::realAnswer(const HttpRequest &request)
{
    if (!isAddressedHere(request))
        return wrongHost();
    HttpRequest asked = request;
    if (const auto instead = intercept ? intercept(asked.method, asked.path, asked.body) : std::nullopt)
        return {.status = instead->status, .body = instead->body, .headers = instead->headers};
    return frontendPorts.contains(asked.port) ? frontendAnswer(asked) : backendAnswer(asked);
}

HttpAnswer Core::backendAnswer(const HttpRequest &request)
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
    return dispatch(*instance, request, [this, index] { return openFrontend(index); });
}

HttpAnswer Core::frontendAnswer(const HttpRequest &request)
{
    const auto &instance = instances[frontendPorts.value(request.port)];
    const auto domain = primaryDomain(instance.now());
    const bool formerHost = !isAddressedToLoopback(request) && hostOf(request) != clerkHostOf(domain);
    if (domain.value("frontend_port"_L1).toInt() != request.port || formerHost)
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

} // namespace simulator
