#include "tests/integration/tls/tlscase.h"
#include "tests/support/nginxserver.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using Signer = CertificateWish::Signer;

static QDateTime daysFromNow(int days) { return QDateTime::currentDateTimeUtc().addDays(days); }

//! What a real web server with real certificates comes to.
class tst_TlsCertificates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void facts();
    void factsOfARefusedCertificate();
    void names_data();
    void names();
    void serverNameIsSent();
    void systemDoesNotKnowOurs();
    void oldProtocolIsThere();

private:
    enum Site {
        Good,
        GoodTls12,
        Expired,
        NotYetValid,
        WrongHost,
        SelfSigned,
        AllWrong,
        UnknownIssuer,
        UnknownRoot,
        NoIntermediate,
        NoIntermediateOfOthers,
        Tls11,
        Refusing,
        Named,
        Other
    };
    NginxSite site(const CertificateWish &wish);
    quint16 port(Site site) const { return m_nginx->port(site); }
    TlsProbe::Settings settings(Site site) const { return {.port = port(site), .authorities = {m_authority.root()}}; }

    CertificateAuthority m_authority{u"Vestry Test"_s};
    CertificateAuthority m_stranger{u"Somebody Else"_s};
    std::unique_ptr<NginxServer> m_nginx;
};

NginxSite tst_TlsCertificates::site(const CertificateWish &wish) { return {.certificate = m_authority.issue(wish)}; }

void tst_TlsCertificates::initTestCase()
{
    QVERIFY(m_authority.isValid() && m_stranger.isValid());
    const auto strangers = [this](const CertificateWish &wish) {
        return NginxSite{.certificate = m_stranger.issue(wish)};
    };
    NginxSite old = site({.hosts = {kHost}});
    NginxSite twelve = old, named = site({.hosts = {u"*.wild.test"_s, u"xn--bcher-kva.test"_s}});
    twelve.protocols = u"TLSv1.2"_s;
    old.protocols = u"TLSv1.1"_s;
    old.ciphers = u"ALL:@SECLEVEL=0"_s; // OpenSSL 3 offers it no other way
    named.host = u"first.wild.test"_s;
    NginxSite other = site({.hosts = {u"other.test"_s}});
    other.host = u"other.test"_s;
    other.sharesPortOf = Named;
    m_nginx = std::make_unique<NginxServer>(QList<NginxSite>{
        site({.hosts = {kHost}}), twelve, site({.hosts = {kHost}, .from = daysFromNow(-9), .until = daysFromNow(-1)}),
        site({.hosts = {kHost}, .from = daysFromNow(1)}), site({.hosts = {u"accounts.example.test"_s}}),
        site({.hosts = {kHost}, .signer = Signer::Itself}),
        site({.hosts = {u"x.test"_s}, .from = daysFromNow(-9), .until = daysFromNow(-1), .signer = Signer::Itself}),
        strangers({.hosts = {kHost}}), strangers({.hosts = {kHost}, .signer = Signer::Root}),
        site({.hosts = {kHost}, .sendIntermediate = false}),
        strangers({.hosts = {kHost}, .sendIntermediate = false, .sayWhereIssuerIs = true}), old, NginxSite{}, named,
        other});
    QVERIFY2(m_nginx->isRunning(), m_nginx->log());
}

void tst_TlsCertificates::verdicts_data()
{
    QTest::addColumn<int>("site");
    QTest::addColumn<QString>("problems");
    QTest::newRow("good") << int(Good) << u"None"_s;
    QTest::newRow("good, TLS 1.2") << int(GoodTls12) << u"None"_s;
    QTest::newRow("expired") << int(Expired) << u"Expired"_s;
    QTest::newRow("not yet valid") << int(NotYetValid) << u"NotYetValid"_s;
    QTest::newRow("wrong host") << int(WrongHost) << u"WrongHost"_s;
    QTest::newRow("self-signed") << int(SelfSigned) << u"SelfSigned"_s;
    QTest::newRow("self-signed, expired, wrong host") << int(AllWrong) << u"SelfSigned WrongHost Expired"_s;
    QTest::newRow("unknown issuer") << int(UnknownIssuer) << u"UnknownIssuer"_s;
    QTest::newRow("unknown issuer without an intermediate") << int(UnknownRoot) << u"UnknownIssuer"_s;
    QTest::newRow("intermediate not sent") << int(NoIntermediate) << u"IncompleteChain"_s;
    QTest::newRow("intermediate not sent, says where it is") << int(NoIntermediateOfOthers) << u"IncompleteChain"_s;
    QTest::newRow("TLS 1.1 only") << int(Tls11) << u"OldProtocol"_s;
    QTest::newRow("no certificate for the name yet") << int(Refusing) << u"HandshakeRefused"_s;
}

