#include "tests/gui/window/windowcase.h"

#include "models/deeplink.h"
#include "tests/support/testprogram.h"
#include "ui/fieldrow.h"
#include "ui/mainwindowbanners.h"
#include "ui/mainwindowpages.h"
#include "ui/profiles/switcher.h"

#include <QClipboard>

//! Where links lead, what they say when they lead nowhere, and that they do nothing but lead.
class tst_Links : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void findsTheInstance_data();
    void findsTheInstance();
    void anUnknownInstance();
    void severalOfOneName();
    void leadsToAPage_data();
    void leadsToAPage();
    void leadsToASetting_data();
    void leadsToASetting();
    void theSettingIsShownOnceItIsRead();
    void doesNotJumpAfterTheAdminWentElsewhere();
    void withoutAnInstance();
    void intoTheSandbox();
    void editsStayAsADraft();
    void waitsWhileADialogIsOpen();
    void waitsWhileChangesAreApplied();
    void waitingCanBeEnded();
    void comesToTheFront();
    void thePageCanBeCopied();

private:
    static QString said(const WindowCase &it, const QString &topic = u"link"_s)
    {
        return it.window->findChild<BannerStack *>()->text(topic);
    }
    static Switcher *switcherOf(const WindowCase &it)
    {
        for (auto *each : it.window->findChildren<Switcher *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static PageId page(const WindowCase &it) { return it.window->findChild<PageStack *>()->currentPage(); }
    static bool isFocused(const WindowCase &it, const QString &row)
    {
        const auto *field = it.window->findChild<FieldRow *>(row);
        return field != nullptr && field->isVisible() && field->isAncestorOf(QApplication::focusWidget());
    }
    static void press(const WindowCase &it, const QString &text)
    {
        for (auto *button : it.window->findChild<BannerStack *>()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
};

void tst_Links::findsTheInstance_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("leadsTo");
    QTest::newRow("name") << u"Größe & Co"_s << u"Größe & Co"_s;
    QTest::newRow("any case") << u"GRÖSSE shop"_s << u"Grösse Shop"_s;
    QTest::newRow("id before name") << u"id-of-first"_s << u"First"_s;
}

void tst_Links::findsTheInstance()
{
    QFETCH(const QString, name);
    QFETCH(const QString, leadsTo);
    WindowCase it;
    for (const QString &each : {u"Größe & Co"_s, u"Grösse Shop"_s})
        it.connectTo(Environment::Development, each, false);
    it.session.connectInstance({.id = u"id-of-first"_s, .name = u"First"_s, .baseUrl = it.simulator.backendApiUrl()},
                               it.simulated(Environment::Development).secretKey, false);
    it.session.connectInstance({.id = u"another"_s, .name = u"id-of-first"_s, .baseUrl = it.simulator.backendApiUrl()},
                               it.simulated(Environment::Development).secretKey, false);
    it.connectTo(Environment::Production, u"Front"_s, false);
    it.window->openLink({.profile = name, .page = u"protect"_s});
    QTRY_COMPARE(it.session.current()->name, leadsTo);
    QTRY_COMPARE(page(it), PageId::Protect);
    QCOMPARE(said(it), QString());
    QCOMPARE(it.writes(), 0);
}

void tst_Links::anUnknownInstance()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    const QString name = u"<b>Sh&amp;op</b> %1"_s;
    it.window->openLink({.profile = name, .page = u"restrictions"_s});
    QVERIFY(said(it).contains(u'“' + name + u'”'));
    QCOMPARE(it.session.current()->name, u"Shop"_s);
    QCOMPARE(page(it), PageId::Overview);
    auto *switcher = switcherOf(it);
    QVERIFY(switcher != nullptr);
    switcher->reject();
    // The next link that leads somewhere takes the word back.
    it.window->openLink({.profile = u"Shop"_s, .page = u"restrictions"_s});
    QCOMPARE(said(it), QString());
    QCOMPARE(page(it), PageId::Restrictions);
}

void tst_Links::severalOfOneName()
{
    WindowCase it;
    // Names are kept apart, but the sandbox brings its own.
    const QString name = it.sandbox().constFirst().name;
    it.connectTo(Environment::Development, name.toUpper(), false);
    it.trigger(u"sandbox"_s);
    QTRY_COMPARE(it.session.current()->name, name);
    it.connectTo(Environment::Development, u"Front"_s);
    const QString inAnyCase = name.toUpper().replace(0, 1, name.left(1).toLower());
    QVERIFY(inAnyCase != name && inAnyCase != name.toUpper());
    it.window->openLink({.profile = inAnyCase});
    QVERIFY2(said(it).contains(u"and 2 have"_s), qPrintable(said(it)));
    QVERIFY(said(it).contains(u'“' + inAnyCase + u'”'));
    QCOMPARE(it.session.current()->name, u"Front"_s);
    switcherOf(it)->reject();
    it.window->openLink({.profile = name}); // the exact one before those in any case
    QTRY_COMPARE(it.session.current()->name, name);
    QVERIFY(it.session.current()->sandbox);
}

void tst_Links::leadsToAPage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<PageId>("wanted");
    QTest::addColumn<bool>("known");
    for (const PageId each : allPages())
        QTest::newRow(pageKey(each).data()) << QString(pageKey(each)) << each << true;
    QTest::newRow("none") << QString() << PageId::Overview << true;
    QTest::newRow("unknown") << u"attic"_s << PageId::Overview << false;
}

