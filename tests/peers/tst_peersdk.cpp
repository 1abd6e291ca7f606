#include "ourview.h"
#include "peerrun.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

//! The official SDK @clerk/backend and Vestry, both on one running simulator.
class tst_PeerSdk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsWhatVestryShows_data();
    void readsWhatVestryShows();
    void changesWhatVestryThenShows_data();
    void changesWhatVestryThenShows();
    void rolesInPages();
    void domains();
    void refusals_data();
    void refusals();

private:
    QJsonArray sdk(const QString &environment, const QJsonArray &calls);

    RunningSimulator m_simulator;
};

void tst_PeerSdk::initTestCase() { QVERIFY(m_simulator.start()); }

QJsonArray tst_PeerSdk::sdk(const QString &environment, const QJsonArray &calls)
{
    return runSdk(m_simulator.backendApiUrl(), m_simulator.secretKey(environment), calls);
}

static QJsonObject valueOf(const QJsonArray &results, qsizetype index)
{
    return results.at(index).toObject().value("value"_L1).toObject();
}

void tst_PeerSdk::readsWhatVestryShows_data()
{
    QTest::addColumn<QString>("environment");
    QTest::newRow("development") << u"development"_s;
    QTest::newRow("production") << u"production"_s;
}

void tst_PeerSdk::readsWhatVestryShows()
{
    QFETCH(const QString, environment);
    const auto results =
        sdk(environment, {QJsonArray{"instance"_L1, "get"_L1}, QJsonArray{"instance"_L1, "getOrganizationSettings"_L1},
                          QJsonArray{"domains"_L1, "list"_L1}, QJsonArray{"users"_L1, "getCount"_L1}});
    QCOMPARE(results.size(), 4);
    OurView view(m_simulator.backendApiUrl(), m_simulator.secretKey(environment));
    QVERIFY(view.refresh());
    const auto ours = view.settings();

    QCOMPARE(valueOf(results, 0).value("id"_L1).toString(), view.workspace().instanceId());
    QCOMPARE(valueOf(results, 0).value("environmentType"_L1).toString(), environment);
    const auto organizations = valueOf(results, 1);
    QCOMPARE(ours.value("organization_settings.max_allowed_memberships"_L1),
             organizations.value("maxAllowedMemberships"_L1));
    QCOMPARE(ours.value("organization_settings.slug_disabled"_L1), organizations.value("slugDisabled"_L1));
    QCOMPARE(ours.value("organization_settings.domains_enabled"_L1), organizations.value("domainsEnabled"_L1));
    const auto domain = valueOf(results, 2).value("data"_L1).toArray().first().toObject();
    QCOMPARE(view.workspace().domains().first().name, domain.value("name"_L1).toString());
    QCOMPARE(view.workspace().frontendApiUrl(), QUrl(domain.value("frontendApiUrl"_L1).toString()));
    QCOMPARE(view.workspace().usersCount().value_or(-1), results.at(3).toObject().value("value"_L1).toInt());
}

//! Brace initialisation of a list in a list means different things to different compilers.
static QJsonArray one(const QJsonArray &call)
{
    QJsonArray calls;
    calls.append(call);
    return calls;
}

void tst_PeerSdk::changesWhatVestryThenShows_data()
{
    QTest::addColumn<QJsonArray>("calls");
    QTest::addColumn<QJsonObject>("changed");
    const auto row = [](const char *name, QLatin1StringView method, const QJsonObject &parameters,
                        const QJsonObject &changed) {
        QTest::newRow(name) << one({"instance"_L1, method, parameters}) << changed;
    };
    row("instance", "update"_L1,
        {{"testMode"_L1, false},
         {"hibp"_L1, false},
         {"supportEmail"_L1, "help@example.com"_L1},
         {"allowedOrigins"_L1, QJsonArray{"app://b"_L1, "app://a"_L1}}},
        {{"instance.test_mode"_L1, false},
         {"instance.hibp"_L1, false},
         {"instance.support_email"_L1, "help@example.com"_L1},
         {"instance.allowed_origins"_L1, QJsonArray{"app://a"_L1, "app://b"_L1}}});
    row("restrictions", "updateRestrictions"_L1, {{"blocklist"_L1, false}, {"blockDisposableEmailDomains"_L1, true}},
        {{"restrictions.blocklist"_L1, false}, {"restrictions.block_disposable_email_domains"_L1, true}});
    row("organizations", "updateOrganizationSettings"_L1,
        {{"maxAllowedMemberships"_L1, 12}, {"adminDeleteEnabled"_L1, false}},
        {{"organization_settings.max_allowed_memberships"_L1, 12},
         {"organization_settings.admin_delete_enabled"_L1, false}});
}

