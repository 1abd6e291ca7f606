#include "tests/support/testprogram.h"
#include "tests/support/wallclock.h"
#include "tests/support/writeproxy.h"
#include "workspacecase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Does = WriteProxy::Does;

//! Nothing is written that the admin did not want any more, did not see, or that would undo another admin's work.
class tst_SilentWrites : public QObject {
    Q_OBJECT
private slots:
    void nothingLeavesAfterStop();
    void nothingMoreLeavesAfterADoubt_data();
    void nothingMoreLeavesAfterADoubt();
    void refusalOfOneDoesNotStopTheRest();
    void nothingMoreLeavesAfterALostAnswer();
    void aFailedRereadBlocksWhateverOthersRead();
    void busyServerIsWaitedFor();
    void whatWaitedIsComparedAgain();
    void whatVanishedAndMovedOnIsNotSent();
    void whatIsWithdrawnMeanwhileIsNotSent();
    void slowReadsEndToo_data();
    void slowReadsEndToo();
    void whatAnEditStartedFromOutlivesACrash();
    void onlyWhatWasReviewedIsSent();
    void onlyWhatTheReviewShowedIsOverwritten_data();
    void onlyWhatTheReviewShowedIsOverwritten();
    void aValueTheServerTellsNoMoreIsADrift_data();
    void aValueTheServerTellsNoMoreIsADrift();
    void redoDoesNotForgetAnotherAdminsChange_data();
    void redoDoesNotForgetAnotherAdminsChange();
    void aRestoredEditStartsWhereItDid();
    void clockSteppingBackHidesNobodysChange();
    void takingBackWhatWeJustWroteIsADrift_data();
    void takingBackWhatWeJustWroteIsADrift();
};

static void editThree(const WorkspaceCase &test)
{
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    test.edit(ResourceId::Protect, "rules_enabled", true);
}

static QList<Outcome> outcomesOf(const ApplyRun *run)
{
    QList<Outcome> outcomes;
    for (const SettingOutcome &each : run->outcomes())
        outcomes.append(each.outcome);
    return outcomes;
}

static void changeMemberships(WorkspaceCase &test, int value)
{
    test.simulator.changeBehindTheBack(test.instance.secretKey, u"organization_settings"_s,
                                       u"max_allowed_memberships"_s, value);
}

void tst_SilentWrites::nothingLeavesAfterStop()
{
    WorkspaceCase test;
    test.freshness = 60s; // else the client gives the write up by itself as soon as it sees how long the wait is
    test.connectTo(test.simulator.backendApiUrl());
    QVERIFY(test.refresh());
    editThree(test);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() != ApplyRun::Phase::Sending)
            return;
        test.client->setRequestLimit(1); // the PATCH has to wait for seconds: the limit is used up
        QMetaObject::invokeMethod(run, &ApplyRun::cancel, Qt::QueuedConnection);
    });
    QTRY_VERIFY(run->isOver());
    QCOMPARE(outcomesOf(run), QList<Outcome>(3, Outcome::NotSent));
    QCOMPARE(run->outcomes().constFirst().error->kind, ApiError::Kind::Cancelled); // taken back, not given up later
    QCOMPARE(test.workspace->editCount(), 3);
    QVERIFY(test.workspace->undoStack()->canUndo());
    // What would leave late is seen before the answer to what is asked now.
    test.client->setRequestLimit(1000);
    QVERIFY(test.refresh());
    QCOMPARE(test.writes().size(), 0);
}

void tst_SilentWrites::nothingMoreLeavesAfterADoubt_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the key is refused") << 401;
    QTest::newRow("a fault of the server") << 500;
    QTest::newRow("no time, no word for how long") << 503;
}

//! failNext() of the simulator answers instead of acting, so a server fault ends as not applied but unknown.
void tst_SilentWrites::nothingMoreLeavesAfterADoubt()
{
    QFETCH(const int, status);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    editThree(test);
    test.simulator.failNext("PATCH", u"/v1/instance"_s, 1, status, "{}");
    const ApplyRun *run = test.apply();
    QCOMPARE(test.writes().size(), 1);
    QCOMPARE(outcomesOf(run).first(), status == 401 ? Outcome::Refused : Outcome::Unknown);
    QCOMPARE(outcomesOf(run).mid(1), QList<Outcome>(2, Outcome::NotSent));
    QCOMPARE(test.workspace->editCount(), 3);
    // Continue: what is left goes out when it is reviewed again.
    QVERIFY(test.apply()->allConfirmed());
}

