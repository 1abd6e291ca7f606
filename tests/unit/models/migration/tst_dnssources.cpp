// Which of a zone's servers are asked, and what counts as an answer from the network.
#include "models/migration/dnssources_p.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Dns::Outcome;
using DnsSources::Families;

class DnsSourcesTest : public QObject {
    Q_OBJECT
private slots:
    void authoritative_data();
    void authoritative();
    void problem_data();
    void problem();
    void isReached_data();
    void isReached();
    void isMoved();

private:
    static Zone zone(int servers, bool ipv4 = true, bool ipv6 = true);
};

Zone DnsSourcesTest::zone(int servers, bool ipv4, bool ipv6)
{
    Zone zone{.apex = u"example.com"_s, .outcome = Outcome::Answered};
    for (int i = 1; i <= servers; ++i) {
        const QString name = u"ns%1.example.net"_s.arg(i);
        zone.nameServers.append(name);
        if (ipv4)
            zone.servers.append({name, u"192.0.2.%1:53"_s.arg(i)});
        if (ipv6)
            zone.servers.append({name, u"[2001:db8::%1]:53"_s.arg(i)});
    }
    return zone;
}

void DnsSourcesTest::authoritative_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<Families>("families");
    QTest::addColumn<QStringList>("expected");
    const Families four{.ipv4 = true, .ipv6 = false};
    const Families six{.ipv4 = false, .ipv6 = true};
    const Families both{.ipv4 = true, .ipv6 = true};
    const auto v4 = [](int i) { return u"192.0.2.%1:53"_s.arg(i); };
    const auto v6 = [](int i) { return u"[2001:db8::%1]:53"_s.arg(i); };
    QTest::newRow("IPv4 only") << 2 << four << QStringList{v4(1), v4(2)};
    QTest::newRow("IPv6 only") << 2 << six << QStringList{v6(1), v6(2)};
    QTest::newRow("both, two servers") << 2 << both << QStringList{v4(1), v6(2), v6(1), v4(2)};
    QTest::newRow("both, many servers") << 6 << both << QStringList{v4(1), v6(2), v4(3), v6(4)};
    QTest::newRow("both, one server") << 1 << both << QStringList{v4(1), v6(1)};
    QTest::newRow("no server") << 0 << both << QStringList();
}

void DnsSourcesTest::authoritative()
{
    QFETCH(int, servers);
    QFETCH(Families, families);
    QStringList asked;
    for (const DnsSource &source : DnsSources::authoritative(zone(servers), families))
        asked.append(source.server);
    QTEST(asked, "expected");
}

void DnsSourcesTest::problem_data()
{
    QTest::addColumn<bool>("ipv4");
    QTest::addColumn<bool>("ipv6");
    QTest::addColumn<Families>("families");
    QTest::addColumn<QString>("named");
    QTest::newRow("IPv6 servers, IPv4 here") << false << true << Families{true, false} << u"only IPv6"_s;
    QTest::newRow("IPv4 servers, IPv6 here") << true << false << Families{false, true} << u"only IPv4"_s;
    QTest::newRow("both there, one here") << true << true << Families{false, true} << QString();
    QTest::newRow("no address at all") << false << false << Families{true, true} << u"no address"_s;
}

void DnsSourcesTest::problem()
{
    QFETCH(bool, ipv4);
    QFETCH(bool, ipv6);
    QFETCH(Families, families);
    QFETCH(QString, named);
    const QString text = DnsSources::problem(zone(2, ipv4, ipv6), u"example.com"_s, families);
    QVERIFY2(named.isEmpty() ? text.isEmpty() : text.contains(named), qPrintable(text));
}

void DnsSourcesTest::isReached_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("expected");
    const QString local = u"127.0.0.53:53"_s;
    const QString away = u"192.0.2.1:53"_s;
    QTest::newRow("system, answer") << QString() << Outcome::Answered << true;
    QTest::newRow("system, no such name") << QString() << Outcome::NameNotFound << true;
    QTest::newRow("system, failure") << QString() << Outcome::ServerFailed << false;
    QTest::newRow("system, refused") << QString() << Outcome::Refused << false;
    QTest::newRow("local, failure") << local << Outcome::ServerFailed << false;
    QTest::newRow("local, no data") << local << Outcome::NoData << true;
    QTest::newRow("local, IPv6") << u"[::1]:53"_s << Outcome::Refused << false;
    QTest::newRow("away, failure") << away << Outcome::ServerFailed << true;
    QTest::newRow("away, refused") << away << Outcome::Refused << true;
    QTest::newRow("away, no answer") << away << Outcome::TimedOut << false;
    QTest::newRow("away, unreachable") << away << Outcome::Unreachable << false;
    QTest::newRow("away, cancelled") << away << Outcome::Cancelled << false;
}

void DnsSourcesTest::isReached()
{
    QFETCH(QString, server);
    QFETCH(Outcome, outcome);
    const bool reached = DnsSources::isReached(server, {.outcome = outcome});
    QTEST(reached, "expected");
}

void DnsSourcesTest::isMoved()
{
    const Zone known = zone(3);
    const QList<DnsSource> asked = DnsSources::authoritative(known, {.ipv4 = true, .ipv6 = true});
    Zone found = known;
    std::reverse(found.nameServers.begin(), found.nameServers.end());
    std::reverse(found.servers.begin(), found.servers.end());
    QVERIFY(!DnsSources::isMoved(known, asked, found));
    // Of a server whose addresses were not told this time nothing is known.
    found.servers.removeLast();
    found.servers.removeLast();
    QVERIFY(!DnsSources::isMoved(known, asked, found));
    QVERIFY(DnsSources::isMoved(known, asked, zone(2)));
    found = known;
    found.servers.first().address = u"198.51.100.1:53"_s;
    QVERIFY(DnsSources::isMoved(known, asked, found));
    found = known;
    found.apex = u"app.example.com"_s;
    QVERIFY(DnsSources::isMoved(known, asked, found));
}

VESTRY_TEST(DnsSourcesTest)
#include "tst_dnssources.moc"
