#include "tests/gui/window/windowcase.h"
#include "tests/support/testprogram.h"

#include "ui/fieldrow.h"

#include <QLabel>
#include <QRadioButton>

namespace {
constexpr auto kRefusal = R"({"errors":[{"code":"form_param_format_invalid","message":"is invalid",)"
                          R"("long_message":"Support email <b>must</b> be an address.",)"
                          R"("meta":{"param_name":"support_email"}}],"clerk_trace_id":"trace-1"})";

QString words(const QWidget *in)
{
    QString text;
    for (const auto *label : in->findChildren<QLabel *>()) {
        if (label->isVisibleTo(in))
            text += label->text() + u'\n';
    }
    return text;
}
} // namespace

//! Every way an apply can end, and that the admin is told which.
class tst_ApplyEnds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void aRefusalIsShownAtItsField();
    void aPartialFailureIsListedExactly();
    void aDroppedKeyIsSaid();
    void aLaggingReadIsNotCalledFailed();
    void aConflictShowsWhatChanged();
    void driftIsDecidedPerSetting_data();
    void driftIsDecidedPerSetting();
    void blockedSaysWhyAndTriesAgain();
    void stopKeepsWhatDidNotLeave();
    void closingWhileItRunsWaits();
};

void tst_ApplyEnds::aRefusalIsShownAtItsField()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"page.overview"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"a@example.com"_s);
    it.simulator.failNext("PATCH", u"/v1/instance"_s, 1, 422, kRefusal);
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    const QString table = WindowCase::tableText(review);
    QVERIFY2(table.contains(u"|Refused|The server says: Support email <b>must</b> be an address.|"_s),
             qPrintable(table));
    QVERIFY(words(review).contains(u"Nothing was applied"_s));
    WindowCase::click(review, u"show"_s);
    FieldRow *row = nullptr;
    QTRY_VERIFY((row = it.window->findChild<FieldRow *>(u"/v1/instance#support_email"_s)) != nullptr);
    // The offscreen platform has no window manager that would make the window active again.
    QTRY_VERIFY(row->isVisible() && row->isAncestorOf(it.window->focusWidget()));
    QVERIFY(words(row).contains(u"Support email <b>must</b> be an address."_s));
    QVERIFY(it.isEdited(ResourceId::Instance, u"support_email"_s));
    it.trigger(u"discard"_s);
}

void tst_ApplyEnds::aPartialFailureIsListedExactly()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"a@example.com"_s);
    it.flip(ResourceId::Organization, u"enabled"_s);
    it.simulator.failNext("PATCH", u"/v1/instance"_s, 1, 422, kRefusal);
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    const QString table = WindowCase::tableText(review);
    QVERIFY2(table.contains(u"|Refused|"_s) && table.contains(u"|Confirmed|"_s), qPrintable(table));
    const QString said = words(review);
    QVERIFY2(said.contains(u"1 of 2 changes confirmed"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Still in the draft, not applied: Support e-mail."_s), qPrintable(said));
    QVERIFY(it.isEdited(ResourceId::Instance, u"support_email"_s));
    QVERIFY(!it.isEdited(ResourceId::Organization, u"enabled"_s));
    WindowCase::click(review, u"close"_s);
    it.trigger(u"discard"_s);
}

void tst_ApplyEnds::aDroppedKeyIsSaid()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.simulator.dropKey(u"enabled"_s);
    it.flip(ResourceId::Organization, u"enabled"_s);
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    const QString table = WindowCase::tableText(review);
    QVERIFY2(table.contains(u"|Server kept its own value|"_s), qPrintable(table));
    QVERIFY(!table.contains(u"|Confirmed|"_s));
    WindowCase::click(review, u"close"_s);
    it.trigger(u"discard"_s);
}

void tst_ApplyEnds::aLaggingReadIsNotCalledFailed()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.simulator.setReadLag(std::chrono::seconds(30));
    it.edit(ResourceId::Instance, u"support_email"_s, u"a@example.com"_s);
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    QVERIFY(WindowCase::tableText(review).contains(u"|Accepted, not confirmed|"_s));
    WindowCase::click(review, u"close"_s);
    it.trigger(u"discard"_s);
}

