#include "tests/gui/window/windowcase.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testprogram.h"

#include "models/activitymodel.h"
#include "models/boundkey.h"
#include "models/profilesmodel.h"
#include "ui/activitydock.h"
#include "ui/fieldrow.h"
#include "ui/mainwindowactions.h"
#include "ui/mainwindowbanners.h"
#include "ui/mainwindowpages.h"
#include "ui/profiles/profilerows.h"
#include "ui/sidebarbutton.h"

#include <QJsonDocument>
#include <QMenu>
#include <QMessageBox>
#include <QSet>
#include <QTableView>
#include <QTranslator>
#include <QTreeWidget>

//! Search, palette, shortcuts, pages built on first use, the Activity dock, state from one start to the next.
class tst_Finding : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void searchJumpsToAnySetting();
    void thePaletteListsEveryAction();
    void thePaletteRuns();
    void typedAheadOfTheDialog_data();
    void typedAheadOfTheDialog();
    void pagesAreBuiltOnFirstUse();
    void noShortcutTwice();
    void panesAreCycled();
    void activityIsShownAndExported();
    void anExportThatDoesNotFitIsNoExport();
    void stateIsRestored();
    void aRefusedKeyIsSaidAndReplaced();
    void arrowsGoThroughThePages();
    void rateLimitCountsDown();
    void attentionJumps();
    void languageChangesWhileRunning();
};

//! Every text in angle brackets.
class Pseudo : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'<' + QString::fromUtf8(text) + u'>';
    }
};

void tst_Finding::searchJumpsToAnySetting()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields) {
            it.trigger(u"find"_s);
            auto *search = it.dialog(u"settingsSearch"_s);
            QVERIFY(search != nullptr);
            auto *query = search->findChild<QLineEdit *>();
            QTest::keyClicks(query, QString(field.key));
            auto *list = search->findChild<QTreeWidget *>();
            bool found = false;
            for (int row = 0; row < list->topLevelItemCount() && !found; ++row) {
                list->setCurrentItem(list->topLevelItem(row));
                found = list->topLevelItem(row)->text(0) == labelOf(field) &&
                        list->topLevelItem(row)->text(1).startsWith(translated(resource.title));
            }
            QVERIFY2(found, field.key.data());
            QTest::keyClick(query, Qt::Key_Return);
            auto *row = it.window->findChild<FieldRow *>(resource.patchPath + u'#' + field.key);
            QVERIFY2(row != nullptr, field.key.data());
            QTRY_VERIFY2(row->isVisible(), field.key.data());
        }
    }
}

void tst_Finding::thePaletteListsEveryAction()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"palette"_s);
    auto *palette = it.dialog(u"commandPalette"_s);
    QSet<QString> listed;
    auto *list = palette->findChild<QTreeWidget *>();
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        listed.insert(list->topLevelItem(row)->text(0));
    for (const auto *action : it.window->findChild<WindowActions *>()->findChildren<QAction *>()) {
        if (!action->isSeparator() && action->menu() == nullptr && action->isVisible())
            QVERIFY2(listed.contains(action->text().remove(u'&')), qPrintable(action->text()));
    }
    QVERIFY(listed.contains(u"Shop — Development"_s));
    palette->reject();
}

void tst_Finding::thePaletteRuns()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"palette"_s);
    auto *query = it.dialog(u"commandPalette"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(query, u"domains"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(it.window->findChild<PageStack *>()->currentPage(), PageId::Domains);
}

void tst_Finding::typedAheadOfTheDialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("palette") << u"palette"_s << u"commandPalette"_s;
    QTest::newRow("settings") << u"find"_s << u"settingsSearch"_s;
    QTest::newRow("instances") << u"switchInstance"_s << u"switcher"_s;
}

//! The first letter is typed before the window system has given the keyboard to what Ctrl+K opened.
void tst_Finding::typedAheadOfTheDialog()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(action);
    QPointer<QDialog> opened = it.dialog(dialog);
    QVERIFY(!opened->isActiveWindow());
    QTest::keyClick(it.window->windowHandle(), Qt::Key_D);
    QTRY_VERIFY(opened->isActiveWindow());
    QTest::keyClick(opened->windowHandle(), Qt::Key_O);
    QCOMPARE(opened->findChild<QLineEdit *>()->text(), u"do"_s);
    QVERIFY(becomesActive(it.window.get()));
    QTRY_VERIFY(!opened || !opened->isVisible());
}

