#include "ourview.h"
#include "peerrun.h"

#include "tests/support/faultysimulator.h"
#include "tests/support/ports.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {
//! What one call came to, whatever its type.
struct Result {
    bool ok = false;
    QJsonValue value;
    std::optional<ApiError> error;
    int httpStatus = 0;
};
using Operation = std::function<Result(ApiClient &, const QUrl &frontendApi)>;
} // namespace

template <class T> static Result finish(Call<T> *call)
{
    Result result;
    call->then(call, [&](const ApiResult<T> &r) {
        result = {.ok = r.ok(),
                  .value = r.ok() ? QJsonValue(*r.value) : QJsonValue(),
                  .error = r.error,
                  .httpStatus = r.httpStatus};
    });
    QSignalSpy finished(call, &ApiCall::finished);
    finished.wait(kPatience);
    return result;
}

/*! Client, simulator and contract, held against each other by Prism.
 *
 *  Mock: our client gets along with a server that was made from the contract alone. Proxy: nothing that our client
 *  sends and nothing that our simulator answers breaks the contract.
 */
class tst_Contract : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void clientAgainstMock_data() { operations(); }
    void clientAgainstMock();
    void everySettingIsReadFromMock();
    void clientAndSimulatorThroughProxy_data() { operations(); }
    void clientAndSimulatorThroughProxy();
    void everyWritableSettingThroughProxy_data();
    void everyWritableSettingThroughProxy();
    void refusalsThroughProxy_data();
    void refusalsThroughProxy();
    void proxyCatchesAWrongRequest_data();
    void proxyCatchesAWrongRequest();
    void proxyCatchesAWrongAnswer_data();
    void proxyCatchesAWrongAnswer();

private:
    void operations();
    std::unique_ptr<ApiClient> clientFor(const QUrl &base, int instance) const;

    FaultySimulator m_simulator;
    RunningPrism m_mock;
    RunningPrism m_backend;
    RunningPrism m_frontend;
};

void tst_Contract::initTestCase()
{
    QVERIFY(m_simulator.listen());
    QVERIFY(m_mock.mock());
    QVERIFY(m_backend.proxy(m_simulator.backendApiUrl()));
    QVERIFY(m_frontend.proxy(m_simulator.frontendApiUrl()));
}

std::unique_ptr<ApiClient> tst_Contract::clientFor(const QUrl &base, int instance) const
{
    ApiClientConfig config;
    config.baseUrl = base;
    config.secretKey = m_simulator.instances().at(instance).secretKey;
    config.retry.maxElapsedTime = std::chrono::milliseconds(0);
    return std::make_unique<ApiClient>(config);
}

void tst_Contract::operations()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const Operation &operation) {
        QTest::newRow(name) << operation << status;
    };
    using C = ApiClient;
    const auto sent = [](Call<QJsonObject> *(C::*call)(const QJsonObject &), const QJsonObject &body) -> Operation {
        return [=](C &c, const QUrl &) { return finish((c.*call)(body)); };
    };
    row("instance", 200, [](C &c, const QUrl &) { return finish(c.instance()); });
    row("updateInstance", 204, sent(&C::updateInstance, {{"hibp"_L1, true}}));
    row("updateRestrictions", 200, sent(&C::updateRestrictions, {{"blocklist"_L1, false}}));
    row("organizationSettings", 200, [](C &c, const QUrl &) { return finish(c.organizationSettings()); });
    row("updateOrganizationSettings", 200, sent(&C::updateOrganizationSettings, {{"max_allowed_memberships"_L1, 9}}));
    row("instanceProtect", 200, [](C &c, const QUrl &) { return finish(c.instanceProtect()); });
    row("updateInstanceProtect", 200, sent(&C::updateInstanceProtect, {{"rules_enabled"_L1, false}}));
    row("changeDomain", 202,
        sent(&C::changeDomain, {{"home_url"_L1, "https://www.example.net"_L1}, {"is_secondary"_L1, false}}));
    row("communication", 200, [](C &c, const QUrl &) { return finish(c.communication()); });
    row("updateCommunication", 200, sent(&C::updateCommunication, {{"blocked_country_codes"_L1, QJsonArray{"KP"_L1}}}));
    row("oauthApplicationSettings", 200, [](C &c, const QUrl &) { return finish(c.oauthApplicationSettings()); });
    row("updateOAuthApplicationSettings", 200,
        sent(&C::updateOAuthApplicationSettings, {{"default_scopes"_L1, QJsonValue()}}));
    row("updateBetaInstanceSettings", 200, sent(&C::updateBetaInstanceSettings, {{"progressive_sign_up"_L1, false}}));
    row("domains", 200, [](C &c, const QUrl &) { return finish(c.domains()); });
    row("organizationRoles", 200, [](C &c, const QUrl &) { return finish(c.organizationRoles()); });
    row("usersCount", 200, [](C &c, const QUrl &) { return finish(c.usersCount()); });
    row("samlConnections", 200, [](C &c, const QUrl &) { return finish(c.samlConnections()); });
    row("oauthApplications", 200, [](C &c, const QUrl &) { return finish(c.oauthApplications()); });
    row("allowlistCount", 200, [](C &c, const QUrl &) { return finish(c.allowlistCount()); });
    row("redirectUrls", 200, [](C &c, const QUrl &) { return finish(c.redirectUrls()); });
    row("jwtTemplates", 200, [](C &c, const QUrl &) { return finish(c.jwtTemplates()); });
    row("environment", 200, [](C &c, const QUrl &frontendApi) { return finish(c.environment(frontendApi)); });
}

