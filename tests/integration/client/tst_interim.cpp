#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using End = Fault::End;

/*! Interim answers, where Qt may take one for the last one and leave the real one lying in the connection.
 *
 *  Qt 6.4 does, Qt 6.8 does not (tst_qtanswers); what is promised here holds with either.
 */
class tst_Interim : public QObject {
    Q_OBJECT
private slots:
    void aLateAnswerConfirmsNoWrite_data();
    void aLateAnswerConfirmsNoWrite();
    void aWriteThatWaitsInQtIsNotConfirmed_data();
    void aWriteThatWaitsInQtIsNotConfirmed();
    void readsGoAgain_data();
    void readsGoAgain();
    void writesAreUnknown_data();
    void writesAreUnknown();
};

static const QByteArray kLate = FaultServer::http(200, R"({"id":"ins_late"})");
static const QByteArray kOwn = FaultServer::http(200, R"({"id":"ins_own"})");

static void addInterims()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::newRow("101") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"_ba;
    QTest::newRow("102") << "HTTP/1.1 102 Processing\r\n\r\n"_ba;
    QTest::newRow("103") << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"_ba;
    QTest::newRow("199") << "HTTP/1.1 199 Whatever\r\nX: y\r\n\r\n"_ba;
}

void tst_Interim::aLateAnswerConfirmsNoWrite_data() { addInterims(); }

// A write that the server has not answered must not be told "done" by the answer of the request before it.
void tst_Interim::aLateAnswerConfirmsNoWrite()
{
    QFETCH(const QByteArray, interim);
    for (const Verb first : {Verb::Get, Verb::Patch, Verb::Post}) {
        FaultServer server;
        server.script({{.answer = interim + kLate}, {.answer = kOwn}});
        ApiClient client(quickConfig(server.url()));
        resultOf(call(&client, first));
        const auto write = resultOf(client.updateRestrictions({{u"allowlist"_s, true}}));
        QVERIFY2(write.ok(), qPrintable(kindOf(write)));
        QCOMPARE(write.value->value("id"_L1), u"ins_own"_s);
    }
}

void tst_Interim::aWriteThatWaitsInQtIsNotConfirmed_data() { addInterims(); }

// Qt has six connections; the next that is free gets what waits, before we hear why it is free.
void tst_Interim::aWriteThatWaitsInQtIsNotConfirmed()
{
    QFETCH(const QByteArray, interim);
    FaultServer server;
    server.script({{.end = End::Hang}});
    ApiClient client(quickConfig(server.url()));
    int good = 0;
    for (int i = 0; i < 6; ++i)
        client.instance()->then(this, [&](const ApiResult<QJsonObject> &result) { good += result.ok(); });
    QTRY_COMPARE(server.requests().size(), 6);
    bool writing = false;
    connect(&client, &ApiClient::requestRecorded, this,
            [&](const RequestRecord &record) { writing = writing || record.method == "PATCH"; });
    std::optional<ApiResult<QJsonObject>> write;
    client.updateInstance({{u"test_mode"_s, true}})->then(this, [&](const auto &result) { write = result; });
    QTRY_VERIFY(writing);
    server.script({{.answer = kOwn}});
    server.send(1, interim + kLate);
    QTRY_VERIFY(write);
    QVERIFY2(write->ok(), write->error ? qPrintable(write->error->detail) : "");
    QCOMPARE(write->value->value("id"_L1), u"ins_own"_s);
    for (int connection = 2; connection <= 6; ++connection)
        server.send(connection, kOwn);
    QTRY_COMPARE(good, 6);
}

void tst_Interim::readsGoAgain_data() { addInterims(); }

void tst_Interim::readsGoAgain()
{
    QFETCH(const QByteArray, interim);
    FaultServer server;
    server.script({{.answer = interim + kLate}, {.answer = kOwn}});
    ApiClient client(quickConfig(server.url()));
    const auto read = resultOf(client.instance());
    QVERIFY2(read.ok(), qPrintable(kindOf(read)));
    QVERIFY(server.requests().size() == 1 || read.value->value("id"_L1) == "ins_own"_L1);
}

void tst_Interim::writesAreUnknown_data() { addInterims(); }

void tst_Interim::writesAreUnknown()
{
    QFETCH(const QByteArray, interim);
    for (const Verb verb : {Verb::Patch, Verb::Post}) {
        FaultServer server;
        server.script({{.answer = interim, .end = End::Close}});
        ApiClient client(quickConfig(server.url()));
        const auto write = resultOf(call(&client, verb));
        QCOMPARE(kindOf(write), u"Offline"_s);
        QCOMPARE(write.error->httpStatus, 0);
        QVERIFY(write.error->mayHaveBeenApplied);
        QCOMPARE(server.requests().size(), 1);
    }
}

VESTRY_TEST(tst_Interim)
#include "tst_interim.moc"
