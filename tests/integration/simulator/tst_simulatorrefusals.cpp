#include "plainclient.h"

#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Each documented way in which the API says no.
class tst_SimulatorRefusals : public QObject {
    Q_OBJECT
private slots:
    void writesAreRefused_data();
    void writesAreRefused();
    void refusedWritesChangeNothing();
    void severalComplaintsComeTogether();
    void badAuthorization_data();
    void badAuthorization();
    void badRequests_data();
    void badRequests();
    void missingPlanFeaturesAreNamed();
    void creatorRoleNeedsPermissions();
    void foreignHosts_data();
    void foreignHosts();
    void frontendApi_data();
    void frontendApi();
};

static void row(const char *name, int instance, const char *method, const char *path, const char *body, int status,
                const char *code, const char *param = "")
{
    QTest::newRow(name) << instance << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body) << status
                        << QString::fromLatin1(code) << QString::fromLatin1(param);
}

static void instanceRows()
{
    const auto path = "/v1/instance";
    const auto value = "form_param_value_invalid";
    const auto format = "form_param_format_invalid";
    row("support_email without @", kDevelopment, "PATCH", path, R"({"support_email":"nobody"})", 422, format,
        "support_email");
    row("support_email without a dot", kDevelopment, "PATCH", path, R"({"support_email":"a@b"})", 422, format,
        "support_email");
    row("support_email too long", kDevelopment, "PATCH", path,
        (R"({"support_email":")" + QByteArray(256, 'a') + R"("})").constData(), 422, "form_param_max_length_exceeded",
        "support_email");
    row("bool as text", kDevelopment, "PATCH", path, R"({"test_mode":"true"})", 422, value, "test_mode");
    row("bool as number", kDevelopment, "PATCH", path, R"({"hibp":1})", 422, value, "hibp");
    row("text as number", kDevelopment, "PATCH", path, R"({"support_email":5})", 422, value, "support_email");
    row("version that is none", kDevelopment, "PATCH", path, R"({"clerk_js_version":"latest!"})", 422, format,
        "clerk_js_version");
    row("origins as text", kDevelopment, "PATCH", path, R"({"allowed_origins":"https://a.example"})", 422, value,
        "allowed_origins");
    row("origins with a number", kDevelopment, "PATCH", path, R"({"allowed_origins":[1]})", 422, value,
        "allowed_origins");
    row("origin with a path", kDevelopment, "PATCH", path, R"({"allowed_origins":["https://a.example/x"]})", 422,
        "form_invalid_origin", "allowed_origins");
    row("origin without a scheme", kDevelopment, "PATCH", path, R"({"allowed_origins":["a.example"]})", 422,
        "form_invalid_origin", "allowed_origins");
    row("origin with a wildcard", kDevelopment, "PATCH", path, R"({"allowed_origins":["https://*.a.example"]})", 422,
        "form_invalid_origin", "allowed_origins");
    row("unknown strategy", kDevelopment, "PATCH", path,
        R"({"preferred_sign_in_strategy_when_password_required":"sms"})", 422, value,
        "preferred_sign_in_strategy_when_password_required");
    row("development_origin that is none", kDevelopment, "PATCH", path, R"({"development_origin":"localhost"})", 422,
        "form_invalid_origin", "development_origin");
    row("development_origin in production", kProduction, "PATCH", path,
        R"({"development_origin":"http://localhost:3000"})", 422, "form_param_unknown", "development_origin");
    row("cookieless_dev in production", kProduction, "PATCH", path, R"({"cookieless_dev":true})", 400,
        "request_invalid_for_environment", "cookieless_dev");
    row("url syncing in production", kProduction, "PATCH", path, R"({"url_based_session_syncing":true})", 400,
        "request_invalid_for_environment", "url_based_session_syncing");
}

static void settingsRows()
{
    row("restrictions cannot be read", kDevelopment, "GET", "/v1/instance/restrictions", "", 405, "method_not_allowed");
    row("restriction of wrong type", kDevelopment, "PATCH", "/v1/instance/restrictions", R"({"blocklist":"no"})", 422,
        "form_param_value_invalid", "blocklist");
    row("allowlist without the plan", kProduction, "PATCH", "/v1/instance/restrictions", R"({"allowlist":true})", 402,
        "unsupported_subscription_plan_features");
    row("blocklist without the plan", kProduction, "PATCH", "/v1/instance/restrictions", R"({"blocklist":true})", 402,
        "unsupported_subscription_plan_features");
    row("protect of wrong type", kDevelopment, "PATCH", "/v1/instance/protect", R"({"rules_enabled":0})", 422,
        "form_param_value_invalid", "rules_enabled");
    row("country in small letters", kDevelopment, "PATCH", "/v1/instance/communication",
        R"({"blocked_country_codes":["de"]})", 422, "form_param_format_invalid", "blocked_country_codes");
    row("country twice", kDevelopment, "PATCH", "/v1/instance/communication",
        R"({"blocked_country_codes":["DE","DE"]})", 422, "form_param_duplicate", "blocked_country_codes");
    row("empty scope", kDevelopment, "PATCH", "/v1/instance/oauth_application_settings", R"({"default_scopes":[" "]})",
        422, "form_param_format_invalid", "default_scopes");
    row("oauth switch of wrong type", kDevelopment, "PATCH", "/v1/instance/oauth_application_settings",
        R"({"oauth_jwt_access_tokens":[]})", 422, "form_param_value_invalid", "oauth_jwt_access_tokens");
    row("sender with @", kProduction, "PATCH", "/v1/beta_features/instance_settings",
        R"({"from_email_address":"a@b.example"})", 422, "form_param_format_invalid", "from_email_address");
    row("allowlist-only sign-up without the plan", kProduction, "PATCH", "/v1/beta_features/instance_settings",
        R"({"restricted_to_allowlist":true})", 402, "unsupported_subscription_plan_features");
}

static void organizationRows()
{
    const auto path = "/v1/instance/organization_settings";
    row("fraction of a member", kDevelopment, "PATCH", path, R"({"max_allowed_memberships":2.5})", 422,
        "form_param_value_invalid", "max_allowed_memberships");
    row("negative members", kDevelopment, "PATCH", path, R"({"max_allowed_memberships":-1})", 422,
        "form_param_value_invalid", "max_allowed_memberships");
    row("far too many members", kDevelopment, "PATCH", path, R"({"max_allowed_memberships":4294967296})", 422,
        "form_param_value_too_large", "max_allowed_memberships");
    row("more members than the plan has", kProduction, "PATCH", path, R"({"max_allowed_memberships":21})", 422,
        "form_param_value_too_large", "max_allowed_memberships");
    row("unlimited members without the plan", kProduction, "PATCH", path, R"({"max_allowed_memberships":0})", 402,
        "unsupported_subscription_plan_features");
    row("unknown creator role", kDevelopment, "PATCH", path, R"({"creator_role_id":"role_nobody"})", 404,
        "resource_not_found");
    row("creator role by key", kDevelopment, "PATCH", path, R"({"creator_role_id":"org:admin"})", 404,
        "resource_not_found");
    row("unknown default role", kDevelopment, "PATCH", path, R"({"domains_default_role_id":"role_nobody"})", 404,
        "resource_not_found");
    row("enrollment mode that is read only", kDevelopment, "PATCH", path,
        R"({"domains_enrollment_modes":["manual_invitation"]})", 422, "form_param_value_invalid",
        "domains_enrollment_modes");
    row("enrollment without domains", kProduction, "PATCH", path,
        R"({"domains_enrollment_modes":["automatic_invitation"]})", 403, "feature_not_enabled");
    row("domains without organizations", kDevelopment, "PATCH", path, R"({"enabled":false,"domains_enabled":true})",
        403, "organization_not_enabled_in_instance");
    row("off while organizations exist", kProduction, "PATCH", path, R"({"enabled":false})", 400,
        "organizations_disable_not_allowed");
    row("limit that is no number", kDevelopment, "GET", "/v1/organization_roles?limit=many", "", 422,
        "form_param_value_invalid", "limit");
    row("limit too large", kDevelopment, "GET", "/v1/organization_roles?limit=501", "", 422, "form_param_value_invalid",
        "limit");
    row("negative offset", kDevelopment, "GET", "/v1/organization_roles?offset=-1", "", 422, "form_param_value_invalid",
        "offset");
}

static void domainRows()
{
    const auto path = "/v1/instance/change_domain";
    row("change_domain in development", kDevelopment, "POST", path, R"({"home_url":"https://new.example"})", 400,
        "domain_update_forbidden");
    row("change_domain to nothing", kProduction, "POST", path, R"({})", 422, "form_param_missing", "home_url");
    row("change_domain to a number", kProduction, "POST", path, R"({"home_url":1})", 422, "form_param_value_invalid",
        "home_url");
    row("is_secondary as text", kProduction, "POST", path, R"({"home_url":"https://new.example","is_secondary":"no"})",
        422, "form_param_value_invalid", "is_secondary");
    row("change_domain to no URL", kProduction, "POST", path, R"({"home_url":"new.example"})", 422,
        "form_param_format_invalid", "home_url");
    row("change_domain to one label", kProduction, "POST", path, R"({"home_url":"https://intranet"})", 422,
        "form_param_format_invalid", "home_url");
    row("change_domain to a public suffix", kProduction, "POST", path, R"({"home_url":"https://co.uk"})", 422,
        "form_param_format_invalid", "home_url");
    row("change_domain to Clerk's own", kProduction, "POST", path, R"({"home_url":"https://www.clerk.com"})", 422,
        "reserved_domain", "home_url");
    row("change_domain to a hosting domain", kProduction, "POST", path, R"({"home_url":"https://shop.vercel.app"})",
        422, "known_hosting_domain", "home_url");
    row("change_domain to a reserved label", kProduction, "POST", path,
        R"({"home_url":"https://accounts.new.example"})", 422, "reserved_subdomain", "home_url");
    row("change_domain to a taken one", kProduction, "POST", path, R"({"home_url":"https://www.already-taken.com"})",
        422, "home_url_taken", "home_url");
    row("change_domain to an own satellite", kProduction, "POST", path, R"({"home_url":"https://www.example.org"})",
        422, "home_url_taken", "home_url");
    row("second primary", kProduction, "POST", "/v1/domains", R"({"name":"a.example","is_satellite":false})", 422,
        "primary_domain_already_exists", "is_satellite");
    row("satellite with a scheme", kProduction, "POST", "/v1/domains",
        R"({"name":"https://a.example","is_satellite":true})", 422, "form_param_format_invalid", "name");
    row("unknown domain", kProduction, "PATCH", "/v1/domains/dmn_nobody", R"({})", 404, "resource_not_found");
    row("delete an unknown domain", kProduction, "DELETE", "/v1/domains/dmn_nobody", "", 404, "resource_not_found");
    row("delete the primary domain", kProduction, "DELETE", "/v1/domains/dmn_2pXd4Qb7sLvHn3xKy9tRc5wGmEz", "", 403,
        "operation_not_allowed_on_primary_domain");
    row("proxy in development", kDevelopment, "PATCH", "/v1/domains/dmn_2mTq7Y3dXkPzWv6tRb1nLs9cHfA",
        R"({"proxy_url":"https://a.example/__clerk"})", 422, "invalid_proxy_configuration", "proxy_url");
    row("proxy over http", kProduction, "PATCH", "/v1/domains/dmn_2pXd4Qb7sLvHn3xKy9tRc5wGmEz",
        R"({"proxy_url":"http://a.example/__clerk"})", 422, "invalid_proxy_configuration", "proxy_url");
}

void tst_SimulatorRefusals::writesAreRefused_data()
{
    QTest::addColumn<int>("instance");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    instanceRows();
    settingsRows();
    organizationRows();
    domainRows();
}

void tst_SimulatorRefusals::writesAreRefused()
{
    QFETCH(const int, instance);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, instance);
    const auto before = simulator.state(client.key());

    const auto reply = client.send(method, path, body.isEmpty() ? QByteArray() : body);

    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QTEST(reply.paramName(), "param");
    QVERIFY(!reply.error().value("long_message"_L1).toString().isEmpty());
    QCOMPARE(reply.json().value("clerk_trace_id"_L1).toString().toLatin1(), reply.headers.value("clerk-trace-id"));
    QCOMPARE(simulator.state(client.key()), before);
}

void tst_SimulatorRefusals::refusedWritesChangeNothing()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto before = simulator.state(client.key());
    QCOMPARE(client.patch(u"/v1/instance"_s, R"({"test_mode":false,"support_email":"nope"})").status, 422);
    QCOMPARE(simulator.state(client.key()), before);
}

void tst_SimulatorRefusals::severalComplaintsComeTogether()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto reply = client.patch(u"/v1/instance"_s, R"({"test_mode":1,"support_email":"nope"})");
    QCOMPARE(reply.json().value("errors"_L1).toArray().size(), 2);
}

void tst_SimulatorRefusals::badAuthorization_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << u"authentication_invalid"_s;
    QTest::newRow("without Bearer") << QByteArray("sk_test_CANARY1") << u"authorization_header_format_invalid"_s;
    QTest::newRow("Basic") << QByteArray("Basic c2s6") << u"authorization_header_format_invalid"_s;
    QTest::newRow("unknown key") << QByteArray("Bearer sk_test_CANARY2") << u"clerk_key_invalid"_s;
    QTest::newRow("publishable key") << QByteArray("Bearer pk_test_MTI3LjAuMC4xJA") << u"clerk_key_invalid"_s;
}

void tst_SimulatorRefusals::badAuthorization()
{
    QFETCH(const QByteArray, header);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    for (const auto method : {"GET", "PATCH"}) {
        const auto reply = client.send(method, u"/v1/instance"_s, "{}", {{"Authorization", header}});
        QCOMPARE(reply.status, 401);
        QTEST(reply.code(), "code");
    }
}

void tst_SimulatorRefusals::badRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HeaderMap>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray none;
    const HeaderMap usual;
    const auto path = u"/v1/instance"_s;
    QTest::newRow("unknown path") << none + "GET" << u"/v1/nothing"_s << none << usual << 404
                                  << u"resource_not_found"_s;
    QTest::newRow("without /v1") << none + "GET" << u"/instance"_s << none << usual << 404 << u"resource_not_found"_s;
    QTest::newRow("too deep") << none + "PATCH" << u"/v1/domains/a/b"_s << none + "{}" << usual << 404
                              << u"resource_not_found"_s;
    QTest::newRow("wrong method") << none + "DELETE" << path << none << usual << 405 << u"method_not_allowed"_s;
    QTest::newRow("unknown method") << none + "BREW" << path << none << usual << 405 << u"method_not_allowed"_s;
    QTest::newRow("not JSON") << none + "PATCH" << path << none + "{]" << usual << 400 << u"request_body_invalid"_s;
    QTest::newRow("a list") << none + "PATCH" << path << none + "[]" << usual << 400 << u"request_body_invalid"_s;
    QTest::newRow("no body") << none + "PATCH" << path << none << usual << 415 << u"unsupported_content_type"_s;
    QTest::newRow("wrong content type") << none + "PATCH" << path << none + "{}"
                                        << HeaderMap{{"Content-Type", "text/plain"}} << 415
                                        << u"unsupported_content_type"_s;
    QTest::newRow("too large") << none + "PATCH" << path << QByteArray((1 << 20) + 1, ' ') << usual << 413
                               << u"request_body_too_large"_s;
    QTest::newRow("unknown version") << none + "GET" << path << none << HeaderMap{{"Clerk-API-Version", "1999-01-01"}}
                                     << 400 << u"api_version_invalid"_s;
    QTest::newRow("version twice") << none + "GET" << u"/v1/instance?__clerk_api_version=2026-05-12"_s << none
                                   << HeaderMap{{"Clerk-API-Version", "2026-05-12"}} << 400 << u"api_version_invalid"_s;
}

