#include "plainclient.h"

#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QJsonArray arrayOf(const PlainReply &reply) { return QJsonDocument::fromJson(reply.body).array(); }

//! The entries, whether they came as a page or as a bare array.
QJsonArray entriesOf(const PlainReply &reply) { return reply.json().isEmpty() ? arrayOf(reply) : reply.data(); }
} // namespace

//! The lists that a domain change touches: shapes, pages, refusals, and what follows the domain.
class tst_SimulatorListings : public QObject {
    Q_OBJECT
private slots:
    void shapes_data();
    void shapes();
    void newestComesFirst_data();
    void newestComesFirst();
    void comeInPages_data();
    void comeInPages();
    void pageNumbersAreChecked_data();
    void pageNumbersAreChecked();
    void refusals_data();
    void refusals();
    void addressesFollowTheDomain_data();
    void addressesFollowTheDomain();
    void whatWasTypedStays_data();
    void whatWasTypedStays();
    void sessionsEnd_data();
    void sessionsEnd();
    void changingBackAsksForTheFormerRecords();
};

void tst_SimulatorListings::shapes_data()
{
    QTest::addColumn<int>("instance");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("bareArray");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("keys"); //!< required by the reference
    const QStringList saml{u"name"_s,
                           u"domains"_s,
                           u"idp_entity_id"_s,
                           u"idp_sso_url"_s,
                           u"idp_certificate"_s,
                           u"idp_certificate_issued_at"_s,
                           u"idp_certificate_expires_at"_s,
                           u"acs_url"_s,
                           u"sp_entity_id"_s,
                           u"sp_metadata_url"_s,
                           u"active"_s,
                           u"provider"_s,
                           u"user_count"_s,
                           u"sync_user_attributes"_s,
                           u"allow_subdomains"_s,
                           u"allow_idp_initiated"_s,
                           u"disable_additional_identifications"_s,
                           u"allow_organization_account_linking"_s,
                           u"authenticatable"_s,
                           u"force_authn"_s,
                           u"login_hint"_s,
                           u"disable_jit_provisioning"_s};
    const QStringList oauth{u"instance_id"_s,
                            u"name"_s,
                            u"dynamically_registered"_s,
                            u"consent_screen_enabled"_s,
                            u"pkce_required"_s,
                            u"public"_s,
                            u"client_id"_s,
                            u"client_uri"_s,
                            u"client_image_url"_s,
                            u"scopes"_s,
                            u"redirect_uris"_s,
                            u"callback_url"_s,
                            u"authorize_url"_s,
                            u"token_fetch_url"_s,
                            u"user_info_url"_s,
                            u"discovery_url"_s,
                            u"token_introspection_url"_s};
    const QStringList jwt{u"name"_s,
                          u"claims"_s,
                          u"lifetime"_s,
                          u"allowed_clock_skew"_s,
                          u"custom_signing_key"_s,
                          u"signing_algorithm"_s};
    const QStringList listed{u"identifier"_s, u"identifier_type"_s, u"instance_id"_s};
    QTest::newRow("SAML") << kProduction << u"saml_connections"_s << false << u"saml_connection"_s << saml;
    QTest::newRow("OAuth") << kProduction << u"oauth_applications"_s << false << u"oauth_application"_s << oauth;
    QTest::newRow("redirects") << kProduction << u"redirect_urls"_s << true << u"redirect_url"_s
                               << QStringList{u"url"_s};
    QTest::newRow("redirects in pages") << kProduction << u"redirect_urls?paginated=true"_s << false
                                        << u"redirect_url"_s << QStringList{u"url"_s};
    QTest::newRow("templates") << kProduction << u"jwt_templates?paginated=false"_s << true << u"jwt_template"_s << jwt;
    QTest::newRow("templates in pages") << kProduction << u"jwt_templates?paginated=true"_s << false
                                        << u"jwt_template"_s << jwt;
    QTest::newRow("allowlist") << kDevelopment << u"allowlist_identifiers"_s << true << u"allowlist_identifier"_s
                               << listed;
    QTest::newRow("blocklist") << kDevelopment << u"blocklist_identifiers"_s << false << u"blocklist_identifier"_s
                               << listed;
}

