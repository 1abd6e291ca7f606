#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Fault::End;

//! What the client makes of answers that are wrong, broken, too much or a refusal; rows carry the fault's number and
//! name.
class tst_Faults : public QObject {
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void statuses_data();
    void statuses();
    void tooMuch_data();
    void tooMuch();
    void hugeHeaders_data();
    void hugeHeaders();
    void gzip_data();
    void gzip();
    void bareAnswers_data();
    void bareAnswers();
    void fieldErrors();
    void recovers_data();
    void recovers();
};

void tst_Faults::answers_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("sends");
    QTest::addColumn<bool>("maybe");
    const auto row = [](const char *name, Verb verb, Fault fault, const char *kind, int sends, bool maybe) {
        QTest::newRow(name) << verb << fault << QString::fromLatin1(kind) << sends << maybe;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const Fault cut{.answer = ok + "Content-Length: 100\r\n\r\n{\"id\":", .end = End::Close};
    const Fault cutChunked{.answer = ok + "Transfer-Encoding: chunked\r\n\r\nff\r\n{\"id\":", .end = End::Close};
    const Fault cutQuietly{.answer = ok + "\r\n{\"id\":", .end = End::Close};
    // Half an answer and the end of the connection in one moment: Qt may or may not have looked at the half.
    const char *lost = "Offline or BadReply";
    const Fault page{.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 32\r\n\r\n"
                               "<html><title>Guest Wi-Fi</title>"};
    row("9: closed before the answer, GET", Verb::Get, {.end = End::Close}, "Offline", 3, false);
    row("10: closed before the answer, PATCH", Verb::Patch, {.end = End::Close}, "Offline", 1, true);
    row("11: closed before the answer, change_domain", Verb::Post, {.end = End::Close}, "Offline", 1, true);
    row("12: reset after the request, GET", Verb::Get, {.end = End::Reset}, "Offline", 3, false);
    row("12: reset after the request, PATCH", Verb::Patch, {.end = End::Reset}, "Offline", 1, true);
    row("19: body cut, Content-Length, GET", Verb::Get, cut, lost, 3, false);
    row("19: body cut, Content-Length, PATCH", Verb::Patch, cut, lost, 1, true);
    row("20: body cut, chunked, GET", Verb::Get, cutChunked, lost, 3, false);
    row("20: body cut, chunked, PATCH", Verb::Patch, cutChunked, lost, 1, true);
    row("21: body cut, no length, GET", Verb::Get, cutQuietly, lost, 3, false);
    row("21: body cut, no length, PATCH", Verb::Patch, cutQuietly, lost, 1, true);
    row("22: 200 and a portal's page, GET", Verb::Get, page, "BadReply", 1, false);
    row("22: 200 and a portal's page, PATCH", Verb::Patch, page, "BadReply", 1, true);
    row("29: garbage status line, GET", Verb::Get, {.answer = "rubbish\r\n\r\n", .end = End::Close}, "Offline", 3,
        false);
    row("29: garbage status line, PATCH", Verb::Patch, {.answer = "rubbish\r\n\r\n", .end = End::Close}, "Offline", 1,
        true);
    for (const int status : {301, 302, 303, 307, 308, 304}) {
        const Fault move{.answer = FaultServer::http(status, {}, "Location: /v1/elsewhere\r\n")};
        row(qPrintable(u"33: %1 on GET"_s.arg(status)), Verb::Get, move, "Redirected", 1, false);
        row(qPrintable(u"33: %1 on PATCH"_s.arg(status)), Verb::Patch, move, "Redirected", 1, true);
    }
}

void tst_Faults::answers()
{
    QFETCH(const Verb, verb);
    QFETCH(const Fault, fault);
    QFETCH(const QString, kind);
    FaultServer server;
    server.script({fault});
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf(call(&client, verb));
    QVERIFY2(kind.contains(kindOf(result)), qPrintable(kindOf(result)));
    QTEST(int(server.requests().size()), "sends");
    QTEST(result.error->mayHaveBeenApplied, "maybe");
    QCOMPARE(result.error->html, fault.answer.contains("<html>"));
    if (result.error->html)
        QCOMPARE(result.error->detail, u"html: Guest Wi-Fi"_s);
}

