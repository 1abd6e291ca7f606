#include "tests/integration/workspace/sessioncase.h"
#include "tests/support/faultserver.h"

#include "models/migration/domainmigration.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using KeyState = Session::KeyState;
using OpenProblem = Session::OpenProblem;
using Status = SecretStore::Status;

//! The instance is there at once; its key comes, comes late, comes never, or is not for where it would go.
class tst_SessionKeys : public QObject {
    Q_OBJECT
private slots:
    void shownAtOnce();
    void lastStateIsShownAtOnce();
    void everyProblem_data();
    void everyProblem();
    void slow();
    void slowAndCancelled();
    void cancelledBeforeItIsSlow();
    void cancellingNothing();
    void answerAfterSwitching_data();
    void answerAfterSwitching();
    void refreshWithoutKeyAsksForIt();
    void editingWithoutKey();
    void boundElsewhere_data();
    void boundElsewhere();
    void unboundIsAcceptedOnceAndBound();
    void changedInAnotherWindow();
    void replaced_data();
    void replaced();
    void replacedWhileItIsAwaited();
    void replacedTwice();
    void replacedOfAnotherThanTheOneInFront();
    void neverKeptForAnAddressItWasNotCheckedAt();
    void connectedWhileAnotherWindowChangedTheAddress();
    void proxyPassword_data();
    void proxyPassword();
    void proxyPasswordSet();
    void readKey_data();
    void readKey();
    void stoppingTheQuestionLetsAWriteFinish();
    void aNewKeyTheKeyringTookLateIsTakenOver();
    void aReplacedKeyTheKeyringTookLateIsTakenOver();
    void aLateKeyThatNobodyNamesIsRemoved_data();
    void aLateKeyThatNobodyNamesIsRemoved();
    void aSlowKeyringDoesNotUndoANewerChoice_data();
    void aSlowKeyringDoesNotUndoANewerChoice();
    void thisSessionOnlyIsFoundAgain();
    void refusedByTheServer();
    void refusedWhileAnApplyRuns();
    void refusedAndReplacedInAnotherWindow();
    void guardFollows();
};

void tst_SessionKeys::shownAtOnce()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    QSignalSpy changed(it.session.get(), &Session::workspaceChanged);
    QCOMPARE(it.session->keyState(), KeyState::None);
    it.session->open(u"one"_s);
    QCOMPARE(changed.count(), 1); // without the event loop
    QVERIFY(it.session->workspace() && it.session->migration() && it.session->guard());
    QCOMPARE(it.session->keyState(), KeyState::Waiting);
    QCOMPARE(it.session->current()->id, u"one"_s);
    QVERIFY(!it.session->isOpening());
    QCOMPARE(it.server.simulator.requests().size(), 0);
    it.keyring.release();
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    QCOMPARE(changed.count(), 1);
}

void tst_SessionKeys::lastStateIsShownAtOnce()
{
    SessionCase it;
    it.store(u"one"_s);
    it.store(u"two"_s);
    QVERIFY(it.opens(u"one"_s));
    const QString instance = it.session->workspace()->instanceId();
    QVERIFY(it.opens(u"two"_s));
    it.keyring.next = Status::Locked;
    it.session->open(u"one"_s);
    QVERIFY(it.session->workspace()->isRemembered());
    QCOMPARE(it.session->workspace()->instanceId(), instance);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    QTRY_VERIFY(!it.session->workspace()->isRefreshing());
    QCOMPARE(it.session->workspace()->instanceId(), instance);
    QVERIFY(it.session->workspace()->isRemembered());
    it.keyring.next = Status::Ok;
    it.session->retryKey();
    QTRY_VERIFY(it.isRead());
    QVERIFY(!it.session->workspace()->isRemembered());
}

void tst_SessionKeys::everyProblem_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<OpenProblem>("problem");
    QTest::newRow("not found") << Status::NotFound << OpenProblem::KeyNotFound;
    QTest::newRow("locked") << Status::Locked << OpenProblem::KeyringLocked;
    QTest::newRow("denied") << Status::Denied << OpenProblem::KeyringDenied;
    QTest::newRow("unavailable") << Status::Unavailable << OpenProblem::KeyringUnavailable;
    QTest::newRow("timed out") << Status::TimedOut << OpenProblem::KeyringTimedOut;
}

