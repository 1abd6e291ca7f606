#include "network/classify.h"
#include "network/errorbody.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Stop = RawReply::Stop;
using Net = QNetworkReply::NetworkError;

static const auto kJson = QPair<QByteArray, QByteArray>("Content-Type", "application/json");

//! Every way an attempt can end, without a network.
class tst_Classify : public QObject {
    Q_OBJECT
private slots:
    void success_data();
    void success();
    void keyThatStandsTwice();
    void failure_data();
    void failure();
    void writes_data();
    void writes();
    void errorBodies_data();
    void errorBodies();
    void traceIds_data();
    void traceIds();
    void titles_data();
    void titles();
    void hostileBodiesAreCutDown();
    void retryAfterUsesTheServersClock();
};

void tst_Classify::success_data()
{
    QTest::addColumn<RawReply>("raw");
    QTest::addColumn<bool>("empty");
    QTest::newRow("200") << RawReply{.status = 200, .headers = {kJson}, .body = R"({"a":1})"} << false;
    QTest::newRow("201") << RawReply{.status = 201, .headers = {kJson}, .body = "[]"} << false;
    QTest::newRow("JSON called text") << RawReply{.status = 200,
                                                  .headers = {{"Content-Type", "text/plain"}},
                                                  .body = "{}"}
                                      << false;
    QTest::newRow("JSON without a type") << RawReply{.status = 200, .body = "{}"} << false;
    QTest::newRow("byte order mark") << RawReply{.status = 200, .body = "\xef\xbb\xbf{}"} << false;
    QTest::newRow("204 to a write") << RawReply{.status = 204, .isWrite = true, .bodyLeft = true} << true;
    QTest::newRow("202 and white space to a write")
        << RawReply{.status = 202, .body = " \r\n", .isWrite = true, .bodyLeft = true} << true;
}

void tst_Classify::success()
{
    QFETCH(const RawReply, raw);
    const Verdict verdict = classify(raw);
    QVERIFY2(!verdict.error, verdict.error ? qPrintable(verdict.error->detail) : "");
    QTEST(verdict.emptyBody, "empty");
}

void tst_Classify::keyThatStandsTwice()
{
    const Verdict verdict = classify({.status = 200, .headers = {kJson}, .body = R"({"hibp":true,"hibp":false})"});
    QVERIFY(!verdict.error);
    QCOMPARE(verdict.body["hibp"_L1], QJsonValue(false));
}

