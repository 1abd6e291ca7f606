#include "models/writeguard.h"
#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using Need = WriteGuard::Need;
using Refusal = WriteGuard::Refusal;
using Write = Call<QJsonObject> *(*)(ApiClient &client);

namespace {

const QJsonObject kChange{{u"test_mode"_s, true}};
const WriteGuard::Confirmation kTyped{.reviewed = true, .typed = u"Shop"_s};

//! Every method of ApiClient that changes something.
const QList<std::pair<const char *, Write>> kWrites{
    {"instance", [](ApiClient &client) { return client.updateInstance(kChange); }},
    {"restrictions", [](ApiClient &client) { return client.updateRestrictions(kChange); }},
    {"organizations", [](ApiClient &client) { return client.updateOrganizationSettings(kChange); }},
    {"protect", [](ApiClient &client) { return client.updateInstanceProtect(kChange); }},
    {"communication", [](ApiClient &client) { return client.updateCommunication(kChange); }},
    {"OAuth applications", [](ApiClient &client) { return client.updateOAuthApplicationSettings(kChange); }},
    {"beta", [](ApiClient &client) { return client.updateBetaInstanceSettings(kChange); }},
    {"domain", [](ApiClient &client) { return client.changeDomain(kChange); }},
};

} // namespace

//! No byte of a write leaves without a permit, and permits are given to a confirmation only. Counted at a raw socket.
class tst_WriteGuard : public QObject {
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void sentWithPermit();
    void readsGoOn();
    void madeWhileLocked();
    void permitEndsInQueue();
    void permitEndsBeforeRetry();
    void permitEndsWhileConnecting();
    void whatLeftIsAnswered();
    void permitsAreCounted();
    void raisedToReadOnly();
    void guardGoes();
    void needs_data();
    void needs();
    void given_data();
    void given();
    void domainChange_data();
    void domainChange();
    void skippingEnds_data();
    void skippingEnds();
    void nameIsNeverEmpty_data();
    void nameIsNeverEmpty();
    void withoutKey();
};

void tst_WriteGuard::refused_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<int>("level");
    for (const auto level : {SafetyLevel::ReadOnly, SafetyLevel::Confirm, SafetyLevel::Typed}) {
        for (const auto &[name, write] : kWrites)
            QTest::addRow("%s, level %d", name, int(level)) << write << int(level);
    }
}

void tst_WriteGuard::refused()
{
    QFETCH(const Write, write);
    QFETCH(const int, level);
    FaultServer server;
    server.script({FaultServer::json("{}")});
    ApiClient client(quickConfig(server.url()));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel(level));
    if (SafetyLevel(level) == SafetyLevel::ReadOnly) { // whatever is confirmed
        QVERIFY(!guard.permit(false, kTyped));
        QVERIFY(!guard.permitDomainChange(u"shop.example"_s, {.reviewed = true, .typed = u"shop.example"_s}));
    }

    const auto result = resultOf(write(client));

    QCOMPARE(kindOf(result), u"WritesLocked"_s);
    QVERIFY(!result.error->mayHaveBeenApplied);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(server.received().size(), 0);
}

void tst_WriteGuard::sentWithPermit()
{
    FaultServer server;
    server.script({FaultServer::json("{}")});
    ApiClient client(quickConfig(server.url()));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel::Typed);
    const auto permit = guard.permit(true, kTyped);
    QVERIFY(permit);
    for (const auto &[name, write] : kWrites)
        QCOMPARE(kindOf(resultOf(write(client))), u"ok"_s);
    QCOMPARE(server.requests().size(), kWrites.size());
}

void tst_WriteGuard::readsGoOn()
{
    FaultServer server;
    server.script({FaultServer::json(R"({"id":"ins_1","environment_type":"production"})")});
    ApiClient client(quickConfig(server.url()));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QCOMPARE(kindOf(resultOf(client.instance())), u"ok"_s);
}