void tst_Faults::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("readSends");
    QTest::addColumn<int>("patchSends");
    QTest::addColumn<bool>("patchMaybe");
    const auto row = [](const char *name, int status, const char *kind, int reads, int patches, bool maybe,
                        const char *headers = "") {
        QTest::newRow(name) << status << QByteArray(headers) << QString::fromLatin1(kind) << reads << patches << maybe;
    };
    row("400", 400, "Rejected", 1, 1, false);
    row("35: 401", 401, "Unauthorized", 1, 1, false);
    row("35: 401 with a challenge", 401, "Unauthorized", 1, 1, false, "WWW-Authenticate: Basic realm=\"x\"\r\n");
    row("36: 402", 402, "PaymentRequired", 1, 1, false);
    row("37: 403", 403, "Forbidden", 1, 1, false);
    row("37: 404", 404, "NotFound", 1, 1, false);
    row("405", 405, "NotFound", 1, 1, false);
    row("408", 408, "ServerFault", 3, 1, true);
    row("38: 409", 409, "Conflict", 1, 1, false);
    row("410", 410, "NotFound", 1, 1, false);
    row("413", 413, "Rejected", 1, 1, false);
    row("415", 415, "Rejected", 1, 1, false);
    row("38: 423", 423, "Conflict", 1, 1, false);
    row("39: 422", 422, "Rejected", 1, 1, false);
    row("418, unknown", 418, "Rejected", 1, 1, false);
    row("40: 429 without Retry-After", 429, "RateLimited", 3, 3, false);
    row("40: 429, Retry-After 0", 429, "RateLimited", 3, 3, false, "Retry-After: 0\r\n");
    row("40: 429, Retry-After negative", 429, "RateLimited", 3, 3, false, "Retry-After: -5\r\n");
    row("40: 429, Retry-After in the past", 429, "RateLimited", 3, 3, false,
        "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    row("40: 429, Retry-After huge", 429, "RateLimited", 1, 1, false, "Retry-After: 99999999999999999999999\r\n");
    row("41: 500", 500, "ServerFault", 3, 1, true);
    row("41: 502", 502, "ServerFault", 3, 1, true);
    row("41: 503 without Retry-After", 503, "ServerFault", 3, 1, true);
    row("41: 503 with Retry-After", 503, "ServerFault", 3, 3, false, "Retry-After: 0\r\n");
    row("41: 504", 504, "ServerFault", 3, 1, true);
    row("41: 529", 529, "ServerFault", 3, 1, true);
    row("511, a portal speaks", 511, "BadReply", 1, 1, true);
}

void tst_Faults::statuses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    FaultServer server;
    server.script(
        {{.answer = FaultServer::http(
              status, R"({"errors":[{"code":"c","message":"m","long_message":"l"}],"clerk_trace_id":"t"})", headers)}});
    for (const Verb verb : {Verb::Get, Verb::Patch, Verb::Post}) {
        ApiClient client(quickConfig(server.url()));
        const qsizetype before = server.requests().size();
        const auto result = resultOf(call(&client, verb));
        const int sends = int(server.requests().size() - before);
        QTEST(kindOf(result), "kind");
        QCOMPARE(result.error->httpStatus, status);
        QCOMPARE(result.error->serverText(), u"l"_s);
        QCOMPARE(result.error->traceId, u"t"_s);
        if (verb == Verb::Get)
            QTEST(sends, "readSends");
        if (verb == Verb::Patch)
            QTEST(sends, "patchSends");
        if (verb == Verb::Post)
            QCOMPARE(sends, 1);
        if (verb == Verb::Get)
            QVERIFY(!result.error->mayHaveBeenApplied);
        else
            QTEST(result.error->mayHaveBeenApplied, "patchMaybe");
    }
}

void tst_Faults::tooMuch_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("filler");
    QTest::newRow("30: body without end") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"_ba
                                          << "["_ba;
    QTest::newRow("30: declared 1 GB") << "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n"_ba
                                       << "x"_ba;
    QTest::newRow("30: chunk without end") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n"_ba
                                           << "x"_ba;
}

void tst_Faults::tooMuch()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, filler);
    FaultServer server;
    server.script({{.answer = head, .repeatLast = 10, .filler = filler, .end = End::Hang}});
    ApiClient client(quickConfig(server.url()));
    for (const Verb verb : {Verb::Get, Verb::Patch}) {
        const auto result = resultOf(call(&client, verb));
        QCOMPARE(kindOf(result), u"BadReply"_s);
        QVERIFY2(result.error->detail.startsWith(u"too-large"_s), qPrintable(result.error->detail));
        QCOMPARE(result.error->mayHaveBeenApplied, verb == Verb::Patch);
    }
    QCOMPARE(server.requests().size(), 2);
}

void tst_Faults::hugeHeaders_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("length");
    QTest::newRow("30: 80 KB in 80 lines") << 80 << 1000;
    QTest::newRow("30: more lines than Qt takes") << 1000 << 10;
    QTest::newRow("30: a longer line than Qt takes") << 1 << 300'000;
}