void tst_Classify::failure_data()
{
    QTest::addColumn<RawReply>("raw");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("lost");
    const auto transport = [](const char *name, Net error, Kind kind, bool lost) {
        QTest::newRow(name) << RawReply{.transport = error, .transportText = u"x"_s} << kind << lost;
    };
    transport("refused", Net::ConnectionRefusedError, Kind::Offline, true);
    transport("closed", Net::RemoteHostClosedError, Kind::Offline, true);
    transport("name not found", Net::HostNotFoundError, Kind::Offline, true);
    transport("socket timeout", Net::TimeoutError, Kind::Offline, true);
    transport("TLS", Net::SslHandshakeFailedError, Kind::Tls, false);
    transport("network down", Net::TemporaryNetworkFailureError, Kind::Offline, true);
    transport("body cannot be sent again", Net::ContentReSendError, Kind::Offline, true);
    transport("proxy refused", Net::ProxyConnectionRefusedError, Kind::Offline, true);
    transport("43: proxy wants a login", Net::ProxyAuthenticationRequiredError, Kind::ProxyRefused, false);
    transport("unknown network error", Net::UnknownNetworkError, Kind::Offline, true);
    transport("14: HTTP/2 protocol failure", Net::ProtocolFailure, Kind::BadReply, false);
    transport("14: not begun behind a GOAWAY", Net::ProtocolUnknownError, Kind::Offline, true);
    transport("16: HTTP/2 internal error", Net::InternalServerError, Kind::ServerFault, false);
    for (const int status : {100, 101, 102, 103, 199})
        QTest::addRow("interim answer %d as the last one", status)
            << RawReply{.status = status, .headers = {kJson}, .body = "{}"} << Kind::Offline << true;
    QTest::newRow("nothing at all") << RawReply{} << Kind::BadReply << false;
    const auto stop = [](const char *name, Stop why, Kind kind) {
        QTest::newRow(name) << RawReply{.stop = why, .transport = Net::OperationCanceledError} << kind << false;
    };
    stop("cancelled", Stop::Cancelled, Kind::Cancelled);
    stop("no connection in time", Stop::ConnectDeadline, Kind::Timeout);
    stop("no byte in time", Stop::FirstByteDeadline, Kind::Timeout);
    stop("no end in time", Stop::TotalDeadline, Kind::Timeout);
    const auto stalled = [](const char *name, int status, const QByteArray &wait, Stop why, Kind kind) {
        QTest::newRow(name) << RawReply{.stop = why,
                                        .transport = Net::OperationCanceledError,
                                        .status = status,
                                        .headers = {kJson, {"Retry-After", wait}}}
                            << kind << false;
    };
    stalled("40: 429, its body never ends", 429, "7", Stop::TotalDeadline, Kind::RateLimited);
    stalled("40: 429 that asks for nothing, its body never ends", 429, "", Stop::TotalDeadline, Kind::RateLimited);
    stalled("40: 429, its body is too long", 429, "7", Stop::BodyTooLarge, Kind::RateLimited);
    stalled("48: 429, cancelled within its body", 429, "7", Stop::Cancelled, Kind::Cancelled);
    stalled("41: 503 and Retry-After, its body never ends", 503, "7", Stop::TotalDeadline, Kind::ServerFault);
    stalled("41: 503, its body never ends", 503, "", Stop::TotalDeadline, Kind::Timeout);
    stalled("500 and Retry-After, its body never ends", 500, "7", Stop::TotalDeadline, Kind::Timeout);
    stop("body too large", Stop::BodyTooLarge, Kind::BadReply);
    stop("headers too large", Stop::HeadersTooLarge, Kind::BadReply);
    const auto ok = [](const char *name, const QByteArray &body, Net error, Kind kind, bool lost) {
        QTest::newRow(name) << RawReply{.transport = error,
                                        .status = 200,
                                        .headers = {kJson, {"Content-Length", "9"}},
                                        .body = body}
                            << kind << lost;
    };
    ok("19: cut off, JSON whole by chance", "{}", Net::RemoteHostClosedError, Kind::BadReply, true);
    ok("19: cut off where the body cannot go again", "{", Net::ContentReSendError, Kind::BadReply, true);
    ok("31: cannot be decompressed", "{}", Net::UnknownContentError, Kind::BadReply, false);
    ok("28: empty", "", Net::NoError, Kind::BadReply, false);
    ok("22: HTML", "<!DOCTYPE html><html></html>", Net::NoError, Kind::BadReply, false);
    ok("nonsense", "hello", Net::NoError, Kind::BadReply, false);
    ok("trailing garbage", "{} x", Net::NoError, Kind::BadReply, false);
    ok("too deep", QByteArray(5000, '[') + QByteArray(5000, ']'), Net::NoError, Kind::BadReply, false);
    ok("bad UTF-8", "{\"a\":\"\xff\xfe\"}", Net::NoError, Kind::BadReply, false);
    QTest::newRow("21: half, without a length")
        << RawReply{.status = 200, .headers = {kJson}, .body = R"({"a":)"} << Kind::BadReply << true;
    QTest::newRow("407 from a proxy") << RawReply{.transport = Net::ProxyAuthenticationRequiredError, .status = 407}
                                      << Kind::ProxyRefused << false;
}

void tst_Classify::failure()
{
    QFETCH(const RawReply, raw);
    const Verdict verdict = classify(raw);
    QVERIFY(verdict.error);
    QTEST(verdict.error->kind, "kind");
    QTEST(verdict.connectionLost, "lost");
    const bool asked = raw.status != 500 && raw.headers.contains(qMakePair("Retry-After"_ba, "7"_ba));
    QCOMPARE(verdict.error->retryAfter, asked ? std::optional(7000ms) : std::nullopt);
    QVERIFY(!verdict.error->mayHaveBeenApplied);
    QVERIFY(!verdict.notApplied);
    QVERIFY(!verdict.error->detail.isEmpty());
}