// Asked for without a permit is refused, also when one is given before its turn comes.
void tst_WriteGuard::madeWhileLocked()
{
    FaultServer server;
    server.script({FaultServer::json("{}")});
    ApiClient client(quickConfig(server.url()));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel::Confirm);
    auto *early = client.updateInstance(kChange);
    const auto permit = guard.permit(false, kTyped);
    QCOMPARE(kindOf(resultOf(early)), u"WritesLocked"_s);
    QCOMPARE(server.connections(), 0);
}

void tst_WriteGuard::permitEndsInQueue()
{
    FaultServer server;
    server.script({{.end = Fault::End::Hang}});
    ApiClientConfig config = quickConfig(server.url());
    config.maximumInFlight = 1;
    ApiClient client(config);
    WriteGuard guard(&client);
    auto permit = guard.permit(true, {.reviewed = true, .typed = guard.name()});
    QVERIFY(permit);
    auto *first = client.instance();
    QTRY_COMPARE(server.requests().size(), 1);
    auto *queued = client.updateInstance(kChange);
    permit.reset();
    permit = guard.permit(true, {.reviewed = true, .typed = guard.name()}); // of another confirmation
    QCOMPARE(kindOf(resultOf(queued)), u"WritesLocked"_s);
    server.script({FaultServer::json("{}")});
    first->cancel();
    QCOMPARE(kindOf(resultOf(client.updateRestrictions(kChange))), u"ok"_s);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().constLast().target, "/v1/instance/restrictions"_ba);
}

void tst_WriteGuard::permitEndsBeforeRetry()
{
    FaultServer server;
    server.script({{.answer = FaultServer::http(429, "{}", "Retry-After: 5\r\n")}});
    ApiClient client(quickConfig(server.url()));
    WriteGuard guard(&client);
    auto permit = guard.permit(true, {.reviewed = true, .typed = guard.name()});
    auto *call = client.updateInstance(kChange);
    QSignalSpy waiting(call, &ApiCall::waiting);
    QVERIFY(waiting.wait(kPatience));
    permit.reset();
    QCOMPARE(kindOf(resultOf(call)), u"WritesLocked"_s);
    QCOMPARE(server.requests().size(), 1);
}

void tst_WriteGuard::permitEndsWhileConnecting()
{
    FaultServer server; // never answers the TLS greeting
    server.script({{.after = Fault::After::Connect, .end = Fault::End::Hang}});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    ApiClient client(quickConfig(url));
    WriteGuard guard(&client);
    auto permit = guard.permit(true, {.reviewed = true, .typed = guard.name()});
    auto *call = client.updateInstance(kChange);
    QTRY_COMPARE(server.connections(), 1);
    permit.reset();
    QCOMPARE(kindOf(resultOf(call)), u"WritesLocked"_s);
    QCOMPARE(server.requests().size(), 0);
}

void tst_WriteGuard::whatLeftIsAnswered()
{
    FaultServer server;
    std::shared_ptr<WritePermit> permit;
    server.answerWith([&permit](const FaultRequest &) {
        permit.reset(); // it is at the server by now
        return FaultServer::json("{}");
    });
    ApiClient client(quickConfig(server.url()));
    WriteGuard guard(&client);
    permit = guard.permit(true, {.reviewed = true, .typed = guard.name()});
    QCOMPARE(kindOf(resultOf(client.updateInstance(kChange))), u"ok"_s);
    QVERIFY(!client.areWritesAllowed());
}

void tst_WriteGuard::permitsAreCounted()
{
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    const WriteGuard::Confirmation typed{.reviewed = true, .typed = guard.name()};
    auto first = guard.permit(true, typed), second = guard.permit(true, typed);
    first.reset();
    QVERIFY(client.areWritesAllowed());
    second.reset();
    QVERIFY(!client.areWritesAllowed());
}

void tst_WriteGuard::raisedToReadOnly()
{
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel::Confirm);
    auto before = guard.permit(false, kTyped);
    QVERIFY(client.areWritesAllowed());
    guard.setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QVERIFY(!client.areWritesAllowed());
    guard.setProfile(u"Shop"_s, SafetyLevel::Confirm);
    QVERIFY(!client.areWritesAllowed()); // the former permit does not come back
    const auto after = guard.permit(false, kTyped);
    before.reset();
    QVERIFY(client.areWritesAllowed()); // nor does its end take the new one away
}

