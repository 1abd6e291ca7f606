#include "network/simulator/practice/provider.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr quint32 kTtl = 300;

static DnsZone clerkZone(const QString &apex)
{
    const QStringList servers{u"ns1."_s + apex, u"ns2."_s + apex};
    DnsZone zone(apex, servers, 1);
    for (const auto &server : servers)
        zone.add(server, DnsType::A, kTtl, u"127.0.0.1"_s);
    return zone;
}

QList<DnsZone> clerkZones(const QJsonArray &targets)
{
    QMap<QString, DnsZone> zones;
    for (const auto &apex : {u"clerk.services"_s, u"clerkprod-cloudflare.net"_s})
        zones.insert(apex, clerkZone(apex));
    // Clerk's own stand-in of February 2026, which it told users they may keep.
    zones[u"clerkprod-cloudflare.net"_s].add(u"worker.clerkprod-cloudflare.net"_s, DnsType::A, kTtl, u"127.0.0.1"_s);
    for (const auto &target : targets) {
        const auto name = target.toObject().value("value"_L1).toString();
        const auto apex = name.section(u'.', -2);
        if (!zones.contains(apex))
            zones.insert(apex, clerkZone(apex));
        if (name.startsWith("dkim"_L1))
            zones[apex].add(name, DnsType::Txt, kTtl, u"v=DKIM1; k=rsa; p=c2FuZGJveA=="_s);
        else
            zones[apex].add(name, DnsType::A, kTtl, u"127.0.0.1"_s);
    }
    return zones.values();
}

DnsZone providersOwnZone()
{
    const auto servers = ProvidedZone::nameServers();
    const auto apex = servers.front().section(u'.', 1);
    DnsZone zone(apex, servers, 1);
    for (const auto &server : servers)
        zone.add(server, DnsType::A, kTtl, u"127.0.0.1"_s);
    zone.add(u"parking."_s + apex, DnsType::A, kTtl, u"192.0.2.99"_s);
    return zone;
}

} // namespace simulator
