#include "tests/integration/practice/practicecase.h"

#include "models/migration/dnscheck.h"
#include "models/migration/preparation.h"
#include "network/dns/dnsclient.h"
#include "network/dns/zonefinder.h"
#include "network/tls/tlsprobe.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::PracticeNetwork;

//! The console's own client, checks and probe look at the sandbox's network as they look at the internet.
class tst_PracticeChecks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsZones_data();
    void findsZones();
    void judgesEveryPlacement_data();
    void judgesEveryPlacement();
    void seesLateResolversPropagate();
    void seesCaa_data();
    void seesCaa();
    void preparesADomainNobodyToldOf();
    void probesCertificates_data();
    void probesCertificates();

private:
    NetworkSettings settings() const;
    DnsClient *client() { return m_client.get(); }
    Zone zoneOf(const QString &name);
    RecordRow checkedRow();
    TlsReport probed(const QString &host) const;

    std::unique_ptr<PracticeNetwork> m_network;
    std::unique_ptr<DnsClient> m_client;
    std::unique_ptr<DnsCheck> m_check;
};

static const auto kDomain = u"example.org"_s;

static QList<CnameTarget> records()
{
    QList<CnameTarget> all;
    for (const auto &entry : targetsOf(kDomain)) {
        const auto target = entry.toObject();
        all.append({.host = target.value("host"_L1).toString(),
                    .value = target.value("value"_L1).toString(),
                    .required = target.value("required"_L1).toBool()});
    }
    return all;
}

NetworkSettings tst_PracticeChecks::settings() const
{
    NetworkSettings settings;
    settings.systemResolvers = {m_network->systemResolver()};
    settings.publicResolvers = {{u"First"_s, {m_network->publicResolvers().first()}},
                                {u"Second"_s, {m_network->publicResolvers().last()}}};
    settings.nameServerPort = m_network->nameServerPort();
    settings.httpsPort = m_network->httpsPort();
    settings.authorities = {QSslCertificate(m_network->authority())};
    return settings;
}

void tst_PracticeChecks::init()
{
    m_network = std::make_unique<PracticeNetwork>();
    QVERIFY2(m_network->start(), qPrintable(m_network->errorString()));
    m_network->setPace(0ms, 60s);
    m_network->serve(u"example.com"_s, targetsOf(u"example.com"_s), 1, true);
    m_network->serve(kDomain, targetsOf(kDomain), 1, false);
    m_client = std::make_unique<DnsClient>(DnsClient::Settings{.systemServers = {m_network->systemResolver()}});
    m_check = std::make_unique<DnsCheck>(client(), settings());
    m_check->setRecords(kDomain, records());
}

void tst_PracticeChecks::cleanup()
{
    m_check.reset();
    m_client.reset();
    m_network.reset();
}

Zone tst_PracticeChecks::zoneOf(const QString &name)
{
    std::optional<Zone> zone;
    findZone(client(), name, m_network->nameServerPort(), this, [&](const Zone &found) { zone = found; });
    return QTest::qWaitFor([&] { return zone.has_value(); }, kPatience) ? *zone : Zone();
}

//! The first record after one more complete check.
RecordRow tst_PracticeChecks::checkedRow()
{
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->schedule()->checkNow();
    return finished.wait(kPatience) ? m_check->rows().first() : RecordRow();
}

void tst_PracticeChecks::findsZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("apex");
    QTest::newRow("Clerk's domain") << kDomain << kDomain;
    QTest::newRow("a host nobody placed") << kClerk << kDomain;
    QTest::newRow("deep below") << u"clk._domainkey.example.org"_s << kDomain;
    QTest::newRow("below a public suffix") << u"clerk.app.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("Clerk's targets") << u"frontend-api.clerk.services"_s << u"clerk.services"_s;
}

void tst_PracticeChecks::findsZones()
{
    QFETCH(const QString, name);
    const auto zone = zoneOf(name);
    QCOMPARE(zone.outcome, Dns::Outcome::Answered);
    QTEST(zone.apex, "apex");
    QCOMPARE(zone.nameServers.size(), 2);
    QCOMPARE(zone.servers.value(0).address, u"127.0.0.1:%1"_s.arg(m_network->nameServerPort()));
}

