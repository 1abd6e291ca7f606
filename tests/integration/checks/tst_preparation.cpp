// The checks before the point of no return, against zones that named serves.
#include "models/migration/preparation.h"
#include "models/migration/preparation_p.h"
#include "tests/integration/checks/zones.h"
#include "tests/support/fakednsserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Id = PreparationItem::Id;
using ItemState = PreparationItem::State;

class TestPreparation : public QObject {
    Q_OBJECT
private slots:
    void zone_data();
    void zone();
    void longNegativeTtl();
    void brokenNameServer_data();
    void brokenNameServer();
    void notRegistered();
    void caaNamesAreOfTheZone();
    void offline();
    void checkAgain();
    void otherHostsInTheMiddle();
    void destroyedInTheMiddle();
    void earlyRecords();
    void secondaryApplication();
    void durations_data();
    void durations();

private:
    void begin(const QByteArray &zone, const QByteArray &head = NameServer::zoneHead());
    bool check() const;
    PreparationItem item(Id id) const;

    std::unique_ptr<Zones::Internet> m_internet;
    std::unique_ptr<DnsClient> m_client;
    std::unique_ptr<Preparation> m_preparation;
};

void TestPreparation::begin(const QByteArray &zone, const QByteArray &head)
{
    m_preparation.reset();
    m_internet = std::make_unique<Zones::Internet>();
    m_internet->own.setZone("example.com", head + zone);
    m_internet->resolver.setZone("example.com", head + zone);
    Zones::addClerk(m_internet->resolver);
    if (!m_internet->own.start() || !m_internet->resolver.start())
        qFatal("named: %s", m_internet->log().constData());
    m_client = m_internet->client(1s);
    m_preparation = std::make_unique<Preparation>(m_client.get(), m_internet->network());
    m_preparation->setHosts(hostsOf(Zones::kDomain));
}

bool TestPreparation::check() const
{
    m_preparation->check();
    return m_preparation->isChecking() && QTest::qWaitFor([this] { return !m_preparation->isChecking(); }, kPatience);
}

PreparationItem TestPreparation::item(Id id) const
{
    const QList<PreparationItem> items = m_preparation->items();
    return *std::ranges::find(items, id, &PreparationItem::id);
}

void TestPreparation::zone_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<Id>("id");
    QTest::addColumn<ItemState>("state");
    QTest::addColumn<QString>("named"); //!< what `found` must name
    const auto row = [](const char *name, const char *records, Id id, ItemState state, const char *named = "") {
        QTest::newRow(name) << QByteArray(records) << id << state << QString::fromLatin1(named);
    };
    row("name servers answer", "", Id::NameServers, ItemState::Good, "ns1.example.com");
    row("a name server without address", "@ IN NS ns2.gone.net.\n", Id::NameServers, ItemState::Warning,
        "ns2.gone.net");

    row("nothing there", "", Id::ClerkHostsFree, ItemState::Good);
    row("app's own records beside", "@ IN A 192.0.2.1\nwww IN A 192.0.2.1\n", Id::ClerkHostsFree, ItemState::Good);
    row("early records are there", "clerk IN CNAME frontend-api.clerk.services.\n", Id::ClerkHostsFree, ItemState::Good,
        "clerk.example.com");
    row("records of an earlier change", "clkmail IN CNAME mail.old.clerk.services.\n", Id::ClerkHostsFree,
        ItemState::Good, "clkmail.example.com");
    row("acceptable target", "accounts IN CNAME worker.clerkprod-cloudflare.net.\n", Id::ClerkHostsFree,
        ItemState::Good, "accounts.example.com");
    row("address on clerk", "clerk IN A 192.0.2.1\n", Id::ClerkHostsFree, ItemState::Problem,
        "clerk.example.com: A 192.0.2.1");
    row("IPv6 address on accounts", "accounts IN AAAA 2001:db8::1\n", Id::ClerkHostsFree, ItemState::Problem,
        "accounts.example.com: AAAA 2001:db8::1");
    row("another CNAME on clkmail", "clkmail IN CNAME mail.example.net.\n", Id::ClerkHostsFree, ItemState::Problem,
        "clkmail.example.com: CNAME mail.example.net");
    row("text on a DKIM name", "clk._domainkey IN TXT \"v=DKIM1\"\n", Id::ClerkHostsFree, ItemState::Problem,
        "clk._domainkey.example.com: TXT v=DKIM1");
    row("mail exchanger on clkmail", "clkmail IN MX 10 mx.example.net.\n", Id::ClerkHostsFree, ItemState::Warning,
        "clkmail.example.com");
    row("only a wildcard", "* IN A 192.0.2.7\n", Id::ClerkHostsFree, ItemState::Good);
    row("a proxied wildcard", "* IN A 104.21.3.4\n* IN AAAA 2606:4700::1\n", Id::ClerkHostsFree, ItemState::Warning,
        "clerk.example.com");
    row("own record beside a proxied wildcard", "* IN A 104.21.3.4\nclerk IN A 192.0.2.1\n", Id::ClerkHostsFree,
        ItemState::Problem, "clerk.example.com: A 192.0.2.1");
    row("own record beside a wildcard", "* IN A 192.0.2.7\nclerk IN A 192.0.2.1\n", Id::ClerkHostsFree,
        ItemState::Problem, "clerk.example.com: A 192.0.2.1");

    row("no wildcard", "", Id::Wildcard, ItemState::Good);
    row("wildcard address", "* IN A 192.0.2.7\n", Id::Wildcard, ItemState::Warning, "*.example.com: A 192.0.2.7");
    row("wildcard alias", "* IN CNAME parking.example.net.\n", Id::Wildcard, ItemState::Warning,
        "*.example.com: CNAME parking.example.net");
    row("wildcard of keys", "*._domainkey IN TXT \"k\"\n", Id::Wildcard, ItemState::Warning,
        "*._domainkey.example.com");

    row("no CAA", "", Id::Caa, ItemState::Good);
    row("CAA lets both", "@ IN CAA 0 issue \"letsencrypt.org\"\n@ IN CAA 0 issue \"pki.goog\"\n", Id::Caa,
        ItemState::Good, "pki.goog");
    row("CAA lets one", "@ IN CAA 0 issue \"pki.goog\"\n", Id::Caa, ItemState::Warning, "pki.goog");
    row("CAA lets neither", "@ IN CAA 0 issue \"ca.example.net\"\n", Id::Caa, ItemState::Problem, "ca.example.net");
    row("CAA only at accounts", "accounts IN CAA 0 issue \";\"\n", Id::Caa, ItemState::Problem, ";");

    row("short", "", Id::Ttl, ItemState::Good, "60 seconds");
    row("long record", "clerk 86400 IN A 192.0.2.1\n", Id::Ttl, ItemState::Warning, "24 hours");
    row("long record elsewhere", "www 86400 IN A 192.0.2.1\n", Id::Ttl, ItemState::Good);
}

