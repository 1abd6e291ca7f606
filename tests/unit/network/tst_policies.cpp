#include "network/decoders.h"
#include "network/endpoints.h"
#include "network/oneshotbody.h"
#include "network/ratewindow.h"
#include "network/redactor.h"
#include "network/retryafter.h"
#include "network/retrybudget.h"
#include "network/retrypolicy.h"
#include "network/steadyclock.h"
#include "network/throttle.h"
#include "network/utctime.h"
#include "network/wipe.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = ApiError::Kind;

//! The client's rules, each by itself.
class tst_Policies : public QObject {
    Q_OBJECT
private slots:
    void retries_data();
    void retries();
    void intervals();
    void retryLimits();
    void budget();
    void rateWindow();
    void judgesTheKey_data();
    void judgesTheKey();
    void retryAfter_data();
    void retryAfter();
    void retryAfterInEveryZone_data();
    void retryAfterInEveryZone();
    void hugeNumbers();
    void redacts_data();
    void redacts();
    void redactsEverySpelling_data();
    void redactsEverySpelling();
    void redactsWhatItWasTold();
    void redactsErrors();
    void statesStayReadable();
    void findsSecretsInEdits();
    void forgetsWhatItLearned();
    void wipesInPlace();
    void wipesNothingOfAnotherOwner();
    void shortKeysBlankNothing();
    void oneShotBody();
    void loopback_data();
    void loopback();
    void origins_data();
    void origins();
    void decoders();
};

void tst_Policies::retries_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("write");
    const auto row = [](const char *name, Kind kind, bool read, bool write, bool lost = false,
                        bool notApplied = false) {
        QTest::newRow(name) << Verdict{.error = ApiError{.kind = kind},
                                       .connectionLost = lost,
                                       .notApplied = notApplied}
                            << read << write;
    };
    row("no connection", Kind::Offline, true, true, true, true);
    row("connection lost", Kind::Offline, true, false, true, false);
    row("cut off", Kind::BadReply, true, false, true, false);
    row("another shape", Kind::BadReply, false, false);
    row("late", Kind::Timeout, true, false);
    row("late, nothing sent", Kind::Timeout, true, true, false, true);
    row("rate limit", Kind::RateLimited, true, true, false, true);
    row("server fault", Kind::ServerFault, true, false);
    row("server fault, not applied", Kind::ServerFault, true, true, false, true);
    row("cancelled", Kind::Cancelled, false, false, false, true);
    row("TLS", Kind::Tls, false, false, false, true);
    row("redirect", Kind::Redirected, false, false, false, true);
    for (const Kind kind :
         {Kind::Unauthorized, Kind::PaymentRequired, Kind::Forbidden, Kind::NotFound, Kind::Conflict, Kind::Rejected})
        row(QMetaEnum::fromType<Kind>().valueToKey(int(kind)), kind, false, false, false, true);
}

void tst_Policies::retries()
{
    QFETCH(const Verdict, verdict);
    const RetryPolicy policy;
    QTEST(policy.delayAfter(Repeat::Read, 1, 0ms, verdict, 0.5).has_value(), "read");
    QTEST(policy.delayAfter(Repeat::IfUnapplied, 1, 0ms, verdict, 0.5).has_value(), "write");
    QVERIFY(!policy.delayAfter(Repeat::Never, 1, 0ms, verdict, 0.5));
    QVERIFY(!policy.delayAfter(Repeat::Read, 3, 0ms, verdict, 0.5));
}

