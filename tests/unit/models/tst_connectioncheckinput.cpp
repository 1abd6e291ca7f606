#include "models/connectioncheck.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! What is said about a key or an address before anything is sent.
class tst_ConnectionCheckInput : public QObject {
    Q_OBJECT
private slots:
    void cleanedKey_data();
    void cleanedKey();
    void keyProblem_data();
    void keyProblem();
    void urlProblem_data();
    void urlProblem();
    void asciiHost();
};

void tst_ConnectionCheckInput::cleanedKey_data()
{
    QTest::addColumn<QByteArray>("cleaned");
    for (const char *pasted : {"sk_test_Pasted1",
                               "  sk_test_Pasted1\n",
                               "\"sk_test_Pasted1\"",
                               "'sk_test_Pasted1'\r\n",
                               "CLERK_SECRET_KEY=sk_test_Pasted1",
                               "export CLERK_SECRET_KEY='sk_test_Pasted1'",
                               "CLERK_SECRET_KEY = \"sk_test_Pasted1\"",
                               "CLERK_SECRET_KEY: sk_test_Pasted1",
                               "sk_test_Pasted1;",
                               "\"sk_test_Pasted1\",",
                               "\" sk_test_Pasted1 \"",
                               "\xef\xbb\xbfsk_test_Pasted1",
                               "\xe2\x80\x8bsk_test_\xe2\x80\x8b"
                               "Pasted1\xe2\x80\x8d",
                               "\xc2\xa0sk_test_Pasted1\xc2\xa0",
                               "\xe2\x80\x9csk_test_Pasted1\xe2\x80\x9d",
                               "`sk_test_Pasted1`",
                               "\xe2\x80\xaask_test_Pasted1\xe2\x80\xac",
                               "sk_test_Pasted1\nsk_test_Pasted1",
                               "CLERK_PUBLISHABLE_KEY=pk_test_abc\nCLERK_SECRET_KEY=sk_test_Pasted1\n",
                               "CLERK_SECRET_KEY=sk_test_Pasted1 NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_abc"})
        QTest::newRow(pasted) << QByteArray("sk_test_Pasted1");
    QTest::newRow("") << QByteArray();
    QTest::newRow("\"") << QByteArray("\"");
    QTest::newRow("CLERK_SECRET_KEY=") << QByteArray();
    QTest::newRow("sk_test_Pasted1 sk_test_Pasted2") << QByteArray("sk_test_Pasted1 sk_test_Pasted2");
    QTest::newRow("sk_test_Pasted1\u00a0rest") << QByteArray("sk_test_Pasted1 rest");
    QTest::newRow("A=sk_test_Pasted1\nB=sk_live_Pasted2") << QByteArray("A=sk_test_Pasted1 B=sk_live_Pasted2");
}

void tst_ConnectionCheckInput::cleanedKey() { QTEST(ConnectionCheck::cleanedKey(QTest::currentDataTag()), "cleaned"); }

void tst_ConnectionCheckInput::keyProblem_data()
{
    using enum ConnectionCheck::KeyProblem;
    QTest::addColumn<ConnectionCheck::KeyProblem>("problem");
    QTest::newRow("") << Empty;
    QTest::newRow("sk_test_Pasted1") << None;
    QTest::newRow("sk_live_Pasted1") << None;
    QTest::newRow("pk_live_Y2xlcms") << PublishableKey;
    QTest::newRow("sk_test_Pasted 1") << HasSpaces;
    QTest::newRow("sk_test_Pasted1\nsk_live_Pasted2") << SeveralKeys;
    QTest::newRow("sk_test_Pasted1sk_test_Pasted1") << SeveralKeys;
    QTest::newRow("pk_test_abc sk_test_Pasted1") << SeveralKeys;
    QTest::newRow("hello") << NotAKey;
    QTest::newRow("sk_test_") << NotAKey;
    QTest::newRow("sk_test_CANÄRY") << NotAKey;
    QTest::newRow("whsec_abcdefghijk") << NotAKey;
    QTest::newRow("sk_test_Pasted\x01") << NotAKey;
}

void tst_ConnectionCheckInput::keyProblem() { QTEST(ConnectionCheck::keyProblem(QTest::currentDataTag()), "problem"); }

void tst_ConnectionCheckInput::urlProblem_data()
{
    using enum ConnectionCheck::UrlProblem;
    QTest::addColumn<ConnectionCheck::UrlProblem>("problem");
    QTest::newRow("") << Empty;
    QTest::newRow("   ") << Empty;
    QTest::newRow("https://api.clerk.com") << None;
    QTest::newRow("https://api.clerk.com/") << None;
    QTest::newRow(" https://api.clerk.com/v1/ ") << None;
    QTest::newRow("https://api.clerk.com/v1") << None;
    QTest::newRow("http://127.0.0.1:5010") << None;
    QTest::newRow("http://[::1]:5010") << None;
    QTest::newRow("http://localhost:5010") << None;
    QTest::newRow("http://api.clerk.com") << NotHttps;
    QTest::newRow("http://localhost.example.com") << NotHttps;
    QTest::newRow("http://127.0.0.1.example.com") << NotHttps;
    QTest::newRow("ftp://api.clerk.com") << NotHttps;
    QTest::newRow("api.clerk.com") << NotAUrl;
    QTest::newRow("https://") << NotAUrl;
    QTest::newRow("https://a b") << NotAUrl;
    QTest::newRow("https://user:sk_test_Pasted1@api.clerk.com") << HasCredentials;
    QTest::newRow("https://api.clerk.com/v2") << HasPath;
    QTest::newRow("https://api.clerk.com/?a=1") << HasPath;
    QTest::newRow("https://api.clerk.com/#x") << HasPath;
    QTest::newRow("https://api.cl\u0435rk.com") << UnicodeHost; // a Cyrillic letter
    QTest::newRow("https://\uff41pi.clerk.com/v1") << UnicodeHost;
    QTest::newRow("https://xn--api-5cd.example") << None;
    QTest::newRow("https://api.clerk.com/\u0435") << HasPath;
}

void tst_ConnectionCheckInput::urlProblem()
{
    QTEST(ConnectionCheck::urlProblem(QString::fromUtf8(QTest::currentDataTag())), "problem");
}

void tst_ConnectionCheckInput::asciiHost()
{
    QCOMPARE(ConnectionCheck::asciiHost(u" https://api.cl\u0435rk.com/v1"_s), u"api.xn--clrk-w4d.com"_s);
    QCOMPARE(ConnectionCheck::asciiHost(u"https://\uff41pi.clerk.com"_s), u"api.clerk.com"_s);
}

VESTRY_TEST(tst_ConnectionCheckInput)
#include "tst_connectioncheckinput.moc"
