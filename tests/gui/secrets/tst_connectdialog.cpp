#include "network/simulator/simulator.h"
#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/envfiledialog.h"
#include "ui/profiles/profilewords.h"
#include "ui/secretedit.h"
#include "ui/style/appstyle.h"
#include "ui/style/tone.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
QString visibleWords(const QWidget &in)
{
    QString text;
    for (const auto *label : in.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&in))
            text += label->text() + u'\n';
    }
    return text;
}

//! The dialog, in front of a simulator.
class Case {
public:
    explicit Case(const QList<Profile> &known = {})
    {
        QVERIFY(simulator.listen());
        QList<Profile> here = known;
        for (Profile &profile : here)
            profile.baseUrl = simulator.backendApiUrl();
        dialog = std::make_unique<ConnectDialog>(here);
        dialog->show();
        dialog->setBaseUrl(simulator.backendApiUrl());
    }

    SimulatedInstance instance(QStringView environment) const
    {
        for (const SimulatedInstance &each : simulator.instances()) {
            if (each.environmentType == environment)
                return each;
        }
        return {};
    }

    void check(QStringView environment)
    {
        dialog->setKey(instance(environment).secretKey);
        button(u"Check"_s)->click();
        QTRY_VERIFY(button(u"Connect"_s) != nullptr);
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *found : dialog->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisibleTo(dialog.get()))
                return found;
        }
        return nullptr;
    }
    QLineEdit *edit(const QString &name) const
    {
        auto *found = dialog->findChild<QWidget *>(name);
        auto *line = qobject_cast<QLineEdit *>(found);
        return line ? line : found->findChild<QLineEdit *>(); // of a number box
    }

    Simulator simulator;
    std::unique_ptr<ConnectDialog> dialog;
};

QString instanceIdOf(const Case &it, QStringView environment)
{
    return it.simulator.state(it.instance(environment).secretKey)
        .value("instance"_L1)
        .toObject()
        .value("id"_L1)
        .toString();
}
} // namespace

//! Connecting: what is proposed, what is said of a known instance, the .env file, the proxy.
class tst_ConnectDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void proposesASafetyLevel_data();
    void proposesASafetyLevel();
    void proposesAFreeName();
    void saysWhatIsWrongWithAName_data();
    void saysWhatIsWrongWithAName();
    void aKnownInstanceKeepsItsProfile();
    void takesTheKeyFromAFile();
    void saysWhyAFileHasNoKey_data();
    void saysWhyAFileHasNoKey();
    void nothingOfTheFileIsKept();
    void handsOverTheProxy();
    void aWrongProxyIsSaid_data();
    void aWrongProxyIsSaid();
    void anotherProxyDropsTheAnswer();
    void isWiped_data();
    void isWiped();
};

void tst_ConnectDialog::proposesASafetyLevel_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("level");
    QTest::newRow("production") << u"production"_s << int(SafetyLevel::Typed);
    QTest::newRow("development") << u"development"_s << int(SafetyLevel::Confirm);
}

void tst_ConnectDialog::proposesASafetyLevel()
{
    QFETCH(const QString, environment);
    QFETCH(const int, level);
    Case it;
    it.check(environment);
    const auto safety = SafetyLevel(level);
    const QString words = visibleWords(*it.dialog);
    QVERIFY2(words.contains(ProfileWords::safety(safety)), qPrintable(words));
    QVERIFY2(words.contains(ProfileWords::safetyMeaning(safety)), qPrintable(words));
    QSignalSpy connected(it.dialog.get(), &ConnectDialog::connectRequested);
    it.button(u"Connect"_s)->click();
    QCOMPARE(connected.size(), 1);
    QCOMPARE(connected.at(0).at(0).value<Profile>().safety, safety);
}

void tst_ConnectDialog::proposesAFreeName()
{
    Case first;
    first.check(u"production");
    const QString name = first.edit(u"name"_s)->text();
    QVERIFY(!name.isEmpty());
    Case it({Profile{.id = u"other"_s, .name = name.toUpper(), .instanceId = u"ins_other"_s}});
    it.check(u"production");
    QCOMPARE(it.edit(u"name"_s)->text(), name + u" (2)"_s);
    QVERIFY(it.button(u"Connect"_s)->isEnabled());
}

