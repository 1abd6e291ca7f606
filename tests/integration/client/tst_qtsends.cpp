#include "tests/integration/client/baremanager.h"
#include "tests/integration/client/http2server.h"
#include "tests/support/environmentproxies.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;
using Answer = Http2Server::Answer;
using End = Fault::End;

//! What Qt sends when it is left alone: how often, to whom, with what. The rows are those of network/qt.md.
class tst_QtSends : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void lostConnection_data();
    void lostConnection();
    void keptConnection_data();
    void keptConnection();
    void http2_data();
    void http2();
    void redirects_data();
    void redirects();
    void defaults_data();
    void defaults();
    void systemProxy_data();
    void systemProxy();

private:
    std::unique_ptr<FaultServer> faulty(bool tls, const QList<Fault> &faults) const;
    TestCertificates m_certificates;
};

void tst_QtSends::initTestCase()
{
    QVERIFY(m_certificates.isValid());
    useEnvironmentProxies();
    qputenv("http_proxy", "http://proxy.test:3128");
    qputenv("https_proxy", "http://proxy.test:3128");
    qputenv("no_proxy", "exact.test,.below.test");
}

std::unique_ptr<FaultServer> tst_QtSends::faulty(bool tls, const QList<Fault> &faults) const
{
    auto server = tls ? std::make_unique<FaultServer>(m_certificates.server()) : std::make_unique<FaultServer>();
    server->script(faults);
    return server;
}

// Two to four times: over TLS the number is not the same each time.
static QString howOften(qsizetype sends)
{
    return sends == 1 ? u"once, "_s : sends > 1 && sends <= 4 ? u"again, "_s : QString::number(sends) + u" times, "_s;
}

void tst_QtSends::lostConnection_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Fault>("fault");
    addBothQts();
    const Fault garbage{.answer = "garbage\r\n\r\n", .end = End::Close};
    const auto row = [](const char *name, bool tls, const Fault &fault, const QString &qt64, const QString &qt68) {
        QTest::newRow(name) << tls << fault << qt64 << qt68;
    };
    row("plain, closed", false, {.end = End::Close}, u"again, RemoteHostClosedError"_s,
        u"again, RemoteHostClosedError"_s);
    row("plain, reset", false, {.end = End::Reset}, u"again, RemoteHostClosedError"_s,
        u"again, RemoteHostClosedError"_s);
    row("plain, garbage", false, garbage, u"again, RemoteHostClosedError"_s, u"again, RemoteHostClosedError"_s);
    row("TLS, closed", true, {.end = End::Close}, u"again, RemoteHostClosedError"_s, u"again, RemoteHostClosedError"_s);
    row("TLS, reset", true, {.end = End::Reset}, u"again, RemoteHostClosedError"_s, u"again, RemoteHostClosedError"_s);
    row("TLS, garbage", true, garbage, u"again, RemoteHostClosedError"_s, u"again, RemoteHostClosedError"_s);
}

// HTTP/1.1, and the connection dies before an answer: Qt sends again, a write too. Not a body it cannot rewind.
void tst_QtSends::lostConnection()
{
    QFETCH(const bool, tls);
    QFETCH(const Fault, fault);
    for (const QByteArray &verb : {"GET"_ba, "PATCH"_ba, "DELETE"_ba}) {
        const auto server = faulty(tls, {fault}), guarded = faulty(tls, {fault});
        BareManager manager(m_certificates);
        const auto reply = manager.send(verb, manager.request(server->url()));
        const QString outcome = outcomeOf(reply.get());
        QTEST(howOften(server->requests().size()) + outcome, thisQt());
        const auto once = manager.sendOnce(verb, manager.request(guarded->url()));
        QCOMPARE(outcomeOf(once.get()), u"ContentReSendError"_s);
        QCOMPARE(guarded->requests().size(), 1);
    }
}

