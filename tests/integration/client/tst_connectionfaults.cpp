#include "tests/integration/client/blackhole.h"
#include "tests/integration/client/clientcase.h"
#include "tests/integration/client/pretendresolver.h"
#include "tests/support/faultserver.h"
#include "tests/support/ports.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using After = Fault::After;
using End = Fault::End;

//! Connections that do not come about, are not to be trusted, or stay silent; rows carry the fault's number and name.
class tst_ConnectionFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void deadlines_data();
    void deadlines();
    void keptConnection_data();
    void keptConnection();
    void unreachable_data();
    void unreachable();
    void tls_data();
    void tls();
    void brokenHandshake_data();
    void brokenHandshake();
    void blackHole();
    void slowNames();
    void brokenIpv6();

private:
    TestCertificates m_certificates;
};

void tst_ConnectionFaults::initTestCase() { QVERIFY(m_certificates.isValid()); }

void tst_ConnectionFaults::deadlines_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Deadlines>("deadlines");
    QTest::addColumn<QString>("detail");
    const Fault drip{.answer = FaultServer::http(200, QByteArray(4000, ' ')), .drip = 20ms}; // 77 bytes of headers
    QTest::newRow("17: no byte of an answer") << Fault{.end = End::Hang} << Deadlines{20s, 1s, 20s} << u"no answer"_s;
    QTest::newRow("17: headers that never end") << drip << Deadlines{20s, 1s, 20s} << u"no answer"_s;
    QTest::newRow("18: a byte now and then") << drip << Deadlines{20s, 20s, 2s} << u"too long"_s;
}

void tst_ConnectionFaults::deadlines()
{
    QFETCH(const Fault, fault);
    QFETCH(const Deadlines, deadlines);
    QFETCH(const QString, detail);
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        FaultServer server;
        server.script({fault});
        ApiClientConfig config = quickConfig(server.url());
        config.deadlines = deadlines;
        ApiClient client(config);
        const auto result = resultOf(call(&client, verb));
        QCOMPARE(kindOf(result), u"Timeout"_s);
        QVERIFY2(result.error->detail.contains(detail), qPrintable(result.error->detail));
        QCOMPARE(result.error->mayHaveBeenApplied, verb != Verb::Get);
        QCOMPARE(server.requests().size(), verb == Verb::Get ? 3 : 1);
    }
}

void tst_ConnectionFaults::keptConnection_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("17: plain") << false;
    QTest::newRow("17: TLS") << true;
}

// The connection stands already: silence then is the server's, not the way's.
void tst_ConnectionFaults::keptConnection()
{
    QFETCH(const bool, tls);
    const auto server = tls ? std::make_unique<FaultServer>(m_certificates.server()) : std::make_unique<FaultServer>();
    server->script({FaultServer::json(R"({"id":"ins_1"})"), {.end = End::Hang}});
    ApiClientConfig config = quickConfig(server->url());
    config.authorities = {m_certificates.authority()};
    config.retry.maxElapsedTime = 0ms;
    config.deadlines = {.connect = 20s, .firstByte = 3s, .total = 25s};
    ApiClient client(config);
    QVERIFY(resultOf(client.instance()).ok());
    const auto result = resultOf(client.instance());
    QCOMPARE(kindOf(result), u"Timeout"_s);
    QVERIFY2(result.error->detail.contains("no answer"_L1), qPrintable(result.error->detail));
    QCOMPARE(server->connections(), 1);
}

void tst_ConnectionFaults::unreachable_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("getAttempts");
    static const ClosedPort closed;
    const QString port = QString::number(closed.number());
    QTest::newRow("1: name not found") << u"https://does-not-exist.invalid"_s << u"Offline"_s << 3;
    QTest::newRow("3: connection refused, plain") << u"http://127.0.0.1:"_s + port << u"Offline"_s << 3;
    QTest::newRow("3: connection refused, TLS") << u"https://127.0.0.1:"_s + port << u"Offline"_s << 3;
}

void tst_ConnectionFaults::unreachable()
{
    QFETCH(const QString, url);
    QFETCH(const int, getAttempts);
    ApiClient client(quickConfig(QUrl(url)));
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        auto *request = call(&client, verb);
        QSignalSpy waiting(request, &ApiCall::waiting);
        const auto result = resultOf(request);
        QTEST(kindOf(result), "kind");
        QCOMPARE(result.httpStatus, 0);
        QVERIFY2(!result.error->mayHaveBeenApplied, "nothing was sent");
        QCOMPARE(waiting.size(), verb == Verb::Post ? 0 : getAttempts - 1);
    }
}

void tst_ConnectionFaults::tls_data()
{
    QTest::addColumn<TestCertificates::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("6: unknown authority") << TestCertificates::Kind::OtherAuthority << u"issuer"_s;
    QTest::newRow("6: expired") << TestCertificates::Kind::Expired << u"expired"_s;
    QTest::newRow("6: another host's") << TestCertificates::Kind::WrongHost << u"host name"_s;
    QTest::newRow("good") << TestCertificates::Kind::Good << u""_s;
}

