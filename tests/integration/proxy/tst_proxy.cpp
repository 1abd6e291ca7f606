#include "network/proxyroute.h"
#include "tests/integration/client/clientcase.h"
#include "tests/support/certificateauthority.h"
#include "tests/support/environmentproxies.h"
#include "tests/support/faultserver.h"
#include "tests/support/ports.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnelproxy.h"

#include <QFile>
#include <QSemaphore>
#include <QSslKey>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TunnelProxy::Kind;
using Mode = ProxySettings::Mode;

static const auto kHost = u"api.clerk.test"_s; // no name server knows it
static const QByteArray kUser = "alice";
static const QByteArray kPassword = "CANARY:proxy pässword";

//! A client behind real proxies: whose way it takes, what they get to see, and what it says when they refuse.
class tst_Proxy : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void tunnels_data();
    void tunnels();
    void wrongLogin_data();
    void wrongLogin();
    void laterPassword();
    void refuses_data();
    void refuses();
    void down();
    void silent();
    void serverAsksForProxyLogin();
    void loopbackIsDirect_data();
    void loopbackIsDirect();
    void none();
    void system();
    void slowSystem();

private:
    ApiClientConfig config(const TunnelProxy &proxy, Kind kind) const;
    FaultServer *makeServer();
    CertificateAuthority m_authority{u"Vestry tests"_s};
    QSslConfiguration m_tls;
    std::unique_ptr<FaultServer> m_server;
};

void tst_Proxy::initTestCase()
{
    useEnvironmentProxies();
    const CertificateFiles files = m_authority.issue({.hosts = {kHost}});
    QFile key(files.key);
    QVERIFY(key.open(QFile::ReadOnly));
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_tls.setLocalCertificateChain(QSslCertificate::fromPath(files.chain));
}

void tst_Proxy::cleanup() { m_server.reset(); }

FaultServer *tst_Proxy::makeServer()
{
    m_server = std::make_unique<FaultServer>(m_tls);
    m_server->script({FaultServer::json(R"({"id":"ins_1"})")});
    return m_server.get();
}

ApiClientConfig tst_Proxy::config(const TunnelProxy &proxy, Kind kind) const
{
    ApiClientConfig out = quickConfig(QUrl(u"https://"_s + kHost));
    out.authorities = {m_authority.root()};
    out.proxy = {.mode = Mode::Manual,
                 .kind = kind == Kind::Http ? ProxySettings::Kind::Http : ProxySettings::Kind::Socks5,
                 .host = u"127.0.0.1"_s,
                 .port = proxy.port()};
    return out;
}

static void addKinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HTTP CONNECT") << Kind::Http;
    QTest::newRow("SOCKS 5") << Kind::Socks5;
}

void tst_Proxy::tunnels_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("login");
    for (const bool login : {false, true}) {
        QTest::addRow("HTTP CONNECT%s", login ? ", with a login" : "") << Kind::Http << login;
        QTest::addRow("SOCKS 5%s", login ? ", with a login" : "") << Kind::Socks5 << login;
    }
}

void tst_Proxy::tunnels()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, login);
    FaultServer *server = makeServer();
    TunnelProxy proxy(kind, server->port());
    ApiClientConfig with = config(proxy, kind);
    if (login) {
        proxy.require(kUser, kPassword);
        with.proxy.user = QString::fromUtf8(kUser);
        with.proxyPassword = kPassword;
    }
    ApiClient client(with);
    QByteArray recorded;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) {
        recorded += record.url.toEncoded() + record.requestBody + record.responseBody + record.error.toUtf8();
    });

    const auto result = resultOf(client.instance());
    QVERIFY2(result.ok(), qPrintable(result.error.value_or(ApiError()).detail));
    QCOMPARE(kindOf(resultOf(client.updateInstance({{u"test_mode"_s, true}}))), u"ok"_s);

    QCOMPARE(proxy.targets().constFirst(), kHost.toLatin1() + ":443"); // by name: the proxy looks it up
    QCOMPARE(proxy.wrongLogins(), 0);
    QCOMPARE(server->requests().size(), 2);
    QVERIFY(server->received().contains(kKey));
    QVERIFY(!proxy.received().contains(kKey));
    QVERIFY(!proxy.received().contains("Bearer"));
    for (const QByteArray &form : {kPassword, kPassword.toBase64(), (kUser + ':' + kPassword).toBase64()})
        QVERIFY(!server->received().contains(form) && !recorded.contains(form));
    QVERIFY(!server->received().toLower().contains("proxy-"));
}

