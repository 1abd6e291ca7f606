#include "models/activitymodel.h"
#include "models/boundkey.h"
#include "models/draftstore.h"
#include "models/session.h"
#include "network/secretstores.h"
#include "tests/support/scriptedstore.h"
#include "tests/support/testprogram.h"
#include "tests/support/wallclock.h"
#include "workspacecase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! From one instance to another: keys, profiles, the sandbox.
class tst_Session : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sandbox();
    void sandboxThatCannotStart();
    void connectAndRemember();
    void connectForThisSession();
    void keyringRefuses_data();
    void keyringRefuses();
    void profileCannotBeSaved();
    void unknownProfile();
    void switchingDropsLateAnswers();
    void switchingUndercutsNoPause();
    void switchingKeepsTheEdits();
    void leftAgainBeforeItIsRead();
    void aSleepIsFollowedByAFreshRead();
    void closing();
    void forgetting();
    void forgettingWhenTheKeyringRefuses();
    void identityIsRemembered();
    void keyGoesNowhereElse();
    void keyFromEnvironment_data();
    void keyFromEnvironment();

private:
    Session *makeSession();
    bool opens(const std::function<void()> &how);
    Profile profileOf(const WorkspaceCase &test) const;

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<WorkspaceCase> server;
    std::unique_ptr<ScriptedStore> keyring;
    std::unique_ptr<SecretStore> memory;
    std::unique_ptr<ProfileStore> profiles;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<Session> session;
};

void tst_Session::init()
{
    session.reset();
    dir = std::make_unique<QTemporaryDir>();
    server = std::make_unique<WorkspaceCase>();
    keyring = std::make_unique<ScriptedStore>();
    memory = makeMemoryStore();
    profiles = std::make_unique<ProfileStore>(dir->path());
    drafts = std::make_unique<DraftStore>(dir->path());
    makeSession();
}

Session *tst_Session::makeSession()
{
    const auto starter = [this](const Session::SandboxStarted &started) {
        QList<Session::SandboxInstance> out;
        for (const SimulatedInstance &each : server->simulator.instances()) {
            const bool production = each.environmentType == u"production";
            out.append({each.name, production ? Environment::Production : Environment::Development,
                        server->simulator.backendApiUrl(), each.secretKey});
        }
        started(out, {});
    };
    const Session::Stores stores{profiles.get(), keyring.get(), memory.get(), drafts.get()};
    session = std::make_unique<Session>(stores, starter);
    return session.get();
}

//! True when \p how puts a workspace in front that then reads its instance, or that was doing so.
bool tst_Session::opens(const std::function<void()> &how)
{
    how();
    const auto read = [this] {
        const Workspace *workspace = session->workspace();
        return workspace && !workspace->isRefreshing() && workspace->lastRefresh().isValid();
    };
    return QTest::qWaitFor(read, kPatience);
}

Profile tst_Session::profileOf(const WorkspaceCase &test) const
{
    Profile profile;
    profile.name = test.instance.name;
    profile.baseUrl = test.simulator.backendApiUrl();
    return profile;
}

void tst_Session::sandbox()
{
    QVERIFY(!session->workspace());
    QVERIFY(opens([this] { session->openSandbox(); }));
    QVERIFY(session->current()->sandbox);
    QCOMPARE(session->current()->name, server->simulator.instances().constFirst().name);
    QCOMPARE(session->profiles().size(), 2);
    QVERIFY(session->activity()->rowCount() >= 9);
    QVERIFY(!session->isOpening());
    // The sandbox's other instance is opened like any profile.
    const QString other = session->profiles().constLast().id;
    QVERIFY(opens([&] { session->open(other); }));
    QCOMPARE(session->workspace()->environment(), session->profiles().constLast().environment);
    QCOMPARE(ProfileStore(dir->path()).profiles().size(), 0);
    QVERIFY(keyring->secrets.isEmpty());
    // Again, also in another session: the same profiles, not more of them.
    const QString first = session->profiles().constFirst().id;
    session->openSandbox();
    QCOMPARE(session->profiles().size(), 2);
    makeSession()->openSandbox();
    QCOMPARE(session->profiles().constFirst().id, first);
}

void tst_Session::sandboxThatCannotStart()
{
    const Session::Stores stores{profiles.get(), keyring.get(), memory.get(), drafts.get()};
    session =
        std::make_unique<Session>(stores, [](const Session::SandboxStarted &started) { started({}, u"no port"_s); });
    QSignalSpy failed(session.get(), &Session::openFailed);
    session->openSandbox();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<Session::OpenProblem>(), Session::OpenProblem::SandboxFailed);
    QCOMPARE(failed[0][2].toString(), u"no port"_s);
}

void tst_Session::connectAndRemember()
{
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    const Profile profile = *session->current();
    QVERIFY(!profile.id.isEmpty() && !profile.sessionOnly);
    const auto kept = BoundKey::fromSecret(keyring->secrets.value(profile.id), {});
    QVERIFY(kept && kept->key() == server->instance.secretKey);
    QVERIFY(kept->fits(profile.baseUrl) && !kept->fits(QUrl(u"https://elsewhere.example"_s)));
    QCOMPARE(profiles->lastUsedId(), profile.id);
    makeSession(); // the program is started again
    QCOMPARE(session->profiles().size(), 1);
    QVERIFY(opens([&] { session->open(profile.id); }));
}

