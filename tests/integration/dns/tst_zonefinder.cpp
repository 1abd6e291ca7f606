#include "network/dns/zonefinder.h"
#include "tests/integration/dns/dnscase.h"
#include "tests/support/fakednsserver.h"
#include "tests/support/nameserver.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Mode = FakeDnsServer::Mode;
using Dns::Outcome;

namespace {

constexpr quint16 a = 1;
constexpr quint16 ns = 2;
constexpr quint16 alias = 5;
constexpr quint16 aaaa = 28;
constexpr quint16 port = 5353;

QByteArray ip(quint8 last) { return QByteArray("\xc0\x00\x02", 3) + static_cast<char>(last); }

// With a second server that asks below it for the zone "com", as the registry's own servers do.
QByteArray registry()
{
    return NameServer::zoneHead() + "example IN NS ns1.example\n"
                                    "example IN NS ns.gone.test.\n"
                                    "ns1.example IN A 192.0.2.53\n";
}

} // namespace

class TestZoneFinder : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsZone_data();
    void findsZone();
    void jumpsToTheZoneOfTheAuthority();
    void usesGlue();
    void resolverFails_data();
    void resolverFails();
    void noAddresses_data();
    void noAddresses();
    void brokenDelegation_data();
    void brokenDelegation();
    void realServer();
    void floodOfNameServers();
    void cancelled();
    void neverAfterDeath_data();
    void neverAfterDeath();

private:
    Zone find(const QString &name, quint16 at = port);
    std::unique_ptr<FakeDnsServer> m_resolver;
    std::unique_ptr<DnsClient> m_client;
};

void TestZoneFinder::init()
{
    m_resolver = std::make_unique<FakeDnsServer>();
    m_client = std::make_unique<DnsClient>(dnscase::settings({m_resolver->address()}));
    m_resolver->add("example.com", ns, FakeDnsServer::wireName("ns1.dns.test"));
    m_resolver->add("example.com", ns, FakeDnsServer::wireName("ns2.dns.test"));
    m_resolver->add("ns1.dns.test", a, ip(1));
    m_resolver->add("ns1.dns.test", aaaa, QByteArray::fromHex("20010db8000000000000000000000001"));
    m_resolver->add("ns2.dns.test", a, ip(2));
    m_resolver->add("clerk.example.com", alias, FakeDnsServer::wireName("frontend-api.clerk.services"));
    m_resolver->add("deep.sub.example.com", a, ip(9));
    m_resolver->add("own.example.com", ns, FakeDnsServer::wireName("ns2.dns.test"));
    m_resolver->add("com", ns, FakeDnsServer::wireName("ns1.com"));
    m_resolver->add("ns1.com", a, QByteArray("\x7f\0\0\1", 4));
}

Zone TestZoneFinder::find(const QString &name, quint16 at)
{
    std::optional<Zone> found;
    findZone(m_client.get(), name, at, this, [&](const Zone &zone) { found = zone; });
    if (found || !QTest::qWaitFor([&] { return found.has_value(); }, kPatience))
        qFatal("found at once or never");
    return *found;
}

void TestZoneFinder::findsZone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("apex");
    QTest::newRow("the apex itself") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("as somebody types it") << u"Example.COM."_s << u"example.com"_s;
    QTest::newRow("an alias") << u"clerk.example.com"_s << u"example.com"_s;
    QTest::newRow("a name that is not there") << u"accounts.example.com"_s << u"example.com"_s;
    QTest::newRow("several labels down") << u"deep.sub.example.com"_s << u"example.com"_s;
    QTest::newRow("below a zone of its own") << u"clerk.own.example.com"_s << u"own.example.com"_s;
}

void TestZoneFinder::findsZone()
{
    QFETCH(QString, name);
    const Zone zone = find(name);
    QTEST(zone.apex, "apex");
    QCOMPARE(zone.outcome, Outcome::Answered);
    QStringList addresses;
    for (const Zone::Server &server : zone.servers)
        addresses += server.name + u' ' + server.address;
    const QStringList second{u"ns2.dns.test 192.0.2.2:5353"_s};
    if (zone.apex == u"own.example.com"_s) {
        QCOMPARE(addresses, second);
        return;
    }
    addresses.sort();
    QCOMPARE(addresses, QStringList({u"ns1.dns.test 192.0.2.1:5353"_s, u"ns1.dns.test [2001:db8::1]:5353"_s}) + second);
    QCOMPARE(zone.nameServers, QStringList({u"ns1.dns.test"_s, u"ns2.dns.test"_s}));
    QVERIFY(m_resolver->queries().constFirst().checkingDisabled);
}