void TestPreparation::zone()
{
    QFETCH(QByteArray, records);
    QFETCH(Id, id);
    QFETCH(ItemState, state);
    QFETCH(QString, named);
    begin(records);
    QVERIFY(check());
    const PreparationItem found = item(id);
    QVERIFY2(found.state == state, qPrintable(u"%1 %2"_s.arg(int(found.state)).arg(found.found)));
    QVERIFY2(found.found.contains(named), qPrintable(found.found));
    QVERIFY(!found.title.isEmpty());
    QVERIFY(!found.found.isEmpty());
    QVERIFY(found.state == ItemState::Good || !found.advice.isEmpty());
    QCOMPARE(m_preparation->zone(), Zones::kDomain);
}

void TestPreparation::longNegativeTtl()
{
    begin("", "$TTL 172800\n@ IN SOA ns1 hostmaster 1 3600 600 86400 172800\n@ IN NS ns1\nns1 IN A 127.0.0.1\n");
    QVERIFY(check());
    QCOMPARE(item(Id::Ttl).state, ItemState::Warning);
    QVERIFY2(item(Id::Ttl).found.contains(u"2 days"_s), qPrintable(item(Id::Ttl).found));
}

void TestPreparation::brokenNameServer_data()
{
    QTest::addColumn<FakeDnsServer::Mode>("mode");
    QTest::newRow("lame") << FakeDnsServer::Mode::Lame;
    QTest::newRow("refuses") << FakeDnsServer::Mode::Refused;
    QTest::newRow("fails") << FakeDnsServer::Mode::ServFail;
    QTest::newRow("silent") << FakeDnsServer::Mode::Drop;
}

void TestPreparation::brokenNameServer()
{
    QFETCH(FakeDnsServer::Mode, mode);
    begin("");
    FakeDnsServer own;
    own.setMode(mode);
    NetworkSettings network = m_internet->network();
    network.nameServerPort = own.port();
    m_preparation = std::make_unique<Preparation>(m_client.get(), network);
    m_preparation->setHosts(hostsOf(Zones::kDomain));
    QVERIFY(check());
    QCOMPARE(item(Id::NameServers).state, ItemState::Problem);
    QVERIFY(item(Id::NameServers).found.contains(u"ns1.example.com"_s));
    for (const Id id : {Id::ClerkHostsFree, Id::Wildcard, Id::Ttl})
        QCOMPARE(item(id).state, ItemState::Unknown);
    QCOMPARE(item(Id::Caa).state, ItemState::Good);
}

void TestPreparation::notRegistered()
{
    begin("");
    m_preparation->setHosts(hostsOf(u"unregistered.com"_s));
    QVERIFY(check());
    QCOMPARE(item(Id::NameServers).state, ItemState::Problem);
    QVERIFY(item(Id::NameServers).found.contains(u"unregistered.com"_s));
    QCOMPARE(item(Id::ClerkHostsFree).state, ItemState::Good);
}

