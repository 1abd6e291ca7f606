#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

using Operation = std::function<ApiCall *(ApiClient &)>;
using Listing = Call<QJsonArray> *(ApiClient::*)();

static const QJsonObject kChanges{{u"a"_s, true}, {u"b"_s, QJsonValue::Null}};

//! What each operation puts on the wire, and what it makes of the answer.
class tst_Operations : public QObject {
    Q_OBJECT
private slots:
    void wire_data();
    void wire();
    void baseUrls_data();
    void baseUrls();
    void environment_data();
    void environment();
    void values();
    void allPages_data();
    void allPages();
    void bareArrays_data();
    void bareArrays();
    void counts_data();
    void counts();
    void pagesThatNeverEnd_data();
    void pagesThatNeverEnd();
    void emptyAnswers_data();
    void emptyAnswers();
    void otherShapes_data();
    void otherShapes();
};

void tst_Operations::wire_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *method, const char *target, Operation operation) {
        QTest::newRow(name) << operation << QByteArray(method) << QByteArray(target);
    };
    row("instance", "GET", "/v1/instance", [](ApiClient &c) { return c.instance(); });
    row("updateInstance", "PATCH", "/v1/instance", [](ApiClient &c) { return c.updateInstance(kChanges); });
    row("updateRestrictions", "PATCH", "/v1/instance/restrictions",
        [](ApiClient &c) { return c.updateRestrictions(kChanges); });
    row("organizationSettings", "GET", "/v1/instance/organization_settings",
        [](ApiClient &c) { return c.organizationSettings(); });
    row("updateOrganizationSettings", "PATCH", "/v1/instance/organization_settings",
        [](ApiClient &c) { return c.updateOrganizationSettings(kChanges); });
    row("instanceProtect", "GET", "/v1/instance/protect", [](ApiClient &c) { return c.instanceProtect(); });
    row("updateInstanceProtect", "PATCH", "/v1/instance/protect",
        [](ApiClient &c) { return c.updateInstanceProtect(kChanges); });
    row("changeDomain", "POST", "/v1/instance/change_domain", [](ApiClient &c) { return c.changeDomain(kChanges); });
    row("communication", "GET", "/v1/instance/communication", [](ApiClient &c) { return c.communication(); });
    row("updateCommunication", "PATCH", "/v1/instance/communication",
        [](ApiClient &c) { return c.updateCommunication(kChanges); });
    row("oauthApplicationSettings", "GET", "/v1/instance/oauth_application_settings",
        [](ApiClient &c) { return c.oauthApplicationSettings(); });
    row("updateOAuthApplicationSettings", "PATCH", "/v1/instance/oauth_application_settings",
        [](ApiClient &c) { return c.updateOAuthApplicationSettings(kChanges); });
    row("updateBetaInstanceSettings", "PATCH", "/v1/beta_features/instance_settings",
        [](ApiClient &c) { return c.updateBetaInstanceSettings(kChanges); });
    row("domains", "GET", "/v1/domains", [](ApiClient &c) { return c.domains(); });
    row("organizationRoles", "GET", "/v1/organization_roles?limit=500&offset=0",
        [](ApiClient &c) { return c.organizationRoles(); });
    row("samlConnections", "GET", "/v1/saml_connections?limit=500&offset=0",
        [](ApiClient &c) { return c.samlConnections(); });
    row("oauthApplications", "GET", "/v1/oauth_applications?limit=500&offset=0",
        [](ApiClient &c) { return c.oauthApplications(); });
    row("redirectUrls", "GET", "/v1/redirect_urls?paginated=true&limit=500&offset=0",
        [](ApiClient &c) { return c.redirectUrls(); });
    row("jwtTemplates", "GET", "/v1/jwt_templates?paginated=true&limit=500&offset=0",
        [](ApiClient &c) { return c.jwtTemplates(); });
    row("allowlistCount", "GET", "/v1/allowlist_identifiers?paginated=true&limit=500&offset=0",
        [](ApiClient &c) { return c.allowlistCount(); });
    row("usersCount", "GET", "/v1/users/count", [](ApiClient &c) { return c.usersCount(); });
}

