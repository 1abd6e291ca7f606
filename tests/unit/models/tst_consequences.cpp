#include "models/fieldspec.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/recordedanswers.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! What is expected of a change: nothing to say, something to know, or a consequence that hurts.
enum class Says { Nothing, Tells, Hurts };

const QJsonArray kOne{u"a://x"_s};
const QJsonArray kTwo{u"a://x"_s, u"b://x"_s};

const FieldSpec *specOf(ResourceId resource, const QString &key)
{
    for (const FieldSpec &field : resourceSpec(resource).fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace

/*! Every writable setting in every direction: whether it hurts, and that there is a full sentence about it.
 *
 *  Turning a protection on is nothing to be afraid of; taking one away is, and so is shutting people or programs out.
 */
class tst_Consequences : public QObject {
    Q_OBJECT
private slots:
    void directions_data();
    void directions();
    void cleanupTestCase();
    void testMode_data();
    void testMode();
    void allowlist_data();
    void allowlist();
    void longListsThatDiffer_data();
    void longListsThatDiffer();

private:
    void addSwitches();
    void addInstance();
    void addOthers();
    void row(const char *name, ResourceId resource, const char *key, const QJsonValue &before, const QJsonValue &after,
             Says says);
    QSet<QString> m_covered;
};

void tst_Consequences::row(const char *name, ResourceId resource, const char *key, const QJsonValue &before,
                           const QJsonValue &after, Says says)
{
    QTest::addRow("%s: %s", key, name) << resource << QString::fromLatin1(key) << before << after << says;
    m_covered.insert(QString::fromLatin1(key));
}

void tst_Consequences::addSwitches()
{
    using enum ResourceId;
    using enum Says;
    const struct {
        ResourceId resource;
        const char *key;
        Says on;
        Says off;
    } switches[] = {
        {Instance, "test_mode", Hurts, Tells},
        {Instance, "hibp", Tells, Hurts},
        {Instance, "url_based_session_syncing", Nothing, Tells},
        {Restrictions, "allowlist", Hurts, Hurts}, // not counted here
        {Restrictions, "blocklist", Tells, Hurts},
        {Restrictions, "allowlist_blocklist_disabled_on_sign_in", Hurts, Hurts},
        {Restrictions, "block_email_subaddresses", Tells, Hurts},
        {Restrictions, "block_disposable_email_domains", Tells, Hurts},
        {Organization, "enabled", Tells, Hurts},
        {Organization, "admin_delete_enabled", Hurts, Tells},
        {Organization, "slug_disabled", Hurts, Tells},
        {Organization, "domains_enabled", Tells, Hurts},
        {Protect, "rules_enabled", Tells, Hurts},
        {Protect, "specter_enabled", Hurts, Hurts}, // nobody documents what it does
        {OAuthApplications, "dynamic_oauth_client_registration", Hurts, Tells},
        {OAuthApplications, "oauth_jwt_access_tokens", Hurts, Hurts},
        {OAuthApplications, "client_id_metadata_documents_advertised", Hurts, Tells},
        {OAuthApplications, "client_id_metadata_documents_only_allow_pre_registered_clients", Tells, Hurts},
        {OAuthApplications, "client_id_metadata_documents_block_implicitly_allowed_clients", Hurts, Hurts},
        {BetaSignIn, "restricted_to_allowlist", Hurts, Hurts},
        {BetaSignIn, "progressive_sign_up", Hurts, Hurts},
    };
    for (const auto &each : switches) {
        row("on", each.resource, each.key, false, true, each.on);
        row("on, former value unknown", each.resource, each.key, kUndefined, true, each.on);
        row("off", each.resource, each.key, true, false, each.off);
        row("off, former value unknown", each.resource, each.key, kUndefined, false, each.off);
    }
}

void tst_Consequences::addInstance()
{
    using enum Says;
    constexpr auto instance = ResourceId::Instance;
    row("set", instance, "support_email", u""_s, u"help@example.com"_s, Nothing);
    row("cleared", instance, "support_email", u"help@example.com"_s, u""_s, Tells);
    row("pinned", instance, "clerk_js_version", u"5"_s, u"5.2.1"_s, Hurts);
    row("left to Clerk", instance, "clerk_js_version", u"5"_s, u""_s, Tells);
    row("emptied", instance, "allowed_origins", kTwo, QJsonArray(), Hurts);
    row("one removed", instance, "allowed_origins", kTwo, kOne, Hurts);
    row("one added", instance, "allowed_origins", kOne, kTwo, Tells);
    row("first one", instance, "allowed_origins", kNull, kOne, Tells);
    row("former value unknown", instance, "allowed_origins", kUndefined, kOne, Hurts);
    row("a website", instance, "allowed_origins", kNull, QJsonArray{u"https://a.example"_s}, Tells);
    row("another", instance, "preferred_sign_in_strategy_when_password_required", u"password"_s, u"otp"_s, Nothing);
    row("another", instance, "development_origin", kNull, u"http://localhost:3000"_s, Nothing);
}

void tst_Consequences::addOthers()
{
    using enum ResourceId;
    using enum Says;
    const QJsonArray invitation{u"automatic_invitation"_s}, suggestion{u"automatic_suggestion"_s};
    row("lowered", Organization, "max_allowed_memberships", 10, 5, Hurts);
    row("lowered, still high", Organization, "max_allowed_memberships", 100, 50, Hurts);
    row("limited", Organization, "max_allowed_memberships", 0, 50, Hurts);
    row("former value unknown", Organization, "max_allowed_memberships", kUndefined, 5, Hurts);
    row("raised", Organization, "max_allowed_memberships", 5, 10, Tells);
    row("raised far", Organization, "max_allowed_memberships", 5, 50, Tells);
    row("unlimited", Organization, "max_allowed_memberships", 5, 0, Tells);
    row("another", Organization, "creator_role_id", u"role_1"_s, u"role_2"_s, Hurts);
    row("another", Organization, "domains_default_role_id", u"role_1"_s, u"role_2"_s, Hurts);
    row("invitation", Organization, "domains_enrollment_modes", QJsonArray(), invitation, Hurts);
    row("suggestion", Organization, "domains_enrollment_modes", QJsonArray(), suggestion, Tells);
    row("suggestion removed", Organization, "domains_enrollment_modes", suggestion, QJsonArray(), Hurts);
    row("country added", Communication, "blocked_country_codes", QJsonArray(), QJsonArray{u"FR"_s}, Hurts);
    row("country removed", Communication, "blocked_country_codes", QJsonArray{u"FR"_s}, QJsonArray(), Hurts);
    row("former value unknown", Communication, "blocked_country_codes", kUndefined, QJsonArray{u"FR"_s}, Hurts);
    row("others", OAuthApplications, "default_scopes", QJsonArray{u"email"_s}, QJsonArray{u"profile"_s}, Hurts);
    row("Clerk's", OAuthApplications, "default_scopes", QJsonArray{u"email"_s}, kNull, Hurts);
    row("another", BetaSignIn, "from_email_address", u"notifications"_s, u"hello"_s, Hurts);
}

void tst_Consequences::directions_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<Says>("says");
    addSwitches();
    addInstance();
    addOthers();
}

void tst_Consequences::directions()
{
    QFETCH(const ResourceId, resource);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, before);
    QFETCH(const QJsonValue, after);
    QFETCH(const Says, says);
    const FieldSpec *spec = specOf(resource, key);
    QVERIFY(spec);
    for (const Environment environment : {Environment::Unknown, Environment::Production}) {
        const Consequence consequence =
            spec->consequence ? spec->consequence(before, after, {.environment = environment}) : Consequence{};
        const QString words = translated(consequence);
        QCOMPARE(consequence.hurts, says == Says::Hurts);
        QCOMPARE(words.isEmpty(), says == Says::Nothing);
        if (!words.isEmpty())
            QVERIFY2(words.endsWith(u'.') && words.front().isUpper(), qPrintable(words));
    }
}

