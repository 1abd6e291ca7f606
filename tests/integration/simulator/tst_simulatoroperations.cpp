#include "plainclient.h"

#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

//! Each operation: what it answers, what it changes and where the change can be seen.
class tst_SimulatorOperations : public QObject {
    Q_OBJECT
private slots:
    void instancesAreTold();
    void reads_data();
    void reads();
    void writesAreSeen_data();
    void writesAreSeen();
    void patchInstanceHasNoBody();
    void unknownFieldsAndNullsChangeNothing_data();
    void unknownFieldsAndNullsChangeNothing();
    void originsAreASet();
    void emptyOriginsAreIgnored_data();
    void emptyOriginsAreIgnored();
    void rolesComeInPages();
    void roleIdsAreReadBackAsKeys();
    void unknownCountriesAreDropped();
    void instancesAreApart();
    void changeDomain_data();
    void changeDomain();
    void satellitesComeAndGo();
    void proxyIsSetAndTakenBack();
};

void tst_SimulatorOperations::instancesAreTold()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto instances = simulator.instances();
    QCOMPARE(instances.size(), 2);
    QCOMPARE(instances[0].environmentType, u"development"_s);
    QCOMPARE(instances[1].environmentType, u"production"_s);
    QVERIFY(instances[0].secretKey.startsWith("sk_test_"));
    QVERIFY(instances[1].secretKey.startsWith("sk_live_"));
    QVERIFY(Simulator().instances()[0].secretKey != instances[0].secretKey);
    for (const auto &instance : instances) {
        const auto host = QByteArray::fromBase64(instance.publishableKey.mid(8));
        QCOMPARE(host, simulator.frontendApiUrl(instance.secretKey).authority().toLatin1() + '$');
        QVERIFY(!instance.publishableKey.contains('='));
    }
}

void tst_SimulatorOperations::reads_data()
{
    QTest::addColumn<int>("instance");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto rows = [](const char *name, int instance, const char *path, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << instance << QString::fromLatin1(path) << QString::fromLatin1(key) << value;
    };
    rows("instance, development", kDevelopment, "/v1/instance", "environment_type", "development"_L1);
    rows("instance, production", kProduction, "/v1/instance", "environment_type", "production"_L1);
    rows("instance, undocumented key", kProduction, "/v1/instance", "allowed_subdomains",
         QJsonArray{"admin"_L1, "www"_L1});
    rows("instance hides what it does not read", kProduction, "/v1/instance", "support_email", QJsonValue::Undefined);
    rows("organizations", kProduction, "/v1/instance/organization_settings", "creator_role", "org:admin"_L1);
    rows("organizations, limits", kProduction, "/v1/instance/organization_settings", "max_allowed_domains", 10);
    rows("protect", kDevelopment, "/v1/instance/protect", "checks_bypassed", true);
    rows("protect, undocumented key", kDevelopment, "/v1/instance/protect", "bot_detection_ready", false);
    rows("communication", kProduction, "/v1/instance/communication", "blocked_country_codes",
         QJsonArray{"BY"_L1, "KP"_L1});
    rows("OAuth", kProduction, "/v1/instance/oauth_application_settings", "oauth_jwt_access_tokens", true);
    rows("domains with a satellite", kProduction, "/v1/domains", "total_count", 2);
    rows("domains of development", kDevelopment, "/v1/domains", "total_count", 1);
    rows("roles", kProduction, "/v1/organization_roles", "total_count", 12);
    rows("users", kProduction, "/v1/users/count", "total_count", 18231);
}

void tst_SimulatorOperations::reads()
{
    QFETCH(const int, instance);
    QFETCH(const QString, path);
    QFETCH(const QString, key);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto reply = PlainClient(simulator, instance).get(path);
    QCOMPARE(reply.status, 200);
    QTEST(reply.json().value(key), "value");
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    QVERIFY(!reply.headers.value("clerk-trace-id").isEmpty());
}

