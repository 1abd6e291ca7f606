#include "models/draftstore.h"
#include "models/session.h"
#include "models/writeguard.h"
#include "network/secretstores.h"
#include "tests/integration/workspace/workspacecase.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

//! A session with two profiles of the same instance.
class SessionCase {
public:
    SessionCase()
        : profiles(directory.path())
        , drafts(directory.path())
        , keyring(makeMemoryStore())
        , memory(makeMemoryStore())
        , session({.profiles = &profiles, .keyring = keyring.get(), .memory = memory.get(), .drafts = &drafts}, {})
    {
    }

    Profile profile(const QString &id, SafetyLevel level) const
    {
        return {.id = id,
                .name = id,
                .environment = Environment::Development,
                .baseUrl = server.simulator.backendApiUrl(),
                .safety = level};
    }
    bool connectTo(const Profile &profile)
    {
        session.connectInstance(profile, server.instance.secretKey, true);
        return isRead(profile.id);
    }
    bool open(const QString &id)
    {
        session.open(id);
        return isRead(id);
    }
    bool isRead(const QString &id) const
    {
        return QTest::qWaitFor(
            [this, &id] {
                return session.current() && session.current()->id == id && session.workspace()->lastRefresh().isValid();
            },
            kPatience);
    }
    ApplyRun *apply()
    {
        ApplyRun *run = session.workspace()->apply(session.workspace()->plannedRequests());
        return run && QTest::qWaitFor([run] { return run->isOver(); }, kPatience) ? run : nullptr;
    }
    void editSupport(const QString &address)
    {
        const SettingsForm *form = session.workspace()->form(ResourceId::Instance);
        session.workspace()->edit(ResourceId::Instance, form->indexOf(u"support_email"), address);
    }

    QTemporaryDir directory;
    WorkspaceCase server;
    ProfileStore profiles;
    DraftStore drafts;
    std::unique_ptr<SecretStore> keyring;
    std::unique_ptr<SecretStore> memory;
    Session session;
};

} // namespace

//! The safety level of a profile reaches everything that could write.
class tst_SessionSafety : public QObject {
    Q_OBJECT
private slots:
    void lockedFromTheBeginning_data();
    void lockedFromTheBeginning();
    void skippingEndsWithTheProfileInFront();
    void raisedToReadOnly();
    void draftOfAReadOnlyProfileIsKept();
};

void tst_SessionSafety::lockedFromTheBeginning_data()
{
    QTest::addColumn<int>("level");
    for (const auto level : {SafetyLevel::ReadOnly, SafetyLevel::Confirm, SafetyLevel::Typed})
        QTest::addRow("level %d", int(level)) << int(level);
}

void tst_SessionSafety::lockedFromTheBeginning()
{
    QFETCH(const int, level);
    SessionCase it;
    QVERIFY(it.connectTo(it.profile(u"one"_s, SafetyLevel::Confirm)));
    it.editSupport(u"help@acme.example"_s);
    Profile changed = *it.session.current();
    changed.safety = SafetyLevel(level);
    QCOMPARE(it.session.updateProfile(changed), Session::UpdateProblem::None);
    QCOMPARE(it.session.guard()->level(), SafetyLevel(level));
    const ApplyRun *run = it.apply(); // without a permit
    QVERIFY(run);
    QCOMPARE(run->outcomes().constFirst().outcome, Outcome::NotSent);
    QCOMPARE(it.server.writes().size(), 0);
}

void tst_SessionSafety::skippingEndsWithTheProfileInFront()
{
    SessionCase it;
    QVERIFY(it.connectTo(it.profile(u"two"_s, SafetyLevel::Typed)));
    QVERIFY(it.connectTo(it.profile(u"one"_s, SafetyLevel::Typed)));
    it.session.guard()->setSkipping(true);
    QCOMPARE(it.session.guard()->need(false), WriteGuard::Need::Reviewed);
    QVERIFY(it.open(u"two"_s));
    QCOMPARE(it.session.guard()->need(false), WriteGuard::Need::TypedName);
    QVERIFY(it.open(u"one"_s));
    QVERIFY(!it.session.guard()->isSkipping());
    QCOMPARE(it.session.guard()->need(false), WriteGuard::Need::TypedName);
}

void tst_SessionSafety::raisedToReadOnly()
{
    SessionCase it;
    QVERIFY(it.connectTo(it.profile(u"one"_s, SafetyLevel::Confirm)));
    it.editSupport(u"help@acme.example"_s);
    Profile changed = *it.session.current();
    changed.safety = SafetyLevel::ReadOnly;
    QCOMPARE(it.session.updateProfile(changed), Session::UpdateProblem::None);
    QVERIFY(it.session.workspace()->isReadOnly());
    QCOMPARE(it.session.workspace()->editCount(), 1);
    it.editSupport(u"other@acme.example"_s);
    QVERIFY(it.drafts.flush());
    QCOMPARE(it.drafts.saved(u"one"_s)->draft, it.session.workspace()->draft());
    QVERIFY(it.drafts.saved(u"one"_s)->draft.value("/v1/instance"_L1).toObject().contains("support_email"_L1));
    changed.safety = SafetyLevel::Confirm;
    QCOMPARE(it.session.updateProfile(changed), Session::UpdateProblem::None);
    QVERIFY(!it.session.workspace()->isReadOnly());
    it.editSupport(u"other@acme.example"_s);
    const SettingsForm *form = it.session.workspace()->form(ResourceId::Instance);
    QCOMPARE(form->shown(form->indexOf(u"support_email")), QJsonValue(u"other@acme.example"_s));
}

void tst_SessionSafety::draftOfAReadOnlyProfileIsKept()
{
    SessionCase it;
    QVERIFY(it.connectTo(it.profile(u"one"_s, SafetyLevel::Confirm)));
    it.editSupport(u"help@acme.example"_s);
    QVERIFY(it.drafts.flush());
    const QJsonObject draft = it.drafts.saved(u"one"_s)->draft;
    Profile changed = *it.session.current();
    changed.safety = SafetyLevel::ReadOnly;
    QCOMPARE(it.session.updateProfile(changed), Session::UpdateProblem::None);
    it.session.close();
    QVERIFY(it.open(u"one"_s));
    QVERIFY(it.session.workspace()->isReadOnly());
    it.session.workspace()->refresh();
    QTRY_VERIFY(!it.session.workspace()->isRefreshing());
    it.session.close();
    QCOMPARE(it.drafts.saved(u"one"_s)->draft, draft);
}

VESTRY_TEST(tst_SessionSafety)
#include "tst_sessionsafety.moc"