void tst_SimulatorRefusals::badRequests()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const HeaderMap, headers);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const auto reply = PlainClient(simulator, kDevelopment).send(method, path, body, headers);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QCOMPARE(reply.headers.contains("allow"), reply.status == 405);
}

void tst_SimulatorRefusals::missingPlanFeaturesAreNamed()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kProduction);
    const auto reply = client.patch(u"/v1/instance/restrictions"_s, R"({"allowlist":true,"blocklist":true})");
    QCOMPARE(at(reply.error(), u"meta.unsupported_features"_s).toArray(), (QJsonArray{"allowlist"_L1, "blocklist"_L1}));
    QCOMPARE(client.patch(u"/v1/instance/restrictions"_s, R"({"allowlist":false})").status, 200);
}

void tst_SimulatorRefusals::creatorRoleNeedsPermissions()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto roles = client.get(u"/v1/organization_roles?limit=100"_s).data();
    QString member;
    for (const auto &role : roles) {
        if (role.toObject().value("key"_L1) == "org:member"_L1)
            member = role.toObject().value("id"_L1).toString();
    }
    const auto reply =
        client.patch(u"/v1/instance/organization_settings"_s, R"({"creator_role_id":")" + member.toLatin1() + R"("})");
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.code(), u"organization_missing_creator_role_permissions"_s);
    QCOMPARE(at(reply.error(), u"meta.permissions"_s).toArray().size(), 2);
}

