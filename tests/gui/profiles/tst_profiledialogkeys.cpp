#include "tests/gui/profiles/profilecase.h"

#include "models/workspace.h"
#include "tests/support/testprogram.h"
#include "tests/support/writeproxy.h"
#include "ui/profiles/keydialog.h"
#include "ui/secretedit.h"
#include "ui/style/appstyle.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QTcpServer>

namespace {
constexpr auto kPassword = "CANARY-proxy-password";

//! Every word a screen reader gets of \p object and what is in it.
QString accessibleWords(QAccessibleInterface *object)
{
    QString text;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        text += object->text(kind) + u'\n';
    if (QAccessibleTextInterface *words = object->textInterface())
        text += words->text(0, words->characterCount()) + u'\n';
    for (int i = 0; i < object->childCount(); ++i) {
        if (QAccessibleInterface *child = object->child(i))
            text += accessibleWords(child);
    }
    return text;
}

Profile proxied()
{
    Profile profile{.id = u"shop"_s, .name = u"Shop"_s, .environment = Environment::Production};
    profile.proxy = {.mode = ProxySettings::Mode::Manual,
                     .kind = ProxySettings::Kind::Http,
                     .host = u"proxy.example.com"_s,
                     .port = 3128,
                     .user = u"me"_s};
    return profile;
}
} // namespace

//! Keys and proxy passwords in the editor: a key goes only where it was checked, a secret is seen nowhere.
class tst_ProfileDialogKeys : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        AppStyle::install(*qApp, AppStyle::Scheme::Light);
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void anotherServerNeedsACheckedKey_data();
    void anotherServerNeedsACheckedKey();
    void theCheckCanBeStopped();
    void theKeyIsAskedForAgainWhenTheAddressChanges();
    void editsOfTheOneInFrontStay();
    void replacesTheKey_data();
    void replacesTheKey();
    void aKeyIsNotKeptForAnAddressChangedMeanwhile();
    void aProxyPasswordIsNotKeptForAProxyChangedMeanwhile();
    void takesTheKeyFromAFile();
    void copiesTheKeyForAMoment();
    void aKeyThatIsMissingIsNotCopied();
    void keepsASessionsKeyInTheKeyring_data();
    void keepsASessionsKeyInTheKeyring();
    void aPrefixThatDisagreesWarns();
    void badProxiesAreSaid_data();
    void badProxiesAreSaid();
    void thePasswordIsKeptAndNeverShown();
    void aPasswordTheKeyringRefusesIsSaid();
    void anotherProxyNeedsThePasswordAgain();
    void noProxyRemovesThePassword();
};

void tst_ProfileDialogKeys::anotherServerNeedsACheckedKey_data()
{
    QTest::addColumn<int>("key"); // 0: the right one, 1: of the other instance, 2: of nobody
    QTest::addColumn<QString>("says");
    QTest::newRow("same instance") << 0 << QString();
    QTest::newRow("another instance") << 1 << u"opens another instance"_s;
    QTest::newRow("refused") << 2 << u"refused"_s;
}

void tst_ProfileDialogKeys::anotherServerNeedsACheckedKey()
{
    QFETCH(const int, key);
    QFETCH(const QString, says);
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    QVERIFY(!before.id.isEmpty());
    const QByteArray right = it.simulated(Environment::Production).secretKey;
    const QByteArray kept = it.keyring.secrets.value(before.id);
    WriteProxy other(it.simulator.backendApiUrl()); // the same server under another address
    it.edit(before);
    it.field(u"profileUrl"_s)->setText(other.url().toString());
    QVERIFY(!it.save()->isEnabled());
    const QByteArray keys[] = {right, it.simulated(Environment::Development).secretKey, "sk_live_CANARYnobodys0123"};
    it.field(u"newKey"_s)->setText(QString::fromLatin1(keys[key]));
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    it.save()->click();
    QVERIFY(!it.save()->isEnabled()); // it is asked once
    if (says.isEmpty()) {
        QTRY_VERIFY(!it.dialog->isVisible());
        QCOMPARE(it.now(before.id).baseUrl, other.url());
        const auto bound = BoundKey::fromSecret(it.keyring.secrets.value(before.id), {});
        const bool moved =
            bound && bound->key() == right && bound->fits(other.url()) && !bound->fits(it.simulator.backendApiUrl());
        QVERIFY(moved);
        return;
    }
    QTRY_VERIFY2(it.reason().contains(says), qPrintable(it.reason()));
    QVERIFY(it.dialog->isVisible() && it.save()->isEnabled());
    QCOMPARE(it.now(before.id).baseUrl, before.baseUrl);
    const bool same = it.keyring.secrets.value(before.id) == kept;
    QVERIFY(same);
    QVERIFY(!it.reason().contains(QString::fromLatin1(keys[key])));
    if (key == 1) // which it is
        QVERIFY(it.reason().contains(u"Development"_s) && it.reason().contains(before.instanceId));
}