void tst_SessionKeys::everyProblem()
{
    QFETCH(const Status, status);
    QFETCH(const OpenProblem, problem);
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.next = status;
    QSignalSpy told(it.session.get(), &Session::keyStateChanged);
    QSignalSpy failed(it.session.get(), &Session::openFailed);
    it.session->open(u"one"_s);
    Workspace *workspace = it.session->workspace();
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    QCOMPARE(it.session->keyProblem(), problem);
    QVERIFY(told.count() >= 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(it.session->workspace(), workspace);
    // Every section says why it is empty, and nothing was sent.
    QTRY_COMPARE(workspace->sectionState(ResourceId::Instance).state, ReadState::State::Failed);
    QTRY_VERIFY(!workspace->isRefreshing());
    for (const ResourceSpec &resource : allResources())
        QCOMPARE(workspace->sectionState(resource.id).error->kind, ApiError::Kind::NoKey);
    QCOMPARE(it.server.simulator.requests().size(), 0);
    // The same again, then the key.
    it.session->retryKey();
    QCOMPARE(it.session->keyState(), KeyState::Waiting);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    it.keyring.next = Status::Ok;
    it.session->retryKey();
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyProblem(), OpenProblem::None);
    QCOMPARE(it.session->workspace(), workspace);
}

void tst_SessionKeys::slow()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    it.session->open(u"one"_s);
    emit it.keyring.slow(u"another"_s);
    QCOMPARE(it.session->keyState(), KeyState::Waiting);
    emit it.keyring.slow(u"one"_s);
    QCOMPARE(it.session->keyState(), KeyState::Slow);
    // The pages do not wait for ever without a word.
    QTRY_COMPARE(it.session->workspace()->sectionState(ResourceId::Instance).state, ReadState::State::Failed);
    it.keyring.release();
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    emit it.keyring.slow(u"one"_s); // about what is answered
    QCOMPARE(it.session->keyState(), KeyState::Ready);
}

void tst_SessionKeys::slowAndCancelled()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    it.session->open(u"one"_s);
    emit it.keyring.slow(u"one"_s);
    it.session->cancelKey();
    QCOMPARE(it.session->keyState(), KeyState::Failed);
    QCOMPARE(it.session->keyProblem(), OpenProblem::KeyringCancelled);
    QTRY_VERIFY(!it.keyring.isAsked(u"one"_s));
    it.keyring.release();
    QCoreApplication::processEvents();
    QCOMPARE(it.session->keyState(), KeyState::Failed);
    it.session->retryKey();
    QTRY_VERIFY(it.isRead());
}

void tst_SessionKeys::cancelledBeforeItIsSlow()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    it.session->open(u"one"_s);
    it.session->cancelKey();
    QCOMPARE(it.session->keyProblem(), OpenProblem::KeyringCancelled);
    it.keyring.held = false;
    it.session->retryKey(); // the answer to the first question is none to the second
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
}

void tst_SessionKeys::cancellingNothing()
{
    SessionCase it;
    it.session->cancelKey();
    it.session->retryKey();
    QCOMPARE(it.session->keyState(), KeyState::None);
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    it.session->cancelKey();
    it.session->retryKey();
    QCOMPARE(it.session->keyState(), KeyState::Ready);
}

void tst_SessionKeys::answerAfterSwitching_data()
{
    QTest::addColumn<Status>("late");
    QTest::newRow("key") << Status::Ok;
    QTest::newRow("no key") << Status::NotFound;
    QTest::newRow("denied") << Status::Denied;
}

