#include "models/connectioncheck.h"
#include "tests/integration/workspace/sessioncase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using KeyState = Session::KeyState;
using Status = SecretStore::Status;
using Problem = Session::UpdateProblem;

//! The list of instances: changed, copied, moved, forgotten; with what that means for keys and for what is in front.
class tst_SessionProfiles : public QObject {
    Q_OBJECT
private slots:
    void refusedUpdates_data();
    void refusedUpdates();
    void nameAndLevelAreTakenOverAtOnce();
    void wayOfTheOneInFront_data();
    void wayOfTheOneInFront();
    void anotherAddressNeedsTheKey();
    void updatingAnother();
    void listThatCannotBeWritten();
    void duplicated_data();
    void duplicated();
    void duplicateUndercutsNoPause();
    void checkUndercutsNoPause();
    void duplicateOfTheSandbox();
    void duplicateForgottenMeanwhile();
    void moved();
    void movedForThisSession();
    void forgotten_data();
    void forgotten();
    void forgottenWhileItsKeyIsKept();
    void forgottenInAnotherWindow();

private:
    static QString other(const SessionCase &it, const QString &id)
    {
        for (const Profile &profile : it.session->profiles()) {
            if (profile.id != id)
                return profile.id;
        }
        return {};
    }
};

void tst_SessionProfiles::refusedUpdates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Problem>("problem");
    const QString same;
    QTest::newRow("unknown") << u"three"_s << u"x"_s << same << Problem::UnknownProfile;
    QTest::newRow("no name") << u"one"_s << u" "_s << same << Problem::BadName;
    QTest::newRow("taken") << u"one"_s << u"TWO"_s << same << Problem::BadName;
    QTest::newRow("bidi override") << u"one"_s << u"a\u202eb"_s << same << Problem::BadName;
    QTest::newRow("too long") << u"one"_s << QString(10'000, u'x') << same << Problem::BadName;
    QTest::newRow("plain http") << u"one"_s << u"one"_s << u"http://api.clerk.com"_s << Problem::BadAddress;
    QTest::newRow("a password in it") << u"one"_s << u"one"_s << u"https://me:pw@api.clerk.com"_s
                                      << Problem::BadAddress;
    QTest::newRow("a path") << u"one"_s << u"one"_s << u"https://api.clerk.com/x"_s << Problem::BadAddress;
    QTest::newRow("another host") << u"one"_s << u"one"_s << u"https://api.clerk.com"_s << Problem::KeyNeeded;
    QTest::newRow("another port") << u"one"_s << u"one"_s << u"http://127.0.0.1:1"_s << Problem::KeyNeeded;
}

void tst_SessionProfiles::refusedUpdates()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const Problem, problem);
    SessionCase it;
    Profile profile = it.store(u"one"_s);
    it.store(u"two"_s);
    QVERIFY(it.opens(u"one"_s));
    const auto secrets = it.keyring.secrets;
    Workspace *workspace = it.session->workspace();
    profile.id = id;
    profile.name = name;
    if (!url.isEmpty())
        profile.baseUrl = QUrl(url);
    QCOMPARE(it.session->updateProfile(profile), problem);
    QCOMPARE(it.session->profiles().size(), 2);
    QCOMPARE(it.session->current()->name, u"one"_s);
    QCOMPARE(it.session->current()->baseUrl, it.server.simulator.backendApiUrl());
    QCOMPARE(it.session->workspace(), workspace);
    QVERIFY(it.keyring.secrets == secrets);
}

void tst_SessionProfiles::nameAndLevelAreTakenOverAtOnce()
{
    SessionCase it;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    Workspace *workspace = it.session->workspace();
    Profile profile = *it.session->current();
    profile.name = u"Shop"_s;
    profile.safety = SafetyLevel::ReadOnly;
    profile.group = u"Clients"_s;
    profile.colour = ProfileColour::Teal;
    QCOMPARE(it.session->updateProfile(profile), Problem::None);
    QCOMPARE(it.session->workspace(), workspace);
    QCOMPARE(it.session->guard()->name(), u"Shop"_s);
    QCOMPARE(it.session->guard()->level(), SafetyLevel::ReadOnly);
    QCOMPARE(ProfileStore(it.dir.path()).find(u"one"_s)->group, u"Clients"_s);
}

