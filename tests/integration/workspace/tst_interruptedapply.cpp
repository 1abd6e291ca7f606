#include "models/interruptedapplies.h"
#include "sessioncase.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testprogram.h"
#include "tests/support/wallclock.h"
#include "tests/support/writeproxy.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fate = InterruptedSetting::Fate;
using Does = WriteProxy::Does;
using Kind = JournalEvent::Kind;

namespace {
const QString kProfile = u"shop"_s;

//! A session that reaches the simulator through a proxy, and programs that are killed while they apply to it.
class ApplyCase : public SessionCase {
public:
    ApplyCase()
        : proxy(server.simulator.backendApiUrl())
    {
        Profile profile = profileOf(kProfile);
        profile.baseUrl = proxy.url();
        profile.retry.retryConnectionErrors = false;
        profiles->save(profile);
        keyring.secrets.insert(kProfile, bound(server.instance.secretKey, proxy.url()));
        session->interrupted()->setReadLag(0ms);
    }

    //! The program starts again.
    void restart(std::chrono::milliseconds lag = 0ms)
    {
        start();
        session->interrupted()->setReadLag(lag);
    }

    //! A process applies \p edits and is killed once \p now.
    void kill(const QJsonObject &edits, const std::function<bool()> &now)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(u"" VESTRY_APPLYWRITER ""_s,
                     {dir.path(), kProfile, proxy.url().toString(), QString::fromLatin1(server.instance.secretKey),
                      QString::fromUtf8(QJsonDocument(edits).toJson(QJsonDocument::Compact))});
        QTRY_VERIFY2(now(), writer.readAllStandardOutput().constData());
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished(kPatience));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    }
    void killInFlight(const QJsonObject &edits, Does does)
    {
        proxy.does = does;
        const int before = proxy.writes, answered = proxy.answeredWrites;
        kill(edits,
             [&, does] { return does == Does::HoldAnswer ? proxy.answeredWrites > answered : proxy.writes > before; });
        proxy.does = Does::Pass;
    }

    void behindTheBack(const QString &resource, const QString &key, const QJsonValue &value)
    {
        server.simulator.changeBehindTheBack(server.instance.secretKey, resource, key, value);
    }

    ApplyRun *apply(const QJsonObject &edits) const
    {
        Workspace *workspace = session->workspace();
        for (auto it = edits.constBegin(); it != edits.constEnd(); ++it)
            workspace->edit(ResourceId::Instance, workspace->form(ResourceId::Instance)->indexOf(it.key()), *it);
        return workspace->apply(workspace->plannedRequests(), session->guard()->permit(true, {.reviewed = true}));
    }

    QList<InterruptedSetting> settled() const { return session->interrupted()->settled(); }
    QList<JournalEvent> events() const { return JournalStore(dir.path()).read(kProfile).events; }
    QList<Kind> kinds() const
    {
        QList<Kind> all;
        for (const JournalEvent &event : events())
            all.append(event.kind);
        return all;
    }
    QString journal() const { return dir.filePath(kProfile + u".journal.jsonl"_s); }
    QStringList locks() const
    {
        return QDir(dir.path()).entryList({u"*.journal.*.lock"_s}, QDir::Files | QDir::Hidden);
    }

    WriteProxy proxy;
};

QJsonObject entryOf(const JournalEvent &event, const char *key)
{
    return event.settings.value(QLatin1StringView(key)).toObject();
}

QJsonObject hibpTo(const QJsonValue &value) { return {{u"hibp"_s, value}}; }

QJsonObject instanceEdits(const QJsonObject &edits) { return {{u"/v1/instance"_s, edits}}; }
} // namespace

//! What is on its way when Vestry is killed is in the journal, and the next start says what became of it.
class tst_InterruptedApply : public QObject {
    Q_OBJECT
private slots:
    void isWrittenBeforeItLeaves();
    void endIsWritten_data();
    void endIsWritten();
    void repeatedRequestHasAnIntentEachTime();
    void fullDiskKeepsItFromLeaving();
    void fullDiskAfterTheFirstRequest();
    void isRecordedForOneSessionToo();
    void killedOneIsSettled_data();
    void killedOneIsSettled();
    void appliedOneIsNotOffered();
    void severalRequestsAreSettledEach();
    void youngReadSaysNotYetThatItWasNotApplied_data();
    void youngReadSaysNotYetThatItWasNotApplied();
    void looksAgainOnceAReadIsOldEnough();
    void whatWasReadTooSoonSaysNothing();
    void waitsUntilTheInstanceIsRead();
    void sentOnceMoreIsNotGuessed();
    void anotherInstanceIsNotAsked();
    void livingWindowsRunIsLeftToIt_data();
    void livingWindowsRunIsLeftToIt();
    void ofTwoWindowsOneTells();
    void secretIsNotWrittenAndNotGuessed();
    void tornTailIsSaid();
    void unreadableJournalIsSaid();
    void unreadableLinesAreSaidOnce_data();
    void unreadableLinesAreSaidOnce();
    void whatCouldNotBeReadIsReadLater();
    void forgettingRemovesIt();
};

