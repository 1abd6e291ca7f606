#include "network/throttles.h"
#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! 35: a key that the server refused is sent no more until somebody wants it tried.
class tst_RefusedKey : public QObject {
    Q_OBJECT
private slots:
    void nothingMoreIsSent();
    void whatWaitsIsNotSent();
    void oneIsSentToTryAgain();
    void anotherKeyIsTried();
    void theFormerKeysAnswerIsNotAboutTheNewOne();
    void oneOperationDoesNotDecide_data();
    void oneOperationDoesNotDecide();
    void busyServersSayNothingOfTheKey_data();
    void busyServersSayNothingOfTheKey();
    void othersThatUseItKnow();

private:
    //! Ends of so many reads at once, in words.
    static QStringList reads(ApiClient *client, int count)
    {
        QStringList kinds;
        for (int i = 0; i < count; ++i)
            client->instance()->then(client,
                                     [&kinds](const ApiResult<QJsonObject> &result) { kinds += kindOf(result); });
        if (!waitPatiently([&] { return kinds.size() == count; }))
            QTest::qFail("the reads never ended", __FILE__, __LINE__);
        return kinds;
    }
    static Fault ok() { return FaultServer::json(R"({"id":"ins_1"})"); }
    static Fault refusal() { return FaultServer::json(R"({"errors":[{"code":"secret_key_invalid"}]})", 401); }
};

void tst_RefusedKey::nothingMoreIsSent()
{
    FaultServer server, frontend;
    server.script({refusal()});
    frontend.script({FaultServer::json(R"({"auth_config":{}})")});
    ApiClient client(quickConfig(server.url()));
    QSignalSpy refused(&client, &ApiClient::keyRefused);
    QCOMPARE(resultOf(client.instance()).httpStatus, 401);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).toBool(), true);
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        const auto result = resultOf(call(&client, verb));
        QCOMPARE(kindOf(result), u"Unauthorized"_s);
        QCOMPARE(result.httpStatus, 0);
        QVERIFY(!result.error->mayHaveBeenApplied);
    }
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(kindOf(resultOf(client.environment(frontend.url()))), u"ok"_s); // goes without a key
    QCOMPARE(refused.size(), 1);
}

void tst_RefusedKey::whatWaitsIsNotSent()
{
    FaultServer server;
    server.script({refusal()});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    ApiClient client(config);
    QCOMPARE(reads(&client, 5), QStringList(5, u"Unauthorized"_s));
    QCOMPARE(server.requests().size(), 1);
}

void tst_RefusedKey::oneIsSentToTryAgain()
{
    FaultServer server;
    server.script({refusal(), refusal(), ok()});
    ApiClient client(quickConfig(server.url()));
    QSignalSpy refused(&client, &ApiClient::keyRefused);
    reads(&client, 1);
    client.tryKeyAgain();
    QCOMPARE(reads(&client, 4), QStringList(4, u"Unauthorized"_s));
    QCOMPARE(server.requests().size(), 2);
    client.tryKeyAgain();
    QCOMPARE(reads(&client, 4), QStringList(4, u"ok"_s));
    QCOMPARE(server.requests().size(), 6);
    QVERIFY(!client.isKeyRefused());
    QList<bool> told;
    for (const auto &arguments : refused)
        told += arguments.at(0).toBool();
    QCOMPARE(told, (QList<bool>{true, false, true, false}));
}

void tst_RefusedKey::anotherKeyIsTried()
{
    FaultServer server;
    server.answerWith([](const FaultRequest &request) {
        return request.headers.value("authorization").contains("CANARYnew") ? ok() : refusal();
    });
    ApiClient client(quickConfig(server.url()));
    reads(&client, 1);
    client.setSecretKey("sk_test_CANARYnew");
    QCOMPARE(reads(&client, 3), QStringList(3, u"ok"_s));
    client.setSecretKey(kKey); // given again, it is to be tried again
    QCOMPARE(reads(&client, 3), QStringList(3, u"Unauthorized"_s));
    QCOMPARE(server.requests().size(), 5);
}

