#include "models/attention.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/simulatedworkspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using Severity = AttentionItem::Severity;

namespace {

struct Stored {
    const char *resource;
    const char *key;
    QJsonValue value;
};

QList<AttentionItem> about(const Workspace &workspace, ResourceId resource, const QString &key)
{
    QList<AttentionItem> items;
    for (const AttentionItem &item : attentionItems(workspace)) {
        if (item.resource == resource && item.key == key)
            items.append(item);
    }
    return items;
}

} // namespace

class AttentionTest : public QObject {
    Q_OBJECT
private slots:
    void notices_data();
    void notices();
    void saysNothingBeforeAnythingIsKnown();
    void saysWhatCouldNotBeRead();
    void guessesNothingFromWhatWasNotReported();
    void warningsComeFirst();
};

void AttentionTest::notices_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QList<Stored>>("stored");
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("part"); // empty: no item
    using enum ResourceId;
    const auto row = [](const char *name, Environment environment, const QList<Stored> &stored, ResourceId resource,
                        const char *key, const char *part) {
        QTest::newRow(name) << environment << stored << resource << QString::fromLatin1(key)
                            << QString::fromLatin1(part);
    };
    constexpr auto production = Environment::Production;
    constexpr auto development = Environment::Development;
    const auto org = "organization_settings";
    const auto oauth = "oauth_application_settings";
    row("test mode in production", production, {{"instance", "test_mode", true}}, Instance, "test_mode",
        "Test mode is on");
    row("test mode off", production, {{"instance", "test_mode", false}}, Instance, "test_mode", "");
    row("test mode in development", development, {{"instance", "test_mode", true}}, Instance, "test_mode", "");
    row("breach check off", production, {{"instance", "hibp", false}}, Instance, "hibp",
        "breached-password check is off");
    row("breach check on", production, {{"instance", "hibp", true}}, Instance, "hibp", "");
    row("no support e-mail", production, {{"instance", "support_email", u""_s}}, Instance, "support_email",
        "No support");
    row("a support e-mail", production, {{"instance", "support_email", u"a@example.com"_s}}, Instance, "support_email",
        "");
    row("URL syncing in production", production, {{"instance", "url_based_session_syncing", true}}, Instance,
        "url_based_session_syncing", "development only");
    row("URL syncing in development", development, {{"instance", "url_based_session_syncing", true}}, Instance,
        "url_based_session_syncing", "");
    row("cookieless in production", production,
        {{"instance", "cookieless_dev", true}, {"instance", "url_based_session_syncing", false}}, Instance,
        "cookieless_dev", "development only");
    row("localhost in production", production,
        {{"instance", "allowed_origins", QJsonArray{u"http://localhost:3000"_s}}}, Instance, "allowed_origins",
        "localhost");
    row("localhost in development", development,
        {{"instance", "allowed_origins", QJsonArray{u"http://localhost:3000"_s}}}, Instance, "allowed_origins", "");
    row("allowlist on", development, {{"restrictions", "allowlist", true}}, Restrictions, "allowlist", "");
    row("allowlist on and empty", development,
        {{"restrictions", "allowlist", true}, {"allowlist_identifiers", "", QJsonArray()}}, Restrictions, "allowlist",
        "nobody can sign up");
    row("allowlist on, not countable", production, {{"restrictions", "allowlist", true}}, Restrictions, "allowlist",
        "could not be counted");
    row("allowlist off", development, {{"restrictions", "allowlist", false}}, Restrictions, "allowlist", "");
    row("subaddresses and test mode", development,
        {{"restrictions", "block_email_subaddresses", true}, {"instance", "test_mode", true}}, Restrictions,
        "block_email_subaddresses", "+clerk_test");
    row("subaddresses without test mode", development,
        {{"restrictions", "block_email_subaddresses", true}, {"instance", "test_mode", false}}, Restrictions,
        "block_email_subaddresses", "");
    row("no creator role", production, {{org, "enabled", true}, {org, "creator_role", u""_s}}, Organization,
        "creator_role_id", "no role is set");
    row("no creator role, organizations off", production, {{org, "enabled", false}, {org, "creator_role", u""_s}},
        Organization, "creator_role_id", "");
    row("a creator role nobody lists", production, {{org, "enabled", true}, {org, "creator_role", u"org:ghost"_s}},
        Organization, "creator_role_id", "");
    row("no way to enroll", production,
        {{org, "enabled", true}, {org, "domains_enabled", true}, {org, "domains_enrollment_modes", QJsonArray()}},
        Organization, "domains_enrollment_modes", "no way to enroll");
    row("no role through a domain", production,
        {{org, "enabled", true}, {org, "domains_enabled", true}, {org, "domains_default_role", u""_s}}, Organization,
        "domains_default_role_id", "no role is set");
    row("checks skipped", production, {{"protect", "checks_bypassed", true}}, Protect, "checks_bypassed", "skipped");
    row("anyone may register", production, {{oauth, "dynamic_oauth_client_registration", true}}, OAuthApplications,
        "dynamic_oauth_client_registration", "anyone can register");
    row("unlisted clients", production,
        {{oauth, "client_id_metadata_documents_advertised", true},
         {oauth, "client_id_metadata_documents_only_allow_pre_registered_clients", false}},
        OAuthApplications, "client_id_metadata_documents_only_allow_pre_registered_clients", "nobody has to list");
}