void tst_InterruptedApply::isWrittenBeforeItLeaves()
{
    ApplyCase it;
    QVERIFY(it.opens(kProfile));
    QList<JournalEvent> seen;
    it.proxy.seen = [&] { seen = it.events(); };
    const ApplyRun *run = it.apply(hibpTo(false));
    QVERIFY(run);
    QTRY_VERIFY(run->isOver());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.constFirst().kind, Kind::Intent);
    QCOMPARE(seen.constFirst().path, u"/v1/instance"_s);
    QCOMPARE(seen.constFirst().profileId, kProfile);
    QCOMPARE(seen.constFirst().instanceId, it.session->workspace()->instanceId());
    QCOMPARE(entryOf(seen.constFirst(), "hibp"), (QJsonObject{{u"before"_s, true}, {u"sent"_s, false}}));
    QCOMPARE(it.locks(), QStringList());
}

void tst_InterruptedApply::endIsWritten_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Does>("does");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("error");
    QTest::newRow("confirmed") << 0 << Does::Pass << u"confirmed"_s << QString();
    QTest::newRow("refused") << 422 << Does::Pass << u"refused"_s << u"Rejected"_s;
    QTest::newRow("server fault") << 500 << Does::Pass << u"unknown"_s << u"ServerFault"_s;
    QTest::newRow("answer lost") << 0 << Does::LoseRequest << u"unknown"_s << u"Offline"_s;
}

void tst_InterruptedApply::endIsWritten()
{
    QFETCH(const int, status);
    QFETCH(const Does, does);
    QFETCH(const QString, error);
    ApplyCase it;
    QVERIFY(it.opens(kProfile));
    it.session->workspace()->setVerification(5ms, 2);
    if (status != 0)
        it.server.simulator.failNext("PATCH", u"/v1/instance"_s, 1, status,
                                     R"({"errors":[{"code":"x","message":"no"}],"clerk_trace_id":"trace-7"})");
    it.proxy.does = does;
    const ApplyRun *run = it.apply(hibpTo(false));
    QTRY_VERIFY(run->isOver());
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::End}));
    const QList<JournalEvent> events = it.events();
    QCOMPARE(events.constLast().run, events.constFirst().run);
    const QJsonObject end = entryOf(events.constLast(), "hibp");
    QTEST(end.value("outcome"_L1).toString(), "outcome");
    QCOMPARE(end.value("error"_L1).toString(), error);
    QCOMPARE(end.value("status"_L1).toInt(), status);
    if (status != 0)
        QCOMPARE(end.value("trace"_L1).toString(), u"trace-7"_s);
    QCOMPARE(it.locks(), QStringList());
    // Of what has its end nothing is told.
    it.restart();
    QVERIFY(it.opens(kProfile));
    QCOMPARE(it.settled().size(), 0);
    QCOMPARE(it.kinds().size(), 2);
}

void tst_InterruptedApply::repeatedRequestHasAnIntentEachTime()
{
    ApplyCase it;
    Profile profile = *it.profiles->find(kProfile);
    profile.retry.maxElapsedTime = 100ms; // it is the run that waits
    QVERIFY(it.profiles->save(profile));
    QVERIFY(it.opens(kProfile));
    const ApplyRun *run = it.apply(hibpTo(false));
    connect(run, &ApplyRun::phaseChanged, this, [&] {
        if (run->phase() == ApplyRun::Phase::Sending)
            it.server.simulator.rateLimit(u"/v1/instance"_s, 1, 1);
    });
    QTRY_VERIFY(run->isOver());
    QVERIFY(run->allConfirmed());
    QCOMPARE(it.proxy.writes, 2);
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::Intent, Kind::End}));
}