void tst_Contract::clientAgainstMock()
{
    QFETCH(const Operation, operation);
    const auto client = clientFor(m_mock.url(), 1);
    const auto result = operation(*client, m_mock.url());
    QVERIFY2(result.ok, result.error ? qPrintable(result.error->detail + result.error->serverText()) : "no answer");
    QTEST(result.httpStatus, "status");
}

//! The contract names every field that a reader of ours looks for: else the mock would not tell it.
void tst_Contract::everySettingIsReadFromMock()
{
    const auto port = lastingPort();
    QFile contract(QStringLiteral(VESTRY_PEERS_SOURCES) + "/contract.yaml"_L1);
    QVERIFY(contract.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    QFile moved(folder.filePath(u"contract.yaml"_s));
    QVERIFY(moved.open(QIODevice::WriteOnly));
    moved.write(contract.readAll().replace(":4010", ":" + QByteArray::number(port)));
    moved.close();
    RunningPrism mock;
    QVERIFY(mock.mock(moved.fileName(), port));

    OurView view(mock.url(), m_simulator.instances().first().secretKey);
    QVERIFY(view.refresh());
    QCOMPARE(view.workspace().domains().first().name, u"contract.example"_s);
    QCOMPARE(view.workspace().roles().size(), 2);
    QCOMPARE(view.workspace().usersCount().value_or(0), 4711);
    for (const auto *form : view.workspace().forms()) {
        for (int i = 0; i < form->size(); ++i) {
            const auto &field = form->spec(i);
            const bool readable = std::any_of(field.readers.begin(), field.readers.end(), [](const FieldReader &r) {
                return r.source != ReadSource::WriteAnswer && r.source != ReadSource::None;
            });
            if (readable)
                QVERIFY2(form->baseline(i).state != FieldValue::State::NotReported, field.key.data());
        }
    }
}

void tst_Contract::clientAndSimulatorThroughProxy()
{
    QFETCH(const Operation, operation);
    // The plan of the production instance has no allowlist; a development instance has no domain to change.
    const bool allowlist = qstrcmp(QTest::currentDataTag(), "allowlistCount") == 0;
    const auto client = clientFor(m_backend.url(), allowlist ? 0 : 1);
    const auto result = operation(*client, m_frontend.url());
    QVERIFY2(result.ok, result.error ? qPrintable(result.error->detail + result.error->serverText()) : "no answer");
    QTEST(result.httpStatus, "status");
}

static QJsonValue sample(const FieldSpec &field, const QString &roleId)
{
    switch (field.kind) {
    case FieldKind::Bool:
        return true;
    case FieldKind::Integer:
        return 3;
    case FieldKind::Email:
        return "a@b.example"_L1;
    case FieldKind::Origin:
        return "http://localhost:3000"_L1;
    case FieldKind::OriginList:
        return QJsonArray{"https://a.example"_L1};
    case FieldKind::Choice:
        return QString(field.choices.front().wire);
    case FieldKind::ChoiceList:
        return QJsonArray{QString(field.choices.front().wire)};
    case FieldKind::Role:
        return roleId;
    case FieldKind::CountryList:
        return QJsonArray{"KP"_L1};
    case FieldKind::TextList:
        return QJsonArray{"email"_L1};
    case FieldKind::Text:
        return field.key == "clerk_js_version"_L1 ? "5"_L1 : "hello"_L1;
    }
    return {};
}

void tst_Contract::everyWritableSettingThroughProxy_data()
{
    QTest::addColumn<int>("resource");
    QTest::addColumn<int>("field");
    for (const auto &resource : allResources()) {
        for (size_t i = 0; i < resource.fields.size(); ++i) {
            if (resource.fields[i].access == FieldAccess::Writable)
                QTest::addRow("%s %s", resource.patchPath.data(), resource.fields[i].key.data())
                    << static_cast<int>(resource.id) << static_cast<int>(i);
        }
    }
}

static Call<QJsonObject> *patch(ApiClient &client, ResourceId resource, const QJsonObject &body)
{
    switch (resource) {
    case ResourceId::Instance:
        return client.updateInstance(body);
    case ResourceId::Restrictions:
        return client.updateRestrictions(body);
    case ResourceId::Organization:
        return client.updateOrganizationSettings(body);
    case ResourceId::Protect:
        return client.updateInstanceProtect(body);
    case ResourceId::Communication:
        return client.updateCommunication(body);
    case ResourceId::OAuthApplications:
        return client.updateOAuthApplicationSettings(body);
    case ResourceId::BetaSignIn:
        return client.updateBetaInstanceSettings(body);
    }
    return nullptr;
}

void tst_Contract::everyWritableSettingThroughProxy()
{
    QFETCH(const int, resource);
    QFETCH(const int, field);
    const auto &spec = resourceSpec(static_cast<ResourceId>(resource));
    const auto &setting = spec.fields[static_cast<size_t>(field)];
    const auto key = m_simulator.instances().first().secretKey;
    const auto roles = m_simulator.state(key).value("organization_roles"_L1).toArray();
    const auto admin = roles.last().toObject().value("id"_L1).toString();
    const auto client = clientFor(m_backend.url(), 0);
    const auto result = finish(patch(*client, spec.id, {{setting.key, sample(setting, admin)}}));
    QVERIFY2(result.ok, result.error ? qPrintable(result.error->detail + result.error->serverText()) : "no answer");
    QCOMPARE(m_simulator.requests().last().path, QString(spec.patchPath));
}

void tst_Contract::refusalsThroughProxy_data()
{
    QTest::addColumn<int>("resource");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("e-mail") << static_cast<int>(ResourceId::Instance) << QJsonObject{{"support_email"_L1, "nobody"_L1}}
                            << u"form_param_format_invalid"_s;
    QTest::newRow("environment") << static_cast<int>(ResourceId::Instance)
                                 << QJsonObject{{"url_based_session_syncing"_L1, true}}
                                 << u"request_invalid_for_environment"_s;
    QTest::newRow("plan") << static_cast<int>(ResourceId::Restrictions) << QJsonObject{{"allowlist"_L1, true}}
                          << u"unsupported_subscription_plan_features"_s;
    QTest::newRow("role") << static_cast<int>(ResourceId::Organization)
                          << QJsonObject{{"creator_role_id"_L1, "role_nobody"_L1}} << u"resource_not_found"_s;
}

void tst_Contract::refusalsThroughProxy()
{
    QFETCH(const int, resource);
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, code);
    const auto client = clientFor(m_backend.url(), 1);
    const auto result = finish(patch(*client, static_cast<ResourceId>(resource), body));
    QVERIFY(result.error);
    QVERIFY2(result.error->hasCode(code), qPrintable(result.error->detail + result.error->serverText()));
}

