#include "tests/gui/safety/reviewcase.h"
#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/driftstep.h"
#include "ui/dialogs/reviewwords.h"
#include "ui/style/tone.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

//! What the review asks for before anything is sent, and that nothing is sent without.
class tst_ReviewNeeds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void readOnly();
    void withoutKey();
    void reviewedOnly();
    void nameTyped_data();
    void nameTyped();
    void skipsForTheSession();
    void skippingIsTakenBack();
    void skippingDoesNotCoverDanger();
    void raisedWhileOpen();
    void guardGoesWhileOpen();
    void driftIsReviewedAgain();
    void driftOfAListSaysWhatDiffers();
    void driftOfALongListSaysFirstWhatOnlyOneSideDid();
    void driftThatMovedAgainIsAskedAgain();
    void driftIsMirrored();
    void keptListSaysWhatTheServerLacks();
    void partialFailureIsReviewedAgain();
    void lockedMidRunIsSaid();
    void allowlistIsCountedFirst_data();
    void allowlistIsCountedFirst();
    void countingIsNotWaitedForForever();
    void sameInstanceLineEverywhere();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

void tst_ReviewNeeds::readOnly()
{
    ReviewCase it(SafetyLevel::ReadOnly);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    QVERIFY(!it.mayApply());
    QVERIFY(it.find<QLineEdit>("typedName") == nullptr);
    QVERIFY(it.find<QCheckBox>("skipTyping") == nullptr);
    QVERIFY2(it.words().contains("choose another safety level in the profile"_L1), qPrintable(it.words()));
    QVERIFY(it.button("apply")->accessibleDescription().contains("read-only"_L1));
    QTest::keyClick(it.dialog.get(), Qt::Key_Return);
    QVERIFY(it.workspace->applyRun() == nullptr);
    QCOMPARE(it.workspace->editCount(), 1);
}

void tst_ReviewNeeds::withoutKey()
{
    ReviewCase it(SafetyLevel::Confirm);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.client->setSecretKey({});
    it.open();
    QVERIFY(!it.mayApply());
    QVERIFY2(it.words().contains("does not have the secret key"_L1), qPrintable(it.words()));
    it.client->setSecretKey(it.instance.secretKey);
    it.workspace->refresh();
    QTRY_VERIFY(it.mayApply());
}

void tst_ReviewNeeds::reviewedOnly()
{
    ReviewCase it(SafetyLevel::Confirm, Environment::Production);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    QVERIFY(it.find<QLineEdit>("typedName") == nullptr);
    QVERIFY(it.find<QCheckBox>("skipTyping") == nullptr);
    it.click("apply");
    QVERIFY(it.ends());
    QVERIFY(it.workspace->applyRun()->allConfirmed());
    QVERIFY(!it.client->areWritesAllowed());
}

void tst_ReviewNeeds::nameTyped_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("environment");
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<QString>("why");
    QTest::newRow("typed") << int(SafetyLevel::Typed) << int(Environment::Development) << false << u"“typed”"_s;
    QTest::newRow("typed, production") << int(SafetyLevel::Typed) << int(Environment::Production) << false
                                       << u"“typed”"_s;
    QTest::newRow("dangerous") << int(SafetyLevel::Confirm) << int(Environment::Production) << true
                               << u"people who use this production instance"_s;
    QTest::newRow("dangerous, typed") << int(SafetyLevel::Typed) << int(Environment::Production) << true
                                      << u"people who use this production instance"_s;
}

void tst_ReviewNeeds::nameTyped()
{
    QFETCH(const int, level);
    QFETCH(const int, environment);
    QFETCH(const bool, dangerous);
    QFETCH(const QString, why);
    ReviewCase it{SafetyLevel(level), Environment(environment)};
    if (dangerous)
        it.edit(ResourceId::Instance, "hibp", false);
    else
        it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    QVERIFY2(it.words().contains(why), qPrintable(it.words()));
    QCOMPARE(it.find<QCheckBox>("skipTyping") != nullptr, !dangerous);
    QVERIFY(!it.mayApply());
    it.type(u"Sho"_s);
    QVERIFY(!it.mayApply());
    it.type(u" Shop "_s);
    QVERIFY(it.mayApply());
    it.click("apply");
    QVERIFY(it.ends());
    QVERIFY(it.workspace->applyRun()->allConfirmed());
}

