// How DnsCheck watches: rounds, their interruption, offline, single rows, sources that fail, CAA.
#include "tests/integration/checks/zones.h"
#include "tests/support/fakednsserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Mode = FakeDnsServer::Mode;

static constexpr std::chrono::milliseconds kTimeout = 1s;

class TestDnsCheck : public QObject {
    Q_OBJECT
private slots:
    void readyOnceAllRequiredAreRight();
    void optionalRecordsDoNotHoldUp();
    void resolverThatFails_data();
    void resolverThatFails();
    void resolverThatFiltersClerk();
    void ownServerThatFails_data();
    void ownServerThatFails();
    void ownServersThatCannotBeAsked();
    void offlineKeepsTheLastResult();
    void offlineBehindALocalResolver_data();
    void offlineBehindALocalResolver();
    void stoppedRoundIsNoResult();
    void cancelledRoundIsNoResult();
    void destroyedInTheMiddle();
    void newRecordsInTheMiddle();
    void rowAloneDoesNotMoveTheSchedule();
    void askedForInTheMiddleRunsAgain();
    void publicResolversMayBeOff();
    void zoneIsFoundAgain();
    void movedZoneIsNoticed();
    void noZone();
    void caa_data();
    void caa();
    void caaThatTheResolverDrops_data();
    void caaThatTheResolverDrops();
    void noRecords();

private:
    void begin(const QByteArray &records = Zones::goodRecords(), const QList<PublicResolver> &resolvers = {},
               const QList<CnameTarget> &wanted = Zones::wanted());
    bool round() const;

    std::unique_ptr<Zones::Internet> m_internet;
    std::unique_ptr<DnsClient> m_client;
    std::unique_ptr<DnsCheck> m_check;
};

void TestDnsCheck::begin(const QByteArray &records, const QList<PublicResolver> &resolvers,
                         const QList<CnameTarget> &wanted)
{
    m_check.reset();
    m_client.reset();
    m_internet = std::make_unique<Zones::Internet>();
    if (!m_internet->start(records))
        qFatal("named: %s", m_internet->log().constData());
    NetworkSettings network = m_internet->network();
    network.publicResolvers = resolvers;
    m_client = m_internet->client(kTimeout);
    m_check = std::make_unique<DnsCheck>(m_client.get(), network);
    // Nothing comes by itself within a test that did not ask for it.
    m_check->schedule()->setIntervals({1h, 1h, 1h});
    m_check->setRecords(Zones::kDomain, wanted);
}

bool TestDnsCheck::round() const
{
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    if (m_check->schedule()->isRunning())
        m_check->schedule()->checkNow();
    else
        m_check->schedule()->start();
    return finished.wait(kPatience);
}

void TestDnsCheck::readyOnceAllRequiredAreRight()
{
    begin("clerk IN CNAME frontend-api.clerk.services.\n");
    QSignalSpy ready(m_check.get(), &DnsCheck::ready);
    QVERIFY(round());
    QVERIFY(!m_check->requiredRight());
    m_internet->setZone(Zones::goodRecords());
    QVERIFY(m_internet->own.start() && m_internet->resolver.start());
    QVERIFY(round());
    QVERIFY(m_check->requiredRight());
    QVERIFY(round());
    QCOMPARE(ready.count(), 1);

    m_internet->setZone("");
    QVERIFY(m_internet->own.start() && m_internet->resolver.start());
    QVERIFY(round());
    QVERIFY(!m_check->requiredRight());
    m_internet->setZone(Zones::goodRecords());
    QVERIFY(m_internet->own.start() && m_internet->resolver.start());
    QVERIFY(round());
    QCOMPARE(ready.count(), 2);
}

void TestDnsCheck::optionalRecordsDoNotHoldUp()
{
    begin("clerk IN CNAME frontend-api.clerk.services.\n"
          "accounts IN CNAME accounts.clerk.services.\n"
          "clkmail IN CNAME mail.abc.clerk.services.\n");
    QVERIFY(round());
    QCOMPARE(m_check->rows().at(3).overall.verdict, Verdict::Missing);
    QVERIFY(!m_check->rows().at(3).required());
    QVERIFY(m_check->requiredRight());
}

