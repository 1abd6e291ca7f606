// Certificates of the Clerk hosts at a real nginx, names from a real named, and the Frontend API's final word.
#include "models/migration/certificatecheck.h"
#include "network/apiclient.h"
#include "tests/integration/checks/zones.h"
#include "tests/support/fakednsserver.h"
#include "tests/support/nginxserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using TlsProblem = TlsReport::Problem;
using Word = CertificateCheck::FinalWord::State;

class TestCertificateCheck : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void problem_data();
    void problem();
    void readyWhenAllIsRight();
    void finalWord_data();
    void finalWord();
    void frontendIsNotAskedWithoutItsCertificate();
    void offlineKeepsTheLastResult();
    void failingResolver_data();
    void failingResolver();
    void stoppedRoundIsNoResult();
    void destroyedInTheMiddle();
    void dateOfTheCertificateThatIsMeant_data();
    void dateOfTheCertificateThatIsMeant();
    void rowAlone();
    void rowAloneWithoutNetworkKeepsItsResult();
    void newHosts();
    void wordsForEveryProblem();

private:
    void begin(const QStringList &hosts, const QByteArray &records, quint16 port, const QString &frontend);
    bool round() const;
    static QByteArray addresses();
    static QByteArray environment(const QByteArray &type);

    std::unique_ptr<CertificateAuthority> m_authority;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    CertificateAuthority m_late{u"Late"_s, m_now.addDays(-9), m_now.addDays(-2)};
    CertificateAuthority m_early{u"Early"_s, m_now.addDays(2), m_now.addDays(9)};
    std::unique_ptr<NginxServer> m_nginx;
    std::unique_ptr<Zones::Internet> m_internet;
    std::unique_ptr<DnsClient> m_dns;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<CertificateCheck> m_check;
};

QByteArray TestCertificateCheck::addresses()
{
    return "clerk IN A 127.0.0.1\naccounts IN A 127.0.0.1\nexpired IN A 127.0.0.1\nearly IN A 127.0.0.1\n"
           "self IN A 127.0.0.1\nunknown IN A 127.0.0.1\nincomplete IN A 127.0.0.1\nwrong IN A 127.0.0.1\n"
           "refusing IN A 127.0.0.1\nold IN A 127.0.0.1\nstaging IN A 127.0.0.1\nnonsense IN A 127.0.0.1\n"
           "lateissuer IN A 127.0.0.1\nearlyissuer IN A 127.0.0.1\n"
           "text IN TXT \"no address\"\n";
}

QByteArray TestCertificateCheck::environment(const QByteArray &type)
{
    return R"({"display_config":{"instance_environment_type":")" + type + R"(","home_url":"https://example.com"}})";
}

void TestCertificateCheck::initTestCase()
{
    m_authority = std::make_unique<CertificateAuthority>(u"Trusted"_s);
    CertificateAuthority stranger(u"Stranger"_s);
    QVERIFY(m_authority->isValid() && stranger.isValid() && m_late.isValid() && m_early.isValid());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    using Signer = CertificateWish::Signer;
    const auto host = [](const char *label) { return QLatin1StringView(label) + u".example.com"_s; };
    const auto good = [&](const char *label, const QByteArray &answer) {
        return NginxSite{.certificate = m_authority->issue({.hosts = {host(label)}}),
                         .host = host(label),
                         .answer = answer,
                         .sharesPortOf = 0};
    };
    const auto bad = [&](const char *label, const CertificateFiles &certificate) {
        return NginxSite{.certificate = certificate, .host = host(label), .sharesPortOf = 0};
    };
    QList<NginxSite> sites{good("clerk", environment("production"))};
    sites[0].sharesPortOf = -1;
    sites += good("accounts", "{}");
    sites += good("staging", environment("development"));
    sites += good("nonsense", "[]");
    sites += bad("expired",
                 m_authority->issue({.hosts = {host("expired")}, .from = now.addDays(-9), .until = now.addDays(-2)}));
    sites +=
        bad("early", m_authority->issue({.hosts = {host("early")}, .from = now.addDays(2), .until = now.addDays(9)}));
    sites += bad("self", m_authority->issue({.hosts = {host("self")}, .signer = Signer::Itself}));
    sites += bad("unknown", stranger.issue({.hosts = {host("unknown")}}));
    sites += bad("incomplete", m_authority->issue({.hosts = {host("incomplete")}, .sendIntermediate = false}));
    sites += bad("wrong", m_authority->issue({.hosts = {u"other.example.net"_s}}));
    sites += bad("refusing", {});
    sites += bad("lateissuer", m_late.issue({.hosts = {host("lateissuer")}}));
    sites += bad("earlyissuer", m_early.issue({.hosts = {host("earlyissuer")}}));
    m_nginx = std::make_unique<NginxServer>(sites);
    QVERIFY2(m_nginx->isRunning(), m_nginx->log().constData());

    m_internet = std::make_unique<Zones::Internet>();
    QVERIFY2(m_internet->start(addresses()), m_internet->log().constData());
}