void tst_SessionProfiles::wayOfTheOneInFront_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"path", "version", "retry", "proxy"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_SessionProfiles::wayOfTheOneInFront()
{
    QFETCH(const QString, what);
    SessionCase it;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    it.session->workspace()->edit(ResourceId::Instance, 0, false);
    it.keyring.next = Status::TimedOut; // the key is not asked for once more
    Profile profile = *it.session->current();
    if (what == u"path")
        profile.baseUrl.setPath(u"/v1"_s);
    else if (what == u"version")
        profile.apiVersion = u"2025-11-10"_s;
    else if (what == u"retry")
        profile.retry.maxElapsedTime = 10ms;
    else
        profile.proxy.mode = ProxySettings::Mode::None;
    QPointer<Workspace> former = it.session->workspace();
    QSignalSpy changed(it.session.get(), &Session::workspaceChanged);
    QCOMPARE(it.session->updateProfile(profile), Problem::None);
    QCOMPARE(changed.count(), 1);
    QVERIFY(it.session->workspace() != former);
    QVERIFY(it.session->workspace()->isRemembered());
    QCOMPARE(it.session->workspace()->editCount(), 1);
    const auto before = it.server.simulator.requests().size();
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    QCOMPARE(it.session->workspace()->editCount(), 1);
    QVERIFY(it.server.simulator.requests().size() > before);
    QVERIFY(!former);
    QCOMPARE(it.session->updateProfile(*it.session->current()), Problem::None); // nothing new
    QCOMPARE(changed.count(), 1);
}

void tst_SessionProfiles::anotherAddressNeedsTheKey()
{
    SessionCase it;
    WorkspaceCase elsewhere;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    it.session->workspace()->edit(ResourceId::Instance, 0, false);
    Profile profile = *it.session->current();
    profile.baseUrl = elsewhere.simulator.backendApiUrl();
    QCOMPARE(it.session->updateProfile(profile), Problem::KeyNeeded);
    QCOMPARE(elsewhere.simulator.requests().size(), 0);
    const auto before = it.server.simulator.requests().size();
    const BoundKey checkedHere(elsewhere.instance.secretKey, it.server.simulator.backendApiUrl());
    QCOMPARE(it.session->updateProfile(profile, checkedHere), Problem::KeyNeeded);
    const BoundKey checked(elsewhere.instance.secretKey, profile.baseUrl);
    QCOMPARE(it.session->updateProfile(profile, checked), Problem::None);
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->workspace()->editCount(), 1);
    QCOMPARE(it.server.simulator.requests().size(), before); // the former address hears nothing more
    QVERIFY(elsewhere.simulator.requests().size() >= 9);
    const QByteArray secret = it.bound(elsewhere.instance.secretKey, profile.baseUrl);
    QTRY_VERIFY(it.keeps(u"one"_s, secret));
    QVERIFY(it.opens(u"one"_s));
}

void tst_SessionProfiles::updatingAnother()
{
    SessionCase it;
    it.store(u"one"_s);
    Profile two = it.store(u"two"_s);
    QVERIFY(it.opens(u"one"_s));
    Workspace *workspace = it.session->workspace();
    two.apiVersion = u"2025-11-10"_s;
    two.safety = SafetyLevel::ReadOnly;
    QCOMPARE(it.session->updateProfile(two), Problem::None);
    QCOMPARE(it.session->workspace(), workspace);
    QCOMPARE(it.session->guard()->level(), SafetyLevel::Confirm);
    QCOMPARE(it.profiles->find(u"two"_s)->apiVersion, u"2025-11-10"_s);
}

void tst_SessionProfiles::listThatCannotBeWritten()
{
    SessionCase it;
    Profile profile = it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    it.profiles.reset(); // its own watch would see the newer file
    QFile file(it.dir.filePath(u"profiles.json"_s));
    it.session.reset();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 99, "profiles": []})");
    file.close();
    it.profiles = std::make_unique<ProfileStore>(it.dir.path());
    it.start();
    it.session->connectInstance(profile, it.server.instance.secretKey, true);
    QTRY_VERIFY(it.isRead());
    QVERIFY(it.session->current()->sessionOnly);
    QTRY_VERIFY(!it.keyring.secrets.contains(u"one"_s)); // no key stays that no profile names
    // Of this session, so it can be changed.
    profile = *it.session->current();
    profile.name = u"Shop"_s;
    QCOMPARE(it.session->updateProfile(profile), Problem::None);
    QCOMPARE(it.session->guard()->name(), u"Shop"_s);
}

void tst_SessionProfiles::duplicated_data()
{
    QTest::addColumn<bool>("sessionOnly");
    QTest::addColumn<Status>("keyring");
    QTest::addColumn<bool>("withKey");
    QTest::newRow("with key") << false << Status::Ok << true;
    QTest::newRow("locked") << false << Status::Locked << false;
    QTest::newRow("no key there") << false << Status::NotFound << false;
    QTest::newRow("of this session") << true << Status::Unavailable << true;
}

