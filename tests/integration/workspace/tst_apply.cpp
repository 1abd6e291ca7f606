#include "lossyproxy.h"
#include "tests/support/testprogram.h"
#include "tests/support/writeproxy.h"
#include "workspacecase.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The way of an apply: what stops it, what it sends, and what it leaves behind.
class tst_Apply : public QObject {
    Q_OBJECT
private slots:
    void nothingToApply();
    void driftStops_data();
    void driftStops();
    void conflictReadsAgain_data();
    void conflictReadsAgain();
    void driftIsSeenWhileARefreshRuns();
    void driftOnAnotherRowDoesNotStop();
    void alreadySoOnTheServer();
    void blockedByAFailedRead();
    void sourceThatNeverToldDoesNotBlock();
    void onePatchPerResourceInPageOrder();
    void partialFailureIsExact();
    void refusalIsPinned_data();
    void refusalIsPinned();
    void refusedMayBeSentAgain();
    void longPauseIsSaidAndKept();
    void cancelBeforeSending();
    void cancelWhileSending();
    void cancelWhileItWaits();
    void oneAtATime();
    void editedAgainMeanwhile();
    void consequencesAndDanger_data();
    void consequencesAndDanger();
    void undoAfterApply();
    void dyingWorkspaceEndsTheRun();
};

void tst_Apply::nothingToApply()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    QCOMPARE(test.workspace->apply(test.workspace->plannedRequests()), nullptr);
    test.edit(ResourceId::Instance, "support_email", u"not an address"_s);
    QCOMPARE(test.workspace->complaintCount(), 1);
    QCOMPARE(test.workspace->apply(test.workspace->plannedRequests()), nullptr);
    QCOMPARE(test.writes().size(), 0);
}

void tst_Apply::driftStops_data()
{
    QTest::addColumn<bool>("keepMine");
    QTest::newRow("keep mine") << true;
    QTest::newRow("take theirs") << false;
}

void tst_Apply::driftStops()
{
    QFETCH(const bool, keepMine);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.changeBehindTheBack(test.instance.secretKey, u"organization_settings"_s,
                                       u"max_allowed_memberships"_s, 12);
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
    QCOMPARE(test.writes().size(), 0);
    QCOMPARE(run->drifts().size(), 1);
    const Drift drift = run->drifts().constFirst();
    QCOMPARE(drift.base, QJsonValue(0));
    QCOMPARE(drift.theirs, QJsonValue(12));
    QCOMPARE(drift.mine, QJsonValue(7));
    for (const SettingOutcome &each : run->outcomes())
        QCOMPARE(each.outcome, Outcome::NotSent);
    QCOMPARE(test.workspace->editCount(), 2);
    QVERIFY(test.workspace->undoStack()->canUndo());

    QCOMPARE(test.apply()->phase(), ApplyRun::Phase::Drifted); // undecided, so still nothing
    if (keepMine)
        test.form(drift.resource)->clearDrift(drift.field);
    else
        test.workspace->reset(drift.resource, drift.field);
    QVERIFY(test.apply()->allConfirmed());
    QCOMPARE(test.writes().size(), keepMine ? 2 : 1);
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(keepMine ? 7 : 12));
    QCOMPARE(test.workspace->editCount(), 0);
}

void tst_Apply::conflictReadsAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("moved");
    QTest::newRow("38: 409, changed by another admin") << 409 << true;
    QTest::newRow("38: 409, nothing is seen of it") << 409 << false;
    QTest::newRow("38: 423, changed by another admin") << 423 << true;
}

// Somebody else comes between the comparison and the request: told as a drift, and sent once.
void tst_Apply::conflictReadsAgain()
{
    QFETCH(const int, status);
    QFETCH(const bool, moved);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.failNext("PATCH", u"/v1/instance/organization_settings"_s, 1, status,
                            R"({"errors":[{"code":"resource_locked","message":"busy"}]})");
    connect(test.workspace.get(), &Workspace::applyStarted, this, [&](ApplyRun *run) {
        connect(run, &ApplyRun::phaseChanged, run, [&, run] {
            if (moved && run->phase() == ApplyRun::Phase::Sending)
                test.simulator.changeBehindTheBack(test.instance.secretKey, u"organization_settings"_s,
                                                   u"max_allowed_memberships"_s, 12);
        });
    });
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Finished);
    QCOMPARE(test.writes().size(), 2); // the other one went, this one not again
    const int field = test.field(ResourceId::Organization, "max_allowed_memberships");
    const SettingOutcome outcome = *outcomeOf(run->outcomes(), ResourceId::Organization, field);
    QCOMPARE(outcome.outcome, Outcome::Refused);
    QCOMPARE(outcome.hindrance, moved ? Hindrance::Moved : Hindrance::None);
    QCOMPARE(run->drifts().size(), moved ? 1 : 0);
    QCOMPARE(test.workspace->editCount(), 1);
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(moved ? 12 : 0));
    if (!moved) {
        QVERIFY(test.apply()->allConfirmed());
        return;
    }
    const Drift drift = run->drifts().constFirst();
    QCOMPARE(drift.base, QJsonValue(0));
    QCOMPARE(drift.theirs, QJsonValue(12));
    QCOMPARE(drift.mine, QJsonValue(7));
    QCOMPARE(test.apply()->phase(), ApplyRun::Phase::Drifted); // undecided
    test.form(ResourceId::Organization)->clearDrift(field);
    QVERIFY(test.apply()->allConfirmed());
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(7));
}

