#include "tests/gui/window/windowcase.h"
#include "tests/support/testprogram.h"

#include "ui/fieldrow.h"
#include "ui/sidebarbutton.h"

#include <QClipboard>
#include <QLabel>

//! Open, edit, review, apply, confirmed: as an admin does it, by mouse and keyboard.
class tst_MainJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void fromTheDoorToConfirmed();
    void countsAreShownPerPage();
    void productionIsSaidEverywhere();
    void productionAsksForTheName_data();
    void productionAsksForTheName();
    void theReviewShowsTheExactBytes();
    void reviewIsClosedWhileSomethingIsWrong();
    void undoAndRedoAcrossPages();
};

void tst_MainJob::fromTheDoorToConfirmed()
{
    WindowCase it;
    it.trigger(u"sandbox"_s);
    QTRY_VERIFY(it.workspace() != nullptr && it.workspace()->lastRefresh().isValid());
    it.workspace()->setVerification(std::chrono::milliseconds(20), 4);
    QVERIFY(it.window->windowTitle().contains(u"Development"_s));

    QTest::mouseClick(it.window->findChild<SidebarButton *>(u"page.instance"_s), Qt::LeftButton);
    auto *row = it.window->findChild<FieldRow *>(u"/v1/instance#hibp"_s);
    QVERIFY(row != nullptr);
    row->reveal();
    const int field = it.indexOf(ResourceId::Instance, u"hibp"_s);
    const bool before = it.workspace()->form(ResourceId::Instance)->shown(field).toBool();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(it.workspace()->editCount(), 1);

    auto *bar = it.window->findChild<QWidget *>(u"bottomBar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"1 change in 1 section"_s);
    WindowCase::click(bar, u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    QVERIFY(review != nullptr);
    QTest::keyClick(review, Qt::Key_Return); // Apply is the default button
    QTRY_VERIFY(it.workspace()->applyRun() != nullptr && it.workspace()->applyRun()->isOver());
    QVERIFY(WindowCase::tableText(review).contains(u"|Confirmed|"_s));
    WindowCase::click(review, u"close"_s);

    QTRY_VERIFY(!bar->isVisible());
    const QByteArray key = it.simulated(Environment::Development).secretKey;
    QCOMPARE(it.writes(), 1);
    QCOMPARE(it.workspace()->form(ResourceId::Instance)->baseline(field).json().toBool(), !before);
    QVERIFY(!it.simulator.state(key).isEmpty());
}

void tst_MainJob::countsAreShownPerPage()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Instance, u"hibp"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"a@example.com"_s);
    it.flip(ResourceId::Restrictions, u"allowlist"_s);
    auto *instance = it.window->findChild<SidebarButton *>(u"page.instance"_s);
    QCOMPARE(instance->count(), 2);
    QCOMPARE(instance->accessibleDescription(), u"2 unsaved edits"_s);
    QCOMPARE(instance->text(), u"Instance"_s);
    QCOMPARE(it.window->findChild<SidebarButton *>(u"page.restrictions"_s)->count(), 1);
    it.trigger(u"discard"_s);
    QCOMPARE(instance->count(), 0);
    QCOMPARE(instance->accessibleDescription(), QString());
}

void tst_MainJob::productionIsSaidEverywhere()
{
    WindowCase it;
    it.connectTo(Environment::Production, u"Shop"_s);
    QCOMPARE(it.window->windowTitle(), u"Vestry — Shop (Production)"_s);
    QCOMPARE(it.window->findChild<QWidget *>(u"instanceSwitcher"_s)->accessibleName(), u"Instance Shop, Production"_s);
    it.flip(ResourceId::Instance, u"hibp"_s);
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    QVERIFY(review->windowTitle().contains(u"Shop (Production)"_s));
    review->reject();
    it.window->close();
    auto *unsaved = it.dialog(u"unsavedDialog"_s);
    QVERIFY(unsaved->windowTitle().contains(u"Shop (Production)"_s));
    unsaved->reject();
}

