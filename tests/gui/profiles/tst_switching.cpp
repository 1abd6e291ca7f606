#include "tests/gui/window/windowcase.h"

#include "models/migration/domainmigration.h"
#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/profiles/profilelist.h"

#include <QLabel>
#include <QMenu>
#include <QTreeWidget>

//! From one instance to another in the window, in a keystroke; and what forgetting takes along.
class tst_Switching : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void byEveryWay_data();
    void byEveryWay();
    void backAndForth();
    void backWhenNothingIsOpen();
    void editsStayWithTheirInstance();
    void recentOnes();
    void thePaletteFindsAll();
    void keysFollowTheOrder();
    void forgettingNamesWhatIsLost_data();
    void forgettingNamesWhatIsLost();
    void forgettingManyLeavesTheRest();
    void editingFromTheList();
    void anInstanceOfTheSandboxIsNotForgotten();
};

namespace {
QString currentId(const WindowCase &it)
{
    const auto current = it.session.current();
    return current ? current->id : QString();
}

void connectThree(WindowCase *it)
{
    it->connectTo(Environment::Development, u"One"_s);
    it->connectTo(Environment::Production, u"Two"_s);
    it->connectTo(Environment::Development, u"Three"_s);
}

QString words(const QWidget *in)
{
    QString text;
    for (const auto *label : in->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

//! Into the field that has the focus when \p dialog comes up; then Enter.
void type(QDialog *dialog, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    if (text.isEmpty())
        return;
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void press(const WindowCase &it, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(it.window.get(), key, modifiers);
}
} // namespace

void tst_Switching::byEveryWay_data()
{
    QTest::addColumn<QString>("way");
    for (const auto *way : {"Ctrl+O", "the button above the pages", "Alt+1", "the list of instances", "the palette"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void tst_Switching::byEveryWay()
{
    QFETCH(const QString, way);
    WindowCase it;
    connectThree(&it);
    if (way == "Ctrl+O"_L1 || way.startsWith("the button"_L1)) {
        if (way == "Ctrl+O"_L1)
            press(it, Qt::Key_O, Qt::ControlModifier);
        else
            QTest::mouseClick(it.window->findChild<QWidget *>(u"instanceSwitcher"_s), Qt::LeftButton);
        auto *switcher = it.dialog(u"switcher"_s);
        QVERIFY(switcher != nullptr);
        type(switcher, {});
        QCOMPARE(switcher->findChild<ProfileList *>()->currentId(), u"Three"_s);
        type(switcher, u"one"_s);
    } else if (way == "Alt+1"_L1) {
        press(it, Qt::Key_1, Qt::AltModifier);
    } else if (way == "the palette"_L1) {
        it.trigger(u"palette"_s);
        auto *palette = it.dialog(u"commandPalette"_s);
        type(palette, u"one dev"_s);
    } else {
        press(it, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = it.dialog(u"profilesDialog"_s);
        QVERIFY(list != nullptr);
        type(list, u"one"_s);
    }
    QTRY_COMPARE(currentId(it), u"One"_s);
    QTRY_VERIFY(it.window->windowTitle().contains(u"One (Development)"_s));
}

void tst_Switching::backAndForth()
{
    WindowCase it;
    connectThree(&it);
    QVERIFY(it.action(u"formerInstance"_s)->text().contains(u"Two"_s));
    press(it, Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(currentId(it), u"Two"_s);
    press(it, Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(currentId(it), u"Three"_s);
    it.session.forget(u"Two"_s); // the one before that is left
    QTRY_VERIFY(it.action(u"formerInstance"_s)->text().contains(u"One"_s));
}

void tst_Switching::backWhenNothingIsOpen()
{
    WindowCase it;
    QVERIFY(!it.action(u"formerInstance"_s)->isEnabled());
    it.connectTo(Environment::Development, u"One"_s);
    QVERIFY(!it.action(u"formerInstance"_s)->isEnabled());
    it.trigger(u"closeInstance"_s);
    QTRY_VERIFY(it.action(u"formerInstance"_s)->isEnabled());
    press(it, Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(currentId(it), u"One"_s);
}

void tst_Switching::editsStayWithTheirInstance()
{
    WindowCase it;
    connectThree(&it);
    it.flip(ResourceId::Instance, u"hibp"_s);
    press(it, Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(currentId(it), u"One"_s);
    QVERIFY(it.dialog(u"unsavedDialog"_s) == nullptr);
    QCOMPARE(it.workspace()->editCount(), 0);
    QVERIFY(it.drafts.saved(u"Three"_s).has_value());
    press(it, Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(currentId(it), u"Three"_s);
    QCOMPARE(it.workspace()->editCount(), 1);
}

void tst_Switching::recentOnes()
{
    WindowCase it;
    auto *recent = it.window->findChild<QMenu *>(u"recentInstances"_s);
    QVERIFY(!recent->isEnabled());
    connectThree(&it);
    QTRY_VERIFY(recent->isEnabled());
    emit recent->aboutToShow();
    QStringList names;
    for (const QAction *action : recent->actions())
        names.append(action->text());
    QCOMPARE(names, (QStringList{u"Two — Production"_s, u"One — Development"_s}));
    recent->actions().constLast()->trigger();
    QTRY_COMPARE(currentId(it), u"One"_s);
}

void tst_Switching::thePaletteFindsAll()
{
    WindowCase it;
    for (int i = 1; i <= 30; ++i) {
        Profile profile{.id = u"id-%1"_s.arg(i), .name = u"Instance %1"_s.arg(i)};
        profile.baseUrl = it.simulator.backendApiUrl();
        QVERIFY(it.profiles.save(profile));
    }
    it.trigger(u"palette"_s);
    auto *list = it.dialog(u"commandPalette"_s)->findChild<QTreeWidget *>();
    QStringList found;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QString text = list->topLevelItem(row)->text(0);
        if (text.startsWith("Instance "_L1))
            found.append(text);
    }
    QCOMPARE(found.filter(u"Unknown environment"_s).size(), 30);
}

void tst_Switching::keysFollowTheOrder()
{
    WindowCase it;
    connectThree(&it);
    QVERIFY(it.action(u"open.1"_s)->text().startsWith("One"_L1));
    QVERIFY(!it.action(u"open.4"_s)->isVisible());
    QVERIFY(it.session.moveProfile(u"Three"_s, {}, u"One"_s));
    QTRY_VERIFY(it.action(u"open.1"_s)->text().startsWith("Three"_L1));
    QVERIFY(it.session.moveProfile(u"Three"_s, u"Web"_s, {})); // groups come after those without
    QTRY_VERIFY(it.action(u"open.3"_s)->text().startsWith("Three"_L1));
}

void tst_Switching::forgettingNamesWhatIsLost_data()
{
    QTest::addColumn<bool>("draft");
    QTest::addColumn<bool>("domainChange");
    QTest::addColumn<bool>("keyring");
    QTest::newRow("key") << false << false << true;
    QTest::newRow("key of this session") << false << false << false;
    QTest::newRow("draft") << true << false << true;
    QTest::newRow("domain change") << false << true << true;
    QTest::newRow("everything") << true << true << true;
}

void tst_Switching::forgettingNamesWhatIsLost()
{
    QFETCH(const bool, draft);
    QFETCH(const bool, domainChange);
    QFETCH(const bool, keyring);
    WindowCase it;
    it.connectTo(Environment::Production, u"Shop"_s, keyring);
    if (draft)
        it.flip(ResourceId::Instance, u"hibp"_s);
    if (domainChange) {
        QVERIFY(it.session.migration()->begin());
        it.session.migration()->setTarget(u"https://example.net"_s, false);
    }
    it.trigger(u"forget"_s);
    const auto *dialog = it.dialog(u"forgetDialog"_s);
    QVERIFY(dialog != nullptr);
    const QString said = words(dialog);
    QCOMPARE(said.contains(u"in the system keyring"_s), keyring);
    QCOMPARE(said.contains(u"for this session only"_s), !keyring);
    QCOMPARE(said.contains(u"its draft: 1 unsaved edit"_s), draft);
    QCOMPARE(said.contains(u"unfinished domain change"_s), domainChange);
    QVERIFY(said.contains(u"Nothing changes at Clerk"_s));
    it.trigger(u"discard"_s);
}

void tst_Switching::forgettingManyLeavesTheRest()
{
    WindowCase it;
    connectThree(&it);
    it.trigger(u"manageInstances"_s);
    auto *dialog = it.dialog(u"profilesDialog"_s);
    QVERIFY(becomesActive(dialog));
    auto *list = dialog->findChild<ProfileList *>();
    list->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->chosenIds(), (QStringList{u"One"_s, u"Two"_s}));
    QTest::keyClick(list, Qt::Key_Delete);
    auto *forget = dialog->findChild<QDialog *>(u"forgetDialog"_s);
    QVERIFY(forget != nullptr && forget->isVisible());
    WindowCase::click(forget, u"forget"_s);
    QTRY_COMPARE(it.session.profiles().size(), 1);
    QCOMPARE(currentId(it), u"Three"_s);
    QTRY_COMPARE(list->currentId(), u"Three"_s);
    QVERIFY(dialog->isVisible());
}

void tst_Switching::editingFromTheList()
{
    WindowCase it;
    connectThree(&it);
    it.trigger(u"manageInstances"_s);
    auto *dialog = it.dialog(u"profilesDialog"_s);
    QVERIFY(becomesActive(dialog));
    WindowCase::click(dialog, u"duplicate"_s);
    QTRY_COMPARE(it.session.profiles().size(), 4);
    QDialog *editor = nullptr;
    QTRY_VERIFY((editor = dialog->findChild<QDialog *>(u"profileDialog"_s)) != nullptr && editor->isVisible());
    QTRY_VERIFY(editor->findChild<QLineEdit *>(u"profileName"_s) != nullptr);
    QCOMPARE(editor->findChild<QLineEdit *>(u"profileName"_s)->text(), u"Three (2)"_s);
    editor->reject();
}

void tst_Switching::anInstanceOfTheSandboxIsNotForgotten()
{
    WindowCase it;
    it.trigger(u"sandbox"_s);
    QTRY_VERIFY(it.session.current().has_value());
    QVERIFY(!it.action(u"forget"_s)->isEnabled());
    QVERIFY(!it.action(u"editInstance"_s)->isEnabled());
    it.trigger(u"manageInstances"_s);
    QVERIFY(it.dialog(u"profilesDialog"_s)->findChild<QWidget *>(u"nothingFound"_s)->isVisible());
}

VESTRY_GUI_TEST(tst_Switching)
#include "tst_switching.moc"
