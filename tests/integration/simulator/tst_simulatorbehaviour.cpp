#include "plainclient.h"

#include "tests/support/faultysimulator.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Limits, delays, ordered faults, the log, and the executable.
class tst_SimulatorBehaviour : public QObject {
    Q_OBJECT
private slots:
    void tooManyRequests_data();
    void tooManyRequests();
    void readsLagBehind();
    void answersAreDelayedSideBySide();
    void aClientThatGivesUpDoesNoHarm();
    void goneWithAnswersOnTheirWay();
    void orderedRateLimit();
    void orderedFailure();
    void droppedKeys();
    void changesBehindTheBack();
    void requestsAreLogged();
    void takenPort();
    void programServesUntilToldToEnd_data();
    void programServesUntilToldToEnd();
    void programRefuses_data();
    void programRefuses();
};

void tst_SimulatorBehaviour::tooManyRequests_data()
{
    QTest::addColumn<int>("instance");
    QTest::addColumn<int>("limit");
    QTest::newRow("development") << kDevelopment << 100;
    QTest::newRow("production") << kProduction << 1000;
}

void tst_SimulatorBehaviour::tooManyRequests()
{
    QFETCH(const int, instance);
    QFETCH(const int, limit);
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, instance);
    QElapsedTimer elapsed;
    elapsed.start();
    int taken = 0;
    PlainReply last;
    while (taken <= 2 * limit && (last = client.get(u"/v1/users/count"_s)).status == 200)
        ++taken;
    if (elapsed.elapsed() < 10'000)
        QCOMPARE(taken, limit);
    else // a machine that slow never reaches the limit exactly
        QVERIFY(taken >= limit);
    QCOMPARE(last.status, 429);
    QCOMPARE(last.code(), u"too_many_requests"_s);
    const int wait = last.headers.value("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 10);
    const int other = instance == kDevelopment ? kProduction : kDevelopment;
    QCOMPARE(PlainClient(simulator, other).get(u"/v1/users/count"_s).status, 200);
}

void tst_SimulatorBehaviour::readsLagBehind()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.setReadLag(1h);
    PlainClient client(simulator, kDevelopment);
    const auto path = u"/v1/instance/organization_settings"_s;
    const auto answer = client.patch(path, R"({"max_allowed_memberships":77})").json();
    QCOMPARE(answer.value("max_allowed_memberships"_L1), 77);
    QCOMPARE(client.get(path).json().value("max_allowed_memberships"_L1), 0);
    QCOMPARE(at(client.environment(), u"organization_settings.max_allowed_memberships"_s), 0);
    simulator.setReadLag(20ms);
    QTRY_COMPARE(client.get(path).json().value("max_allowed_memberships"_L1), 77);
    QCOMPARE(at(client.environment(), u"organization_settings.max_allowed_memberships"_s), 77);
}

void tst_SimulatorBehaviour::answersAreDelayedSideBySide()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.setAnswerDelay(300ms);
    PlainClient client(simulator, kDevelopment);
    QNetworkAccessManager manager;
    QElapsedTimer elapsed;
    elapsed.start();
    int finished = 0;
    for (int i = 0; i < 5; ++i) {
        QNetworkRequest request(QUrl(simulator.backendApiUrl().toString() + "/v1/instance"_L1));
        request.setRawHeader("Authorization", "Bearer " + client.key());
        auto *reply = manager.get(request);
        connect(reply, &QNetworkReply::finished, this, [&finished, reply] {
            finished += reply->error() == QNetworkReply::NoError;
            reply->deleteLater();
        });
    }
    QTRY_COMPARE(finished, 5);
    QVERIFY(elapsed.elapsed() >= 300);
    QCOMPARE(simulator.requests().size(), 5);
}

static QByteArray rawGet(const PlainClient &client)
{
    return "GET /v1/instance HTTP/1.1\r\nHost: " + client.host() + "\r\nAuthorization: Bearer " + client.key() +
           "\r\n\r\n";
}

void tst_SimulatorBehaviour::aClientThatGivesUpDoesNoHarm()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.setAnswerDelay(50ms);
    PlainClient client(simulator, kDevelopment);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(simulator.backendApiUrl().port()));
    QVERIFY(socket.waitForConnected());
    socket.write(rawGet(client));
    QTRY_COMPARE(simulator.requests().size(), 1);
    socket.abort();
    QCOMPARE(client.get(u"/v1/instance"_s).status, 200); // due later than the answer nobody waits for
}

