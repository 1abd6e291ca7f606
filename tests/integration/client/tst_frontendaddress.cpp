#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using Kind = TestCertificates::Kind;

//! The Frontend API met at another address than its name's: the name is still what is asked for and verified.
class tst_FrontendAddress : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void reached_data();
    void reached();
    void refused_data();
    void refused();
    void redirectIsNotFollowed();
    void plainLoopbackStaysAsItIs();
    void backendStaysAsItIs();

private:
    ApiClientConfig config(const FaultServer &frontend) const;
    TestCertificates m_certificates;
};

static const QByteArray kEnvironment = R"({"auth_config":{}})";

void tst_FrontendAddress::initTestCase() { QVERIFY(m_certificates.isValid()); }

ApiClientConfig tst_FrontendAddress::config(const FaultServer &frontend) const
{
    ApiClientConfig out = quickConfig(QUrl(u"https://api.example.com"_s));
    out.frontendAddress = u"127.0.0.1"_s;
    out.frontendPort = frontend.port();
    out.frontendAuthorities = {m_certificates.authority()};
    return out;
}

void tst_FrontendAddress::reached_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("usual port") << u"https://localhost"_s << "localhost"_ba;
    QTest::newRow("another port, which is not the one met") << u"https://localhost:8443"_s << "localhost:8443"_ba;
}

void tst_FrontendAddress::reached()
{
    QFETCH(const QString, url);
    FaultServer server(m_certificates.server());
    server.script({FaultServer::json(kEnvironment)});
    ApiClient client(config(server));
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) { records += record; });

    const auto result = resultOf(client.environment(QUrl(url)));

    QVERIFY2(result.ok(), qPrintable(result.error.value_or(ApiError()).detail));
    QCOMPARE(server.requests().size(), 1);
    QTEST(server.requests().constFirst().headers.value("host"), "host");
    QVERIFY(server.requests().constFirst().target.startsWith("/v1/environment?"));
    QVERIFY(!server.received().contains("sk_test"));
    QVERIFY(!server.received().toLower().contains("authorization"));
    QCOMPARE(records.size(), 2);
    for (const RequestRecord &record : records)
        QVERIFY2(record.url.toString().startsWith(url + u"/v1/environment"_s), qPrintable(record.url.toString()));
}

void tst_FrontendAddress::refused_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("host");
    QTest::newRow("the certificate is for the address, not for the name") << Kind::Good << u"clerk.example.com"_s;
    QTest::newRow("wrong host") << Kind::WrongHost << u"localhost"_s;
    QTest::newRow("another authority") << Kind::OtherAuthority << u"localhost"_s;
    QTest::newRow("expired") << Kind::Expired << u"localhost"_s;
}

void tst_FrontendAddress::refused()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, host);
    FaultServer server(m_certificates.server(kind));
    server.script({FaultServer::json(kEnvironment)});
    ApiClient client(config(server));
    QCOMPARE(kindOf(resultOf(client.environment(QUrl(u"https://"_s + host)))), u"Tls"_s);
    QCOMPARE(server.received(), QByteArray());
}

void tst_FrontendAddress::redirectIsNotFollowed()
{
    FaultServer other;
    FaultServer server(m_certificates.server());
    const QByteArray location = "Location: " + other.url().toEncoded() + "\r\n";
    server.script({{.answer = FaultServer::http(302, {}, location)}});
    ApiClient client(config(server));
    QCOMPARE(kindOf(resultOf(client.environment(QUrl(u"https://localhost"_s)))), u"Redirected"_s);
    QCOMPARE(other.connections(), 0);
}

void tst_FrontendAddress::plainLoopbackStaysAsItIs()
{
    FaultServer elsewhere(m_certificates.server()), server;
    server.script({FaultServer::json(kEnvironment)});
    ApiClient client(config(elsewhere));
    QVERIFY(resultOf(client.environment(server.url())).ok());
    QCOMPARE(elsewhere.connections(), 0);
}

void tst_FrontendAddress::backendStaysAsItIs()
{
    FaultServer elsewhere(m_certificates.server()), server(m_certificates.server());
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClientConfig both = config(elsewhere);
    both.baseUrl = server.url();
    both.authorities = {m_certificates.authority()};
    ApiClient client(both);
    QVERIFY(resultOf(client.instance()).ok());
    QCOMPARE(elsewhere.connections(), 0);
}

VESTRY_TEST(tst_FrontendAddress)
#include "tst_frontendaddress.moc"
