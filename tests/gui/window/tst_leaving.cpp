#include "tests/gui/window/windowcase.h"
#include "tests/support/testprogram.h"

#include "ui/mainwindowbanners.h"

#include <functional>

using Act = std::function<void(WindowCase &)>;

//! No way out loses an edit unasked: every exit by every answer; and the draft that comes back.
class tst_Leaving : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void everyExitByEveryAnswer_data();
    void everyExitByEveryAnswer();
    void switchingAsksNothing_data();
    void switchingAsksNothing();
    void nothingEditedAsksNothing();
    void logoffIsHeld_data();
    void logoffIsHeld();
    void anAnswerCountsForOneTry();
    void aRefusedReviewStays();
    void theDraftIsOffered_data();
    void theDraftIsOffered();
    void eachOfTwoDraftsIsAnswered();
    void sessionOnlyKeepsItsDraftToo();
};

void tst_Leaving::everyExitByEveryAnswer_data()
{
    QTest::addColumn<Act>("leave");
    QTest::addColumn<QString>("answer");
    struct Exit {
        const char *name;
        Act act;
    };
    const Exit exits[] = {
        {"close the window", [](WindowCase &it) { it.window->close(); }},
        {"quit", [](WindowCase &it) { it.trigger(u"quit"_s); }},
        {"close the instance", [](WindowCase &it) { it.trigger(u"closeInstance"_s); }},
        {"forget",
         [](WindowCase &it) {
             it.trigger(u"forget"_s);
             auto *dialog = it.dialog(u"forgetDialog"_s);
             for (auto *button : dialog->findChildren<QPushButton *>()) {
                 if (button->text() == "Forget"_L1)
                     button->click();
             }
         }},
    };
    for (const Exit &exit : exits) {
        for (const char *answer : {"cancel", "discard", "keep", "review"}) {
            if (qstrcmp(exit.name, "forget") == 0 && qstrcmp(answer, "keep") == 0)
                continue; // the draft goes with the instance
            QTest::addRow("%s, %s", exit.name, answer) << exit.act << QString::fromLatin1(answer);
        }
    }
}

void tst_Leaving::everyExitByEveryAnswer()
{
    QFETCH(const Act, leave);
    QFETCH(const QString, answer);
    WindowCase it;
    it.connectTo(Environment::Production, u"Other"_s);
    it.connectTo(Environment::Development, u"Shop"_s);
    const auto isLeft = [&it] {
        const auto current = it.session.current();
        return !it.window->isVisible() || !current || current->id != "Shop"_L1;
    };
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    leave(it);
    QVERIFY(!isLeft());
    auto *unsaved = it.dialog(u"unsavedDialog"_s);
    QVERIFY(unsaved != nullptr);
    WindowCase::click(unsaved, answer);
    if (answer == "cancel"_L1) {
        QVERIFY(!isLeft());
        QCOMPARE(it.workspace()->editCount(), 1);
        QCOMPARE(it.writes(), 0);
        it.trigger(u"discard"_s);
        return;
    }
    if (answer == "review"_L1) {
        auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
        QVERIFY(review != nullptr);
        QVERIFY(!isLeft());
        WindowCase::click(review, u"apply"_s);
        QTRY_VERIFY(it.workspace()->applyRun()->isOver());
        WindowCase::click(review, u"close"_s);
    }
    QTRY_VERIFY(isLeft());
    QCOMPARE(it.writes(), answer == "review"_L1 ? 1 : 0);
    QTRY_COMPARE(it.drafts.saved(u"Shop"_s).has_value(), answer == "keep"_L1);
}

void tst_Leaving::switchingAsksNothing_data()
{
    QTest::addColumn<Act>("leave");
    QTest::newRow("by the menu") << Act([](WindowCase &it) {
        for (auto *action : it.window->findChildren<QAction *>()) {
            if (action->text().startsWith("Other"_L1))
                action->trigger();
        }
    });
    QTest::newRow("to the sandbox") << Act([](WindowCase &it) { it.trigger(u"sandbox"_s); });
    QTest::newRow("by connecting") << Act([](WindowCase &it) { it.connectTo(Environment::Production, u"New"_s); });
}

