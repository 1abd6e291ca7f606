#include "plainclient.h"

#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
//! A simulator amid its practice network, and what a test does with it.
struct Practice {
    Practice()
        : ready(simulator.listen() && simulator.startPracticeNetwork())
        , client(simulator, kProduction)
        , network(simulator.practiceNetwork())
    {
        simulator.setPracticePace(10ms, 60s);
    }

    QUrl control(const QString &resource) const
    {
        return QUrl(network.value("control_url"_L1).toString() + u'/' + resource);
    }
    PlainReply put(const QString &resource, const QByteArray &body)
    {
        return client.exchange("PUT", control(resource), body, {{"Content-Type", "application/json"}});
    }
    QJsonObject state() { return client.open(control(u"state"_s)).json(); }
    QJsonObject primary() { return client.get(u"/v1/domains"_s).data().first().toObject(); }
    //! The port behind the TLS front.
    int frontendPort() const
    {
        return simulator.state(client.key()).value("domains"_L1).toArray().first()["frontend_port"_L1].toInt();
    }
    QString environmentTypeAt(const QString &host) const;

    Simulator simulator;
    bool ready;
    PlainClient client;
    QJsonObject network;
};

//! What the Frontend API says over TLS with \p host checked; empty when the handshake or the answer fails.
QString Practice::environmentTypeAt(const QString &host) const
{
    QSslSocket socket;
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(
        QSslCertificate::fromData(network.value("certificate_authority"_L1).toString().toLatin1()));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(network.value("https_port"_L1).toInt()), host);
    QSignalSpy ended(&socket, &QSslSocket::disconnected);
    QSignalSpy failed(&socket, &QSslSocket::errorOccurred);
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] {
        socket.write("GET /v1/environment HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\nConnection: close\r\n\r\n");
    });
    QByteArray received;
    QObject::connect(&socket, &QSslSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    const auto type = [&] {
        const auto body = received.mid(received.indexOf("\r\n\r\n") + 4);
        return at(QJsonDocument::fromJson(body).object(), u"display_config.instance_environment_type"_s).toString();
    };
    const auto refused = [&] { return received.contains("\r\n\r\n") && !received.startsWith("HTTP/1.1 200"); };
    (void)QTest::qWaitFor([&] { return refused() || !type().isEmpty() || !ended.isEmpty() || !failed.isEmpty(); },
                          kPatience);
    return type();
}

QString placementOf(const QJsonObject &state, const QString &host)
{
    for (const auto &record : state.value("records"_L1).toArray()) {
        if (record["host"_L1] == host)
            return record["placement"_L1].toString();
    }
    return {};
}
} // namespace

//! The network around the production instance: its real host names, what a change does to them, and the control
//! address.
class tst_SimulatorPractice : public QObject {
    Q_OBJECT
private slots:
    void notThereUnlessStarted();
    void needsListening();
    void frontendIsAtItsRealHost();
    void hostsAtTheFrontendPort_data();
    void hostsAtTheFrontendPort();
    void foreignHostsElsewhere_data();
    void foreignHostsElsewhere();
    void newDomainAnswersWhenItsRecordsAreRight();
    void formerHostIsRefused();
    void changingBackWorks();
    void someoneElseChangesTheDomain();
    void noOpLeavesTheRecords();
    void placements_data();
    void placements();
    void switches_data();
    void switches();
    void controlRefuses_data();
    void controlRefuses();
    void controlIsNotGuessed_data();
    void controlIsNotGuessed();
    void programTells();
};

void tst_SimulatorPractice::notThereUnlessStarted()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    simulator.setPracticePace(10ms, 60s);
    QVERIFY(simulator.practiceNetwork().isEmpty());
    PlainClient client(simulator, kProduction);
    const auto domains = client.get(u"/v1/domains"_s).data();
    QVERIFY(domains.first()["frontend_api_url"_L1].toString().startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(domains.last()["frontend_api_url"_L1], domains.first()["frontend_api_url"_L1]); // the satellite
}

void tst_SimulatorPractice::needsListening()
{
    Simulator simulator;
    QVERIFY(!simulator.startPracticeNetwork());
    QVERIFY(simulator.practiceNetwork().isEmpty());
    QVERIFY(simulator.listen());
    QVERIFY(simulator.startPracticeNetwork());
    const auto network = simulator.practiceNetwork();
    QVERIFY(simulator.startPracticeNetwork()); // nothing more happens
    QCOMPARE(simulator.practiceNetwork(), network);
}