void tst_SessionKeys::answerAfterSwitching()
{
    QFETCH(const Status, late);
    SessionCase it;
    it.store(u"one"_s);
    it.store(u"two"_s);
    it.keyring.entryNext.insert(u"one"_s, late);
    it.keyring.delay = 50ms;
    it.session->open(u"one"_s);
    QPointer<Workspace> former = it.session->workspace();
    it.session->open(u"two"_s);
    QTRY_VERIFY(it.isRead());
    QTRY_COMPARE(it.keyring.answered, 2);
    QCOMPARE(it.session->current()->id, u"two"_s);
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    QVERIFY(!former);
    // Also after it was closed.
    it.session->open(u"one"_s);
    it.session->close();
    QTRY_COMPARE(it.keyring.answered, 3);
    QVERIFY(!it.session->workspace());
    QCOMPARE(it.session->keyState(), KeyState::None);
}

void tst_SessionKeys::refreshWithoutKeyAsksForIt()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.next = Status::Locked;
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    QTRY_VERIFY(!it.session->workspace()->isRefreshing());
    it.keyring.next = Status::Ok;
    it.session->workspace()->refresh();
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
}

void tst_SessionKeys::editingWithoutKey()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.next = Status::Unavailable;
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    it.session->workspace()->edit(ResourceId::Instance, 0, false);
    QCOMPARE(it.session->workspace()->editCount(), 1);
    WriteGuard::Refusal refusal = WriteGuard::Refusal::None;
    QVERIFY(!it.session->guard()->permit(false, {.reviewed = true, .typed = u"one"_s}, &refusal));
    QCOMPARE(refusal, WriteGuard::Refusal::NoKey);
    it.keyring.next = Status::Ok;
    it.session->retryKey();
    QTRY_VERIFY(it.isRead());
    QVERIFY(it.session->guard()->permit(false, {.reviewed = true}, &refusal));
}

void tst_SessionKeys::boundElsewhere_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("another host") << u"https://api.clerk.com"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:1"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:%1"_s;
}

//! Who can write profiles.json cannot have the key sent to a server of his own.
void tst_SessionKeys::boundElsewhere()
{
    QFETCH(const QString, origin);
    SessionCase it;
    FaultServer thief;
    Profile profile = it.profileOf(u"one"_s);
    profile.baseUrl = thief.url();
    it.profiles->save(profile);
    const QUrl meant(origin.contains(u'%') ? origin.arg(thief.port()) : origin);
    it.keyring.secrets.insert(u"one"_s, it.bound(it.server.instance.secretKey, meant));
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    QCOMPARE(it.session->keyProblem(), OpenProblem::KeyBoundElsewhere);
    QTRY_VERIFY(!it.session->workspace()->isRefreshing());
    it.session->retryKey();
    QTRY_COMPARE(it.session->keyProblem(), OpenProblem::KeyBoundElsewhere);
    QTRY_VERIFY(!it.session->workspace()->isRefreshing());
    QCOMPARE(thief.received().size(), 0);
}

void tst_SessionKeys::unboundIsAcceptedOnceAndBound()
{
    SessionCase it;
    Profile profile = it.store(u"one"_s);
    it.keyring.secrets.insert(u"one"_s, it.server.instance.secretKey);
    QVERIFY(it.opens(u"one"_s));
    QTRY_VERIFY(it.keeps(u"one"_s, it.bound()));
    it.session->close();
    // From now on it is for that address alone.
    FaultServer thief;
    profile.baseUrl = thief.url();
    it.profiles->save(profile);
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.session->keyProblem(), OpenProblem::KeyBoundElsewhere);
    QCOMPARE(thief.received().size(), 0);
}

//! The address changes under the one in front: its client must not get the key of the new address.
void tst_SessionKeys::changedInAnotherWindow()
{
    SessionCase it;
    FaultServer former;
    Profile profile = it.profileOf(u"one"_s);
    profile.baseUrl = former.url();
    it.profiles->save(profile);
    it.keyring.next = Status::Locked;
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    it.store(u"one"_s);
    it.keyring.next = Status::Ok;
    it.session->retryKey();
    QTRY_COMPARE(it.session->keyProblem(), OpenProblem::KeyBoundElsewhere);
    QCOMPARE(former.received().size(), 0);
    QVERIFY(it.opens(u"one"_s)); // opened anew it goes to the new address
}

