#include "tests/support/testprogram.h"
#include "tests/unit/models/recordedanswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using State = FieldValue::State;

namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in the test: %s", json.constData());
    return document.object();
}

} // namespace

class FieldReadingTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryField_data();
    void readsEveryField();
    void neverGuesses_data();
    void neverGuesses();
    void asksTheNextReader_data();
    void asksTheNextReader();
    void nothingAnswered();
    void walksPaths_data();
    void walksPaths();
    void keepsUnreadKeys_data();
    void keepsUnreadKeys();
};

void FieldReadingTest::readsEveryField_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<ReadSource>("source");
    using enum ResourceId;
    const auto row = [](ResourceId resource, const char *key, const QJsonValue &expected, ReadSource source) {
        QTest::addRow("%s", key) << resource << QString::fromLatin1(key) << expected << source;
    };
    row(Instance, "test_mode", true, ReadSource::Environment);
    row(Instance, "hibp", true, ReadSource::Environment); // disable_hibp is false
    row(Instance, "support_email", u"help@example.com"_s, ReadSource::Environment);
    row(Instance, "clerk_js_version", u"5"_s, ReadSource::Environment);
    row(Instance, "development_origin", u"http://localhost:3000"_s, ReadSource::Domains);
    row(Instance, "allowed_origins", QJsonArray{u"chrome-extension://abcdefghijklmnop"_s, u"capacitor://localhost"_s},
        ReadSource::Instance);
    row(Instance, "url_based_session_syncing", true, ReadSource::Environment);
    row(Instance, "cookieless_dev", true, ReadSource::Environment);
    row(Instance, "preferred_sign_in_strategy_when_password_required", u"password"_s, ReadSource::Environment);
    row(Restrictions, "allowlist", false, ReadSource::Environment);
    row(Restrictions, "blocklist", true, ReadSource::Environment);
    row(Restrictions, "allowlist_blocklist_disabled_on_sign_in", false, ReadSource::Environment);
    row(Restrictions, "block_email_subaddresses", true, ReadSource::Environment);
    row(Restrictions, "block_disposable_email_domains", false, ReadSource::Environment);
    row(Organization, "enabled", true, ReadSource::OrganizationSettings);
    row(Organization, "max_allowed_memberships", 5, ReadSource::OrganizationSettings);
    row(Organization, "creator_role_id", u"role_admin1"_s, ReadSource::OrganizationSettings);
    row(Organization, "domains_default_role_id", u"role_member1"_s, ReadSource::OrganizationSettings);
    row(Organization, "admin_delete_enabled", true, ReadSource::OrganizationSettings);
    row(Organization, "domains_enabled", true, ReadSource::OrganizationSettings);
    row(Organization, "domains_enrollment_modes", QJsonArray{u"manual_invitation"_s, u"automatic_suggestion"_s},
        ReadSource::OrganizationSettings);
    row(Organization, "slug_disabled", false, ReadSource::OrganizationSettings);
    row(Organization, "max_allowed_roles", 10, ReadSource::OrganizationSettings);
    row(Organization, "max_role_sets_allowed", 1, ReadSource::OrganizationSettings);
    row(Organization, "max_allowed_domains", 10, ReadSource::OrganizationSettings);
    row(Organization, "max_allowed_permissions", 50, ReadSource::OrganizationSettings);
    row(Organization, "initial_role_set_key", u"role_set:default"_s, ReadSource::OrganizationSettings);
    row(Protect, "rules_enabled", true, ReadSource::Protect);
    row(Protect, "specter_enabled", false, ReadSource::Protect);
    row(Protect, "checks_bypassed", false, ReadSource::Protect);
    row(Communication, "blocked_country_codes", QJsonArray{u"DE"_s, u"FR"_s}, ReadSource::Communication);
    row(OAuthApplications, "dynamic_oauth_client_registration", false, ReadSource::OAuthApplicationSettings);
    row(OAuthApplications, "default_scopes", QJsonArray{u"profile"_s, u"email"_s},
        ReadSource::OAuthApplicationSettings);
    row(OAuthApplications, "oauth_jwt_access_tokens", true, ReadSource::OAuthApplicationSettings);
    row(OAuthApplications, "client_id_metadata_documents_advertised", false, ReadSource::OAuthApplicationSettings);
    row(OAuthApplications, "client_id_metadata_documents_only_allow_pre_registered_clients", true,
        ReadSource::OAuthApplicationSettings);
    row(OAuthApplications, "client_id_metadata_documents_block_implicitly_allowed_clients", false,
        ReadSource::OAuthApplicationSettings);
    row(BetaSignIn, "restricted_to_allowlist", false, ReadSource::WriteAnswer);
    row(BetaSignIn, "from_email_address", u"notifications"_s, ReadSource::WriteAnswer);
    row(BetaSignIn, "progressive_sign_up", true, ReadSource::Environment);
}