void tst_SimulatorListings::shapes()
{
    QFETCH(const int, instance);
    QFETCH(const QString, path);
    QFETCH(const bool, bareArray);
    QFETCH(const QStringList, keys);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto reply = PlainClient(simulator, instance).get("/v1/"_L1 + path);
    QCOMPARE(reply.status, 200);
    const auto entries = bareArray ? arrayOf(reply) : reply.data();
    QVERIFY(entries.size() > 1);
    if (!bareArray)
        QCOMPARE(reply.json().value("total_count"_L1).toInteger(), entries.size());
    for (const auto &entry : entries) {
        QTEST(entry["object"_L1].toString(), "object");
        for (const auto &key : keys + QStringList{u"id"_s, u"created_at"_s, u"updated_at"_s})
            QVERIFY2(entry.toObject().contains(key), qPrintable(key));
    }
    QVERIFY(entries.first()["id"_L1] != entries.last()["id"_L1]);
}

void tst_SimulatorListings::newestComesFirst_data()
{
    QTest::addColumn<QString>("path");
    for (const auto path : {"saml_connections", "oauth_applications", "redirect_urls", "jwt_templates"})
        QTest::newRow(path) << u"/v1/"_s + QString::fromLatin1(path);
}

void tst_SimulatorListings::newestComesFirst()
{
    QFETCH(const QString, path);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto entries = entriesOf(PlainClient(simulator, kProduction).get(path));
    QVERIFY(entries.size() > 1);
    for (qsizetype i = 1; i < entries.size(); ++i)
        QVERIFY(entries.at(i)["created_at"_L1].toDouble() < entries.at(i - 1)["created_at"_L1].toDouble());
}

void tst_SimulatorListings::comeInPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("SAML") << u"/v1/saml_connections?"_s;
    QTest::newRow("OAuth") << u"/v1/oauth_applications?"_s;
    QTest::newRow("redirects") << u"/v1/redirect_urls?paginated=true&"_s;
    QTest::newRow("templates") << u"/v1/jwt_templates?paginated=true&"_s;
}

void tst_SimulatorListings::comeInPages()
{
    QFETCH(const QString, path);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto all = client.get(path).data();
    QJsonArray collected;
    for (qsizetype offset = 0; offset < all.size(); offset += 2) {
        const auto page = client.get(path + u"limit=2&offset=%1"_s.arg(offset));
        QCOMPARE(page.json().value("total_count"_L1).toInteger(), all.size());
        QCOMPARE(page.data().size(), qMin<qsizetype>(2, all.size() - offset));
        for (const auto &entry : page.data())
            collected.append(entry);
    }
    QCOMPARE(collected, all);
    QVERIFY(client.get(path + "offset=500"_L1).data().isEmpty());
}

void tst_SimulatorListings::pageNumbersAreChecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("param");
    QTest::newRow("no limit") << u"saml_connections?limit=0"_s << u"limit"_s;
    QTest::newRow("limit too large") << u"oauth_applications?limit=501"_s << u"limit"_s;
    QTest::newRow("negative offset") << u"oauth_applications?offset=-1"_s << u"offset"_s;
    QTest::newRow("limit in words") << u"jwt_templates?paginated=true&limit=many"_s << u"limit"_s;
    QTest::newRow("paginated in words") << u"redirect_urls?paginated=perhaps"_s << u"paginated"_s;
}

void tst_SimulatorListings::pageNumbersAreChecked()
{
    QFETCH(const QString, path);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto reply = PlainClient(simulator, kProduction).get("/v1/"_L1 + path);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.code(), u"form_param_value_invalid"_s);
    QTEST(reply.paramName(), "param");
}