void tst_ReviewNeeds::skipsForTheSession()
{
    ReviewCase it(SafetyLevel::Typed);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    it.find<QCheckBox>("skipTyping")->setChecked(true);
    QVERIFY(!it.mayApply()); // this once more
    QVERIFY(!it.guard.isSkipping());
    it.type(u"Shop"_s);
    it.click("apply");
    QVERIFY(it.ends());
    QVERIFY(it.guard.isSkipping());
    it.edit(ResourceId::Instance, "support_email", u"support@acme.example"_s);
    it.open();
    QVERIFY(it.find<QLineEdit>("typedName") == nullptr);
    QVERIFY(it.find<QCheckBox>("skipTyping")->isChecked());
    it.click("apply");
    QVERIFY(it.ends());
    QVERIFY(it.workspace->applyRun()->allConfirmed());
}

void tst_ReviewNeeds::skippingIsTakenBack()
{
    ReviewCase it(SafetyLevel::Typed);
    it.guard.setSkipping(true);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    QVERIFY(it.mayApply());
    it.find<QCheckBox>("skipTyping")->setChecked(false);
    QTRY_VERIFY(it.find<QLineEdit>("typedName") != nullptr);
    QVERIFY(!it.mayApply());
    QVERIFY(!it.guard.isSkipping());
}

void tst_ReviewNeeds::skippingDoesNotCoverDanger()
{
    ReviewCase it(SafetyLevel::Typed, Environment::Production);
    it.guard.setSkipping(true);
    it.edit(ResourceId::Instance, "hibp", false);
    it.open();
    QVERIFY(!it.mayApply());
    QVERIFY(it.find<QLineEdit>("typedName") != nullptr);
}

void tst_ReviewNeeds::raisedWhileOpen()
{
    ReviewCase it(SafetyLevel::Confirm);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    QVERIFY(it.mayApply());
    it.guard.setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QTRY_VERIFY(!it.mayApply());
    QVERIFY(it.words().contains("read-only"_L1));
}

void tst_ReviewNeeds::guardGoesWhileOpen()
{
    ReviewCase it(SafetyLevel::Confirm);
    auto guard = std::make_unique<WriteGuard>(it.client.get());
    guard->setProfile(u"Shop"_s, SafetyLevel::Confirm);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.dialog = std::make_unique<ReviewDialog>(it.workspace.get(), it.profile, guard.get());
    it.dialog->open();
    QVERIFY(becomesActive(it.dialog.get()));
    guard.reset();
    it.click("apply");
    QVERIFY(it.workspace->applyRun() == nullptr);
    QVERIFY(it.words().contains("Nothing was sent"_L1));
}

void tst_ReviewNeeds::driftIsReviewedAgain()
{
    ReviewCase it(SafetyLevel::Typed);
    it.edit(ResourceId::Instance, "support_email", u"mine@acme.example"_s);
    it.simulator.changeBehindTheBack(it.instance.secretKey, u"instance"_s, u"support_email"_s,
                                     u"theirs@acme.example"_s);
    it.open();
    it.type(u"Shop"_s);
    it.click("apply");
    QVERIFY(it.ends());
    QCOMPARE(it.workspace->applyRun()->phase(), ApplyRun::Phase::Drifted);
    QVERIFY(!it.client->areWritesAllowed());
    for (auto *radio : it.dialog->findChildren<QRadioButton *>()) {
        if (radio->text() == "Keep mine"_L1)
            radio->click();
    }
    it.click("reviewAgain");
    QVERIFY(!it.mayApply()); // the name is typed anew
    QVERIFY2(it.words().contains("theirs@acme.example"_L1), qPrintable(it.words()));
    QCOMPARE(it.writes().size(), 0);
    it.type(u"Shop"_s);
    it.click("apply");
    QVERIFY(it.ends());
    QVERIFY(it.workspace->applyRun()->allConfirmed());
}

static QJsonArray originsOf(const QStringList &names)
{
    QJsonArray origins;
    for (const QString &name : names)
        origins.append(u"app://"_s + name);
    return origins;
}

//! Applies an edit of the allowed origins that another admin changes, too, while the review is open.
static void driftOrigins(ReviewCase &it, const QStringList &base, const QStringList &theirs, const QStringList &mine)
{
    const auto serve = [&it](const QStringList &names) {
        it.simulator.changeBehindTheBack(it.instance.secretKey, u"instance"_s, u"allowed_origins"_s, originsOf(names));
    };
    serve(base);
    QVERIFY(it.refresh());
    it.edit(ResourceId::Instance, "allowed_origins", originsOf(mine));
    it.open();
    serve(theirs);
    it.click("apply");
    QVERIFY(it.ends());
    QCOMPARE(it.workspace->applyRun()->phase(), ApplyRun::Phase::Drifted);
}

