#include "network/throttles.h"
#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/wallclock.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Fault::End;

//! How the requests of one client share its places, its patience and its end.
class tst_Flow : public QObject {
    Q_OBJECT
private slots:
    void nothingBeforeTheFirstCall();
    void notMoreThanAllowedAtATime();
    void writesBeforeQueuedReads();
    void requestLimit();
    void cancel_data();
    void cancel();
    void cancelIsOnceAndQueued();
    void clientGoesFirst_data();
    void clientGoesFirst();
    void contextGoesFirst();
    void retryAfterIsNeverUndercut_data();
    void retryAfterIsNeverUndercut();
    void aPauseKnowsNoWallClock_data();
    void aPauseKnowsNoWallClock();
    void rateLimitPausesEverybody();
    void aStalledBodyLosesNoPause_data();
    void aStalledBodyLosesNoPause();
    void hopelessPause();
    void patienceOfAHandEditedProfile();
    void budgetStopsAStorm();
    void halfTheAnswersFail();
    void retriesCanBeOff();
    void waitingIsSeen();
    void aWriteIsNotKeptUntilItIsOld_data();
    void aWriteIsNotKeptUntilItIsOld();
    void aWriteDoesNotLeaveLate();
    void aSleepIsCounted();
    void aSleepEndsTheConnections_data();
    void aSleepEndsTheConnections();
    void aPauseOutlivesTheClient();
    void aPauseOfTheFrontendIsItsOwn();
    void stopKnowsWhatHasLeft();
    void stopAtTheVeryStart();

private:
    static bool isTlsLoaded();
};

bool tst_Flow::isTlsLoaded()
{
    // Qt's plugin, not libssl: on Debian 13 that comes with Qt Network through libproxy, curl and LDAP.
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libqopensslbackend");
}

// Runs first: nothing else in this process has made TLS load by then.
void tst_Flow::nothingBeforeTheFirstCall()
{
    ApiClient client(quickConfig(QUrl(u"https://api.clerk.com"_s)));
    QCoreApplication::processEvents();
    QVERIFY(!isTlsLoaded());
}

void tst_Flow::notMoreThanAllowedAtATime()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(200, R"({"id":"ins_1"})"), .delay = 200ms}});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 4;
    ApiClient client(config);
    int finished = 0;
    for (int i = 0; i < 20; ++i)
        connect(client.instance(), &ApiCall::finished, this, [&] { ++finished; });
    QTRY_COMPARE(finished, 20);
    QCOMPARE(server.requests().size(), 20);
    QCOMPARE(server.mostOpenRequests(), 4);
    QVERIFY(server.connections() <= 4);
}

void tst_Flow::writesBeforeQueuedReads()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(200, R"({"id":"ins_1"})"), .delay = 20ms}});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    ApiClient client(config);
    int finished = 0;
    const auto count = [&](ApiCall *call) { connect(call, &ApiCall::finished, this, [&] { ++finished; }); };
    connect(&server, &FaultServer::arrived, this, [&] {
        if (server.requests().size() != 1)
            return;
        count(client.updateInstance({{u"n"_s, 1}}));
        count(client.updateRestrictions({{u"n"_s, 2}}));
    });
    for (int i = 0; i < 4; ++i)
        count(client.instance());
    QTRY_COMPARE(finished, 6);
    QList<QByteArray> order;
    for (const FaultRequest &request : server.requests())
        order += request.method + ' ' + request.body;
    QCOMPARE(order, (QList<QByteArray>{"GET ", R"(PATCH {"n":1})", R"(PATCH {"n":2})", "GET ", "GET ", "GET "}));
}

void tst_Flow::requestLimit()
{
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    client.setRequestLimit(5);
    QList<ApiCall *> calls;
    int finished = 0;
    for (int i = 0; i < 7; ++i) {
        calls += client.instance();
        connect(calls.last(), &ApiCall::finished, this, [&] { ++finished; });
    }
    QTRY_COMPARE(finished, 5);
    QCOMPARE(calls.at(5)->attempts(), 0);
    client.setRequestLimit(50);
    QTRY_COMPARE(finished, 7);
}

void tst_Flow::cancel_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("stage"); // 0 before anything, 1 queued, 2 sent, 3 answer coming, 4 waiting to try again
    QTest::addColumn<bool>("maybe");
    const char *stages[] = {"at once", "before its turn", "sent", "answer coming", "waiting to try again"};
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        for (int stage = 0; stage < 5; ++stage) {
            if (stage == 4 && verb == Verb::Post)
                continue;
            QTest::addRow("48: %s, %s",
                          verb == Verb::Get     ? "GET"
                          : verb == Verb::Patch ? "PATCH"
                                                : "POST",
                          stages[stage])
                << verb << stage << (verb != Verb::Get && (stage == 2 || stage == 3));
        }
    }
}