void tst_SimulatorPractice::frontendIsAtItsRealHost()
{
    Practice practice;
    QVERIFY(practice.ready);
    QCOMPARE(practice.primary().value("frontend_api_url"_L1), "https://clerk.example.com"_L1);
    QCOMPARE(practice.simulator.instances()[1].publishableKey, "pk_live_Y2xlcmsuZXhhbXBsZS5jb20k");
    QCOMPARE(practice.environmentTypeAt(u"clerk.example.com"_s), u"production"_s);
    QCOMPARE(practice.environmentTypeAt(u"clerk.other.example"_s), QString());
    QCOMPARE(practice.network.value("public_resolvers"_L1).toArray().size(), 2);
    PlainClient development(practice.simulator, kDevelopment);
    QCOMPARE(at(development.environment(), u"display_config.instance_environment_type"_s), "development"_L1);
    const auto satellite = practice.client.get(u"/v1/domains"_s).data().last();
    QCOMPARE(satellite["frontend_api_url"_L1], "https://clerk.example.org"_L1);
}

void tst_SimulatorPractice::hostsAtTheFrontendPort_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("real name") << QByteArray("clerk.example.com") << 200;
    QTest::newRow("with a port") << QByteArray("clerk.example.com:8443") << 200;
    QTest::newRow("in capitals") << QByteArray("CLERK.example.COM") << 200;
    QTest::newRow("own address") << QByteArray("127.0.0.1:%1") << 200;
    QTest::newRow("another name of the domain") << QByteArray("accounts.example.com") << 421;
    QTest::newRow("another name") << QByteArray("evil.example") << 421;
    QTest::newRow("never served") << QByteArray("clerk.new.example") << 421;
}

void tst_SimulatorPractice::hostsAtTheFrontendPort()
{
    QFETCH(QByteArray, host);
    Practice practice;
    QVERIFY(practice.ready);
    const auto port = practice.frontendPort();
    const QUrl address(u"http://127.0.0.1:%1/v1/environment"_s.arg(port));
    host.replace("%1", QByteArray::number(port));
    QTEST(practice.client.open(address, {{"Host", host}}).status, "status");
}

void tst_SimulatorPractice::foreignHostsElsewhere_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("Backend API") << u"backend"_s;
    QTest::newRow("Frontend API of development") << u"development"_s;
    QTest::newRow("control") << u"control"_s;
}

void tst_SimulatorPractice::foreignHostsElsewhere()
{
    QFETCH(const QString, where);
    Practice practice;
    QVERIFY(practice.ready);
    QUrl url(practice.simulator.backendApiUrl().toString() + "/v1/instance"_L1);
    if (where == "development"_L1)
        url = QUrl(practice.simulator.frontendApiUrl().toString() + "/v1/environment"_L1);
    else if (where == "control"_L1)
        url = practice.control(u"state"_s);
    QCOMPARE(practice.client.open(url, {{"Host", "clerk.example.com"}}).status, 421);
}

void tst_SimulatorPractice::newDomainAnswersWhenItsRecordsAreRight()
{
    Practice practice;
    QVERIFY(practice.ready);
    QCOMPARE(changeTo(practice.client, u"www.new.example"_s), 202);
    QCOMPARE(practice.primary().value("frontend_api_url"_L1), "https://clerk.new.example"_L1);
    QCOMPARE(practice.environmentTypeAt(u"clerk.example.com"_s), QString());
    QCOMPARE(practice.environmentTypeAt(u"clerk.new.example"_s), QString());
    const auto state = practice.state();
    QCOMPARE(state.value("zone"_L1), "new.example"_L1);
    const auto targets = practice.primary().value("cname_targets"_L1).toArray();
    const auto records = state.value("records"_L1).toArray();
    QCOMPARE(records.size(), targets.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(records.at(i)["host"_L1], targets.at(i)["host"_L1]);
        QCOMPARE(records.at(i)["wanted"_L1], targets.at(i)["value"_L1]);
        QCOMPARE(records.at(i)["required"_L1], targets.at(i)["required"_L1]);
        QCOMPARE(records.at(i)["placement"_L1], "missing"_L1);
    }
    QCOMPARE(practice.put(u"placement"_s, R"({"placement":"right"})").status, 200);
    QTRY_COMPARE(practice.environmentTypeAt(u"clerk.new.example"_s), u"production"_s);
}