void tst_PeerSdk::changesWhatVestryThenShows()
{
    QFETCH(const QJsonArray, calls);
    QFETCH(const QJsonObject, changed);
    OurView view(m_simulator.backendApiUrl(), m_simulator.secretKey(u"development"_s));
    QVERIFY(view.refresh());
    const auto before = view.settings();
    const auto results = sdk(u"development"_s, calls);
    QVERIFY(results.first().toObject().contains("value"_L1));
    QVERIFY(view.refresh());
    QCOMPARE(difference(before, view.settings()), changed);
}

void tst_PeerSdk::rolesInPages()
{
    const auto page = [](int offset) {
        return QJsonArray{"organizationRoles"_L1, "getOrganizationRoleList"_L1,
                          QJsonObject{{"limit"_L1, 10}, {"offset"_L1, offset}}};
    };
    OurView view(m_simulator.backendApiUrl(), m_simulator.secretKey(u"production"_s));
    QVERIFY(view.refresh());
    const auto results = sdk(u"production"_s, {page(0), page(10)});
    QStringList theirs;
    for (const auto index : {0, 1}) {
        for (const auto &role : valueOf(results, index).value("data"_L1).toArray())
            theirs.append(role.toObject().value("id"_L1).toString());
    }
    QStringList ours;
    for (const auto &role : view.workspace().roles())
        ours.append(role.id);
    theirs.sort();
    ours.sort();
    QCOMPARE(ours.size(), 12);
    QCOMPARE(ours, theirs);
}

void tst_PeerSdk::domains()
{
    OurView view(m_simulator.backendApiUrl(), m_simulator.secretKey(u"production"_s));
    QVERIFY(view.refresh());
    const auto before = view.workspace().domains().size();
    const auto primary = view.workspace().domains().first().id;
    const auto results = sdk(
        u"production"_s,
        {QJsonArray{"domains"_L1, "add"_L1, QJsonObject{{"name"_L1, "shop.example.net"_L1}, {"isSatellite"_L1, true}}},
         QJsonArray{"domains"_L1, "update"_L1,
                    QJsonObject{{"domainId"_L1, primary}, {"proxyUrl"_L1, "https://example.com/__clerk"_L1}}}});
    const auto satellite = valueOf(results, 0).value("id"_L1).toString();
    QVERIFY(!satellite.isEmpty());

    QVERIFY(view.refresh());
    const auto domains = view.workspace().domains();
    QCOMPARE(domains.size(), before + 1);
    QCOMPARE(domains[0].proxyUrl, QUrl(u"https://example.com/__clerk"_s));
    QCOMPARE(domains.last().name, u"shop.example.net"_s);
    QVERIFY(domains.last().isSatellite);
    QCOMPARE(domains.last().cnameTargets.size(), 1);

    sdk(u"production"_s,
        {QJsonArray{"domains"_L1, "delete"_L1, satellite},
         QJsonArray{"domains"_L1, "update"_L1, QJsonObject{{"domainId"_L1, primary}, {"proxyUrl"_L1, QJsonValue()}}}});
    QVERIFY(view.refresh());
    QCOMPARE(view.workspace().domains().size(), before);
    QVERIFY(view.workspace().domains().first().proxyUrl.isEmpty());
}

void tst_PeerSdk::refusals_data()
{
    QTest::addColumn<QJsonArray>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    QTest::newRow("e-mail") << QJsonArray{"instance"_L1, "update"_L1, QJsonObject{{"supportEmail"_L1, "nobody"_L1}}}
                            << 422 << u"form_param_format_invalid"_s << u"support_email"_s;
    QTest::newRow("plan") << QJsonArray{"instance"_L1, "updateRestrictions"_L1, QJsonObject{{"allowlist"_L1, true}}}
                          << 402 << u"unsupported_subscription_plan_features"_s << QString();
    QTest::newRow("role") << QJsonArray{"instance"_L1, "updateOrganizationSettings"_L1,
                                        QJsonObject{{"creatorRoleId"_L1, "role_nobody"_L1}}}
                          << 404 << u"resource_not_found"_s << QString();
    QTest::newRow("primary domain") << QJsonArray{"domains"_L1, "delete"_L1, "dmn_2pXd4Qb7sLvHn3xKy9tRc5wGmEz"_L1}
                                    << 403 << u"operation_not_allowed_on_primary_domain"_s << QString();
}

void tst_PeerSdk::refusals()
{
    QFETCH(const QJsonArray, call);
    const auto result = sdk(u"production"_s, one(call)).first().toObject();
    const auto error = result.value("errors"_L1).toArray().first().toObject();
    QTEST(result.value("status"_L1).toInt(), "status");
    QTEST(error.value("code"_L1).toString(), "code");
    QTEST(error.value("paramName"_L1).toString(), "param");
    QVERIFY(!result.value("traceId"_L1).toString().isEmpty());
}

VESTRY_TEST(tst_PeerSdk)
#include "tst_peersdk.moc"