void tst_ReviewNeeds::driftOfAListSaysWhatDiffers()
{
    ReviewCase it(SafetyLevel::Confirm);
    driftOrigins(it, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"a"_s, u"b"_s, u"c"_s, u"theirs"_s},
                 {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"mine"_s});
    for (const auto &part : {u"Added: app://theirs\nRemoved: app://d\n"_s, u"Added: app://mine\n"_s})
        QVERIFY2(it.words().contains(part), qPrintable(it.words()));
    QStringList heard;
    for (const auto *radio : it.dialog->findChildren<QRadioButton *>())
        heard += radio->accessibleDescription();
    QVERIFY2(heard.value(0).contains("Added: app://mine"_L1), qPrintable(heard.value(0)));
    QVERIFY2(heard.value(1).contains("Added: app://theirs"_L1), qPrintable(heard.value(1)));
}

void tst_ReviewNeeds::driftOfALongListSaysFirstWhatOnlyOneSideDid()
{
    const QStringList both{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    const QStringList base{u"a"_s, u"b"_s, u"c"_s};
    ReviewCase it(SafetyLevel::Confirm);
    driftOrigins(it, base, base + both + QStringList{u"theirs"_s}, base + both + QStringList{u"mine"_s});
    QVERIFY2(it.words().contains("Added: app://theirs, app://1"_L1), qPrintable(it.words()));
    QVERIFY2(it.words().contains("Added: app://mine, app://1"_L1), qPrintable(it.words()));
}

void tst_ReviewNeeds::driftThatMovedAgainIsAskedAgain()
{
    ReviewCase it(SafetyLevel::Confirm);
    const auto serve = [&it](const QString &address) {
        it.simulator.changeBehindTheBack(it.instance.secretKey, u"instance"_s, u"support_email"_s, address);
    };
    it.edit(ResourceId::Instance, "support_email", u"mine@acme.example"_s);
    it.open();
    serve(u"second@acme.example"_s);
    it.click("apply");
    QVERIFY(it.ends());
    QCOMPARE(it.workspace->applyRun()->phase(), ApplyRun::Phase::Drifted);
    serve(u"third@acme.example"_s);
    QVERIFY(it.refresh());
    for (auto *radio : it.dialog->findChildren<QRadioButton *>()) {
        if (radio->text() == "Keep mine"_L1)
            radio->click();
    }
    it.click("reviewAgain");
    const SettingsForm *form = it.form(ResourceId::Instance);
    QCOMPARE(form->driftedFrom(it.field(ResourceId::Instance, "support_email")), QJsonValue(u"second@acme.example"_s));
    it.click("apply");
    QVERIFY(it.ends());
    QCOMPARE(it.workspace->applyRun()->phase(), ApplyRun::Phase::Drifted);
    QCOMPARE(it.writes().size(), 0);
}

//! How far what is written in \p label is from its left edge, and from its right one.
static std::pair<int, int> marginsOf(QWidget *label)
{
    const QImage picture = label->grab().toImage();
    int left = picture.width(), right = picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == picture.pixel(0, 0))
                continue;
            left = std::min(left, x);
            right = std::min(right, picture.width() - 1 - x);
        }
    }
    return {left, right};
}

void tst_ReviewNeeds::driftIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ReviewCase it(SafetyLevel::Confirm);
    driftOrigins(it, {u"a"_s}, {u"a"_s, u"theirs"_s}, {u"a"_s, u"mine"_s});
    const auto *step = it.dialog->findChild<DriftStep *>();
    QVERIFY(step != nullptr);
    int seen = 0;
    for (auto *label : step->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<StatusLabel *>(label->parentWidget()))
            continue;
        const auto [left, right] = marginsOf(label);
        QVERIFY2(right <= left, qPrintable(label->text() + u" %1 %2"_s.arg(left).arg(right)));
        ++seen;
    }
    QCOMPARE(seen, 7); // the heading, and three values with their names
}

void tst_ReviewNeeds::keptListSaysWhatTheServerLacks()
{
    const ResourceSpec &resource = resourceSpec(ResourceId::Instance);
    const auto field = std::ranges::find(resource.fields, "allowed_origins"_L1, &FieldSpec::key);
    SettingOutcome it{.outcome = Outcome::ServerKept};
    it.sent = originsOf({u"a"_s, u"b"_s, u"c"_s, u"sent"_s});
    it.seen = {.state = FieldValue::State::Value, .value = originsOf({u"a"_s, u"b"_s, u"c"_s, u"kept"_s})};
    const QString meaning = ReviewWords::outcome(it, *field).meaning;
    QVERIFY2(meaning.contains("Not on the server: app://sent"_L1), qPrintable(meaning));
    QVERIFY2(meaning.contains("Only on the server: app://kept"_L1), qPrintable(meaning));
}