void FieldReadingTest::readsEveryField()
{
    QFETCH(ResourceId, resource);
    QFETCH(QString, key);
    QFETCH(QJsonValue, expected);
    QFETCH(ReadSource, source);
    const FieldValue value =
        readField(fieldSpec(resource, key), recordedAnswersFor(resourceSpec(resource)), recordedRoles());
    QCOMPARE(value.json(), expected);
    QCOMPARE(value.reader.source, source);
    QCOMPARE(value.readAt, recordedAt());
    QVERIFY(value.raw.isUndefined());
}

void FieldReadingTest::neverGuesses_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ReadSource>("source");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<QJsonValue>("raw");
    using enum ResourceId;
    const QJsonValue null(QJsonValue::Null);
    const auto row = [](const char *name, ResourceId resource, const char *key, ReadSource source, const char *answer,
                        State state, const QJsonValue &raw) {
        QTest::newRow(name) << resource << QString::fromLatin1(key) << source << QByteArray(answer) << state << raw;
    };
    row("missing key", Protect, "rules_enabled", ReadSource::Protect, "{}", State::NotReported, kUndefined);
    row("null", Protect, "rules_enabled", ReadSource::Protect, R"({"rules_enabled":null})", State::Null, kUndefined);
    row("a string for a switch", Protect, "rules_enabled", ReadSource::Protect, R"({"rules_enabled":"true"})",
        State::NotReported, u"true"_s);
    row("a number for a switch", Protect, "rules_enabled", ReadSource::Protect, R"({"rules_enabled":0})",
        State::NotReported, 0);
    row("negated null", Instance, "hibp", ReadSource::Environment,
        R"({"user_settings":{"password_settings":{"disable_hibp":null}}})", State::Null, kUndefined);
    row("negated string", Instance, "hibp", ReadSource::Environment,
        R"({"user_settings":{"password_settings":{"disable_hibp":"no"}}})", State::NotReported, u"no"_s);
    row("a step is missing", Instance, "hibp", ReadSource::Environment, R"({"user_settings":{}})", State::NotReported,
        kUndefined);
    row("a step is a list", Instance, "hibp", ReadSource::Environment, R"({"user_settings":[1]})", State::NotReported,
        kUndefined);
    row("a fraction", Organization, "max_allowed_memberships", ReadSource::OrganizationSettings,
        R"({"max_allowed_memberships":5.5})", State::NotReported, 5.5);
    row("a number in quotes", Organization, "max_allowed_memberships", ReadSource::OrganizationSettings,
        R"({"max_allowed_memberships":"5"})", State::NotReported, u"5"_s);
    row("a string for a list", Instance, "allowed_origins", ReadSource::Instance, R"({"allowed_origins":"my-app://"})",
        State::NotReported, u"my-app://"_s);
    row("a list of other things", Instance, "allowed_origins", ReadSource::Instance, R"({"allowed_origins":[1]})",
        State::NotReported, QJsonArray{1});
    row("no origins", Instance, "allowed_origins", ReadSource::Instance, R"({"allowed_origins":null})", State::Null,
        kUndefined);
    row("an object for a text", Instance, "support_email", ReadSource::Environment,
        R"({"display_config":{"support_email":{}}})", State::NotReported, QJsonObject());
    row("no role", Organization, "domains_default_role_id", ReadSource::OrganizationSettings,
        R"({"domains_default_role":""})", State::Null, kUndefined);
    row("a role that is not listed", Organization, "creator_role_id", ReadSource::OrganizationSettings,
        R"({"creator_role":"org:ghost"})", State::NotReported, u"org:ghost"_s);
    row("an unknown choice", Instance, "preferred_sign_in_strategy_when_password_required", ReadSource::Environment,
        R"({"display_config":{"preferred_sign_in_strategy":"passkey"}})", State::Value, kUndefined);
    row("Clerk's own scopes", OAuthApplications, "default_scopes", ReadSource::OAuthApplicationSettings,
        R"({"default_scopes":null})", State::Null, kUndefined);
}

