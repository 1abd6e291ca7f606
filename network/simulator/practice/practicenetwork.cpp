#include "network/simulator/practice/practicenetwork.h"

#include "network/simulator/operations.h"
#include "network/simulator/practice/dnsserver.h"
#include "network/simulator/practice/issuer.h"
#include "network/simulator/practice/provider.h"
#include "network/simulator/practice/resolver.h"
#include "network/simulator/practice/tlsfront.h"

#include <array>

using namespace Qt::StringLiterals;

namespace simulator {

class PracticeNetwork::Private {
public:
    Private();
    void publish();
    void fillWorld();
    DnsResult asOwnServer(const DnsQuery &query) const;
    DnsResult asSystem(const DnsQuery &query) const;
    DnsResult asPublic(std::size_t which, const DnsQuery &query);
    ProvidedZone &current() { return zones[apex]; }

    QString error;
    bool started = false;
    bool late = false;
    quint32 ttl = 60;
    QString apex; //!< of the zone Clerk's current domain is in
    QMap<QString, ProvidedZone> zones;
    DnsWorld world{[this](const QString &name) { return ProvidedZone(name).zone(ttl); }};
    std::array<CachingResolver, 2> caches{CachingResolver(&world), CachingResolver(&world)};
    DnsServer ownServer{[this](const DnsQuery &query) { return asOwnServer(query); }};
    DnsServer system{[this](const DnsQuery &query) { return asSystem(query); }};
    DnsServer first{[this](const DnsQuery &query) { return asPublic(0, query); }};
    DnsServer second{[this](const DnsQuery &query) { return asPublic(1, query); }};
    std::unique_ptr<Authority> authority;
    std::unique_ptr<Issuer> issuer;
    TlsFront front{[this](const QString &host) { return issuer->configuration(host); }};
};

PracticeNetwork::Private::Private() { fillWorld(); }

void PracticeNetwork::Private::fillWorld()
{
    world.clear();
    world.set(providersOwnZone());
    for (const auto &zone : clerkZones({}))
        world.set(zone);
}

void PracticeNetwork::Private::publish()
{
    if (apex.isEmpty())
        return;
    world.set(current().zone(ttl));
    if (issuer)
        issuer->review();
}

DnsResult PracticeNetwork::Private::asOwnServer(const DnsQuery &query) const
{
    const auto zone = world.zoneOf(query.name);
    if (!zone || query.type == DnsType::Axfr)
        return {.code = DnsCode::Refused};
    auto result = followAliases(query.name, query.type, [&zone](const QString &name, DnsType type) {
        return isWithin(name, zone->apex()) ? zone->find(name, type) : DnsResult{.authoritative = true};
    });
    addGlue(result, world);
    return result;
}

DnsResult PracticeNetwork::Private::asSystem(const DnsQuery &query) const
{
    auto result = followAliases(query.name, query.type,
                                [this](const QString &name, DnsType type) { return world.lookUp(name, type); });
    result.authoritative = false;
    result.recursionAvailable = true;
    addGlue(result, world);
    return result;
}

DnsResult PracticeNetwork::Private::asPublic(std::size_t which, const DnsQuery &query)
{
    auto result = caches.at(which).resolve(query.name, query.type);
    result.recursionAvailable = true;
    return result;
}

PracticeNetwork::PracticeNetwork(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}
PracticeNetwork::~PracticeNetwork() = default;

bool PracticeNetwork::start()
{
    if (d->started)
        return true;
    for (auto *server : {&d->ownServer, &d->system, &d->first, &d->second}) {
        if (!server->open(&d->error))
            return false;
    }
    d->authority = std::make_unique<Authority>();
    if (!d->authority->isValid()) {
        d->error = u"OpenSSL could not make the sandbox’s certificate authority"_s;
        return false;
    }
    d->issuer = std::make_unique<Issuer>(&d->world, d->authority.get());
    connect(d->issuer.get(), &Issuer::issued, this, &PracticeNetwork::certificateIssued);
    d->started = d->front.listen(QHostAddress::LocalHost, 0);
    if (!d->started)
        d->error = d->front.errorString();
    return d->started;
}

QString PracticeNetwork::errorString() const { return d->error; }

static QString addressOf(const DnsServer &server) { return u"127.0.0.1:%1"_s.arg(server.port()); }

QString PracticeNetwork::systemResolver() const { return addressOf(d->system); }
QStringList PracticeNetwork::publicResolvers() const { return {addressOf(d->first), addressOf(d->second)}; }
quint16 PracticeNetwork::nameServerPort() const { return d->ownServer.port(); }
quint16 PracticeNetwork::httpsPort() const { return d->front.serverPort(); }
QByteArray PracticeNetwork::authority() const { return d->authority ? d->authority->certificate() : QByteArray(); }

//! Mail and DKIM names need none.
static bool needsCertificate(const PlacedRecord &record)
{
    return !record.wanted.startsWith("mail."_L1) && !record.wanted.startsWith("dkim"_L1);
}

void PracticeNetwork::serve(const QString &domain, const QJsonArray &cnameTargets, quint16 frontendPort, bool settled)
{
    const auto registrable = registrableDomain(domain);
    d->apex = registrable.isEmpty() ? domain : registrable;
    if (!d->zones.contains(d->apex))
        d->zones.insert(d->apex, ProvidedZone(d->apex));
    d->current().ask(cnameTargets, settled);
    for (const auto &zone : clerkZones(cnameTargets))
        d->world.set(zone);
    d->publish();
    d->front.setBackend(frontendPort);
    if (!d->issuer)
        return;
    QMap<QString, QString> targets;
    for (const auto &record : d->current().asked()) {
        if (needsCertificate(record))
            targets.insert(record.host, record.wanted);
    }
    d->issuer->serve(targets, settled);
    d->front.endUnless([this](const QString &host) { return d->issuer->isServed(host); });
}

QJsonObject PracticeNetwork::state() const
{
    QJsonArray records;
    for (const auto &record : d->current().asked())
        records.append(QJsonObject{{"host"_L1, record.host},
                                   {"wanted"_L1, record.wanted},
                                   {"required"_L1, record.required},
                                   {"placement"_L1, record.placement}});
    return {{"zone"_L1, d->apex},
            {"records"_L1, records},
            {"caa"_L1, QJsonArray::fromStringList(d->current().caa())},
            {"placements"_L1, QJsonArray::fromStringList(ProvidedZone::placements())},
            {"late"_L1, d->late},
            {"certificates"_L1, d->issuer ? d->issuer->behaviour() : QString()},
            {"behaviours"_L1, QJsonArray::fromStringList(Issuer::behaviours())}};
}

bool PracticeNetwork::place(const QString &host, const QString &placement)
{
    if (!d->current().place(host, placement))
        return false;
    d->publish();
    return true;
}

void PracticeNetwork::placeAll(const QString &placement)
{
    for (const auto &record : d->current().asked())
        d->current().place(record.host, placement);
    d->publish();
}

void PracticeNetwork::setLate(bool late)
{
    d->late = late;
    for (auto &cache : d->caches)
        cache.setLate(late);
}

bool PracticeNetwork::setCaa(const QStringList &records)
{
    if (d->apex.isEmpty() || !d->current().setCaa(records))
        return false;
    d->publish();
    return true;
}

bool PracticeNetwork::setCertificates(const QString &behaviour)
{
    return d->issuer && d->issuer->setBehaviour(behaviour);
}

void PracticeNetwork::setPace(std::chrono::milliseconds issueDelay, std::chrono::seconds ttl)
{
    d->ttl = static_cast<quint32>(ttl.count());
    if (d->issuer)
        d->issuer->setDelay(issueDelay);
    d->publish();
}

QJsonObject PracticeNetwork::saved() const
{
    QJsonObject zones, certificates;
    for (const auto &zone : d->zones)
        zones.insert(zone.apex(), zone.saved());
    const auto held = d->issuer->held();
    for (auto host = held.begin(); host != held.end(); ++host)
        certificates.insert(host.key(), *host);
    return {{"zones"_L1, zones},
            {"late"_L1, d->late},
            {"issuer"_L1, d->issuer->behaviour()},
            {"certificates"_L1, certificates}};
}

bool PracticeNetwork::restore(const QJsonObject &saved)
{
    QMap<QString, ProvidedZone> zones;
    const auto described = saved.value("zones"_L1).toObject();
    for (auto it = described.begin(); it != described.end(); ++it) {
        const auto zone = ProvidedZone::restored(it.key(), it->toObject());
        if (!zone)
            return false;
        zones.insert(it.key(), *zone);
    }
    QMap<QString, QString> held;
    const auto certificates = saved.value("certificates"_L1).toObject();
    for (auto it = certificates.begin(); it != certificates.end(); ++it)
        held.insert(it.key(), it->toString());
    if (!d->issuer->restore(saved.value("issuer"_L1).toString(), held))
        return false;
    d->zones = zones;
    for (const auto &zone : zones)
        d->world.set(zone.zone(d->ttl));
    setLate(saved.value("late"_L1).toBool());
    return true;
}

void PracticeNetwork::reset()
{
    d->apex.clear();
    d->zones.clear();
    d->fillWorld();
    d->caches = {CachingResolver(&d->world), CachingResolver(&d->world)};
    d->late = false;
    d->issuer->reset();
}

} // namespace simulator
