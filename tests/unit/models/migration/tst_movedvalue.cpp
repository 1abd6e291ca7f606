#include "models/migration/inventory.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MovedValueTest : public QObject {
    Q_OBJECT
private slots:
    void moves_data();
    void moves();
    void leavesAlone_data();
    void leavesAlone();
    void movesBetweenLevels_data();
    void movesBetweenLevels();
    void movesInternationalNames();
    void needsBothDomains();
    void isQuickOnLongText();
};

void MovedValueTest::moves_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("moved");
    QTest::newRow("the domain") << u"example.com"_s << u"acme.org"_s;
    QTest::newRow("a host") << u"clerk.example.com"_s << u"clerk.acme.org"_s;
    QTest::newRow("an address") << u"https://clerk.example.com/v1/oauth_callback?x=1#y"_s
                                << u"https://clerk.acme.org/v1/oauth_callback?x=1#y"_s;
    QTest::newRow("with port") << u"https://app.example.com:8443/"_s << u"https://app.acme.org:8443/"_s;
    QTest::newRow("with user") << u"https://me@example.com/"_s << u"https://me@acme.org/"_s;
    QTest::newRow("upper case") << u"HTTPS://Clerk.EXAMPLE.Com/A"_s << u"HTTPS://Clerk.acme.org/A"_s;
    QTest::newRow("wildcard") << u"https://*.example.com"_s << u"https://*.acme.org"_s;
    QTest::newRow("leading dot") << u".example.com"_s << u".acme.org"_s;
    QTest::newRow("trailing dot") << u"clerk.example.com. IN"_s << u"clerk.acme.org. IN"_s;
    QTest::newRow("end of a sentence") << u"See example.com..."_s << u"See acme.org..."_s;
    QTest::newRow("DKIM") << u"clk._domainkey.example.com"_s << u"clk._domainkey.acme.org"_s;
    QTest::newRow("mail address") << u"noreply@example.com"_s << u"noreply@acme.org"_s;
    QTest::newRow("several") << u"a.example.com, b.example.com"_s << u"a.acme.org, b.acme.org"_s;
    QTest::newRow("JSON") << uR"({"iss":"https:\/\/clerk.example.com","n":"\nexample.com"})"_s
                          << uR"({"iss":"https:\/\/clerk.acme.org","n":"\nacme.org"})"_s;
    QTest::newRow("percent codes") << u"https://x.net/?to=https%3A%2F%2Fapp.example.com%2Fa"_s
                                   << u"https://x.net/?to=https%3A%2F%2Fapp.acme.org%2Fa"_s;
    QTest::newRow("in brackets") << u"<https://example.com>"_s << u"<https://acme.org>"_s;
    QTest::newRow("custom scheme with host") << u"myapp://example.com/callback"_s << u"myapp://acme.org/callback"_s;
}

void MovedValueTest::moves()
{
    QFETCH(QString, value);
    QFETCH(QString, moved);
    const ClerkHosts before = hostsOf(u"example.com"_s);
    const ClerkHosts after = hostsOf(u"acme.org"_s);
    QCOMPARE(movedValue(value, before, after), moved);
    QCOMPARE(movedValue(moved, before, after), moved);
    QCOMPARE(movedValue(value, before, before), value);
}

void MovedValueTest::leavesAlone_data()
{
    QTest::addColumn<QString>("value");
    for (const auto &value : {u"example.community"_s,
                              u"notexample.com"_s,
                              u"not-example.com"_s,
                              u"my_example.com"_s,
                              u"example.com.evil.org"_s,
                              u"example.co"_s,
                              u"https://example.org/"_s,
                              u"exampleXcom"_s,
                              u"com.example.app://callback"_s,
                              u"example.com://callback"_s,
                              u"example.com-old"_s,
                              u"üexample.com"_s,
                              u""_s,
                              u"."_s,
                              u"..."_s,
                              u"%"_s,
                              u"%2"_s,
                              u"\\"_s,
                              u"{{user.primary_email_address}}"_s,
                              u"http://localhost:3000"_s,
                              u"example..com"_s})
        QTest::newRow(qPrintable(value.isEmpty() ? u"nothing"_s : value)) << value;
}

void MovedValueTest::leavesAlone()
{
    QFETCH(QString, value);
    QCOMPARE(movedValue(value, hostsOf(u"example.com"_s), hostsOf(u"acme.org"_s)), value);
}

void MovedValueTest::movesBetweenLevels_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("moved");
    const QString root = u"example.com"_s;
    const QString app = u"app.example.com"_s;
    QTest::newRow("into a subdomain") << root << app << u"clerk.example.com"_s << u"clerk.app.example.com"_s;
    QTest::newRow("into it, there already") << root << app << u"clerk.app.example.com"_s << u"clerk.app.example.com"_s;
    QTest::newRow("into it, the application itself") << root << app << app << app;
    QTest::newRow("out of a subdomain") << app << root << u"clerk.app.example.com"_s << u"clerk.example.com"_s;
    QTest::newRow("out of it, not below it") << app << root << u"www.example.com"_s << u"www.example.com"_s;
    QTest::newRow("beside it") << app << u"shop.example.com"_s << u"clerk.app.example.com"_s
                               << u"clerk.shop.example.com"_s;
    QTest::newRow("longer suffix") << root << u"acme.co.uk"_s << u"a.b.example.com"_s << u"a.b.acme.co.uk"_s;
}

void MovedValueTest::movesBetweenLevels()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, value);
    QFETCH(QString, moved);
    QCOMPARE(movedValue(value, hostsOf(before), hostsOf(after)), moved);
}

void MovedValueTest::movesInternationalNames()
{
    const ClerkHosts german = hostsOf(u"bücher.example"_s);
    const ClerkHosts plain = hostsOf(u"books.example"_s);
    QCOMPARE(movedValue(u"https://clerk.bücher.example/"_s, german, plain), u"https://clerk.books.example/"_s);
    QCOMPARE(movedValue(u"https://clerk.xn--bcher-kva.example/"_s, german, plain), u"https://clerk.books.example/"_s);
    QCOMPARE(movedValue(u"clerk.books.example"_s, plain, german), u"clerk.xn--bcher-kva.example"_s);
    QCOMPARE(movedValue(u"größe.books.example"_s, plain, german), u"größe.bücher.example"_s);
}

void MovedValueTest::needsBothDomains()
{
    const ClerkHosts known = hostsOf(u"example.com"_s);
    QCOMPARE(movedValue(u"clerk.example.com"_s, known, {}), u"clerk.example.com"_s);
    QCOMPARE(movedValue(u"clerk.example.com"_s, {}, known), u"clerk.example.com"_s);
}

void MovedValueTest::isQuickOnLongText()
{
    const QString long1 = u"a.example.com "_s.repeated(50'000);
    QCOMPARE(movedValue(long1, hostsOf(u"example.com"_s), hostsOf(u"acme.org"_s)), u"a.acme.org "_s.repeated(50'000));
    const QString long2 = QString(500'000, u'ü');
    QCOMPARE(movedValue(long2, hostsOf(u"example.com"_s), hostsOf(u"acme.org"_s)), long2);
}

VESTRY_TEST(MovedValueTest)
#include "tst_movedvalue.moc"