void tst_Finding::pagesAreBuiltOnFirstUse()
{
    WindowCase it;
    QVERIFY(it.window->findChild<PageStack *>() == nullptr);
    QVERIFY(it.window->findChild<QTableView *>() == nullptr);
    it.connectTo(Environment::Development, u"Shop"_s);
    auto *pages = it.window->findChild<PageStack *>();
    for (const PageId page : allPages())
        QCOMPARE(pages->isBuilt(page), page == PageId::Overview);
    it.trigger(u"page.protect"_s);
    QVERIFY(pages->isBuilt(PageId::Protect));
    QVERIFY(!pages->isBuilt(PageId::Instance));
}

void tst_Finding::noShortcutTwice()
{
    WindowCase it;
    QSet<QString> seen;
    for (const auto *action : it.window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen.insert(keys.toString());
        }
    }
    for (const auto keys : {"F1"_L1, "F5"_L1, "F6"_L1, "Ctrl+F"_L1, "Ctrl+K"_L1, "Ctrl+Z"_L1, "Ctrl+Shift+Z"_L1})
        QVERIFY2(seen.contains(keys), keys.data());
}

void tst_Finding::panesAreCycled()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Instance, u"hibp"_s);
    it.trigger(u"activity"_s);
    QSet<QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        it.trigger(u"nextPane"_s);
        visited.insert(QApplication::focusWidget());
    }
    QCOMPARE(visited.size(), 4);
    it.trigger(u"nextPane"_s);
    QVERIFY(visited.contains(QApplication::focusWidget()));
    it.trigger(u"discard"_s);
}

void tst_Finding::activityIsShownAndExported()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    auto *dock = it.window->findChild<ActivityDock *>();
    QVERIFY(!dock->isVisible());
    it.trigger(u"activity"_s);
    QVERIFY(dock->isVisible());
    auto *table = dock->findChild<QTableView *>();
    QVERIFY(table->model()->rowCount() > 5);
    table->selectRow(0);
    const QString file = it.directory.filePath(u"a.har"_s);
    QVERIFY(dock->exportTo(file));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile har(file);
    QVERIFY(har.open(QIODevice::ReadOnly));
    const QByteArray content = har.readAll();
    QVERIFY(QJsonDocument::fromJson(content).isObject());
    QVERIFY(!content.contains(it.simulated(Environment::Development).secretKey));
    QVERIFY(!dock->exportTo(it.directory.filePath(u"no/such/directory.har"_s)));
    it.trigger(u"activity"_s);
    QVERIFY(!dock->isVisible());
}

void tst_Finding::anExportThatDoesNotFitIsNoExport()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.har"_s);
    ActivityModel model;
    ActivityDock dock(&model);
    QVERIFY(dock.exportTo(path));
    model.record({.id = 1, .method = "GET", .url = QUrl(u"https://api.clerk.com/v1/instance"_s)});
    {
        const FullDisk full;
        QVERIFY(!dock.exportTo(path));
    }
    QVERIFY(dock.findChild<QMessageBox *>() != nullptr);
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(kept.readAll()).isObject()); // the former one, whole
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"a.har"_s});
}

void tst_Finding::stateIsRestored()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"page.domains"_s);
    it.window->resize(760, 560);
    it.window->close();
    for (const QString &key : it.settings.allKeys()) // state only, never a secret
        QVERIFY2(!it.settings.value(key).toByteArray().contains("sk_"), qPrintable(key));
    it.window = std::make_unique<MainWindow>(&it.session, &it.settings);
    it.window->show();
    QTRY_COMPARE(it.window->size(), QSize(760, 560));
    QCOMPARE(it.window->findChild<PageStack *>()->currentPage(), PageId::Domains);
}

