#include "tests/gui/window/windowcase.h"
#include "tests/support/testprogram.h"

#include "ui/dialogs/connectdialog.h"
#include "ui/mainwindowbanners.h"
#include "ui/style/tone.h"

#include <QCheckBox>
#include <QLabel>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace {
QString visibleWords(const QWidget *in)
{
    QString text;
    for (const auto *label : in->findChildren<QLabel *>()) {
        if (label->isVisibleTo(in))
            text += label->text() + u'\n';
    }
    return text;
}

QPushButton *button(const QWidget *in, const QString &text)
{
    for (auto *found : in->findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisibleTo(in))
            return found;
    }
    return nullptr;
}
} // namespace

//! Connecting: every problem has its sentence at its place, and the key is never shown or kept where it must not be.
class tst_Connecting : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void problemsAreSaidBeforeAnythingIsSent_data();
    void problemsAreSaidBeforeAnythingIsSent();
    void serverProblemsAreSaid_data();
    void serverProblemsAreSaid();
    void connects_data();
    void connects();
    void aCheckCanBeStopped();
    void changingTheKeyDropsTheAnswer();
    void theKeyIsMasked();
    void aLiveKeyNamedDevelopmentWarns();
    void theOfferedKeyIsUsedOrIgnored_data();
    void anIgnoredKeyIsGoneFromMemory();
    void theOfferedKeyIsUsedOrIgnored();
    void aDamagedListIsSaid_data();
    void aDamagedListIsSaid();
};

void tst_Connecting::aDamagedListIsSaid_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("says");
    QTest::newRow("half written") << QByteArray(R"({"version": 1, "prof)") << u"was damaged"_s;
    QTest::newRow("newer version") << QByteArray(R"({"version": 99, "profiles": []})") << u"newer version of Vestry"_s;
    QTest::newRow("all well") << QByteArray(R"({"version": 1, "profiles": []})") << QString();
}

void tst_Connecting::aDamagedListIsSaid()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const QString, says);
    WindowCase it(stored);
    const QString said = it.window->findChild<BannerStack *>()->text(u"profiles"_s);
    QVERIFY2(said.contains(says) && said.isEmpty() == says.isEmpty(), qPrintable(said));
}

void tst_Connecting::problemsAreSaidBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says");
    const QString good = u"sk_test_CANARY0123456789abcdefghijklmnop"_s;
    const QString clerk = u"https://api.clerk.com"_s;
    QTest::newRow("no key") << QString() << clerk << u"Paste the secret key"_s;
    QTest::newRow("publishable key") << u"pk_test_abc"_s << clerk << u"publishable key"_s;
    QTest::newRow("not a key") << u"hello"_s << clerk << u"not a Clerk secret key"_s;
    QTest::newRow("space inside") << u"sk_test_CANARY 0123456789"_s << clerk << u"space"_s;
    QTest::newRow("no address") << good << QString() << u"Enter the address"_s;
    QTest::newRow("not an address") << good << u"https://"_s << u"not an address"_s;
    QTest::newRow("plain http") << good << u"http://api.clerk.com"_s << u"https://"_s;
    QTest::newRow("password in the address") << good << u"https://me:pw@api.clerk.com"_s << u"user name or password"_s;
    QTest::newRow("two keys") << u"sk_test_CANARY01234 sk_test_CANARY56789"_s << clerk << u"more than one key"_s;
    QTest::newRow("a letter that only looks plain") << good << u"https://api.cl\u0435rk.com"_s << u"api.xn--"_s;
    QTest::newRow("a path") << good << u"https://api.clerk.com/some/where"_s << u"without a path"_s;
}

void tst_Connecting::problemsAreSaidBeforeAnythingIsSent()
{
    QFETCH(const QString, key);
    QFETCH(const QString, url);
    QFETCH(const QString, says);
    ConnectDialog dialog({});
    dialog.show();
    dialog.findChild<QLineEdit *>(u"key"_s)->setText(key);
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(url);
    button(&dialog, u"Check"_s)->click();
    const QString words = visibleWords(&dialog);
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(button(&dialog, u"Connect"_s) == nullptr);
    QVERIFY(button(&dialog, u"Stop the check"_s) == nullptr);
}

void tst_Connecting::serverProblemsAreSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("key refused") << 401 << R"({"errors":[{"code":"secret_key_invalid","message":"Invalid key."}]})"_ba
                                 << u"Invalid key."_s;
    QTest::newRow("captive portal") << 200 << "<html><body>Log in to the hotel</body></html>"_ba << u"Clerk"_s;
    QTest::newRow("another shape") << 200 << R"({"hello":"world"})"_ba << u"Clerk"_s;
}

void tst_Connecting::serverProblemsAreSaid()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.failNext("GET", u"/v1/instance"_s, 1, status, body);
    ConnectDialog dialog({});
    dialog.show();
    dialog.setKey(simulator.instances().constFirst().secretKey);
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(simulator.backendApiUrl().toString());
    button(&dialog, u"Check"_s)->click();
    QTRY_VERIFY(button(&dialog, u"Stop the check"_s) == nullptr);
    const QString words = visibleWords(&dialog);
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(!words.contains(QString::fromLatin1(simulator.instances().constFirst().secretKey)));
    QVERIFY(button(&dialog, u"Connect"_s) == nullptr);
    QVERIFY(button(&dialog, u"Check"_s)->isEnabled());
}