void tst_Operations::wire()
{
    QFETCH(const Operation, operation);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    FaultServer server;
    server.script({FaultServer::json("{}")});
    ApiClient client(quickConfig(server.url()));

    QVERIFY(QSignalSpy(operation(client), &ApiCall::finished).wait(kPatience));

    QCOMPARE(server.requests().size(), 1);
    const FaultRequest request = server.requests().constFirst();
    QCOMPARE(request.method, method);
    QCOMPARE(request.target, target);
    QCOMPARE(request.body, method == "GET" ? QByteArray() : QByteArray(R"({"a":true,"b":null})"));
    QHash<QByteArray, QByteArray> headers = request.headers;
    QCOMPARE(headers.take("authorization"), "Bearer " + kKey);
    QCOMPARE(headers.take("clerk-api-version"), "2026-05-12");
    QCOMPARE(headers.take("accept"), "application/json");
    QVERIFY(headers.take("user-agent").startsWith("Vestry/"));
    QCOMPARE(headers.take("content-type"), method == "GET" ? QByteArray() : QByteArray("application/json"));
    QCOMPARE(headers.take("host"), "127.0.0.1:" + QByteArray::number(server.port()));
    headers.remove("content-length");
    for (const auto *allowed : {"connection", "accept-encoding", "accept-language", "cache-control", "pragma"})
        headers.remove(allowed);
    QVERIFY2(headers.isEmpty(), headers.keys().join(' ').constData());
}

void tst_Operations::baseUrls_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("bare") << u""_s << "/v1/instance"_ba;
    QTest::newRow("slash") << u"/"_s << "/v1/instance"_ba;
    QTest::newRow("v1") << u"/v1"_s << "/v1/instance"_ba;
    QTest::newRow("v1 and slash") << u"/v1/"_s << "/v1/instance"_ba;
    QTest::newRow("a path before") << u"/clerk/v1"_s << "/clerk/v1/instance"_ba;
    QTest::newRow("query and fragment") << u"/v1?a=b#c"_s << "/v1/instance"_ba;
}

void tst_Operations::baseUrls()
{
    QFETCH(const QString, suffix);
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(quickConfig(QUrl(server.url().toString() + suffix)));
    QVERIFY(resultOf(client.instance()).ok());
    QTEST(server.requests().constFirst().target, "target");
    QCOMPARE(client.origin(), server.url());
}

void tst_Operations::environment_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("bare") << u""_s << "/v1/environment?__clerk_api_version=2026-05-12"_ba;
    QTest::newRow("slash") << u"/"_s << "/v1/environment?__clerk_api_version=2026-05-12"_ba;
    QTest::newRow("behind a proxy's path")
        << u"/__clerk"_s << "/__clerk/v1/environment?__clerk_api_version=2026-05-12"_ba;
}

// The Frontend API is on the very origin the key belongs to, as on the sandbox: the key still stays home.
void tst_Operations::environment()
{
    QFETCH(const QString, path);
    FaultServer server;
    server.script({FaultServer::json(R"({"auth_config":{}})")});
    ApiClient client(quickConfig(server.url()));
    QVERIFY(resultOf(client.environment(QUrl(server.url().toString() + path))).ok());
    const FaultRequest request = server.requests().constFirst();
    QCOMPARE(request.method, "GET");
    QTEST(request.target, "target");
    for (const auto *never : {"authorization", "origin", "cookie", "clerk-api-version"})
        QVERIFY2(!request.headers.contains(never), never);
    QVERIFY(!server.received().contains(kKey));
}

void tst_Operations::values()
{
    FaultServer server;
    server.answerWith([](const FaultRequest &request) {
        if (request.target.startsWith("/v1/domains"))
            return FaultServer::json(R"({"data":[{"id":"dmn_1","new":1}],"total_count":1})");
        if (request.target.startsWith("/v1/users"))
            return FaultServer::json(R"({"object":"total_count","total_count":9007199254740993})");
        return Fault{.answer = FaultServer::http(200, R"({"id":"ins_1","later":{"x":[1]}})", "Clerk-Trace-Id: t1\r\n")};
    });
    ApiClient client(quickConfig(server.url()));
    const auto instance = resultOf(client.instance());
    QCOMPARE(QJsonDocument(*instance.value).toJson(QJsonDocument::Compact), R"({"id":"ins_1","later":{"x":[1]}})");
    QCOMPARE(instance.traceId, u"t1"_s);
    QCOMPARE(instance.httpStatus, 200);
    QVERIFY(!instance.emptyBody);
    QCOMPARE(resultOf(client.domains()).value->at(0).toObject().value("new"_L1).toInt(), 1);
    QCOMPARE(*resultOf(client.usersCount()).value, 9007199254740993);
}