void tst_ConnectDialog::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem");
    using enum ProfileName::Problem;
    QTest::newRow("empty") << u" "_s << int(Empty);
    QTest::newRow("taken") << u"SHOP"_s << int(Taken);
    QTest::newRow("bidi override") << u"Shop\u202egnp"_s << int(Invisible);
    QTest::newRow("10,000 characters") << QString(10000, u'x') << int(TooLong);
    QTest::newRow("good") << u"Shop 2"_s << int(None);
}

void tst_ConnectDialog::saysWhatIsWrongWithAName()
{
    QFETCH(const QString, name);
    QFETCH(const int, problem);
    Case it({Profile{.id = u"other"_s, .name = u"Shop"_s, .instanceId = u"ins_other"_s}});
    it.check(u"development");
    it.edit(u"name"_s)->setText(name);
    const bool good = problem == int(ProfileName::Problem::None);
    QCOMPARE(it.button(u"Connect"_s)->isEnabled(), good);
    const QString sentence = ProfileWords::nameProblem(ProfileName::Problem(problem));
    QCOMPARE(sentence.isEmpty(), good);
    QVERIFY(visibleWords(*it.dialog).contains(sentence));
}

void tst_ConnectDialog::aKnownInstanceKeepsItsProfile()
{
    Case probe;
    const Profile known{.id = u"known"_s,
                        .name = u"Shop"_s,
                        .instanceId = instanceIdOf(probe, u"production"),
                        .group = u"Clients"_s,
                        .colour = ProfileColour::Teal,
                        .safety = SafetyLevel::ReadOnly,
                        .proxy = {.mode = ProxySettings::Mode::None}};
    QVERIFY(!known.instanceId.isEmpty());
    Case it({Profile{.id = u"sandbox"_s, .name = u"Play"_s, .instanceId = known.instanceId, .sandbox = true}, known});
    it.check(u"production");
    const QString words = visibleWords(*it.dialog);
    QVERIFY2(words.contains(u"already connected as “Shop”: its key is replaced"_s), qPrintable(words));
    QCOMPARE(it.edit(u"name"_s)->text(), u"Shop"_s);
    QSignalSpy connected(it.dialog.get(), &ConnectDialog::connectRequested);
    it.button(u"Connect"_s)->click();
    QCOMPARE(connected.size(), 1);
    const auto profile = connected.at(0).at(0).value<Profile>();
    QCOMPARE(profile.id, u"known"_s);
    QCOMPARE(profile.group, u"Clients"_s);
    QCOMPARE(profile.colour, ProfileColour::Teal);
    QCOMPARE(profile.safety, SafetyLevel::ReadOnly);
    QCOMPARE(profile.proxy.mode, ProxySettings::Mode::None);
    QCOMPARE(profile.environment, Environment::Production);
}

namespace {
//! A .env file in a folder with a name that can be looked for.
QString envFile(const QTemporaryDir &folder, const QByteArray &content)
{
    QDir(folder.path()).mkpath(u"walrus"_s);
    const QString path = folder.filePath(u"walrus/.env"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

//! Chooses \p path as an admin does, through the button and the file dialog.
void choose(const Case &it, const QString &path)
{
    it.dialog->findChild<QPushButton *>(u"keyFromFile"_s)->click();
    auto *files = it.dialog->findChild<EnvFileDialog *>();
    QVERIFY(files != nullptr && files->isVisible());
    files->setDirectory(QFileInfo(path).path());
    files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    QTRY_VERIFY(it.dialog->findChild<EnvFileDialog *>() == nullptr);
}
} // namespace

void tst_ConnectDialog::takesTheKeyFromAFile()
{
    const QTemporaryDir folder;
    Case it;
    choose(it, envFile(folder, "# keys\nexport CLERK_SECRET_KEY='sk_test_taken0123456789'\nOTHER=1\n"));
    QVERIFY(it.dialog->findChild<SecretEdit *>(u"key"_s)->secret() == "sk_test_taken0123456789");
}

void tst_ConnectDialog::saysWhyAFileHasNoKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no key") << QByteArray("OTHER=1\n") << u"no CLERK_SECRET_KEY in this file"_s;
    QTest::newRow("two keys")
        << QByteArray("CLERK_SECRET_KEY=sk_test_first0123456\nX=1\nCLERK_SECRET_KEY=sk_test_second012345\n")
        << u"lines 1, 3"_s;
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, 'x') << u"larger than a .env file"_s;
}

void tst_ConnectDialog::saysWhyAFileHasNoKey()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    Case it;
    choose(it, envFile(folder, content));
    const QString words = visibleWords(*it.dialog);
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(it.edit(u"key"_s)->text().isEmpty());
    it.dialog->setKey("sk_test_pasted0123456789");
    QVERIFY(!visibleWords(*it.dialog).contains(says));
}