void tst_Flow::cancel()
{
    QFETCH(const Verb, verb);
    QFETCH(const int, stage);
    FaultServer server;
    Fault fault{.end = End::Hang};
    if (stage == 3)
        fault.answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    if (stage == 4)
        fault = {.answer = FaultServer::http(429, {}, "Retry-After: 5\r\n")};
    server.script({fault});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    ApiClient client(config);
    if (stage == 1) {
        verb == Verb::Get ? client.instance() : client.updateInstance({});
        QTRY_COMPARE(server.requests().size(), 1);
    }
    const qsizetype before = server.requests().size();
    auto *request = call(&client, verb);
    QSignalSpy waiting(request, &ApiCall::waiting);
    if (stage == 2 || stage == 3)
        QTRY_COMPARE(server.requests().size(), 1);
    if (stage == 4)
        QTRY_COMPARE(waiting.size(), 1);
    std::optional<ApiError> error;
    request->then(this, [&](const ApiResult<QJsonObject> &result) { error = result.error; });
    QSignalSpy finished(request, &ApiCall::finished);
    request->cancel();
    QVERIFY2(finished.isEmpty(), "never before cancel() returns");
    QVERIFY(finished.wait(kPatience));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    QTEST(error->mayHaveBeenApplied, "maybe");
    if (stage < 2)
        QCOMPARE(server.requests().size(), before);
}

void tst_Flow::cancelIsOnceAndQueued()
{
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    auto *request = client.instance();
    QPointer<ApiCall> alive(request);
    QSignalSpy finished(request, &ApiCall::finished);
    connect(request, &ApiCall::finished, request, [request] { request->cancel(); });
    request->cancel();
    request->cancel();
    QVERIFY(finished.wait(kPatience));
    QTRY_VERIFY(!alive);
    QCOMPARE(finished.size(), 1);
}

void tst_Flow::clientGoesFirst_data()
{
    QTest::addColumn<bool>("sent");
    QTest::newRow("queued") << false;
    QTest::newRow("sent") << true;
}

void tst_Flow::clientGoesFirst()
{
    QFETCH(const bool, sent);
    FaultServer server;
    server.script({{.end = End::Hang}});
    auto client = std::make_unique<ApiClient>(quickConfig(server.url()));
    auto *request = client->updateInstance({});
    auto *gone = client->instance();
    QPointer<ApiCall> alive(request);
    if (sent)
        QTRY_COMPARE(server.requests().size(), 2);
    std::optional<ApiError> error;
    bool toldTheDead = false;
    request->then(this, [&](const ApiResult<QJsonObject> &result) { error = result.error; });
    gone->then(client.get(), [&](const ApiResult<QJsonObject> &) { toldTheDead = true; });
    client.reset();
    QVERIFY(!error);
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    QCOMPARE(error->mayHaveBeenApplied, sent);
    QVERIFY(!toldTheDead);
    QTRY_VERIFY(!alive);
}

void tst_Flow::contextGoesFirst()
{
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    auto *request = client.instance();
    bool told = false;
    {
        QObject window;
        request->then(&window, [&](const ApiResult<QJsonObject> &) { told = true; });
    }
    QVERIFY(QSignalSpy(request, &ApiCall::finished).wait(kPatience));
    QVERIFY(!told);
}

void tst_Flow::retryAfterIsNeverUndercut_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("status");
    QTest::newRow("40: 429, GET") << Verb::Get << 429;
    QTest::newRow("40: 429, PATCH") << Verb::Patch << 429;
    QTest::newRow("41: 503, GET") << Verb::Get << 503;
    QTest::newRow("41: 503, PATCH") << Verb::Patch << 503;
}