void tst_QtSends::keptConnection_data()
{
    QTest::addColumn<bool>("tls");
    addBothQts();
    QTest::newRow("plain") << false << u"again, RemoteHostClosedError"_s << u"again, RemoteHostClosedError"_s;
    QTest::newRow("TLS") << true << u"again, RemoteHostClosedError"_s << u"again, RemoteHostClosedError"_s;
}

// The same on a connection that has carried an answer before.
void tst_QtSends::keptConnection()
{
    QFETCH(const bool, tls);
    const auto server = faulty(tls, {FaultServer::json("{}"), {.end = End::Close}});
    BareManager manager(m_certificates);
    const auto first = manager.send("GET", manager.request(server->url()));
    QCOMPARE(outcomeOf(first.get()), u"NoError 200 {}"_s);
    const auto second = manager.send("PATCH", manager.request(server->url()));
    const QString outcome = outcomeOf(second.get());
    QTEST(howOften(server->requests().size() - 1) + outcome, thisQt());
}

void tst_QtSends::http2_data()
{
    QTest::addColumn<Answer>("answer");
    addBothQts();
    const auto row = [](const char *name, Answer answer, const QString &qt64, const QString &qt68) {
        QTest::newRow(name) << answer << qt64 << qt68;
    };
    row("offered unasked", Answer::Json, u"once, NoError 200 {\"id\":\"ins_1\"}"_s,
        u"once, NoError 200 {\"id\":\"ins_1\"}"_s);
    row("closed", Answer::Drop, u"once, RemoteHostClosedError"_s, u"once, RemoteHostClosedError"_s);
    row("GOAWAY", Answer::GoAway, u"once, ContentReSendError"_s, u"once, ContentReSendError"_s);
    row("REFUSED_STREAM", Answer::RefusedStream, u"once, ProtocolFailure"_s, u"once, ProtocolFailure"_s);
    row("INTERNAL_ERROR", Answer::InternalError, u"once, InternalServerError"_s, u"once, InternalServerError"_s);
}

// A server that knows nothing else. Here Qt repeats nothing.
void tst_QtSends::http2()
{
    QFETCH(const Answer, answer);
    for (const QByteArray &verb : {"GET"_ba, "PATCH"_ba}) {
        Http2Server server(m_certificates.server());
        server.script({answer});
        BareManager manager(m_certificates);
        const auto reply = manager.send(verb, manager.request(server.url()));
        const QString outcome = outcomeOf(reply.get());
        QTEST(howOften(server.requests()) + outcome, thisQt());
        if (answer == Answer::Json)
            QVERIFY(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    }
}

void tst_QtSends::redirects_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    addBothQts();
    const auto row = [](const QByteArray &verb, int status, const QString &qt64, const QString &qt68) {
        QTest::addRow("%d on %s", status, verb.constData()) << verb << status << qt64 << qt68;
    };
    row("GET", 302, u"GET with the key"_s, u"GET with the key"_s);
    row("PATCH", 301, u"GET with the key"_s, u"GET with the key"_s);
    row("PATCH", 302, u"GET with the key"_s, u"GET with the key"_s);
    row("PATCH", 303, u"GET with the key"_s, u"GET with the key"_s);
    row("PATCH", 307, u"PATCH{} with the key"_s, u"PATCH{} with the key"_s);
    row("PATCH", 308, u"PATCH{} with the key"_s, u"PATCH{} with the key"_s);
}

// To another origin. The caller is told of its answer only, as if it were that to the request.
void tst_QtSends::redirects()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const int, status);
    FaultServer server, other;
    other.script({FaultServer::json("{}")});
    server.script({{.answer = FaultServer::http(status, {}, "Location: " + other.url().toEncoded() + "/\r\n")}});
    BareManager manager(m_certificates);
    const auto reply = manager.send(verb, manager.request(server.url()));
    QCOMPARE(outcomeOf(reply.get()), u"NoError 200 {}"_s);
    QCOMPARE(other.requests().size(), 1);
    const FaultRequest arrived = other.requests().constFirst();
    const bool key = arrived.headers.value("authorization").contains(kKey);
    QTEST(QString::fromLatin1(arrived.method + arrived.body + (key ? " with the key" : "")), thisQt());
}