void tst_SimulatorOperations::writesAreSeen_data()
{
    QTest::addColumn<QString>("write");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read"); //!< a path, or "env" for the Frontend API, or "answer" for the write's own
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto rows = [](const char *name, const char *write, const char *body, const char *read, const char *key,
                         const QJsonValue &value) {
        QTest::newRow(name) << u"/v1/"_s + QString::fromLatin1(write) << QByteArray(body) << QString::fromLatin1(read)
                            << QString::fromLatin1(key) << value;
    };
    const QJsonValue null;
    rows("test_mode", "instance", R"({"test_mode":false})", "env", "auth_config.test_mode", false);
    rows("hibp is negated", "instance", R"({"hibp":false})", "env", "user_settings.password_settings.disable_hibp",
         true);
    rows("support_email", "instance", R"({"support_email":"a@b.example"})", "env", "display_config.support_email",
         "a@b.example"_L1);
    rows("support_email cleared", "instance", R"({"support_email":""})", "env", "display_config.support_email", null);
    rows("clerk_js_version", "instance", R"({"clerk_js_version":"5.2.1"})", "env", "display_config.clerk_js_version",
         "5.2.1"_L1);
    rows("clerk_js_version cleared", "instance", R"({"clerk_js_version":""})", "env", "display_config.clerk_js_version",
         "5"_L1);
    rows("development_origin", "instance", R"({"development_origin":"http://localhost:4000"})", "domain",
         "development_origin", "http://localhost:4000"_L1);
    rows("url syncing", "instance", R"({"url_based_session_syncing":false})", "env",
         "auth_config.url_based_session_syncing", false);
    rows("url syncing's old name", "instance", R"({"cookieless_dev":false})", "env",
         "auth_config.url_based_session_syncing", false);
    rows("sign-in strategy", "instance", R"({"preferred_sign_in_strategy_when_password_required":"otp"})", "env",
         "display_config.preferred_sign_in_strategy", "otp"_L1);
    rows("allowlist", "instance/restrictions", R"({"allowlist":true})", "env",
         "user_settings.restrictions.allowlist.enabled", true);
    rows("blocklist", "instance/restrictions", R"({"blocklist":false})", "env",
         "user_settings.restrictions.blocklist.enabled", false);
    rows("lists at sign-in", "instance/restrictions", R"({"allowlist_blocklist_disabled_on_sign_in":false})", "env",
         "user_settings.restrictions.allowlist_blocklist_disabled_on_sign_in.enabled", false);
    rows("subaddresses", "instance/restrictions", R"({"block_email_subaddresses":true})", "env",
         "user_settings.restrictions.block_email_subaddresses.enabled", true);
    rows("disposable addresses", "instance/restrictions", R"({"block_disposable_email_domains":true})", "answer",
         "block_disposable_email_domains", true);
    rows("restrictions, undocumented key", "instance/restrictions", R"({})", "answer",
         "ignore_dots_for_gmail_addresses", false);
    rows("organizations off", "instance/organization_settings", R"({"enabled":false})", "env",
         "organization_settings.enabled", false);
    rows("memberships", "instance/organization_settings", R"({"max_allowed_memberships":33})", "env",
         "organization_settings.max_allowed_memberships", 33);
    rows("memberships, own read", "instance/organization_settings", R"({"max_allowed_memberships":33})",
         "/v1/instance/organization_settings", "max_allowed_memberships", 33);
    rows("admin delete", "instance/organization_settings", R"({"admin_delete_enabled":false})", "env",
         "organization_settings.actions.admin_delete", false);
    rows("verified domains", "instance/organization_settings", R"({"domains_enabled":false})", "env",
         "organization_settings.domains.enabled", false);
    rows("enrollment modes", "instance/organization_settings",
         R"({"domains_enrollment_modes":["automatic_invitation"]})", "env",
         "organization_settings.domains.enrollment_modes", QJsonArray{"automatic_invitation"_L1});
    rows("slugs", "instance/organization_settings", R"({"slug_disabled":true})", "env",
         "organization_settings.slug.disabled", true);
    rows("protect rules", "instance/protect", R"({"rules_enabled":true})", "/v1/instance/protect", "rules_enabled",
         true);
    rows("protect specter", "instance/protect", R"({"specter_enabled":true})", "answer", "specter_enabled", true);
    rows("protect takes no bypass", "instance/protect", R"({"checks_bypassed":false})", "answer", "checks_bypassed",
         true);
    rows("countries", "instance/communication", R"({"blocked_country_codes":["KP"]})", "/v1/instance/communication",
         "blocked_country_codes", QJsonArray{"KP"_L1});
    rows("OAuth registration", "instance/oauth_application_settings", R"({"dynamic_oauth_client_registration":false})",
         "/v1/instance/oauth_application_settings", "dynamic_oauth_client_registration", false);
    rows("OAuth scopes", "instance/oauth_application_settings", R"({"default_scopes":["email"]})", "answer",
         "default_scopes", QJsonArray{"email"_L1});
    rows("OAuth scopes back to Clerk's", "instance/oauth_application_settings", R"({"default_scopes":null})", "answer",
         "default_scopes", (QJsonArray{"profile"_L1, "email"_L1, "openid"_L1}));
    rows("beta: allowlist only", "beta_features/instance_settings", R"({"restricted_to_allowlist":true})", "answer",
         "restricted_to_allowlist", true);
    rows("beta: sender", "beta_features/instance_settings", R"({"from_email_address":"hello"})", "answer",
         "from_email_address", "hello"_L1);
    rows("beta: progressive sign-up", "beta_features/instance_settings", R"({"progressive_sign_up":false})", "env",
         "user_settings.sign_up.progressive", false);
    rows("beta: test_mode is the instance's", "beta_features/instance_settings", R"({"test_mode":false})", "env",
         "auth_config.test_mode", false);
}