//! Edits come back by themselves, on the page one was on.
void tst_Leaving::switchingAsksNothing()
{
    QFETCH(const Act, leave);
    WindowCase it;
    it.connectTo(Environment::Production, u"Other"_s);
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"page.organizations"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    leave(it);
    QTRY_VERIFY(it.session.current() && it.session.current()->id != "Shop"_L1);
    QVERIFY(it.dialog(u"unsavedDialog"_s) == nullptr);
    QTRY_VERIFY(it.workspace()->lastRefresh().isValid());
    QCOMPARE(it.workspace()->editCount(), 0);
    QVERIFY(it.drafts.saved(u"Shop"_s));
    QVERIFY(it.window->findChild<QWidget *>(u"pageOf.organizations"_s)->isVisible());
    it.session.open(u"Shop"_s);
    QVERIFY(it.isEdited(ResourceId::Instance, u"support_email"_s));
    QTRY_VERIFY(it.workspace()->lastRefresh().isValid());
    QVERIFY(it.isEdited(ResourceId::Instance, u"support_email"_s));
    auto *banners = it.window->findChild<BannerStack *>();
    QVERIFY(banners->text(u"draft"_s).isEmpty()); // nothing to offer
    QCOMPARE(it.writes(), 0);
    it.trigger(u"discard"_s);
}

void tst_Leaving::nothingEditedAsksNothing()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.window->close();
    QVERIFY(!it.window->isVisible());
    QVERIFY(it.dialog(u"unsavedDialog"_s) == nullptr);
}

void tst_Leaving::logoffIsHeld_data()
{
    QTest::addColumn<bool>("edited");
    QTest::addColumn<bool>("mayAsk");
    QTest::addColumn<bool>("held");
    QTest::newRow("nothing edited") << false << true << false;
    QTest::newRow("edited") << true << true << true;
    QTest::newRow("edited, no questions allowed") << true << false << false;
}

void tst_Leaving::logoffIsHeld()
{
    QFETCH(const bool, edited);
    QFETCH(const bool, mayAsk);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    if (edited)
        it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    QTEST(it.window->holdLogoff(mayAsk), "held");
    QCOMPARE(it.drafts.saved(u"Shop"_s).has_value(), edited);
    QCOMPARE(it.dialog(u"unsavedDialog"_s) != nullptr, edited && mayAsk);
    it.trigger(u"discard"_s);
}

//! An apply holds the answered close up: what is edited after it is asked about again.
void tst_Leaving::anAnswerCountsForOneTry()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    it.window->close();
    QDialog *unsaved = it.dialog(u"unsavedDialog"_s);
    QVERIFY(unsaved);
    const auto permit = it.session.guard()->permit(false, {.reviewed = true});
    QVERIFY(it.workspace()->apply(it.workspace()->plannedRequests(), permit));
    WindowCase::click(unsaved, u"keep"_s);
    QVERIFY(it.window->isVisible());
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    it.edit(ResourceId::Instance, u"support_email"_s, u"later@example.com"_s);
    it.window->close();
    QVERIFY(it.window->isVisible());
    WindowCase::click(it.dialog(u"unsavedDialog"_s), u"cancel"_s);
    it.trigger(u"discard"_s);
}

void tst_Leaving::aRefusedReviewStays()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    it.simulator.failNext("PATCH", u"/v1/instance"_s, 1, 422, R"({"errors":[{"code":"x","message":"no"}]})");
    it.window->close();
    WindowCase::click(it.dialog(u"unsavedDialog"_s), u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    WindowCase::click(review, u"apply"_s);
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    WindowCase::click(review, u"close"_s);
    QVERIFY(it.window->isVisible());
    QCOMPARE(it.workspace()->editCount(), 1);
    it.trigger(u"discard"_s);
}