void tst_WriteGuard::guardGoes()
{
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    auto guard = std::make_unique<WriteGuard>(&client);
    const auto permit = guard->permit(true, {.reviewed = true, .typed = guard->name()});
    QVERIFY(client.areWritesAllowed());
    guard.reset();
    QVERIFY(!client.areWritesAllowed());
}

void tst_WriteGuard::needs_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("environment");
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<int>("need");
    QTest::addColumn<int>("needWhenSkipping");
    using enum SafetyLevel;
    using enum Environment;
    const auto row = [](const char *name, SafetyLevel level, Environment environment, bool dangerous, Need need,
                        Need skipping) {
        QTest::newRow(name) << int(level) << int(environment) << dangerous << int(need) << int(skipping);
    };
    row("read-only", ReadOnly, Development, false, Need::Impossible, Need::Impossible);
    row("read-only, dangerous", ReadOnly, Production, true, Need::Impossible, Need::Impossible);
    row("confirm, development", Confirm, Development, false, Need::Reviewed, Need::Reviewed);
    row("confirm, dangerous elsewhere", Confirm, Development, true, Need::Reviewed, Need::Reviewed);
    row("confirm, production", Confirm, Production, false, Need::Reviewed, Need::Reviewed);
    row("confirm, dangerous", Confirm, Production, true, Need::TypedName, Need::TypedName);
    row("confirm, dangerous, unknown", Confirm, Unknown, true, Need::TypedName, Need::TypedName);
    row("typed, development", Typed, Development, false, Need::TypedName, Need::Reviewed);
    row("typed, production", Typed, Production, false, Need::TypedName, Need::Reviewed);
    row("typed, dangerous", Typed, Production, true, Need::TypedName, Need::TypedName);
    row("typed, dangerous, unknown", Typed, Unknown, true, Need::TypedName, Need::TypedName);
}

void tst_WriteGuard::needs()
{
    QFETCH(const int, level);
    QFETCH(const int, environment);
    QFETCH(const bool, dangerous);
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel(level));
    guard.setInstance(u"ins_1"_s, Environment(environment));
    QTEST(int(guard.need(dangerous)), "need");
    guard.setSkipping(true);
    QTEST(int(guard.need(dangerous)), "needWhenSkipping");
}

void tst_WriteGuard::given_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<bool>("reviewed");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, SafetyLevel level, bool dangerous, bool reviewed, const QString &typed,
                        Refusal refusal) {
        QTest::newRow(name) << int(level) << dangerous << reviewed << typed << int(refusal);
    };
    using enum SafetyLevel;
    row("read-only", ReadOnly, false, true, u"Café"_s, Refusal::ReadOnly);
    row("not reviewed", Confirm, false, false, {}, Refusal::NotReviewed);
    row("not reviewed, but typed", Confirm, true, false, u"Café"_s, Refusal::NotReviewed);
    row("reviewed", Confirm, false, true, {}, Refusal::None);
    row("dangerous, not typed", Confirm, true, true, {}, Refusal::NameDiffers);
    row("dangerous, typed", Confirm, true, true, u"Café"_s, Refusal::None);
    row("typed", Typed, false, true, u"Café"_s, Refusal::None);
    row("typed otherwise", Typed, false, true, u"Cafe"_s, Refusal::NameDiffers);
    row("typed in another case", Typed, false, true, u"café"_s, Refusal::NameDiffers);
    row("typed with spaces", Typed, false, true, u"  Café "_s, Refusal::None);
    row("typed decomposed", Typed, false, true, u"Cafe\u0301"_s, Refusal::None);
}

void tst_WriteGuard::given()
{
    QFETCH(const int, level);
    QFETCH(const bool, dangerous);
    QFETCH(const bool, reviewed);
    QFETCH(const QString, typed);
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    guard.setProfile(u"Café"_s, SafetyLevel(level));
    guard.setInstance(u"ins_1"_s, Environment::Production);
    auto refusal = Refusal::NoKey;
    const auto permit = guard.permit(dangerous, {.reviewed = reviewed, .typed = typed}, &refusal);
    QTEST(int(refusal), "refusal");
    QCOMPARE(permit != nullptr, refusal == Refusal::None);
    QCOMPARE(client.areWritesAllowed(), refusal == Refusal::None);
}

