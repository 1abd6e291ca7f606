#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testprogram.h"

#include <QHostAddress>
#include <QTcpServer>

using namespace Qt::StringLiterals;

//! The secret key goes to one place only, and shows up nowhere.
class tst_Security : public QObject {
    Q_OBJECT
private slots:
    void redirectsLeakNothing_data();
    void redirectsLeakNothing();
    void noHopIsTaken_data();
    void noHopIsTaken();
    void refusedUrls_data();
    void refusedUrls();
    void loopbackNeedsNoTls_data();
    void loopbackNeedsNoTls();
    void badKeys_data();
    void badKeys();
    void badVersion();
    void frontendApiGetsNoKey();
    void proxyIsNotAskedForLoopback();
    void recordsAndErrorsAreClean();
    void longBodiesAreRecordedShort();
    void frontendOnThisMachineIsNotAsked_data();
    void frontendOnThisMachineIsNotAsked();
    void theTraceIdOfASuccessIsClean();
    void keysOfFormerClientsAreCleanedToo();
    void cookiesAreNotKept();
};

void tst_Security::redirectsLeakNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("place");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("32: %d, another port", status) << status << u"http://127.0.0.1:%1/v1/instance"_s;
        QTest::addRow("32: %d, another host", status) << status << u"http://localhost:%1/v1/instance"_s;
        QTest::addRow("32: %d, without a scheme", status) << status << u"//127.0.0.1:%1/"_s;
    }
}

void tst_Security::redirectsLeakNothing()
{
    QFETCH(const int, status);
    QFETCH(const QString, place);
    FaultServer other;
    other.script({FaultServer::json(R"({"id":"ins_1"})")});
    FaultServer server;
    const QByteArray location = "Location: " + place.arg(other.port()).toLatin1() + "\r\n";
    server.script({{.answer = FaultServer::http(status, {}, location)}});
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        ApiClient client(quickConfig(server.url()));
        QCOMPARE(kindOf(resultOf(call(&client, verb))), u"Redirected"_s);
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(other.received(), QByteArray());
}

void tst_Security::noHopIsTaken_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("place"); // %1: the server itself, %2: another one, in plain http
    QTest::newRow("34: to itself, for ever") << false << u"%1/v1/instance"_s;
    QTest::newRow("34: to itself, for ever, over TLS") << true << u"%1/v1/instance"_s;
    QTest::newRow("34: from https to http") << true << u"%2/v1/instance"_s;
}

void tst_Security::noHopIsTaken()
{
    QFETCH(const bool, tls);
    QFETCH(const QString, place);
    const TestCertificates certificates;
    FaultServer plain;
    plain.script({FaultServer::json(R"({"id":"ins_1"})")});
    const auto server = tls ? std::make_unique<FaultServer>(certificates.server()) : std::make_unique<FaultServer>();
    const QByteArray location = place.arg(server->url().toString(), plain.url().toString()).toLatin1();
    for (const int status : {301, 302, 303, 307, 308}) {
        server->script({{.answer = FaultServer::http(status, {}, "Location: " + location + "\r\n")}});
        for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
            const qsizetype before = server->requests().size();
            ApiClientConfig config = quickConfig(server->url());
            config.authorities = {certificates.authority()};
            ApiClient client(config);
            const auto result = resultOf(call(&client, verb));
            QCOMPARE(kindOf(result), u"Redirected"_s);
            QCOMPARE(result.error->mayHaveBeenApplied, verb != Verb::Get);
            QCOMPARE(server->requests().size(), before + 1);
        }
    }
    QCOMPARE(plain.connections(), 0);
}

void tst_Security::refusedUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    QTest::newRow("http to a name") << u"http://api.clerk.com"_s << u"Tls"_s;
    QTest::newRow("http to an address of this network") << u"http://192.168.0.7:80"_s << u"Tls"_s;
    QTest::newRow("http to every address") << u"http://0.0.0.0:%1"_s << u"Tls"_s;
    QTest::newRow("http to a name that begins well") << u"http://127.0.0.1.example.com"_s << u"Tls"_s;
    QTest::newRow("http to a name that ends well") << u"http://notlocalhost"_s << u"Tls"_s;
    QTest::newRow("loopback only as a user name") << u"http://127.0.0.1@api.clerk.com"_s << u"Tls"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << u"Offline"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"Offline"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s << u"Offline"_s;
    QTest::newRow("no scheme") << u"api.clerk.com"_s << u"Offline"_s;
    QTest::newRow("empty") << u""_s << u"Offline"_s;
}