// The hint names records as the panel of the zone does, also for a domain below its apex.
void TestPreparation::caaNamesAreOfTheZone()
{
    begin("@ IN CAA 0 issue \"pki.goog\"\n");
    m_preparation->setHosts(hostsOf(u"app.example.com"_s));
    QVERIFY(check());
    QCOMPARE(item(Id::Caa).state, ItemState::Warning);
    QVERIFY2(item(Id::Caa).advice.contains(u"“@”"_s), qPrintable(item(Id::Caa).advice));
}

void TestPreparation::offline()
{
    begin("");
    m_internet->own.stop();
    m_internet->resolver.stop();
    QVERIFY(check());
    for (const PreparationItem &one : m_preparation->items()) {
        QCOMPARE(one.state, ItemState::Unknown);
        QVERIFY(!one.advice.isEmpty());
    }
}

void TestPreparation::checkAgain()
{
    begin("clerk IN A 192.0.2.1\n");
    QCOMPARE(item(Id::ClerkHostsFree).state, ItemState::NotChecked);
    QVERIFY(check());
    QCOMPARE(item(Id::ClerkHostsFree).state, ItemState::Problem);
    m_internet->own.setZone("example.com", NameServer::zoneHead());
    QVERIFY(m_internet->own.start());
    m_preparation->check();
    QVERIFY(check());
    QCOMPARE(item(Id::ClerkHostsFree).state, ItemState::Good);
}

void TestPreparation::otherHostsInTheMiddle()
{
    begin("clerk IN A 192.0.2.1\nclerk.app IN CNAME frontend-api.clerk.services.\n");
    m_preparation->check();
    m_preparation->setHosts(hostsOf(u"app.example.com"_s));
    QVERIFY(m_preparation->isChecking());
    QTRY_VERIFY(!m_preparation->isChecking());
    QCOMPARE(item(Id::ClerkHostsFree).state, ItemState::Good);
    QVERIFY(item(Id::ClerkHostsFree).found.contains(u"clerk.app.example.com"_s));
    m_preparation->setHosts(hostsOf(Zones::kDomain));
    QCOMPARE(item(Id::ClerkHostsFree).state, ItemState::NotChecked);
    QVERIFY(!m_preparation->isChecking());
}

void TestPreparation::destroyedInTheMiddle()
{
    begin("");
    FakeDnsServer silent;
    silent.setMode(FakeDnsServer::Mode::Drop);
    NetworkSettings network = m_internet->network();
    network.nameServerPort = silent.port();
    m_preparation = std::make_unique<Preparation>(m_client.get(), network);
    m_preparation->setHosts(hostsOf(Zones::kDomain));
    m_preparation->check();
    QTRY_VERIFY(!silent.queries().isEmpty());
    m_preparation.reset();
    QSignalSpy asked(&silent, &FakeDnsServer::asked);
    asked.wait(1'000);
}

void TestPreparation::earlyRecords()
{
    begin("");
    const QList<CnameTarget> early = m_preparation->earlyRecords();
    QCOMPARE(early.size(), 2);
    QCOMPARE(early.at(0).host, u"clerk.example.com"_s);
    QCOMPARE(early.at(0).value, u"frontend-api.clerk.services"_s);
    QCOMPARE(early.at(1).host, u"accounts.example.com"_s);
    QCOMPARE(early.at(1).value, u"accounts.clerk.services"_s);
    QVERIFY(check());
    QVERIFY(item(Id::ClerkHostsFree).advice.contains(u"1000"_s));
    QVERIFY(Preparation(m_client.get(), m_internet->network()).earlyRecords().isEmpty());
}

void TestPreparation::secondaryApplication()
{
    begin("*.app IN A 192.0.2.9\n");
    m_preparation->setHosts(hostsOf(u"app.example.com"_s));
    QVERIFY(check());
    QCOMPARE(m_preparation->zone(), Zones::kDomain);
    QCOMPARE(item(Id::Wildcard).state, ItemState::Warning);
    QVERIFY(item(Id::Wildcard).found.contains(u"*.app.example.com: A 192.0.2.9"_s));
}

void TestPreparation::durations_data()
{
    QTest::addColumn<quint32>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << 1U << u"1 second"_s;
    QTest::newRow("a minute") << 60U << u"60 seconds"_s;
    QTest::newRow("five minutes") << 300U << u"5 minutes"_s;
    QTest::newRow("an hour") << 3600U << u"60 minutes"_s;
    QTest::newRow("a day") << 86400U << u"24 hours"_s;
    QTest::newRow("two days") << 172800U << u"2 days"_s;
    QTest::newRow("longest") << 0xffffffffU << u"49710 days"_s;
}

void TestPreparation::durations()
{
    QFETCH(quint32, seconds);
    QFETCH(QString, words);
    QCOMPARE(PreparationRules::durationWords(seconds), words);
}

VESTRY_TEST(TestPreparation)
#include "tst_preparation.moc"