void tst_SimulatorOperations::writesAreSeen()
{
    QFETCH(const QString, write);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, read);
    QFETCH(const QString, key);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto reply = client.patch(write, body);
    QVERIFY(reply.status == 200 || reply.status == 204);
    QJsonObject seen;
    if (read == "answer"_L1)
        seen = reply.json();
    else if (read == "env"_L1)
        seen = client.environment();
    else if (read == "domain"_L1)
        seen = client.get(u"/v1/domains"_s).data().first().toObject();
    else
        seen = client.get(read).json();
    QTEST(at(seen, key), "value");
}

void tst_SimulatorOperations::patchInstanceHasNoBody()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto reply = PlainClient(simulator, kDevelopment).patch(u"/v1/instance"_s, "{}");
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QVERIFY(!reply.headers.contains("content-type"));
    QVERIFY(!reply.headers.contains("content-length"));
}

void tst_SimulatorOperations::unknownFieldsAndNullsChangeNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("instance") << u"/v1/instance"_s << QByteArray(R"({"no_such_key":1,"test_mode":null})");
    QTest::newRow("restrictions") << u"/v1/instance/restrictions"_s
                                  << QByteArray(R"({"no_such_key":1,"blocklist":null})");
    QTest::newRow("organizations") << u"/v1/instance/organization_settings"_s
                                   << QByteArray(R"({"max_allowed_domains":1,"enabled":null})");
    QTest::newRow("protect") << u"/v1/instance/protect"_s << QByteArray(R"({"checks_bypassed":false})");
    QTest::newRow("communication") << u"/v1/instance/communication"_s
                                   << QByteArray(R"({"blocked_country_codes":null})");
    QTest::newRow("OAuth") << u"/v1/instance/oauth_application_settings"_s
                           << QByteArray(R"({"x":{},"oauth_jwt_access_tokens":null})");
    QTest::newRow("beta") << u"/v1/beta_features/instance_settings"_s
                          << QByteArray(R"({"enhanced_email_deliverability":true})");
}

void tst_SimulatorOperations::unknownFieldsAndNullsChangeNothing()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto before = simulator.state(client.key());
    const auto status = client.patch(path, body).status;
    QCOMPARE(status, path == "/v1/instance"_L1 ? 204 : 200);
    QCOMPARE(simulator.state(client.key()), before);
}

static QStringList sortedOrigins(const QJsonObject &instance)
{
    auto origins = instance.value("allowed_origins"_L1).toVariant().toStringList();
    origins.sort();
    return origins;
}