void tst_Links::leadsToAPage()
{
    QFETCH(const QString, key);
    QFETCH(const PageId, wanted);
    QFETCH(const bool, known);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.window->openLink({.profile = u"Shop"_s, .page = key});
    QCOMPARE(page(it), wanted);
    QCOMPARE(said(it).isEmpty(), known);
    QCOMPARE(said(it).contains(u"“attic”"_s), !known);
}

void tst_Links::leadsToASetting_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("row");
    QTest::newRow("on its page") << u"restrictions"_s << u"allowlist"_s << u"/v1/instance/restrictions#allowlist"_s;
    QTest::newRow("wherever it is") << QString() << u"allowlist"_s << u"/v1/instance/restrictions#allowlist"_s;
    QTest::newRow("on another page") << u"organizations"_s << u"allowlist"_s << QString();
    QTest::newRow("on a page without settings") << u"domains"_s << u"allowlist"_s << QString();
    QTest::newRow("nowhere") << QString() << u"no_such"_s << QString();
}

void tst_Links::leadsToASetting()
{
    QFETCH(const QString, row);
    QFETCH(const QString, field);
    QFETCH(const QString, page);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.window->openLink({.profile = {}, .page = page, .field = field});
    if (row.isEmpty()) {
        QVERIFY(said(it).contains(u'“' + field + u'”'));
    } else {
        QTRY_VERIFY(isFocused(it, row));
        QCOMPARE(said(it), QString());
    }
    QCOMPARE(it.writes(), 0);
    QCOMPARE(it.workspace()->editCount(), 0);
}

void tst_Links::theSettingIsShownOnceItIsRead()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s, false);
    it.connectTo(Environment::Development, u"Front"_s, false);
    it.window->openLink({.profile = u"Shop"_s, .page = u"restrictions"_s, .field = u"allowlist"_s});
    QTRY_VERIFY(it.session.current()->name == u"Shop"_s && page(it) == PageId::Restrictions);
    QTRY_VERIFY(isFocused(it, u"/v1/instance/restrictions#allowlist"_s));
    QVERIFY(it.workspace()->sectionState(ResourceId::Restrictions).readAt.isValid());
}

void tst_Links::doesNotJumpAfterTheAdminWentElsewhere()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s, false);
    it.connectTo(Environment::Development, u"Front"_s, false);
    it.window->openLink({.profile = u"Shop"_s, .page = u"restrictions"_s, .field = u"allowlist"_s});
    QTRY_VERIFY(it.session.current()->name == u"Shop"_s && page(it) == PageId::Restrictions);
    it.window->findChild<PageStack *>()->showPage(PageId::Overview);
    QTRY_VERIFY(it.workspace()->lastRefresh().isValid() && !it.workspace()->isRefreshing());
    QCOMPARE(page(it), PageId::Overview);
}

void tst_Links::withoutAnInstance()
{
    WindowCase it;
    it.window->openLink({.page = u"restrictions"_s});
    QVERIFY(said(it).contains(u"once an instance is open"_s));
    it.window->openLink({.profile = u"Shop"_s});
    QVERIFY(said(it).contains(u"“Shop”"_s));
    QVERIFY(!it.session.current());
}

void tst_Links::intoTheSandbox()
{
    WindowCase it;
    it.connectTo(Environment::Production, u"Shop"_s);
    it.window->openLink({.page = u"restrictions"_s, .field = u"allowlist"_s, .sandbox = true});
    QTRY_VERIFY(it.session.current()->sandbox);
    QTRY_VERIFY(isFocused(it, u"/v1/instance/restrictions#allowlist"_s));
    // Once there it stays with the sandbox instance in front.
    const QString front = it.session.current()->id;
    it.window->openLink({.page = u"protect"_s, .sandbox = true});
    QCOMPARE(page(it), PageId::Protect);
    QCOMPARE(it.session.current()->id, front);
}