void TestDnsCheck::resolverThatFails_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("listens");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("server failure") << Mode::ServFail << true << Verdict::ServerFailed;
    QTest::newRow("DNSSEC failure") << Mode::ServFailUnlessCd << true << Verdict::Bogus;
    QTest::newRow("refused") << Mode::Refused << true << Verdict::Refused;
    QTest::newRow("no answer") << Mode::Drop << true << Verdict::TimedOut;
    QTest::newRow("nothing listens") << Mode::Answer << false << Verdict::Unreachable;
}

void TestDnsCheck::resolverThatFails()
{
    QFETCH(Mode, mode);
    QFETCH(bool, listens);
    QFETCH(Verdict, expected);
    FakeDnsServer resolver;
    const QString address = listens ? resolver.address() : u"127.0.0.1:1"_s;
    resolver.setMode(mode);
    begin(Zones::goodRecords(), {{u"Public"_s, {address}}});
    QVERIFY(round());
    for (const RecordRow &row : m_check->rows()) {
        QVERIFY2(row.findings.at(2).verdict == expected, qPrintable(verdictWords(row.findings.at(2).verdict)));
        // A failed validation is told; a resolver that cannot tell does not count against what others see right.
        QCOMPARE(row.overall.verdict, expected == Verdict::Bogus ? Verdict::Bogus : Verdict::Right);
    }
    QVERIFY(!m_check->isOffline());
}

// A filter for advertisements that knows no clerk.services must not tell the admin that Clerk is down.
void TestDnsCheck::resolverThatFiltersClerk()
{
    begin();
    m_internet->resolver.setZone("clerk.services", NameServer::zoneHead());
    QVERIFY(m_internet->resolver.start());
    QVERIFY(round());
    QCOMPARE(m_check->rows().at(0).overall.verdict, Verdict::TargetDown); // nobody says otherwise

    NameServer open;
    Zones::addClerk(open);
    open.setZone("example.com", NameServer::zoneHead() + Zones::goodRecords());
    QVERIFY(open.start());
    NetworkSettings network = m_internet->network();
    network.publicResolvers = {{u"Open"_s, {open.address()}}};
    m_check = std::make_unique<DnsCheck>(m_client.get(), network);
    m_check->schedule()->setIntervals({1h, 1h, 1h});
    m_check->setRecords(Zones::kDomain, Zones::wanted());
    QVERIFY(round());
    for (const auto &row : m_check->rows())
        QVERIFY2(row.overall.verdict == Verdict::Right, qPrintable(verdictWords(row.overall.verdict)));
    QVERIFY(m_check->requiredRight());
}

void TestDnsCheck::ownServerThatFails_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("lame") << Mode::Lame << Verdict::Lame;
    QTest::newRow("refused") << Mode::Refused << Verdict::Refused;
    QTest::newRow("server failure") << Mode::ServFail << Verdict::ServerFailed;
}

void TestDnsCheck::ownServerThatFails()
{
    QFETCH(Mode, mode);
    QFETCH(Verdict, expected);
    FakeDnsServer own;
    own.setMode(mode);
    begin();
    NetworkSettings network = m_internet->network();
    network.nameServerPort = own.port();
    m_check = std::make_unique<DnsCheck>(m_client.get(), network);
    m_check->schedule()->setIntervals({1h, 1h, 1h});
    m_check->setRecords(Zones::kDomain, Zones::wanted());
    QVERIFY(round());
    // All servers of the zone fail, so that what a cache still knows proves nothing.
    for (const RecordRow &row : m_check->rows())
        QVERIFY2(row.overall.verdict == expected, qPrintable(verdictWords(row.overall.verdict)));
    QVERIFY(!m_check->requiredRight());
}