void tst_Policies::intervals()
{
    const RetryPolicy policy; // the official SDKs' defaults
    QCOMPARE(policy.interval(1), 500ms);
    QCOMPARE(policy.interval(2), 750ms);
    QCOMPARE(policy.interval(3), 1125ms);
    QCOMPARE(policy.interval(100), 60'000ms);
    QCOMPARE(policy.interval(100'000), 60'000ms); // exponent overflows to infinity
    const Verdict fault{.error = ApiError{.kind = Kind::ServerFault}};
    QCOMPARE(policy.delayAfter(Repeat::Read, 1, 0ms, fault, 0.0), 0ms);
    QCOMPARE(policy.delayAfter(Repeat::Read, 1, 0ms, fault, 1.0), 500ms);
    QCOMPARE(policy.delayAfter(Repeat::Read, 2, 0ms, fault, 0.5), 375ms);
}

void tst_Policies::retryLimits()
{
    const RetryPolicy policy{.settings = {.maxElapsedTime = 10s}};
    Verdict limited{.error = ApiError{.kind = Kind::RateLimited, .retryAfter = 5s}};
    QCOMPARE(policy.delayAfter(Repeat::Read, 1, 0ms, limited, 0.0), 5s);
    QCOMPARE(policy.delayAfter(Repeat::Read, 1, 5s, limited, 1.0), 5s);
    QVERIFY(!policy.delayAfter(Repeat::Read, 1, 5001ms, limited, 0.0));
    limited.error->retryAfter = 0ms;
    QCOMPARE(policy.delayAfter(Repeat::Read, 1, 0ms, limited, 1.0), 500ms);
    const RetryPolicy noConnection{.settings = {.retryConnectionErrors = false}};
    QVERIFY(!noConnection.delayAfter(Repeat::Read, 1, 0ms,
                                     {.error = ApiError{.kind = Kind::Offline}, .connectionLost = true}, 0.5));
    QVERIFY(!noConnection.delayAfter(Repeat::Read, 1, 0ms, {.error = ApiError{.kind = Kind::Timeout}}, 0.5));
    const Verdict fault{.error = ApiError{.kind = Kind::ServerFault}};
    QVERIFY(noConnection.delayAfter(Repeat::Read, 1, 0ms, fault, 0.5));
    QVERIFY(!RetryPolicy{.settings = {.maxAttempts = 1}}.delayAfter(Repeat::Read, 1, 0ms, fault, 0.5));
    const RetryPolicy stubborn{.settings = {.maxAttempts = 5}};
    QVERIFY(stubborn.delayAfter(Repeat::Read, 4, 0ms, fault, 0.5));
    QVERIFY(!stubborn.delayAfter(Repeat::Read, 5, 0ms, fault, 0.5));
}

void tst_Policies::budget()
{
    RetryBudget budget;
    int taken = 0;
    while (budget.take())
        ++taken;
    QCOMPARE(taken, 20);
    budget.giveBack();
    QVERIFY(!budget.take());
    budget.giveBack();
    QVERIFY(budget.take());
    for (int i = 0; i < 1000; ++i)
        budget.giveBack();
    for (taken = 0; budget.take();)
        ++taken;
    QCOMPARE(taken, 20);
}

void tst_Policies::rateWindow()
{
    RateWindow window;
    window.setLimit(3);
    for (const milliseconds now : {0ms, 100ms, 200ms}) {
        QCOMPARE(window.delayAt(now), 0ms);
        window.note(now);
    }
    QCOMPARE(window.delayAt(300ms), 9700ms);
    QCOMPARE(window.delayAt(9999ms), 1ms);
    QCOMPARE(window.delayAt(10'000ms), 0ms);
    window.note(10'000ms);
    QCOMPARE(window.delayAt(10'000ms), 100ms);
    window.setLimit(1);
    QCOMPARE(window.delayAt(10'000ms), 10'000ms);
    window.setLimit(0); // never a client that can send nothing
    QCOMPARE(window.delayAt(20'000ms), 0ms);
}

void tst_Policies::judgesTheKey_data()
{
    QTest::addColumn<QByteArray>("happens");
    QTest::addColumn<QByteArray>("trust");
    const auto row = [](const char *name, const char *happens, const char *trust) {
        QTest::newRow(name) << QByteArray(happens) << QByteArray(trust);
    };
    row("nothing", "", "taken");
    row("refused", "send 1-", "refused");
    row("refused each time", "send send send 1- 2- 3-", "refused");
    row("refused each time, in another order", "send send send 3- 1- 2-", "refused");
    row("the last of a burst is refused last", "send send send 1+ 2+ 3-", "taken");
    row("the last of a burst is refused second", "send send send 1+ 3- 2+", "taken");
    row("the last of a burst is refused first", "send send send 3- 1+ 2+", "doubted");
    row("the first of a burst is refused first", "send send send 1- 2+ 3+", "taken");
    row("the first of a burst is refused last", "send send send 2+ 3+ 1-", "taken");
    row("leaves while the accepted one is under way", "send send 1+ send 2+ 3-", "taken");
    row("leaves after the accepted one", "send 1+ send 2-", "refused");
    row("a late refusal", "send send send 2+ send 4+ 3- 1-", "taken");
    row("a late acceptance does not clear it", "send send send 2- 3- 1+", "doubted");
    row("tried once more", "send 1- doubt", "doubted");
    row("tried once more, and taken", "send 1- doubt send 2+", "taken");
    row("tried once more, and refused", "send 1- doubt send 2-", "refused");
    row("a refusal of what left before it was doubted", "send send 1- doubt 2-", "doubted");
    row("a taken one is not doubted", "send 1+ doubt", "taken");
}

//! "send": one more leaves; "2-": the second is refused, "2+": it is answered; "doubt": it is to be tried again.
void tst_Policies::judgesTheKey()
{
    QFETCH(const QByteArray, happens);
    Throttle throttle;
    Throttle::Lane &lane = throttle.lane(QUrl(u"https://api.example"_s));
    for (const QByteArray &step : happens.simplified().split(' ')) {
        if (step == "send")
            lane.note(0ms);
        else if (step == "doubt")
            lane.doubtKey();
        else if (!step.isEmpty())
            lane.judgeKey(step.chopped(1).toULongLong(), step.endsWith('+'));
    }
    QTEST(lane.isKeyRefused() ? "refused"_ba : lane.isKeyDoubted() ? "doubted"_ba : "taken"_ba, "trust");
}

void tst_Policies::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<milliseconds>>("delay");
    using O = std::optional<milliseconds>;
    constexpr milliseconds longest = std::chrono::hours(24 * 3652);
    QTest::newRow("40: seconds") << "30"_ba << O(30s);
    QTest::newRow("40: spaces around") << " 30 "_ba << O(30s);
    QTest::newRow("40: zero") << "0"_ba << O(0ms);
    QTest::newRow("40: absent") << ""_ba << O();
    QTest::newRow("40: negative") << "-1"_ba << O();
    QTest::newRow("40: huge") << "9999999999"_ba << O(longest);
    QTest::newRow("40: beyond 64 bits") << "99999999999999999999999"_ba << O(longest);
    QTest::newRow("40: fraction") << "1.5"_ba << O();
    QTest::newRow("40: words") << "soon"_ba << O();
    QTest::newRow("40: number and rubbish") << "30x"_ba << O();
    QTest::newRow("40: date") << "Sun, 06 Nov 1994 08:50:07 GMT"_ba << O(90s);
    QTest::newRow("40: date of RFC 850") << "Sunday, 06-Nov-94 08:50:07 GMT"_ba << O(90s);
    QTest::newRow("40: date of asctime") << "Sun Nov  6 08:50:07 1994"_ba << O(90s);
    QTest::newRow("40: date in the past") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << O(0ms);
    QTest::newRow("40: date far away") << "Fri, 31 Dec 9999 23:59:59 GMT"_ba << O(longest);
    QTest::newRow("40: date of RFC 850, next century") << "Tuesday, 01-Jan-30 00:00:00 GMT"_ba << O(longest);
    QTest::newRow("40: date of RFC 850, 50 years off is the past") << "Sunday, 06-Nov-45 08:50:07 GMT"_ba << O(0ms);
    QTest::newRow("40: leap second") << "Sun, 06 Nov 1994 08:49:60 GMT"_ba << O(82s);
    QTest::newRow("40: another zone") << "Sun, 06 Nov 1994 08:50:07 CET"_ba << O();
    QTest::newRow("40: no such hour") << "Sun, 06 Nov 1994 24:00:00 GMT"_ba << O();
    QTest::newRow("40: no such month") << "Sun, 06 Nix 1994 08:00:00 GMT"_ba << O();
    QTest::newRow("40: no such date") << "Sun, 31 Feb 1994 08:00:00 GMT"_ba << O();
}

void tst_Policies::retryAfter()
{
    QFETCH(const QByteArray, value);
    const QDateTime now = utcTime({1994, 11, 6}, {8, 48, 37});
    QTEST(parseRetryAfter(value, now), "delay");
}

void tst_Policies::retryAfterInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("now");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"}) {
        const auto row = [zone](const char *name, const QByteArray &value, const QDateTime &now) {
            QTest::addRow("40: %s, %s", zone, name) << QByteArray(zone) << value << now;
        };
        // There is no such time of day in Berlin, nor that midnight in São Paulo, nor that day in Apia.
        const QDateTime berlin = utcTime({2026, 3, 29}, {2, 0}), saoPaulo = utcTime({2018, 11, 4}, {0, 0});
        row("Berlin's gap", "Sun, 29 Mar 2026 02:30:00 GMT", berlin);
        row("Berlin's gap, RFC 850", "Sunday, 29-Mar-26 02:30:00 GMT", berlin);
        row("Berlin's gap, asctime", "Sun Mar 29 02:30:00 2026", berlin);
        row("São Paulo's gap", "Sun, 04 Nov 2018 00:30:00 GMT", saoPaulo);
        row("São Paulo's gap, RFC 850", "Sunday, 04-Nov-18 00:30:00 GMT", saoPaulo);
        row("São Paulo's gap, asctime", "Sun Nov  4 00:30:00 2018", saoPaulo);
        row("Apia's lost day", "Fri, 30 Dec 2011 12:30:00 GMT", utcTime({2011, 12, 30}, {12, 0}));
    }
}

void tst_Policies::retryAfterInEveryZone()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, value);
    QFETCH(const QDateTime, now);
    const bool had = qEnvironmentVariableIsSet("TZ");
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    ::tzset();
    const auto delay = parseRetryAfter(value, now);
    if (had)
        qputenv("TZ", before);
    else
        qunsetenv("TZ");
    ::tzset();
    QCOMPARE(delay, std::optional<milliseconds>(30min));
}

// Of a profile that was written by hand, or of a server that means harm: no sum may overflow.
void tst_Policies::hugeNumbers()
{
    constexpr milliseconds most = milliseconds::max(), least = milliseconds::min();
    const Verdict limited{.error = ApiError{.kind = Kind::RateLimited, .retryAfter = most}, .notApplied = true};
    const Verdict fault{.error = ApiError{.kind = Kind::ServerFault}};
    for (const milliseconds number : {most, most - 1ms, least, 0ms}) {
        for (const double exponent : {1e308, -1e308, 0.0, qQNaN()}) {
            const RetryPolicy policy{.settings = {number, number, exponent, number}};
            for (const int attempt : {1, 2, 1'000'000'000}) {
                const milliseconds wait = policy.interval(attempt);
                QVERIFY(wait >= 0ms && wait <= RetrySettings::kLongestInterval);
            }
            QVERIFY(!policy.delayAfter(Repeat::Read, 1, 1h, limited, 1.0));
            const auto delay = policy.delayAfter(Repeat::Read, 1, 0ms, fault, 1.0);
            QVERIFY(!delay || (*delay >= 0ms && *delay <= RetrySettings::kLongestElapsed));
        }
    }
}

void tst_Policies::redacts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("nothing to hide") << "risk_test and sk_live"_ba
                                     << "risk_test and sk_live"_ba;
    QTest::newRow("own key") << "a my+secret/key b"_ba
                             << "a [redacted] b"_ba;
    QTest::newRow("own key, percent-encoded") << "?k=my%2Bsecret%2Fkey&x"_ba
                                              << "?k=[redacted]&x"_ba;
    QTest::newRow("own key twice") << "my+secret/keymy+secret/key"_ba
                                   << "[redacted][redacted]"_ba;
    QTest::newRow("another live key") << "Bearer sk_live_Ab1-_x, next"_ba
                                      << "Bearer sk_live_[redacted], next"_ba;
    QTest::newRow("another test key") << R"({"k":"sk_test_abc"})"_ba
                                      << R"({"k":"sk_test_[redacted]"})"_ba;
    QTest::newRow("two") << "sk_test_a sk_test_b"_ba
                         << "sk_test_[redacted] sk_test_[redacted]"_ba;
    QTest::newRow("one letter") << "sk_test_a"_ba
                                << "sk_test_[redacted]"_ba;
    QTest::newRow("prefix only") << "starts with sk_test_ or so"_ba
                                 << "starts with sk_test_ or so"_ba;
    QTest::newRow("binary around") << QByteArray("\0\xffsk_live_abc\0", 14)
                                   << QByteArray("\0\xffsk_live_[redacted]\0", 21);
    QTest::newRow("publishable keys are public") << "pk_live_abc"_ba
                                                 << "pk_live_abc"_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
}

void tst_Policies::redacts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, clean);
    const Redactor redactor("my+secret/key");
    QCOMPARE(redactor.clean(text), clean);
    QCOMPARE(redactor.clean(clean), clean);
    if (!text.contains('\xff'))
        QCOMPARE(redactor.clean(QString::fromUtf8(text)), QString::fromUtf8(clean));
}

void tst_Policies::redactsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << R"(Pass w\"ord/<1>ä)"_ba;
    QTest::newRow("URL") << "Pass%20w%5C%22ord%2F%3C1%3E%C3%A4"_ba;
    QTest::newRow("URL, lower case") << "Pass%20w%5c%22ord%2f%3c1%3e%c3%a4"_ba;
    QTest::newRow("JSON") << R"(Pass w\\\"ord/<1>ä)"_ba;
    QTest::newRow("HTML") << "Pass w\\&quot;ord/&lt;1&gt;ä"_ba;
    QTest::newRow("header") << "bWU6UGFzcyB3XCJvcmQvPDE+w6Q="_ba;
    QTest::newRow("with the user") << R"(me:Pass w\"ord/<1>ä)"_ba;
    QTest::newRow("in a URL") << "me:Pass%20w%5C%22ord%2F%3C1%3E%C3%A4"_ba;
}

void tst_Policies::redactsEverySpelling()
{
    QFETCH(const QByteArray, text);
    Redactor redactor("sk_live_CANARYfirst");
    redactor.learnLogin("me", R"(Pass w\"ord/<1>ä)");
    QVERIFY(redactor.clean("a " + text + " b") == "a [redacted] b");
}

void tst_Policies::redactsWhatItWasTold()
{
    Redactor redactor("first key of an instance");
    redactor.learn("second/key of it");
    redactor.learnLogin("me", "short");
    redactor.learnLogin("me", "");
    QVERIFY(redactor.clean("first key of an instance, second/key of it"_ba) == "[redacted], [redacted]");
    QVERIFY(redactor.clean(R"({"k":"second\/key of it"})"_ba) == R"({"k":"[redacted]"})");
    QVERIFY(redactor.clean("http://me:short@proxy short cut"_ba) == "http://[redacted]@proxy short cut");
}

void tst_Policies::redactsErrors()
{
    const QString key = u"sk_live_abc"_s, clean = u"sk_live_[redacted]"_s;
    const ApiError error{.entries = {{key, key, key, key, {key}}}, .traceId = key, .detail = key};
    const ApiError expected{.entries = {{clean, clean, clean, clean, {clean}}}, .traceId = clean, .detail = clean};
    QVERIFY(Redactor().clean(error) == expected);
}

//! What the program reads again itself: a password that is a word of the API, or a part of a domain, stays in it.
void tst_Policies::statesStayReadable()
{
    Redactor redactor("sk_own_CANARY0123");
    redactor.learnLogin("me", "production");
    redactor.learnLogin("me", "CANARY0proxy");
    const QJsonObject state{{u"environment_type"_s, u"production"_s},
                            {u"production"_s, QJsonArray{u"sk_own_CANARY0123"_s, 1, u"my key: sk_live_CANARY"_s}},
                            {u"sk_own_CANARY0123"_s, QJsonObject{{u"x"_s, u"CANARY0proxy"_s}}},
                            {u"url"_s, u"https://production.example"_s}};
    const QJsonObject clean{{u"environment_type"_s, u"production"_s},
                            {u"production"_s, QJsonArray{u"[redacted]"_s, 1, u"my key: sk_live_[redacted]"_s}},
                            {u"[redacted]"_s, QJsonObject{{u"x"_s, u"[redacted]"_s}}},
                            {u"url"_s, u"https://production.example"_s}};
    QCOMPARE(redactor.cleanState(state), clean);
    QCOMPARE(redactor.cleanState(clean), clean);
    QVERIFY(Redactor::isMarked(u"my key: sk_live_[redacted]"_s) && !Redactor::isMarked(u"[redacted]"_s));
}

void tst_Policies::findsSecretsInEdits()
{
    Redactor redactor("sk_own_CANARY0123");
    redactor.learnLogin("me", "production");
    redactor.learnLogin("me", R"(CANARY"0)");
    QVERIFY(redactor.finds({u"sk_test_CANARY"_s}));
    QVERIFY(redactor.finds({QJsonArray{1, u"my key: sk_own_CANARY0123"_s}}));
    QVERIFY(redactor.finds({QJsonObject{{u"x"_s, u"it is CANARY\"0"_s}}}));
    QVERIFY(redactor.finds({u"http://me:production@proxy"_s}));
    QVERIFY(!redactor.finds({u"production"_s, 8, true, QJsonValue()}));
}

void tst_Policies::forgetsWhatItLearned()
{
    Redactor redactor("first key of an instance");
    redactor.forget();
    QCOMPARE(redactor.clean("first key of an instance, sk_live_abc"_ba),
             "first key of an instance, sk_live_[redacted]"_ba);
    redactor.learn("first key of an instance");
    QCOMPARE(redactor.clean("first key of an instance"_ba), "[redacted]"_ba);
}

void tst_Policies::wipesInPlace()
{
    QByteArray secret = "sk_live_" + QByteArray("CANARY");
    const char *at = secret.constData();
    const qsizetype size = secret.size();
    Wipe::string(secret);
    QVERIFY(secret.isEmpty());
    QVERIFY(std::all_of(at, at + size, [](char c) { return c == 0; }));
    QString text = u"sk_live_"_s + QString::number(size);
    const QChar *first = text.constData();
    Wipe::string(text);
    QVERIFY(text.isEmpty() && first[0].isNull() && first[7].isNull());
}

void tst_Policies::wipesNothingOfAnotherOwner()
{
    QByteArray secret = "sk_live_" + QByteArray("CANARY");
    QByteArray other = secret;
    Wipe::string(secret);
    QCOMPARE(other, "sk_live_CANARY");
    const char *at = other.constData();
    Wipe::string(other); // the last one
    QCOMPARE(*at, '\0');
    QByteArray constant("a constant");
    constant = QByteArrayLiteral("a constant");
    Wipe::string(constant);
    QVERIFY(constant.isEmpty());
}

void tst_Policies::shortKeysBlankNothing()
{
    QCOMPARE(Redactor("a").clean("banana"_ba), "banana"_ba);
    QCOMPARE(Redactor("").clean("banana"_ba), "banana"_ba);
}

void tst_Policies::oneShotBody()
{
    OneShotBody late("hello");
    late.expireAt(SteadyClock::now() - 1ms);
    int refused = 0;
    connect(&late, &OneShotBody::tooLate, this, [&] { ++refused; });
    QCOMPARE(late.read(5), QByteArray());
    QCOMPARE(refused, 1);
    QVERIFY(!late.hasLeft() && !late.atEnd());

    OneShotBody body("hello");
    body.expireAt(SteadyClock::now() + 1h);
    int asked = 0;
    connect(&body, &OneShotBody::leaving, this, [&] { ++asked; });
    QVERIFY(body.isSequential() && !body.atEnd() && !body.hasLeft());
    QCOMPARE(body.bytesAvailable(), 5);
    QCOMPARE(body.read(3), "hel");
    QVERIFY(body.hasLeft());
    QVERIFY(!body.reset());
    QCOMPARE(body.read(99), "lo");
    QVERIFY(body.atEnd());
    char c = 0;
    QCOMPARE(body.read(&c, 1), -1);
    QCOMPARE(asked, 1);
}

void tst_Policies::loopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("is");
    for (const auto &url :
         {u"http://127.0.0.1:1"_s, u"http://127.255.255.254"_s, u"http://[::1]:8"_s, u"http://localhost"_s,
          u"http://LocalHost"_s, u"http://127.1"_s, u"http://[::ffff:127.0.0.1]"_s})
        QTest::newRow(qPrintable(url)) << url << true;
    for (const auto &url :
         {u"http://128.0.0.1"_s, u"http://0.0.0.0"_s, u"http://[::]"_s, u"http://localhost.example.com"_s,
          u"http://127.0.0.1.example.com"_s, u"http://api.clerk.com"_s, u"http://10.0.0.1"_s, u"http://"_s})
        QTest::newRow(qPrintable(url)) << url << false;
}

void tst_Policies::loopback()
{
    QFETCH(const QString, url);
    QTEST(isLoopback(QUrl(url)), "is");
    QFETCH(const bool, is);
    QCOMPARE(refusalOf(QUrl(url)).isEmpty(), is);
}

void tst_Policies::origins_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"https://a.example/v1"_s << u"https://a.example/x"_s << true;
    QTest::newRow("default port") << u"https://a.example"_s << u"https://a.example:443"_s << true;
    QTest::newRow("capitals") << u"https://A.example"_s << u"HTTPS://a.EXAMPLE"_s << true;
    QTest::newRow("scheme") << u"https://a.example"_s << u"http://a.example"_s << false;
    QTest::newRow("scheme, port equal") << u"https://a.example:80"_s << u"http://a.example"_s << false;
    QTest::newRow("port") << u"https://a.example"_s << u"https://a.example:444"_s << false;
    QTest::newRow("subdomain") << u"https://a.example"_s << u"https://b.a.example"_s << false;
    QTest::newRow("two names of loopback") << u"http://127.0.0.1"_s << u"http://localhost"_s << false;
}