void tst_RefusedKey::theFormerKeysAnswerIsNotAboutTheNewOne()
{
    FaultServer server;
    server.answerWith([](const FaultRequest &request) {
        const bool isNew = request.headers.value("authorization").contains("CANARYnew");
        return isNew ? ok() : Fault{.end = Fault::End::Hang};
    });
    ApiClient client(quickConfig(server.url()));
    auto *former = client.instance();
    QTRY_COMPARE(server.requests().size(), 1);
    client.setSecretKey("sk_test_CANARYnew");
    server.send(1, refusal().answer);
    QCOMPARE(kindOf(resultOf(former)), u"Unauthorized"_s);
    QVERIFY(!client.isKeyRefused());
    QCOMPARE(reads(&client, 3), QStringList(3, u"ok"_s));
}

void tst_RefusedKey::oneOperationDoesNotDecide_data()
{
    QTest::addColumn<bool>("leavesLast");
    QTest::addColumn<std::chrono::milliseconds>("refusalAfter");
    QTest::addColumn<std::chrono::milliseconds>("answerAfter");
    QTest::newRow("the refusal comes last") << false << 100ms << 0ms;
    QTest::newRow("the refusal comes first") << false << 0ms << 100ms;
    QTest::newRow("leaves last, the refusal comes last") << true << 100ms << 0ms;
    QTest::newRow("leaves last, the refusal comes first") << true << 0ms << 100ms;
}

// What was under way with it and had the same key was answered: that operation wants more than the key.
void tst_RefusedKey::oneOperationDoesNotDecide()
{
    QFETCH(const bool, leavesLast);
    QFETCH(const std::chrono::milliseconds, refusalAfter);
    QFETCH(const std::chrono::milliseconds, answerAfter);
    FaultServer server;
    server.answerWith([=](const FaultRequest &request) {
        Fault fault = request.target.contains("protect") ? refusal() : ok();
        fault.delay = request.target.contains("protect") ? refusalAfter : answerAfter;
        return fault;
    });
    ApiClient client(quickConfig(server.url()));
    QStringList kinds;
    const auto ask = [&](Call<QJsonObject> *call) {
        call->then(&client, [&kinds](const ApiResult<QJsonObject> &result) { kinds += kindOf(result); });
    };
    if (!leavesLast)
        ask(client.instanceProtect());
    ask(client.instance());
    if (leavesLast)
        ask(client.instanceProtect());
    QTRY_COMPARE(kinds.size(), 2);
    QVERIFY(kinds.contains(u"ok"_s) && kinds.contains(u"Unauthorized"_s));
    QVERIFY(!client.isKeyRefused());
    QCOMPARE(reads(&client, 2), QStringList(2, u"ok"_s));
}

void tst_RefusedKey::busyServersSayNothingOfTheKey_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 503, 511})
        QTest::addRow("%d", status) << status;
}

// The key is still to be tried, by one request at a time.
void tst_RefusedKey::busyServersSayNothingOfTheKey()
{
    QFETCH(const int, status);
    FaultServer server;
    server.script({refusal(), FaultServer::json("{}", status), refusal()});
    ApiClientConfig config = quickConfig(server.url());
    config.retry.maxAttempts = 1;
    ApiClient client(config);
    reads(&client, 1);
    client.tryKeyAgain();
    QStringList kinds = reads(&client, 4);
    QVERIFY(kinds.takeFirst() != u"Unauthorized"_s);
    QCOMPARE(kinds, QStringList(3, u"Unauthorized"_s));
    QCOMPARE(server.requests().size(), 3);
}

void tst_RefusedKey::othersThatUseItKnow()
{
    FaultServer server;
    server.script({refusal()});
    ApiClientConfig config = quickConfig(server.url());
    config.throttles = std::make_shared<Throttles>();
    ApiClient one(config), other(config);
    reads(&one, 1);
    QVERIFY(other.isKeyRefused());
    QCOMPARE(reads(&other, 2), QStringList(2, u"Unauthorized"_s));
    QCOMPARE(server.requests().size(), 1);
}

VESTRY_TEST(tst_RefusedKey)
#include "tst_refusedkey.moc"