void tst_SessionKeys::replaced_data()
{
    QTest::addColumn<bool>("remember");
    QTest::addColumn<Status>("keyring");
    QTest::addColumn<bool>("kept");
    QTest::newRow("kept") << true << Status::Ok << true;
    QTest::newRow("for this session") << false << Status::Ok << false;
    QTest::newRow("denied") << true << Status::Denied << false;
    QTest::newRow("locked") << true << Status::Locked << false;
    QTest::newRow("frozen") << true << Status::TimedOut << false;
}

void tst_SessionKeys::replaced()
{
    QFETCH(const bool, remember);
    QFETCH(const Status, keyring);
    QFETCH(const bool, kept);
    SessionCase it;
    it.store(u"one"_s);
    const QByteArray old = it.bound("sk_test_CANARYrevoked", it.server.simulator.backendApiUrl());
    it.keyring.secrets.insert(u"one"_s, old);
    it.session->open(u"one"_s);
    Workspace *workspace = it.session->workspace();
    QTRY_COMPARE(workspace->readState(ReadSource::Instance).state, ReadState::State::Failed);
    QTRY_VERIFY(!workspace->isRefreshing());
    workspace->edit(ResourceId::Instance, 0, false);
    it.keyring.next = keyring;
    QSignalSpy told(it.session.get(), &Session::keyReplaced);
    it.session->replaceKey(u"one"_s, it.checked(), remember);
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->workspace(), workspace); // goes on, edits and all
    QCOMPARE(workspace->editCount(), 1);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told[0][1].toBool(), kept);
    QVERIFY(it.keeps(u"one"_s, kept ? it.bound() : old));
    // Within this session it is found again, wherever it is.
    it.session->close();
    it.keyring.next = Status::Ok;
    QVERIFY(it.opens(u"one"_s));
    QVERIFY(!it.session->current()->sessionOnly);
}

void tst_SessionKeys::replacedWhileItIsAwaited()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    it.session->open(u"one"_s);
    emit it.keyring.slow(u"one"_s);
    it.session->replaceKey(u"one"_s, it.checked(), false);
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    QTRY_VERIFY(it.isRead());
    it.keyring.next = Status::NotFound;
    it.keyring.release();
    QCoreApplication::processEvents();
    QCOMPARE(it.session->keyState(), KeyState::Ready);
}

void tst_SessionKeys::replacedTwice()
{
    SessionCase it;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    it.keyring.delay = 30ms;
    QSignalSpy told(it.session.get(), &Session::keyReplaced);
    it.session->replaceKey(u"one"_s, {"sk_test_CANARYfirst", it.server.simulator.backendApiUrl()}, true);
    it.session->replaceKey(u"one"_s, it.checked(), true);
    QTRY_VERIFY(it.keeps(u"one"_s, it.bound()));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(it.opens(u"one"_s));
}

void tst_SessionKeys::replacedOfAnotherThanTheOneInFront()
{
    SessionCase it;
    it.store(u"one"_s);
    it.store(u"two"_s);
    it.keyring.secrets.insert(u"two"_s, "{}");
    QVERIFY(it.opens(u"one"_s));
    Workspace *workspace = it.session->workspace();
    it.session->replaceKey(u"two"_s, it.checked(), true);
    QTRY_VERIFY(it.keeps(u"two"_s, it.bound()));
    QCOMPARE(it.session->workspace(), workspace);
    QVERIFY(!workspace->isRefreshing());
    QVERIFY(it.opens(u"two"_s));
}

//! Another window, or whoever can write profiles.json, names another server while the new key is checked.
void tst_SessionKeys::neverKeptForAnAddressItWasNotCheckedAt()
{
    SessionCase it;
    FaultServer thief;
    Profile profile = it.store(u"one"_s);
    profile.baseUrl = thief.url();
    it.profiles->save(profile);
    QSignalSpy told(it.session.get(), &Session::keyReplaced);
    QCOMPARE(it.session->replaceKey(u"one"_s, it.checked(), true), Session::UpdateProblem::KeyNeeded);
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.session->keyState(), KeyState::Failed);
    QCOMPARE(it.session->keyProblem(), OpenProblem::KeyBoundElsewhere);
    QTRY_VERIFY(!it.session->workspace()->isRefreshing());
    QVERIFY(it.keeps(u"one"_s, it.bound()));
    QVERIFY(!it.session->isKeyForSession(u"one"_s));
    QCOMPARE(told.count(), 0);
    QCOMPARE(thief.received().size(), 0);
}