void tst_QtSends::defaults_data()
{
    using Fact = std::function<QString(BareManager &, const FaultRequest &)>;
    QTest::addColumn<Fact>("fact");
    addBothQts();
    const auto header = [](const char *name) {
        return Fact([name](BareManager &, const FaultRequest &sent) {
            return QString::fromLatin1(sent.headers.value(name, "none"));
        });
    };
    const auto row = [](const char *name, const Fact &fact, const QString &qt64, const QString &qt68) {
        QTest::newRow(name) << fact << qt64 << qt68;
    };
    row(
        "redirect policy",
        [](BareManager &manager, const FaultRequest &) {
            return manager->redirectPolicy() == QNetworkRequest::NoLessSafeRedirectPolicy ? u"followed"_s : u"others"_s;
        },
        u"followed"_s, u"followed"_s);
    row(
        "transfer timeout",
        [](BareManager &manager, const FaultRequest &) { return QString::number(manager->transferTimeout()); }, u"0"_s,
        u"0"_s);
    row(
        "asks the system for proxies",
        [](BareManager &, const FaultRequest &) {
            return QVariant(QNetworkProxyFactory::usesSystemConfiguration()).toString();
        },
        u"true"_s, u"true"_s);
    row("User-Agent", header("user-agent"), u"Mozilla/5.0"_s, u"Mozilla/5.0"_s);
    row("Accept-Encoding", header("accept-encoding"), u"zstd, br, gzip, deflate"_s, u"zstd, br, gzip, deflate"_s);
    row("upgrade of plain HTTP", header("upgrade"), u"none"_s, u"none"_s);
}

void tst_QtSends::defaults()
{
    QFETCH(const std::function<QString(BareManager &, const FaultRequest &)>, fact);
    const auto server = faulty(false, {FaultServer::json("{}")});
    BareManager manager(m_certificates);
    const auto reply = manager.send("GET", manager.request(server->url()));
    QCOMPARE(outcomeOf(reply.get()), u"NoError 200 {}"_s);
    QTEST(fact(manager, server->requests().constFirst()), thisQt());
}

void tst_QtSends::systemProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("libproxy04");
    QTest::addColumn<QString>("libproxy05");
    const auto row = [](const QString &host, const QString &libproxy04, const QString &libproxy05) {
        QTest::newRow(qPrintable(host)) << host << libproxy04 << libproxy05;
    };
    row(u"elsewhere.test"_s, u"proxy.test"_s, u"proxy.test"_s);
    row(u"exact.test"_s, u"direct"_s, u"direct"_s);
    row(u"sub.exact.test"_s, u"proxy.test"_s, u"direct"_s);
    row(u"below.test"_s, u"proxy.test"_s, u"direct"_s);
    row(u"sub.below.test"_s, u"direct"_s, u"direct"_s);
    row(u"127.0.0.1"_s, u"proxy.test"_s, u"proxy.test"_s);
    row(u"localhost"_s, u"proxy.test"_s, u"proxy.test"_s);
}

static QString firstOf(const QList<QNetworkProxy> &proxies)
{
    const QString host = proxies.value(0).hostName();
    return host.isEmpty() ? u"direct"_s : host;
}

// no_proxy holds "exact.test" and ".below.test". Of this machine itself only Qt's own question makes an exception.
void tst_QtSends::systemProxy()
{
    QFETCH(const QString, host);
    const QNetworkProxyQuery query(QUrl(u"https://%1/v1/instance"_s.arg(host)));
    const QString system = firstOf(QNetworkProxyFactory::systemProxyForQuery(query));
    QTEST(system, isLibproxy05() ? "libproxy05" : "libproxy04");
    const bool here = host == "localhost"_L1 || host == "127.0.0.1"_L1;
    QCOMPARE(firstOf(QNetworkProxyFactory::proxyForQuery(query)), here ? u"direct"_s : system);
}

VESTRY_TEST(tst_QtSends)
#include "tst_qtsends.moc"