void tst_Finding::arrowsGoThroughThePages()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    auto *pages = it.window->findChild<PageStack *>();
    it.window->findChild<SidebarButton *>(u"page.overview"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(pages->currentPage(), PageId::Instance);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(pages->currentPage(), PageId::Restrictions);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(pages->currentPage(), PageId::Instance);
}

void tst_Finding::aRefusedKeyIsSaidAndReplaced()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    auto *banners = it.window->findChild<BannerStack *>();
    ProfilesModel model(&it.session);
    const ProfileRows rows(&model);
    const auto row = [&] { return rows.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    const auto give = [&it](const QByteArray &key) {
        const BoundKey bound(key, it.session.current()->baseUrl);
        QCOMPARE(it.session.replaceKey(it.session.current()->id, bound, false), Session::UpdateProblem::None);
    };
    give("sk_test_CANARYrevoked");
    QTRY_VERIFY(banners->text(u"nokey"_s).startsWith(u"Clerk refused the secret key"_s));
    QVERIFY(banners->isVisible());
    QVERIFY2(row().contains(u"key refused"_s), qPrintable(row()));
    QStringList buttons; // one banner, however many requests were refused
    for (auto *button : banners->findChildren<QPushButton *>())
        buttons += button->text();
    QCOMPARE(buttons, (QStringList{u"Try again"_s, u"Give another key…"_s}));
    QTRY_VERIFY(!it.workspace()->isRefreshing());
    const auto asked = it.simulator.requests().size();
    banners->findChildren<QPushButton *>().constLast()->click();
    auto *dialog = it.dialog(u"keyDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->windowTitle().contains(u"Shop"_s));
    dialog->reject();
    QCOMPARE(it.simulator.requests().size(), asked);
    give(it.simulated(Environment::Development).secretKey);
    QTRY_VERIFY(banners->text(u"nokey"_s).isEmpty() && !banners->isVisible());
    QVERIFY2(!row().contains(u"key refused"_s), qPrintable(row()));
}

void tst_Finding::rateLimitCountsDown()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.simulator.rateLimit(u"/v1/instance"_s, 1, 2);
    it.trigger(u"refresh"_s);
    auto *banners = it.window->findChild<BannerStack *>();
    QTRY_VERIFY(banners->text(u"wait"_s).contains(u"second"_s));
    QTRY_VERIFY(banners->text(u"wait"_s).isEmpty());
}

void tst_Finding::attentionJumps()
{
    WindowCase it;
    it.connectTo(Environment::Production, u"Shop"_s);
    it.simulator.changeBehindTheBack(it.simulated(Environment::Production).secretKey, u"instance"_s, u"hibp"_s, false);
    it.trigger(u"refresh"_s);
    const auto showButton = [&it]() -> QPushButton * {
        for (auto *button : it.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(u"Show the setting: "_s))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(showButton() != nullptr);
    QTest::mouseClick(showButton(), Qt::LeftButton);
    auto *row = it.window->findChild<FieldRow *>(u"/v1/instance#hibp"_s);
    QVERIFY(row != nullptr);
    QTRY_VERIFY(row->isVisible());
}

void tst_Finding::languageChangesWhileRunning()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"page.domains"_s);
    it.flip(ResourceId::Instance, u"hibp"_s);
    Pseudo pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QTRY_COMPARE(it.window->windowTitle(), u"<Vestry — <Shop (<Development>)>>"_s);
    QCOMPARE(it.action(u"page.protect"_s)->text(), u"<Protect>"_s);
    QCOMPARE(it.window->findChild<SidebarButton *>(u"page.protect"_s)->text(), u"<Protect>"_s);
    QCOMPARE(it.window->findChild<PageStack *>()->currentPage(), PageId::Domains);
    QCOMPARE(it.workspace()->editCount(), 1);
    QVERIFY(it.window->findChild<QWidget *>(u"bottomBar"_s)->isVisible());
    QCOMPARE(it.window->findChild<SidebarButton *>(u"page.instance"_s)->count(), 1);
    QCoreApplication::removeTranslator(&pseudo);
    QTRY_COMPARE(it.window->windowTitle(), u"Vestry — Shop (Development)"_s);
    it.trigger(u"discard"_s);
}

VESTRY_GUI_TEST(tst_Finding)
#include "tst_finding.moc"