void tst_SimulatorBehaviour::goneWithAnswersOnTheirWay()
{
    QTcpSocket socket;
    {
        FaultySimulator simulator;
        QVERIFY(simulator.listen());
        simulator.setAnswerDelay(1h);
        PlainClient client(simulator, kDevelopment);
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(simulator.backendApiUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(rawGet(client));
        QTRY_COMPARE(simulator.requests().size(), 1);
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void tst_SimulatorBehaviour::orderedRateLimit()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.rateLimit(u"/v1/instance"_s, 2, 7);
    PlainClient client(simulator, kDevelopment);
    QCOMPARE(client.get(u"/v1/instance/protect"_s).status, 200);
    const auto reply = client.get(u"/v1/instance"_s);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.headers.value("retry-after"), "7");
    QCOMPARE(client.patch(u"/v1/instance"_s, "{}").status, 429);
    QCOMPARE(client.get(u"/v1/instance"_s).status, 200);
}

void tst_SimulatorBehaviour::orderedFailure()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.failNext("PATCH", u"/v1/instance/protect"_s, 1, 503, "<html>down</html>");
    simulator.failNext("GET", u"/v1/environment"_s, 1, 500, {});
    PlainClient client(simulator, kDevelopment);
    QCOMPARE(client.get(u"/v1/instance/protect"_s).status, 200);
    const auto reply = client.patch(u"/v1/instance/protect"_s, R"({"rules_enabled":true})");
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, "<html>down</html>");
    QCOMPARE(simulator.state(client.key()).value("protect"_L1).toObject().value("rules_enabled"_L1), false);
    QVERIFY(client.environment().isEmpty());
    QVERIFY(!client.environment().isEmpty());
    QCOMPARE(client.patch(u"/v1/instance/protect"_s, R"({"rules_enabled":true})").status, 200);
}

void tst_SimulatorBehaviour::droppedKeys()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.dropKey(u"rules_enabled"_s);
    PlainClient client(simulator, kDevelopment);
    const auto reply = client.patch(u"/v1/instance/protect"_s, R"({"rules_enabled":true,"specter_enabled":true})");
    QCOMPARE(reply.json().value("rules_enabled"_L1), false);
    QCOMPARE(reply.json().value("specter_enabled"_L1), true);
}

void tst_SimulatorBehaviour::changesBehindTheBack()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    simulator.changeBehindTheBack(client.key(), u"organization_settings"_s, u"max_allowed_memberships"_s, 9);
    simulator.changeBehindTheBack(client.key(), u"domains"_s, u"name"_s, u"other.example"_s);
    simulator.changeBehindTheBack("sk_test_CANARY", u"protect"_s, u"rules_enabled"_s, false);
    QCOMPARE(client.get(u"/v1/instance/organization_settings"_s).json().value("max_allowed_memberships"_L1), 9);
    QCOMPARE(client.get(u"/v1/domains"_s).data().first().toObject().value("name"_L1), "other.example"_L1);
}

void tst_SimulatorBehaviour::requestsAreLogged()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    client.patch(u"/v1/instance/protect"_s, R"({"rules_enabled":3})");
    client.open(QUrl(simulator.frontendApiUrl().toString() + "/v1/environment"_L1));
    client.send("BREW", u"/v1/caf%C3%A9%2Bbar"_s);
    const auto log = simulator.requests();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[0].method, "PATCH");
    QCOMPARE(log[0].path, u"/v1/instance/protect"_s);
    QCOMPARE(log[0].body, R"({"rules_enabled":3})");
    QCOMPARE(log[0].status, 422);
    QVERIFY(log[0].hadAuthorization);
    QVERIFY(!log[1].hadAuthorization);
    QCOMPARE(log[2].method, "BREW");
    QCOMPARE(log[2].path, u"/v1/caf\u00e9+bar"_s);
    simulator.clearRequests();
    QVERIFY(simulator.requests().isEmpty());
}

void tst_SimulatorBehaviour::takenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    FaultySimulator simulator;
    QVERIFY(!simulator.listen(other.serverPort()));
    QVERIFY(!simulator.errorString().isEmpty());
}

void tst_SimulatorBehaviour::programServesUntilToldToEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_SimulatorBehaviour::programServesUntilToldToEnd()
{
    QFETCH(const int, signal);
    QProcess program;
    program.start(QStringLiteral(VESTRY_SIMULATOR), {u"--read-lag"_s, u"5"_s, u"--answer-delay"_s, u"5"_s});
    QTRY_VERIFY(program.canReadLine());
    const auto told = QJsonDocument::fromJson(program.readLine()).object();
    const auto instances = told.value("instances"_L1).toArray();
    QCOMPARE(instances.size(), 2);
    QCOMPARE(told.value("frontend_api_url"_L1), instances.first().toObject().value("frontend_api_url"_L1));
    for (const auto key :
         {"name"_L1, "environment_type"_L1, "secret_key"_L1, "publishable_key"_L1, "frontend_api_url"_L1})
        QVERIFY(!instances.last().toObject().value(key).toString().isEmpty());

    QNetworkRequest request(QUrl(told.value("backend_api_url"_L1).toString() + "/v1/instance"_L1));
    request.setRawHeader("Authorization",
                         "Bearer " + instances.last().toObject().value("secret_key"_L1).toString().toLatin1());
    QNetworkAccessManager manager;
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value("environment_type"_L1), "production"_L1);

    QCOMPARE(kill(static_cast<pid_t>(program.processId()), signal), 0);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().isEmpty());
    QVERIFY(program.readAllStandardError().isEmpty());
}

void tst_SimulatorBehaviour::programRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << 1;
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s} << 2;
    QTest::newRow("lag that is no number") << QStringList{u"--read-lag"_s, u"soon"_s} << 2;
}

void tst_SimulatorBehaviour::programRefuses()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    program.start(QStringLiteral(VESTRY_SIMULATOR), arguments);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QTEST(program.exitCode(), "exitCode");
    const auto said = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains("sk_"));
}

VESTRY_TEST(tst_SimulatorBehaviour)
#include "tst_simulatorbehaviour.moc"
