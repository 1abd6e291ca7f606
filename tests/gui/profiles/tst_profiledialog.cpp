#include "tests/gui/profiles/profilecase.h"

#include "models/apiversion.h"
#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/style/appstyle.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace {
Profile shop(Environment environment = Environment::Production)
{
    Profile profile{.id = u"shop"_s, .name = u"Shop"_s, .environment = environment};
    profile.group = u"Web"_s;
    return profile;
}

Profile blog()
{
    Profile profile{.id = u"blog"_s, .name = u"Blog"_s, .environment = Environment::Development};
    profile.group = u"Press"_s;
    return profile;
}
} // namespace

//! The profile editor: bad input is said at its field and stops nothing else; what is saved is what was edited.
class tst_ProfileDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        AppStyle::install(*qApp, AppStyle::Scheme::Light);
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void badInputIsSaidAtItsField_data();
    void badInputIsSaidAtItsField();
    void goodInputIsSaved_data();
    void goodInputIsSaved();
    void everythingIsSavedTogether();
    void theSavedFileIsReadBack();
    void unchangedStaysAsItWas();
    void cancelLosesOnlyTheDialog();
    void retriesHaveBoundsAndDefaults();
    void loweringIsAskedAbout_data();
    void loweringIsAskedAbout();
    void raisingIsNotAskedAbout_data();
    void raisingIsNotAskedAbout();
    void anotherLevelIsAskedAboutAnew();
    void namesThatSoundOtherwiseWarn();
    void anotherWindowsChangesStay();
    void aForgottenInstanceCannotBeSaved();
    void showItLeadsToTheField();
    void theSandboxIsMostlyFixed();
};

void tst_ProfileDialog::badInputIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString name = u"profileName"_s, group = u"profileGroup"_s, url = u"profileUrl"_s,
                  version = u"profileVersion"_s;
    QTest::newRow("no name") << name << QString() << u"Give the instance a name"_s;
    QTest::newRow("blank name") << name << u" \t "_s << u"Give the instance a name"_s;
    QTest::newRow("long name") << name << QString(101, u'x') << u"up to 100 characters"_s;
    QTest::newRow("very long name") << name << QString(10'000, u'x') << u"up to 100 characters"_s;
    QTest::newRow("control character") << name << u"Sh\u0007op"_s << u"cannot be seen"_s;
    QTest::newRow("bidi override") << name << u"Shop \u202etset"_s << u"cannot be seen"_s;
    QTest::newRow("bidi isolate") << name << u"\u2067Shop"_s << u"cannot be seen"_s;
    QTest::newRow("zero width") << name << u"Sh\u200bop"_s << u"cannot be seen"_s;
    QTest::newRow("taken") << name << u"Blog"_s << u"Another instance has this name"_s;
    QTest::newRow("taken in another case") << name << u"bLOG"_s << u"Another instance has this name"_s;
    QTest::newRow("group with bidi") << group << u"We\u202eb"_s << u"name of the group holds"_s;
    QTest::newRow("long group") << group << QString(10'000, u'g') << u"name of the group is too long"_s;
    QTest::newRow("no address") << url << QString() << u"Enter the address"_s;
    QTest::newRow("not an address") << url << u"https://"_s << u"not an address"_s;
    QTest::newRow("plain http") << url << u"http://api.clerk.com"_s << u"begin with https://"_s;
    QTest::newRow("another scheme") << url << u"ftp://api.clerk.com"_s << u"begin with https://"_s;
    QTest::newRow("credentials") << url << u"https://me:pw@api.clerk.com"_s << u"user name or password"_s;
    QTest::newRow("a path") << url << u"https://api.clerk.com/some/where"_s << u"without a path"_s;
    QTest::newRow("a query") << url << u"https://api.clerk.com/?x=1"_s << u"without a path"_s;
    QTest::newRow("unicode host") << url << u"https://аpi.clerk.com"_s << u"xn--"_s;
    QTest::newRow("another server without the key") << url << u"https://api.example.com"_s << u"secret key once more"_s;
    QTest::newRow("another port without the key") << url << u"https://api.clerk.com:444"_s << u"secret key once more"_s;
    QTest::newRow("version in words") << version << u"latest"_s << u"year, month and day"_s;
    QTest::newRow("no such day") << version << u"2025-02-30"_s << u"year, month and day"_s;
    QTest::newRow("header injection") << version << u"2025-01-01\r\nX: y"_s << u"year, month and day"_s;
    QTest::newRow("other digits") << version << u"٢٠٢٥-٠١-٠١"_s << u"year, month and day"_s;
    QTest::newRow("short version") << version << u"2025-1-1"_s << u"year, month and day"_s;
}

void tst_ProfileDialog::badInputIsSaidAtItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    ProfileCase it;
    const Profile before = it.store(shop());
    it.store(blog());
    it.edit(before);
    QVERIFY2(it.reason().isEmpty() && it.save()->isEnabled(), qPrintable(it.reason()));
    QWidget *edited = it.field<QWidget>(field);
    if (auto *combo = qobject_cast<QComboBox *>(edited))
        combo->setEditText(text);
    else
        qobject_cast<QLineEdit *>(edited)->setText(text);
    QVERIFY(!it.save()->isEnabled());
    QVERIFY2(it.reason().contains(says), qPrintable(it.reason()));
    if (!says.contains("once more"_L1))
        QVERIFY2(ProfileCase::wordsAround(edited).contains(says), qPrintable(ProfileCase::wordsAround(edited)));
    QTest::keyClick(it.dialog.get(), Qt::Key_Return);
    QVERIFY(it.dialog->isVisible());
    QCOMPARE(it.now(before.id).name, before.name);
}