//! No writable setting was left out, unless only some tests were asked for.
void tst_Consequences::cleanupTestCase()
{
    if (m_covered.isEmpty())
        return;
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields)
            QVERIFY2(field.access != FieldAccess::Writable || m_covered.contains(field.key), field.key.data());
    }
}

void tst_Consequences::testMode_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("hurts");
    QTest::newRow("development") << Environment::Development << false;
    QTest::newRow("production") << Environment::Production << true;
    QTest::newRow("unknown") << Environment::Unknown << true;
}

void tst_Consequences::testMode()
{
    QFETCH(const Environment, environment);
    const auto consequence =
        specOf(ResourceId::Instance, u"test_mode"_s)->consequence(false, true, {.environment = environment});
    QTEST(consequence.hurts, "hurts");
    QCOMPARE(translated(consequence).contains("Anyone can sign up"_L1), consequence.hurts);
}

void tst_Consequences::allowlist_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<qint64>("entries"); // -1: not countable
    QTest::addColumn<bool>("hurts");
    QTest::addColumn<QString>("part");
    for (const auto environment : {Environment::Development, Environment::Production}) {
        const char *where = environment == Environment::Production ? "production" : "development";
        const auto row = [&](const char *name, qint64 entries, bool hurts, const QString &part) {
            QTest::addRow("%s, %s", name, where) << environment << entries << hurts << part;
        };
        row("empty", 0, true, u"The allowlist is empty: from then on nobody can sign up."_s);
        row("one", 1, false, u"the one entry"_s);
        row("several", 2345, false, u"2345 entries"_s);
        row("not countable", -1, true, u"could not be counted"_s);
    }
}