void tst_Proxy::wrongLogin_data() { addKinds(); }

void tst_Proxy::wrongLogin()
{
    QFETCH(const Kind, kind);
    TunnelProxy proxy(kind, makeServer()->port());
    proxy.require(kUser, kPassword);
    ApiClientConfig with = config(proxy, kind);
    with.proxy.user = QString::fromUtf8(kUser);
    with.proxyPassword = "CANARYwrong";
    ApiClient client(with);
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) { records += record; });

    const auto result = resultOf(client.instance());

    QCOMPARE(kindOf(result), u"ProxyRefused"_s);
    QVERIFY2(result.error->detail.startsWith(u"proxy 127.0.0.1:%1: "_s.arg(proxy.port())),
             qPrintable(result.error->detail));
    QCOMPARE(result.error->proxy, u"127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY(!result.error->detail.contains("CANARY"_L1));
    QCOMPARE(records.size(), 2); // begun and ended, once
    QVERIFY(!records.constLast().error.contains("CANARY"_L1));
    QVERIFY2(proxy.wrongLogins() <= 2, qPrintable(QString::number(proxy.wrongLogins())));
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(!proxy.received().contains(kKey));

    const auto write = resultOf(client.updateInstance({{u"test_mode"_s, true}}));
    QCOMPARE(kindOf(write), u"ProxyRefused"_s);
    QVERIFY(!write.error->mayHaveBeenApplied);
}

void tst_Proxy::laterPassword()
{
    TunnelProxy proxy(Kind::Http, makeServer()->port());
    proxy.require(kUser, kPassword);
    ApiClientConfig with = config(proxy, Kind::Http);
    with.proxy.user = QString::fromUtf8(kUser);
    ApiClient client(with);
    QCOMPARE(kindOf(resultOf(client.instance())), u"ProxyRefused"_s);
    client.setProxyPassword(kPassword);
    QCOMPARE(kindOf(resultOf(client.instance())), u"ok"_s);
}

void tst_Proxy::refuses_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("HTTP 403: not allowed") << Kind::Http << 403 << u"ProxyRefused"_s;
    QTest::newRow("HTTP 405: no tunnels") << Kind::Http << 405 << u"ProxyRefused"_s;
    QTest::newRow("HTTP 404: cannot find Clerk") << Kind::Http << 404 << u"Offline"_s;
    QTest::newRow("HTTP 502: cannot reach Clerk") << Kind::Http << 502 << u"Offline"_s;
    QTest::newRow("HTTP 503: cannot reach Clerk") << Kind::Http << 503 << u"Offline"_s;
    QTest::newRow("SOCKS 5 2: not allowed") << Kind::Socks5 << 2 << u"Offline"_s; // Qt hides the difference
    QTest::newRow("SOCKS 5 1: general failure") << Kind::Socks5 << 1 << u"Offline"_s;
    QTest::newRow("SOCKS 5 4: cannot find Clerk") << Kind::Socks5 << 4 << u"Offline"_s;
    QTest::newRow("SOCKS 5 5: Clerk refused") << Kind::Socks5 << 5 << u"Offline"_s;
}

void tst_Proxy::refuses()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, code);
    TunnelProxy proxy(kind, makeServer()->port());
    proxy.answerWith(code);
    ApiClient client(config(proxy, kind));
    const auto result = resultOf(client.instance());
    QTEST(kindOf(result), "expected");
    QVERIFY2(result.error->detail.startsWith(u"proxy 127.0.0.1:%1: "_s.arg(proxy.port())),
             qPrintable(result.error->detail));
    QCOMPARE(result.error->proxy, u"127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY((proxy.connections() == 1) == (kindOf(result) == "ProxyRefused"_L1)); // tried again or not
}

void tst_Proxy::down()
{
    TunnelProxy proxy(Kind::Http, makeServer()->port());
    ApiClient client(config(proxy, Kind::Http));
    const quint16 port = proxy.port();
    proxy.close();
    const ClosedPort closed(port);
    QCOMPARE(closed.number(), port);
    const auto result = resultOf(client.instance());
    QCOMPARE(kindOf(result), u"Offline"_s);
    QCOMPARE(result.error->proxy, u"127.0.0.1:%1"_s.arg(port));
    QCOMPARE(m_server->connections(), 0); // and not without it
}

