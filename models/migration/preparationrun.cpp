#include "models/migration/preparationrun_p.h"

#include "models/migration/dnssources_p.h"
#include "network/dns/dnsclient.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

PreparationRun::PreparationRun(DnsClient *client, const ClerkHosts &hosts, const Where &where,
                               const QList<CnameTarget> &early, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_hosts(hosts)
    , m_early(early)
    , m_resolvers(where.resolvers)
    , m_caa(new CaaLookup(client, {hosts.frontendApi, hosts.accounts}, this))
{
    connect(m_caa, &CaaLookup::finished, this, &PreparationRun::onCaa);
    findZone(client, hosts.domain, where.nameServerPort, this, [this](const Zone &zone) { onZone(zone); });
}

QString PreparationRun::zone() const { return m_zone.apex; }

void PreparationRun::ask(const Dns::Question &question, int *pending, const Take &take,
                         const std::function<void()> &done)
{
    ++*pending;
    m_client->ask(question, this, [pending, take, done](const Dns::Answer &answer) {
        take(answer);
        if (--*pending == 0)
            done();
    });
}

void PreparationRun::onCaa()
{
    const QString apex = m_zone.apex.isEmpty() ? m_hosts.domain : m_zone.apex;
    emit found(PreparationRules::caa(m_caa->verdict(), apex));
}

void PreparationRun::onZone(const Zone &zone)
{
    m_zone = zone;
    const DnsSources::Families families = DnsSources::usableFamilies();
    const QString problem = DnsSources::problem(zone, m_hosts.domain, families);
    const QList<DnsSource> own = problem.isEmpty() ? DnsSources::authoritative(zone, families) : QList<DnsSource>();
    m_caa->setOthers(DnsSources::recursive(m_resolvers) + own, zone.apex);
    if (!problem.isEmpty()) {
        emit found(PreparationRules::nameServers(m_zone, {}, problem));
        return startLooks({DnsSource{}});
    }
    startServers(families);
    startLooks(own);
}

void PreparationRun::startServers(const DnsSources::Families &families)
{
    for (const Zone::Server &server : std::as_const(m_zone.servers)) {
        if (!DnsSources::isUsable(server.address, families))
            continue;
        const qsizetype index = m_servers.size();
        m_servers.append({.name = server.name});
        ask(
            {.name = m_zone.apex, .type = Dns::Type::SOA, .server = server.address, .recursive = false},
            &m_serversPending, [this, index](const Dns::Answer &answer) { m_servers[index].soa = answer.outcome; },
            [this] { emit found(PreparationRules::nameServers(m_zone, m_servers, {})); });
    }
}

void PreparationRun::startLooks(const QList<DnsSource> &sources)
{
    for (const QString &host : {m_hosts.frontendApi, m_hosts.accounts, m_hosts.mail, m_hosts.dkim1, m_hosts.dkim2})
        m_looks.hosts.append({.name = host});
    // A name that exists only when a wildcard stands there.
    const QString nobody = u"vestry-%1."_s.arg(QRandomGenerator::global()->generate64(), 0, 36);
    for (const QString &parent : {m_hosts.frontendApi.section(u'.', 1), m_hosts.dkim1.section(u'.', 1)})
        m_looks.siblings.append({.name = nobody + parent});
    for (PreparationRules::Look &look : m_looks.hosts)
        startLook(&look, sources);
    for (PreparationRules::Look &look : m_looks.siblings)
        startLook(&look, sources);
}

void PreparationRun::startLook(PreparationRules::Look *look, const QList<DnsSource> &sources)
{
    static constexpr std::array kTypes = {Dns::Type::CNAME, Dns::Type::A, Dns::Type::AAAA, Dns::Type::TXT};
    for (const DnsSource &source : sources) {
        const bool recursive = source.kind != DnsSource::Kind::Authoritative;
        for (const Dns::Type type : kTypes) {
            ask(
                {.name = look->name, .type = type, .server = source.server, .recursive = recursive}, &m_looksPending,
                [look](const Dns::Answer &answer) { PreparationRules::add(*look, answer); }, [this] { onLooks(); });
        }
    }
}

void PreparationRun::onLooks()
{
    emit found(PreparationRules::clerkHosts(m_looks, m_early));
    emit found(PreparationRules::wildcard(m_looks));
    emit found(PreparationRules::ttl(m_looks));
}