//! Prism passes over a schema it cannot compile: so each write is shown to be looked at.
void tst_Contract::proxyCatchesAWrongRequest_data()
{
    QTest::addColumn<int>("resource");
    for (const auto &resource : allResources())
        QTest::addRow("%s", resource.patchPath.data()) << static_cast<int>(resource.id);
    QTest::newRow("change_domain") << -1;
}

void tst_Contract::proxyCatchesAWrongRequest()
{
    QFETCH(const int, resource);
    const auto client = clientFor(m_backend.url(), 0);
    const QJsonObject body{{"home_url"_L1, "https://example.org"_L1}, {"no_such_setting"_L1, true}};
    m_simulator.clearRequests();
    const auto result =
        finish(resource < 0 ? client->changeDomain(body) : patch(*client, static_cast<ResourceId>(resource), body));
    QVERIFY(!result.ok);
    QCOMPARE(result.httpStatus, 422);
    QCOMPARE(m_simulator.requests().size(), 0);
}

void tst_Contract::proxyCatchesAWrongAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray get("GET"), write("PATCH");
    for (const auto *path :
         {"instance", "instance/organization_settings", "instance/protect", "instance/communication",
          "instance/oauth_application_settings", "domains", "organization_roles", "users/count", "environment"})
        QTest::addRow("nothing for GET %s", path) << get << u"/v1/"_s + QString::fromLatin1(path) << QByteArray("{}");
    for (const auto *path :
         {"instance/restrictions", "instance/organization_settings", "instance/protect", "instance/communication",
          "instance/oauth_application_settings", "beta_features/instance_settings"})
        QTest::addRow("nothing for PATCH %s", path)
            << write << u"/v1/"_s + QString::fromLatin1(path) << QByteArray("{}");
    QTest::newRow("a wrong type") << get << u"/v1/instance/protect"_s
                                  << QByteArray(R"({"object":"instance_protect","rules_enabled":"yes",)"
                                                R"("specter_enabled":false,"checks_bypassed":false})");
    QTest::newRow("another object") << get << u"/v1/instance/protect"_s
                                    << QByteArray(R"({"object":"instance","rules_enabled":true,)"
                                                  R"("specter_enabled":false,"checks_bypassed":false})");
}

void tst_Contract::proxyCatchesAWrongAnswer()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, answer);
    m_simulator.failNext(method, path, 1, 200, answer);
    const auto &prism = path == "/v1/environment"_L1 ? m_frontend : m_backend;
    QNetworkRequest request(QUrl(prism.url().toString() + path));
    request.setRawHeader("Authorization", "Bearer " + m_simulator.instances().first().secretKey);
    if (method == "PATCH")
        request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.sendCustomRequest(request, method, method == "PATCH" ? QByteArray("{}") : QByteArray()));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 500);
    QVERIFY(reply->readAll().contains("VIOLATIONS"));
}

VESTRY_TEST(tst_Contract)
#include "tst_contract.moc"