void tst_Classify::writes_data()
{
    QTest::addColumn<RawReply>("raw");
    QTest::addColumn<bool>("maybe");
    QTest::newRow("refused before it left")
        << RawReply{.transport = Net::ConnectionRefusedError, .isWrite = true} << false;
    QTest::newRow("lost after it left") << RawReply{.transport = Net::ContentReSendError,
                                                    .isWrite = true,
                                                    .bodyLeft = true}
                                        << true;
    QTest::newRow("cancelled before") << RawReply{.stop = Stop::Cancelled, .isWrite = true} << false;
    QTest::newRow("cancelled after") << RawReply{.stop = Stop::Cancelled, .isWrite = true, .bodyLeft = true} << true;
    QTest::newRow("no connection in time") << RawReply{.stop = Stop::ConnectDeadline, .isWrite = true} << false;
    QTest::newRow("no answer in time") << RawReply{.stop = Stop::FirstByteDeadline, .isWrite = true, .bodyLeft = true}
                                       << true;
    QTest::newRow("422 whose body is late")
        << RawReply{.stop = Stop::TotalDeadline, .status = 422, .isWrite = true, .bodyLeft = true} << true;
    for (const Stop why : {Stop::TotalDeadline, Stop::BodyTooLarge, Stop::Cancelled})
        QTest::addRow("40: 429 whose body does not end, %d", int(why))
            << RawReply{.stop = why, .status = 429, .isWrite = true, .bodyLeft = true} << false;
    for (const bool told : {false, true}) {
        RawReply raw{.stop = Stop::TotalDeadline, .status = 503, .isWrite = true, .bodyLeft = true};
        if (told)
            raw.headers = {{"Retry-After", "7"}};
        QTest::addRow("41: 503 whose body does not end%s", told ? ", with Retry-After" : "") << raw << !told;
    }
    QTest::newRow("15: refused stream") << RawReply{.transport = Net::ProtocolFailure,
                                                    .transportText = u"Server refused a stream"_s,
                                                    .isWrite = true,
                                                    .bodyLeft = true}
                                        << false;
    QTest::newRow("16: HTTP/2 internal error")
        << RawReply{.transport = Net::InternalServerError, .isWrite = true, .bodyLeft = true} << true;
    for (const Net error : {Net::ProxyConnectionClosedError, Net::ProxyTimeoutError, Net::UnknownProxyError,
                            Net::ProxyAuthenticationRequiredError}) {
        const QByteArray name = QByteArray::number(int(error));
        QTest::newRow("43: proxy trouble before it left, " + name)
            << RawReply{.transport = error, .proxy = u"p:1"_s, .isWrite = true} << false;
        QTest::newRow("43: proxy trouble after it left, " + name)
            << RawReply{.transport = error, .proxy = u"p:1"_s, .isWrite = true, .bodyLeft = true} << true;
    }
    QTest::newRow("14: not begun behind a GOAWAY")
        << RawReply{.transport = Net::ProtocolUnknownError, .isWrite = true} << false;
    QTest::newRow("14: unknown trouble after it left")
        << RawReply{.transport = Net::ProtocolUnknownError, .isWrite = true, .bodyLeft = true} << true;
    for (const int code : {100, 101, 102, 103, 199})
        QTest::addRow("interim answer %d as the last one", code)
            << RawReply{.status = code, .isWrite = true, .bodyLeft = true} << true;
    const auto status = [](const char *name, int code, bool maybe, const QByteArray &retryAfter = {}) {
        RawReply raw{.transport = Net::UnknownContentError, .status = code, .isWrite = true, .bodyLeft = true};
        if (!retryAfter.isEmpty())
            raw.headers = {{"retry-after", retryAfter}};
        QTest::newRow(name) << raw << maybe;
    };
    for (const int code : {300, 301, 302, 303, 304, 307, 308})
        status(qPrintable(u"33: %1, a redirect may follow what was carried out"_s.arg(code)), code, true);
    QTest::newRow("33: 302 before it left") << RawReply{.status = 302, .isWrite = true} << false;
    status("401", 401, false);
    status("408", 408, true);
    status("422", 422, false);
    status("429", 429, false);
    status("500", 500, true);
    status("500 with Retry-After", 500, true, "1");
    status("503", 503, true);
    status("503 with Retry-After", 503, false, "1");
    status("503 with a Retry-After nobody understands", 503, true, "soon");
    QTest::newRow("200 and HTML") << RawReply{.status = 200, .body = "<html>", .isWrite = true, .bodyLeft = true}
                                  << true;
    QTest::newRow("200 and half") << RawReply{.status = 200, .body = "{", .isWrite = true, .bodyLeft = true} << true;
}

void tst_Classify::writes()
{
    QFETCH(const RawReply, raw);
    QFETCH(const bool, maybe);
    const Verdict verdict = classify(raw);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->mayHaveBeenApplied, maybe);
    QCOMPARE(verdict.notApplied, !maybe);
}

