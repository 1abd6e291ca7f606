#include "plainclient.h"

#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QString kPath = u"/v1/allowlist_identifiers"_s;

qint64 countOf(PlainClient &client)
{
    return client.get(kPath + "?paginated=true"_L1).json().value("total_count"_L1).toInteger(-1);
}
} // namespace

//! The list of those who may sign up: put on, taken off, counted.
class tst_SimulatorAllowlist : public QObject {
    Q_OBJECT
private slots:
    void putOnAndTakenOff();
    void kinds_data();
    void kinds();
    void refusals_data();
    void refusals();
    void unknownEntry();
    void production();
};

void tst_SimulatorAllowlist::putOnAndTakenOff()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto before = countOf(client);
    const auto put = client.post(kPath, R"({"identifier":"ann@acme.example","notify":false})");
    QCOMPARE(put.status, 200);
    QCOMPARE(put.json().value("object"_L1).toString(), u"allowlist_identifier"_s);
    QCOMPARE(countOf(client), before + 1);
    const auto id = put.json().value("id"_L1).toString();
    const auto taken = client.send("DELETE", kPath + u'/' + id);
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.json().value("deleted"_L1), QJsonValue(true));
    QCOMPARE(countOf(client), before);
}

void tst_SimulatorAllowlist::kinds_data()
{
    QTest::addColumn<QByteArray>("identifier");
    QTest::addColumn<QString>("type");
    QTest::newRow("address") << QByteArray("a@b.example") << u"email_address"_s;
    QTest::newRow("domain") << QByteArray("*@b.example") << u"email_address"_s;
    QTest::newRow("phone") << QByteArray("+15555550199") << u"phone_number"_s;
    QTest::newRow("wallet") << QByteArray("0x00000000219ab540356cBB839Cbe05303d7705Fa") << u"web3_wallet"_s;
}

void tst_SimulatorAllowlist::kinds()
{
    QFETCH(const QByteArray, identifier);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto reply = client.post(kPath, R"({"identifier":")" + identifier + R"("})");
    QCOMPARE(reply.status, 200);
    QTEST(reply.json().value("identifier_type"_L1).toString(), "type");
}

void tst_SimulatorAllowlist::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QByteArray("{}") << u"form_param_missing"_s;
    QTest::newRow("no identifier") << QByteArray(R"({"identifier":"ann"})") << u"form_param_format_invalid"_s;
    QTest::newRow("a number") << QByteArray(R"({"identifier":7})") << u"form_param_value_invalid"_s;
    QTest::newRow("twice") << QByteArray(R"({"identifier":"*@acme.example"})") << u"duplicate_record"_s;
}

void tst_SimulatorAllowlist::refusals()
{
    QFETCH(const QByteArray, body);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto before = countOf(client);
    const auto reply = client.post(kPath, body);
    QCOMPARE(reply.status, 422);
    QTEST(reply.code(), "code");
    QCOMPARE(reply.paramName(), u"identifier"_s);
    QCOMPARE(countOf(client), before);
}

void tst_SimulatorAllowlist::unknownEntry()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    QCOMPARE(client.send("DELETE", kPath + "/alid_none"_L1).status, 404);
}

void tst_SimulatorAllowlist::production()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    QCOMPARE(client.post(kPath, R"({"identifier":"a@b.example"})").status, 402);
    QCOMPARE(client.send("DELETE", kPath + "/alid_none"_L1).status, 402);
}

VESTRY_TEST(tst_SimulatorAllowlist)
#include "tst_simulatorallowlist.moc"