void tst_ProfileDialog::goodInputIsSaved_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("becomes");
    const QString name = u"profileName"_s, group = u"profileGroup"_s, url = u"profileUrl"_s,
                  version = u"profileVersion"_s;
    QTest::newRow("name") << name << u"Grand shop"_s << u"Grand shop"_s;
    QTest::newRow("spaces around") << name << u"  Grand   shop "_s << u"Grand shop"_s;
    QTest::newRow("longest name") << name << QString(100, u'x') << QString(100, u'x');
    QTest::newRow("markup") << name << u"<b>Shop</b> & co"_s << u"<b>Shop</b> & co"_s;
    QTest::newRow("another script") << name << u"חנות"_s << u"חנות"_s;
    QTest::newRow("its own name in another case") << name << u"SHOP"_s << u"SHOP"_s;
    QTest::newRow("existing group") << group << u"Press"_s << u"Press"_s;
    QTest::newRow("new group") << group << u" Shops & more "_s << u"Shops & more"_s;
    QTest::newRow("no group") << group << QString() << QString();
    QTest::newRow("same server, other writing")
        << url << u"https://API.clerk.com:443/v1"_s << u"https://api.clerk.com:443/v1"_s;
    QTest::newRow("version") << version << u"2025-11-10"_s << u"2025-11-10"_s;
    QTest::newRow("version with spaces") << version << u" 2025-11-10 "_s << u"2025-11-10"_s;
    QTest::newRow("built-in version") << version << QString() << QString();
}

void tst_ProfileDialog::goodInputIsSaved()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    ProfileCase it;
    const Profile before = it.store(shop());
    it.store(blog());
    it.edit(before);
    QWidget *edited = it.field<QWidget>(field);
    if (auto *combo = qobject_cast<QComboBox *>(edited))
        combo->setEditText(text);
    else
        qobject_cast<QLineEdit *>(edited)->setText(text);
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    it.save()->click();
    QVERIFY(!it.dialog->isVisible());
    const Profile after = it.now(before.id);
    const QHash<QString, QString> values{{u"profileName"_s, after.name},
                                         {u"profileGroup"_s, after.group},
                                         {u"profileUrl"_s, after.baseUrl.toString()},
                                         {u"profileVersion"_s, after.apiVersion}};
    QTEST(values.value(field), "becomes");
}