void tst_InterruptedApply::fullDiskKeepsItFromLeaving()
{
    ApplyCase it;
    QVERIFY(it.opens(kProfile));
    const FullDisk full;
    const ApplyRun *run = it.apply({{u"hibp"_s, false}, {u"test_mode"_s, false}});
    QVERIFY(run);
    QTRY_VERIFY(run->isOver());
    QCOMPARE(it.proxy.writes, 0);
    QVERIFY(!run->mayHaveChanged());
    QCOMPARE(run->outcomes().size(), 2);
    for (const SettingOutcome &each : run->outcomes()) {
        QCOMPARE(each.outcome, Outcome::NotSent);
        QCOMPARE(each.hindrance, Hindrance::NotRecorded);
        QVERIFY(!each.notRecorded.isEmpty());
    }
    QCOMPARE(it.session->workspace()->editCount(), 2);
}

void tst_InterruptedApply::fullDiskAfterTheFirstRequest()
{
    ApplyCase it;
    QVERIFY(it.opens(kProfile));
    std::unique_ptr<FullDisk> full;
    it.proxy.seen = [&] {
        if (!full)
            full = std::make_unique<FullDisk>();
    };
    Workspace *workspace = it.session->workspace();
    SettingsForm *second = workspace->form(ResourceId::Organization);
    workspace->edit(ResourceId::Organization, second->indexOf(u"max_allowed_memberships"), 3);
    const ApplyRun *run = it.apply(hibpTo(false));
    QTRY_VERIFY(run->isOver());
    QCOMPARE(it.proxy.writes, 1);
    QCOMPARE(run->outcomes().constFirst().outcome, Outcome::Confirmed);
    QCOMPARE(run->outcomes().constLast().outcome, Outcome::NotSent);
    QCOMPARE(run->outcomes().constLast().hindrance, Hindrance::NotRecorded);
    QCOMPARE(workspace->editCount(), 1);
    full.reset();
    it.session.reset();
    it.journals = std::make_unique<JournalStore>(it.dir.path()); // the former one wrote what was left
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::End, Kind::End}));
    QCOMPARE(entryOf(it.events().constLast(), "max_allowed_memberships").value("outcome"_L1).toString(), u"not_sent"_s);
}

void tst_InterruptedApply::isRecordedForOneSessionToo()
{
    ApplyCase it;
    Profile profile = it.profileOf(u"guest"_s);
    it.session->connectInstance(profile, it.server.instance.secretKey, false);
    QTRY_VERIFY(it.isRead());
    const ApplyRun *run = it.apply(hibpTo(false));
    QTRY_VERIFY(run->isOver());
    QVERIFY(run->allConfirmed());
    QCOMPARE(QDir(it.dir.path()).entryList({u"*.journal.jsonl"_s}).size(), 1);
}

void tst_InterruptedApply::killedOneIsSettled_data()
{
    QTest::addColumn<Does>("does");
    QTest::addColumn<QJsonValue>("third");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("offered");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("the server acted") << Does::HoldAnswer << none << Fate::Applied << true;
    QTest::newRow("the server did not act") << Does::HoldRequest << none << Fate::NotApplied << true;
    QTest::newRow("it got half") << Does::HoldHalf << none << Fate::NotApplied << true;
    QTest::newRow("a third value") << Does::HoldRequest << QJsonValue(u"third@acme.example"_s) << Fate::NotKnown
                                   << true;
}

void tst_InterruptedApply::killedOneIsSettled()
{
    QFETCH(const Does, does);
    QFETCH(const QJsonValue, third);
    QFETCH(const Fate, fate);
    ApplyCase it;
    const QJsonValue sent = u"mine@acme.example"_s;
    it.killInFlight(instanceEdits({{u"support_email"_s, sent}}), does);
    QCOMPARE(it.kinds(), QList{Kind::Intent});
    if (!third.isUndefined())
        it.behindTheBack(u"instance"_s, u"support_email"_s, third);
    it.restart();
    QSignalSpy spy(it.session->interrupted(), &InterruptedApplies::changed);
    QVERIFY(it.opens(kProfile));
    QTRY_COMPARE(it.settled().size(), 1);
    const InterruptedSetting setting = it.settled().constFirst();
    QCOMPARE(setting.fate, fate);
    QCOMPARE(setting.path, u"/v1/instance"_s);
    QCOMPARE(setting.key, u"support_email"_s);
    QCOMPARE(setting.sent, sent);
    QCOMPARE(setting.seen, third.isUndefined() ? (fate == Fate::Applied ? sent : setting.seen) : third);
    QTEST(setting.offered, "offered");
    QVERIFY(setting.sentAt.isValid());
    // The edit waits as before, unless the server has it.
    QCOMPARE(it.drafts->waiting().size(), fate == Fate::Applied ? 0 : 1);
    // Told once.
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::Settled}));
    QCOMPARE(it.locks(), QStringList());
    it.restart();
    QVERIFY(it.opens(kProfile));
    QCOMPARE(it.settled().size(), 0);
    QCOMPARE(it.kinds().size(), 2);
    QCOMPARE(it.proxy.writes, 1); // and nothing is sent by itself
}