void tst_Security::refusedUrls()
{
    QFETCH(QString, url);
    QFETCH(const QString, kind);
    QTcpServer everywhere;
    QVERIFY(everywhere.listen(QHostAddress::AnyIPv4));
    if (url.contains(u"%1"_s))
        url = url.arg(everywhere.serverPort());
    ApiClient client(quickConfig(QUrl(url)));
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        auto *request = call(&client, verb);
        QPointer<ApiCall> guard(request);
        const auto result = resultOf(request);
        QCOMPARE(kindOf(result), kind);
        QVERIFY(!result.error->mayHaveBeenApplied);
        QVERIFY(!result.error->detail.isEmpty());
    }
    QVERIFY(!client.findChild<QObject *>(u"QNetworkAccessManager"_s));

    FaultServer server;
    ApiClient other(quickConfig(server.url()));
    QCOMPARE(kindOf(resultOf(other.environment(QUrl(url)))), kind);
    QVERIFY(!everywhere.hasPendingConnections());
    QCOMPARE(server.connections(), 0);
}

void tst_Security::loopbackNeedsNoTls_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s;
    QTest::newRow("localhost") << u"localhost"_s;
    QTest::newRow("LOCALHOST") << u"LOCALHOST"_s;
}

void tst_Security::loopbackNeedsNoTls()
{
    QFETCH(const QString, host);
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url(host)));
    QVERIFY(resultOf(client.instance()).ok());
}

void tst_Security::badKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a second header") << "sk_test_a\r\nX-Evil: 1"_ba;
    QTest::newRow("line feed at the end") << "sk_test_a\n"_ba;
    QTest::newRow("a space") << "sk_test_a b"_ba;
    QTest::newRow("not ASCII") << QByteArray("sk_test_\xc3\xa4");
    QTest::newRow("NUL") << QByteArray("sk_test_\0a", 10);
}

void tst_Security::badKeys()
{
    QFETCH(const QByteArray, key);
    FaultServer server;
    ApiClientConfig config = quickConfig(server.url());
    config.secretKey = key;
    ApiClient client(config);
    const auto result = resultOf(client.instance());
    QCOMPARE(kindOf(result), key.isEmpty() ? u"NoKey"_s : u"Unauthorized"_s);
    QCOMPARE(result.httpStatus, 0);
    QCOMPARE(server.connections(), 0);
}

void tst_Security::badVersion()
{
    FaultServer server;
    ApiClientConfig config = quickConfig(server.url());
    config.apiVersion = "2026-05-12\r\nX-Evil: 1";
    ApiClient client(config);
    QCOMPARE(kindOf(resultOf(client.instance())), u"Rejected"_s);
    QCOMPARE(server.connections(), 0);
}

void tst_Security::frontendApiGetsNoKey()
{
    FaultServer server, frontend;
    frontend.script({FaultServer::json(R"({"auth_config":{}})")});
    ApiClient client(quickConfig(server.url()));
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) { records += record; });
    QVERIFY(resultOf(client.environment(frontend.url())).ok());
    QVERIFY(!frontend.received().contains("sk_test"));
    QVERIFY(!frontend.received().toLower().contains("authorization"));
    QVERIFY(!records.constFirst().authorized);
    QCOMPARE(server.connections(), 0);
}

// http_proxy is set on many company machines; the key must not go there in plain text.
void tst_Security::proxyIsNotAskedForLoopback()
{
    FaultServer proxy, server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    qputenv("http_proxy", proxy.url().toString().toLatin1());
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf(client.instance());
    qunsetenv("http_proxy");
    QVERIFY(result.ok());
    QCOMPARE(proxy.connections(), 0);
}

//! It is shown beside what was confirmed.
void tst_Security::theTraceIdOfASuccessIsClean()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(200, R"({"id":"ins_1"})", "Clerk-Trace-Id: " + kKey + "\r\n")}});
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf(client.instance());
    QVERIFY2(result.ok(), qPrintable(result.error ? result.error->detail : QString()));
    QVERIFY(!result.traceId.isEmpty() && !result.traceId.contains(QString::fromLatin1(kKey)));
}