void tst_TlsCertificates::verdicts()
{
    QFETCH(const int, site);
    TlsProbe probe(settings(Site(site)));
    const TlsReport report = reportOf(&probe, kHost);
    QVERIFY2(report.detail.isEmpty() == report.ok(), qPrintable(report.detail));
    QTEST(problemsOf(report), "problems");
    QCOMPARE(report.address, u"127.0.0.1:%1"_s.arg(port(Site(site))));
    QCOMPARE(report.host, kHost);
}

void tst_TlsCertificates::facts()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    TlsProbe probe(settings(Good));
    const TlsReport report = reportOf(&probe, kHost);
    QCOMPARE(report.names, QStringList{kHost});
    QCOMPARE(report.issuer, u"Vestry Test, Vestry Test intermediate"_s);
    QVERIFY(report.validFrom < before && report.validFrom > before.addDays(-2));
    QVERIFY(report.validUntil > before.addDays(1) && report.validUntil < before.addDays(3));
    QCOMPARE(report.protocol, u"TLS 1.3"_s);
    QVERIFY(report.at >= before && report.at <= QDateTime::currentDateTimeUtc());

    TlsProbe older(settings(GoodTls12));
    QCOMPARE(reportOf(&older, kHost).protocol, u"TLS 1.2"_s);
}

void tst_TlsCertificates::factsOfARefusedCertificate()
{
    TlsProbe probe(settings(AllWrong));
    const TlsReport report = reportOf(&probe, kHost);
    QCOMPARE(report.names, QStringList{u"x.test"_s});
    QVERIFY(report.issuer.startsWith(u"Vestry Test, "_s));
    QVERIFY(report.validUntil.isValid() && report.validUntil < QDateTime::currentDateTimeUtc());
    QCOMPARE(report.protocol, u"TLS 1.3"_s);
    QVERIFY(report.detail.contains(u"CertificateExpired"_s));
    QVERIFY(report.detail.contains(u"HostNameMismatch"_s));
}

void tst_TlsCertificates::names_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("problems");
    QTest::newRow("wildcard") << u"first.wild.test"_s << u"None"_s;
    QTest::newRow("capitals") << u"First.WILD.test"_s << u"None"_s;
    QTest::newRow("with its final dot") << u"first.wild.test."_s << u"None"_s;
    QTest::newRow("a wildcard is one label") << u"a.b.wild.test"_s << u"WrongHost"_s;
    QTest::newRow("a wildcard is not its parent") << u"wild.test"_s << u"WrongHost"_s;
    QTest::newRow("punycode") << u"xn--bcher-kva.test"_s << u"None"_s;
    QTest::newRow("as people write it") << u"bücher.test"_s << u"None"_s;
}

void tst_TlsCertificates::names()
{
    QFETCH(const QString, host);
    TlsProbe probe(settings(Named));
    const TlsReport report = reportOf(&probe, host);
    QTEST(problemsOf(report), "problems");
    QCOMPARE(report.host, host);
}

void tst_TlsCertificates::serverNameIsSent()
{
    TlsProbe probe(settings(Other)); // the port answers with the other certificate to all other names
    QCOMPARE(problemsOf(reportOf(&probe, u"other.test"_s)), u"None"_s);
    QCOMPARE(reportOf(&probe, u"first.wild.test"_s).names.value(0), u"*.wild.test"_s);
}

void tst_TlsCertificates::systemDoesNotKnowOurs()
{
    TlsProbe probe({.port = port(Good)});
    QCOMPARE(problemsOf(reportOf(&probe, kHost)), u"UnknownIssuer"_s);
}

// Else the verdict about TLS 1.1 could be one about a server that talks nothing at all.
void tst_TlsCertificates::oldProtocolIsThere()
{
    QProcess openssl;
    openssl.setStandardInputFile(QProcess::nullDevice());
    openssl.start(u"openssl"_s, {u"s_client"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-connect"_s,
                                 u"127.0.0.1:%1"_s.arg(port(Tls11))});
    QVERIFY(openssl.waitForFinished(kPatience));
    const QByteArray output = openssl.readAllStandardOutput();
    QVERIFY2(openssl.exitCode() == 0 && output.contains("TLSv1.1"), output);
}

VESTRY_TEST(tst_TlsCertificates)
#include "tst_tlscertificates.moc"