void tst_ProfileDialog::everythingIsSavedTogether()
{
    ProfileCase it;
    it.edit(it.store(shop()));
    it.field(u"profileName"_s)->setText(u"Big shop"_s);
    auto *colour = it.field<QComboBox>(u"profileColour"_s);
    colour->setCurrentIndex(colour->findText(u"Teal"_s));
    it.field<QDoubleSpinBox>(u"retryInitial"_s)->setValue(0.25);
    it.field<QDoubleSpinBox>(u"retryMax"_s)->setValue(30);
    it.field<QDoubleSpinBox>(u"retryExponent"_s)->setValue(2);
    it.field<QDoubleSpinBox>(u"retryElapsed"_s)->setValue(600);
    it.field<QSpinBox>(u"retryAttempts"_s)->setValue(1);
    it.field<QCheckBox>(u"retryConnection"_s)->click();
    it.field<QRadioButton>(u"safety0"_s)->click();
    it.field<QRadioButton>(u"proxyMode1"_s)->click();
    it.save()->click();
    const Profile after = it.now(u"shop"_s);
    QCOMPARE(after.name, u"Big shop"_s);
    QCOMPARE(after.colour, ProfileColour::Teal);
    QCOMPARE(after.safety, SafetyLevel::ReadOnly);
    QCOMPARE(after.proxy.mode, ProxySettings::Mode::None);
    const RetrySettings retry{.initialInterval = std::chrono::milliseconds(250),
                              .maxInterval = std::chrono::seconds(30),
                              .exponent = 2,
                              .maxElapsedTime = std::chrono::minutes(10),
                              .retryConnectionErrors = false,
                              .maxAttempts = 1};
    QVERIFY(after.retry == retry);
}

void tst_ProfileDialog::theSavedFileIsReadBack()
{
    ProfileCase it;
    it.edit(it.store(shop()));
    it.field(u"profileName"_s)->setText(u"Big shop"_s);
    it.save()->click();
    const ProfileStore again(it.directory.path());
    QCOMPARE(again.find(u"shop"_s)->name, u"Big shop"_s);
}

//! A file from elsewhere may hold more digits than the fields show, and values out of their bounds.
void tst_ProfileDialog::unchangedStaysAsItWas()
{
    ProfileCase it;
    Profile odd = shop();
    odd.retry = {.initialInterval = std::chrono::milliseconds(1),
                 .maxInterval = std::chrono::hours(100),
                 .exponent = 1.23456,
                 .maxElapsedTime = std::chrono::hours(1000),
                 .retryConnectionErrors = true};
    odd.baseUrl = QUrl(u"https://xn--pi-7kc.example.com/v1"_s);
    odd.proxy = {.mode = ProxySettings::Mode::System,
                 .kind = ProxySettings::Kind::Socks5,
                 .host = u"left.example.com"_s,
                 .port = 1,
                 .user = {}};
    odd = it.store(odd);
    it.edit(odd);
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    it.save()->click();
    const Profile after = it.now(odd.id);
    QVERIFY(after.retry == odd.retry);
    QCOMPARE(after.baseUrl, odd.baseUrl);
    QCOMPARE(after.name, odd.name);
    QVERIFY(after.safety == odd.safety);
}

void tst_ProfileDialog::cancelLosesOnlyTheDialog()
{
    ProfileCase it;
    const Profile before = it.store(shop());
    it.edit(before);
    it.field(u"profileName"_s)->setText(u"Other"_s);
    it.field<QRadioButton>(u"safety0"_s)->click();
    QTest::keyClick(it.dialog.get(), Qt::Key_Escape);
    QVERIFY(!it.dialog->isVisible());
    QCOMPARE(it.now(before.id).name, before.name);
    QVERIFY(it.now(before.id).safety == before.safety);
}