void tst_Connecting::connects_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("keyring") << true;
    QTest::newRow("this session only") << false;
}

void tst_Connecting::connects()
{
    QFETCH(const bool, remember);
    WindowCase it;
    const QByteArray key = it.simulated(Environment::Production).secretKey;
    it.trigger(u"connectInstance"_s);
    auto *dialog = it.dialog<ConnectDialog>(u"connectDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"url"_s)->setText(it.simulator.backendApiUrl().toString());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"key"_s), u"CLERK_SECRET_KEY="_s + QString::fromLatin1(key));
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"key"_s), Qt::Key_Return);
    QTRY_VERIFY(button(dialog, u"Connect"_s) != nullptr);
    QVERIFY(visibleWords(dialog).contains(u"Production"_s));
    for (auto *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text().startsWith("Remember"_L1))
            box->setChecked(remember);
    }
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Shop & Co"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
    QTRY_VERIFY(it.workspace() != nullptr && it.workspace()->lastRefresh().isValid());
    QCOMPARE(it.session.current()->name, u"Shop & Co"_s);
    QCOMPARE(it.window->windowTitle(), u"Vestry — Shop & Co (Production)"_s);
    QCOMPARE(it.profiles.profiles().size(), remember ? 1 : 0);
    QDir files(it.directory.path());
    for (const QFileInfo &info : files.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(key), qPrintable(info.fileName()));
    }
}

void tst_Connecting::aCheckCanBeStopped()
{
    QTcpServer silent; // accepts and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnectDialog dialog({});
    dialog.show();
    dialog.setKey("sk_test_CANARY0123456789abcdefghijklmnop");
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    button(&dialog, u"Check"_s)->click();
    QPushButton *stop = button(&dialog, u"Stop the check"_s);
    QVERIFY(stop != nullptr);
    stop->click();
    QVERIFY(button(&dialog, u"Stop the check"_s) == nullptr);
    QVERIFY(button(&dialog, u"Check"_s)->isEnabled());
}

void tst_Connecting::changingTheKeyDropsTheAnswer()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    ConnectDialog dialog({});
    dialog.show();
    dialog.setKey(simulator.instances().constFirst().secretKey);
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(simulator.backendApiUrl().toString());
    button(&dialog, u"Check"_s)->click();
    QTRY_VERIFY(button(&dialog, u"Connect"_s) != nullptr);
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"key"_s), Qt::Key_X);
    QVERIFY(button(&dialog, u"Connect"_s) == nullptr);
    QVERIFY(button(&dialog, u"Check"_s) != nullptr);
}

void tst_Connecting::theKeyIsMasked()
{
    ConnectDialog dialog({});
    auto *key = dialog.findChild<QLineEdit *>(u"key"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    for (auto *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text() == "Show the key"_L1)
            box->setChecked(true);
    }
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    dialog.setKey("sk_test_CANARY");
    dialog.reject();
    QVERIFY(key->text().isEmpty());
}

void tst_Connecting::aLiveKeyNamedDevelopmentWarns()
{
    WindowCase it;
    ConnectDialog dialog({});
    dialog.show();
    dialog.setKey(it.simulated(Environment::Production).secretKey);
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(it.simulator.backendApiUrl().toString());
    button(&dialog, u"Check"_s)->click();
    QTRY_VERIFY(button(&dialog, u"Connect"_s) != nullptr);
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Shop development"_s);
    QVERIFY(visibleWords(&dialog).contains(u"sounds like a test environment"_s));
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Shop"_s);
    QVERIFY(!visibleWords(&dialog).contains(u"sounds like a test environment"_s));
}

void tst_Connecting::theOfferedKeyIsUsedOrIgnored_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("used");
    QTest::newRow("use") << u"Use it…"_s << true;
    QTest::newRow("ignore") << u"Ignore"_s << false;
}

void tst_Connecting::theOfferedKeyIsUsedOrIgnored()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, used);
    WindowCase it;
    it.window->offerKey("sk_test_CANARY0123456789abcdefghijklmnop");
    QVERIFY(!visibleWords(it.window.get()).contains(u"CANARY"_s));
    QPushButton *push = button(it.window.get(), answer);
    QVERIFY(push != nullptr);
    push->click();
    auto *dialog = it.dialog<ConnectDialog>(u"connectDialog"_s);
    QCOMPARE(dialog != nullptr, used);
    if (used)
        QVERIFY(dialog->findChild<QLineEdit *>(u"key"_s)->text().startsWith(u"sk_test_CANARY"_s));
    QVERIFY(button(it.window.get(), answer) == nullptr);
}

void tst_Connecting::anIgnoredKeyIsGoneFromMemory()
{
    WindowCase it;
    // The window keeps the emptied buffer, so its bytes can be looked at.
    QByteArray key("sk_test_CANARY" + QByteArray::number(QRandomGenerator::global()->generate64()));
    const char *bytes = key.constData();
    const qsizetype size = key.size();
    it.window->offerKey(std::move(key));
    button(it.window.get(), u"Ignore"_s)->click();
    QVERIFY(std::all_of(bytes, bytes + size, [](char c) { return c == 0; }));
}

VESTRY_GUI_TEST(tst_Connecting)
#include "tst_connecting.moc"