// 38: another admin was quicker than the request.
void tst_ApplyEnds::aConflictShowsWhatChanged()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Organization, u"max_allowed_memberships"_s, 7);
    it.simulator.failNext("PATCH", u"/v1/instance/organization_settings"_s, 1, 409, "{}");
    connect(it.workspace(), &Workspace::applyStarted, this, [&](ApplyRun *run) {
        connect(run, &ApplyRun::phaseChanged, run, [&, run] {
            if (run->phase() == ApplyRun::Phase::Sending)
                it.simulator.changeBehindTheBack(it.simulated(Environment::Development).secretKey,
                                                 u"organization_settings"_s, u"max_allowed_memberships"_s, 12);
        });
    });
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    const QString table = WindowCase::tableText(review);
    QVERIFY2(table.contains(u"|Refused|"_s) && table.contains(u"the server has “12” now"_s), qPrintable(table));
    QCOMPARE(it.writes(), 1);
    WindowCase::click(review, u"back"_s);
    QVERIFY(words(review).contains(u"The server changed meanwhile"_s));
    QVERIFY2(words(review).contains(u"12"_s), qPrintable(words(review)));
    WindowCase::click(review, u"cancel"_s);
    QVERIFY(it.isEdited(ResourceId::Organization, u"max_allowed_memberships"_s));
    it.trigger(u"discard"_s);
}

void tst_ApplyEnds::driftIsDecidedPerSetting_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("writes");
    QTest::newRow("keep mine") << u"Keep mine"_s << u"mine@example.com"_s << 1;
    QTest::newRow("take theirs") << u"Take theirs"_s << u"theirs@example.com"_s << 0;
}

void tst_ApplyEnds::driftIsDecidedPerSetting()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, ends);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    it.simulator.changeBehindTheBack(it.simulated(Environment::Development).secretKey, u"instance"_s,
                                     u"support_email"_s, u"theirs@example.com"_s);
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    QCOMPARE(it.writes(), 0);
    const QString said = words(review);
    QVERIFY2(said.contains(u"theirs@example.com"_s) && said.contains(u"mine@example.com"_s), qPrintable(said));
    QVERIFY(!review->findChild<QPushButton *>(u"reviewAgain"_s)->isEnabled());
    for (auto *radio : review->findChildren<QRadioButton *>()) {
        if (radio->text() == answer)
            radio->click();
    }
    const QPointer<ReviewDialog> guarded(review);
    WindowCase::click(review, u"reviewAgain"_s);
    QCOMPARE(it.writes(), 0); // what is sent now is shown once more
    if (guarded != nullptr && it.workspace()->editCount() > 0)
        WindowCase::click(guarded, u"apply"_s);
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    QTEST(it.writes(), "writes");
    const int field = it.indexOf(ResourceId::Instance, u"support_email"_s);
    QTRY_COMPARE(it.workspace()->form(ResourceId::Instance)->shown(field).toString(), ends);
    QCOMPARE(it.workspace()->editCount(), 0);
    if (guarded != nullptr && guarded->isVisible())
        WindowCase::click(guarded, u"close"_s);
}

void tst_ApplyEnds::blockedSaysWhyAndTriesAgain()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Organization, u"enabled"_s);
    it.simulator.failNext("GET", u"/v1/instance/organization_settings"_s, 1, 401,
                          R"({"errors":[{"code":"secret_key_invalid","message":"Invalid secret key"}]})");
    ReviewDialog *review = it.applyAll();
    QVERIFY(review != nullptr);
    QCOMPARE(it.workspace()->applyRun()->phase(), ApplyRun::Phase::Blocked);
    const QString said = words(review);
    QVERIFY2(said.contains(u"Nothing was sent"_s) && said.contains(u"Invalid secret key"_s), qPrintable(said));
    QCOMPARE(it.writes(), 0);
    WindowCase::click(review, u"retry"_s);
    QCOMPARE(it.writes(), 0);
    WindowCase::click(review, u"apply"_s);
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    QVERIFY(WindowCase::tableText(review).contains(u"|Confirmed|"_s));
    WindowCase::click(review, u"close"_s);
}

void tst_ApplyEnds::stopKeepsWhatDidNotLeave()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Organization, u"enabled"_s);
    it.simulator.setAnswerDelay(std::chrono::milliseconds(300));
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    WindowCase::click(review, u"apply"_s);
    WindowCase::click(review, u"stop"_s);
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    QVERIFY(WindowCase::tableText(review).contains(u"|Not sent|"_s));
    QCOMPARE(it.writes(), 0);
    QVERIFY(it.isEdited(ResourceId::Organization, u"enabled"_s));
    WindowCase::click(review, u"close"_s);
    it.trigger(u"discard"_s);
}

void tst_ApplyEnds::closingWhileItRunsWaits()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Organization, u"enabled"_s);
    it.simulator.setAnswerDelay(std::chrono::milliseconds(200));
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    WindowCase::click(review, u"apply"_s);
    it.window->close();
    QVERIFY(it.window->isVisible());
    QTest::keyClick(review, Qt::Key_Escape);
    QVERIFY(review->isVisible());
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    QVERIFY(review->isVisible());
    WindowCase::click(review, u"close"_s);
    it.trigger(u"discard"_s);
}

VESTRY_GUI_TEST(tst_ApplyEnds)
#include "tst_applyends.moc"