void tst_ProfileDialog::retriesHaveBoundsAndDefaults()
{
    ProfileCase it;
    it.edit(it.store(shop()));
    auto *initial = it.field<QDoubleSpinBox>(u"retryInitial"_s);
    auto *exponent = it.field<QDoubleSpinBox>(u"retryExponent"_s);
    auto *defaults = it.field<QPushButton>(u"retryDefaults"_s);
    QVERIFY(!defaults->isEnabled());
    exponent->setValue(11);
    QCOMPARE(exponent->value(), 10.0);
    exponent->setValue(0.5);
    QCOMPARE(exponent->value(), 1.0);
    initial->setValue(61);
    QVERIFY(!it.save()->isEnabled());
    QVERIFY2(it.reason().contains(u"longer than the longest"_s), qPrintable(it.reason()));
    QVERIFY(defaults->isEnabled());
    defaults->click();
    QVERIFY(it.save()->isEnabled() && !defaults->isEnabled());
    QCOMPARE(initial->value(), 0.5);
    QCOMPARE(exponent->value(), 1.5);
    QCOMPARE(initial->text(), u"0.5 s"_s);
}

void tst_ProfileDialog::loweringIsAskedAbout_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<SafetyLevel>("from");
    QTest::addColumn<SafetyLevel>("to");
    QTest::addColumn<bool>("typed");
    using enum SafetyLevel;
    QTest::newRow("production, typed to confirm") << Environment::Production << Typed << Confirm << true;
    QTest::newRow("production, read-only to typed") << Environment::Production << ReadOnly << Typed << true;
    QTest::newRow("production, read-only to confirm") << Environment::Production << ReadOnly << Confirm << true;
    QTest::newRow("unknown counts as production") << Environment::Unknown << Typed << Confirm << true;
    QTest::newRow("development, typed to confirm") << Environment::Development << Typed << Confirm << false;
    QTest::newRow("development, read-only to confirm") << Environment::Development << ReadOnly << Confirm << false;
}

void tst_ProfileDialog::loweringIsAskedAbout()
{
    QFETCH(const Environment, environment);
    QFETCH(const SafetyLevel, from);
    QFETCH(const SafetyLevel, to);
    QFETCH(const bool, typed);
    ProfileCase it;
    Profile before = shop(environment);
    before.safety = from;
    before = it.store(before);
    it.edit(before);
    it.field<QRadioButton>(u"safety%1"_s.arg(int(to)))->click();
    QVERIFY(!it.save()->isEnabled());
    QVERIFY(!it.reason().isEmpty());
    if (typed) {
        auto *name = it.field(u"typedName"_s);
        name->setText(u"shop"_s); // not as it is written
        QVERIFY(!it.save()->isEnabled());
        // The new name is not the one to type.
        it.field(u"profileName"_s)->setText(u"Harmless"_s);
        name->setText(u"Harmless"_s);
        QVERIFY(!it.save()->isEnabled());
        name->setText(u"Shop"_s);
    } else {
        QVERIFY(it.dialog->findChild<QWidget *>(u"typedName"_s) == nullptr);
        it.field<QCheckBox>(u"lowerAgreed"_s)->click();
    }
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    it.save()->click();
    QVERIFY(it.now(before.id).safety == to);
}

void tst_ProfileDialog::raisingIsNotAskedAbout_data()
{
    QTest::addColumn<SafetyLevel>("from");
    QTest::addColumn<SafetyLevel>("to");
    using enum SafetyLevel;
    QTest::newRow("confirm to typed") << Confirm << Typed;
    QTest::newRow("confirm to read-only") << Confirm << ReadOnly;
    QTest::newRow("typed to read-only") << Typed << ReadOnly;
}

void tst_ProfileDialog::raisingIsNotAskedAbout()
{
    QFETCH(const SafetyLevel, from);
    QFETCH(const SafetyLevel, to);
    ProfileCase it;
    Profile before = shop();
    before.safety = from;
    before = it.store(before);
    it.edit(before);
    it.field<QRadioButton>(u"safety%1"_s.arg(int(to)))->click();
    QVERIFY(it.dialog->findChild<QWidget *>(u"loweringQuestion"_s) == nullptr);
    it.save()->click();
    QVERIFY(it.now(before.id).safety == to);
}