void tst_SessionProfiles::duplicated()
{
    QFETCH(const bool, sessionOnly);
    QFETCH(const Status, keyring);
    QFETCH(const bool, withKey);
    SessionCase it;
    if (sessionOnly) {
        it.session->connectInstance(it.profileOf(u"one"_s), it.server.instance.secretKey, false);
        it.session->close();
    } else {
        it.store(u"one"_s);
        it.store(u"two"_s);
    }
    it.keyring.secrets.insert(u"one/proxy"_s, "CANARYproxy");
    it.keyring.next = keyring;
    QSignalSpy told(it.session.get(), &Session::duplicated);
    it.session->duplicateProfile(u"one"_s, u"ONE"_s);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told[0][1].toBool(), withKey);
    const QString id = told[0][0].toString();
    QVERIFY(!id.isEmpty() && id != u"one"_s);
    const QList<Profile> all = it.session->profiles();
    QCOMPARE(all.at(1).id, id); // next to the original
    QVERIFY(all.at(1).name != all.at(0).name && all.at(1).name.startsWith(u"ONE"_s));
    QCOMPARE(all.at(1).baseUrl, all.at(0).baseUrl);
    QVERIFY(!all.at(1).lastUsed.isValid());
    it.keyring.next = Status::Ok;
    if (withKey)
        QVERIFY(it.opens(id));
    QCOMPARE(it.keyring.secrets.contains(id), withKey && !sessionOnly);
    QCOMPARE(it.keyring.secrets.contains(id + u"/proxy"_s), withKey && !sessionOnly);
}

//! The instance in front is told to send nothing for a minute.
static void pause(SessionCase *it)
{
    QSignalSpy limited(it->session.get(), &Session::rateLimited);
    it->server.simulator.rateLimit(u"/v1/instance"_s, 1, 60);
    it->session->workspace()->refresh();
    QTRY_COMPARE(limited.count(), 1);
    it->server.simulator.clearRequests();
}

//! Of what paused: other reads of that refresh may still be on their way.
static qsizetype asked(const SessionCase &it)
{
    const auto requests = it.server.simulator.requests();
    return std::ranges::count(requests, u"/v1/instance"_s, &SimulatedRequest::path);
}

// The server counts by the key, and knows nothing of profiles.
void tst_SessionProfiles::duplicateUndercutsNoPause()
{
    SessionCase it;
    it.store(u"one"_s);
    it.store(u"two"_s);
    QVERIFY(it.opens(u"one"_s));
    pause(&it);
    QSignalSpy limited(it.session.get(), &Session::rateLimited);
    it.session->open(u"two"_s);
    QTRY_COMPARE(it.session->keyState(), KeyState::Ready);
    QTRY_COMPARE(limited.count(), 1);
    QVERIFY(limited.at(0).at(0).value<std::chrono::milliseconds>() > 30s);
    QCOMPARE(asked(it), 0);
}

void tst_SessionProfiles::checkUndercutsNoPause()
{
    SessionCase it;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    pause(&it);
    ConnectionCheck check(it.session->throttles());
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start(it.server.simulator.backendApiUrl(), it.server.instance.secretKey);
    QVERIFY(finished.wait(kPatience));
    QVERIFY(check.error());
    QCOMPARE(check.error()->kind, ApiError::Kind::RateLimited);
    QVERIFY(check.error()->retryAfter > 30s);
    QCOMPARE(asked(it), 0);
    // What it is told counts for the instance in front as well; another key is another matter.
    check.start(it.server.simulator.backendApiUrl(), it.server.simulator.instances().constLast().secretKey);
    QVERIFY(finished.wait(kPatience));
    QVERIFY(check.answer());
}

void tst_SessionProfiles::duplicateOfTheSandbox()
{
    SessionCase it;
    it.session->openSandbox();
    QTRY_VERIFY(it.isRead());
    QSignalSpy told(it.session.get(), &Session::duplicated);
    it.session->duplicateProfile(it.session->current()->id, u"Copy"_s);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().isEmpty());
    QCOMPARE(it.session->profiles().size(), 2);
}

void tst_SessionProfiles::duplicateForgottenMeanwhile()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    it.session->duplicateProfile(u"one"_s, u"Copy"_s);
    const QString id = other(it, u"one"_s);
    it.session->forget(id);
    it.keyring.release();
    QTRY_VERIFY(!it.keyring.isAsked(u"one"_s) && !it.keyring.isAsked(id));
    QVERIFY(!it.keyring.secrets.contains(id));
    QCOMPARE(it.session->profiles().size(), 1);
}