void tst_Links::editsStayAsADraft()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Other"_s);
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Restrictions, u"allowlist"_s);
    it.window->openLink({.profile = u"Other"_s});
    QTRY_COMPARE(it.session.current()->name, u"Other"_s);
    QCOMPARE(it.workspace()->editCount(), 0);
    it.window->openLink({.profile = u"Shop"_s});
    QTRY_COMPARE(it.session.current()->name, u"Shop"_s);
    QTRY_VERIFY(it.isEdited(ResourceId::Restrictions, u"allowlist"_s));
    QCOMPARE(it.writes(), 0);
}

void tst_Links::waitsWhileADialogIsOpen()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Other"_s);
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Restrictions, u"allowlist"_s);
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    QVERIFY(review != nullptr);
    it.window->openLink({.profile = u"Other"_s, .page = u"protect"_s});
    QCOMPARE(it.session.current()->name, u"Shop"_s);
    QCOMPARE(page(it), PageId::Overview);
    QVERIFY(review->isVisible());
    QVERIFY(said(it, u"linkwaits"_s).contains(review->windowTitle()));
    // Only the last of several waits.
    it.window->openLink({.profile = u"Other"_s, .page = u"instance"_s});
    press(it, u"Go there"_s);
    QCOMPARE(it.session.current()->name, u"Shop"_s); // still open
    review->reject();
    press(it, u"Go there"_s);
    QTRY_COMPARE(it.session.current()->name, u"Other"_s);
    QTRY_COMPARE(page(it), PageId::Instance);
    QCOMPARE(said(it, u"linkwaits"_s), QString());
}

void tst_Links::waitsWhileChangesAreApplied()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Other"_s);
    it.connectTo(Environment::Development, u"Shop"_s);
    it.flip(ResourceId::Restrictions, u"block_disposable_email_domains"_s);
    it.trigger(u"review"_s);
    auto *review = it.dialog<ReviewDialog>(u"reviewDialog"_s);
    QVERIFY(review != nullptr);
    if (auto *typed = review->findChild<QLineEdit *>(u"typedName"_s))
        typed->setText(u"Shop"_s);
    WindowCase::click(review, u"apply"_s);
    QVERIFY(it.workspace()->applyRun() != nullptr && !it.workspace()->applyRun()->isOver());
    it.window->openLink({.profile = u"Other"_s});
    QVERIFY(said(it, u"linkwaits"_s).contains(u"being applied"_s));
    QTRY_VERIFY(it.workspace()->applyRun()->isOver());
    QCOMPARE(it.session.current()->name, u"Shop"_s);
    QCOMPARE(it.writes(), 1);
}

void tst_Links::waitingCanBeEnded()
{
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    it.trigger(u"about"_s);
    it.window->openLink({.page = u"protect"_s});
    QVERIFY(!said(it, u"linkwaits"_s).isEmpty());
    press(it, u"Stay here"_s);
    QVERIFY(said(it, u"linkwaits"_s).isEmpty());
    QCOMPARE(page(it), PageId::Overview);
}

void tst_Links::comesToTheFront()
{
    WindowCase it;
    it.window->showMinimized();
    QVERIFY(it.window->isMinimized());
    it.window->openLink({});
    QTRY_VERIFY(!it.window->isMinimized() && it.window->isVisible());
    QTRY_VERIFY(it.window->isActiveWindow());
    QCOMPARE(said(it), QString());
    it.window->showMaximized();
    it.window->setWindowState(it.window->windowState() | Qt::WindowMinimized);
    it.window->openLink({});
    QTRY_VERIFY(it.window->isMaximized() && !it.window->isMinimized());
}

void tst_Links::thePageCanBeCopied()
{
    WindowCase it;
    QVERIFY(!it.action(u"copyLink"_s)->isEnabled());
    it.connectTo(Environment::Development, u"Größe & Co"_s);
    it.trigger(u"page.restrictions"_s);
    it.trigger(u"copyLink"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"vestry://profile/Gr%C3%B6%C3%9Fe%20%26%20Co/restrictions"_s);
    // A name that two have leads nowhere: the id does.
    it.session.connectInstance({.id = u"id-2"_s, .name = u"größe & co"_s, .baseUrl = it.simulator.backendApiUrl()},
                               it.simulated(Environment::Development).secretKey, false);
    QTRY_COMPARE(it.session.current()->id, u"id-2"_s);
    it.trigger(u"copyLink"_s);
    const auto copied = DeepLink::fromUrl(QGuiApplication::clipboard()->text());
    QVERIFY(copied.has_value());
    it.window->openLink({.profile = u"Größe & Co"_s});
    QTRY_VERIFY(it.session.current()->id != u"id-2"_s);
    it.window->openLink(*copied);
    QTRY_COMPARE(it.session.current()->id, u"id-2"_s);
}

VESTRY_GUI_TEST(tst_Links)
#include "tst_links.moc"