void tst_PracticeChecks::judgesEveryPlacement_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("right") << Verdict::Right;
    QTest::newRow("missing") << Verdict::Missing;
    QTest::newRow("wrong") << Verdict::WrongTarget;
    QTest::newRow("proxied") << Verdict::Proxied;
    QTest::newRow("doubled") << Verdict::DoubledZone;
    QTest::newRow("tail") << Verdict::TargetTail;
    QTest::newRow("conflict") << Verdict::Conflict;
}

void tst_PracticeChecks::judgesEveryPlacement()
{
    m_network->placeAll(QString::fromLatin1(QTest::currentDataTag()));
    const auto row = checkedRow();
    QTEST(row.overall.verdict, "verdict");
    QCOMPARE(m_check->zone(), kDomain);
    QCOMPARE(m_check->requiredRight(), row.overall.verdict == Verdict::Right);
    QVERIFY(m_check->zoneProblem().isEmpty());
    for (const auto &each : m_check->rows())
        QCOMPARE(each.overall.verdict, row.overall.verdict);
    QCOMPARE(row.findings.size(), m_check->sources().size());
    QVERIFY(m_check->sources().size() >= 4);
}

void tst_PracticeChecks::seesLateResolversPropagate()
{
    QCOMPARE(checkedRow().overall.verdict, Verdict::Missing);
    m_network->setLate(true);
    m_network->placeAll(u"right"_s);
    const auto row = checkedRow();
    QCOMPARE(row.overall.verdict, Verdict::Propagating);
    QVERIFY(row.overall.ttl > 0 && row.overall.ttl <= 60);
    m_network->setLate(false);
    QCOMPARE(checkedRow().overall.verdict, Verdict::Right);
}

void tst_PracticeChecks::seesCaa_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<CaaVerdict::State>("state");
    QTest::newRow("none") << QStringList() << CaaVerdict::State::Free;
    QTest::newRow("one of two") << QStringList{u"0 issue \"letsencrypt.org\""_s} << CaaVerdict::State::OneOnly;
    QTest::newRow("neither") << QStringList{u"0 issue \"digicert.com\""_s} << CaaVerdict::State::Blocked;
}

void tst_PracticeChecks::seesCaa()
{
    QFETCH(const QStringList, records);
    QVERIFY(m_network->setCaa(records));
    checkedRow();
    QTEST(m_check->caa().state, "state");
    QCOMPARE(m_check->caa().records, records);
}

//! Before the change Clerk has not told the network of the new domain yet.
void tst_PracticeChecks::preparesADomainNobodyToldOf()
{
    Preparation preparation(client(), settings());
    preparation.setHosts(hostsOf(u"acme.test"_s));
    preparation.check();
    QTRY_VERIFY(!preparation.isChecking());
    QCOMPARE(preparation.zone(), u"acme.test"_s);
    QVERIFY(!preparation.items().isEmpty());
    for (const auto &item : preparation.items())
        QVERIFY2(item.state == PreparationItem::State::Good, qPrintable(item.title + u": "_s + item.found));
}

TlsReport tst_PracticeChecks::probed(const QString &host) const
{
    TlsProbe probe({.port = m_network->httpsPort(), .authorities = {QSslCertificate(m_network->authority())}});
    std::optional<TlsReport> report;
    probe.probe(host, {QHostAddress(QHostAddress::LocalHost)}, &probe, [&](const TlsReport &got) { report = got; });
    return QTest::qWaitFor([&] { return report.has_value(); }, kPatience) ? *report : TlsReport();
}

void tst_PracticeChecks::probesCertificates_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<TlsReport::Problem>("problem");
    QTest::newRow("issue") << u"issue"_s << TlsReport::Problem::None;
    QTest::newRow("stuck") << u"stuck"_s << TlsReport::Problem::HandshakeRefused;
    QTest::newRow("expired") << u"expired"_s << TlsReport::Problem::Expired;
    QTest::newRow("another host") << u"wrong-host"_s << TlsReport::Problem::WrongHost;
}

void tst_PracticeChecks::probesCertificates()
{
    QFETCH(const QString, behaviour);
    QCOMPARE(probed(kClerk).problem(), TlsReport::Problem::HandshakeRefused);
    QVERIFY(m_network->setCertificates(behaviour));
    m_network->placeAll(u"right"_s);
    QFETCH(const TlsReport::Problem, problem);
    QTRY_COMPARE(probed(kClerk).problems, QList{problem});
}

VESTRY_TEST(tst_PracticeChecks)
#include "tst_practicechecks.moc"