void tst_SimulatorRefusals::foreignHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("own address") << QByteArray("127.0.0.1:%1") << 200;
    QTest::newRow("localhost") << QByteArray("localhost:%1") << 200;
    QTest::newRow("capitals") << QByteArray("LOCALHOST:%1") << 200;
    QTest::newRow("another name") << QByteArray("evil.example:%1") << 421;
    QTest::newRow("another port") << QByteArray("127.0.0.1:1") << 421;
    QTest::newRow("no port") << QByteArray("127.0.0.1") << 421;
}

void tst_SimulatorRefusals::foreignHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(const int, status);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    const auto backend = QByteArray(host).replace("%1", QByteArray::number(simulator.backendApiUrl().port()));
    QCOMPARE(client.send("GET", u"/v1/instance"_s, {}, {{"Host", backend}}).status, status);
    const auto frontend = QByteArray(host).replace("%1", QByteArray::number(simulator.frontendApiUrl().port()));
    const QUrl environment(simulator.frontendApiUrl().toString() + "/v1/environment"_L1);
    QCOMPARE(client.open(environment, {{"Host", frontend}}).status, status);
}

void tst_SimulatorRefusals::frontendApi_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<HeaderMap>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("environment") << u"/v1/environment"_s << HeaderMap() << 200;
    QTest::newRow("unknown path") << u"/v1/client"_s << HeaderMap() << 404;
    QTest::newRow("backend path") << u"/v1/instance"_s << HeaderMap() << 404;
    QTest::newRow("origin and key") << u"/v1/environment"_s
                                    << HeaderMap{{"Origin", "http://a.example"}, {"Authorization", "Bearer x"}} << 400;
}

void tst_SimulatorRefusals::frontendApi()
{
    QFETCH(const QString, path);
    QFETCH(const HeaderMap, headers);
    Simulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, kDevelopment);
    QTEST(client.open(QUrl(simulator.frontendApiUrl().toString() + path), headers).status, "status");
}

VESTRY_TEST(tst_SimulatorRefusals)
#include "tst_simulatorrefusals.moc"