void TestCertificateCheck::begin(const QStringList &labels, const QByteArray &records, quint16 port,
                                 const QString &frontend)
{
    m_check.reset();
    m_internet->setZone(records);
    if (!m_internet->resolver.start())
        qFatal("named: %s", m_internet->log().constData());
    NetworkSettings network = m_internet->network();
    network.httpsPort = port;
    network.authorities = {m_authority->root(), m_late.root(), m_early.root()};
    m_dns = m_internet->client(1s);
    ApiClientConfig config{.baseUrl = QUrl(u"http://127.0.0.1:1"_s),
                           .frontendAddress = u"127.0.0.1"_s,
                           .frontendPort = port,
                           .frontendAuthorities = {m_authority->root()}};
    config.retry.maxElapsedTime = 50ms;
    m_api = std::make_unique<ApiClient>(config);
    m_check = std::make_unique<CertificateCheck>(CertificateCheck::Parts{m_dns.get(), m_api.get()}, network);
    m_check->schedule()->setIntervals({1h, 1h, 1h});
    QStringList hosts;
    for (const QString &label : labels)
        hosts.append(label + u".example.com"_s);
    m_check->setHosts(hosts, QUrl(u"https://"_s + frontend + u".example.com"_s));
}

bool TestCertificateCheck::round() const
{
    QSignalSpy changed(m_check.get(), &CertificateCheck::changed);
    m_check->schedule()->isRunning() ? m_check->schedule()->checkNow() : m_check->schedule()->start();
    return QTest::qWaitFor([this] { return m_check->isChecking(); }, kPatience) &&
           QTest::qWaitFor([this] { return !m_check->isChecking(); }, kPatience) && !changed.isEmpty();
}

void TestCertificateCheck::problem_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<TlsProblem>("expected");
    QTest::newRow("in order") << u"accounts"_s << TlsProblem::None;
    QTest::newRow("expired") << u"expired"_s << TlsProblem::Expired;
    QTest::newRow("not valid yet") << u"early"_s << TlsProblem::NotYetValid;
    QTest::newRow("issuer expired") << u"lateissuer"_s << TlsProblem::Expired;
    QTest::newRow("issuer not valid yet") << u"earlyissuer"_s << TlsProblem::NotYetValid;
    QTest::newRow("self-signed") << u"self"_s << TlsProblem::SelfSigned;
    QTest::newRow("unknown issuer") << u"unknown"_s << TlsProblem::UnknownIssuer;
    QTest::newRow("missing intermediate") << u"incomplete"_s << TlsProblem::IncompleteChain;
    QTest::newRow("wrong host") << u"wrong"_s << TlsProblem::WrongHost;
    QTest::newRow("no certificate yet") << u"refusing"_s << TlsProblem::HandshakeRefused;
    QTest::newRow("no such name") << u"absent"_s << TlsProblem::NameNotFound;
    QTest::newRow("no address") << u"text"_s << TlsProblem::NameNotFound;
}

void TestCertificateCheck::problem()
{
    QFETCH(QString, label);
    QFETCH(TlsProblem, expected);
    begin({u"clerk"_s, label}, addresses(), m_nginx->port(), u"clerk"_s);
    QSignalSpy ready(m_check.get(), &CertificateCheck::ready);
    QVERIFY(round());
    const QList<CertificateCheck::HostRow> rows = m_check->rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).report.ok(), qPrintable(rows.at(0).report.detail));
    QCOMPARE(rows.at(1).report.problem(), expected);
    QCOMPARE(rows.at(1).report.host, label + u".example.com"_s);
    QVERIFY(rows.at(1).report.at.isValid());
    // The Frontend API has its certificate, so that it is asked whatever the other host is like.
    QCOMPARE(m_check->finalWord().state, Word::Production);
    QCOMPARE(m_check->finalWord().homeUrl, u"https://example.com"_s);
    QCOMPARE(m_check->allRight(), expected == TlsProblem::None);
    QCOMPARE(ready.count(), expected == TlsProblem::None ? 1 : 0);
    QCOMPARE(tlsHint(rows.at(1).report).isEmpty(), expected == TlsProblem::None);
}

void TestCertificateCheck::readyWhenAllIsRight()
{
    begin({u"clerk"_s, u"accounts"_s}, "clerk IN A 127.0.0.1\n", m_nginx->port(), u"clerk"_s);
    QSignalSpy ready(m_check.get(), &CertificateCheck::ready);
    QVERIFY(round());
    QVERIFY(!m_check->allRight());
    m_internet->setZone(addresses());
    QVERIFY(m_internet->resolver.start());
    QVERIFY(round());
    QVERIFY(m_check->allRight());
    QVERIFY(round());
    QCOMPARE(ready.count(), 1);
    QVERIFY(m_check->schedule()->untilNext() > 0ms);
}