//! The list that the dialog knows says the old address; that the admin changed it in the other window stays so.
void tst_SessionKeys::connectedWhileAnotherWindowChangedTheAddress()
{
    SessionCase it;
    FaultServer other;
    const Profile asChecked = it.store(u"one"_s);
    Profile changed = asChecked;
    changed.baseUrl = other.url();
    it.profiles->save(changed);
    const QByteArray kept = it.bound("sk_test_CANARYofTheOther", other.url());
    it.keyring.secrets.insert(u"one"_s, kept);
    it.session->connectInstance(asChecked, it.server.instance.secretKey, true);
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.profiles->find(u"one"_s)->baseUrl, other.url());
    QVERIFY(it.keeps(u"one"_s, kept));
    QVERIFY(it.session->current()->id != u"one");
    QCOMPARE(it.session->current()->baseUrl, asChecked.baseUrl);
    QTRY_VERIFY(it.keeps(it.session->current()->id, it.bound()));
    QCOMPARE(other.received().size(), 0);
}

void tst_SessionKeys::proxyPassword_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<OpenProblem>("problem");
    QTest::newRow("there") << Status::Ok << OpenProblem::None;
    QTest::newRow("none") << Status::NotFound << OpenProblem::None;
    QTest::newRow("locked") << Status::Locked << OpenProblem::KeyringLocked;
    QTest::newRow("frozen") << Status::TimedOut << OpenProblem::KeyringTimedOut;
}

//! Read along with the key, before the first request.
void tst_SessionKeys::proxyPassword()
{
    QFETCH(const Status, status);
    QFETCH(const OpenProblem, problem);
    SessionCase it;
    Profile profile = it.store(u"one"_s);
    profile.proxy = {.mode = ProxySettings::Mode::Manual, .host = u"127.0.0.1"_s, .port = 9, .user = u"me"_s};
    it.profiles->save(profile);
    it.keyring.secrets.insert(u"one/proxy"_s, "CANARYproxy");
    it.keyring.entryNext.insert(u"one/proxy"_s, status);
    it.keyring.held = true;
    it.session->open(u"one"_s);
    QVERIFY(it.keyring.isAsked(u"one"_s) && it.keyring.isAsked(u"one/proxy"_s));
    it.keyring.release();
    const KeyState wanted = problem == OpenProblem::None ? KeyState::Ready : KeyState::Failed;
    QTRY_COMPARE(it.session->keyState(), wanted);
    QCOMPARE(it.session->keyProblem(), problem);
    it.session->close();
}

void tst_SessionKeys::proxyPasswordSet()
{
    SessionCase it;
    it.store(u"one"_s);
    QList<bool> kept;
    const auto done = [&kept](bool lasts) { kept.append(lasts); };
    it.session->setProxyPassword(u"one"_s, "CANARYproxy", this, done);
    QTRY_COMPARE(kept, QList<bool>{true});
    QVERIFY(it.keeps(u"one/proxy"_s, "CANARYproxy"));
    it.keyring.next = Status::Denied;
    it.session->setProxyPassword(u"one"_s, "CANARYother", this, done);
    QTRY_COMPARE(kept, (QList<bool>{true, false}));
    QVERIFY(it.keeps(u"one/proxy"_s, "CANARYproxy"));
    it.keyring.next = Status::Ok;
    it.session->setProxyPassword(u"one"_s, {}, this, done);
    QTRY_COMPARE(kept, (QList<bool>{true, false, true}));
    QVERIFY(!it.keyring.secrets.contains(u"one/proxy"_s));
    it.session->setProxyPassword(u"nobody"_s, "CANARYother", this, done);
    QTRY_COMPARE(kept.size(), 4);
    QVERIFY(!kept.constLast());
    QVERIFY(!it.keyring.secrets.contains(u"nobody/proxy"_s));
}