void tst_Session::connectForThisSession()
{
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, false); }));
    QVERIFY(session->current()->sessionOnly);
    QVERIFY(keyring->secrets.isEmpty());
    QCOMPARE(session->profiles().size(), 1);
    QCOMPARE(ProfileStore(dir->path()).profiles().size(), 0);
}

void tst_Session::keyringRefuses_data()
{
    QTest::addColumn<SecretStore::Status>("status");
    QTest::newRow("denied") << SecretStore::Status::Denied;
    QTest::newRow("unavailable") << SecretStore::Status::Unavailable;
    QTest::newRow("timed out") << SecretStore::Status::TimedOut;
}

void tst_Session::keyringRefuses()
{
    QFETCH(const SecretStore::Status, status);
    keyring->next = status;
    QSignalSpy kept(session.get(), &Session::keptForSessionOnly);
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(kept[0][0].toString(), session->current()->id);
    QVERIFY(session->current()->sessionOnly);
    QCOMPARE(ProfileStore(dir->path()).profiles().size(), 0);
}

void tst_Session::profileCannotBeSaved()
{
    QFile file(dir->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    profiles = std::make_unique<ProfileStore>(dir->filePath(u"file/x"_s));
    makeSession();
    QSignalSpy kept(session.get(), &Session::keptForSessionOnly);
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(!profiles->problem().isEmpty());
    QTRY_VERIFY(keyring->secrets.isEmpty()); // no key stays that no profile names
}

void tst_Session::unknownProfile()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    Workspace *before = session->workspace();
    QSignalSpy failed(session.get(), &Session::openFailed);
    session->open(u"no such profile"_s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<Session::OpenProblem>(), Session::OpenProblem::UnknownProfile);
    QCOMPARE(session->workspace(), before); // what was in front stays
}

void tst_Session::switchingDropsLateAnswers()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    const QString first = session->profiles().constFirst().id, second = session->profiles().constLast().id;
    server->simulator.setAnswerDelay(100ms);
    QPointer<Workspace> former = session->workspace();
    former->refresh();
    QSignalSpy late(former, &Workspace::identityChanged);
    QSignalSpy changed(session.get(), &Session::workspaceChanged);
    session->open(second);
    QTRY_COMPARE(changed.count(), 1);
    QTRY_VERIFY(!former);
    QCOMPARE(late.count(), 0);
    QTRY_COMPARE(session->workspace()->environment(), session->current()->environment);
    QCOMPARE(session->current()->id, second);
    QVERIFY(session->profiles().constFirst().environment != session->current()->environment);
}

// Clerk asked for a minute: to look at another instance and to come back is no way around it.
void tst_Session::switchingUndercutsNoPause()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    const QString first = session->current()->id, second = session->profiles().constLast().id;
    QSignalSpy limited(session.get(), &Session::rateLimited);
    server->simulator.rateLimit(u"/v1/instance"_s, 1, 60);
    session->workspace()->refresh();
    QTRY_COMPARE(limited.count(), 1);
    QVERIFY(opens([&] { session->open(second); }));
    server->simulator.clearRequests();
    session->open(first);
    QTRY_COMPARE(limited.count(), 2);
    const auto left = limited.at(1).at(0).value<std::chrono::milliseconds>();
    QVERIFY2(left > 0ms && left <= 60s, qPrintable(QString::number(left.count())));
    QTRY_COMPARE(session->keyState(), Session::KeyState::Ready);
    QVERIFY(session->workspace()->isRefreshing());
    QCOMPARE(server->simulator.requests().size(), 0);
    QVERIFY(opens([&] { session->open(second); })); // the other one is not paused
}

void tst_Session::leftAgainBeforeItIsRead()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    const QString first = session->current()->id, second = session->profiles().constLast().id;
    session->workspace()->edit(ResourceId::Instance, 0, false);
    session->open(second);
    const QJsonObject draft = session->drafts()->saved(first)->draft;
    server->simulator.setAnswerDelay(1h);
    session->open(first);
    QCOMPARE(session->workspace()->draft(), draft);
    session->open(second);
    QCOMPARE(session->drafts()->saved(first)->draft, draft);
    session->open(first);
    QCOMPARE(session->workspace()->draft(), draft);
}

void tst_Session::switchingKeepsTheEdits()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    const QString first = session->current()->id, second = session->profiles().constLast().id;
    session->workspace()->edit(ResourceId::Instance, 0, false);
    QCOMPARE(session->workspace()->editCount(), 1);
    QVERIFY(opens([&] { session->open(second); }));
    QVERIFY(session->drafts()->saved(first));
    QCOMPARE(session->workspace()->editCount(), 0);
    session->open(first);
    QCOMPARE(session->workspace()->editCount(), 1); // at once, by itself
    QVERIFY(opens([] {}));
    QCOMPARE(session->workspace()->editCount(), 1);
    QVERIFY(session->workspace()->form(ResourceId::Instance)->driftedFrom(0).isUndefined());
    session->workspace()->discardAll();
    QVERIFY(opens([&] { session->open(second); }));
    QVERIFY(opens([&] { session->open(first); }));
    QCOMPARE(session->workspace()->editCount(), 0);
    QVERIFY(!session->drafts()->saved(first));
}