void TestZoneFinder::jumpsToTheZoneOfTheAuthority()
{
    m_resolver->setZone("example.com");
    QCOMPARE(find(u"a.b.c.d.e.example.com"_s).apex, u"example.com"_s);
    QCOMPARE(m_resolver->queries().at(1).name, QByteArray("example.com"));
}

void TestZoneFinder::usesGlue()
{
    m_resolver->addGlue("ns1.dns.test", a, ip(11));
    m_resolver->addGlue("ns2.dns.test", a, ip(12));
    const Zone zone = find(u"example.com"_s);
    QCOMPARE(zone.servers.size(), 2);
    QCOMPARE(zone.servers.at(0).address, u"192.0.2.11:5353"_s);
    QCOMPARE(zone.servers.at(1).address, u"192.0.2.12:5353"_s);
    QCOMPARE(m_resolver->queries().size(), 1);
}

void TestZoneFinder::resolverFails_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("silent") << Mode::Drop << u"example.com"_s << Outcome::TimedOut;
    QTest::newRow("refuses") << Mode::Refused << u"example.com"_s << Outcome::Refused;
    QTest::newRow("fails") << Mode::ServFail << u"example.com"_s << Outcome::ServerFailed;
    QTest::newRow("garbage") << Mode::Garbage << u"example.com"_s << Outcome::Malformed;
    QTest::newRow("not registered") << Mode::Answer << u"clerk.nobody.com"_s << Outcome::NameNotFound;
    QTest::newRow("a top-level domain") << Mode::Answer << u"com"_s << Outcome::NameNotFound;
    QTest::newRow("no name") << Mode::Answer << QString() << Outcome::NameNotFound;
    QTest::newRow("impossible name") << Mode::Answer << u"a..b"_s << Outcome::NameNotFound;
}

void TestZoneFinder::resolverFails()
{
    QFETCH(Mode, mode);
    QFETCH(QString, name);
    m_resolver->setMode(mode);
    const Zone zone = find(name);
    QTEST(zone.outcome, "expected");
    QCOMPARE(zone.apex, QString());
    QCOMPARE(zone.servers.size(), 0);
}

void TestZoneFinder::noAddresses_data()
{
    QTest::addColumn<QByteArray>("nameServer");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("does not exist") << QByteArray("ns.nowhere.test") << Outcome::NameNotFound;
    QTest::newRow("exists without address") << QByteArray("clerk.example.com") << Outcome::NoData;
}

void TestZoneFinder::noAddresses()
{
    QFETCH(QByteArray, nameServer);
    m_resolver->add("other.com", ns, FakeDnsServer::wireName(nameServer));
    const Zone zone = find(u"clerk.other.com"_s);
    QTEST(zone.outcome, "expected");
    QCOMPARE(zone.apex, u"other.com"_s);
    QCOMPARE(zone.nameServers, QStringList{QString::fromLatin1(nameServer)});
    QCOMPARE(zone.servers.size(), 0);
    m_resolver->add("other.com", ns, FakeDnsServer::wireName("ns2.dns.test"));
    QCOMPARE(find(u"clerk.other.com"_s).outcome, Outcome::Answered);
}

void TestZoneFinder::brokenDelegation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("apex");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("delegated") << u"clerk.example.com"_s << u"example.com"_s << Outcome::Answered;
    QTest::newRow("not registered") << u"clerk.nobody.com"_s << QString() << Outcome::NameNotFound;
}