void TestCertificateCheck::finalWord_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("expected");
    QTest::newRow("production") << u"clerk"_s << int(Word::Production);
    QTest::newRow("another environment") << u"staging"_s << int(Word::OtherEnvironment);
    QTest::newRow("nonsense") << u"nonsense"_s << int(Word::Failed);
}

void TestCertificateCheck::finalWord()
{
    QFETCH(QString, label);
    QFETCH(int, expected);
    begin({label}, addresses(), m_nginx->port(), label);
    QVERIFY(round());
    const CertificateCheck::FinalWord word = m_check->finalWord();
    QCOMPARE(int(word.state), expected);
    QVERIFY(word.at.isValid());
    QCOMPARE(word.error.has_value(), Word(expected) == Word::Failed);
    QCOMPARE(m_check->allRight(), Word(expected) == Word::Production);
}

void TestCertificateCheck::frontendIsNotAskedWithoutItsCertificate()
{
    begin({u"expired"_s, u"accounts"_s}, addresses(), m_nginx->port(), u"expired"_s);
    QSignalSpy requests(m_api.get(), &ApiClient::requestRecorded);
    QVERIFY(round());
    QCOMPARE(m_check->finalWord().state, Word::NotAsked);
    QCOMPARE(requests.count(), 0);
}

void TestCertificateCheck::offlineKeepsTheLastResult()
{
    begin({u"clerk"_s, u"accounts"_s}, addresses(), m_nginx->port(), u"clerk"_s);
    QVERIFY(round());
    QVERIFY(m_check->allRight());
    const QDateTime at = m_check->rows().at(0).report.at;
    m_internet->resolver.stop();
    QVERIFY(round());
    QVERIFY(m_check->isOffline());
    QVERIFY(m_check->allRight());
    QCOMPARE(m_check->rows().at(0).report.at, at);
    QVERIFY(m_check->schedule()->untilNext() > 0ms);
    QVERIFY(m_internet->resolver.start());
    QVERIFY(round());
    QVERIFY(!m_check->isOffline());
}

// A local resolver reports failures without a network; with one, another name is known.
void TestCertificateCheck::failingResolver_data()
{
    QTest::addColumn<FakeDnsServer::Mode>("mode");
    QTest::addColumn<bool>("knowsOthers");
    QTest::addColumn<bool>("offline");
    QTest::newRow("fails for everything") << FakeDnsServer::Mode::ServFail << false << true;
    QTest::newRow("refuses everything") << FakeDnsServer::Mode::Refused << false << true;
    QTest::newRow("fails for this host") << FakeDnsServer::Mode::ServFail << true << false;
    QTest::newRow("signatures are bad") << FakeDnsServer::Mode::ServFailUnlessCd << false << false;
}

void TestCertificateCheck::failingResolver()
{
    QFETCH(FakeDnsServer::Mode, mode);
    QFETCH(bool, knowsOthers);
    QFETCH(bool, offline);
    FakeDnsServer local;
    local.chooseMode([&](const FakeDnsServer::Query &query) {
        return knowsOthers && !query.name.endsWith("example.com") ? FakeDnsServer::Mode::Answer : mode;
    });
    begin({u"clerk"_s}, addresses(), m_nginx->port(), u"clerk"_s);
    NetworkSettings network = m_internet->network();
    m_check.reset();
    m_dns = std::make_unique<DnsClient>(DnsClient::Settings{.systemServers = {local.address()}});
    m_check = std::make_unique<CertificateCheck>(CertificateCheck::Parts{m_dns.get(), m_api.get()}, network);
    m_check->schedule()->setIntervals({1h, 2h, 3h});
    m_check->setHosts({u"clerk.example.com"_s}, QUrl(u"https://clerk.example.com"_s));
    QVERIFY(round());
    QCOMPARE(m_check->isOffline(), offline);
    const auto expected = offline ? TlsReport::Problem::Cancelled : TlsReport::Problem::Unreachable;
    QCOMPARE(m_check->rows().at(0).report.problem(), expected);
    QCOMPARE(m_check->schedule()->untilNext() > 2h, offline);
}

void TestCertificateCheck::stoppedRoundIsNoResult()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    begin({u"clerk"_s}, addresses(), silent.serverPort(), u"clerk"_s);
    m_check->schedule()->start();
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    QVERIFY(connected.wait(kPatience));
    QVERIFY(m_check->rows().at(0).checking);
    m_check->schedule()->stop();
    QVERIFY(!m_check->isChecking());
    QVERIFY(!m_check->rows().at(0).checking);
    QCOMPARE(m_check->rows().at(0).report.problem(), TlsProblem::Cancelled);
    QVERIFY(!m_check->rows().at(0).report.at.isValid());
}