void tst_SilentWrites::refusalOfOneDoesNotStopTheRest()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    editThree(test);
    test.simulator.failNext("PATCH", u"/v1/instance"_s, 1, 422, "{}");
    const ApplyRun *run = test.apply();
    QCOMPARE(outcomesOf(run), (QList{Outcome::Refused, Outcome::Confirmed, Outcome::Confirmed}));
}

void tst_SilentWrites::nothingMoreLeavesAfterALostAnswer()
{
    WorkspaceCase test;
    WriteProxy proxy(test.simulator.backendApiUrl());
    test.connectTo(proxy.url());
    QVERIFY(test.refresh());
    editThree(test);
    proxy.does = Does::LoseAnswer;
    const ApplyRun *run = test.apply();
    QCOMPARE(proxy.writes, 1);
    QCOMPARE(outcomesOf(run), (QList{Outcome::Confirmed, Outcome::NotSent, Outcome::NotSent}));
    QCOMPARE(run->outcomes().constLast().hindrance, Hindrance::EarlierUnknown);
    QCOMPARE(test.workspace->editCount(), 2);
}

//! A refresh that begins after the re-read must not answer for it.
void tst_SilentWrites::aFailedRereadBlocksWhateverOthersRead()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.failNext("GET", u"/v1/instance/protect"_s, 1, 403, "{}");
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    test.workspace->refresh();
    QTRY_VERIFY(run->isOver());
    QCOMPARE(run->phase(), ApplyRun::Phase::Blocked);
    QCOMPARE(run->blockedBy()->kind, ApiError::Kind::Forbidden);
    QTRY_VERIFY(!test.workspace->isRefreshing());
    QCOMPARE(test.writes().size(), 0);
}

void tst_SilentWrites::busyServerIsWaitedFor()
{
    WorkspaceCase test; // its client itself gives up after 100 ms
    QVERIFY(test.refresh());
    editThree(test);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            test.simulator.rateLimit(u"/v1/instance"_s, 1, 1);
    });
    QTRY_VERIFY(run->isOver());
    QVERIFY(run->allConfirmed());
    QCOMPARE(test.writes().size(), 4);
}

//! Ten seconds are the promise, so this takes longer than them.
void tst_SilentWrites::whatWaitedIsComparedAgain()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            test.simulator.rateLimit(u"/v1/instance/organization_settings"_s, 1, 11);
    });
    QSignalSpy limited(test.client.get(), &ApiClient::rateLimited);
    QTRY_COMPARE(limited.count(), 1);
    changeMemberships(test, 12);
    QTRY_VERIFY(run->isOver());
    QCOMPARE(outcomesOf(run), QList<Outcome>(2, Outcome::NotSent));
    QCOMPARE(run->outcomes().constFirst().hindrance, Hindrance::Moved);
    QCOMPARE(run->outcomes().constLast().hindrance, Hindrance::None);
    QCOMPARE(test.writes().size(), 1); // the one that was put off
    QCOMPARE(test.apply()->phase(), ApplyRun::Phase::Drifted);
}

//! Another admin sets what we want, and then something else: our edit was settled in between, our request was not.
void tst_SilentWrites::whatVanishedAndMovedOnIsNotSent()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    test.edit(ResourceId::Organization, "admin_delete_enabled",
              !test.known(ResourceId::Organization, "admin_delete_enabled").toBool());
    changeMemberships(test, 7);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            test.simulator.rateLimit(u"/v1/instance/organization_settings"_s, 1, 3);
    });
    QSignalSpy limited(test.client.get(), &ApiClient::rateLimited);
    QTRY_COMPARE(limited.count(), 1);
    changeMemberships(test, 12);
    QTRY_VERIFY(run->isOver());
    QCOMPARE(outcomesOf(run), QList<Outcome>(2, Outcome::NotSent));
    QCOMPARE(test.writes().size(), 1); // the one that was put off
    QVERIFY(test.refresh());
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(12));
}