void FieldReadingTest::neverGuesses()
{
    QFETCH(ResourceId, resource);
    QFETCH(QString, key);
    QFETCH(ReadSource, source);
    QFETCH(QByteArray, answer);
    QFETCH(State, state);
    QFETCH(QJsonValue, raw);
    const FieldValue value =
        readField(fieldSpec(resource, key), {{source, {object(answer), recordedAt()}}}, recordedRoles());
    QCOMPARE(value.state, state);
    QCOMPARE(value.raw, raw);
    QCOMPARE(value.readAt.isValid(), state != State::NotReported);
    QCOMPARE(value.json().isUndefined(), state == State::NotReported);
    QCOMPARE(value.json().isNull(), state == State::Null);
}

void FieldReadingTest::asksTheNextReader_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<ReadSource>("source");
    const QByteArray usable = R"({"max_allowed_memberships":7})";
    QTest::newRow("the first answers") << usable << QJsonValue(7) << ReadSource::OrganizationSettings;
    QTest::newRow("the first lacks the key") << QByteArray("{}") << QJsonValue(5) << ReadSource::Environment;
    QTest::newRow("the first has another type")
        << QByteArray(R"({"max_allowed_memberships":"7"})") << QJsonValue(5) << ReadSource::Environment;
    QTest::newRow("null is an answer") << QByteArray(R"({"max_allowed_memberships":null})")
                                       << QJsonValue(QJsonValue::Null) << ReadSource::OrganizationSettings;
}

void FieldReadingTest::asksTheNextReader()
{
    QFETCH(QByteArray, own);
    QFETCH(QJsonValue, expected);
    QFETCH(ReadSource, source);
    SourceAnswers answers = recordedAnswersFor(resourceSpec(ResourceId::Organization));
    answers.insert(ReadSource::OrganizationSettings, {object(own), recordedAt()});
    const FieldValue value =
        readField(fieldSpec(ResourceId::Organization, u"max_allowed_memberships"), answers, recordedRoles());
    QCOMPARE(value.json(), expected);
    QCOMPARE(value.reader.source, source);
    QVERIFY(value.raw.isUndefined());
}

void FieldReadingTest::nothingAnswered()
{
    const FieldValue value = readField(fieldSpec(ResourceId::Restrictions, u"allowlist"), {}, {});
    QCOMPARE(value.state, State::NotReported);
    QVERIFY(value.json().isUndefined());
    QVERIFY(!value.readAt.isValid());
}

void FieldReadingTest::walksPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("top") << u"a"_s
                         << QJsonValue(QJsonObject{{u"b"_s, QJsonObject{{u"c"_s, 1}}}, {u"n"_s, QJsonValue::Null}});
    QTest::newRow("nested") << u"a.b.c"_s << QJsonValue(1);
    QTest::newRow("null at the end") << u"a.n"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("past a null") << u"a.n.x"_s << kUndefined;
    QTest::newRow("past a number") << u"a.b.c.d"_s << kUndefined;
    QTest::newRow("missing") << u"x.y"_s << kUndefined;
}

void FieldReadingTest::walksPaths()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, expected);
    const QByteArray latin = path.toLatin1();
    QCOMPARE(valueAt(object(R"({"a":{"b":{"c":1},"n":null}})"), QLatin1StringView(latin)), expected);
}

void FieldReadingTest::keepsUnreadKeys_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<ReadSource>("source");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("instance") << ResourceId::Instance << ReadSource::Instance
                              << QStringList{u"allowed_subdomains"_s, u"workspace_id"_s};
    QTest::newRow("organization") << ResourceId::Organization << ReadSource::OrganizationSettings
                                  << QStringList{u"force_organization_selection"_s};
    QTest::newRow("protect") << ResourceId::Protect << ReadSource::Protect << QStringList{u"script_check"_s};
    QTest::newRow("communication") << ResourceId::Communication << ReadSource::Communication << QStringList();
    QTest::newRow("restrictions") << ResourceId::Restrictions << ReadSource::WriteAnswer
                                  << QStringList{u"ignore_dots_for_gmail_addresses"_s};
    QTest::newRow("beta") << ResourceId::BetaSignIn << ReadSource::WriteAnswer
                          << QStringList{u"enhanced_email_deliverability"_s};
}

void FieldReadingTest::keepsUnreadKeys()
{
    QFETCH(ResourceId, resource);
    QFETCH(ReadSource, source);
    QFETCH(QStringList, expected);
    const ResourceSpec &spec = resourceSpec(resource);
    QCOMPARE(unreadKeys(spec, recordedAnswer(source, spec)).keys(), expected);
}

VESTRY_TEST(FieldReadingTest)
#include "tst_fieldreading.moc"
