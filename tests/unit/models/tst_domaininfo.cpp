#include "models/domaininfo.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/recordedanswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class DomainInfoTest : public QObject {
    Q_OBJECT
private slots:
    void readsADomain();
    void readsRecords();
    void toleratesAnything_data();
    void toleratesAnything();
    void opensWebAddressesOnly_data();
    void opensWebAddressesOnly();
    void makesPublishableKeys_data();
    void makesPublishableKeys();
};

void DomainInfoTest::readsADomain()
{
    const QJsonObject object = recordedAnswers().value("Domains"_L1).toObject();
    const DomainInfo domain = DomainInfo::fromJson(object);
    QCOMPARE(domain.id, u"dmn_2fixture"_s);
    QCOMPARE(domain.name, u"calm-otter-12.clerk.accounts.dev"_s);
    QVERIFY(!domain.isSatellite);
    QCOMPARE(domain.frontendApiUrl, QUrl(u"https://calm-otter-12.clerk.accounts.dev"_s));
    QCOMPARE(domain.accountsPortalUrl, QUrl(u"https://calm-otter-12.accounts.dev"_s));
    QVERIFY(domain.proxyUrl.isEmpty());
    QCOMPARE(domain.developmentOrigin, u"http://localhost:3000"_s);
    QVERIFY(domain.cnameTargets.isEmpty());
    QCOMPARE(domain.raw, object);
}

void DomainInfoTest::readsRecords()
{
    const QJsonArray targets = {
        QJsonObject{
            {u"host"_s, u"clerk.example.com"_s}, {u"value"_s, u"frontend-api.clerk.services"_s}, {u"required"_s, true}},
        QJsonObject{{u"host"_s, u"clkmail.example.com"_s}, {u"value"_s, u"mail.abc.clerk.services"_s}},
        u"nonsense"_s,
        QJsonObject{{u"value"_s, u"host.is.missing"_s}},
    };
    const DomainInfo domain = DomainInfo::fromJson({{u"cname_targets"_s, targets}, {u"is_satellite"_s, true}});
    QVERIFY(domain.isSatellite);
    QCOMPARE(domain.cnameTargets.size(), 2);
    QCOMPARE(domain.cnameTargets.at(0).host, u"clerk.example.com"_s);
    QCOMPARE(domain.cnameTargets.at(0).value, u"frontend-api.clerk.services"_s);
    QCOMPARE(domain.cnameTargets.at(0).required, std::optional(true));
    QCOMPARE(domain.cnameTargets.at(1).required, std::optional<bool>());
}

void DomainInfoTest::toleratesAnything_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("nulls") << QByteArray(R"({"id":null,"name":null,"frontend_api_url":null,"cname_targets":null})");
    QTest::newRow("other types") << QByteArray(
        R"({"id":1,"name":[],"is_satellite":"yes","frontend_api_url":{},"cname_targets":{}})");
}

void DomainInfoTest::toleratesAnything()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const DomainInfo domain = DomainInfo::fromJson(object);
    QVERIFY(domain.id.isEmpty() && domain.name.isEmpty() && !domain.isSatellite);
    QVERIFY(domain.frontendApiUrl.isEmpty() && domain.cnameTargets.isEmpty());
    QCOMPARE(domain.raw, object);
}

void DomainInfoTest::opensWebAddressesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << u"https://clerk.example.com"_s << u"https://clerk.example.com"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:4000"_s << u"http://127.0.0.1:4000"_s;
    QTest::newRow("bare host") << u"clerk.example.com"_s << u"https://clerk.example.com"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("spaces") << u"https://a b"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void DomainInfoTest::opensWebAddressesOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QCOMPARE(DomainInfo::fromJson({{u"frontend_api_url"_s, text}}).frontendApiUrl, QUrl(url));
}

void DomainInfoTest::makesPublishableKeys_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("production");
    QTest::addColumn<QString>("key");
    // Encoded with coreutils' base64, padding cut off.
    QTest::newRow("production") << u"clerk.example.com"_s << true << u"pk_live_Y2xlcmsuZXhhbXBsZS5jb20k"_s;
    QTest::newRow("development") << u"clerk.example.com"_s << false << u"pk_test_Y2xlcmsuZXhhbXBsZS5jb20k"_s;
    QTest::newRow("would be padded") << u"clerk.example.co.uk"_s << true << u"pk_live_Y2xlcmsuZXhhbXBsZS5jby51ayQ"_s;
    QTest::newRow("no host") << QString() << true << QString();
}

void DomainInfoTest::makesPublishableKeys()
{
    QFETCH(QString, host);
    QFETCH(bool, production);
    QFETCH(QString, key);
    QCOMPARE(publishableKeyFor(host, production), key);
}

VESTRY_TEST(DomainInfoTest)
#include "tst_domaininfo.moc"
