#include "network/simulator/simulator.h"

#include "network/simulator/core.h"
#include "network/simulator/operations.h"

using namespace Qt::StringLiterals;
using namespace simulator;

static QByteArray publishableKey(const QUrl &frontendApi, bool production)
{
    const auto host = frontendApi.authority().toLatin1() + '$';
    return (production ? "pk_live_" : "pk_test_") + host.toBase64(QByteArray::OmitTrailingEquals);
}

class Simulator::Private : public Core {};

Simulator::Simulator(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}
Simulator::~Simulator() = default;

void Simulator::keepStateIn(const QString &file)
{
    d->keepStateIn(file, [this](const QString &words) { emit stateTrouble(words); });
}

bool Simulator::listen(quint16 port) { return d->listen(port); }

QString Simulator::errorString() const { return d->error; }

bool Simulator::startPracticeNetwork() { return d->startPractice(); }

QJsonObject Simulator::practiceNetwork() const { return d->practice ? d->practice->description() : QJsonObject(); }

void Simulator::setPracticePace(std::chrono::milliseconds issueDelay, std::chrono::seconds ttl)
{
    if (d->practice)
        d->practice->network().setPace(issueDelay, ttl);
}

QUrl Simulator::backendApiUrl() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port)); }

QUrl Simulator::frontendApiUrl() const { return frontendApiUrl(d->instances.front().secretKey()); }

QUrl Simulator::frontendApiUrl(const QByteArray &secretKey) const
{
    const auto *instance = d->byKey(secretKey);
    return instance ? QUrl(frontendApiUrlOf(*instance, primaryDomain(instance->now()))) : QUrl();
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

void Simulator::setIntercept(Intercept intercept) { d->intercept = std::move(intercept); }

void Simulator::changeBehindTheBack(const QByteArray &secretKey, const QString &resource, const QString &key,
                                    const QJsonValue &value)
{
    auto *instance = d->byKey(secretKey);
    if (!instance)
        return;
    const auto stored = instance->now().value(resource);
    if (key.isEmpty()) {
        instance->replace(resource, value);
    } else if (!stored.isArray()) {
        instance->merge(resource, {{key, value}});
    } else {
        auto list = stored.toArray();
        auto first = list.first().toObject();
        first.insert(key, value);
        list.replace(0, first);
        instance->replace(resource, list);
    }
    d->followDomain();
    d->save();
}

QJsonObject Simulator::state(const QByteArray &secretKey) const
{
    const auto *instance = d->byKey(secretKey);
    return instance ? instance->now() : QJsonObject();
}

QList<SimulatedRequest> Simulator::requests() const { return d->log; }
void Simulator::clearRequests() { d->clearLog(); }
