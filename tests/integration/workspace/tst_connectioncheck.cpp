#include "lossyproxy.h"
#include "models/connectioncheck.h"
#include "tests/support/ports.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ConnectionCheck : public QObject {
    Q_OBJECT
private slots:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void domainsAreNotNeeded();
    void newerQuestionDropsTheOlderAnswer();
    void cancelIsSilent();
    void nobodyThere();
    void dyingWhileAsking();
};

static bool finishes(ConnectionCheck &check)
{
    QSignalSpy spy(&check, &ConnectionCheck::finished);
    return spy.wait(kPatience) && !check.isRunning();
}

void tst_ConnectionCheck::good_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::newRow("development") << Environment::Development;
    QTest::newRow("production") << Environment::Production;
}

void tst_ConnectionCheck::good()
{
    QFETCH(const Environment, environment);
    WorkspaceCase test(environment);
    ConnectionCheck check;
    check.start(test.simulator.backendApiUrl(), test.instance.secretKey);
    QVERIFY(check.isRunning());
    QVERIFY(finishes(check));
    QVERIFY(!check.error());
    const auto answer = *check.answer();
    const QJsonObject state = test.simulator.state(test.instance.secretKey);
    QCOMPARE(answer.environment, environment);
    QCOMPARE(answer.instanceId, state["instance"_L1]["id"_L1].toString());
    QCOMPARE(answer.proposedName, state["domains"_L1][0]["name"_L1].toString());
    QVERIFY(!answer.prefixDisagrees);
    for (const SimulatedRequest &request : test.simulator.requests())
        QCOMPARE(request.method, "GET");
}

void tst_ConnectionCheck::bad_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("another shape") << 200 << QByteArray(R"({"hello":"world"})") << ApiError::Kind::BadReply;
    QTest::newRow("captive portal") << 200 << QByteArray("<html>Please log in</html>") << ApiError::Kind::BadReply;
    QTest::newRow("an array") << 200 << QByteArray("[]") << ApiError::Kind::BadReply;
    QTest::newRow("key refused") << 401 << QByteArray("{}") << ApiError::Kind::Unauthorized;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << ApiError::Kind::Forbidden;
    QTest::newRow("another server") << 404 << QByteArray("not here") << ApiError::Kind::NotFound;
}

void tst_ConnectionCheck::bad()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    WorkspaceCase test;
    test.simulator.failNext("GET", u"/v1/instance"_s, 100, status, body);
    ConnectionCheck check;
    check.start(test.simulator.backendApiUrl(), test.instance.secretKey);
    QVERIFY(finishes(check));
    QVERIFY(!check.answer());
    QTEST(check.error()->kind, "kind");
}

void tst_ConnectionCheck::domainsAreNotNeeded()
{
    WorkspaceCase test;
    test.simulator.failNext("GET", u"/v1/domains"_s, 100, 403, "{}");
    ConnectionCheck check;
    check.start(test.simulator.backendApiUrl(), test.instance.secretKey);
    QVERIFY(finishes(check));
    QCOMPARE(check.answer()->proposedName, check.answer()->instanceId);
}

void tst_ConnectionCheck::newerQuestionDropsTheOlderAnswer()
{
    WorkspaceCase development(Environment::Development), production(Environment::Production);
    development.simulator.setAnswerDelay(50ms);
    ConnectionCheck check;
    QSignalSpy spy(&check, &ConnectionCheck::finished);
    check.start(development.simulator.backendApiUrl(), development.instance.secretKey);
    check.start(production.simulator.backendApiUrl(), production.instance.secretKey);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(check.answer()->environment, Environment::Production);
    // The older question was answered before this one is.
    ConnectionCheck later;
    later.start(development.simulator.backendApiUrl(), development.instance.secretKey);
    QVERIFY(finishes(later));
    QCOMPARE(spy.count(), 1);
    // Asking again from within the answer is what a dialog does.
    connect(
        &check, &ConnectionCheck::finished, &check,
        [&] { check.start(development.simulator.backendApiUrl(), development.instance.secretKey); },
        Qt::SingleShotConnection);
    check.start(production.simulator.backendApiUrl(), "sk_test_CANARYwrong");
    QTRY_COMPARE(spy.count(), 3);
    QCOMPARE(check.answer()->environment, Environment::Development);
}

void tst_ConnectionCheck::cancelIsSilent()
{
    WorkspaceCase test;
    ConnectionCheck check;
    QSignalSpy spy(&check, &ConnectionCheck::finished);
    check.start(test.simulator.backendApiUrl(), test.instance.secretKey);
    check.cancel();
    QVERIFY(!check.isRunning());
    ConnectionCheck later;
    later.start(test.simulator.backendApiUrl(), test.instance.secretKey);
    QVERIFY(finishes(later));
    QCOMPARE(spy.count(), 0);
    QVERIFY(!check.answer() && !check.error());
}

void tst_ConnectionCheck::nobodyThere()
{
    const ClosedPort gone;
    ConnectionCheck check;
    check.start(QUrl(u"http://127.0.0.1:%1"_s.arg(gone.number())), "sk_test_CANARYnobody");
    QVERIFY(finishes(check));
    QCOMPARE(check.error()->kind, ApiError::Kind::Offline);
}

void tst_ConnectionCheck::dyingWhileAsking()
{
    WorkspaceCase test;
    test.simulator.setAnswerDelay(20ms);
    {
        ConnectionCheck check;
        check.start(test.simulator.backendApiUrl(), test.instance.secretKey);
        QCoreApplication::processEvents();
    }
    ConnectionCheck later;
    later.start(test.simulator.backendApiUrl(), test.instance.secretKey);
    QVERIFY(finishes(later));
}

VESTRY_TEST(tst_ConnectionCheck)
#include "tst_connectioncheck.moc"