void tst_SessionKeys::readKey_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Status>("status");
    QTest::addColumn<OpenProblem>("problem");
    QTest::newRow("there") << u"one"_s << Status::Ok << OpenProblem::None;
    QTest::newRow("locked") << u"one"_s << Status::Locked << OpenProblem::KeyringLocked;
    QTest::newRow("no such profile") << u"two"_s << Status::Ok << OpenProblem::UnknownProfile;
}

void tst_SessionKeys::readKey()
{
    QFETCH(const QString, profile);
    QFETCH(const Status, status);
    QFETCH(const OpenProblem, problem);
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.next = status;
    std::optional<OpenProblem> told;
    bool right = false;
    it.session->readKey(profile, this, [&](const std::optional<BoundKey> &key, OpenProblem why) {
        right = key && key->key() == it.server.instance.secretKey;
        told = why;
    });
    QVERIFY(!told);
    QTRY_VERIFY(told);
    QCOMPARE(*told, problem);
    QCOMPARE(right, problem == OpenProblem::None);
}

void tst_SessionKeys::stoppingTheQuestionLetsAWriteFinish()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.held = true;
    it.session->open(u"one"_s);
    QList<bool> kept;
    it.session->setProxyPassword(u"one"_s, "CANARYproxy", this, [&kept](bool lasts) { kept.append(lasts); });
    it.session->cancelKey();
    QTRY_VERIFY(!it.keyring.isAsked(u"one"_s));
    it.keyring.release();
    QTRY_COMPARE(kept, QList<bool>{true});
    QVERIFY(it.keeps(u"one/proxy"_s, "CANARYproxy"));
    QCOMPARE(it.session->keyProblem(), OpenProblem::KeyringCancelled);
}

//! "For this session only" was true when it was said.
void tst_SessionKeys::aNewKeyTheKeyringTookLateIsTakenOver()
{
    SessionCase it;
    it.keyring.next = Status::TimedOut;
    QSignalSpy session(it.session.get(), &Session::keptForSessionOnly);
    QSignalSpy told(it.session.get(), &Session::keyReplaced);
    it.session->connectInstance(it.profileOf(u"one"_s), it.server.instance.secretKey, true);
    QTRY_COMPARE(session.count(), 1);
    QVERIFY(it.session->isKeyForSession(u"one"_s));
    it.keyring.next = Status::Ok;
    it.keyring.land(u"one"_s);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told[0][1].toBool());
    QVERIFY(!it.session->isKeyForSession(u"one"_s));
    it.start();
    QVERIFY(it.opens(u"one"_s));
}

void tst_SessionKeys::aReplacedKeyTheKeyringTookLateIsTakenOver()
{
    SessionCase it;
    it.store(u"one"_s);
    it.keyring.secrets.insert(u"one"_s, it.bound("sk_test_CANARYold", it.server.simulator.backendApiUrl()));
    it.keyring.next = Status::TimedOut;
    QSignalSpy told(it.session.get(), &Session::keyReplaced);
    QCOMPARE(it.session->replaceKey(u"one"_s, it.checked(), true), Session::UpdateProblem::None);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!told[0][1].toBool());
    it.keyring.next = Status::Ok;
    it.keyring.land(u"one"_s);
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(told[1][1].toBool());
    QVERIFY(!it.session->isKeyForSession(u"one"_s));
    QVERIFY(it.opens(u"one"_s));
}

void tst_SessionKeys::aSlowKeyringDoesNotUndoANewerChoice_data()
{
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("another key for this session") << false;
    QTest::newRow("forgotten, connected again for this session") << true;
}