void tst_MainJob::productionAsksForTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("lets");
    QTest::newRow("nothing") << u"Shop"_s << QString() << false;
    QTest::newRow("part of it") << u"Shop"_s << u"Sho"_s << false;
    QTest::newRow("another case") << u"Shop"_s << u"shop"_s << false;
    QTest::newRow("the name") << u"Shop"_s << u"Shop"_s << true;
    QTest::newRow("pasted with a space") << u"Shop"_s << u"Shop "_s << true;
    QTest::newRow("a blank name was given one") << u" "_s << QString() << false;
}

void tst_MainJob::productionAsksForTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QFETCH(const bool, lets);
    WindowCase it;
    it.connectTo(Environment::Production, name);
    it.flip(ResourceId::Instance, u"hibp"_s);
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    auto *edit = review->findChild<QLineEdit *>(u"typedName"_s);
    QVERIFY(edit != nullptr);
    QApplication::clipboard()->setText(typed);
    edit->paste();
    auto *apply = review->findChild<QPushButton *>(u"apply"_s);
    QCOMPARE(apply->isEnabled(), lets);
    if (name.trimmed().isEmpty()) {
        edit->setText(it.session.current()->name);
        QVERIFY(apply->isEnabled());
    }
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(it.workspace()->applyRun() != nullptr, lets || name.trimmed().isEmpty());
}

void tst_MainJob::theReviewShowsTheExactBytes()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"o'neil@example.com"_s);
    const QByteArray body = it.workspace()->plannedRequests().constFirst().body;
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    const auto copy = [review](const QString &text) {
        for (auto *button : review->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
        return QApplication::clipboard()->text();
    };
    QCOMPARE(copy(u"Copy body"_s).toUtf8(), body);
    const QString curl = copy(u"Copy as curl"_s);
    QVERIFY(curl.contains(u"$CLERK_SECRET_KEY"_s));
    QVERIFY(!curl.contains(QString::fromLatin1(it.simulated(Environment::Development).secretKey)));
    QVERIFY(curl.contains(uR"(o'\''neil@example.com)"_s));
    QVERIFY(curl.contains(it.simulator.backendApiUrl().toString() + u"/v1/instance"_s));
    WindowCase::click(review, u"apply"_s);
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    for (const SimulatedRequest &request : it.simulator.requests()) {
        if (request.method == "PATCH")
            QCOMPARE(request.body, body);
    }
    QCOMPARE(it.writes(), 1);
}

void tst_MainJob::reviewIsClosedWhileSomethingIsWrong()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"not an address"_s);
    auto *bar = it.window->findChild<QWidget *>(u"bottomBar"_s);
    QVERIFY(!bar->findChild<QPushButton *>(u"review"_s)->isEnabled());
    QVERIFY(!it.action(u"review"_s)->isEnabled());
    auto *problem = bar->findChild<QPushButton *>(u"problem"_s);
    QCOMPARE(problem->text(), u"1 problem to fix"_s);
    QTest::mouseClick(problem, Qt::LeftButton);
    auto *row = it.window->findChild<FieldRow *>(u"/v1/instance#support_email"_s);
    QTRY_VERIFY(row->isVisible() && row->isAncestorOf(QApplication::focusWidget()));
    it.edit(ResourceId::Instance, u"support_email"_s, u"a@example.com"_s);
    QVERIFY(bar->findChild<QPushButton *>(u"review"_s)->isEnabled());
    QVERIFY(!problem->isVisible());
}

void tst_MainJob::undoAndRedoAcrossPages()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    QVERIFY(!it.action(u"undo"_s)->isEnabled());
    it.flip(ResourceId::Instance, u"hibp"_s);
    it.flip(ResourceId::Restrictions, u"allowlist"_s);
    it.trigger(u"undo"_s);
    QVERIFY(!it.isEdited(ResourceId::Restrictions, u"allowlist"_s));
    it.trigger(u"undo"_s);
    QCOMPARE(it.workspace()->editCount(), 0);
    it.trigger(u"redo"_s);
    it.trigger(u"redo"_s);
    QCOMPARE(it.workspace()->editCount(), 2);
    it.trigger(u"discard"_s);
    QCOMPARE(it.workspace()->editCount(), 0);
    it.trigger(u"undo"_s);
    QCOMPARE(it.workspace()->editCount(), 2);
    it.trigger(u"discard"_s);
}

VESTRY_GUI_TEST(tst_MainJob)
#include "tst_mainjob.moc"