void tst_Operations::allPages_data()
{
    QTest::addColumn<Listing>("listing");
    QTest::newRow("roles") << Listing(&ApiClient::organizationRoles);
    QTest::newRow("SAML connections") << Listing(&ApiClient::samlConnections);
    QTest::newRow("OAuth applications") << Listing(&ApiClient::oauthApplications);
    QTest::newRow("redirect URLs") << Listing(&ApiClient::redirectUrls);
    QTest::newRow("JWT templates") << Listing(&ApiClient::jwtTemplates);
}

void tst_Operations::allPages()
{
    QFETCH(const Listing, listing);
    FaultServer server;
    server.answerWith([](const FaultRequest &request) {
        const int offset = request.target.split('=').constLast().toInt();
        QJsonArray page;
        for (int i = offset; i < std::min(offset + 500, 1203); ++i)
            page.append(QJsonObject{{u"id"_s, QString::number(i)}});
        return FaultServer::json(QJsonDocument(QJsonObject{{u"data"_s, page}, {u"total_count"_s, 1203}}).toJson());
    });
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf((client.*listing)());
    QVERIFY(result.ok());
    QCOMPARE(result.value->size(), 1203);
    for (int i = 0; i < 1203; ++i)
        QCOMPARE(result.value->at(i).toObject().value("id"_L1).toString(), QString::number(i));
    QCOMPARE(server.requests().size(), 3);
}

void tst_Operations::bareArrays_data()
{
    QTest::addColumn<Listing>("listing");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("size");
    const auto rows = [](const char *name, Listing listing) {
        QTest::addRow("%s", name) << listing << R"([{"id":"a"},{"id":"b"}])"_ba << 2;
        QTest::addRow("%s, none", name) << listing << "[]"_ba << 0;
        QTest::addRow("%s, a whole page", name) << listing << "[" + QByteArray("{},").repeated(499) + "{}]" << 500;
    };
    rows("redirect URLs", &ApiClient::redirectUrls);
    rows("JWT templates", &ApiClient::jwtTemplates);
}

void tst_Operations::bareArrays()
{
    QFETCH(const Listing, listing);
    QFETCH(const QByteArray, body);
    FaultServer server;
    server.script({FaultServer::json(body)});
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf((client.*listing)());
    QVERIFY(result.ok());
    QTEST(int(result.value->size()), "size");
    QCOMPARE(server.requests().size(), 1);
}

void tst_Operations::counts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("count"); // -1: not countable
    QTest::newRow("page") << R"({"data":[{"id":"a"}],"total_count":1203})"_ba << qint64(1203);
    QTest::newRow("empty page") << R"({"data":[],"total_count":0})"_ba << qint64(0);
    QTest::newRow("no total") << R"({"data":[{"id":"a"},{"id":"b"}]})"_ba << qint64(2);
    QTest::newRow("bare array") << R"([{"id":"a"},{"id":"b"}])"_ba << qint64(2);
    QTest::newRow("bare array, empty") << "[]"_ba << qint64(0);
    QTest::newRow("total is text") << R"({"data":[],"total_count":"0"})"_ba << qint64(-1);
    QTest::newRow("another object") << R"({"hello":"world"})"_ba << qint64(-1);
    QTest::newRow("numbers") << "[1,2]"_ba << qint64(-1);
    QTest::newRow("nothing") << ""_ba << qint64(-1);
}

// What is no list must never be taken for an empty one.
void tst_Operations::counts()
{
    QFETCH(const QByteArray, body);
    FaultServer server;
    server.script({FaultServer::json(body)});
    ApiClient client(quickConfig(server.url()));
    QTEST(resultOf(client.allowlistCount()).value.value_or(-1), "count");
}