// As in a network that lets nobody but its resolver ask.
void TestDnsCheck::ownServersThatCannotBeAsked()
{
    FakeDnsServer own;
    own.setMode(Mode::Drop);
    begin();
    NetworkSettings network = m_internet->network();
    network.nameServerPort = own.port();
    m_check = std::make_unique<DnsCheck>(m_client.get(), network);
    m_check->schedule()->setIntervals({1h, 1h, 1h});
    m_check->setRecords(Zones::kDomain, Zones::wanted());
    QSignalSpy ready(m_check.get(), &DnsCheck::ready);
    QVERIFY(round());
    for (const RecordRow &row : m_check->rows()) {
        QCOMPARE(row.findings.at(0).verdict, Verdict::TimedOut);
        QCOMPARE(row.overall.verdict, Verdict::Right);
    }
    QVERIFY(m_check->requiredRight());
    QCOMPARE(ready.count(), 1);
}

void TestDnsCheck::offlineKeepsTheLastResult()
{
    begin();
    QVERIFY(round());
    const QList<RecordRow> before = m_check->rows();
    m_internet->own.stop();
    m_internet->resolver.stop();
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->schedule()->checkNow();
    QTRY_VERIFY(m_check->isOffline());
    QCOMPARE(finished.count(), 0);
    for (int i = 0; i < before.size(); ++i) {
        QCOMPARE(m_check->rows().at(i).overall, before.at(i).overall);
        QCOMPARE(m_check->rows().at(i).checkedAt, before.at(i).checkedAt);
    }
    QVERIFY(m_check->requiredRight());
    QVERIFY(m_check->schedule()->untilNext() > 0ms);

    QVERIFY(m_internet->own.start() && m_internet->resolver.start());
    QVERIFY(round());
    QVERIFY(!m_check->isOffline());
    QVERIFY(m_check->rows().at(0).checkedAt > before.at(0).checkedAt);
}

void TestDnsCheck::offlineBehindALocalResolver_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("systemd-resolved") << Mode::ServFail;
    QTest::newRow("dnsmasq") << Mode::Refused;
}

// It answers while there is no network, but only that it failed.
void TestDnsCheck::offlineBehindALocalResolver()
{
    QFETCH(Mode, mode);
    begin();
    FakeDnsServer local;
    Mode now = Mode::Answer;
    local.chooseMode([&now](const FakeDnsServer::Query &) { return now; });
    m_client = std::make_unique<DnsClient>(DnsClient::Settings{.systemServers = {local.address()}});
    m_check = std::make_unique<DnsCheck>(m_client.get(), m_internet->network());
    m_check->schedule()->setIntervals({1h, 2h, 3h});
    m_check->setRecords(Zones::kDomain, Zones::wanted());
    QVERIFY(round());
    QVERIFY(!m_check->isOffline());
    QVERIFY(m_check->schedule()->untilNext() <= 1h);
    const RecordRow before = m_check->rows().at(0);

    now = mode;
    m_check->schedule()->checkNow();
    QTRY_VERIFY(m_check->isOffline() && !m_check->isChecking());
    QCOMPARE(m_check->rows().at(0).checkedAt, before.checkedAt);
    QCOMPARE(m_check->rows().at(0).findings, before.findings);
    QVERIFY(m_check->schedule()->untilNext() > 2h);

    now = Mode::Answer;
    QVERIFY(round());
    QVERIFY(!m_check->isOffline());
    QVERIFY(m_check->schedule()->untilNext() <= 1h);
}

void TestDnsCheck::stoppedRoundIsNoResult()
{
    FakeDnsServer silent;
    silent.setMode(Mode::Drop);
    begin("", {{u"Silent"_s, {silent.address()}}});
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->schedule()->start();
    QTRY_VERIFY(!silent.queries().isEmpty());
    QVERIFY(m_check->isChecking());
    QVERIFY(m_check->rows().at(0).checking);
    m_check->schedule()->stop();
    QVERIFY(!m_check->isChecking());
    QVERIFY(!finished.wait(int(kTimeout.count()) * 4));
    for (const RecordRow &row : m_check->rows()) {
        QVERIFY(!row.checkedAt.isValid());
        QVERIFY(!row.checking);
        QCOMPARE(row.overall.verdict, Verdict::NotChecked);
    }
}