// Read from /v1/environment, which the refresh starts later than the apply does.
void tst_Apply::driftIsSeenWhileARefreshRuns()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "support_email", u"mine@acme.example"_s);
    test.simulator.setAnswerDelay(30ms);
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(!test.workspace->isRefreshing());
        QSignalSpy records(test.client.get(), &ApiClient::requestRecorded);
        test.workspace->refresh();
        QTRY_VERIFY(records.count() >= 5 * i);
        const QString theirs = u"theirs%1@acme.example"_s.arg(i);
        test.simulator.changeBehindTheBack(test.instance.secretKey, u"instance"_s, u"support_email"_s, theirs);
        const ApplyRun *run = test.apply();
        QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
        QCOMPARE(run->drifts().constFirst().theirs, QJsonValue(theirs));
    }
    QCOMPARE(test.writes().size(), 0);
}

void tst_Apply::driftOnAnotherRowDoesNotStop()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    test.simulator.changeBehindTheBack(test.instance.secretKey, u"organization_settings"_s, u"admin_delete_enabled"_s,
                                       false);
    QVERIFY(test.apply()->allConfirmed());
    QCOMPARE(test.known(ResourceId::Organization, "admin_delete_enabled"), QJsonValue(false));
}

void tst_Apply::alreadySoOnTheServer()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.changeBehindTheBack(test.instance.secretKey, u"protect"_s, u"rules_enabled"_s, true);
    const ApplyRun *run = test.apply();
    QVERIFY(run->allConfirmed());
    QVERIFY(!run->mayHaveChanged());
    QCOMPARE(test.writes().size(), 0);
}

void tst_Apply::blockedByAFailedRead()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.failNext("GET", u"/v1/instance/protect"_s, 1, 403, "{}");
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Blocked);
    QCOMPARE(run->blockedBy()->kind, ApiError::Kind::Forbidden);
    QCOMPARE(test.writes().size(), 0);
    QCOMPARE(test.workspace->editCount(), 1);
    QVERIFY(test.apply()->allConfirmed());
}

void tst_Apply::sourceThatNeverToldDoesNotBlock()
{
    WorkspaceCase test;
    test.simulator.failNext("GET", u"/v1/environment"_s, 1000, 403, "{}");
    QVERIFY(test.refresh());
    const int field = test.field(ResourceId::Restrictions, "block_email_subaddresses");
    QCOMPARE(test.form(ResourceId::Restrictions)->baseline(field).state, FieldValue::State::NotReported);
    test.workspace->edit(ResourceId::Restrictions, field, true); // "set anyway"
    QVERIFY(test.apply()->allConfirmed());
    QCOMPARE(test.form(ResourceId::Restrictions)->baseline(field).reader.source, ReadSource::WriteAnswer);
    test.workspace->edit(ResourceId::Restrictions, field, false);
    QVERIFY(test.apply()->allConfirmed());
}

void tst_Apply::onePatchPerResourceInPageOrder()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Restrictions, "blocklist", false);
    test.edit(ResourceId::Instance, "test_mode", false);
    const auto planned = test.workspace->plannedRequests();
    QVERIFY(test.apply()->allConfirmed());
    const auto sent = test.writes();
    QCOMPARE(sent.size(), planned.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(sent[i].path, planned[i].path);
        QCOMPARE(sent[i].body, planned[i].body);
    }
    QCOMPARE(sent[0].body, R"({"hibp":false,"test_mode":false})");
    QCOMPARE(sent[1].path, u"/v1/instance/restrictions"_s);
    QCOMPARE(sent[2].path, u"/v1/instance/protect"_s);
}