void tst_Consequences::allowlist()
{
    QFETCH(const Environment, environment);
    QFETCH(const qint64, entries);
    QFETCH(const QString, part);
    const Circumstances now{.environment = environment,
                            .allowlistEntries = entries < 0 ? std::nullopt : std::optional(entries)};
    for (const auto &[resource, key] : {std::pair(ResourceId::Restrictions, u"allowlist"_s),
                                        {ResourceId::BetaSignIn, u"restricted_to_allowlist"_s}}) {
        const FieldSpec *spec = specOf(resource, key);
        QVERIFY(spec->countsAllowlist);
        const auto consequence = spec->consequence(false, true, now);
        QTEST(consequence.hurts, "hurts");
        QVERIFY2(translated(consequence).contains(part), qPrintable(translated(consequence)));
        QVERIFY(!translated(spec->consequence(true, false, now)).contains(part));
    }
}

void tst_Consequences::longListsThatDiffer_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::newRow("origins") << ResourceId::Instance << u"allowed_origins"_s;
    QTest::newRow("countries") << ResourceId::Communication << u"blocked_country_codes"_s;
    QTest::newRow("enrollment modes") << ResourceId::Organization << u"domains_enrollment_modes"_s;
}

// Comparing each entry with each is billions of comparisons here: the review would never open.
void tst_Consequences::longListsThatDiffer()
{
    QFETCH(const ResourceId, resource);
    QFETCH(const QString, key);
    constexpr int entries = 60'000;
    QJsonArray list;
    QJsonArray reversed;
    for (int i = 0; i < entries; ++i) {
        list.append(u"app://%1"_s.arg(i));
        reversed.append(u"app://%1"_s.arg(entries - 1 - i));
    }
    const FieldSpec *spec = specOf(resource, key);
    QVERIFY(spec->consequence(list, reversed, {}).text != nullptr || resource != ResourceId::Instance);
    QCOMPARE(differenceText(*spec, list, reversed).added, QString());
    reversed.removeLast();
    reversed.append(u"app://new"_s);
    QVERIFY(spec->consequence(list, reversed, {}).hurts);
    QCOMPARE(differenceText(*spec, list, reversed).added, u"app://new"_s);
    QCOMPARE(differenceText(*spec, list, reversed).removed, u"app://0"_s);
}

VESTRY_TEST(tst_Consequences)
#include "tst_consequences.moc"