void TestDnsCheck::cancelledRoundIsNoResult()
{
    FakeDnsServer silent;
    silent.setMode(Mode::Drop);
    begin("", {{u"Silent"_s, {silent.address()}}});
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->schedule()->start();
    QTRY_VERIFY(!silent.queries().isEmpty());
    m_client->cancelAll();
    QTRY_VERIFY(!m_check->isChecking());
    QCOMPARE(finished.count(), 0);
    QVERIFY(!m_check->isOffline());
    QCOMPARE(m_check->rows().at(0).overall.verdict, Verdict::NotChecked);
    QVERIFY(m_check->schedule()->untilNext() > 0ms);
}

void TestDnsCheck::destroyedInTheMiddle()
{
    FakeDnsServer silent;
    silent.setMode(Mode::Drop);
    begin("", {{u"Silent"_s, {silent.address()}}});
    m_check->schedule()->start();
    m_check->checkRow(0);
    QTRY_VERIFY(!silent.queries().isEmpty());
    m_check.reset();
    QSignalSpy asked(&silent, &FakeDnsServer::asked);
    asked.wait(int(kTimeout.count()) * 4);
}

void TestDnsCheck::newRecordsInTheMiddle()
{
    begin();
    m_check->schedule()->start();
    QTRY_VERIFY(m_check->isChecking());
    const QList<CnameTarget> two = Zones::wanted().first(2);
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->setRecords(Zones::kDomain, two);
    QVERIFY(finished.wait(kPatience));
    QCOMPARE(m_check->rows().size(), 2);
    QCOMPARE(m_check->rows().at(1).overall.verdict, Verdict::Right);

    // What was seen of a record that stays wanted is kept.
    m_check->schedule()->stop();
    m_check->setRecords(Zones::kDomain, two.first(1));
    QCOMPARE(m_check->rows().at(0).overall.verdict, Verdict::Right);
    m_check->setRecords(u"example.net"_s, {{u"clerk.example.net"_s, u"frontend-api.clerk.services"_s, true}});
    QCOMPARE(m_check->rows().at(0).overall.verdict, Verdict::NotChecked);
    QCOMPARE(m_check->zone(), u"example.net"_s);
}

void TestDnsCheck::rowAloneDoesNotMoveTheSchedule()
{
    begin();
    QVERIFY(round());
    const QList<RecordRow> before = m_check->rows();
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    const auto next = m_check->schedule()->untilNext();
    m_check->checkRow(1);
    QVERIFY(m_check->rows().at(1).checking);
    QVERIFY(!m_check->rows().at(0).checking);
    QTRY_VERIFY(!m_check->isChecking());
    QVERIFY(m_check->rows().at(1).checkedAt > before.at(1).checkedAt);
    QCOMPARE(m_check->rows().at(0).checkedAt, before.at(0).checkedAt);
    QCOMPARE(finished.count(), 0);
    QVERIFY(m_check->schedule()->untilNext() <= next);
    m_check->checkRow(-1);
    m_check->checkRow(99);
    QVERIFY(!m_check->isChecking());
}

void TestDnsCheck::askedForInTheMiddleRunsAgain()
{
    begin();
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    QVERIFY(round());
    m_check->schedule()->checkNow();
    QTRY_VERIFY(m_check->isChecking());
    m_check->schedule()->checkNow();
    QTRY_COMPARE(finished.count(), 3);
    QVERIFY(m_check->schedule()->untilNext() > 0ms);
}