void tst_SimulatorListings::refusals_data()
{
    QTest::addColumn<int>("instance");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("feature");
    QTest::newRow("SAML") << kDevelopment << u"saml_connections"_s << u"enterprise_connections"_s;
    QTest::newRow("allowlist") << kProduction << u"allowlist_identifiers"_s << u"allowlist"_s;
    QTest::newRow("blocklist") << kProduction << u"blocklist_identifiers"_s << u"blocklist"_s;
}

void tst_SimulatorListings::refusals()
{
    QFETCH(const int, instance);
    QFETCH(const QString, path);
    QFETCH(const QString, feature);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto reply = PlainClient(simulator, instance).get("/v1/"_L1 + path);
    QCOMPARE(reply.status, 402);
    QCOMPARE(reply.code(), u"unsupported_subscription_plan_features"_s);
    QCOMPARE(at(reply.error(), u"meta.unsupported_features"_s).toArray(), QJsonArray{feature});
}

void tst_SimulatorListings::addressesFollowTheDomain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("SAML") << u"/v1/saml_connections"_s
                          << QStringList{u"acs_url"_s, u"sp_entity_id"_s, u"sp_metadata_url"_s};
    QTest::newRow("OAuth") << u"/v1/oauth_applications"_s
                           << QStringList{u"authorize_url"_s, u"token_fetch_url"_s, u"user_info_url"_s,
                                          u"discovery_url"_s, u"token_introspection_url"_s};
}

void tst_SimulatorListings::addressesFollowTheDomain()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, keys);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto before = client.get(path).data();
    QCOMPARE(changeTo(client, u"new.example"_s), 202);
    const auto after = client.get(path).data();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const auto &key : keys) {
            const auto old = before.at(i)[key].toString();
            QVERIFY2(old.startsWith("https://clerk.example.com/"_L1), qPrintable(old));
            QCOMPARE(after.at(i)[key].toString(), QString(old).replace("example.com"_L1, "new.example"_L1));
        }
        QCOMPARE(after.at(i)["id"_L1], before.at(i)["id"_L1]);
    }
}

void tst_SimulatorListings::whatWasTypedStays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("names"); //!< a host of the old domain that is still there
    QTest::newRow("redirect URLs") << u"/v1/redirect_urls"_s << QByteArray("https://app.example.com/");
    QTest::newRow("templates") << u"/v1/jwt_templates"_s << QByteArray("https://api.example.com");
    QTest::newRow("origins") << u"/v1/instance"_s << QByteArray("https://www.example.com");
}

void tst_SimulatorListings::whatWasTypedStays()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, names);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    QCOMPARE(changeTo(client, u"new.example"_s), 202);
    QVERIFY(client.get(path).body.contains(names));
}

void tst_SimulatorListings::sessionsEnd_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ended");
    QTest::newRow("change") << QByteArray(R"({"home_url":"https://new.example"})") << true;
    QTest::newRow("silent no-op") << QByteArray(R"({"home_url":"https://financial.example.com"})") << false;
    QTest::newRow("refusal") << QByteArray(R"({"home_url":"https://shop.vercel.app"})") << false;
}

void tst_SimulatorListings::sessionsEnd()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, ended);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto active = [&] { return at(simulator.state(client.key()), u"sessions.active_count"_s).toInt(); };
    QVERIFY(active() > 0);
    client.post(u"/v1/instance/change_domain"_s, body);
    QCOMPARE(active() == 0, ended);
}

void tst_SimulatorListings::changingBackAsksForTheFormerRecords()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto targets = [&] { return client.get(u"/v1/domains"_s).data().first()["cname_targets"_L1].toArray(); };
    const auto before = targets();
    changeTo(client, u"new.example"_s);
    const auto between = targets();
    QVERIFY(between.at(2)["value"_L1] != before.at(2)["value"_L1]); // another id under clerk.services
    changeTo(client, u"example.com"_s);
    QCOMPARE(targets(), before);
}

VESTRY_TEST(tst_SimulatorListings)
#include "tst_simulatorlistings.moc"