//! What was typed for one level is no answer about a lower one.
void tst_ProfileDialog::anotherLevelIsAskedAboutAnew()
{
    ProfileCase it;
    Profile before = shop();
    before.safety = SafetyLevel::ReadOnly;
    it.edit(it.store(before));
    it.field<QRadioButton>(u"safety2"_s)->click();
    it.field(u"typedName"_s)->setText(u"Shop"_s);
    QVERIFY(it.save()->isEnabled());
    it.field<QRadioButton>(u"safety1"_s)->click();
    QVERIFY(!it.save()->isEnabled());
    it.field<QRadioButton>(u"safety0"_s)->click();
    QVERIFY(it.save()->isEnabled());
}

void tst_ProfileDialog::namesThatSoundOtherwiseWarn()
{
    ProfileCase it;
    it.edit(it.store(shop()));
    auto *name = it.field(u"profileName"_s);
    name->setText(u"Shop staging"_s);
    QVERIFY(ProfileCase::wordsAround(name).contains(u"sounds like a test environment"_s));
    QVERIFY(it.save()->isEnabled());
    name->setText(u"Shop"_s);
    QVERIFY(!ProfileCase::wordsAround(name).contains(u"sounds like"_s));
}

void tst_ProfileDialog::anotherWindowsChangesStay()
{
    ProfileCase it;
    Profile stored = it.store(shop());
    it.edit(stored);
    ProfileStore other(it.directory.path());
    stored.group = u"Elsewhere"_s;
    QVERIFY(other.save(stored));
    QTRY_COMPARE(it.now(stored.id).group, u"Elsewhere"_s);
    it.field(u"profileName"_s)->setText(u"Big shop"_s);
    it.save()->click();
    const ProfileStore again(it.directory.path());
    QCOMPARE(again.find(stored.id)->name, u"Big shop"_s);
    QCOMPARE(again.find(stored.id)->group, u"Elsewhere"_s);
}

void tst_ProfileDialog::aForgottenInstanceCannotBeSaved()
{
    ProfileCase it;
    const Profile before = it.store(shop());
    it.edit(before);
    it.session.forget(before.id);
    QTRY_VERIFY(!it.save()->isEnabled());
    QVERIFY2(it.reason().contains(u"forgotten meanwhile"_s), qPrintable(it.reason()));
    QTest::keyClick(it.dialog.get(), Qt::Key_Escape);
    QVERIFY(it.now(before.id).id.isEmpty());
}

void tst_ProfileDialog::showItLeadsToTheField()
{
    ProfileCase it;
    it.edit(it.store(shop()));
    QVERIFY(becomesActive(it.dialog.get()));
    auto *version = it.field(u"profileVersion"_s);
    version->setText(u"soon"_s);
    QVERIFY(!version->isVisible());
    it.field<QPushButton>(u"profileShow"_s)->click();
    QVERIFY(version->isVisible());
    QCOMPARE(it.dialog->focusWidget(), version);
    version->setText({});
    QVERIFY(it.save()->isEnabled());
}

void tst_ProfileDialog::theSandboxIsMostlyFixed()
{
    ProfileCase it;
    it.session.openSandbox();
    QTRY_VERIFY(it.session.current() && it.session.current()->sandbox);
    const Profile before = *it.session.current();
    it.edit(before);
    QVERIFY(it.field(u"profileUrl"_s)->isReadOnly());
    QVERIFY(!it.field<QRadioButton>(u"proxyMode2"_s)->isEnabled());
    QVERIFY(it.field<QAbstractSpinBox>(u"retryInitial"_s)->isReadOnly());
    QVERIFY(!it.field<QPushButton>(u"replaceKey"_s)->isEnabled());
    QVERIFY(ProfileCase::wordsAround(it.field(u"profileUrl"_s)).contains(u"belongs to the sandbox"_s));
    it.field(u"profileName"_s)->setText(u"My sandbox"_s);
    it.field<QRadioButton>(u"safety0"_s)->click();
    QVERIFY2(it.save()->isEnabled(), qPrintable(it.reason()));
    it.save()->click();
    QCOMPARE(it.now(before.id).name, u"My sandbox"_s);
    QVERIFY(it.now(before.id).safety == SafetyLevel::ReadOnly);
    QVERIFY(it.isNowhereOnDisk("My sandbox"));
}

VESTRY_GUI_TEST(tst_ProfileDialog)
#include "tst_profiledialog.moc"
