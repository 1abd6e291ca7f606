#include "tests/gui/window/windowcase.h"

#include "models/boundkey.h"
#include "tests/support/ports.h"
#include "tests/support/scriptedstore.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnelproxy.h"
#include "tests/support/writeproxy.h"
#include "ui/mainwindowbanners.h"
#include "ui/profiles/profilewords.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include <optional>

using Status = SecretStore::Status;
using OpenProblem = Session::OpenProblem;
using KeyState = Session::KeyState;

//! A window whose keyring behaves as told, with one instance in its list.
class KeyCase : public WindowCase {
public:
    KeyCase()
        : WindowCase({}, std::make_unique<ScriptedStore>())
    {
        const Profile profile{.id = u"Shop"_s,
                              .name = u"Shop"_s,
                              .environment = Environment::Development,
                              .baseUrl = simulator.backendApiUrl(),
                              .safety = SafetyLevel::Confirm};
        profiles.save(profile);
        store()->secrets.insert(profile.id, secret());
    }

    ScriptedStore *store() const { return static_cast<ScriptedStore *>(keyring.get()); }
    QByteArray secret() const { return secret(simulator.backendApiUrl()); }
    QByteArray secret(const QUrl &origin) const
    {
        return BoundKey(simulated(Environment::Development).secretKey, origin).toSecret();
    }
    //! The one in its list, at the address of \p proxy; what fails is not tried again.
    void openThrough(const WriteProxy &proxy)
    {
        Profile profile = *profiles.find(u"Shop"_s);
        profile.baseUrl = proxy.url();
        profile.retry.retryConnectionErrors = false;
        profiles.save(profile);
        store()->secrets.insert(profile.id, secret(proxy.url()));
        session.open(profile.id);
    }
    BannerStack *banners() const { return window->findChild<BannerStack *>(); }
    QString banner(const QString &topic = u"nokey"_s) const { return banners()->text(topic); }