void tst_ConnectDialog::nothingOfTheFileIsKept()
{
    const QTemporaryDir folder;
    Case it;
    QString before;
    {
        const QFileDialog any;
        before = any.directory().path();
    }
    choose(it, envFile(folder, "CLERK_SECRET_KEY=sk_test_taken0123456789\n"));
    {
        const QFileDialog next; // as for an export
        QCOMPARE(next.directory().path(), before);
    }
    int files = 0;
    for (const auto &place : {QSettings(QSettings::UserScope, u"QtProject"_s).fileName(), QSettings().fileName()}) {
        QFile file(place);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains("walrus"), qPrintable(place));
    }
    QVERIFY2(files > 0, "Qt keeps the history of file dialogs elsewhere now");
}

void tst_ConnectDialog::handsOverTheProxy()
{
    Case it;
    it.dialog->findChild<QRadioButton *>(u"proxyMode%1"_s.arg(int(ProxySettings::Mode::Manual)))->click();
    it.edit(u"proxyHost"_s)->setText(u"proxy.example.com"_s);
    it.edit(u"proxyPort"_s)->setText(u"3128"_s);
    it.edit(u"proxyUser"_s)->setText(u"me"_s);
    it.edit(u"proxyPassword"_s)->setText(u"CANARYproxy"_s);
    it.check(u"development"); // this computer itself is never asked for through a proxy
    QSignalSpy connected(it.dialog.get(), &ConnectDialog::connectRequested);
    it.button(u"Connect"_s)->click();
    QCOMPARE(connected.size(), 1);
    const ProxySettings expected{.mode = ProxySettings::Mode::Manual,
                                 .kind = ProxySettings::Kind::Http,
                                 .host = u"proxy.example.com"_s,
                                 .port = 3128,
                                 .user = u"me"_s};
    QVERIFY(connected.at(0).at(0).value<Profile>().proxy == expected);
    QVERIFY(connected.at(0).at(3).toByteArray() == "CANARYproxy");
}

void tst_ConnectDialog::aWrongProxyIsSaid_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("focused");
    QTest::newRow("no host") << u""_s << u"80"_s << u"proxyHost"_s;
    QTest::newRow("a URL") << u"http://proxy"_s << u"80"_s << u"proxyHost"_s;
    QTest::newRow("no port") << u"proxy"_s << u""_s << u"proxyPort"_s;
}

void tst_ConnectDialog::aWrongProxyIsSaid()
{
    QFETCH(const QString, host);
    QFETCH(const QString, port);
    QFETCH(const QString, focused);
    Case it;
    QVERIFY(becomesActive(it.dialog.get()));
    it.dialog->findChild<QRadioButton *>(u"proxyMode%1"_s.arg(int(ProxySettings::Mode::Manual)))->click();
    it.edit(u"proxyHost"_s)->setText(host);
    it.edit(u"proxyPort"_s)->setText(port);
    it.dialog->setKey(it.instance(u"development").secretKey);
    it.button(u"Check"_s)->click();
    QVERIFY(it.button(u"Stop the check"_s) == nullptr);
    QVERIFY(it.edit(focused)->isVisibleTo(it.dialog.get()));
    QTRY_VERIFY(it.dialog->findChild<QWidget *>(focused)->hasFocus());
}

void tst_ConnectDialog::anotherProxyDropsTheAnswer()
{
    Case it;
    it.check(u"development");
    it.dialog->findChild<QRadioButton *>(u"proxyMode%1"_s.arg(int(ProxySettings::Mode::None)))->click();
    QVERIFY(it.button(u"Connect"_s) == nullptr);
    QVERIFY(it.button(u"Check"_s) != nullptr);
}

void tst_ConnectDialog::isWiped_data()
{
    QTest::addColumn<bool>("connect");
    QTest::newRow("connected") << true;
    QTest::newRow("given up") << false;
}

void tst_ConnectDialog::isWiped()
{
    QFETCH(const bool, connect);
    Case it;
    it.check(u"development");
    connect ? it.button(u"Connect"_s)->click() : it.dialog->reject();
    for (const auto *edit : it.dialog->findChildren<SecretEdit *>())
        QVERIFY(edit->secret().isEmpty());
}

VESTRY_GUI_TEST(tst_ConnectDialog)
#include "tst_connectdialog.moc"