void tst_SimulatorOperations::originsAreASet()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const QStringList wanted{u"app://b"_s, u"app://c"_s, u"https://a.example"_s};
    client.patch(u"/v1/instance"_s, R"({"allowed_origins":["https://a.example","app://b","app://c"]})");
    const auto first = client.get(u"/v1/instance"_s).json();
    const auto second = client.get(u"/v1/instance"_s).json();
    QCOMPARE(sortedOrigins(first), wanted);
    QCOMPARE(sortedOrigins(second), wanted);
    QVERIFY(first.value("allowed_origins"_L1) != second.value("allowed_origins"_L1));
}

void tst_SimulatorOperations::emptyOriginsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray(R"({"allowed_origins":[]})");
    QTest::newRow("null") << QByteArray(R"({"allowed_origins":null})");
}

void tst_SimulatorOperations::emptyOriginsAreIgnored()
{
    QFETCH(const QByteArray, body);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto before = sortedOrigins(client.get(u"/v1/instance"_s).json());
    QCOMPARE(client.patch(u"/v1/instance"_s, body).status, 204);
    QCOMPARE(sortedOrigins(client.get(u"/v1/instance"_s).json()), before);
    QCOMPARE(before.size(), 3);
}

void tst_SimulatorOperations::rolesComeInPages()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto first = client.get(u"/v1/organization_roles"_s).data();
    const auto second = client.get(u"/v1/organization_roles?offset=10"_s).data();
    QCOMPARE(first.size(), 10);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.last().toObject().value("key"_L1), "org:admin"_L1);
    QCOMPARE(client.get(u"/v1/organization_roles?limit=5&offset=3"_s).data().first(), first.at(3));
    QCOMPARE(client.get(u"/v1/organization_roles?offset=99"_s).data().size(), 0);
    QVERIFY(first.first().toObject().value("created_at"_L1).toDouble() >
            second.last().toObject().value("created_at"_L1).toDouble());
}

void tst_SimulatorOperations::roleIdsAreReadBackAsKeys()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto role = client.get(u"/v1/organization_roles?limit=1&offset=9"_s).data().first().toObject();
    QCOMPARE(role.value("key"_L1), "org:owner"_L1);
    const QJsonObject body{{"creator_role_id"_L1, role.value("id"_L1)},
                           {"domains_default_role_id"_L1, role.value("id"_L1)}};
    const auto reply = client.patch(u"/v1/instance/organization_settings"_s, QJsonDocument(body).toJson());
    QCOMPARE(reply.status, 200);
    const auto settings = client.get(u"/v1/instance/organization_settings"_s).json();
    QCOMPARE(settings.value("creator_role"_L1), "org:owner"_L1);
    QCOMPARE(settings.value("domains_default_role"_L1), "org:owner"_L1);
    QVERIFY(!settings.contains("creator_role_id"_L1));
    QCOMPARE(at(client.environment(), u"organization_settings.creator_role"_s), "org:owner"_L1);
}

void tst_SimulatorOperations::unknownCountriesAreDropped()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto reply = client.patch(u"/v1/instance/communication"_s, R"({"blocked_country_codes":["DE","QQ","FR"]})");
    QCOMPARE(reply.json().value("blocked_country_codes"_L1).toArray(), (QJsonArray{"DE"_L1, "FR"_L1}));
}

void tst_SimulatorOperations::instancesAreApart()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient development(simulator, kDevelopment), production(simulator, kProduction);
    const auto before = simulator.state(production.key());
    development.patch(u"/v1/instance/organization_settings"_s, R"({"max_allowed_memberships":3})");
    QCOMPARE(simulator.state(production.key()), before);
    QVERIFY(simulator.frontendApiUrl(development.key()) != simulator.frontendApiUrl(production.key()));
    QCOMPARE(at(production.environment(), u"display_config.instance_environment_type"_s), "production"_L1);
    QCOMPARE(at(development.environment(), u"display_config.instance_environment_type"_s), "development"_L1);
}