void tst_SimulatorPractice::formerHostIsRefused()
{
    Practice practice;
    QVERIFY(practice.ready);
    const int formerPort = practice.frontendPort();
    QCOMPARE(changeTo(practice.client, u"new.example"_s), 202);
    for (const int port : {formerPort, practice.frontendPort()}) {
        const QUrl address(u"http://127.0.0.1:%1/v1/environment"_s.arg(port));
        const auto reply = practice.client.open(address, {{"Host", "clerk.example.com"}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"host_invalid"_s);
    }
}

void tst_SimulatorPractice::changingBackWorks()
{
    Practice practice;
    QVERIFY(practice.ready);
    QCOMPARE(changeTo(practice.client, u"new.example"_s), 202);
    QCOMPARE(practice.environmentTypeAt(u"clerk.example.com"_s), QString());
    QCOMPARE(changeTo(practice.client, u"example.com"_s), 202);
    QCOMPARE(placementOf(practice.state(), u"clerk.example.com"_s), u"right"_s); // the old zone was left alone
    QTRY_COMPARE(practice.environmentTypeAt(u"clerk.example.com"_s), u"production"_s);
}

void tst_SimulatorPractice::someoneElseChangesTheDomain()
{
    Practice practice;
    QVERIFY(practice.ready);
    practice.simulator.changeBehindTheBack(practice.client.key(), u"domains"_s, u"name"_s, u"other.example"_s);
    QCOMPARE(practice.state().value("zone"_L1), "other.example"_L1);
    QCOMPARE(practice.environmentTypeAt(u"clerk.example.com"_s), QString());
}

void tst_SimulatorPractice::noOpLeavesTheRecords()
{
    Practice practice;
    QVERIFY(practice.ready);
    practice.put(u"placement"_s, R"({"host":"clkmail.example.com","placement":"proxied"})");
    const auto before = practice.state();
    QCOMPARE(changeTo(practice.client, u"financial.example.com"_s), 202);
    QCOMPARE(practice.state(), before);
    QCOMPARE(practice.environmentTypeAt(u"clerk.example.com"_s), u"production"_s);
}

void tst_SimulatorPractice::placements_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("accounts");
    QTest::addColumn<QString>("mail");
    QTest::newRow("one") << QByteArray(R"({"host":"accounts.example.com","placement":"proxied"})") << u"proxied"_s
                         << u"right"_s;
    QTest::newRow("all") << QByteArray(R"({"placement":"missing"})") << u"missing"_s << u"missing"_s;
}

void tst_SimulatorPractice::placements()
{
    QFETCH(const QByteArray, body);
    Practice practice;
    QVERIFY(practice.ready);
    const auto answer = practice.put(u"placement"_s, body);
    QCOMPARE(answer.status, 200);
    QTEST(placementOf(answer.json(), u"accounts.example.com"_s), "accounts");
    QTEST(placementOf(answer.json(), u"clkmail.example.com"_s), "mail");
    QCOMPARE(practice.state(), answer.json());
}

void tst_SimulatorPractice::switches_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("late") << u"late"_s << QByteArray(R"({"late":true})") << u"late"_s << QJsonValue(true);
    QTest::newRow("CAA") << u"caa"_s << QByteArray(R"({"records":["0 issue \"letsencrypt.org\""]})") << u"caa"_s
                         << QJsonValue(QJsonArray{u"0 issue \"letsencrypt.org\""_s});
    QTest::newRow("no CAA") << u"caa"_s << QByteArray(R"({"records":[]})") << u"caa"_s << QJsonValue(QJsonArray());
    QTest::newRow("stuck") << u"certificates"_s << QByteArray(R"({"behaviour":"stuck"})") << u"certificates"_s
                           << QJsonValue(u"stuck"_s);
}

void tst_SimulatorPractice::switches()
{
    QFETCH(const QString, resource);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, key);
    Practice practice;
    QVERIFY(practice.ready);
    for (const auto method : {"PUT", "POST"}) {
        const auto answer = practice.client.exchange(method, practice.control(resource), body,
                                                     {{"Content-Type", "application/json; charset=utf-8"}});
        QCOMPARE(answer.status, 200);
        QTEST(answer.json().value(key), "value");
    }
    QTEST(practice.state().value(key), "value");
}

