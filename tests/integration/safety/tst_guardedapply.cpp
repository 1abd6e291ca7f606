#include "models/writeguard.h"
#include "tests/integration/workspace/workspacecase.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

//! A workspace whose client is locked by a guard.
class GuardedCase : public WorkspaceCase {
public:
    explicit GuardedCase(Environment environment = Environment::Development, SafetyLevel level = SafetyLevel::Confirm)
        : WorkspaceCase(environment)
        , guard(client.get())
    {
        guard.setProfile(u"Shop"_s, level);
        guard.setInstance(u"ins_1"_s, environment);
    }
    std::shared_ptr<WritePermit> permit(const QString &typed = {}) const
    {
        return guard.permit(workspace->isDangerous(), {.reviewed = true, .typed = typed});
    }
    static bool isOver(const ApplyRun *run)
    {
        return QTest::qWaitFor([run] { return run->isOver(); }, kPatience);
    }
    WriteGuard guard;
};

} // namespace

//! What the write guard means for an apply.
class tst_GuardedApply : public QObject {
    Q_OBJECT
private slots:
    void withoutPermit();
    void withPermit();
    void permitNotGivenForDanger();
    void permitGivenForDanger();
    void releasedBeforeVerifying();
    void raisedToReadOnlyMidRun();
    void draftOutlivesReadOnly();
    void allowlistIsCounted_data();
    void allowlistIsCounted();
    void unknownEnvironmentCountsAsProduction();
};

void tst_GuardedApply::withoutPermit()
{
    GuardedCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    test.edit(ResourceId::Protect, "rules_enabled", !test.known(ResourceId::Protect, "rules_enabled").toBool());
    const ApplyRun *run = test.apply();
    QVERIFY(run);
    QCOMPARE(test.writes().size(), 0);
    QVERIFY(!run->mayHaveChanged());
    for (const SettingOutcome &each : run->outcomes()) {
        QCOMPARE(each.outcome, Outcome::NotSent);
        QCOMPARE(each.error->kind, ApiError::Kind::WritesLocked);
    }
    QCOMPARE(test.workspace->editCount(), 2);
    QVERIFY(test.workspace->undoStack()->canUndo());
}

void tst_GuardedApply::withPermit()
{
    GuardedCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    const ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests(), test.permit());
    QVERIFY(run && GuardedCase::isOver(run));
    QVERIFY(run->allConfirmed());
    QVERIFY(!test.client->areWritesAllowed());
}

void tst_GuardedApply::permitNotGivenForDanger()
{
    GuardedCase test(Environment::Production);
    QVERIFY(test.refresh());
    const auto permit = test.guard.permit(false, {.reviewed = true}); // nothing is dangerous yet
    QVERIFY(permit);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(test.workspace->isDangerous());
    QVERIFY(!test.workspace->apply(test.workspace->plannedRequests(), permit));
    QVERIFY(!test.permit());
    QCOMPARE(test.writes().size(), 0);
}

void tst_GuardedApply::permitGivenForDanger()
{
    GuardedCase test(Environment::Production);
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    const ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests(), test.permit(u"Shop"_s));
    QVERIFY(run && GuardedCase::isOver(run));
    QVERIFY(run->allConfirmed());
}

void tst_GuardedApply::releasedBeforeVerifying()
{
    GuardedCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests(), test.permit());
    QHash<ApplyRun::Phase, bool> allowed;
    connect(run, &ApplyRun::phaseChanged, this, [&] { allowed.insert(run->phase(), test.client->areWritesAllowed()); });
    QVERIFY(GuardedCase::isOver(run));
    QVERIFY(allowed.value(ApplyRun::Phase::Sending));
    QVERIFY(!allowed.value(ApplyRun::Phase::Verifying));
    QVERIFY(!allowed.value(ApplyRun::Phase::Finished));
}

void tst_GuardedApply::raisedToReadOnlyMidRun()
{
    GuardedCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    test.edit(ResourceId::Protect, "rules_enabled", !test.known(ResourceId::Protect, "rules_enabled").toBool());
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests(), test.permit());
    connect(run, &ApplyRun::outcomesChanged, this, [&] {
        if (run->outcomes().constFirst().outcome == Outcome::Verifying) // the first PATCH was answered
            test.guard.setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    });
    QVERIFY(GuardedCase::isOver(run));
    QCOMPARE(test.writes().size(), 1);
    QVERIFY(run->mayHaveChanged());
    QCOMPARE(run->outcomes().at(0).outcome, Outcome::Confirmed);
    QCOMPARE(run->outcomes().at(1).outcome, Outcome::NotSent);
    QCOMPARE(test.workspace->editCount(), 1);
}

void tst_GuardedApply::draftOutlivesReadOnly()
{
    GuardedCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    const QJsonObject draft = test.workspace->draft();
    test.guard.setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QCOMPARE(test.workspace->editCount(), 1);
    QCOMPARE(test.workspace->draft(), draft);
    QVERIFY(!test.permit());
    QVERIFY(test.apply());
    QCOMPARE(test.writes().size(), 0);
    QCOMPARE(test.workspace->draft(), draft);
}

void tst_GuardedApply::allowlistIsCounted_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<int>("entries"); // -1: the server does not tell
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<QString>("part");
    const QString empty = u"The allowlist is empty: from then on nobody can sign up."_s;
    QTest::newRow("empty, development") << Environment::Development << 0 << false << empty;
    QTest::newRow("two, development") << Environment::Development << 2 << false << u"2 entries"_s;
    QTest::newRow("not told, development") << Environment::Development << -1 << false << u"could not be counted"_s;
    QTest::newRow("not told, production") << Environment::Production << -1 << true << u"could not be counted"_s;
}

void tst_GuardedApply::allowlistIsCounted()
{
    QFETCH(const Environment, environment);
    QFETCH(const int, entries);
    QFETCH(const QString, part);
    GuardedCase test(environment);
    if (entries == 0)
        test.simulator.changeBehindTheBack(test.instance.secretKey, u"allowlist_identifiers"_s, {}, QJsonArray());
    if (entries < 0)
        test.simulator.failNext("GET", u"/v1/allowlist_identifiers"_s, 100, 403, "{}");
    QVERIFY(test.refresh());
    QVERIFY(!test.workspace->needsAllowlistCount());
    test.edit(ResourceId::Restrictions, "allowlist", true);
    QVERIFY(test.workspace->needsAllowlistCount());
    test.workspace->countAllowlist();
    QTRY_VERIFY(test.workspace->allowlistState().state != ReadState::State::Loading);
    QCOMPARE(test.workspace->allowlistCount().value_or(-1), entries);
    const QList<Change> changes = test.workspace->changes();
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes.constFirst().consequence.contains(part), qPrintable(changes.constFirst().consequence));
    QTEST(changes.constFirst().dangerous, "dangerous");
}

void tst_GuardedApply::unknownEnvironmentCountsAsProduction()
{
    GuardedCase test;
    test.edit(ResourceId::Instance, "hibp", false); // nothing was read
    QCOMPARE(test.workspace->environment(), Environment::Unknown);
    QVERIFY(test.workspace->isDangerous());
}

VESTRY_TEST(tst_GuardedApply)
#include "tst_guardedapply.moc"
