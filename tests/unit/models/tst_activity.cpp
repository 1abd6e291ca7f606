#include "models/activitymodel.h"
#include "network/apiclient.h"
#include "network/utctime.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Activity : public QObject {
    Q_OBJECT
private slots:
    void insertsAndUpdates();
    void isBounded();
    void isBoundedInBytes();
    void curlSurvivesTheShell_data();
    void curlSurvivesTheShell();
    void copiedRequestIsTheSame();
    void detailsTellAll();
    void harIsComplete();
    void outOfRange();
};

static RequestRecord sampleRequest(quint64 id)
{
    RequestRecord record;
    record.id = id;
    record.startedAt = utcTime({2026, 8, 1}, {12, 0, 0, 5});
    record.method = "PATCH";
    record.url = QUrl(u"https://api.clerk.com/v1/instance?x=1%202"_s);
    record.requestBody = R"({"support_email":"it's@acme.example"})";
    record.authorized = true;
    return record;
}

static RequestRecord ended(quint64 id)
{
    RequestRecord record = sampleRequest(id);
    record.finished = true;
    record.duration = 1234ms;
    record.httpStatus = 422;
    record.traceId = u"trace_1"_s;
    record.error = u"refused"_s;
    record.responseBody = R"({"errors":[]})";
    record.responseTruncated = true;
    return record;
}

