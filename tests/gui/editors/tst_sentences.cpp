#include "network/apiclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testprogram.h"
#include "ui/sentences.h"

#include <QLibraryInfo>
#include <QMetaEnum>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

//! Every error in words that say what happened and what to do.
class tst_Sentences : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void saysTheRightThing_data();
    void saysTheRightThing();
    void wrongClockIsNamedInGerman_data();
    void wrongClockIsNamedInGerman();
    void serverWordsStayApart();
    void ages_data();
    void ages();
};

void tst_Sentences::everyKindHasWords_data()
{
    QTest::addColumn<ApiError>("error");
    const auto kinds = QMetaEnum::fromType<ApiError::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = ApiError::Kind(kinds.value(i));
        QTest::newRow(kinds.key(i)) << ApiError{.kind = kind, .httpStatus = 503};
        QTest::addRow("%s, of a write", kinds.key(i)) << ApiError{.kind = kind, .mayHaveBeenApplied = true};
    }
}

void tst_Sentences::everyKindHasWords()
{
    QFETCH(const ApiError, error);
    const Sentence words = sentenceFor(error);
    QVERIFY(!words.title.isEmpty() && !words.title.endsWith(u'.'));
    QVERIFY(words.text.endsWith(u'.'));
    if (error.mayHaveBeenApplied)
        QVERIFY2(words.text.contains("may have been applied"_L1), qPrintable(words.text));
}

void tst_Sentences::saysTheRightThing_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("part");
    using enum ApiError::Kind;
    QTest::newRow("captive portal") << ApiError{.kind = BadReply, .detail = u"html: Welcome"_s}
                                    << u"sign in to the network"_s;
    QTest::newRow("nonsense") << ApiError{.kind = BadReply, .detail = u"not-json: garbage"_s}
                              << u"Nothing of it is shown"_s;
    QTest::newRow("expired") << ApiError{.kind = Tls, .tlsErrors = {QSslError::CertificateExpired}}
                             << u"date and time"_s;
    QTest::newRow("not yet") << ApiError{.kind = Tls,
                                         .tlsErrors = {QSslError::HostNameMismatch, QSslError::CertificateNotYetValid}}
                             << u"date and time"_s;
    QTest::newRow("unknown CA") << ApiError{.kind = Tls, .tlsErrors = {QSslError::SelfSignedCertificate}}
                                << u"company proxy"_s;
    for (const auto kind : {Offline, Timeout, ProxyRefused})
        QTest::addRow("43: names the proxy, %d", int(kind))
            << ApiError{.kind = kind, .proxy = u"proxy.corp:3128"_s} << u"the proxy proxy.corp:3128"_s;
    QTest::newRow("43: names the proxy, TLS")
        << ApiError{.kind = Tls, .tlsErrors = {QSslError::SelfSignedCertificate}, .proxy = u"proxy.corp:3128"_s}
        << u"on the way is proxy.corp:3128."_s;
    QTest::newRow("key") << ApiError{.kind = Unauthorized, .httpStatus = 401} << u"Copy the current key"_s;
    QTest::newRow("fault") << ApiError{.kind = ServerFault, .httpStatus = 502} << u"502"_s;
    QTest::newRow("redirect") << ApiError{.kind = Redirected, .httpStatus = 302} << u"secret key would travel"_s;
    QTest::newRow("plan") << ApiError{.kind = PaymentRequired,
                                      .entries = {{.code = u"x"_s,
                                                   .unsupportedFeatures = {u"allowlist"_s, u"blocklist"_s}}}}
                          << u"allowlist, blocklist"_s;
    QTest::newRow("wait a second") << ApiError{.kind = RateLimited, .retryAfter = std::chrono::milliseconds(900)}
                                   << u"wait 1 second."_s;
    QTest::newRow("wait seconds") << ApiError{.kind = RateLimited, .retryAfter = std::chrono::seconds(7)}
                                  << u"wait 7 seconds."_s;
    QTest::newRow("wait minutes") << ApiError{.kind = RateLimited, .retryAfter = std::chrono::seconds(121)}
                                  << u"wait 3 minutes."_s;
    QTest::newRow("wait, not said") << ApiError{.kind = RateLimited} << u"Wait a moment"_s;
    QTest::newRow("stopped on its way") << ApiError{.kind = Cancelled, .mayHaveBeenApplied = true}
                                        << u"had already left"_s;
}

void tst_Sentences::saysTheRightThing()
{
    QFETCH(const ApiError, error);
    QFETCH(const QString, part);
    const QString text = sentenceFor(error).text;
    QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_Sentences::wrongClockIsNamedInGerman_data()
{
    using Kind = TestCertificates::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("clock");
    QTest::newRow("expired") << Kind::Expired << true;
    QTest::newRow("unknown authority") << Kind::OtherAuthority << false;
}

// Qt's own words for a certificate are in the language of the admin.
void tst_Sentences::wrongClockIsNamedInGerman()
{
    QFETCH(const TestCertificates::Kind, kind);
    QTranslator german;
    QVERIFY(german.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    QVERIFY(QCoreApplication::installTranslator(&german));
    const TestCertificates certificates;
    QVERIFY(certificates.isValid());
    FaultServer server(certificates.server(kind));
    ApiClient client(
        {.baseUrl = server.url(), .secretKey = "sk_test_german", .authorities = {certificates.authority()}});
    std::optional<ApiError> error;
    client.instance()->then(&client, [&](const auto &result) { error = result.error; });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ApiError::Kind::Tls);
    QTEST(sentenceFor(*error).text.contains("date and time"_L1), "clock");
}

void tst_Sentences::serverWordsStayApart()
{
    const ApiError error{.kind = ApiError::Kind::Rejected,
                         .entries = {{.code = u"c"_s, .message = u"short"_s, .longMessage = u"<i>long</i>"_s}},
                         .traceId = u"trace_1"_s};
    const Sentence words = sentenceFor(error);
    QCOMPARE(words.serverWords, u"<i>long</i>"_s);
    QCOMPARE(words.traceId, u"trace_1"_s);
    QVERIFY(!words.text.contains("long"_L1));
}

void tst_Sentences::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << u"less than a minute ago"_s;
    QTest::newRow("a clock set back") << qint64(-500) << u"less than a minute ago"_s;
    QTest::newRow("half a minute") << qint64(30) << u"less than a minute ago"_s;
    QTest::newRow("a minute") << qint64(80) << u"1 minute ago"_s;
    QTest::newRow("minutes") << qint64(200) << u"3 minutes ago"_s;
    QTest::newRow("an hour") << qint64(4000) << u"1 hour ago"_s;
    QTest::newRow("hours") << qint64(8000) << u"2 hours ago"_s;
    QTest::newRow("a day") << qint64(90000) << u"1 day ago"_s;
    QTest::newRow("days") << qint64(3 * 86400 + 60) << u"3 days ago"_s;
}

void tst_Sentences::ages()
{
    QFETCH(const qint64, seconds);
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    QTEST(ageText(at), "text");
    const auto next = untilAgeChanges(at);
    QVERIFY(next.count() > 0);
    QVERIFY(ageText(at.addSecs(-next.count() - 1)) != ageText(at) || seconds < 0 || seconds >= 86400);
    QCOMPARE(ageText({}), u"not read yet"_s);
}

VESTRY_GUI_TEST(tst_Sentences)
#include "tst_sentences.moc"