void tst_ProfileDialogKeys::theCheckCanBeStopped()
{
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    QTcpServer silent; // accepts and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    it.edit(before);
    it.field(u"profileUrl"_s)->setText(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    it.field(u"newKey"_s)->setText(u"sk_live_CANARY0123456789"_s);
    it.save()->click();
    auto *stop = it.field<QPushButton>(u"profileStop"_s);
    QVERIFY(stop->isVisible() && it.reason().contains(u"Asking the other server"_s));
    stop->click();
    QVERIFY(!stop->isVisible() && it.save()->isEnabled());
    QCOMPARE(it.now(before.id).baseUrl, before.baseUrl);
    // Closing while it is asked is stopping, too.
    it.save()->click();
    QTest::keyClick(it.dialog.get(), Qt::Key_Escape);
    QVERIFY(!it.dialog->isVisible());
    QVERIFY(it.field(u"newKey"_s)->text().isEmpty());
    QCOMPARE(it.now(before.id).baseUrl, before.baseUrl);
}

void tst_ProfileDialogKeys::theKeyIsAskedForAgainWhenTheAddressChanges()
{
    ProfileCase it;
    const Profile before = it.store({.id = u"shop"_s, .name = u"Shop"_s});
    it.edit(before);
    auto *key = it.field(u"newKey"_s);
    QVERIFY(!key->isVisibleTo(it.dialog.get()) || !key->parentWidget()->isVisible());
    it.field(u"profileUrl"_s)->setText(u"https://api.example.com"_s);
    key->setText(u"sk_live_CANARY0123456789"_s);
    it.field(u"profileUrl"_s)->setText(before.baseUrl.toString());
    QVERIFY(key->text().isEmpty());
    QVERIFY(it.save()->isEnabled());
}

void tst_ProfileDialogKeys::editsOfTheOneInFrontStay()
{
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    QTRY_VERIFY(it.session.workspace()->lastRefresh().isValid());
    it.session.workspace()->edit(ResourceId::Instance, 0, true);
    const int edits = it.session.workspace()->editCount();
    QVERIFY(edits > 0);
    it.edit(before);
    it.field(u"profileName"_s)->setText(u"Grand shop"_s);
    it.field(u"profileVersion"_s)->setText(u"2025-11-10"_s);
    it.save()->click();
    QVERIFY(!it.dialog->isVisible());
    QCOMPARE(it.session.current()->name, u"Grand shop"_s);
    QTRY_COMPARE(it.session.workspace()->editCount(), edits);
}

void tst_ProfileDialogKeys::replacesTheKey_data()
{
    QTest::addColumn<int>("key"); // 0: the right one, 1: of the other instance, 2: of nobody, 3: no key at all
    QTest::addColumn<bool>("remember");
    QTest::addColumn<QString>("says");
    QTest::newRow("same instance") << 0 << true << QString();
    QTest::newRow("for this session") << 0 << false << QString();
    QTest::newRow("another instance") << 1 << true << u"opens another instance"_s;
    QTest::newRow("refused") << 2 << true << u"refused"_s;
    QTest::newRow("nothing") << 3 << true << u"Paste the secret key"_s;
    QTest::newRow("publishable") << 4 << true << u"publishable key"_s;
    QTest::newRow("line break inside") << 5 << true << u"space or a line break"_s;
}

void tst_ProfileDialogKeys::replacesTheKey()
{
    QFETCH(const int, key);
    QFETCH(const bool, remember);
    QFETCH(const QString, says);
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    const QByteArray right = it.simulated(Environment::Production).secretKey;
    // The stored one is another, so that a replaced one can be told from it.
    it.keyring.secrets.insert(before.id, BoundKey("sk_live_CANARYold0123", it.simulator.backendApiUrl()).toSecret());
    it.edit(before);
    it.field<QPushButton>(u"replaceKey"_s)->click();
    const auto dialogOf = [&it] { return it.dialog->findChild<KeyDialog *>(); };
    QVERIFY(dialogOf() != nullptr && dialogOf()->isVisible());
    auto *newKey = dialogOf()->findChild<SecretEdit *>(u"newKey"_s);
    const QByteArray keys[] = {right,
                               it.simulated(Environment::Development).secretKey,
                               "sk_live_CANARYnobodys0123",
                               {},
                               "pk_live_abcdef",
                               "sk_live_CANARY 0123456789"};
    newKey->setText(QString::fromLatin1(keys[key]));
    dialogOf()->findChild<QCheckBox *>(u"rememberKey"_s)->setChecked(remember);
    dialogOf()->findChild<QPushButton *>(u"checkAndReplace"_s)->click();
    if (says.isEmpty()) {
        QTRY_VERIFY(dialogOf() == nullptr);
        QTRY_VERIFY((it.keptKey(before.id) == right) == remember);
        QCOMPARE(it.session.isKeyForSession(before.id), !remember);
        const auto *place = it.field<QWidget>(u"keyPlace"_s);
        QVERIFY(place->accessibleName().contains(remember ? u"system keyring"_s : u"this session only"_s));
        return;
    }
    QTRY_VERIFY2(ProfileCase::wordsAround(newKey).contains(says), qPrintable(ProfileCase::wordsAround(newKey)));
    QVERIFY(dialogOf()->isVisible());
    const bool old = it.keptKey(before.id) == "sk_live_CANARYold0123";
    QVERIFY(old);
}

//! Another window names another server while the key is being checked at the former.
void tst_ProfileDialogKeys::aKeyIsNotKeptForAnAddressChangedMeanwhile()
{
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    const QByteArray kept = it.keyring.secrets.value(before.id);
    KeyDialog dialog(&it.session, before);
    dialog.show();
    auto *key = dialog.findChild<SecretEdit *>(u"newKey"_s);
    key->setText(QString::fromLatin1(it.simulated(Environment::Production).secretKey));
    dialog.findChild<QPushButton *>(u"checkAndReplace"_s)->click();
    Profile changed = it.now(before.id);
    changed.baseUrl = QUrl(u"https://api.example.com"_s);
    QVERIFY(it.profiles.save(changed));
    QTRY_VERIFY2(ProfileCase::wordsAround(key).contains(u"address of this instance was changed"_s),
                 qPrintable(ProfileCase::wordsAround(key)));
    QVERIFY(dialog.isVisible());
    const bool same = it.keyring.secrets.value(before.id) == kept;
    QVERIFY(same);
    QVERIFY(!it.session.isKeyForSession(before.id));
}

void tst_ProfileDialogKeys::aProxyPasswordIsNotKeptForAProxyChangedMeanwhile()
{
    ProfileCase it;
    const Profile before = it.store(proxied());
    it.edit(before);
    it.field(u"proxyPassword"_s)->setText(QString::fromLatin1(kPassword));
    Profile changed = before;
    changed.proxy.host = u"evil.example"_s;
    QVERIFY(it.profiles.save(changed));
    it.save()->click();
    QTRY_VERIFY2(it.reason().contains(u"proxy of this instance was changed"_s), qPrintable(it.reason()));
    QVERIFY(it.dialog->isVisible());
    QVERIFY(!it.keyring.secrets.contains(u"shop/proxy"_s));
    QCOMPARE(it.now(u"shop"_s).proxy.host, u"evil.example"_s);
}

void tst_ProfileDialogKeys::takesTheKeyFromAFile()
{
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    QTemporaryDir directory;
    const auto write = [&directory](const QByteArray &content) {
        QFile file(directory.filePath(u".env"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    KeyDialog dialog(&it.session, before);
    dialog.show();
    auto *key = dialog.findChild<SecretEdit *>(u"newKey"_s);
    const auto pick = [&] {
        dialog.findChild<QPushButton *>(u"keyFromFile"_s)->click();
        auto *files = dialog.findChild<QFileDialog *>();
        QVERIFY(files != nullptr && files->filter().testFlag(QDir::Hidden));
        emit files->fileSelected(directory.filePath(u".env"_s));
        files->reject();
        QTRY_VERIFY(dialog.findChild<QFileDialog *>() == nullptr);
    };
    QVERIFY(write("A=1\n"));
    pick();
    QVERIFY(ProfileCase::wordsAround(key).contains(u"no CLERK_SECRET_KEY"_s));
    const QByteArray right = it.simulated(Environment::Production).secretKey;
    QVERIFY(write("export CLERK_SECRET_KEY=\"" + right + "\"\r\n"));
    pick();
    const bool found = key->secret() == right;
    QVERIFY(found);
    QVERIFY(!ProfileCase::wordsAround(key).contains(u"no CLERK_SECRET_KEY"_s));
    dialog.reject();
    QVERIFY(key->text().isEmpty());
    QVERIFY(it.isNowhereOnDisk(right));
    QVERIFY(it.isNowhereOnDisk(directory.path().toUtf8()));
}

void tst_ProfileDialogKeys::copiesTheKeyForAMoment()
{
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s);
    const QString key = QString::fromLatin1(it.simulated(Environment::Production).secretKey);
    it.edit(before);
    it.field<QPushButton>(u"copyKey"_s)->click();
    auto *outcome = it.field<QWidget>(u"keyOutcome"_s);
    QTRY_VERIFY(outcome->accessibleName().contains(u"on the clipboard for 10 seconds"_s));
    const bool copied = QGuiApplication::clipboard()->text() == key;
    QVERIFY(copied);
    QVERIFY(!accessibleWords(QAccessible::queryAccessibleInterface(it.dialog.get())).contains(key));
    QTRY_VERIFY(outcome->accessibleName().contains(u"off the clipboard"_s));
    const bool there = QGuiApplication::clipboard()->text() == key;
    QVERIFY(!there);
}

void tst_ProfileDialogKeys::aKeyThatIsMissingIsNotCopied()
{
    ProfileCase it;
    it.edit(it.store({.id = u"shop"_s, .name = u"Shop"_s}));
    it.keyring.next = SecretStore::Status::Locked;
    auto *copy = it.field<QPushButton>(u"copyKey"_s);
    copy->click();
    QVERIFY(!copy->isEnabled()); // until the keyring answers
    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(it.field<QWidget>(u"keyOutcome"_s)->accessibleName().contains(u"locked"_s));
    QVERIFY(!it.clipboard.isHeld());
}

void tst_ProfileDialogKeys::keepsASessionsKeyInTheKeyring_data()
{
    QTest::addColumn<bool>("works");
    QTest::newRow("kept") << true;
    QTest::newRow("refused") << false;
}

void tst_ProfileDialogKeys::keepsASessionsKeyInTheKeyring()
{
    QFETCH(const bool, works);
    ProfileCase it;
    const Profile before = it.connectTo(Environment::Production, u"Shop"_s, false);
    QVERIFY(before.sessionOnly);
    it.edit(before);
    const auto *place = it.field<QWidget>(u"keyPlace"_s);
    auto *keep = it.field<QPushButton>(u"keepKey"_s);
    QVERIFY(place->accessibleName().contains(u"this session only"_s) && !keep->isHidden());
    it.keyring.next = works ? SecretStore::Status::Ok : SecretStore::Status::Denied;
    keep->click();
    const auto *outcome = it.field<QWidget>(u"keyOutcome"_s);
    QTRY_VERIFY(
        outcome->accessibleName().contains(works ? u"in the system keyring now"_s : u"only for this session"_s));
    QCOMPARE(it.now(before.id).sessionOnly, !works);
    QCOMPARE(ProfileStore(it.directory.path()).find(before.id).has_value(), works);
    QCOMPARE(keep->isHidden(), works);
    const bool kept = it.keptKey(before.id) == it.simulated(Environment::Production).secretKey;
    QCOMPARE(kept, works);
}

void tst_ProfileDialogKeys::aPrefixThatDisagreesWarns()
{
    ProfileCase it;
    const QByteArray key = it.simulated(Environment::Development).secretKey;
    it.simulator.changeBehindTheBack(key, u"instance"_s, u"environment_type"_s, u"production"_s);
    QVERIFY(it.simulated(Environment::Production).secretKey.startsWith("sk_test_"));
    it.connectTo(Environment::Production, u"Shop"_s);
    QTRY_COMPARE(it.session.current()->environment, Environment::Production);
    it.edit(*it.session.current());
    auto *id = it.field(u"profileInstanceId"_s);
    QVERIFY2(ProfileCase::wordsAround(id).contains(u"sk_test_"_s), qPrintable(ProfileCase::wordsAround(id)));
    QVERIFY(it.save()->isEnabled());
}

void tst_ProfileDialogKeys::badProxiesAreSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString host = u"proxyHost"_s, user = u"proxyUser"_s, password = u"proxyPassword"_s;
    QTest::newRow("no host") << host << QString() << u"Enter the host"_s;
    QTest::newRow("an address") << host << u"http://proxy.example.com"_s << u"not a host"_s;
    QTest::newRow("with a port") << host << u"proxy.example.com:3128"_s << u"not a host"_s;
    QTest::newRow("with a path") << host << u"proxy.example.com/x"_s << u"not a host"_s;
    QTest::newRow("with credentials") << host << u"me:pw@proxy.example.com"_s << u"not a host"_s;
    QTest::newRow("space inside") << host << u"proxy example"_s << u"not a host"_s;
    QTest::newRow("control character") << host << u"proxy\u0007.example.com"_s << u"not a host"_s;
    QTest::newRow("unicode") << host << u"рroxy.example.com"_s << u"begins with xn--"_s;
    QTest::newRow("bidi") << host << u"proxy\u202e.example.com"_s << u"begins with xn--"_s;
    QTest::newRow("10,000 characters") << host << QString(10'000, u'a') << u"not a host"_s;
    QTest::newRow("no port") << u"proxyPort"_s << QString() << u"Enter the port"_s;
    QTest::newRow("port 0") << u"proxyPort"_s << u"0"_s << u"Enter the port"_s;
    QTest::newRow("port too high") << u"proxyPort"_s << u"65536"_s << u"Enter the port"_s;
    QTest::newRow("colon in the user") << user << u"me:you"_s << u"no colon"_s;
    QTest::newRow("long user") << user << QString(10'000, u'u') << u"user name is too long"_s;
    QTest::newRow("control character in the user") << user << u"m\u0001e"_s << u"cannot be seen"_s;
    QTest::newRow("another user, no password") << user << u"you"_s << u"password once more"_s;
    QTest::newRow("a new password") << password << u"secret"_s << QString();
    QTest::newRow("long password") << password << QString(10'000, u'p') << u"password is too long"_s;
    QTest::newRow("line break in the password") << password << u"se\ncret"_s << u"cannot be typed"_s;
}

void tst_ProfileDialogKeys::badProxiesAreSaid()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    ProfileCase it;
    const Profile before = it.store(proxied());
    it.edit(before);
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    QWidget *edited = it.field<QWidget>(field);
    if (auto *edit = qobject_cast<QLineEdit *>(edited)) {
        edit->setText(text);
    } else {
        auto *number = edited->findChild<QLineEdit *>();
        number->selectAll();
        QTest::keyClick(number, Qt::Key_Backspace);
        QTest::keyClicks(number, text);
    }
    QCOMPARE(it.save()->isEnabled(), says.isEmpty());
    QVERIFY2(it.reason().contains(says), qPrintable(it.reason()));
    QVERIFY(ProfileCase::wordsAround(edited).contains(says));
    if (says.isEmpty())
        return;
    // What is not used needs no correction.
    it.field<QAbstractButton>(u"proxyMode0"_s)->click();
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
}

void tst_ProfileDialogKeys::thePasswordIsKeptAndNeverShown()
{
    ProfileCase it;
    it.edit(it.store({.id = u"shop"_s, .name = u"Shop"_s, .environment = Environment::Production}));
    it.field<QAbstractButton>(u"proxyMode2"_s)->click();
    auto *kind = it.field<QComboBox>(u"proxyKind"_s);
    kind->setCurrentIndex(kind->findText(u"SOCKS 5"_s));
    it.field(u"proxyHost"_s)->setText(u"::1"_s);
    QTest::keyClicks(it.field<QWidget>(u"proxyPort"_s)->findChild<QLineEdit *>(), u"1080"_s);
    it.field(u"proxyUser"_s)->setText(u"me"_s);
    QVERIFY(!it.save()->isEnabled());
    it.field(u"proxyPassword"_s)->setText(QString::fromLatin1(kPassword));
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    const auto words = [&it] { return accessibleWords(QAccessible::queryAccessibleInterface(it.dialog.get())); };
    QVERIFY(words().contains(u"::1"_s) && !words().contains(QString::fromLatin1(kPassword)));
    it.save()->click();
    QTRY_VERIFY(!it.dialog->isVisible());
    QVERIFY(it.field(u"proxyPassword"_s)->text().isEmpty());
    const bool kept = it.keyring.secrets.value(u"shop/proxy"_s) == kPassword;
    QVERIFY(kept);
    QVERIFY(it.isNowhereOnDisk(kPassword));
    const ProxySettings expected{.mode = ProxySettings::Mode::Manual,
                                 .kind = ProxySettings::Kind::Socks5,
                                 .host = u"::1"_s,
                                 .port = 1080,
                                 .user = u"me"_s};
    QVERIFY(it.now(u"shop"_s).proxy == expected);

    // Opened again it says that there is one, asks nobody for it, and leaves it alone.
    const int asked = it.keyring.answered;
    it.edit(it.now(u"shop"_s));
    auto *password = it.field(u"proxyPassword"_s);
    QVERIFY(password->text().isEmpty() && password->placeholderText().contains(u"Kept"_s));
    it.field(u"profileName"_s)->setText(u"Big shop"_s);
    it.save()->click();
    QVERIFY(!it.dialog->isVisible());
    QCOMPARE(it.keyring.answered, asked);
    const bool still = it.keyring.secrets.value(u"shop/proxy"_s) == kPassword;
    QVERIFY(still);
}

void tst_ProfileDialogKeys::aPasswordTheKeyringRefusesIsSaid()
{
    ProfileCase it;
    it.edit(it.store(proxied()));
    it.field(u"proxyPassword"_s)->setText(QString::fromLatin1(kPassword));
    it.field(u"profileName"_s)->setText(u"Big shop"_s);
    it.keyring.next = SecretStore::Status::Denied;
    it.save()->click();
    QTRY_VERIFY2(it.reason().contains(u"did not take the proxy’s password"_s), qPrintable(it.reason()));
    QVERIFY(it.dialog->isVisible() && !it.save()->isVisible());
    QCOMPARE(it.now(u"shop"_s).name, u"Big shop"_s);
    QTest::keyClick(it.dialog.get(), Qt::Key_Return); // Close
    QVERIFY(!it.dialog->isVisible());
    QVERIFY(it.isNowhereOnDisk(kPassword));
}

void tst_ProfileDialogKeys::anotherProxyNeedsThePasswordAgain()
{
    ProfileCase it;
    it.keyring.secrets.insert(u"shop/proxy"_s, kPassword);
    it.edit(it.store(proxied()));
    it.field(u"proxyHost"_s)->setText(u"other.example.com"_s);
    QVERIFY(!it.save()->isEnabled());
    QVERIFY2(it.reason().contains(u"password once more"_s), qPrintable(it.reason()));
    it.field(u"proxyHost"_s)->setText(u"proxy.example.com"_s);
    QVERIFY(it.save()->isEnabled());
}

void tst_ProfileDialogKeys::noProxyRemovesThePassword()
{
    ProfileCase it;
    it.keyring.secrets.insert(u"shop/proxy"_s, kPassword);
    it.edit(it.store(proxied()));
    it.field<QAbstractButton>(u"proxyMode1"_s)->click();
    it.save()->click();
    QTRY_VERIFY(!it.dialog->isVisible());
    QVERIFY(!it.keyring.secrets.contains(u"shop/proxy"_s));
    QVERIFY(it.now(u"shop"_s).proxy == ProxySettings{.mode = ProxySettings::Mode::None});
}

VESTRY_GUI_TEST(tst_ProfileDialogKeys)
#include "tst_profiledialogkeys.moc"