void tst_SimulatorPractice::controlRefuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *method, const QString &resource, const QByteArray &body,
                        int status, const char *param = "", const char *type = "application/json") {
        QTest::newRow(name) << QByteArray(method) << resource << body << QByteArray(type) << status
                            << QString::fromLatin1(param);
    };
    row("unknown resource", "GET", u"zones"_s, {}, 404);
    row("nothing below", "GET", u"state/all"_s, {}, 404);
    row("state written", "PUT", u"state"_s, "{}", 405);
    row("late read", "GET", u"late"_s, {}, 405);
    row("caa deleted", "DELETE", u"caa"_s, {}, 405);
    row("form", "POST", u"late"_s, "late=true", 415, "", "application/x-www-form-urlencoded");
    row("a list", "PUT", u"late"_s, "[]", 400);
    row("no JSON", "PUT", u"late"_s, "{", 400);
    row("too much", "PUT", u"caa"_s, R"({"records":[")" + QByteArray(16 * 1024, 'a') + R"("]})", 413);
    row("no placement", "PUT", u"placement"_s, "{}", 422, "placement");
    row("unknown placement", "PUT", u"placement"_s, R"({"placement":"upside down"})", 422, "placement");
    row("unknown host", "PUT", u"placement"_s, R"({"host":"www.example.com","placement":"right"})", 422, "host");
    row("host of another type", "PUT", u"placement"_s, R"({"host":null,"placement":"right"})", 422, "host");
    row("late in words", "PUT", u"late"_s, R"({"late":"yes"})", 422, "late");
    row("records in words", "PUT", u"caa"_s, R"({"records":"0 issue x"})", 422, "records");
    row("records that are none", "PUT", u"caa"_s, R"({"records":["allow everything"]})", 422, "records");
    row("records of another type", "PUT", u"caa"_s, R"({"records":[5]})", 422, "records");
    row("unknown behaviour", "PUT", u"certificates"_s, R"({"behaviour":"best"})", 422, "behaviour");
}

void tst_SimulatorPractice::controlRefuses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, resource);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    Practice practice;
    QVERIFY(practice.ready);
    const auto before = practice.state();
    const auto reply = practice.client.exchange(method, practice.control(resource), body, {{"Content-Type", type}});
    QTEST(reply.status, "status");
    QTEST(reply.paramName(), "param");
    QVERIFY(!reply.error().value("long_message"_L1).toString().isEmpty());
    QCOMPARE(practice.state(), before);
}

void tst_SimulatorPractice::controlIsNotGuessed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no token") << u"/state"_s;
    QTest::newRow("empty token") << u"//state"_s;
    QTest::newRow("another token") << u"/"_s + QString(64, u'0') + u"/state"_s;
}

void tst_SimulatorPractice::controlIsNotGuessed()
{
    QFETCH(const QString, path);
    Practice practice, other;
    QVERIFY(practice.ready && other.ready);
    auto url = practice.control({});
    QVERIFY(url.path() != other.control({}).path());
    url.setPath(path);
    QCOMPARE(practice.client.open(url).status, 404);
}

void tst_SimulatorPractice::programTells()
{
    QProcess program;
    program.start(QStringLiteral(VESTRY_SIMULATOR), {u"--practice-network"_s, u"--until-stdin-closes"_s});
    QTRY_VERIFY(program.canReadLine());
    const auto told = QJsonDocument::fromJson(program.readLine()).object();
    const auto network = told.value("practice_network"_L1).toObject();
    for (const auto key : {"system_resolver"_L1, "certificate_authority"_L1, "control_url"_L1})
        QVERIFY(!network.value(key).toString().isEmpty());
    for (const auto key : {"name_server_port"_L1, "https_port"_L1})
        QVERIFY(network.value(key).toInt() > 0);
    QCOMPARE(told.value("instances"_L1).toArray().last()["frontend_api_url"_L1], "https://clerk.example.com"_L1);
    program.closeWriteChannel();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QVERIFY(program.readAllStandardError().isEmpty());
}

VESTRY_TEST(tst_SimulatorPractice)
#include "tst_simulatorpractice.moc"