void tst_InterruptedApply::appliedOneIsNotOffered()
{
    ApplyCase it;
    it.killInFlight(instanceEdits({{u"hibp"_s, false}, {u"test_mode"_s, false}}), Does::HoldAnswer);
    it.behindTheBack(u"instance"_s, u"test_mode"_s, true); // somebody took one of them back
    it.restart();
    QVERIFY(it.opens(kProfile));
    QTRY_COMPARE(it.settled().size(), 2);
    QCOMPARE(it.settled().constFirst().fate, Fate::Applied);
    QCOMPARE(it.settled().constLast().fate, Fate::NotApplied);
    QCOMPARE(it.drafts->waiting().size(), 1);
    QCOMPARE(it.drafts->waiting().constFirst().edits, 1);
    it.drafts->restore(it.drafts->waiting().constFirst());
    QCOMPARE(it.session->workspace()->editCount(), 1);
    QVERIFY(it.session->workspace()
                ->form(ResourceId::Instance)
                ->isEdited(it.session->workspace()->form(ResourceId::Instance)->indexOf(u"test_mode")));
    it.session->interrupted()->dismiss();
    QCOMPARE(it.settled().size(), 0);
}

//! The first request was answered, the second was not, the third never left: of that nothing is told.
void tst_InterruptedApply::severalRequestsAreSettledEach()
{
    ApplyCase it;
    it.proxy.seen = [&] { it.proxy.does = it.proxy.writes == 2 ? Does::HoldRequest : Does::Pass; };
    it.kill({{u"/v1/instance"_s, hibpTo(false)},
             {u"/v1/instance/restrictions"_s, QJsonObject{{u"block_email_subaddresses"_s, true}}},
             {u"/v1/instance/organization_settings"_s, QJsonObject{{u"max_allowed_memberships"_s, 3}}}},
            [&] { return it.proxy.writes == 2; });
    it.proxy.seen = {};
    it.proxy.does = Does::Pass;
    it.restart();
    QVERIFY(it.opens(kProfile));
    QTRY_COMPARE(it.settled().size(), 2);
    QCOMPARE(it.settled().constFirst().key, u"hibp"_s);
    QCOMPARE(it.settled().constFirst().fate, Fate::Applied);
    QCOMPARE(it.settled().constLast().fate, Fate::NotApplied);
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::Intent, Kind::Settled, Kind::Settled}));
    QCOMPARE(it.drafts->waiting().constFirst().edits, 2);
}

void tst_InterruptedApply::youngReadSaysNotYetThatItWasNotApplied_data()
{
    QTest::addColumn<std::chrono::seconds>("step");
    QTest::newRow("the clock is right") << 0s;
    QTest::newRow("it is set forward meanwhile") << std::chrono::seconds(2h);
    QTest::newRow("it is set back meanwhile") << std::chrono::seconds(-2h);
}

void tst_InterruptedApply::youngReadSaysNotYetThatItWasNotApplied()
{
    QFETCH(const std::chrono::seconds, step);
    WallClock clock;
    ApplyCase it;
    it.server.simulator.setReadLag(1h);
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldAnswer);
    clock.step(step);
    it.restart(1h);
    QVERIFY(it.opens(kProfile));
    QCOMPARE(it.settled().size(), 0); // what is read is what was before
    QCOMPARE(it.kinds().size(), 1);
    it.server.simulator.setReadLag(0ms);
    it.session->workspace()->refresh();
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.settled().constFirst().fate, Fate::Applied);
}

void tst_InterruptedApply::looksAgainOnceAReadIsOldEnough()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldRequest);
    it.restart(2s);
    QVERIFY(it.opens(kProfile));
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.settled().constFirst().fate, Fate::NotApplied);
    QVERIFY(it.settled().constFirst().sentAt.msecsTo(QDateTime::currentDateTimeUtc()) >= 2000);
}