void tst_WriteGuard::domainChange_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("reviewed");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, SafetyLevel level, const QString &domain, bool reviewed, const QString &typed,
                        Refusal refusal) {
        QTest::newRow(name) << int(level) << domain << reviewed << typed << int(refusal);
    };
    using enum SafetyLevel;
    const QString shop = u"shop.example"_s;
    row("read-only", ReadOnly, shop, true, shop, Refusal::ReadOnly);
    row("confirm level too", Confirm, shop, true, {}, Refusal::NameDiffers);
    row("the instance's name", Typed, shop, true, u"Shop"_s, Refusal::NameDiffers);
    row("typed", Typed, shop, true, shop, Refusal::None);
    row("not reviewed", Typed, shop, false, shop, Refusal::NotReviewed);
    row("no domain", Typed, {}, true, {}, Refusal::NameDiffers);
}

void tst_WriteGuard::domainChange()
{
    QFETCH(const int, level);
    QFETCH(const QString, domain);
    QFETCH(const bool, reviewed);
    QFETCH(const QString, typed);
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel(level));
    guard.setSkipping(true);
    auto refusal = Refusal::NoKey;
    const auto permit = guard.permitDomainChange(domain, {.reviewed = reviewed, .typed = typed}, &refusal);
    QTEST(int(refusal), "refusal");
    QCOMPARE(permit != nullptr, refusal == Refusal::None);
}

void tst_WriteGuard::skippingEnds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("environment");
    QTest::addColumn<bool>("skipping");
    const int typed = int(SafetyLevel::Typed), production = int(Environment::Production);
    QTest::newRow("nothing new") << u"Shop"_s << typed << production << true;
    QTest::newRow("another name") << u"Shop 2"_s << typed << production << false;
    QTest::newRow("another level") << u"Shop"_s << int(SafetyLevel::Confirm) << production << false;
    QTest::newRow("another environment") << u"Shop"_s << typed << int(Environment::Development) << false;
}

void tst_WriteGuard::skippingEnds()
{
    QFETCH(const QString, name);
    QFETCH(const int, level);
    QFETCH(const int, environment);
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel::Typed);
    guard.setInstance(u"ins_1"_s, Environment::Production);
    guard.setSkipping(true);
    guard.setProfile(name, SafetyLevel(level));
    guard.setInstance(u"ins_1"_s, Environment(environment));
    QTEST(guard.isSkipping(), "skipping");
}

void tst_WriteGuard::nameIsNeverEmpty_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("name");
    QTest::newRow("profile") << u"Shop"_s << u"ins_1"_s << u"Shop"_s;
    QTest::newRow("blank profile") << u" \t "_s << u"ins_1"_s << u"ins_1"_s;
    QTest::newRow("neither") << QString() << QString() << u"production"_s;
    QTest::newRow("spaces") << u" My  shop "_s << QString() << u"My shop"_s;
}

void tst_WriteGuard::nameIsNeverEmpty()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, instance);
    ApiClient client(quickConfig(QUrl(u"http://127.0.0.1:9"_s)));
    WriteGuard guard(&client);
    guard.setProfile(profile, SafetyLevel::Typed);
    guard.setInstance(instance, Environment::Production);
    QTEST(guard.name(), "name");
}

void tst_WriteGuard::withoutKey()
{
    ApiClientConfig config = quickConfig(QUrl(u"http://127.0.0.1:9"_s));
    config.secretKey.clear();
    ApiClient client(config);
    WriteGuard guard(&client);
    guard.setProfile(u"Shop"_s, SafetyLevel::Confirm);
    auto refusal = Refusal::None;
    QVERIFY(!guard.permit(false, kTyped, &refusal));
    QVERIFY(refusal == Refusal::NoKey);
    QCOMPARE(kindOf(resultOf(client.instance())), u"NoKey"_s);
    client.setSecretKey(kKey);
    QVERIFY(guard.permit(false, kTyped));
}

VESTRY_TEST(tst_WriteGuard)
#include "tst_writeguard.moc"