void tst_SimulatorOperations::changeDomain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("root") << QByteArray(R"({"home_url":"https://new.example"})") << u"new.example"_s;
    QTest::newRow("only the registered part is kept")
        << QByteArray(R"({"home_url":"https://app.shop.co.uk/start"})") << u"shop.co.uk"_s;
    QTest::newRow("secondary keeps all") << QByteArray(R"({"home_url":"https://app.new.example","is_secondary":true})")
                                         << u"app.new.example"_s;
    QTest::newRow("secondary of the same root")
        << QByteArray(R"({"home_url":"https://app.example.com","is_secondary":true})") << u"app.example.com"_s;
    QTest::newRow("beyond ASCII") << QByteArray(R"({"home_url":"https://www.b\u00fccher.example"})")
                                  << u"xn--bcher-kva.example"_s;
    QTest::newRow("beyond ASCII, encoded")
        << QByteArray(R"({"home_url":"https://xn--bcher-kva.de"})") << u"xn--bcher-kva.de"_s;
    QTest::newRow("silent no-op") << QByteArray(R"({"home_url":"https://financial.example.com"})") << u"example.com"_s;
}

void tst_SimulatorOperations::changeDomain()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, name);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto before = client.get(u"/v1/domains"_s).data().first().toObject();
    const auto updated = client.get(u"/v1/instance"_s).json().value("updated_at"_L1);
    const auto key = simulator.instances()[1].publishableKey;

    const auto reply = client.post(u"/v1/instance/change_domain"_s, body);
    QCOMPARE(reply.status, 202);
    QVERIFY(reply.body.isEmpty());

    const auto after = client.get(u"/v1/domains"_s).data().first().toObject();
    QCOMPARE(after.value("name"_L1).toString(), name);
    QCOMPARE(after.value("id"_L1), before.value("id"_L1));
    QVERIFY(client.get(u"/v1/instance"_s).json().value("updated_at"_L1) != updated);
    const auto targets = after.value("cname_targets"_L1).toArray();
    QCOMPARE(targets.size(), 5);
    for (const auto &target : targets)
        QVERIFY(target.toObject().value("host"_L1).toString().endsWith(u'.' + name));
    const bool moved = name != "example.com"_L1;
    QCOMPARE(after != before, moved);
    QCOMPARE(simulator.instances()[1].publishableKey != key, moved);
    const QUrl old(before.value("frontend_api_url"_L1).toString() + "/v1/environment"_L1);
    QCOMPARE(client.open(old).status, moved ? 400 : 200);
    QVERIFY(at(client.environment(), u"display_config.sign_in_url"_s).toString().contains(name));
}

void tst_SimulatorOperations::satellitesComeAndGo()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto added = client.post(u"/v1/domains"_s, R"({"name":"shop.example.net","is_satellite":true})").json();
    QCOMPARE(added.value("cname_targets"_L1).toArray().size(), 1);
    QVERIFY(added.value("accounts_portal_url"_L1).isNull());
    QCOMPARE(client.get(u"/v1/domains"_s).data().size(), 3);
    const auto path = u"/v1/domains/"_s + added.value("id"_L1).toString();
    const auto renamed = client.patch(path, R"({"name":"store.example.net","is_secondary":true})").json();
    QCOMPARE(renamed.value("name"_L1), "store.example.net"_L1);
    const auto gone = client.send("DELETE", path);
    QCOMPARE(gone.json().value("deleted"_L1), true);
    QCOMPARE(client.get(u"/v1/domains"_s).data().size(), 2);
}

void tst_SimulatorOperations::proxyIsSetAndTakenBack()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto path =
        u"/v1/domains/"_s + client.get(u"/v1/domains"_s).data().first().toObject().value("id"_L1).toString();
    const auto set = client.patch(path, R"({"proxy_url":"https://example.com/__clerk"})").json();
    QCOMPARE(set.value("proxy_url"_L1), "https://example.com/__clerk"_L1);
    QVERIFY(client.patch(path, R"({"proxy_url":null})").json().value("proxy_url"_L1).isNull());
}

VESTRY_TEST(tst_SimulatorOperations)
#include "tst_simulatoroperations.moc"