void tst_Faults::hugeHeaders()
{
    QFETCH(const int, lines);
    QFETCH(const int, length);
    FaultServer server;
    QByteArray headers;
    for (int i = 0; i < lines; ++i)
        headers += "X-" + QByteArray::number(i) + ": " + QByteArray(length, 'h') + "\r\n";
    server.script({{.answer = FaultServer::http(200, R"({"id":"ins_1"})", headers)}});
    ApiClient client(quickConfig(server.url()));
    for (const Verb verb : {Verb::Get, Verb::Patch}) {
        const auto result = resultOf(call(&client, verb));
        QCOMPARE(kindOf(result), u"BadReply"_s);
        QVERIFY(result.error->detail.startsWith("too-large"_L1));
        QCOMPARE(result.error->mayHaveBeenApplied, verb == Verb::Patch);
    }
    QCOMPARE(server.requests().size(), 2);
}

void tst_Faults::gzip_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto zipped = [](const QByteArray &text) { return qCompress(text, 9).sliced(4); }; // zlib, HTTP's "deflate"
    QTest::newRow("well") << zipped(R"({"id":"ins_1"})") << u"ok"_s;
    QTest::newRow("30: bomb") << zipped(QByteArray(64 * 1024 * 1024, '[')) << u"BadReply"_s;
    QTest::newRow("31: corrupt") << zipped(R"({"id":"ins_1"})").replace(4, 3, "zzz") << u"BadReply"_s;
    QTest::newRow("31: not compressed at all") << R"({"id":"ins_1"})"_ba << u"BadReply"_s;
}

void tst_Faults::gzip()
{
    QFETCH(const QByteArray, body);
    FaultServer server;
    server.script({{.answer = FaultServer::http(200, body, "Content-Encoding: deflate\r\n")}});
    ApiClient client(quickConfig(server.url()));
    QTEST(kindOf(resultOf(client.instance())), "kind");
    QCOMPARE(server.requests().size(), 1);
}

void tst_Faults::bareAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("25: 204 without a header") << "HTTP/1.1 204 No Content\r\n\r\n"_ba;
    QTest::newRow("25: 204 with a longer header than Qt takes")
        << "HTTP/1.1 204 No Content\r\nX: " + QByteArray(300'000, 'h') + "\r\n\r\n";
}

// It is a success, and the next one on that connection too.
void tst_Faults::bareAnswers()
{
    QFETCH(const QByteArray, answer);
    FaultServer server;
    server.script({{.answer = answer}});
    ApiClient client(quickConfig(server.url()));
    for (int i = 0; i < 2; ++i) {
        const auto result = resultOf(client.updateInstance({}));
        QVERIFY2(result.ok(), result.error ? qPrintable(result.error->detail) : "");
        QVERIFY(result.emptyBody);
    }
}

void tst_Faults::fieldErrors()
{
    FaultServer server;
    server.script({FaultServer::json(R"({"errors":[
        {"code":"form_param_format_invalid","message":"is invalid","long_message":"Not an address","meta":{"param_name":"support_email"}},
        {"code":"form_invalid_origin","message":"bad origin","meta":{"param_name":"allowed_origins"}},
        {"code":"unsupported_subscription_plan_features","message":"plan","meta":{"unsupported_features":["allowlist"]}}]})",
                                     422)});
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf(client.updateInstance({}));
    QCOMPARE(result.error->textFor(u"support_email"_s), u"Not an address"_s);
    QCOMPARE(result.error->textFor(u"allowed_origins"_s), u"bad origin"_s);
    QCOMPARE(result.error->textFor(u"test_mode"_s), QString());
    QVERIFY(result.error->hasCode(u"form_invalid_origin"_s));
    QCOMPARE(result.error->entries.at(2).unsupportedFeatures, QStringList{u"allowlist"_s});
}

void tst_Faults::recovers_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("GET after a lost connection") << Verb::Get << Fault{.end = End::Close};
    QTest::newRow("GET after 500") << Verb::Get << FaultServer::json("{}", 500);
    QTest::newRow("GET after 429") << Verb::Get << FaultServer::json("{}", 429);
    QTest::newRow("PATCH after 429") << Verb::Patch << FaultServer::json("{}", 429);
    QTest::newRow("PATCH after 503 with Retry-After")
        << Verb::Patch << Fault{.answer = FaultServer::http(503, {}, "Retry-After: 0\r\n")};
}

void tst_Faults::recovers()
{
    QFETCH(const Verb, verb);
    QFETCH(const Fault, fault);
    FaultServer server;
    server.script({fault, FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(server.url()));
    auto *request = call(&client, verb);
    QSignalSpy waiting(request, &ApiCall::waiting);
    const auto result = resultOf(request);
    QVERIFY(result.ok());
    QVERIFY(!result.error);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.at(0).at(1).toInt(), 2);
    QCOMPARE(server.requests().size(), 2);
}

VESTRY_TEST(tst_Faults)
#include "tst_faults.moc"