    QPushButton *button(const QString &text) const
    {
        for (auto *found : banners()->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool isRead() const { return workspace() && workspace()->lastRefresh().isValid() && !workspace()->isRefreshing(); }

    QString pageText() const
    {
        QString text;
        for (const auto *label : window->centralWidget()->findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }
};

//! What the window says while the key is awaited, is slow, or does not come.
class tst_KeyStates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void aQuickKeyringIsNotMentioned();
    void aWaitIsSaidAfterASecond();
    void aSlowKeyringIsSaidAtOnce();
    void everyProblemHasItsSentence_data();
    void everyProblemHasItsSentence();
    void aKeyIsGiven_data();
    void aKeyIsGiven();
    void theKeyOfAnotherInstanceIsRefused();
    void pagesSayWhatIsMissing_data();
    void pagesSayWhatIsMissing();
    void editsWithoutKeySayWhyTheyStay();
    void readOnlySaysWhyEditsStay();
    void rememberedIsMarkedWithItsAge();
    void rememberedWithoutServer();
    void applyingAfterAnOutageEndsTheOutage();
    void rememberedWithoutKey();
    void theBannerGoesWithTheInstance();
    void aProxyIsNamed_data();
    void aProxyIsNamed();
};

void tst_KeyStates::aQuickKeyringIsNotMentioned()
{
    KeyCase it;
    bool said = false;
    it.session.open(u"Shop"_s);
    const auto read = [&] {
        said = said || !it.banner().isEmpty();
        return it.isRead();
    };
    QTRY_VERIFY(read());
    QVERIFY(!said);
}

void tst_KeyStates::aWaitIsSaidAfterASecond()
{
    KeyCase it;
    it.store()->held = true;
    it.session.open(u"Shop"_s);
    QVERIFY(it.banner().isEmpty());
    QTRY_VERIFY(it.banner().startsWith(u"Waiting for the system keyring"_s));
    it.button(u"Stop waiting"_s)->click();
    QCOMPARE(it.banner(), ProfileWords::openProblem(OpenProblem::KeyringCancelled));
    it.store()->release();
    QTRY_VERIFY(!it.store()->isAsked(u"Shop"_s));
    it.button(u"Try again"_s)->click();
    QTRY_VERIFY(it.isRead());
    QVERIFY(it.banner().isEmpty());
}

void tst_KeyStates::aSlowKeyringIsSaidAtOnce()
{
    KeyCase it;
    it.store()->held = true;
    it.session.open(u"Shop"_s);
    emit it.store()->slow(u"Shop"_s);
    QCOMPARE(it.banner(), u"The system keyring has not answered yet. It may be asking you to unlock it in a window of "
                          "its own."_s);
    QVERIFY(it.button(u"Stop waiting"_s) != nullptr);
    QVERIFY(it.button(u"Give the key for this session…"_s) != nullptr);
    it.store()->release();
    QTRY_VERIFY(it.isRead());
    QVERIFY(it.banner().isEmpty());
}

void tst_KeyStates::everyProblemHasItsSentence_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("give");
    const QString session = u"Give the key for this session…"_s;
    QTest::newRow("none there") << Status::NotFound << u"holds no key"_s << u"Give the key…"_s;
    QTest::newRow("locked") << Status::Locked << u"is locked"_s << session;
    QTest::newRow("denied") << Status::Denied << u"refused"_s << session;
    QTest::newRow("no keyring") << Status::Unavailable << u"There is no system keyring"_s << session;
    QTest::newRow("frozen") << Status::TimedOut << u"does not answer"_s << session;
    QTest::newRow("bound elsewhere") << Status::Ok << u"another address"_s << u"Give the key…"_s;
}

void tst_KeyStates::everyProblemHasItsSentence()
{
    QFETCH(const Status, status);
    QFETCH(const QString, says);
    QFETCH(const QString, give);
    KeyCase it;
    it.store()->next = status;
    if (status == Status::Ok)
        it.store()->secrets.insert(u"Shop"_s,
                                   R"({"vestry_key":1,"origin":"https://a.example","key":"sk_test_CANARY"})");
    it.session.open(u"Shop"_s);
    QTRY_COMPARE(it.session.keyState(), KeyState::Failed);
    QVERIFY2(it.banner().contains(says), qPrintable(it.banner()));
    QVERIFY(it.button(give) != nullptr);
    it.store()->next = Status::Ok;
    it.store()->secrets.insert(u"Shop"_s, it.secret());
    it.button(u"Try again"_s)->click();
    QTRY_VERIFY(it.isRead());
    QVERIFY(it.banner().isEmpty());
}

void tst_KeyStates::aKeyIsGiven_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("kept");
    QTest::newRow("for this session") << Status::Locked << false;
    QTest::newRow("for good") << Status::NotFound << true;
}

void tst_KeyStates::aKeyIsGiven()
{
    QFETCH(const Status, status);
    QFETCH(const bool, kept);
    KeyCase it;
    it.store()->next = status;
    it.store()->secrets.clear();
    it.session.open(u"Shop"_s);
    QTRY_COMPARE(it.session.keyState(), KeyState::Failed);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    it.button(kept ? u"Give the key…"_s : u"Give the key for this session…"_s)->click();
    auto *dialog = it.dialog(u"keyDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QCheckBox *>(u"rememberKey"_s)->isChecked(), kept);
    it.store()->next = Status::Ok;
    dialog->findChild<QLineEdit *>(u"newKey"_s)
        ->setText(QString::fromLatin1(it.simulated(Environment::Development).secretKey));
    WindowCase::click(dialog, u"checkAndReplace"_s);
    QTRY_COMPARE(it.session.keyState(), KeyState::Ready);
    QTRY_VERIFY(it.isRead());
    QCOMPARE(it.session.current()->id, u"Shop"_s);
    QVERIFY(it.isEdited(ResourceId::Instance, u"support_email"_s));
    QVERIFY(it.banner().isEmpty());
    QTRY_COMPARE(it.store()->secrets.contains(u"Shop"_s), kept);
    it.trigger(u"discard"_s);
}

void tst_KeyStates::theKeyOfAnotherInstanceIsRefused()
{
    KeyCase it;
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(it.isRead());
    it.trigger(u"closeInstance"_s);
    it.store()->next = Status::Locked;
    it.session.open(u"Shop"_s);
    QTRY_COMPARE(it.session.keyState(), KeyState::Failed);
    it.button(u"Give the key for this session…"_s)->click();
    auto *dialog = it.dialog(u"keyDialog"_s);
    dialog->findChild<QLineEdit *>(u"newKey"_s)
        ->setText(QString::fromLatin1(it.simulated(Environment::Production).secretKey));
    WindowCase::click(dialog, u"checkAndReplace"_s);
    const auto words = [dialog] {
        QString text;
        for (const auto *label : dialog->findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    QTRY_VERIFY(words().contains(u"opens another instance"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(it.session.keyState(), KeyState::Failed);
    QVERIFY(it.store()->secrets.value(u"Shop"_s) == it.secret());
    dialog->reject();
}

void tst_KeyStates::pagesSayWhatIsMissing_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"overview", "instance", "restrictions", "organizations", "protect", "domains", "domain-change", "more"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void tst_KeyStates::pagesSayWhatIsMissing()
{
    QFETCH(const QString, page);
    KeyCase it;
    it.store()->next = Status::Locked;
    it.session.open(u"Shop"_s);
    it.trigger(u"page."_s + page);
    QTRY_COMPARE(it.session.keyState(), KeyState::Failed);
    QTRY_VERIFY2(it.pageText().contains(u"secret key"_s) && it.pageText().contains(u"missing"_s),
                 qPrintable(it.pageText()));
    QTRY_VERIFY(!it.pageText().contains(u"Reading…"_s));
}

void tst_KeyStates::editsWithoutKeySayWhyTheyStay()
{
    KeyCase it;
    it.store()->next = Status::Locked;
    it.session.open(u"Shop"_s);
    QTRY_COMPARE(it.session.keyState(), KeyState::Failed);
    QTRY_VERIFY(!it.workspace()->isRefreshing());
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    auto *bar = it.window->findChild<QWidget *>(u"bottomBar"_s);
    auto *review = bar->findChild<QPushButton *>(u"review"_s);
    QVERIFY(bar->isVisible() && !review->isEnabled());
    QVERIFY(review->accessibleDescription().contains(u"secret key"_s));
    QVERIFY(it.pageText().contains(u"before the secret key is there"_s));
    QVERIFY(!it.action(u"review"_s)->isEnabled());
    it.store()->next = Status::Ok;
    it.session.retryKey();
    QTRY_VERIFY(it.isRead());
    QVERIFY(review->isEnabled() && it.action(u"review"_s)->isEnabled());
    QVERIFY(it.isEdited(ResourceId::Instance, u"support_email"_s));
    it.trigger(u"discard"_s);
}

void tst_KeyStates::readOnlySaysWhyEditsStay()
{
    KeyCase it;
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(it.isRead());
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    auto *review = it.window->findChild<QWidget *>(u"bottomBar"_s)->findChild<QPushButton *>(u"review"_s);
    QVERIFY(review->isEnabled());
    Profile profile = *it.session.current();
    profile.safety = SafetyLevel::ReadOnly;
    QCOMPARE(it.session.updateProfile(profile), Session::UpdateProblem::None);
    QVERIFY(!review->isEnabled());
    QVERIFY(review->accessibleDescription().contains(u"read-only"_s));
    profile.safety = SafetyLevel::Confirm;
    QCOMPARE(it.session.updateProfile(profile), Session::UpdateProblem::None);
    QVERIFY(review->isEnabled());
    it.trigger(u"discard"_s);
}

void tst_KeyStates::rememberedIsMarkedWithItsAge()
{
    KeyCase it;
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(it.isRead());
    const QString instance = it.workspace()->instanceId();
    it.trigger(u"closeInstance"_s);
    it.simulator.setAnswerDelay(std::chrono::milliseconds(3000));
    it.session.open(u"Shop"_s);
    QVERIFY(it.pageText().contains(instance)); // at once
    QTRY_VERIFY(it.banner(u"offline"_s).startsWith(u"Shown as last read "_s));
    QVERIFY(it.banner(u"offline"_s).endsWith(u"Reading it again…"_s));
    it.simulator.setAnswerDelay(std::chrono::milliseconds(0));
    QTRY_VERIFY(it.isRead());
    QVERIFY(it.banner(u"offline"_s).isEmpty());
}

void tst_KeyStates::rememberedWithoutServer()
{
    KeyCase it;
    WriteProxy proxy(it.simulator.backendApiUrl());
    it.openThrough(proxy);
    QTRY_VERIFY(it.isRead());
    const QString instance = it.workspace()->instanceId();
    it.trigger(u"closeInstance"_s);
    proxy.readsFail = true;
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(it.banner(u"offline"_s).contains(u"Clerk could not be reached"_s));
    QVERIFY(it.banner(u"offline"_s).startsWith(u"Shown as last read "_s));
    QVERIFY(it.pageText().contains(instance));
    QVERIFY(it.button(u"Try again"_s) != nullptr);
}

//! The train came out of the tunnel: an apply reads the instance again before any refresh does.
void tst_KeyStates::applyingAfterAnOutageEndsTheOutage()
{
    KeyCase it;
    WriteProxy proxy(it.simulator.backendApiUrl());
    it.openThrough(proxy);
    QTRY_VERIFY(it.isRead());
    it.workspace()->setVerification(std::chrono::milliseconds(20), 4);
    proxy.readsFail = true;
    it.workspace()->refresh();
    QTRY_VERIFY(it.banner(u"offline"_s).contains(u"What you see was read "_s));
    proxy.readsFail = false;
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    WindowCase::click(review, u"apply"_s);
    QTRY_VERIFY(it.workspace()->applyRun() && it.workspace()->applyRun()->isOver());
    QVERIFY(it.workspace()->applyRun()->allConfirmed());
    QVERIFY2(it.banner(u"offline"_s).isEmpty(), qPrintable(it.banner(u"offline"_s)));
    WindowCase::click(review, u"close"_s);
    it.workspace()->refresh();
    QVERIFY(it.banner(u"offline"_s).isEmpty());
    QTRY_VERIFY(it.isRead());
}

void tst_KeyStates::rememberedWithoutKey()
{
    KeyCase it;
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(it.isRead());
    const QString instance = it.workspace()->instanceId();
    it.trigger(u"closeInstance"_s);
    it.store()->next = Status::Locked;
    it.session.open(u"Shop"_s);
    QTRY_COMPARE(it.session.keyState(), KeyState::Failed);
    QTRY_VERIFY(!it.workspace()->isRefreshing());
    QVERIFY2(it.banner().contains(u"What you see was read "_s), qPrintable(it.banner()));
    QVERIFY(it.banner(u"offline"_s).isEmpty()); // one banner, not two
    QVERIFY(it.pageText().contains(instance));
}

void tst_KeyStates::theBannerGoesWithTheInstance()
{
    KeyCase it;
    it.store()->next = Status::Locked;
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(!it.banner().isEmpty());
    it.trigger(u"closeInstance"_s);
    QVERIFY(it.banner().isEmpty());
    it.session.open(u"Shop"_s);
    QTRY_VERIFY(!it.banner().isEmpty());
    it.trigger(u"sandbox"_s);
    QTRY_VERIFY(it.session.current()->sandbox && it.isRead());
    QVERIFY(it.banner().isEmpty());
}

void tst_KeyStates::aProxyIsNamed_data()
{
    QTest::addColumn<bool>("isDown");
    QTest::addColumn<QString>("says");
    QTest::newRow("43: it wants a password") << false << u"The proxy refused. "_s;
    QTest::newRow("43: it is down") << true << u"No connection to the server. "_s;
}

// One banner, however many requests it stopped; and no wrong password again and again.
void tst_KeyStates::aProxyIsNamed()
{
    QFETCH(const bool, isDown);
    QFETCH(const QString, says);
    KeyCase it;
    TunnelProxy proxy(TunnelProxy::Kind::Http, 1);
    proxy.require("alice", "right");
    Profile profile = *it.profiles.find(u"Shop"_s);
    profile.baseUrl = QUrl(u"https://api.clerk.test"_s); // no name server knows it
    profile.proxy = {.mode = ProxySettings::Mode::Manual, .host = u"127.0.0.1"_s, .port = proxy.port()};
    profile.retry.retryConnectionErrors = false;
    it.profiles.save(profile);
    it.store()->secrets.insert(profile.id, it.secret(profile.baseUrl));
    std::optional<ClosedPort> closed;
    if (isDown) {
        proxy.close();
        QCOMPARE(closed.emplace(profile.proxy.port).number(), profile.proxy.port);
    }
    it.session.open(profile.id);
    QTRY_VERIFY(it.banner(u"offline"_s).startsWith(says));
    QVERIFY2(it.banner(u"offline"_s).contains(u"the proxy 127.0.0.1:%1"_s.arg(profile.proxy.port)),
             qPrintable(it.banner(u"offline"_s)));
    QVERIFY(it.banner().isEmpty());
    QVERIFY(it.button(u"Try again"_s) != nullptr);
    QTRY_VERIFY(!it.workspace()->isRefreshing());
    it.button(u"Proxy of this instance…"_s)->click();
    auto *dialog = it.dialog(u"profileDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->reject();
}

VESTRY_GUI_TEST(tst_KeyStates)
#include "tst_keystates.moc"
