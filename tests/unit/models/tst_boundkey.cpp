#include "models/boundkey.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! A key goes to one scheme, host and port. Keys are compared to a bool: a failing test must not print one.
class tst_BoundKey : public QObject {
    Q_OBJECT
private slots:
    void keepsBoth();
    void formerKeysAreBoundAsTheyAreRead();
    void withoutAnAddressItIsNowhereAtHome();
    void refuses_data();
    void refuses();
    void fits_data();
    void fits();
};

static const QByteArray kKey = "sk_test_" + QByteArray("AbC123dEf456");

void tst_BoundKey::keepsBoth()
{
    const BoundKey bound(kKey, QUrl(u"https://user:pass@api.clerk.com:8443/v1?x#y"_s));
    const auto again = BoundKey::fromSecret(bound.toSecret(), QUrl(u"https://evil.example"_s));
    QVERIFY(again);
    QVERIFY(again->key() == kKey);
    QCOMPARE(again->origin(), QUrl(u"https://api.clerk.com:8443"_s));
    QVERIFY(!bound.toSecret().contains("pass"));
}

void tst_BoundKey::formerKeysAreBoundAsTheyAreRead()
{
    const QUrl home(u"https://api.clerk.com/v1"_s);
    QVERIFY(BoundKey::isUnbound(kKey) && !BoundKey::isUnbound({}));
    const auto bound = BoundKey::fromSecret(kKey, home);
    QVERIFY(bound && bound->key() == kKey && bound->fits(home));
    QVERIFY(!BoundKey::isUnbound(bound->toSecret()));
}

void tst_BoundKey::withoutAnAddressItIsNowhereAtHome()
{
    const BoundKey homeless(kKey, QUrl());
    QVERIFY(!homeless.fits(QUrl(u"https://api.clerk.com"_s)) && !homeless.fits(QUrl()));
    QVERIFY(!BoundKey::fromSecret(homeless.toSecret(), QUrl(u"https://api.clerk.com"_s)));
}

void tst_BoundKey::refuses_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"vestry_key":1,"origin":"https://a.exa)");
    QTest::newRow("no origin") << QByteArray(R"({"vestry_key":1,"key":"sk_test_x"})");
    QTest::newRow("empty origin") << QByteArray(R"({"vestry_key":1,"key":"sk_test_x","origin":""})");
    QTest::newRow("origin that is none") << QByteArray(R"({"vestry_key":1,"key":"sk_test_x","origin":"https://["})");
    QTest::newRow("no key") << QByteArray(R"({"vestry_key":1,"origin":"https://a.example"})");
    QTest::newRow("newer") << QByteArray(R"({"vestry_key":2,"key":"sk_test_x","origin":"https://a.example"})");
    QTest::newRow("of somebody else") << QByteArray(R"({"key":"sk_test_x","origin":"https://a.example"})");
}

void tst_BoundKey::refuses()
{
    QFETCH(const QByteArray, secret);
    QVERIFY(!BoundKey::fromSecret(secret, QUrl(u"https://a.example"_s)));
}

void tst_BoundKey::fits_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the same") << u"https://api.clerk.com"_s << true;
    QTest::newRow("with a path") << u"https://api.clerk.com/v1"_s << true;
    QTest::newRow("with its port") << u"https://api.clerk.com:443"_s << true;
    QTest::newRow("capitals") << u"HTTPS://API.clerk.com"_s << true;
    QTest::newRow("another port") << u"https://api.clerk.com:444"_s << false;
    QTest::newRow("another scheme") << u"http://api.clerk.com"_s << false;
    QTest::newRow("another host") << u"https://api.clerk.com.evil.example"_s << false;
    QTest::newRow("as a user name") << u"https://api.clerk.com@evil.example"_s << false;
    QTest::newRow("one that looks like it") << u"https://api.сlerk.com"_s << false;
    QTest::newRow("none") << QString() << false;
}

void tst_BoundKey::fits()
{
    QFETCH(const QString, url);
    const BoundKey bound(kKey, QUrl(u"https://api.clerk.com"_s));
    QTEST(bound.fits(QUrl(url)), "fits");
}

VESTRY_TEST(tst_BoundKey)
#include "tst_boundkey.moc"