void tst_Classify::errorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QStringList>>("entries"); // code, message, long message, parameter, features…
    QTest::addColumn<QString>("traceId");
    using L = QList<QStringList>;
    QTest::newRow("full")
        << R"({"errors":[{"message":"m","long_message":"l","code":"c","meta":{"param_name":"p"}}],"clerk_trace_id":"t"})"_ba
        << L{{u"c"_s, u"m"_s, u"l"_s, u"p"_s}} << u"t"_s;
    QTest::newRow("plan") << R"({"errors":[{"message":"m","code":"c","meta":{"unsupported_features":["a","b"]}}]})"_ba
                          << L{{u"c"_s, u"m"_s, u""_s, u""_s, u"a"_s, u"b"_s}} << u""_s;
    QTest::newRow("several") << R"({"errors":[{"code":"a"},{"code":"b"}]})"_ba
                             << L{{u"a"_s, u""_s, u""_s, u""_s}, {u"b"_s, u""_s, u""_s, u""_s}} << u""_s;
    QTest::newRow("meta of the whole") << R"({"errors":[{"code":"a"}],"meta":{"param_name":"p"}})"_ba
                                       << L{{u"a"_s, u""_s, u""_s, u"p"_s}} << u""_s;
    QTest::newRow("only a message") << R"({"message":"m"})"_ba << L{{u""_s, u"m"_s, u""_s, u""_s}} << u""_s;
    QTest::newRow("only an error text") << R"({"error":"m"})"_ba << L{{u""_s, u"m"_s, u""_s, u""_s}} << u""_s;
    QTest::newRow("no errors") << R"({"errors":[],"clerk_trace_id":"t"})"_ba << L{} << u"t"_s;
    QTest::newRow("errors null") << R"({"errors":null})"_ba << L{} << u""_s;
    QTest::newRow("errors of wrong types") << R"({"errors":[1,null,"x",{"code":7,"meta":[]}],"clerk_trace_id":5})"_ba
                                           << L{{u""_s, u""_s, u""_s, u""_s}} << u""_s;
    QTest::newRow("list") << "[]"_ba << L{} << u""_s;
    QTest::newRow("empty") << QByteArray() << L{} << u""_s;
    QTest::newRow("HTML") << "<html>Bad gateway</html>"_ba << L{} << u""_s;
    QTest::newRow("cut off") << R"({"errors":[{"code":"a")"_ba << L{} << u""_s;
}

void tst_Classify::errorBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QList<QStringList>, entries);
    const Verdict verdict =
        classify({.transport = Net::UnknownContentError, .status = 422, .headers = {kJson}, .body = body});
    QCOMPARE(verdict.error->kind, Kind::Rejected);
    QList<QStringList> got;
    for (const ApiError::Entry &entry : verdict.error->entries)
        got += QStringList{entry.code, entry.message, entry.longMessage, entry.paramName} + entry.unsupportedFeatures;
    QCOMPARE(got, entries);
    QTEST(verdict.error->traceId, "traceId");
}

void tst_Classify::traceIds_data()
{
    QTest::addColumn<RawReply>("raw");
    QTest::addColumn<QString>("traceId");
    const QList<QPair<QByteArray, QByteArray>> both{{"cf-ray", "ray"}, {"clerk-trace-id", "header"}};
    QTest::newRow("body first") << RawReply{.status = 422, .headers = both, .body = R"({"clerk_trace_id":"body"})"}
                                << u"body"_s;
    QTest::newRow("header next") << RawReply{.status = 422, .headers = both, .body = "{}"} << u"header"_s;
    QTest::newRow("cf-ray last") << RawReply{.status = 502, .headers = {{"CF-RAY", "ray"}}, .body = "<html>"}
                                 << u"ray"_s;
    QTest::newRow("of a success") << RawReply{.status = 200, .headers = both, .body = "{}"} << u"header"_s;
}

void tst_Classify::traceIds()
{
    QFETCH(const RawReply, raw);
    QTEST(classify(raw).traceId, "traceId");
}

void tst_Classify::titles_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << "<html><head><title>Guest  Wi-Fi\n</title>"_ba << u"Guest Wi-Fi"_s;
    QTest::newRow("capitals, attribute") << "<TITLE id=x>Login</TITLE>"_ba << u"Login"_s;
    QTest::newRow("none") << "<html><body>Login</body>"_ba << u"a page without a title"_s;
    QTest::newRow("not closed") << "<title>Login"_ba << u"a page without a title"_s;
    QTest::newRow("tag not closed") << "<title"_ba << u"a page without a title"_s;
    QTest::newRow("long") << "<title>" + QByteArray(500, 'a') + "</title>" << QString(80, u'a');
}

void tst_Classify::titles()
{
    QFETCH(const QByteArray, page);
    QTEST(titleOfPage(page), "title");
}

void tst_Classify::hostileBodiesAreCutDown()
{
    QByteArray body = R"({"errors":[{"code":"a","message":")" + QByteArray(100'000, 'm') + R"("})";
    for (int i = 0; i < 5000; ++i)
        body += R"(,{"code":"x"})";
    const Verdict verdict = classify({.status = 422, .body = body + "]}"});
    QCOMPARE(verdict.error->entries.size(), 100);
    QCOMPARE(verdict.error->serverText().size(), 2000);
}

void tst_Classify::retryAfterUsesTheServersClock()
{
    // 45: the server's date is years from ours, the pause is still the minute it meant.
    const Verdict verdict = classify(
        {.status = 429,
         .headers = {{"Date", "Sun, 06 Nov 1994 08:48:37 GMT"}, {"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}},
         .receivedAt = QDateTime::currentDateTimeUtc()});
    QCOMPARE(verdict.error->retryAfter, std::chrono::minutes(1));
}

VESTRY_TEST(tst_Classify)
#include "tst_classify.moc"