void tst_SilentWrites::whatIsWithdrawnMeanwhileIsNotSent()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    test.workspace->undoStack()->undo();
    QTRY_VERIFY(run->isOver());
    QCOMPARE(outcomesOf(run), QList{Outcome::NotSent});
    QCOMPARE(test.writes().size(), 0);
}

void tst_SilentWrites::slowReadsEndToo_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("the deadline comes in a read") << 900;
    QTest::newRow("the deadline comes between two") << 300; // reads from 0 and 700, pauses from 300 and 1000 to 1400
}

void tst_SilentWrites::slowReadsEndToo()
{
    QFETCH(const int, delay);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.workspace->setVerification(400ms, 3, 0ms); // 1200 ms in all
    test.simulator.setReadLag(1h);
    test.edit(ResourceId::Instance, "hibp", false);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    connect(run, &ApplyRun::phaseChanged, run, [&] {
        if (run->phase() == ApplyRun::Phase::Verifying)
            test.simulator.setAnswerDelay(std::chrono::milliseconds(delay));
    });
    QTRY_VERIFY(run->isOver());
    QCOMPARE(outcomesOf(run), QList{Outcome::AcceptedNotConfirmed});
}

void tst_SilentWrites::whatAnEditStartedFromOutlivesACrash()
{
    WorkspaceCase test;
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    QSignalSpy changed(test.workspace.get(), &Workspace::draftChanged);
    QVERIFY(test.refresh());
    QVERIFY(!changed.isEmpty()); // so that it is written
    const QJsonObject edits = test.workspace->draft().value("/v1/instance/organization_settings"_L1).toObject();
    QCOMPARE(edits.value("max_allowed_memberships"_L1).toObject().value("base"_L1), QJsonValue(0));
}

void tst_SilentWrites::onlyWhatWasReviewedIsSent()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    const auto reviewed = test.workspace->plannedRequests();
    test.edit(ResourceId::Instance, "hibp", false);
    QCOMPARE(test.workspace->apply(reviewed), nullptr);
    test.workspace->undoStack()->undo();
    QVERIFY(test.workspace->apply(reviewed) != nullptr);
    QTRY_VERIFY(test.workspace->applyRun()->isOver());
    QCOMPARE(test.writes().constFirst().body, reviewed.constFirst().body);
}

void tst_SilentWrites::onlyWhatTheReviewShowedIsOverwritten_data()
{
    QTest::addColumn<bool>("seenMeanwhile");
    QTest::newRow("the server moves back unseen") << false;
    QTest::newRow("it moves back while the review is open") << true;
}

//! The server is back at what the edit started from, which is not what the admin sees.
void tst_SilentWrites::onlyWhatTheReviewShowedIsOverwritten()
{
    QFETCH(const bool, seenMeanwhile);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    changeMemberships(test, 12);
    QCOMPARE(test.apply()->phase(), ApplyRun::Phase::Drifted);
    const auto reviewed = test.workspace->plannedRequests();
    changeMemberships(test, 0);
    if (seenMeanwhile) {
        QVERIFY(test.refresh());
        QCOMPARE(test.workspace->apply(reviewed), nullptr);
    } else {
        const ApplyRun *run = test.apply();
        QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
        QCOMPARE(run->drifts().constFirst().base, QJsonValue(12));
        QCOMPARE(run->drifts().constFirst().theirs, QJsonValue(0));
    }
    QCOMPARE(test.writes().size(), 0);
}

void tst_SilentWrites::aValueTheServerTellsNoMoreIsADrift_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("the key is missing") << QByteArray(R"({"object":"protect","specter_enabled":false})");
    QTest::newRow("of another type") << QByteArray(R"({"rules_enabled":"yes","specter_enabled":false})");
}

void tst_SilentWrites::aValueTheServerTellsNoMoreIsADrift()
{
    QFETCH(const QByteArray, answer);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Protect, "rules_enabled", true);
    test.simulator.failNext("GET", u"/v1/instance/protect"_s, 2, 200, answer);
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
    const Drift drift = run->drifts().constFirst();
    QCOMPARE(drift.base, QJsonValue(false));
    QCOMPARE(drift.theirs, QJsonValue(QJsonValue::Undefined));
    QCOMPARE(test.writes().size(), 0);
    test.form(drift.resource)->clearDrift(drift.field, drift.theirs); // set it anyway
    test.apply();
    QCOMPARE(test.writes().size(), 1);
}