void tst_Operations::pagesThatNeverEnd_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("requests");
    QTest::newRow("empty page, more promised") << R"({"data":[],"total_count":9})"_ba << 1;
    QTest::newRow("no total") << R"({"data":[{"id":"a"}]})"_ba << 1;
    QByteArray full = R"({"total_count":1000000000,"data":[{})";
    for (int i = 1; i < 500; ++i)
        full += ",{}";
    QTest::newRow("endless") << full + "]}" << 20;
}

void tst_Operations::pagesThatNeverEnd()
{
    QFETCH(const QByteArray, page);
    FaultServer server;
    server.script({FaultServer::json(page)});
    ApiClient client(quickConfig(server.url()));
    QVERIFY(resultOf(client.organizationRoles()).ok());
    QTEST(int(server.requests().size()), "requests");
}

void tst_Operations::emptyAnswers_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    const QByteArray noType = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("25: 204, write") << true << "HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n"_ba << u"ok"_s;
    QTest::newRow("202 without a type, write") << true << noType << u"ok"_s;
    QTest::newRow("202 as JSON, write") << true << FaultServer::http(202) << u"ok"_s;
    QTest::newRow("202 as HTML, write") << true
                                        << "HTTP/1.1 202 A\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n"_ba
                                        << u"ok"_s;
    QTest::newRow("200, write") << true << FaultServer::http(200) << u"ok"_s;
    QTest::newRow("28: 200, read") << false << FaultServer::http(200) << u"BadReply"_s;
    QTest::newRow("204, read") << false << "HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n"_ba << u"BadReply"_s;
}

void tst_Operations::emptyAnswers()
{
    QFETCH(const bool, write);
    QFETCH(const QByteArray, answer);
    FaultServer server;
    server.script({{.answer = answer}});
    ApiClient client(quickConfig(server.url()));
    const auto result = resultOf(write ? client.updateInstance(kChanges) : client.instance());
    QTEST(kindOf(result), "kind");
    QCOMPARE(result.emptyBody && result.ok(), write);
    if (write)
        QVERIFY(result.value->isEmpty());
}

void tst_Operations::otherShapes_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("body");
    const Operation instance = [](ApiClient &c) { return c.instance(); };
    const Operation domains = [](ApiClient &c) { return c.domains(); };
    const Operation count = [](ApiClient &c) { return c.usersCount(); };
    const Operation write = [](ApiClient &c) { return c.updateRestrictions(kChanges); };
    QTest::newRow("23: list for an object") << instance << "[]"_ba;
    QTest::newRow("23: another object") << instance << R"({"hello":"world"})"_ba;
    QTest::newRow("23: errors with 200") << instance << R"({"errors":[]})"_ba;
    QTest::newRow("23: bare text") << instance << R"("hello")"_ba;
    QTest::newRow("23: data missing") << domains << R"({"total_count":0})"_ba;
    QTest::newRow("23: data null") << domains << R"({"data":null})"_ba;
    QTest::newRow("23: data of numbers") << domains << R"({"data":[1]})"_ba;
    QTest::newRow("23: count as text") << count << R"({"total_count":"3"})"_ba;
    QTest::newRow("23: count negative") << count << R"({"total_count":-3})"_ba;
    QTest::newRow("23: count a fraction") << count << R"({"total_count":1.5})"_ba;
    QTest::newRow("23: answer to a write is a list") << write << "[]"_ba;
}

void tst_Operations::otherShapes()
{
    QFETCH(const Operation, operation);
    QFETCH(const QByteArray, body);
    FaultServer server;
    server.script({FaultServer::json(body)});
    ApiClient client(quickConfig(server.url()));
    ApiCall *call = operation(client);
    std::optional<ApiError> error;
    const auto keep = [&error](const auto &result) { error = result.error; };
    if (auto *object = dynamic_cast<Call<QJsonObject> *>(call))
        object->then(this, keep);
    else if (auto *list = dynamic_cast<Call<QJsonArray> *>(call))
        list->then(this, keep);
    else
        dynamic_cast<Call<qint64> *>(call)->then(this, keep);
    QVERIFY(QSignalSpy(call, &ApiCall::finished).wait(kPatience));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::BadReply);
    QVERIFY2(!error->detail.isEmpty(), "says what is wrong");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(error->mayHaveBeenApplied, server.requests().constFirst().method == "PATCH");
}

VESTRY_TEST(tst_Operations)
#include "tst_operations.moc"