// 44: nobody says so; what was read is hours old, and another admin may have been there.
void tst_Session::aSleepIsFollowedByAFreshRead()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    Workspace *workspace = session->workspace();
    workspace->edit(ResourceId::Organization, 0, !workspace->form(ResourceId::Organization)->shown(0).toBool());
    const int edits = workspace->editCount();
    server->simulator.clearRequests();
    session->lookForSleep();
    QCOMPARE(workspace->isRefreshing(), false);
    server->simulator.setAnswerDelay(1h); // an answer that never comes
    workspace->refresh();
    QTRY_VERIFY(server->simulator.requests().size() > 0);
    server->simulator.setAnswerDelay(0ms);
    QSignalSpy refreshed(workspace, &Workspace::refreshed);
    WallClock::sleep(8h);
    session->lookForSleep();
    QTRY_COMPARE(refreshed.count(), 2); // the one that hung, and another
    QCOMPARE(session->workspace(), workspace);
    QCOMPARE(workspace->readState(ReadSource::Instance).state, ReadState::State::Loaded);
    QCOMPARE(workspace->editCount(), edits);
    session->lookForSleep();
    QVERIFY(!workspace->isRefreshing()); // once for each sleep
}

void tst_Session::closing()
{
    QVERIFY(opens([this] { session->openSandbox(); }));
    session->workspace()->edit(ResourceId::Instance, 0, false);
    const QString id = session->current()->id;
    QSignalSpy changed(session.get(), &Session::workspaceChanged);
    session->close();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!session->workspace() && !session->current());
    QVERIFY(drafts->saved(id));
    session->close();
    QCOMPARE(changed.count(), 1);
}

void tst_Session::forgetting()
{
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    const QString id = session->current()->id;
    session->workspace()->edit(ResourceId::Instance, 0, false);
    session->forget(id);
    QVERIFY(!session->workspace());
    QCOMPARE(session->profiles().size(), 0);
    QTRY_VERIFY(keyring->secrets.isEmpty());
    QVERIFY(!drafts->saved(id));
    QCOMPARE(ProfileStore(dir->path()).profiles().size(), 0);
}

void tst_Session::forgettingWhenTheKeyringRefuses()
{
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    const QString id = session->current()->id;
    keyring->next = SecretStore::Status::TimedOut;
    QSignalSpy said(session.get(), &Session::keyNotRemoved);
    session->forget(id);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said[0][0].toString(), id);
    QCOMPARE(session->profiles().size(), 0);
}

void tst_Session::identityIsRemembered()
{
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    const Profile profile = ProfileStore(dir->path()).profiles().constFirst();
    QCOMPARE(profile.environment, Environment::Development);
    QCOMPARE(profile.instanceId, session->workspace()->instanceId());
}

void tst_Session::keyGoesNowhereElse()
{
    QVERIFY(opens([this] { session->connectInstance(profileOf(*server), server->instance.secretKey, true); }));
    session->workspace()->edit(ResourceId::Instance, 0, false);
    QVERIFY(drafts->flush());
    const auto names = QDir(dir->path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(names.size() >= 2);
    for (const QString &name : names) {
        QFile file(dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(server->instance.secretKey), qPrintable(name));
    }
    QVERIFY(!session->activity()->toHar().contains(server->instance.secretKey));
    for (int row = 0; row < session->activity()->rowCount(); ++row) {
        const QString key = QString::fromLatin1(server->instance.secretKey);
        QVERIFY(!session->activity()->details(row).contains(key));
        QVERIFY(!session->activity()->curlCommand(row).contains(key));
    }
}

void tst_Session::keyFromEnvironment_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("unset") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("sk_test_CANARYenv") << QByteArray("sk_test_CANARYenv");
    QTest::newRow("quoted") << QByteArray("\"sk_test_CANARYenv\"") << QByteArray("sk_test_CANARYenv");
}

void tst_Session::keyFromEnvironment()
{
    QFETCH(const QByteArray, set);
    qunsetenv("CLERK_SECRET_KEY");
    if (!set.isEmpty())
        qputenv("CLERK_SECRET_KEY", set);
    const char *bytes = ::getenv("CLERK_SECRET_KEY");
    QTEST(Session::takeKeyFromEnvironment(), "taken");
    QVERIFY(!qEnvironmentVariableIsSet("CLERK_SECRET_KEY"));
    // Not only unnamed but overwritten where it lay (putenv keeps the memory).
    QVERIFY(!bytes || *bytes == 0);
}

VESTRY_TEST(tst_Session)
#include "tst_session.moc"