void TestCertificateCheck::destroyedInTheMiddle()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    begin({u"clerk"_s, u"accounts"_s}, addresses(), silent.serverPort(), u"clerk"_s);
    m_check->schedule()->start();
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    QVERIFY(connected.wait(kPatience));
    m_check.reset();
    m_api.reset();
    m_dns.reset();
}

void TestCertificateCheck::dateOfTheCertificateThatIsMeant_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("expired") << u"expired"_s << -2 << u""_s;
    QTest::newRow("not valid yet") << u"early"_s << 2 << u""_s;
    QTest::newRow("issuer expired") << u"lateissuer"_s << -2 << u"Late intermediate"_s;
    QTest::newRow("issuer not valid yet") << u"earlyissuer"_s << 2 << u"Early intermediate"_s;
}

void TestCertificateCheck::dateOfTheCertificateThatIsMeant()
{
    QFETCH(QString, label);
    QFETCH(int, days);
    QFETCH(QString, issuer);
    begin({label}, addresses(), m_nginx->port(), u"clerk"_s);
    QVERIFY(round());
    const QString hint = tlsHint(m_check->rows().at(0).report);
    const QString day = QLocale().toString(m_now.addDays(days).toLocalTime().date(), QLocale::ShortFormat);
    QVERIFY2(hint.contains(day), qPrintable(hint));
    QVERIFY2(hint.contains(issuer), qPrintable(hint));
    QCOMPARE(hint.contains("CAA"_L1), issuer.isEmpty() && days < 0);
}

// Of the round before it must not be left that there is a network.
void TestCertificateCheck::rowAloneWithoutNetworkKeepsItsResult()
{
    begin({u"clerk"_s, u"accounts"_s}, addresses(), m_nginx->port(), u"clerk"_s);
    QVERIFY(round());
    QVERIFY(m_check->allRight());
    m_internet->resolver.stop();
    m_check->checkRow(1);
    QTRY_VERIFY(!m_check->isChecking());
    QCOMPARE(m_check->rows().at(1).report.problem(), TlsProblem::None);
}

void TestCertificateCheck::rowAlone()
{
    begin({u"clerk"_s, u"accounts"_s}, addresses(), m_nginx->port(), u"clerk"_s);
    m_check->checkRow(1);
    QVERIFY(m_check->isChecking());
    QTRY_VERIFY(!m_check->isChecking());
    QVERIFY(m_check->rows().at(1).report.ok());
    QCOMPARE(m_check->rows().at(0).report.problem(), TlsProblem::Cancelled);
    QCOMPARE(m_check->finalWord().state, Word::NotAsked);
    m_check->checkRow(0);
    QTRY_COMPARE(m_check->finalWord().state, Word::Production);
    QCOMPARE(m_check->schedule()->untilNext(), -1ms);
    m_check->checkRow(-1);
    m_check->checkRow(7);
    QVERIFY(!m_check->isChecking());
}

void TestCertificateCheck::newHosts()
{
    begin({u"clerk"_s, u"accounts"_s}, addresses(), m_nginx->port(), u"clerk"_s);
    QVERIFY(round());
    m_check->schedule()->stop();
    m_check->setHosts({u"clerk.example.com"_s, u"wrong.example.com"_s}, QUrl(u"https://clerk.example.com"_s));
    QVERIFY(m_check->rows().at(0).report.ok());
    QCOMPARE(m_check->rows().at(1).report.problem(), TlsProblem::Cancelled);
    QVERIFY(!m_check->allRight());
    m_check->setHosts({u"staging.example.com"_s}, QUrl(u"https://staging.example.com"_s));
    QCOMPARE(m_check->finalWord().state, Word::NotAsked);
}

void TestCertificateCheck::wordsForEveryProblem()
{
    const QMetaEnum problems = QMetaEnum::fromType<TlsProblem>();
    QStringList words;
    for (int i = 0; i < problems.keyCount(); ++i) {
        const auto problem = TlsProblem(problems.value(i));
        const TlsReport report{.host = u"clerk.example.com"_s, .address = u"192.0.2.1:443"_s, .problems = {problem}};
        QVERIFY2(!tlsProblemWords(problem).isEmpty(), problems.key(i));
        words.append(tlsProblemWords(problem));
        const bool silent = problem == TlsProblem::None || problem == TlsProblem::Cancelled;
        QVERIFY2(tlsHint(report).isEmpty() == silent, problems.key(i));
        QVERIFY2(!tlsHint(report).contains(u'%'), problems.key(i));
    }
    QCOMPARE(words.removeDuplicates(), 0);
}

VESTRY_TEST(TestCertificateCheck)
#include "tst_certificatecheck.moc"