void tst_ConnectionFaults::tls()
{
    QFETCH(const TestCertificates::Kind, kind);
    QFETCH(const QString, words);
    FaultServer server(m_certificates.server(kind));
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClientConfig config = quickConfig(server.url());
    config.authorities = {m_certificates.authority()};
    ApiClient client(config);
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        auto *request = call(&client, verb);
        QSignalSpy waiting(request, &ApiCall::waiting);
        const auto result = resultOf(request);
        QCOMPARE(waiting.size(), 0);
        QCOMPARE(kindOf(result), words.isEmpty() ? u"ok"_s : u"Tls"_s);
        if (result.error) {
            QVERIFY2(result.error->detail.contains(words), qPrintable(result.error->detail));
            QVERIFY(!result.error->mayHaveBeenApplied);
        }
    }
    QCOMPARE(server.received().contains(kKey), words.isEmpty());
}

void tst_ConnectionFaults::brokenHandshake_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("kind");
    // What a server that only speaks TLS 1.1 says to our greeting: a fatal alert, protocol_version.
    const QByteArray alert = QByteArray::fromHex("15030100020246");
    QTest::newRow("7: old TLS only") << Fault{.answer = alert, .end = End::Keep} << u"Tls"_s;
    QTest::newRow("8: closed in the handshake") << Fault{.after = After::Connect, .end = End::Close} << u"Offline"_s;
    QTest::newRow("8: reset in the handshake") << Fault{.after = After::Connect, .end = End::Reset} << u"Offline"_s;
}

void tst_ConnectionFaults::brokenHandshake()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, kind);
    FaultServer server;
    server.script({Fault{.after = After::Connect, .answer = fault.answer, .end = fault.end}});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        ApiClient client(quickConfig(url));
        auto *request = call(&client, verb);
        QSignalSpy waiting(request, &ApiCall::waiting);
        const auto result = resultOf(request);
        QCOMPARE(kindOf(result), kind);
        QVERIFY2(!result.error->mayHaveBeenApplied, "nothing was sent");
        QCOMPARE(waiting.size(), kind == "Tls"_L1 || verb == Verb::Post ? 0 : 2);
    }
}

void tst_ConnectionFaults::blackHole()
{
    const BlackHole hole(QHostAddress::LocalHost);
    ApiClientConfig config = quickConfig(QUrl(u"https://127.0.0.1:%1"_s.arg(hole.port())));
    config.deadlines = {.connect = 150ms, .firstByte = 20s, .total = 20s};
    ApiClient client(config);
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        auto *request = call(&client, verb);
        QSignalSpy waiting(request, &ApiCall::waiting);
        const auto result = resultOf(request);
        QCOMPARE(kindOf(result), u"Timeout"_s);
        QVERIFY2(result.error->detail.contains("no connection"_L1), qPrintable(result.error->detail));
        QVERIFY(!result.error->mayHaveBeenApplied);
        QCOMPARE(waiting.size(), verb == Verb::Post ? 0 : 2);
    }
}

// Finding the name is part of connecting: the connect deadline ends it, and Cancel ends it at any time.
void tst_ConnectionFaults::slowNames()
{
    const PretendResolver resolver("slow.example");
    ApiClientConfig config = quickConfig(QUrl(u"https://slow.example"_s));
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        config.deadlines = {.connect = 50ms, .firstByte = 20s, .total = 20s};
        ApiClient client(config);
        const auto result = resultOf(call(&client, verb));
        QCOMPARE(kindOf(result), u"Timeout"_s);
        QVERIFY2(result.error->detail.contains("no connection"_L1), qPrintable(result.error->detail));
        QVERIFY(!result.error->mayHaveBeenApplied);

        config.deadlines = {.connect = 20s, .firstByte = 20s, .total = 20s};
        ApiClient patient(config);
        auto *request = call(&patient, verb);
        connect(&patient, &ApiClient::requestRecorded, request, [request] { request->cancel(); });
        const auto cancelled = resultOf(request);
        QCOMPARE(kindOf(cancelled), u"Cancelled"_s);
        QVERIFY(!cancelled.error->mayHaveBeenApplied);
    }
}

//! A router that promises IPv6 and drops it: the name has both addresses, and only the old one leads anywhere.
void tst_ConnectionFaults::brokenIpv6()
{
    FaultServer server(m_certificates.server());
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    const BlackHole hole(QHostAddress::LocalHostIPv6, server.port());
    const PretendResolver resolver("localhost", {"::1", "127.0.0.1"});
    ApiClientConfig config = quickConfig(server.url(u"localhost"_s));
    config.authorities = {m_certificates.authority()};
    config.deadlines = {.connect = 3s, .firstByte = 30s, .total = 60s, .freshness = 30s};
    config.retry.maxElapsedTime = 60s;
    ApiClient client(config);
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) { // what an apply does: it reads first
        const auto result = resultOf(call(&client, verb));
        QVERIFY2(result.ok(), result.error ? qPrintable(result.error->detail) : "");
    }
    QCOMPARE(server.requests().size(), 3);
}

VESTRY_TEST(tst_ConnectionFaults)
#include "tst_connectionfaults.moc"