void tst_Proxy::silent()
{
    TunnelProxy proxy(Kind::Http, makeServer()->port());
    proxy.hang();
    ApiClientConfig with = config(proxy, Kind::Http);
    with.deadlines.connect = 100ms;
    with.retry.maxElapsedTime = 0ms;
    ApiClient client(with);
    const auto result = resultOf(client.instance());
    QCOMPARE(kindOf(result), u"Timeout"_s);
    QVERIFY2(result.error->detail.contains(u"127.0.0.1:%1"_s.arg(proxy.port())), qPrintable(result.error->detail));
}

// Inside the tunnel it is the server that speaks, and the server has no business with the proxy's password.
void tst_Proxy::serverAsksForProxyLogin()
{
    FaultServer *server = makeServer();
    server->script({{.answer = FaultServer::http(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n")}});
    TunnelProxy proxy(Kind::Http, server->port());
    proxy.require(kUser, kPassword);
    ApiClientConfig with = config(proxy, Kind::Http);
    with.proxy.user = QString::fromUtf8(kUser);
    with.proxyPassword = kPassword;
    ApiClient client(with);
    QVERIFY(!resultOf(client.instance()).ok());
    QVERIFY(!server->requests().isEmpty());
    QVERIFY(!server->received().toLower().contains("proxy-"));
    QVERIFY(!server->received().contains((kUser + ':' + kPassword).toBase64()));
}

void tst_Proxy::loopbackIsDirect_data() { addKinds(); }

void tst_Proxy::loopbackIsDirect()
{
    QFETCH(const Kind, kind);
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    TunnelProxy proxy(kind, server.port());
    ApiClientConfig with = config(proxy, kind);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        with.baseUrl = server.url(host);
        ApiClient client(with);
        QVERIFY(resultOf(client.instance()).ok());
    }
    QCOMPARE(proxy.connections(), 0);
}

void tst_Proxy::none()
{
    TunnelProxy proxy(Kind::Http, makeServer()->port());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    ApiClientConfig with = config(proxy, Kind::Http);
    with.proxy.mode = Mode::None;
    with.retry.maxElapsedTime = 0ms;
    ApiClient client(with);
    QCOMPARE(kindOf(resultOf(client.instance())), u"Offline"_s); // there is no such name
    qunsetenv("https_proxy");
    QCOMPARE(proxy.connections(), 0);
}

void tst_Proxy::system()
{
    TunnelProxy proxy(Kind::Http, makeServer()->port());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    ApiClientConfig with = config(proxy, Kind::Http);
    with.proxy = {};
    ApiClient client(with);
    const auto result = resultOf(client.instance());
    QVERIFY2(result.ok(), qPrintable(result.error.value_or(ApiError()).detail));
    QCOMPARE(proxy.targets(), QList{kHost.toLatin1() + ":443"});
    proxy.answerWith(403);
    ApiClient refused(with);
    const auto no = resultOf(refused.instance());
    qunsetenv("https_proxy");
    QCOMPARE(kindOf(no), u"ProxyRefused"_s);
    QVERIFY(no.error->detail.contains(u"127.0.0.1:%1"_s.arg(proxy.port())));
}

// A PAC file on a server that does not answer, say.
void tst_Proxy::slowSystem()
{
    QSemaphore answer, asked;
    ProxyRoute route({}, 200ms, [&](const QUrl &) {
        asked.release();
        answer.acquire();
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128)};
    });
    const QUrl url(u"https://api.clerk.test/v1/instance"_s);
    QSignalSpy found(&route, &ProxyRoute::found);
    QVERIFY(!route.isKnown(url));
    QVERIFY(!route.isKnown(url)); // asked once only
    QVERIFY(route.isKnown(QUrl(u"http://127.0.0.1:8080"_s)));
    QVERIFY(found.wait(kPatience)); // nothing here waited for the system
    QVERIFY(route.isKnown(url) && route.isSilent(url));
    answer.release();
    QVERIFY(found.wait(kPatience));
    QVERIFY(route.isKnown(url) && !route.isSilent(url));
    QCOMPARE(route.proxyName(url), u"proxy.example:3128"_s);
    QCOMPARE(asked.available(), 1);
}

VESTRY_TEST(tst_Proxy)
#include "tst_proxy.moc"