void tst_Apply::partialFailureIsExact()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Restrictions, "block_email_subaddresses", true);
    test.edit(ResourceId::Restrictions, "blocklist", false);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.failNext("PATCH", u"/v1/instance/restrictions"_s, 1, 422,
                            R"({"errors":[{"code":"disabled_instance_restriction","message":"short",
                                "long_message":"The restriction is off.","meta":{"param_name":"blocklist"}}],
                                "clerk_trace_id":"trace_1"})");
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Finished);
    QCOMPARE(test.writes().size(), 3);
    QVERIFY(!run->allConfirmed());
    for (const SettingOutcome &each : run->outcomes()) {
        const bool refused = each.resource == ResourceId::Restrictions;
        QCOMPARE(each.outcome, refused ? Outcome::Refused : Outcome::Confirmed);
        if (refused)
            QCOMPARE(each.traceId, u"trace_1"_s);
    }
    QCOMPARE(test.workspace->editCount(), 2);
    const SettingsForm *form = test.form(ResourceId::Restrictions);
    QCOMPARE(form->editCount(), 2);
    QCOMPARE(form->complaint(form->indexOf(u"blocklist")), u"The restriction is off."_s);
    QCOMPARE(form->complaint(form->indexOf(u"block_email_subaddresses")), QString());
}

void tst_Apply::refusalIsPinned_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");
    const auto entry = [](const char *meta) {
        return QByteArray(R"({"errors":[{"code":"c","message":"m","long_message":"Long words.","meta":{)") + meta +
               "}}]}";
    };
    QTest::newRow("by name") << 422 << entry(R"("param_name":"hibp")") << QByteArray("hibp") << u"Long words."_s;
    QTest::newRow("an element of a list")
        << 422 << entry(R"("param_name":"allowed_origins[0]")") << QByteArray("allowed_origins") << u"Long words."_s;
    QTest::newRow("an element of a list, dotted")
        << 422 << entry(R"("param_name":"allowed_origins.0")") << QByteArray("allowed_origins") << u"Long words."_s;
    QTest::newRow("unknown name goes to the first row")
        << 422 << entry(R"("param_name":"nobody_knows")") << QByteArray("test_mode") << u"Long words."_s;
    QTest::newRow("no name goes to the first row") << 403 << entry("") << QByteArray("test_mode") << u"Long words."_s;
    QTest::newRow("a feature that is a row")
        << 402 << entry(R"("unsupported_features":["hibp"])") << QByteArray("hibp") << u"Long words."_s;
    QTest::newRow("no long message") << 422
                                     << QByteArray(R"({"errors":[{"message":"m","meta":{"param_name":"hibp"}}]})")
                                     << QByteArray("hibp") << u"m"_s;
    QTest::newRow("no words at all") << 422 << QByteArray("<html>") << QByteArray() << QString();
}

void tst_Apply::refusalIsPinned()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, words);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "test_mode", false);
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Instance, "allowed_origins", QJsonArray{u"acme://app"_s});
    test.simulator.failNext("PATCH", u"/v1/instance"_s, 1, status, body);
    const ApplyRun *run = test.apply();
    SettingsForm *form = test.form(ResourceId::Instance);
    for (const SettingOutcome &each : run->outcomes()) {
        QCOMPARE(each.outcome, Outcome::Refused);
        QCOMPARE(each.error->httpStatus, status);
        const bool culprit = form->spec(each.field).key == QLatin1StringView(key);
        QCOMPARE(form->complaint(each.field), culprit ? words : QString());
        QCOMPARE(each.serverWords, words);
    }
    QCOMPARE(form->editCount(), 3);
}

void tst_Apply::refusedMayBeSentAgain()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.simulator.failNext("PATCH", u"/v1/instance"_s, 1, 402,
                            R"({"errors":[{"message":"plan","meta":{"param_name":"hibp"}}]})");
    QVERIFY(!test.apply()->allConfirmed());
    QCOMPARE(test.workspace->complaintCount(), 0);
    QVERIFY(test.apply()->allConfirmed());
    QCOMPARE(test.form(ResourceId::Instance)->complaint(test.field(ResourceId::Instance, "hibp")), QString());
}

void tst_Apply::longPauseIsSaidAndKept()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            test.simulator.rateLimit(u"/v1/instance"_s, 1, 3600);
    });
    QTRY_VERIFY(run->isOver());
    // Nobody looks at a busy server for an hour: said, and kept.
    QCOMPARE(run->outcomes().constFirst().outcome, Outcome::NotSent);
    QCOMPARE(run->outcomes().constFirst().error->kind, ApiError::Kind::RateLimited);
    QCOMPARE(test.workspace->editCount(), 1);
}