// The resolver fails at the zone, but the zone above still says who is to serve it.
void TestZoneFinder::brokenDelegation()
{
    QFETCH(QString, name);
    NameServer above;
    above.setZone("com", registry());
    QVERIFY2(above.start(), above.log().constData());
    m_resolver->chooseMode([](const FakeDnsServer::Query &query) {
        return query.name.endsWith("example.com") || query.name.endsWith("nobody.com") ? Mode::ServFail : Mode::Answer;
    });
    const Zone zone = find(name, above.port());
    QTEST(zone.apex, "apex");
    QTEST(zone.outcome, "expected");
    if (zone.apex.isEmpty())
        return;
    QCOMPARE(zone.servers.size(), 1);
    QCOMPARE(zone.servers.constFirst().address, u"192.0.2.53:%1"_s.arg(above.port()));
    QVERIFY(zone.nameServers.contains(u"ns.gone.test"_s));
}

void TestZoneFinder::realServer()
{
    NameServer server;
    server.setZone("example.com", NameServer::zoneHead() + "clerk IN CNAME frontend-api.clerk.services.\n");
    QVERIFY2(server.start(), server.log().constData());
    auto patient = dnscase::settings({server.address()});
    patient.timeout = std::chrono::milliseconds(kPatience);
    m_client = std::make_unique<DnsClient>(patient);
    for (const QString &name : {u"clerk.example.com"_s, u"x.y.example.com"_s}) {
        const Zone zone = find(name, server.port());
        QCOMPARE(zone.apex, u"example.com"_s);
        QCOMPARE(zone.servers.size(), 1);
        QCOMPARE(zone.servers.constFirst().address, server.address());
    }
}

void TestZoneFinder::floodOfNameServers()
{
    for (int i = 0; i < 500; ++i) {
        const QByteArray nameServer = "ns" + QByteArray::number(i) + ".flood.test";
        m_resolver->add("flood.com", ns, FakeDnsServer::wireName(nameServer));
        for (quint8 j = 0; j < 20; ++j)
            m_resolver->add(nameServer, a, ip(j));
    }
    const Zone zone = find(u"flood.com"_s);
    QCOMPARE(zone.nameServers.size(), 16);
    QCOMPARE(zone.servers.size(), 64);
    QSet<std::pair<QByteArray, quint16>> questions; // on a busy machine they are repeated
    const auto queries = m_resolver->queries();
    for (const FakeDnsServer::Query &query : queries)
        questions.insert({query.name, query.type});
    QVERIFY(questions.size() < 50);
}

void TestZoneFinder::cancelled()
{
    m_resolver->chooseMode(
        [](const FakeDnsServer::Query &query) { return query.type == ns ? Mode::Answer : Mode::Drop; });
    QList<Outcome> outcomes;
    findZone(m_client.get(), u"example.com"_s, port, this, [&](const Zone &zone) { outcomes += zone.outcome; });
    QTRY_COMPARE(m_resolver->queries().size(), 5);
    m_client->cancelAll();
    QTRY_COMPARE(outcomes.size(), 1);
    dnscase::settle();
    QCOMPARE(outcomes, QList<Outcome>{Outcome::Cancelled});
    QTRY_COMPARE(m_client->children().size(), 0);
}

void TestZoneFinder::neverAfterDeath_data()
{
    QTest::addColumn<bool>("clientDies");
    QTest::addColumn<int>("afterQueries");
    QTest::newRow("context, at once") << false << 0;
    QTest::newRow("context, at the addresses") << false << 3;
    QTest::newRow("client, at once") << true << 0;
    QTest::newRow("client, at the addresses") << true << 3;
}

void TestZoneFinder::neverAfterDeath()
{
    QFETCH(bool, clientDies);
    QFETCH(int, afterQueries);
    m_resolver->chooseMode(
        [](const FakeDnsServer::Query &query) { return query.type == ns ? Mode::Answer : Mode::Drop; });
    auto context = std::make_unique<QObject>();
    bool found = false;
    findZone(m_client.get(), u"example.com"_s, port, context.get(), [&](const Zone &) { found = true; });
    QTRY_VERIFY(m_resolver->queries().size() >= afterQueries);
    if (clientDies)
        m_client.reset();
    else
        context.reset();
    dnscase::settle();
    QVERIFY(!found);
}

VESTRY_TEST(TestZoneFinder)
#include "tst_zonefinder.moc"