//! The key of one instance, whatever its shape, pasted into a setting of another.
void tst_Security::keysOfFormerClientsAreCleanedToo()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(422, R"({"errors":[{"message":"bad: sk_own_CANARY0123"}]})")}});
    {
        auto config = quickConfig(server.url());
        config.secretKey = "sk_own_CANARY0123";
        const ApiClient former(config);
    }
    ApiClient client(quickConfig(server.url()));
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) { records += record; });
    const auto result = resultOf(client.updateInstance({{u"support_email"_s, u"sk_own_CANARY0123"_s}}));
    for (const RequestRecord &record : std::as_const(records))
        QVERIFY(!record.requestBody.contains("CANARY") && !record.responseBody.contains("CANARY"));
    QVERIFY(!result.error->serverText().contains(u"CANARY"_s));
}

void tst_Security::recordsAndErrorsAreClean()
{
    FaultServer server;
    const QByteArray echo = R"({"errors":[{"code":"c","message":"bad key )" + kKey + R"(","meta":{"param_name":")" +
                            kKey + R"("}}],"clerk_trace_id":")" + kKey + R"("})";
    server.script({{.answer = FaultServer::http(422, echo)}});
    ApiClient client(quickConfig(server.url()));
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) { records += record; });
    const auto result = resultOf(client.updateInstance({{u"support_email"_s, QString::fromLatin1(kKey)}}));

    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).id, records.at(1).id);
    QVERIFY(!records.at(0).finished && records.at(1).finished);
    QCOMPARE(records.at(1).httpStatus, 422);
    QCOMPARE(records.at(1).method, "PATCH");
    QVERIFY(records.at(1).authorized);
    for (const RequestRecord &record : records) {
        const QByteArray all = record.requestBody + record.responseBody + record.url.toEncoded() +
                               record.traceId.toUtf8() + record.error.toUtf8();
        QVERIFY(!all.contains(kKey));
        QVERIFY(all.contains("[redacted]"));
    }
    const ApiError error = *result.error;
    QVERIFY(!(error.serverText() + error.traceId + error.entries.at(0).paramName + error.detail)
                 .contains(QString::fromLatin1(kKey)));
    QVERIFY(server.requests().at(0).body.contains(kKey)); // what is sent is what was said
}

void tst_Security::longBodiesAreRecordedShort()
{
    constexpr int kept = 64 * 1024;
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) { records += record; });
    // The key lies across the cut.
    const QString text =
        QString(kept - 10 - int(kKey.size()) / 2, u'x') + u' ' + QString::fromLatin1(kKey) + u' ' + QString(kept, u'y');
    QVERIFY(resultOf(client.updateInstance({{u"a"_s, text}})).ok());
    QCOMPARE(records.size(), 2);
    for (const RequestRecord &record : records) {
        QCOMPARE(record.requestBody.size(), kept);
        QVERIFY(!record.requestBody.contains(kKey.left(12)));
    }
    QVERIFY(server.requests().at(0).body.contains(kKey));
    QVERIFY(server.requests().at(0).body.size() > 2 * kept - 100);
}

void tst_Security::frontendOnThisMachineIsNotAsked_data()
{
    QTest::addColumn<QString>("host");
    for (const auto *host : {"127.0.0.1", "localhost", "127.8.9.10"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

// A server far away names services of the admin's own machine: nothing is to be asked of them.
void tst_Security::frontendOnThisMachineIsNotAsked()
{
    QFETCH(const QString, host);
    FaultServer local;
    local.script({FaultServer::json(R"({"auth_config":{}})")});
    ApiClient client(quickConfig(QUrl(u"https://api.example.invalid"_s)));
    const auto result = resultOf(client.environment(local.url(host)));
    QCOMPARE(kindOf(result), u"BadReply"_s);
    QVERIFY2(result.error->detail.startsWith("loopback-url"_L1), qPrintable(result.error->detail));
    QCOMPARE(local.connections(), 0);
}

void tst_Security::cookiesAreNotKept()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(200, R"({"id":"ins_1"})",
                                                "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=9999\r\n")}});
    ApiClient client(quickConfig(server.url()));
    QVERIFY(resultOf(client.instance()).ok());
    QVERIFY(resultOf(client.instance()).ok());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().at(1).headers.contains("cookie"));
}

VESTRY_TEST(tst_Security)
#include "tst_security.moc"