void tst_Flow::retryAfterIsNeverUndercut()
{
    QFETCH(const Verb, verb);
    QFETCH(const int, status);
    FaultServer server;
    server.script(
        {{.answer = FaultServer::http(status, {}, "Retry-After: 1\r\n")}, FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    auto *request = call(&client, verb);
    QSignalSpy waiting(request, &ApiCall::waiting);
    QElapsedTimer since;
    qint64 second = 0;
    connect(&server, &FaultServer::arrived, this,
            [&] { since.isValid() ? void(second = since.elapsed()) : since.start(); });
    QVERIFY(resultOf(request).ok());
    QVERIFY2(second >= 1000, qPrintable(QString::number(second)));
    QCOMPARE(waiting.at(0).at(0).value<std::chrono::milliseconds>(), 1000ms);
}

void tst_Flow::aPauseKnowsNoWallClock_data()
{
    QTest::addColumn<int>("wrongBy"); // hours, before anything is sent
    QTest::addColumn<int>("step");    // hours, while the pause runs
    QTest::addColumn<bool>("date");
    for (const bool date : {false, true}) {
        const char *form = date ? ", a date" : "";
        QTest::addRow("45: a day behind%s", form) << -24 << 0 << date;
        QTest::addRow("45: a day ahead%s", form) << 24 << 0 << date;
        QTest::addRow("45: set back%s", form) << 0 << -24 << date;
        QTest::addRow("45: set forward%s", form) << 0 << 24 << date;
    }
}

// The server counts by its own clock; ours may be wrong, and may be put right meanwhile.
void tst_Flow::aPauseKnowsNoWallClock()
{
    QFETCH(const int, wrongBy);
    QFETCH(const int, step);
    QFETCH(const bool, date);
    const QByteArray pause = date ? "Date: Sun, 06 Nov 2022 08:49:37 GMT\r\n"
                                    "Retry-After: Sun, 06 Nov 2022 08:49:39 GMT\r\n"_ba
                                  : "Retry-After: 2\r\n"_ba;
    FaultServer server;
    server.script({{.answer = FaultServer::http(429, {}, pause)}, FaultServer::json(R"({"id":"ins_1"})")});
    QElapsedTimer since;
    qint64 second = 0;
    connect(&server, &FaultServer::arrived, this,
            [&] { since.isValid() ? void(second = since.elapsed()) : since.start(); });
    WallClock clock;
    clock.step(std::chrono::hours(wrongBy));
    ApiClient client(quickConfig(server.url()));
    auto *request = client.instance();
    QSignalSpy waiting(request, &ApiCall::waiting);
    QVERIFY(waiting.wait(kPatience));
    QCOMPARE(waiting.at(0).at(0).value<std::chrono::milliseconds>(), 2000ms);
    clock.step(std::chrono::hours(step));
    QVERIFY(resultOf(request).ok());
    QVERIFY2(second >= 2000 && second < 30'000, qPrintable(QString::number(second)));
}

void tst_Flow::rateLimitPausesEverybody()
{
    FaultServer server;
    server.script(
        {{.answer = FaultServer::http(429, {}, "Retry-After: 1\r\n")}, FaultServer::json(R"({"id":"ins_1"})")});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    ApiClient client(config);
    QSignalSpy limited(&client, &ApiClient::rateLimited);
    auto *never = client.changeDomain({}); // not tried again itself, but the pause is everybody's
    QVERIFY(QSignalSpy(never, &ApiCall::finished).wait(kPatience));
    QCOMPARE(limited.size(), 1);
    QCOMPARE(limited.at(0).at(0).value<std::chrono::milliseconds>(), 1000ms);
    QElapsedTimer since;
    since.start();
    auto *read = client.instance();
    auto *write = client.updateInstance({});
    int finished = 0;
    connect(read, &ApiCall::finished, this, [&] { ++finished; });
    connect(write, &ApiCall::finished, this, [&] { ++finished; });
    QVERIFY(limited.wait(kPatience));
    QCOMPARE(limited.at(1).at(0).value<std::chrono::milliseconds>(), 0ms);
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(finished, 2);
    QCOMPARE(server.requests().at(1).method, "PATCH");
}

void tst_Flow::aStalledBodyLosesNoPause_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    for (const Verb verb : {Verb::Get, Verb::Patch}) {
        const char *name = verb == Verb::Get ? "GET" : "PATCH";
        QTest::addRow("40: 429, %s", name) << verb << 429 << u"RateLimited"_s;
        QTest::addRow("41: 503, %s", name) << verb << 503 << u"ServerFault"_s;
    }
}

// The headers came; a busy server owes the rest of a body that nobody needs.
void tst_Flow::aStalledBodyLosesNoPause()
{
    QFETCH(const Verb, verb);
    QFETCH(const int, status);
    FaultServer server;
    server.script({{.answer = "HTTP/1.1 " + QByteArray::number(status) +
                              " Busy\r\nRetry-After: 40\r\nContent-Type: application/json\r\n"
                              "Content-Length: 100\r\n\r\n{",
                    .end = End::Hang}});
    ApiClientConfig config = quickConfig(server.url());
    config.deadlines.total = 20s;
    config.retry.maxElapsedTime = 20s;
    ApiClient client(config);
    QSignalSpy limited(&client, &ApiClient::rateLimited);
    auto *first = call(&client, verb);
    QSignalSpy finished(first, &ApiCall::finished);
    if (status == 429) {
        QVERIFY(limited.wait(kPatience));
        QVERIFY2(finished.isEmpty(), "everybody waits before the body has ended");
        QCOMPARE(limited.at(0).at(0).value<std::chrono::milliseconds>(), 40s);
        QCOMPARE(kindOf(resultOf(client.instance())), u"RateLimited"_s);
        QCOMPARE(server.requests().size(), 1);
    }
    const auto result = resultOf(first);
    QTEST(kindOf(result), "kind");
    QVERIFY(!result.error->mayHaveBeenApplied);
    QVERIFY(result.error->retryAfter && *result.error->retryAfter > 30s);
    QCOMPARE(server.requests().size(), 1);
}

// Told to wait longer than a request may take: an error that says so at once, not a call that never ends.
void tst_Flow::hopelessPause()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(429, {}, "Retry-After: 999999999\r\n")}});
    ApiClient client(quickConfig(server.url()));
    for (int i = 0; i < 2; ++i) {
        const auto result = resultOf(client.instance());
        QCOMPARE(kindOf(result), u"RateLimited"_s);
        QVERIFY(result.error->retryAfter && *result.error->retryAfter > 1h);
    }
    QCOMPARE(server.requests().size(), 1);
}

