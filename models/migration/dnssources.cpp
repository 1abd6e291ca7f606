#include "models/migration/dnssources_p.h"

#include "models/migration/homeurl.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DnsCheck)
};

QHostAddress hostOf(const QString &address)
{
    if (address.startsWith(u'['))
        return QHostAddress(address.mid(1, address.indexOf(u']') - 1));
    return QHostAddress(address.count(u':') == 1 ? address.section(u':', 0, 0) : address);
}

bool isIpv6(const QString &address) { return hostOf(address).protocol() == QAbstractSocket::IPv6Protocol; }

QList<Zone::Server> usableServers(const Zone &zone, bool ipv6)
{
    QList<Zone::Server> usable;
    std::ranges::copy_if(zone.servers, std::back_inserter(usable),
                         [ipv6](const Zone::Server &server) { return DnsSources::isUsable(server.address, ipv6); });
    std::ranges::stable_partition(usable, [](const Zone::Server &server) { return !isIpv6(server.address); });
    return usable;
}

QString searchProblem(Dns::Outcome outcome, const QString &domain)
{
    switch (outcome) {
    case Dns::Outcome::NameNotFound:
    case Dns::Outcome::NoData:
        return Words::tr("“%1” is not registered, or not delegated to name servers yet.").arg(domain);
    case Dns::Outcome::TimedOut:
    case Dns::Outcome::Unreachable:
        return Words::tr("The name servers of “%1” could not be looked up: no DNS server answered.").arg(domain);
    default:
        return Words::tr("The name servers of “%1” could not be looked up: the DNS server of this computer could not "
                         "say who they are.")
            .arg(domain);
    }
}

} // namespace

namespace DnsSources {

bool ipv6Usable()
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::ranges::any_of(own, [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv6Protocol && address.isGlobal() &&
               !address.isUniqueLocalUnicast();
    });
}

bool isUsable(const QString &address, bool ipv6)
{
    const QHostAddress host = hostOf(address);
    return !host.isNull() && (ipv6 || host.isLoopback() || host.protocol() != QAbstractSocket::IPv6Protocol);
}

QList<DnsSource> authoritative(const Zone &zone, bool ipv6)
{
    QList<Zone::Server> left = usableServers(zone, ipv6);
    QList<DnsSource> chosen;
    while (!left.isEmpty() && chosen.size() < kMostAuthoritative) {
        QStringList taken;
        QList<Zone::Server> again;
        for (const Zone::Server &server : std::as_const(left)) {
            if (taken.contains(server.name)) {
                again.append(server);
                continue;
            }
            taken.append(server.name);
            chosen.append({DnsSource::Kind::Authoritative, server.name, server.address});
        }
        left = again;
    }
    return chosen.first(std::min(chosen.size(), kMostAuthoritative));
}

QList<DnsSource> recursive(const QList<PublicResolver> &resolvers)
{
    QList<DnsSource> sources{DnsSource{}};
    for (const PublicResolver &resolver : resolvers) {
        if (!resolver.servers.isEmpty())
            sources.append({DnsSource::Kind::Public, resolver.name, resolver.servers.constFirst()});
    }
    return sources;
}

QString problem(const Zone &zone, const QString &domain, bool ipv6)
{
    if (zone.outcome != Dns::Outcome::Answered && zone.nameServers.isEmpty())
        return searchProblem(zone.outcome, domain);
    // A name nobody registered is found in the zone of its registry.
    if (readHomeUrl(domain).registrable.endsWith(u'.' + zone.apex))
        return searchProblem(Dns::Outcome::NameNotFound, domain);
    if (zone.servers.isEmpty())
        return Words::tr("The name servers of “%1” have no address (%2). Check their names at the registrar.")
            .arg(zone.apex, zone.nameServers.join(u", "_s));
    if (authoritative(zone, ipv6).isEmpty())
        return Words::tr("The name servers of “%1” have only IPv6 addresses, and this computer has no IPv6 connection.")
            .arg(zone.apex);
    return {};
}

QStringList certificateHosts(const QString &domain, const QList<CnameTarget> &records)
{
    const QString mail = hostsOf(domain).mail;
    QStringList hosts;
    for (const CnameTarget &record : records) {
        const bool isMail = record.host.compare(mail, Qt::CaseInsensitive) == 0;
        // RFC 8552: names with an underscore are not hosts.
        if (!isMail && !record.host.startsWith(u'_') && !record.host.contains("._"_L1))
            hosts.append(record.host.toLower());
    }
    return hosts;
}

} // namespace DnsSources