void tst_Apply::cancelBeforeSending()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.simulator.setAnswerDelay(10s);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    QCOMPARE(run->phase(), ApplyRun::Phase::Rereading);
    run->cancel();
    QTRY_VERIFY(run->isOver());
    QCOMPARE(run->phase(), ApplyRun::Phase::Finished);
    QCOMPARE(run->outcomes().constFirst().outcome, Outcome::NotSent);
    QVERIFY(!run->mayHaveChanged());
    QCOMPARE(test.writes().size(), 0);
    QCOMPARE(test.workspace->editCount(), 1);
}

void tst_Apply::cancelWhileSending()
{
    WorkspaceCase test;
    WriteProxy proxy(test.simulator.backendApiUrl());
    test.connectTo(proxy.url());
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    proxy.seen = [run] { run->cancel(); };
    QTRY_VERIFY(run->isOver());
    const auto outcomes = run->outcomes();
    QCOMPARE(outcomes[0].outcome, Outcome::Confirmed);
    QCOMPARE(outcomes[1].outcome, Outcome::NotSent);
    QCOMPARE(test.writes().size(), 1);
    QVERIFY(test.form(ResourceId::Protect)->isEdited(test.field(ResourceId::Protect, "rules_enabled")));
}

// A write that the server put off has not been applied: it can be taken back.
void tst_Apply::cancelWhileItWaits()
{
    WorkspaceCase test;
    test.connectTo(test.simulator.backendApiUrl(), 1h);
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            test.simulator.rateLimit(u"/v1/instance"_s, 1, 600);
    });
    QSignalSpy limited(test.client.get(), &ApiClient::rateLimited);
    QTRY_COMPARE(limited.count(), 1);
    QCOMPARE(run->phase(), ApplyRun::Phase::Sending);
    run->cancel();
    QTRY_VERIFY(run->isOver());
    for (const SettingOutcome &each : run->outcomes())
        QCOMPARE(each.outcome, Outcome::NotSent);
    QCOMPARE(test.workspace->editCount(), 2);
}

void tst_Apply::oneAtATime()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    QSignalSpy started(test.workspace.get(), &Workspace::applyStarted);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    QVERIFY(run);
    QCOMPARE(test.workspace->apply(test.workspace->plannedRequests()), nullptr);
    QCOMPARE(test.workspace->applyRun(), run);
    QTRY_VERIFY(run->isOver());
    QCOMPARE(started.count(), 1);
    QCOMPARE(test.writes().size(), 1);
}

void tst_Apply::editedAgainMeanwhile()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            test.edit(ResourceId::Organization, "max_allowed_memberships", 8);
    });
    QTRY_VERIFY(run->isOver());
    QCOMPARE(run->outcomes().constFirst().outcome, Outcome::Confirmed);
    QCOMPARE(run->outcomes().constFirst().sent, QJsonValue(7));
    const int field = test.field(ResourceId::Organization, "max_allowed_memberships");
    const SettingsForm *form = test.form(ResourceId::Organization);
    QCOMPARE(form->baseline(field).json(), QJsonValue(7));
    QCOMPARE(form->shown(field), QJsonValue(8));
    QVERIFY(form->driftedFrom(field).isUndefined());
}

void tst_Apply::consequencesAndDanger_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("dangerous");
    QTest::newRow("development") << Environment::Development << false;
    QTest::newRow("production") << Environment::Production << true;
}

void tst_Apply::consequencesAndDanger()
{
    QFETCH(const Environment, environment);
    WorkspaceCase test(environment);
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    const auto changes = test.workspace->changes();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].field, test.field(ResourceId::Instance, "hibp"));
    QCOMPARE(changes[0].before.json(), QJsonValue(true));
    QCOMPARE(changes[0].after, QJsonValue(false));
    QVERIFY(!changes[0].consequence.isEmpty());
    QTEST(changes[0].dangerous, "dangerous");
    QCOMPARE(changes[1].dangerous, environment == Environment::Production && !changes[1].consequence.isEmpty());
}

void tst_Apply::undoAfterApply()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(test.apply()->allConfirmed());
    QVERIFY(!test.workspace->undoStack()->canUndo());
    QVERIFY(!test.workspace->undoStack()->canRedo());
}

void tst_Apply::dyingWorkspaceEndsTheRun()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.setAnswerDelay(50ms);
    test.edit(ResourceId::Instance, "hibp", false);
    QSignalSpy records(test.client.get(), &ApiClient::requestRecorded);
    test.workspace->apply(test.workspace->plannedRequests());
    QTRY_VERIFY(!records.isEmpty());
    // What is on its way must find nobody. It is answered before a later question is.
    test.connectTo(test.simulator.backendApiUrl());
    QVERIFY(test.refresh());
    QCOMPARE(test.writes().size(), 0);
}

VESTRY_TEST(tst_Apply)
#include "tst_apply.moc"