void tst_SessionProfiles::moved()
{
    SessionCase it;
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s})
        it.store(id);
    QVERIFY(it.session->moveProfile(u"three"_s, {}, u"one"_s));
    QCOMPARE(it.session->profiles().constFirst().id, u"three"_s);
    QVERIFY(it.session->moveProfile(u"two"_s, u"Clients"_s, {}));
    QCOMPARE(ProfileStore(it.dir.path()).find(u"two"_s)->group, u"Clients"_s);
    QVERIFY(!it.session->moveProfile(u"nobody"_s, {}, {}));
}

void tst_SessionProfiles::movedForThisSession()
{
    SessionCase it;
    for (const QString &id : {u"one"_s, u"two"_s})
        it.session->connectInstance(it.profileOf(id), it.server.instance.secretKey, false);
    QVERIFY(it.session->moveProfile(u"two"_s, u"Clients"_s, u"one"_s));
    QCOMPARE(it.session->profiles().constFirst().id, u"two"_s);
    QCOMPARE(it.session->profiles().constFirst().group, u"Clients"_s);
    QCOMPARE(it.session->current()->group, u"Clients"_s);
    QVERIFY(it.session->moveProfile(u"two"_s, {}, {}));
    QCOMPARE(it.session->profiles().constLast().id, u"two"_s);
}

void tst_SessionProfiles::forgotten_data()
{
    QTest::addColumn<Status>("key");
    QTest::addColumn<Status>("proxy");
    QTest::addColumn<bool>("said");
    QTest::newRow("removed") << Status::Ok << Status::Ok << false;
    QTest::newRow("none there") << Status::NotFound << Status::NotFound << false;
    QTest::newRow("the key stays") << Status::Denied << Status::Ok << true;
    QTest::newRow("the password stays") << Status::Ok << Status::Locked << true;
    QTest::newRow("both stay") << Status::TimedOut << Status::TimedOut << true;
}

void tst_SessionProfiles::forgotten()
{
    QFETCH(const Status, key);
    QFETCH(const Status, proxy);
    QFETCH(const bool, said);
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.secrets.insert(u"one/proxy"_s, "CANARYproxy");
    QVERIFY(it.opens(u"one"_s));
    it.session->workspace()->edit(ResourceId::Instance, 0, false);
    it.drafts->flush();
    it.lastStates->flush();
    it.keyring.entryNext = {{u"one"_s, key}, {u"one/proxy"_s, proxy}};
    QSignalSpy told(it.session.get(), &Session::keyNotRemoved);
    it.session->forget(u"one"_s);
    QVERIFY(!it.session->workspace());
    QVERIFY(it.session->profiles().isEmpty());
    QTRY_VERIFY(!it.keyring.isAsked(u"one"_s) && !it.keyring.isAsked(u"one/proxy"_s));
    QCOMPARE(told.count(), said ? 1 : 0);
    QVERIFY(!it.drafts->saved(u"one"_s));
    QVERIFY(it.lastStates->saved(u"one"_s).isEmpty());
    it.lastStates->flush();
    for (const QString &file : QDir(it.dir.path()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!file.startsWith(u"one"_s), qPrintable(file));
    QCOMPARE(it.keyring.secrets.contains(u"one"_s), key != Status::Ok);
    QCOMPARE(it.keyring.secrets.contains(u"one/proxy"_s), proxy != Status::Ok);
}

//! A key that arrives in the keyring after its instance was forgotten goes again.
void tst_SessionProfiles::forgottenWhileItsKeyIsKept()
{
    SessionCase it;
    it.keyring.delay = 30ms;
    it.session->connectInstance(it.profileOf(u"one"_s), it.server.instance.secretKey, true);
    it.session->forget(u"one"_s);
    QVERIFY(it.session->profiles().isEmpty());
    QTRY_VERIFY(!it.keyring.isAsked(u"one"_s));
    QTRY_VERIFY(it.keyring.secrets.isEmpty());
    QVERIFY(it.session->profiles().isEmpty());
}

void tst_SessionProfiles::forgottenInAnotherWindow()
{
    SessionCase it;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    it.session->workspace()->edit(ResourceId::Instance, 0, false);
    ProfileStore(it.dir.path()).remove(u"one"_s);
    QTRY_VERIFY(it.session->profiles().isEmpty());
    QCOMPARE(it.session->current()->name, u"one"_s); // what is in front stays until it is left
    QCOMPARE(it.session->workspace()->editCount(), 1);
}

VESTRY_TEST(tst_SessionProfiles)
#include "tst_sessionprofiles.moc"