void tst_InterruptedApply::whatWasReadTooSoonSaysNothing()
{
    ApplyCase it;
    it.killInFlight({{u"/v1/instance/organization_settings"_s, QJsonObject{{u"max_allowed_memberships"_s, 3}}}},
                    Does::HoldRequest);
    it.restart(10s);
    QVERIFY(it.opens(kProfile));
    QCOMPARE(it.settled().size(), 0);
    it.server.simulator.failNext("GET", u"/v1/instance/organization_settings"_s, 100, 403, "{}");
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.settled().constFirst().fate, Fate::NotKnown);
}

void tst_InterruptedApply::waitsUntilTheInstanceIsRead()
{
    ApplyCase it;
    QVERIFY(it.opens(kProfile)); // so that there is a former look at it
    it.session.reset();
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldAnswer);
    it.proxy.readsFail = true;
    it.restart();
    it.session->open(kProfile);
    QTRY_COMPARE(it.session->workspace()->readState(ReadSource::Instance).state, ReadState::State::Failed);
    QTRY_VERIFY(!it.session->workspace()->isRefreshing());
    QCOMPARE(it.settled().size(), 0);
    QCOMPARE(it.kinds().size(), 1);
    it.proxy.readsFail = false;
    it.session->workspace()->refresh();
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.settled().constFirst().fate, Fate::Applied);
}

void tst_InterruptedApply::sentOnceMoreIsNotGuessed()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldRequest);
    it.restart(1h);
    QVERIFY(it.opens(kProfile));
    QCOMPARE(it.settled().size(), 0);
    const ApplyRun *run = it.apply(hibpTo(false));
    QTRY_VERIFY(run->isOver());
    it.session->interrupted()->setReadLag(0ms);
    it.session->workspace()->refresh();
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.settled().constFirst().fate, Fate::NotKnown);
    QVERIFY(it.settled().constFirst().superseded);
}

void tst_InterruptedApply::anotherInstanceIsNotAsked()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldAnswer);
    QByteArray content = contentOf(it.journal());
    content.replace(R"("instance":"ins_)", R"("instance":"ins_other)");
    writeFile(it.journal(), content);
    it.restart();
    QVERIFY(it.opens(kProfile));
    QCOMPARE(it.settled().size(), 0);
    QCOMPARE(it.kinds().size(), 1);
}

void tst_InterruptedApply::livingWindowsRunIsLeftToIt_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("the other window opens while it runs") << false;
    QTest::newRow("the other window is there already") << true;
}

void tst_InterruptedApply::livingWindowsRunIsLeftToIt()
{
    QFETCH(const bool, first);
    ApplyCase it;
    QVERIFY(it.opens(kProfile));
    it.session->workspace()->setVerification(5ms, 2);
    // Another window over the same directory.
    DraftStore drafts(it.dir.path());
    JournalStore journals(it.dir.path());
    ProfileStore profiles(it.dir.path());
    const auto memory = makeMemoryStore();
    Session other({.profiles = &profiles,
                   .keyring = &it.keyring,
                   .memory = memory.get(),
                   .drafts = &drafts,
                   .journals = &journals},
                  {});
    other.interrupted()->setReadLag(0ms);
    const auto open = [&other] {
        other.open(kProfile);
        QTRY_VERIFY(other.workspace()->lastRefresh().isValid() && !other.workspace()->isRefreshing());
    };
    if (first)
        open();
    it.proxy.does = Does::HoldAnswer;
    const ApplyRun *run = it.apply(hibpTo(false));
    QTRY_COMPARE(it.proxy.answeredWrites, 1);
    if (!first)
        open();
    QVERIFY(!run->isOver());
    QCOMPARE(other.interrupted()->settled().size(), 0);
    QCOMPARE(it.kinds(), QList{Kind::Intent});
    // Its window goes while it runs: the other one looks again.
    it.session.reset();
    other.workspace()->refresh();
    QTRY_COMPARE(other.interrupted()->settled().size(), 1);
    QCOMPARE(other.interrupted()->settled().constFirst().fate, Fate::Applied);
}

void tst_InterruptedApply::ofTwoWindowsOneTells()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldAnswer);
    it.restart();
    DraftStore drafts(it.dir.path());
    JournalStore journals(it.dir.path());
    ProfileStore profiles(it.dir.path());
    const auto memory = makeMemoryStore();
    Session other({.profiles = &profiles,
                   .keyring = &it.keyring,
                   .memory = memory.get(),
                   .drafts = &drafts,
                   .journals = &journals},
                  {});
    other.interrupted()->setReadLag(0ms);
    other.open(kProfile);
    QVERIFY(it.opens(kProfile));
    QTRY_VERIFY(other.workspace()->lastRefresh().isValid() && !other.workspace()->isRefreshing());
    QCOMPARE(it.settled().size() + other.interrupted()->settled().size(), 1);
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::Settled}));
}