//! The keyring asks to be unlocked; meanwhile the admin decides that the key is for this session only.
void tst_SessionKeys::aSlowKeyringDoesNotUndoANewerChoice()
{
    QFETCH(const bool, forgotten);
    SessionCase it;
    it.keyring.held = true;
    it.session->connectInstance(it.profileOf(u"one"_s), it.server.instance.secretKey, true);
    QTRY_VERIFY(it.isRead());
    if (forgotten) {
        it.session->forget(u"one"_s);
        it.session->connectInstance(it.profileOf(u"one"_s), it.server.instance.secretKey, false);
    } else {
        QCOMPARE(it.session->replaceKey(u"one"_s, it.checked(), false), Session::UpdateProblem::None);
    }
    it.keyring.release();
    QTRY_VERIFY(it.keyring.secrets.isEmpty() && !it.keyring.isAsked(u"one"_s));
    QVERIFY(it.session->isKeyForSession(u"one"_s));
    QVERIFY(!it.profiles->find(u"one"_s));
    QVERIFY(it.opens(u"one"_s));
}

void tst_SessionKeys::aLateKeyThatNobodyNamesIsRemoved_data()
{
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("forgotten meanwhile") << true;
    QTest::newRow("another key for this session") << false;
}

//! A key in the keyring that no list names would lie there for good, without anybody knowing.
void tst_SessionKeys::aLateKeyThatNobodyNamesIsRemoved()
{
    QFETCH(const bool, forgotten);
    SessionCase it;
    it.keyring.next = Status::TimedOut;
    QSignalSpy session(it.session.get(), &Session::keptForSessionOnly);
    it.session->connectInstance(it.profileOf(u"one"_s), "sk_test_CANARYfirst", true);
    QTRY_COMPARE(session.count(), 1);
    it.keyring.next = Status::Ok;
    if (forgotten)
        it.session->forget(u"one"_s);
    else
        QCOMPARE(it.session->replaceKey(u"one"_s, it.checked(), false), Session::UpdateProblem::None);
    it.keyring.land(u"one"_s);
    QTRY_VERIFY(it.keyring.secrets.isEmpty());
    QCOMPARE(it.session->isKeyForSession(u"one"_s), !forgotten);
    QVERIFY(!it.profiles->find(u"one"_s));
}

//! Without a keyring, the next session's "for this session only" has the draft and the last state of this one.
void tst_SessionKeys::thisSessionOnlyIsFoundAgain()
{
    SessionCase it;
    Profile profile = it.profileOf({});
    profile.name = u"Shop"_s;
    profile.instanceId = u"ins_1"_s;
    it.session->connectInstance(profile, it.server.instance.secretKey, false);
    QTRY_VERIFY(it.isRead());
    const QString id = it.session->current()->id;
    it.session->workspace()->edit(ResourceId::Instance, 0, false);
    it.start();
    profile.id = u"another random one"_s;
    it.keyring.next = Status::Unavailable;
    QSignalSpy kept(it.session.get(), &Session::keptForSessionOnly);
    it.session->connectInstance(profile, it.server.instance.secretKey, true);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(it.session->current()->id, id);
    QVERIFY(it.drafts->saved(id));
    QTRY_VERIFY(it.isRead());
    // Another instance or another address is another profile.
    profile.instanceId = u"ins_2"_s;
    it.session->connectInstance(profile, it.server.instance.secretKey, false);
    QVERIFY(it.session->current()->id != id);
    QVERIFY(it.session->current()->name != u"Shop"_s); // no two of one name
    QTRY_VERIFY(it.isRead());
}

//! "one" is in front, and its key was revoked meanwhile.
static void openWithRevokedKey(SessionCase *it)
{
    it->store(u"one"_s);
    it->keyring.secrets.insert(u"one"_s, it->bound("sk_test_CANARYrevoked", it->server.simulator.backendApiUrl()));
    it->session->open(u"one"_s);
    QTRY_COMPARE(it->session->keyProblem(), OpenProblem::KeyRefused);
    QTRY_VERIFY(!it->session->workspace()->isRefreshing());
    it->server.simulator.clearRequests();
}