void TestDnsCheck::publicResolversMayBeOff()
{
    FakeDnsServer resolver;
    begin(Zones::goodRecords(), {{u"Public"_s, {resolver.address()}}});
    QVERIFY(round());
    QCOMPARE(m_check->sources().size(), 3);
    QVERIFY(!resolver.queries().isEmpty());
    const qsizetype asked = resolver.queries().size();

    QSignalSpy sourcesChanged(m_check.get(), &DnsCheck::sourcesChanged);
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->setPublicResolvers({});
    QCOMPARE(sourcesChanged.count(), 1);
    QCOMPARE(m_check->sources().size(), 2);
    QCOMPARE(m_check->rows().at(0).findings.size(), 2);
    QCOMPARE(m_check->rows().at(0).findings.at(0).verdict, Verdict::Right);
    QVERIFY(finished.wait(kPatience));
    QCOMPARE(resolver.queries().size(), asked);
}

void TestDnsCheck::zoneIsFoundAgain()
{
    begin();
    QVERIFY(round());
    QCOMPARE(m_check->nameServers(), QStringList{u"ns1.example.com"_s});
    // The DNS provider changes: the old server no longer knows the zone.
    m_internet->own.setZone("example.com", "$TTL 300\n@ IN SOA other hostmaster 2 3600 600 86400 60\n@ IN NS other\n"
                                           "other IN A 127.0.0.1\n");
    m_internet->own.stop();
    m_internet->resolver.setZone("example.com", "$TTL 300\n@ IN SOA other hostmaster 2 3600 600 86400 60\n"
                                                "@ IN NS other\nother IN A 127.0.0.1\n" +
                                                    Zones::goodRecords());
    QVERIFY(m_internet->resolver.start());
    QVERIFY(round());
    QCOMPARE(m_check->rows().at(0).findings.at(0).verdict, Verdict::Unreachable);
    m_internet->own.setZone("example.com", "$TTL 300\n@ IN SOA other hostmaster 2 3600 600 86400 60\n@ IN NS other\n"
                                           "other IN A 127.0.0.1\n" +
                                               Zones::goodRecords());
    QVERIFY(m_internet->own.start());
    QVERIFY(round());
    QCOMPARE(m_check->nameServers(), QStringList{u"other.example.com"_s});
    QCOMPARE(m_check->sources().constFirst().name, u"other.example.com"_s);
    QVERIFY(m_check->requiredRight());
}

// After a move to another DNS provider the servers of the old one often go on answering.
void TestDnsCheck::movedZoneIsNoticed()
{
    begin();
    QVERIFY(round());
    QVERIFY(m_check->requiredRight());
    const QByteArray moved = "$TTL 300\n@ IN SOA other hostmaster 2 3600 600 86400 60\n@ IN NS other\n"
                             "other IN A 127.0.0.2\n";
    m_internet->resolver.setZone("example.com", moved);
    QVERIFY(m_internet->resolver.start());
    m_check->schedule()->checkNow();
    QTRY_COMPARE(m_check->nameServers(), QStringList{u"other.example.com"_s});
    QCOMPARE(m_check->sources().constFirst().name, u"other.example.com"_s);
    QVERIFY(m_check->sources().constFirst().server.startsWith("127.0.0.2:"_L1));
    QVERIFY(round());
    // Nothing listens there: what the resolver sees counts, not what the old server repeats.
    QCOMPARE(m_check->rows().at(0).overall.verdict, Verdict::Missing);
    QCOMPARE(m_check->rows().at(0).findings.at(0).verdict, Verdict::Unreachable);
}

void TestDnsCheck::noZone()
{
    begin();
    m_check->setRecords(u"unregistered.com"_s, {{u"clerk.unregistered.com"_s, u"frontend-api.clerk.services"_s, true}});
    QVERIFY(round());
    QVERIFY(!m_check->zoneProblem().isEmpty());
    QVERIFY2(m_check->zoneProblem().contains(u"unregistered.com"_s), qPrintable(m_check->zoneProblem()));
    QCOMPARE(m_check->zone(), u"unregistered.com"_s);
    QCOMPARE(m_check->sources().size(), 1);
    QCOMPARE(m_check->rows().at(0).overall.verdict, Verdict::Missing);
}

