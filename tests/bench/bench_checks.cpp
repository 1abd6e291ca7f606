// bench_checks RUNS DELAY: a full check of a domain (5 records at 4 resolvers, CAA, certificates of two hosts and the
// Frontend API's final word) beside its slowest single probe, every server answering DELAY ms late. One line a run,
// in milliseconds: the full check, the slowest single probe (one host: name, greeting, question), all the records
// alone, and the longest time the event loop was blocked during the full check.
#include "models/migration/certificatecheck.h"
#include "models/migration/dnscheck.h"
#include "network/apiclient.h"
#include "network/dns/dnsclient.h"
#include "tests/bench/slowroad.h"
#include "tests/integration/checks/zones.h"
#include "tests/support/nginxserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// With addresses of their own: named without recursion follows no alias into another zone.
const QString kFrontend = u"frontend.example.com"_s;
const QString kAccounts = u"portal.example.com"_s;

double elapsed(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

//! The longest time in which the event loop did not come round.
class Blockage {
public:
    Blockage()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, elapsed(m_since) - 1);
            m_since.start();
        });
        m_since.start();
        m_timer.start(1ms);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

//! named, nginx and the slow roads to them.
class World {
public:
    explicit World(milliseconds delay)
    {
        const QByteArray environment = R"({"display_config":{"instance_environment_type":"production"}})";
        QList<NginxSite> sites;
        for (const QString &host : {kFrontend, kAccounts})
            sites.append({.certificate = m_authority.issue({.hosts = {host}}), .host = host, .answer = environment});
        sites[1].sharesPortOf = 0;
        m_nginx = std::make_unique<NginxServer>(sites);
        Zones::addClerk(m_internet.resolver);
        m_internet.setZone(Zones::goodRecords() + "clk2._domainkey IN CNAME dkim1.abc.clerk.services.\n"
                                                  "frontend IN A 127.0.0.1\nportal IN A 127.0.0.1\n");
        m_good = m_nginx->isRunning() && m_internet.own.start() && m_internet.resolver.start();
        if (!m_good)
            return;
        for (const quint16 target : {m_internet.own.port(), m_internet.resolver.port(), m_internet.resolver.port(),
                                     m_internet.resolver.port()})
            m_dns.push_back(std::make_unique<SlowRoad>(SlowRoad::Kind::Datagrams, target, delay));
        m_https = std::make_unique<SlowRoad>(SlowRoad::Kind::Connections, m_nginx->port(), delay);
    }
    bool isGood() const { return m_good; }

    NetworkSettings network() const
    {
        return {.systemResolvers = {address(1)},
                .publicResolvers = {{u"One"_s, {address(2)}}, {u"Two"_s, {address(3)}}},
                .nameServerPort = m_dns[0]->port(),
                .httpsPort = m_https->port(),
                .authorities = {m_authority.root()}};
    }
    ApiClientConfig api() const
    {
        return {.baseUrl = QUrl(u"http://127.0.0.1:1"_s),
                .frontendAddress = u"127.0.0.1"_s,
                .frontendPort = m_https->port(),
                .frontendAuthorities = {m_authority.root()}};
    }

private:
    QString address(std::size_t road) const { return u"127.0.0.1:%1"_s.arg(m_dns[road]->port()); }

    CertificateAuthority m_authority{u"Bench"_s};
    std::unique_ptr<NginxServer> m_nginx{};
    Zones::Internet m_internet{};
    std::vector<std::unique_ptr<SlowRoad>> m_dns{};
    std::unique_ptr<SlowRoad> m_https{};
    bool m_good = false;
};

double wait(const std::function<bool()> &over)
{
    QElapsedTimer clock;
    clock.start();
    while (!over())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return elapsed(clock);
}

bool isOver(const CheckSchedule &schedule) { return schedule.untilNext() < 0ms; }

//! A certificate check with a client of its own: no connection is left over from the run before.
struct Certificates {
    Certificates(const World &world, DnsClient *dns, const QStringList &hosts)
        : api(world.api())
        , check({dns, &api}, world.network())
    {
        check.setHosts(hosts, QUrl(u"https://"_s + hosts.constFirst()));
        check.schedule()->checkNow();
    }
    bool over() const { return !check.isChecking() && isOver(*check.schedule()); }

    ApiClient api;
    CertificateCheck check;
};

//! Milliseconds until everything is checked; negative when something was not in order.
double full(const World &world, DnsClient *dns, DnsCheck *records)
{
    records->schedule()->checkNow();
    const Certificates all(world, dns, {kFrontend, kAccounts});
    const double took = wait([&] { return !records->isChecking() && isOver(*records->schedule()) && all.over(); });
    return records->requiredRight() && all.check.allRight() ? took : -1;
}

//! What can only come one after the other: the name, the greeting, the question over https.
double single(const World &world, DnsClient *dns)
{
    const Certificates one(world, dns, {kFrontend});
    const double took = wait([&] { return one.over(); });
    return one.check.allRight() ? took : -1;
}

//! 5 records at 4 resolvers and CAA, without TLS: one question long.
double recordsOnly(DnsCheck *records)
{
    records->schedule()->checkNow();
    return wait([&] { return !records->isChecking() && isOver(*records->schedule()); });
}

bool measure(const World &world, int runs)
{
    DnsClient dns({.systemServers = world.network().systemResolvers});
    DnsCheck records(&dns, world.network());
    QList<CnameTarget> wanted = Zones::wanted();
    wanted.append({u"clk2._domainkey.example.com"_s, u"dkim1.abc.clerk.services"_s, true});
    records.setRecords(Zones::kDomain, wanted);
    recordsOnly(&records); // the zone is looked for once, not in every round
    for (int run = 0; run < runs; ++run) {
        const double alone = single(world, &dns);
        const double dnsOnly = recordsOnly(&records);
        const Blockage blockage;
        const double all = full(world, &dns, &records);
        if (alone < 0 || all < 0)
            return false;
        std::printf("%.1f %.1f %.1f %.1f\n", all, alone, dnsOnly, blockage.longest());
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench_checks RUNS DELAY\n", stderr);
        return 2;
    }
    const World world(milliseconds(arguments.at(2).toInt()));
    if (!world.isGood() || !measure(world, arguments.at(1).toInt())) {
        std::fputs("bench_checks: named or nginx does not run, or a check was not in order\n", stderr);
        return 1;
    }
    return 0;
}