void AttentionTest::notices()
{
    QFETCH(Environment, environment);
    QFETCH(QList<Stored>, stored);
    QFETCH(ResourceId, resource);
    QFETCH(QString, key);
    QFETCH(QString, part);
    SimulatedWorkspace simulated(environment);
    for (const Stored &setting : stored)
        simulated.set(setting.resource, setting.key, setting.value);
    QVERIFY(simulated.refresh());
    const QList<AttentionItem> items = about(simulated.workspace(), resource, key);
    QCOMPARE(items.size(), part.isEmpty() ? 0 : 1);
    if (!items.isEmpty())
        QVERIFY2(items.first().text.contains(part) && items.first().text.endsWith(u'.'),
                 qPrintable(items.first().text));
}

void AttentionTest::saysNothingBeforeAnythingIsKnown()
{
    SimulatedWorkspace simulated(Environment::Production);
    QVERIFY(attentionItems(simulated.workspace()).isEmpty());
}

void AttentionTest::saysWhatCouldNotBeRead()
{
    SimulatedWorkspace simulated(Environment::Production);
    simulated.simulator().failNext("GET", u"/v1/instance/protect"_s, 100, 403, "{}");
    QVERIFY(simulated.refresh());
    const QList<AttentionItem> items = about(simulated.workspace(), ResourceId::Protect, {});
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().severity, Severity::Warning);
    QVERIFY(items.first().text.contains(u"“Protect” could not be read"_s));
}

// With the Frontend API down, test mode, breach check, support e-mail and restrictions are not known: silence.
void AttentionTest::guessesNothingFromWhatWasNotReported()
{
    SimulatedWorkspace simulated(Environment::Production);
    simulated.set("instance", "test_mode", true);
    simulated.set("instance", "hibp", false);
    simulated.set("instance", "support_email", u""_s);
    simulated.set("restrictions", "allowlist", true);
    simulated.simulator().failNext("GET", u"/v1/environment"_s, 100, 500, "");
    QVERIFY(simulated.refresh());
    for (const auto &item : attentionItems(simulated.workspace()))
        QVERIFY2(item.key.isEmpty() || item.resource != ResourceId::Instance, item.key.data());
    QVERIFY(about(simulated.workspace(), ResourceId::Restrictions, u"allowlist"_s).isEmpty());
    QCOMPARE(about(simulated.workspace(), ResourceId::Restrictions, {}).size(), 1);
}

void AttentionTest::warningsComeFirst()
{
    SimulatedWorkspace simulated(Environment::Production);
    simulated.set("instance", "support_email", u""_s);
    simulated.set("restrictions", "allowlist", true);
    QVERIFY(simulated.refresh());
    const QList<AttentionItem> items = attentionItems(simulated.workspace());
    QVERIFY(items.size() >= 2);
    QCOMPARE(items.first().severity, Severity::Warning);
    QVERIFY(std::ranges::is_sorted(items, std::ranges::greater(), &AttentionItem::severity));
}

VESTRY_TEST(AttentionTest)
#include "tst_attention.moc"