void TestDnsCheck::caa_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<CaaVerdict::State>("expected");
    QTest::addColumn<QString>("foundAt");
    using State = CaaVerdict::State;
    const QByteArray encrypt = "@ IN CAA 0 issue \"letsencrypt.org\"\n";
    const QByteArray google = "@ IN CAA 0 issue \"pki.goog\"\n";
    QTest::newRow("none") << QByteArray() << State::Free << QString();
    QTest::newRow("both") << encrypt + google << State::Allowed << u"example.com"_s;
    QTest::newRow("one") << encrypt << State::OneOnly << u"example.com"_s;
    QTest::newRow("neither") << QByteArray("@ IN CAA 0 issue \"ca.example.net\"\n") << State::Blocked
                             << u"example.com"_s;
    QTest::newRow("nobody") << QByteArray("@ IN CAA 0 issue \";\"\n") << State::Blocked << u"example.com"_s;
}

void TestDnsCheck::caa()
{
    QFETCH(QByteArray, records);
    QFETCH(CaaVerdict::State, expected);
    QFETCH(QString, foundAt);
    begin(Zones::goodRecords() + records);
    QVERIFY(round());
    QCOMPARE(int(m_check->caa().state), int(expected));
    QCOMPARE(m_check->caa().foundAt, foundAt);
    QCOMPARE(caaHint(m_check->caa(), m_check->zone()).isEmpty(),
             expected == CaaVerdict::State::Free || expected == CaaVerdict::State::Allowed);
}

void TestDnsCheck::caaThatTheResolverDrops_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("hasOther"); //!< another resolver is asked as well
    QTest::addColumn<CaaVerdict::State>("expected");
    QTest::addColumn<QString>("foundAt");
    using State = CaaVerdict::State;
    QTest::newRow("dropped, another resolver") << Mode::Drop << true << State::Blocked << u"example.com"_s;
    QTest::newRow("refused, the zone's servers") << Mode::Refused << false << State::Blocked << u"example.com"_s;
    QTest::newRow("signatures are bad") << Mode::ServFailUnlessCd << true << State::Unknown << u"clerk.example.com"_s;
}

// Some routers know no questions of the type CAA.
void TestDnsCheck::caaThatTheResolverDrops()
{
    QFETCH(Mode, mode);
    QFETCH(bool, hasOther);
    QFETCH(CaaVerdict::State, expected);
    FakeDnsServer router;
    router.chooseMode([mode](const FakeDnsServer::Query &query) { return query.type == 257 ? mode : Mode::Answer; });
    router.add("example.com", 2, FakeDnsServer::wireName("ns1.example.com"));
    router.add("ns1.example.com", 1, QByteArray("\x7f\0\0\1", 4));
    begin("@ IN CAA 0 issue \"ca.example.net\"\n");
    NetworkSettings network = m_internet->network();
    if (hasOther)
        network.publicResolvers = {{u"Other"_s, {m_internet->resolver.address()}}};
    m_client = std::make_unique<DnsClient>(
        DnsClient::Settings{.systemServers = {router.address()}, .timeout = kTimeout, .tries = 1});
    m_check = std::make_unique<DnsCheck>(m_client.get(), network);
    m_check->schedule()->setIntervals({1h, 1h, 1h});
    m_check->setRecords(Zones::kDomain, {{u"clerk.example.com"_s, u"frontend-api.clerk.services"_s, true}});
    QVERIFY(round());
    QCOMPARE(int(m_check->caa().state), int(expected));
    QTEST(m_check->caa().foundAt, "foundAt");
}

void TestDnsCheck::noRecords()
{
    begin(Zones::goodRecords(), {}, {});
    m_check->schedule()->start();
    QTRY_VERIFY(m_check->schedule()->untilNext() > 59min);
    QVERIFY(!m_check->isChecking());
    QVERIFY(!m_check->requiredRight());
}

VESTRY_TEST(TestDnsCheck)
#include "tst_dnscheck.moc"