void tst_SessionKeys::refusedByTheServer()
{
    SessionCase it;
    openWithRevokedKey(&it);
    QCOMPARE(it.session->keyState(), KeyState::Failed);
    QVERIFY(it.session->isKeyRefused(u"one"_s));
    const auto ended = [&it] {
        return it.session->keyState() == KeyState::Failed && !it.session->workspace()->isRefreshing();
    };
    it.session->migration()->checkOutcome(); // not asked for by the admin
    QCOMPARE(it.server.simulator.requests().size(), 0);
    // Who reads again wants it tried; who opens it again as well. One request each.
    it.session->workspace()->refresh();
    QTRY_COMPARE(it.server.simulator.requests().size(), 1);
    QTRY_VERIFY(ended());
    it.session->open(u"one"_s);
    QTRY_COMPARE(it.server.simulator.requests().size(), 2);
    QTRY_VERIFY(ended());
    QVERIFY(it.session->isKeyRefused(u"one"_s));
    QCOMPARE(it.server.simulator.requests().size(), 2);
    QCOMPARE(it.session->replaceKey(u"one"_s, it.checked(), true), Session::UpdateProblem::None);
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    QVERIFY(!it.session->isKeyRefused(u"one"_s));
}

void tst_SessionKeys::refusedWhileAnApplyRuns()
{
    SessionCase it;
    it.store(u"one"_s);
    QVERIFY(it.opens(u"one"_s));
    Workspace *workspace = it.session->workspace();
    workspace->setVerification(20ms, 3);
    for (const ResourceId id : {ResourceId::Instance, ResourceId::Restrictions, ResourceId::Organization}) {
        SettingsForm *form = workspace->form(id);
        for (int field = 0; field < form->size(); ++field) {
            if (form->spec(field).kind == FieldKind::Bool && form->baseline(field).json().isBool()) {
                workspace->edit(id, field, !form->baseline(field).json().toBool());
                break;
            }
        }
    }
    const auto planned = workspace->plannedRequests();
    QVERIFY(planned.size() > 1);
    it.server.simulator.failNext("PATCH", planned.constFirst().path, 1, 401, "{}");
    it.server.simulator.clearRequests();
    ApplyRun *run = workspace->apply(planned, it.session->guard()->permit(true, {.reviewed = true, .typed = u"one"_s}));
    QVERIFY(run);
    QTRY_VERIFY(run->isOver());
    QTRY_COMPARE(it.session->keyProblem(), OpenProblem::KeyRefused);
    const auto requests = it.server.simulator.requests();
    QCOMPARE(std::ranges::count(requests, "PATCH"_ba, &SimulatedRequest::method), 1);
    QCOMPARE(requests.constLast().method, "PATCH"); // nothing is read with that key to verify it
    QVERIFY(workspace->editCount() > 1);
}

void tst_SessionKeys::refusedAndReplacedInAnotherWindow()
{
    SessionCase it;
    openWithRevokedKey(&it);
    it.keyring.secrets.insert(u"one"_s, it.bound());
    it.session->retryKey();
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->keyState(), KeyState::Ready);
    QVERIFY(!it.session->isKeyRefused(u"one"_s));
}

void tst_SessionKeys::guardFollows()
{
    SessionCase it;
    Profile profile = it.store(u"one"_s);
    it.session->open(u"one"_s);
    QCOMPARE(it.session->guard()->level(), SafetyLevel::Confirm);
    QCOMPARE(it.session->guard()->name(), u"one"_s);
    QCOMPARE(it.session->guard()->environment(), Environment::Development);
    QTRY_VERIFY(it.isRead());
    profile = *it.session->current();
    profile.safety = SafetyLevel::ReadOnly;
    it.profiles->save(profile); // as another window does
    QCOMPARE(it.session->guard()->level(), SafetyLevel::ReadOnly);
    // What the profile remembers of the environment ends with what the instance says.
    profile.environment = Environment::Production;
    it.profiles->save(profile);
    it.session->open(u"one"_s);
    QCOMPARE(it.session->guard()->environment(), Environment::Production);
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session->guard()->environment(), Environment::Development);
    it.session->close();
    QVERIFY(!it.session->guard());
}

VESTRY_TEST(tst_SessionKeys)
#include "tst_sessionkeys.moc"
