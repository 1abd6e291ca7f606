#include "tests/gui/window/windowcase.h"

#include "models/writeguard.h"
#include "tests/support/testprogram.h"
#include "ui/mainwindowbanners.h"
#include "ui/style/tone.h"

#include <QCheckBox>
#include <QFile>

//! The safety level of the instance in front, as the window shows and keeps it.
class tst_SafetyWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void raisedToReadOnly();
    void savedDraftIsNotRestored();
    void skippingEndsWithTheInstance();

private:
    static void setLevel(WindowCase &it, SafetyLevel level)
    {
        Profile profile = it.session.current().value_or(Profile{});
        profile.safety = level;
        QCOMPARE(it.session.updateProfile(profile), Session::UpdateProblem::None);
    }
    static QPushButton *buttonIn(const QWidget *in, const QString &text)
    {
        for (auto *button : in->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

void tst_SafetyWindow::raisedToReadOnly()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"page.instance"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"help@example.com"_s);
    QVERIFY(it.action(u"undo"_s)->isEnabled() && it.action(u"discard"_s)->isEnabled());
    setLevel(it, SafetyLevel::ReadOnly);
    auto *notice = it.window->findChild<StatusLabel *>(u"readOnlyNotice"_s);
    QVERIFY(notice != nullptr && notice->isVisible());
    for (const auto &name : {u"undo"_s, u"redo"_s, u"discard"_s})
        QVERIFY2(!it.action(name)->isEnabled(), qPrintable(name));
    auto *bar = it.window->findChild<QWidget *>(u"bottomBar"_s);
    QVERIFY(bar->isVisible() && !bar->findChild<QPushButton *>(u"discard"_s)->isEnabled());
    QVERIFY(!it.action(u"review"_s)->isEnabled());
    setLevel(it, SafetyLevel::Confirm);
    QTRY_VERIFY(it.action(u"review"_s)->isEnabled());
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    QVERIFY(review != nullptr);
    QTRY_VERIFY(review->findChild<QPushButton *>(u"apply"_s)->isEnabled());
    setLevel(it, SafetyLevel::ReadOnly);
    QTRY_VERIFY(!review->findChild<QPushButton *>(u"apply"_s)->isEnabled());
    setLevel(it, SafetyLevel::Confirm);
    QTRY_VERIFY(review->findChild<QPushButton *>(u"apply"_s)->isEnabled());
    QVERIFY(!notice->isVisible());
    WindowCase::click(review, u"cancel"_s);
    QVERIFY(it.action(u"discard"_s)->isEnabled());
    it.trigger(u"discard"_s);
    QCOMPARE(it.writes(), 0);
}

void tst_SafetyWindow::savedDraftIsNotRestored()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    QVERIFY(it.drafts.flush());
    const QString draft = it.directory.filePath(u"Shop.draft.json"_s);
    QVERIFY(QFile::copy(draft, draft + u".kept"_s));
    it.trigger(u"discard"_s);
    setLevel(it, SafetyLevel::ReadOnly);
    it.trigger(u"closeInstance"_s);
    QVERIFY(QFile::rename(draft + u".kept"_s, draft)); // as a session that ended in a crash left it
    it.session.open(u"Shop"_s);
    auto *banners = it.window->findChild<BannerStack *>();
    QTRY_VERIFY(banners->text(u"draft"_s).contains(u"cannot be restored"_s));
    QVERIFY(buttonIn(banners, u"Restore"_s) == nullptr);
    QCOMPARE(it.workspace()->editCount(), 0);
    QVERIFY(QFile::exists(draft));
    setLevel(it, SafetyLevel::Confirm);
    QTRY_VERIFY(buttonIn(banners, u"Restore"_s) != nullptr);
    buttonIn(banners, u"Restore"_s)->click();
    QCOMPARE(it.workspace()->editCount(), 1);
    it.trigger(u"discard"_s);
}

void tst_SafetyWindow::skippingEndsWithTheInstance()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Other"_s);
    it.connectTo(Environment::Development, u"Shop"_s);
    setLevel(it, SafetyLevel::Typed);
    const auto asksForTheName = [&it](const QString &address) {
        it.edit(ResourceId::Instance, u"support_email"_s, address);
        it.trigger(u"review"_s);
        auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
        const bool asks = !review->findChild<QPushButton *>(u"apply"_s)->isEnabled();
        WindowCase::click(review, u"cancel"_s);
        it.trigger(u"discard"_s);
        return asks;
    };
    QVERIFY(asksForTheName(u"one@example.com"_s));
    it.edit(ResourceId::Instance, u"support_email"_s, u"two@example.com"_s);
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    review->findChild<QLineEdit *>(u"typedName"_s)->setText(u"Shop"_s);
    review->findChild<QCheckBox *>(u"skipTyping"_s)->setChecked(true);
    WindowCase::click(review, u"apply"_s);
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    WindowCase::click(review, u"close"_s);
    QVERIFY(!asksForTheName(u"three@example.com"_s));
    for (const auto &id : {u"Other"_s, u"Shop"_s}) {
        it.session.open(id);
        QTRY_VERIFY(it.workspace()->lastRefresh().isValid());
    }
    QVERIFY(asksForTheName(u"four@example.com"_s));
}

VESTRY_GUI_TEST(tst_SafetyWindow)
#include "tst_safetywindow.moc"