void tst_ReviewNeeds::partialFailureIsReviewedAgain()
{
    ReviewCase it(SafetyLevel::Typed);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.edit(ResourceId::Protect, "rules_enabled", !it.known(ResourceId::Protect, "rules_enabled").toBool());
    it.simulator.failNext("PATCH", u"/v1/instance/protect"_s, 1, 403, "{}");
    it.open();
    it.type(u"Shop"_s);
    it.click("apply");
    QVERIFY(it.ends());
    QCOMPARE(it.writes().size(), 2);
    it.click("back");
    QVERIFY(!it.mayApply());
    it.type(u"Shop"_s);
    it.click("apply");
    QVERIFY(it.ends());
    QVERIFY(it.workspace->applyRun()->allConfirmed());
    QCOMPARE(it.writes().size(), 3);
}

void tst_ReviewNeeds::lockedMidRunIsSaid()
{
    ReviewCase it(SafetyLevel::Confirm);
    it.edit(ResourceId::Instance, "support_email", u"help@acme.example"_s);
    it.open();
    it.click("apply");
    it.guard.setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QVERIFY(it.ends());
    QCOMPARE(it.writes().size(), 0);
    QVERIFY2(it.words().contains("Its request never left. Nothing was sent"_L1), qPrintable(it.words()));
    QCOMPARE(it.workspace->editCount(), 1);
}

void tst_ReviewNeeds::allowlistIsCountedFirst_data()
{
    QTest::addColumn<int>("environment");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("typed");
    QTest::newRow("empty") << int(Environment::Development) << true << u"from then on nobody can sign up"_s << false;
    QTest::newRow("two") << int(Environment::Development) << false << u"2 entries"_s << false;
    QTest::newRow("not countable") << int(Environment::Production) << false << u"could not be counted"_s << true;
}

void tst_ReviewNeeds::allowlistIsCountedFirst()
{
    QFETCH(const int, environment);
    QFETCH(const bool, empty);
    QFETCH(const QString, part);
    QFETCH(const bool, typed);
    ReviewCase it(SafetyLevel::Confirm, Environment(environment));
    if (empty)
        it.simulator.changeBehindTheBack(it.instance.secretKey, u"allowlist_identifiers"_s, {}, QJsonArray());
    it.edit(ResourceId::Restrictions, "allowlist", true);
    it.open();
    QTRY_VERIFY(it.button("apply") != nullptr);
    QVERIFY2(it.words().contains(part), qPrintable(it.words()));
    QCOMPARE(it.find<QLineEdit>("typedName") != nullptr, typed);
}

void tst_ReviewNeeds::countingIsNotWaitedForForever()
{
    ReviewCase it(SafetyLevel::Confirm);
    it.simulator.setAnswerDelay(std::chrono::seconds(20));
    it.edit(ResourceId::Restrictions, "allowlist", true);
    it.open();
    QVERIFY(it.button("apply") == nullptr);
    QVERIFY(it.words().contains("Counting"_L1));
    QVERIFY(it.button("cancel") != nullptr);
    QTRY_VERIFY(it.button("apply") != nullptr);
    QVERIFY2(it.words().contains("could not be counted"_L1), qPrintable(it.words()));
}

void tst_ReviewNeeds::sameInstanceLineEverywhere()
{
    ReviewCase it(SafetyLevel::Confirm, Environment::Production);
    it.edit(ResourceId::Restrictions, "allowlist", true);
    it.open();
    const auto isSaid = [&it] {
        return it.words().contains("Shop"_L1) && it.words().contains("Production"_L1) &&
               it.dialog->windowTitle().contains("Shop (Production)"_L1);
    };
    QVERIFY(isSaid()); // counting
    QTRY_VERIFY(it.button("apply") != nullptr);
    QVERIFY(isSaid());
    it.type(u"Shop"_s);
    it.click("apply");
    QVERIFY(isSaid());
    QVERIFY(it.ends());
    QVERIFY(isSaid());
}

VESTRY_GUI_TEST(tst_ReviewNeeds)
#include "tst_reviewneeds.moc"