using Detour = void (*)(const WorkspaceCase &test);

void tst_SilentWrites::redoDoesNotForgetAnotherAdminsChange_data()
{
    QTest::addColumn<Detour>("there");
    QTest::addColumn<Detour>("back");
    const Detour undo = [](const WorkspaceCase &test) { test.workspace->undoStack()->undo(); };
    const Detour redo = [](const WorkspaceCase &test) { test.workspace->undoStack()->redo(); };
    QTest::newRow("undo, redo") << undo << redo;
    QTest::newRow("discard, undo") << Detour([](const WorkspaceCase &test) { test.workspace->discardAll(); }) << undo;
    QTest::newRow("reset, undo") << Detour([](const WorkspaceCase &test) {
        test.workspace->reset(ResourceId::Organization,
                              test.field(ResourceId::Organization, "max_allowed_memberships"));
    }) << undo;
    QTest::newRow("restored, undo, redo") << Detour([](const WorkspaceCase &test) {
        const QJsonObject draft = test.workspace->draft();
        test.workspace->discardAll();
        test.workspace->restoreDraft(draft);
        test.workspace->undoStack()->undo();
    }) << redo;
}

void tst_SilentWrites::redoDoesNotForgetAnotherAdminsChange()
{
    QFETCH(const Detour, there);
    QFETCH(const Detour, back);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 9);
    there(test);
    QCOMPARE(test.workspace->editCount(), 0);
    changeMemberships(test, 12);
    QVERIFY(test.refresh());
    back(test);
    QCOMPARE(test.workspace->editCount(), 1);
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
    QCOMPARE(run->drifts().constFirst().base, QJsonValue(0));
    QCOMPARE(test.writes().size(), 0);
}

//! Also over an edit that is there and started later.
void tst_SilentWrites::aRestoredEditStartsWhereItDid()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 9);
    const QJsonObject draft = test.workspace->draft();
    test.workspace->discardAll();
    changeMemberships(test, 12);
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 8);
    test.workspace->restoreDraft(draft);
    const ApplyRun *run = test.apply();
    QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
    QCOMPARE(run->drifts().constFirst().base, QJsonValue(0));
}

void tst_SilentWrites::clockSteppingBackHidesNobodysChange()
{
    WallClock clock;
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    QVERIFY(test.apply()->allConfirmed());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    clock.step(-1h);
    QVERIFY(QDateTime::currentDateTimeUtc() < before.addSecs(-1800));
    changeMemberships(test, 50);
    QVERIFY(test.refresh());
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(50));
    test.edit(ResourceId::Organization, "max_allowed_memberships", 9);
    changeMemberships(test, 51);
    QCOMPARE(test.apply()->phase(), ApplyRun::Phase::Drifted);
    QCOMPARE(test.writes().size(), 1);
}

void tst_SilentWrites::takingBackWhatWeJustWroteIsADrift_data()
{
    QTest::addColumn<int>("mine");
    QTest::addColumn<bool>("asks");
    QTest::newRow("something new") << 9 << true;
    QTest::newRow("what is read") << 0 << false;
}

//! Whether the read lags behind our own write or somebody took it back, only the admin can tell.
void tst_SilentWrites::takingBackWhatWeJustWroteIsADrift()
{
    QFETCH(const int, mine);
    QFETCH(const bool, asks);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.setReadLag(1h);
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    QVERIFY(test.apply()->allConfirmed()); // its answer said so
    QVERIFY(test.refresh());
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(7));
    test.edit(ResourceId::Organization, "max_allowed_memberships", mine);
    const ApplyRun *run = test.apply();
    if (asks) {
        QCOMPARE(run->phase(), ApplyRun::Phase::Drifted);
        const Drift drift = run->drifts().constFirst();
        QCOMPARE(drift.base, QJsonValue(7));
        QCOMPARE(drift.theirs, QJsonValue(0));
        QCOMPARE(test.writes().size(), 1);
        test.form(drift.resource)->clearDrift(drift.field, drift.theirs);
        run = test.apply();
    }
    QVERIFY(run->allConfirmed());
    QCOMPARE(test.writes().size(), 2);
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(mine));
}

VESTRY_TEST(tst_SilentWrites)
#include "tst_silentwrites.moc"