void tst_Policies::origins()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isSameOrigin(QUrl(a), QUrl(b)), "same");
}

void tst_Policies::decoders()
{
    QJsonObject object{{u"kept"_s, 1}};
    QVERIFY(!decodeObject(QJsonDocument::fromJson("[]"), &object).isEmpty());
    QCOMPARE(object.size(), 1);
    QVERIFY(decodeObject(QJsonDocument::fromJson(R"({"a":1})"), &object).isEmpty());
    QVERIFY(object.contains("a"_L1));
    QJsonArray list{1};
    QVERIFY(!decodeData(QJsonDocument::fromJson(R"({"data":[{},3]})"), &list).isEmpty());
    QCOMPARE(list.size(), 1);
    QVERIFY(decodeData(QJsonDocument::fromJson(R"({"data":[{}]})"), &list).isEmpty());
    QVERIFY(decodeData(QJsonDocument::fromJson("[{}]"), &list).isEmpty());
    QCOMPARE(list.size(), 3);
    qint64 count = -7;
    QVERIFY(!decodeCount(QJsonDocument::fromJson("[]"), &count).isEmpty());
    QCOMPARE(count, -7);
    QVERIFY(decodeCount(QJsonDocument::fromJson(R"({"total_count":0})"), &count).isEmpty());
    QCOMPARE(count, 0);
}

VESTRY_TEST(tst_Policies)
#include "tst_policies.moc"