void tst_InterruptedApply::secretIsNotWrittenAndNotGuessed()
{
    ApplyCase it;
    it.killInFlight(instanceEdits({{u"support_email"_s, u"sk_test_CANARYshaped@acme.example"_s}}), Does::HoldAnswer);
    QVERIFY(!contentOf(it.journal()).contains("CANARY"));
    it.restart();
    QVERIFY(it.opens(kProfile));
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.settled().constFirst().fate, Fate::NotKnown);
    QVERIFY(it.settled().constFirst().sent.isUndefined());
    QVERIFY(it.settled().constFirst().seen.isUndefined());
    QVERIFY(!contentOf(it.journal()).contains("CANARY"));
}

void tst_InterruptedApply::tornTailIsSaid()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldAnswer);
    writeFile(it.journal(), "damaged\n" + contentOf(it.journal()) + R"({"v":1,"event":")");
    it.restart();
    QVERIFY(it.opens(kProfile));
    QTRY_COMPARE(it.settled().size(), 1);
    const QString problem = it.session->interrupted()->problem();
    QVERIFY2(problem.contains(it.journal() + u".broken-"_s), qPrintable(problem));
    it.session->interrupted()->dismiss();
    QVERIFY(it.session->interrupted()->problem().isEmpty());
    QCOMPARE(it.kinds(), (QList{Kind::Intent, Kind::Settled}));
}

void tst_InterruptedApply::unreadableJournalIsSaid()
{
    ApplyCase it;
    QVERIFY(QDir(it.dir.path()).mkdir(QFileInfo(it.journal()).fileName()));
    QVERIFY(it.opens(kProfile));
    QTRY_VERIFY(!it.session->interrupted()->problem().isEmpty());
}

void tst_InterruptedApply::unreadableLinesAreSaidOnce_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("says");
    QTest::newRow("one damaged") << "damaged\n"_ba << u"One line of"_s;
    QTest::newRow("two damaged") << "damaged\n{\n"_ba << u"2 lines of"_s;
    QTest::newRow("newer") << R"({"v":9,"kind":"sent"})"
                              "\n"_ba
                           << u"newer version"_s;
}

//! Until the admin answers, and then not again: the lines stay where they are.
void tst_InterruptedApply::unreadableLinesAreSaidOnce()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, says);
    ApplyCase it;
    writeFile(it.journal(), lines);
    const auto said = [&] {
        it.restart();
        const bool isRead =
            it.opens(kProfile) && waitPatiently([&] {
                return it.session->workspace()->lastRefresh().isValid() && !it.session->workspace()->isRefreshing();
            });
        if (!isRead)
            return u"not read"_s;
        return it.session->interrupted()->problem();
    };
    for (int i = 0; i < 2; ++i) {
        const QString problem = said();
        QVERIFY2(problem.contains(says) && problem.contains(it.journal()), qPrintable(problem));
    }
    it.session->interrupted()->dismiss();
    QCOMPARE(said(), QString());
    QVERIFY(contentOf(it.journal()).startsWith(lines));
    writeFile(it.journal(), contentOf(it.journal()) + lines);
    QVERIFY(said().contains(says));
}

void tst_InterruptedApply::whatCouldNotBeReadIsReadLater()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldAnswer);
    const int handle = ::open(QFile::encodeName(it.journal()).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(handle >= 0 && ::flock(handle, LOCK_EX) == 0);
    it.restart();
    QVERIFY(it.opens(kProfile));
    QTRY_VERIFY(!it.session->interrupted()->problem().isEmpty());
    QVERIFY(it.settled().isEmpty());
    ::close(handle);
    it.session->workspace()->refresh();
    QTRY_COMPARE(it.settled().size(), 1);
    QCOMPARE(it.session->interrupted()->problem(), QString());
}

void tst_InterruptedApply::forgettingRemovesIt()
{
    ApplyCase it;
    it.killInFlight(instanceEdits(hibpTo(false)), Does::HoldRequest);
    QVERIFY(QFile::exists(it.journal()));
    QCOMPARE(it.locks().size(), 1);
    it.migrations.reset(); // it removes whatever begins with the profile's id
    it.restart();
    it.session->forget(kProfile);
    QCOMPARE(QDir(it.dir.path()).entryList({u"*journal*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
}

VESTRY_TEST(tst_InterruptedApply)
#include "tst_interruptedapply.moc"