static QString cell(const ActivityModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void tst_Activity::insertsAndUpdates()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &ActivityModel::rowsInserted), changed(&model, &ActivityModel::dataChanged);
    model.record(sampleRequest(1));
    model.record(sampleRequest(2));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, ActivityModel::Method), u"PATCH"_s);
    QCOMPARE(cell(model, 0, ActivityModel::Path), u"/v1/instance?x=1 2"_s);
    QCOMPARE(cell(model, 0, ActivityModel::Duration), QString());
    model.record(ended(1));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(changed.count(), 1);
    QVERIFY(cell(model, 0, ActivityModel::Status).contains(u"422"));
    QVERIFY(!cell(model, 0, ActivityModel::Duration).isEmpty());
    QCOMPARE(cell(model, 0, ActivityModel::TraceId), u"trace_1"_s);
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_Activity::isBounded()
{
    ActivityModel model;
    for (quint64 id = 1; id <= 12'000; ++id)
        model.record(ended(id));
    QVERIFY(model.rowCount() <= 5000);
    QVERIFY(model.rowCount() > 4000);
    QCOMPARE(model.recordAt(model.rowCount() - 1).id, quint64(12'000));
    const int rows = model.rowCount();
    model.record(ended(3)); // the end of one long gone
    QCOMPARE(model.rowCount(), rows);
}

// A list of 100,000 origins is 3 MB for each attempt: an afternoon of it must not fill the memory.
void tst_Activity::isBoundedInBytes()
{
    constexpr qint64 kMostBytes = 64LL * 1024 * 1024;
    ActivityModel model;
    const auto bytes = [&model] {
        qint64 sum = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            sum += model.recordAt(row).requestBody.size() + model.recordAt(row).responseBody.size();
        return sum;
    };
    const QByteArray large(64 * 1024, 'x');
    for (quint64 id = 1; id <= 2000; ++id) {
        RequestRecord record = sampleRequest(id);
        record.requestBody = large;
        model.record(record);
        record.finished = true;
        record.responseBody = large;
        model.record(record);
    }
    QVERIFY2(bytes() <= kMostBytes, qPrintable(QString::number(bytes())));
    QVERIFY(bytes() > kMostBytes / 2);
    QCOMPARE(model.recordAt(model.rowCount() - 1).id, quint64(2000));
    for (quint64 id = 2001; id <= 2100; ++id)
        model.record(ended(id)); // small ones push out no more than they need
    QVERIFY(bytes() > kMostBytes / 2);
}

void tst_Activity::curlSurvivesTheShell_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << QByteArray(R"({"a":true})");
    QTest::newRow("apostrophe") << QByteArray(R"({"a":"it's"})");
    QTest::newRow("shell words") << QByteArray(R"({"a":"$(touch /tmp/x) `id` \"$HOME\" ; rm -rf"})");
    QTest::newRow("line break") << QByteArray("{\"a\":\n1}");
    QTest::newRow("not ASCII") << QByteArray("{\"a\":\"Grüße 🙂\"}");
}

// A shell reads the line; a function in place of curl says what curl would have been given.
void tst_Activity::curlSurvivesTheShell()
{
    QFETCH(const QByteArray, body);
    ActivityModel model;
    RequestRecord record = sampleRequest(1);
    record.requestBody = body;
    model.record(record);
    const QString line = model.curlCommand(0);
    QVERIFY(line.contains(u"$CLERK_SECRET_KEY"));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLERK_SECRET_KEY"_s, u"key-of-the-reader"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"curl() { for a in \"$@\"; do printf '%s\\0' \"$a\"; done; }; "_s + line});
    QVERIFY(shell.waitForFinished(kPatience));
    const QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
    QVERIFY(arguments.contains(body));
    QVERIFY(arguments.contains("Authorization: Bearer key-of-the-reader"));
    QVERIFY(arguments.contains("https://api.clerk.com/v1/instance?x=1%202"));
    QVERIFY(arguments.contains("PATCH"));
    record.authorized = false;
    record.requestBody.clear();
    model.record(record);
    QVERIFY(!model.curlCommand(0).contains(u"CLERK_SECRET_KEY"));
    QVERIFY(!model.curlCommand(0).contains(u"--data"));
}

//! A change and a read as they arrived at a server, and what was recorded of them.
struct Sent {
    QList<FaultRequest> arrived;
    ActivityModel recorded;

    Sent()
    {
        FaultServer server;
        server.script({FaultServer::json(R"({"id":"ins_1","environment_type":"development"})")});
        ApiClient client({.baseUrl = server.url(), .secretKey = "sk_test_copied", .apiVersion = "2025-04-10"});
        QObject::connect(&client, &ApiClient::requestRecorded, &recorded, &ActivityModel::record);
        int answers = 0;
        client.instance()->then(&client, [&](const auto &) { ++answers; });
        client.updateInstance({{u"hibp"_s, true}})->then(&client, [&](const auto &) { ++answers; });
        if (!QTest::qWaitFor([&] { return answers == 2; }, kPatience))
            qFatal("no answers");
        arrived = server.requests();
    }
};

// Without its version a request is answered by another Clerk than the one that Vestry met.
void tst_Activity::copiedRequestIsTheSame()
{
    const Sent sent;
    const QJsonArray entries =
        QJsonDocument::fromJson(sent.recorded.toHar()).object()["log"_L1].toObject()["entries"_L1].toArray();
    QCOMPARE(entries.size(), sent.arrived.size());
    for (const FaultRequest &request : sent.arrived) {
        const int row = sent.recorded.recordAt(0).method == request.method ? 0 : 1;
        QMap<QByteArray, QByteArray> har;
        for (const auto &header : entries[row]["request"_L1]["headers"_L1].toArray())
            har.insert(header["name"_L1].toString().toLatin1().toLower(), header["value"_L1].toString().toLatin1());
        for (const auto *name : {"user-agent", "accept", "clerk-api-version", "content-type"}) {
            const QByteArray value = request.headers.value(name);
            QVERIFY2(har.value(name) == value, name);
            const auto line = QString::fromLatin1(QByteArray(name) + ": " + value);
            const int wanted = value.isEmpty() ? 0 : 1;
            QVERIFY2(sent.recorded.curlCommand(row).count(line, Qt::CaseInsensitive) == wanted, name);
            QVERIFY2(sent.recorded.details(row).count(line, Qt::CaseInsensitive) == wanted, name);
        }
        QCOMPARE(har.value("authorization"), "Bearer $CLERK_SECRET_KEY");
    }
    QVERIFY(!sent.recorded.toHar().contains("sk_test_copied"));
}

void tst_Activity::detailsTellAll()
{
    ActivityModel model;
    model.record(sampleRequest(1));
    QVERIFY(!model.details(0).isEmpty());
    model.record(ended(1));
    const QString text = model.details(0);
    for (const auto &part : {u"PATCH"_s, u"api.clerk.com"_s, u"422"_s, u"trace_1"_s, u"refused"_s, u"it's@acme"_s,
                             u"Bearer $CLERK_SECRET_KEY"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void tst_Activity::harIsComplete()
{
    ActivityModel model;
    model.record(ended(1));
    model.record(sampleRequest(2));
    const QJsonObject log = QJsonDocument::fromJson(model.toHar()).object()["log"_L1].toObject();
    QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
    QVERIFY(!log["creator"_L1]["name"_L1].toString().isEmpty());
    const QJsonArray entries = log["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    // What HAR 1.2 requires of every entry.
    for (const QJsonValue &entry : entries) {
        for (const auto key : {"startedDateTime"_L1, "time"_L1, "request"_L1, "response"_L1, "cache"_L1, "timings"_L1})
            QVERIFY(entry.toObject().contains(key));
        for (const auto key : {"method"_L1, "url"_L1, "httpVersion"_L1, "cookies"_L1, "headers"_L1, "queryString"_L1,
                               "headersSize"_L1, "bodySize"_L1})
            QVERIFY(entry["request"_L1].toObject().contains(key));
        for (const auto key : {"status"_L1, "statusText"_L1, "httpVersion"_L1, "cookies"_L1, "headers"_L1, "content"_L1,
                               "redirectURL"_L1, "headersSize"_L1, "bodySize"_L1})
            QVERIFY(entry["response"_L1].toObject().contains(key));
    }
    QCOMPARE(entries[0]["time"_L1].toInt(), 1234);
    QCOMPARE(entries[0]["response"_L1]["status"_L1].toInt(), 422);
    QCOMPARE(entries[0]["request"_L1]["queryString"_L1][0]["value"_L1].toString(), u"1 2"_s);
}

void tst_Activity::outOfRange()
{
    ActivityModel model;
    QCOMPARE(model.details(0), QString());
    QCOMPARE(model.curlCommand(-1), QString());
    QCOMPARE(model.recordAt(7).id, quint64(0));
    QVERIFY(!QJsonDocument::fromJson(model.toHar()).isNull());
}

VESTRY_TEST(tst_Activity)
#include "tst_activity.moc"