// Numbers that no sum can hold: no patience is none, not an endless one.
void tst_Flow::patienceOfAHandEditedProfile()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(429, {}, "Retry-After: 999999\r\n"), .delay = 50ms}});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    config.retry.maxElapsedTime = std::chrono::milliseconds::min();
    ApiClient client(config);
    client.changeDomain({});
    QCOMPARE(kindOf(resultOf(client.instance())), u"RateLimited"_s); // and does not wait for the server
    QCOMPARE(server.requests().size(), 1);
}

void tst_Flow::budgetStopsAStorm()
{
    FaultServer server;
    server.script({FaultServer::json("{}", 503)});
    ApiClient client(quickConfig(server.url()));
    client.setRequestLimit(10'000);
    int finished = 0;
    for (int i = 0; i < 200; ++i)
        connect(client.instance(), &ApiCall::finished, this, [&] { ++finished; });
    QTRY_COMPARE(finished, 200);
    QVERIFY2(server.requests().size() <= 220, qPrintable(QString::number(server.requests().size())));
}

void tst_Flow::halfTheAnswersFail()
{
    FaultServer server;
    int count = 0;
    server.answerWith([&](const FaultRequest &) {
        return ++count % 2 ? FaultServer::json("{}", 503) : FaultServer::json(R"({"id":"ins_1"})");
    });
    ApiClient client(quickConfig(server.url()));
    client.setRequestLimit(10'000);
    int finished = 0;
    for (int i = 0; i < 200; ++i)
        connect(client.instance(), &ApiCall::finished, this, [&] { ++finished; });
    QTRY_COMPARE(finished, 200);
    QVERIFY2(server.requests().size() < 2 * 200, "42: less than twice the traffic");
}

void tst_Flow::retriesCanBeOff()
{
    FaultServer server;
    server.script({{.end = End::Close}});
    ApiClientConfig config = quickConfig(server.url());
    config.retry.retryConnectionErrors = false;
    ApiClient client(config);
    QCOMPARE(kindOf(resultOf(client.instance())), u"Offline"_s);
    QCOMPARE(server.requests().size(), 1);

    FaultServer busy;
    busy.script({FaultServer::json("{}", 503)});
    config.baseUrl = busy.url();
    config.retry.maxElapsedTime = 0ms;
    config.retry.initialInterval = 1h;
    config.retry.maxInterval = 1h;
    ApiClient impatient(config);
    QCOMPARE(kindOf(resultOf(impatient.instance())), u"ServerFault"_s);
    QCOMPARE(busy.requests().size(), 1);
}

void tst_Flow::waitingIsSeen()
{
    FaultServer server;
    server.script({FaultServer::json("{}", 500), FaultServer::json("{}", 500), FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    QList<int> attemptsRecorded;
    connect(&client, &ApiClient::requestRecorded, this, [&](const RequestRecord &record) {
        if (record.finished)
            attemptsRecorded += record.attempt;
    });
    auto *request = client.instance();
    QCOMPARE(request->attempts(), 0);
    QList<int> attempts;
    connect(request, &ApiCall::waiting, this, [&](std::chrono::milliseconds delay, int next) {
        QVERIFY(delay <= 20ms);
        QCOMPARE(request->attempts(), next - 1);
        attempts += next;
    });
    QVERIFY(resultOf(request).ok());
    QCOMPARE(attempts, (QList{2, 3}));
    QCOMPARE(attemptsRecorded, (QList{1, 2, 3}));
}

void tst_Flow::aWriteIsNotKeptUntilItIsOld_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("9: 429 before it") << "429"_ba;
    QTest::newRow("9: 429 to it") << "own 429"_ba;
    QTest::newRow("9: 503 to it") << "own 503"_ba;
    QTest::newRow("9: request limit") << "limit"_ba;
}

// What a write was compared with gets old while it waits: it ends at once, unsent, and says when to come again.
void tst_Flow::aWriteIsNotKeptUntilItIsOld()
{
    QFETCH(const QByteArray, status);
    FaultServer server;
    server.script({{.answer = FaultServer::http(status.endsWith("503") ? 503 : 429, {}, "Retry-After: 30\r\n")},
                   FaultServer::json(R"({"id":"ins_1"})")});
    ApiClientConfig config = quickConfig(server.url());
    config.deadlines.freshness = 3s;
    ApiClient client(config);
    if (status == "limit") {
        server.script({FaultServer::json(R"({"id":"ins_1"})")});
        client.setRequestLimit(1);
        QVERIFY(resultOf(client.instance()).ok());
    } else if (!status.startsWith("own")) {
        resultOf(client.changeDomain({}));
    }
    const qsizetype before = server.requests().size();
    const auto result = resultOf(client.updateInstance({{u"test_mode"_s, true}}));
    QCOMPARE(kindOf(result), status.endsWith("503") ? u"ServerFault"_s : u"RateLimited"_s);
    QVERIFY(!result.error->mayHaveBeenApplied);
    QVERIFY(result.error->retryAfter);
    QVERIFY2(*result.error->retryAfter > 1s && *result.error->retryAfter <= 30s,
             qPrintable(QString::number(result.error->retryAfter->count())));
    QCOMPARE(server.requests().size(), before + (status.startsWith("own") ? 1 : 0));
}

// All places are taken: it does not leave when one is free at last.
void tst_Flow::aWriteDoesNotLeaveLate()
{
    FaultServer server;
    server.script({{.end = End::Hang}});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    config.deadlines.freshness = 100ms;
    ApiClient client(config);
    client.instance();
    QTRY_COMPARE(server.requests().size(), 1);
    const auto result = resultOf(client.updateInstance({{u"test_mode"_s, true}}));
    QCOMPARE(kindOf(result), u"RateLimited"_s);
    QVERIFY(!result.error->mayHaveBeenApplied);
    QCOMPARE(result.error->retryAfter, 0ms);
    QCOMPARE(server.requests().size(), 1);
}

// The lid was closed while a write waited for its turn: it is eight hours old, whatever the timers say.
void tst_Flow::aSleepIsCounted()
{
    FaultServer server;
    server.script(
        {{.answer = FaultServer::http(429, {}, "Retry-After: 25\r\n")}, FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    resultOf(client.changeDomain({}));
    auto *write = client.updateInstance({{u"test_mode"_s, true}});
    auto *read = client.instance();
    WallClock::sleep(8h);
    QElapsedTimer since;
    since.start();
    const auto written = resultOf(write);
    QCOMPARE(kindOf(written), u"RateLimited"_s);
    QVERIFY(!written.error->mayHaveBeenApplied);
    QVERIFY2(read->attempts() > 0 || resultOf(read).ok(), "the pause is long over");
    QVERIFY2(since.elapsed() < 20'000, "the pause is long over");
    for (const FaultRequest &request : server.requests())
        QVERIFY(request.method != "PATCH");
}

void tst_Flow::aSleepEndsTheConnections_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("44: GET") << Verb::Get;
    QTest::newRow("44: PATCH") << Verb::Patch;
    QTest::newRow("44: POST") << Verb::Post;
}

// The other side gave them up long ago, and a network that changed tells nobody.
void tst_Flow::aSleepEndsTheConnections()
{
    QFETCH(const Verb, verb);
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    QVERIFY(resultOf(client.instance()).ok());
    QVERIFY(resultOf(client.instance()).ok());
    QCOMPARE(server.connections(), 1);
    WallClock::sleep(8h);
    QVERIFY(resultOf(call(&client, verb)).ok());
    QVERIFY(resultOf(client.instance()).ok());
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.requests().at(2).connection, 2);
}

// Another instance was looked at in between: that takes nothing off what the server asked for.
void tst_Flow::aPauseOutlivesTheClient()
{
    FaultServer server;
    server.script(
        {{.answer = FaultServer::http(429, {}, "Retry-After: 2\r\n")}, FaultServer::json(R"({"id":"ins_1"})")});
    ApiClientConfig config = quickConfig(server.url());
    config.throttles = std::make_shared<Throttles>();
    QElapsedTimer since;
    qint64 second = 0;
    connect(&server, &FaultServer::arrived, this,
            [&] { since.isValid() ? void(second = since.elapsed()) : since.start(); });
    {
        ApiClient former(config);
        QCOMPARE(kindOf(resultOf(former.changeDomain({}))), u"RateLimited"_s);
    }
    ApiClient client(config);
    QSignalSpy limited(&client, &ApiClient::rateLimited);
    QVERIFY(resultOf(client.instance()).ok());
    QVERIFY2(second >= 2000, qPrintable(QString::number(second)));
    QCOMPARE(limited.size(), 2);
    QVERIFY(limited.at(0).at(0).value<std::chrono::milliseconds>() > 0ms);
    QCOMPARE(limited.at(1).at(0).value<std::chrono::milliseconds>(), 0ms);
}

void tst_Flow::aPauseOfTheFrontendIsItsOwn()
{
    FaultServer frontend, server;
    frontend.script({{.answer = FaultServer::http(429, {}, "Retry-After: 30\r\n")}});
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    QSignalSpy limited(&client, &ApiClient::rateLimited);
    auto *environment = client.environment(frontend.url());
    QVERIFY(QSignalSpy(environment, &ApiCall::waiting).wait(kPatience));
    auto *again = client.environment(frontend.url());
    client.setSecretKey("sk_test_CANARYnew"); // which the Frontend API never saw
    QVERIFY(resultOf(client.updateInstance({})).ok());
    QVERIFY(resultOf(client.instance()).ok());
    QCOMPARE(limited.size(), 0);
    QCOMPARE(again->attempts(), 0);
    QCOMPARE(frontend.requests().size(), 1);
}

// Stop cancels what has not left, and waits for the answer of what has: so each call has to know which it is.
void tst_Flow::stopKnowsWhatHasLeft()
{
    FaultServer server;
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    ApiClient client(config);
    for (const Verb verb : {Verb::Get, Verb::Patch}) {
        server.script({{.answer = FaultServer::http(429, {}, "Retry-After: 1\r\n"), .delay = 50ms},
                       FaultServer::json(R"({"id":"ins_1"})")});
        const qsizetype before = server.requests().size();
        auto *request = call(&client, verb);
        auto *queued = call(&client, verb);
        QSignalSpy waiting(request, &ApiCall::waiting);
        QVERIFY(!request->isUnderWay());
        QTRY_COMPARE(server.requests().size(), before + 1);
        QVERIFY(request->isUnderWay());
        QVERIFY(!queued->isUnderWay());
        QTRY_COMPARE(waiting.size(), 1);
        QVERIFY(!request->isUnderWay());
        queued->cancel();
        bool atTheEnd = true;
        connect(request, &ApiCall::finished, this, [&] { atTheEnd = request->isUnderWay(); });
        QVERIFY(resultOf(request).ok());
        QVERIFY(!atTheEnd);
    }
}

// Whoever stops a write on hearing that it starts, as the Activity list hears it, stops it.
void tst_Flow::stopAtTheVeryStart()
{
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    auto *request = client.updateInstance({});
    QList<bool> ended;
    connect(&client, &ApiClient::requestRecorded, request, [&](const RequestRecord &record) {
        ended += record.finished;
        if (!record.finished)
            request->cancel();
    });
    const auto result = resultOf(request);
    QCOMPARE(kindOf(result), u"Cancelled"_s);
    QVERIFY(!result.error->mayHaveBeenApplied);
    QCOMPARE(ended, (QList{false, true}));
    QVERIFY(resultOf(client.instance()).ok()); // its place is free again
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().at(0).method, "GET");
}

VESTRY_TEST(tst_Flow)
#include "tst_flow.moc"
