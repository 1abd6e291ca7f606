#include "models/migration/dnssources_p.h"

#include "models/migration/homeurl.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DnsCheckText {
    Q_DECLARE_TR_FUNCTIONS(DnsCheck)
};

QHostAddress hostOf(const QString &address)
{
    if (address.startsWith(u'['))
        return QHostAddress(address.mid(1, address.indexOf(u']') - 1));
    return QHostAddress(address.count(u':') == 1 ? address.section(u':', 0, 0) : address);
}

bool isIpv6(const QString &address) { return hostOf(address).protocol() == QAbstractSocket::IPv6Protocol; }

QList<Zone::Server> usableServers(const Zone &zone, const DnsSources::Families &families)
{
    QList<Zone::Server> usable;
    std::ranges::copy_if(zone.servers, std::back_inserter(usable), [&families](const Zone::Server &server) {
        return DnsSources::isUsable(server.address, families);
    });
    return usable;
}

//! The addresses of one name server, those of the family \p ipv6 tells first.
QStringList addressesOf(const QString &name, const QList<Zone::Server> &servers, bool ipv6)
{
    QStringList addresses;
    for (const Zone::Server &server : servers) {
        if (server.name == name)
            addresses.append(server.address);
    }
    std::stable_partition(addresses.begin(), addresses.end(),
                          [ipv6](const QString &address) { return isIpv6(address) == ipv6; });
    return addresses;
}

QString searchProblem(Dns::Outcome outcome, const QString &domain)
{
    switch (outcome) {
    case Dns::Outcome::NameNotFound:
    case Dns::Outcome::NoData:
        return DnsCheckText::tr("“%1” is not registered, or not delegated to name servers yet.").arg(domain);
    case Dns::Outcome::TimedOut:
    case Dns::Outcome::Unreachable:
        return DnsCheckText::tr("The name servers of “%1” could not be looked up: no DNS server answered.").arg(domain);
    default:
        return DnsCheckText::tr(
                   "The name servers of “%1” could not be looked up: the DNS server of this computer could not "
                   "say who they are.")
            .arg(domain);
    }
}

} // namespace

namespace DnsSources {

Families usableFamilies()
{
    Families usable{.ipv4 = false, .ipv6 = false};
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : own) {
        if (address.protocol() == QAbstractSocket::IPv6Protocol)
            usable.ipv6 |= address.isGlobal() && !address.isUniqueLocalUnicast();
        else
            usable.ipv4 |= !address.isLoopback() && !address.isLinkLocal();
    }
    // Without any, the answer is that nothing can be reached, not that a family is missing.
    usable.ipv4 |= !usable.ipv6;
    return usable;
}

bool isUsable(const QString &address, const Families &families)
{
    const QHostAddress host = hostOf(address);
    const bool isSix = host.protocol() == QAbstractSocket::IPv6Protocol;
    return !host.isNull() && (host.isLoopback() || (isSix ? families.ipv6 : families.ipv4));
}

QList<DnsSource> authoritative(const Zone &zone, const Families &families)
{
    const QList<Zone::Server> usable = usableServers(zone, families);
    QStringList names;
    for (const Zone::Server &server : usable) {
        if (!names.contains(server.name))
            names.append(server.name);
    }
    QList<DnsSource> chosen;
    for (qsizetype turn = 0, before = -1; before != chosen.size() && chosen.size() < kMostAuthoritative; ++turn) {
        before = chosen.size();
        for (qsizetype i = 0; i < names.size() && chosen.size() < kMostAuthoritative; ++i) {
            const QStringList addresses = addressesOf(names.at(i), usable, i % 2 == 1);
            if (turn < addresses.size())
                chosen.append({DnsSource::Kind::Authoritative, names.at(i), addresses.at(turn)});
        }
    }
    return chosen;
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

bool isMoved(const Zone &known, const QList<DnsSource> &asked, const Zone &found)
{
    const auto sorted = [](QStringList names) {
        names.sort();
        return names;
    };
    if (known.apex != found.apex || sorted(known.nameServers) != sorted(found.nameServers))
        return true;
    return std::ranges::any_of(asked, [&found](const DnsSource &source) {
        const QStringList now = addressesOf(source.name, found.servers, false);
        return !now.isEmpty() && !now.contains(source.server);
    });
}

QString problem(const Zone &zone, const QString &domain, const Families &families)
{
    if (zone.outcome != Dns::Outcome::Answered && zone.nameServers.isEmpty())
        return searchProblem(zone.outcome, domain);
    // A name nobody registered is found in the zone of its registry.
    if (readHomeUrl(domain).registrable.endsWith(u'.' + zone.apex))
        return searchProblem(Dns::Outcome::NameNotFound, domain);
    if (zone.servers.isEmpty())
        return DnsCheckText::tr("The name servers of “%1” have no address (%2). Check their names at the registrar.")
            .arg(zone.apex, zone.nameServers.join(u", "_s));
    if (!authoritative(zone, families).isEmpty())
        return {};
    if (families.ipv4)
        return DnsCheckText::tr(
                   "The name servers of “%1” have only IPv6 addresses, and this computer has no IPv6 connection.")
            .arg(zone.apex);
    return DnsCheckText::tr(
               "The name servers of “%1” have only IPv4 addresses, and this computer has no IPv4 connection.")
        .arg(zone.apex);
}

bool isReached(const QString &server, const Dns::Answer &answer)
{
    switch (answer.outcome) {
    case Dns::Outcome::Answered:
    case Dns::Outcome::NoData:
    case Dns::Outcome::NameNotFound:
        return true;
    case Dns::Outcome::TimedOut:
    case Dns::Outcome::Unreachable:
    case Dns::Outcome::Cancelled:
        return false;
    default: // systemd-resolved says SERVFAIL, dnsmasq REFUSED, without asking anybody
        return answer.bogus || (!server.isEmpty() && !hostOf(server).isLoopback());
    }
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