void tst_Leaving::theDraftIsOffered_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("edits");
    QTest::newRow("restore") << u"Restore"_s << 1;
    QTest::newRow("discard") << u"Discard"_s << 0;
}

void tst_Leaving::theDraftIsOffered()
{
    QFETCH(const QString, answer);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    QVERIFY(it.drafts.flush());
    const QString draft = it.directory.filePath(u"Shop.draft.json"_s);
    QVERIFY(QFile::copy(draft, draft + u".kept"_s));
    it.trigger(u"discard"_s);
    it.trigger(u"closeInstance"_s);
    QVERIFY(!QFile::exists(draft));
    QVERIFY(QFile::rename(draft + u".kept"_s, draft)); // as a session that ended in a crash left it
    it.connectTo(Environment::Development, u"Shop"_s);
    auto *banners = it.window->findChild<BannerStack *>();
    QTRY_VERIFY(banners->text(u"draft"_s).startsWith(u"1 edit from "_s));
    QCOMPARE(it.workspace()->editCount(), 0);
    for (auto *button : banners->findChildren<QPushButton *>()) {
        if (button->text() == answer)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTEST(it.workspace()->editCount(), "edits");
    QVERIFY(banners->text(u"draft"_s).isEmpty());
    it.trigger(u"discard"_s);
    it.drafts.flush();
    QVERIFY(!it.drafts.saved(u"Shop"_s));
}

//! A second crash before the first draft was answered: the buttons are about the one that is named.
void tst_Leaving::eachOfTwoDraftsIsAnswered()
{
    const auto emailDraft = [](const QString &address, int minute) {
        return SavedDraft{{{u"/v1/instance"_s, QJsonObject{{u"support_email"_s, QJsonObject{{u"value"_s, address}}}}}},
                          QDateTime(QDate(2026, 1, 1), QTime(12, minute), Qt::UTC),
                          1};
    };
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"closeInstance"_s);
    const DraftFile file{.current = emailDraft(u"second@example.com"_s, 2),
                         .waiting = {emailDraft(u"first@example.com"_s, 1)}};
    QFile onDisk(it.directory.filePath(u"Shop.draft.json"_s));
    QVERIFY(onDisk.open(QFile::WriteOnly));
    onDisk.write(file.toJson());
    onDisk.close();
    it.simulator.setAnswerDelay(std::chrono::hours(1));
    it.session.open(u"Shop"_s);
    auto *banners = it.window->findChild<BannerStack *>();
    QVERIFY(!banners->text(u"draft"_s).isEmpty()); // at once
    const auto answer = [banners](const QString &name) {
        for (auto *button : banners->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    answer(u"Discard"_s);
    answer(u"Discard"_s); // the second click of a double click
    QCOMPARE(it.drafts.waiting(), QList{file.current});
    QTRY_VERIFY(!banners->text(u"draft"_s).isEmpty());
    answer(u"Restore"_s);
    QVERIFY(banners->text(u"draft"_s).isEmpty());
    const int email = it.indexOf(ResourceId::Instance, u"support_email"_s);
    QCOMPARE(it.workspace()->form(ResourceId::Instance)->shown(email), QJsonValue(u"second@example.com"_s));
    QCOMPARE(it.drafts.saved(u"Shop"_s)->edits, 1);
    it.trigger(u"discard"_s);
}

void tst_Leaving::sessionOnlyKeepsItsDraftToo()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s, false);
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
    it.window->close();
    auto *unsaved = it.dialog(u"unsavedDialog"_s);
    WindowCase::click(unsaved, u"keep"_s);
    QVERIFY(!it.window->isVisible());
    QVERIFY(it.drafts.saved(u"Shop"_s));
}

VESTRY_GUI_TEST(tst_Leaving)
#include "tst_leaving.moc"
