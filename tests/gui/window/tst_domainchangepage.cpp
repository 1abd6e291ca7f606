#include "tests/gui/window/windowcase.h"

#include "models/migration/domainmigration.h"
#include "tests/support/testprogram.h"
#include "ui/migration/domainwizard.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/domainchangepage.h"

#include <QLabel>
#include <QMessageBox>

//! The page of the domain change and the guide in the real window.
class tst_DomainChangePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void anotherLanguageKeepsTheGuide();
    void anotherInstanceClosesTheGuide();
    void givingUpClosesTheGuide();
    void givingUpTellsWhatWasSent_data();
    void givingUpTellsWhatWasSent();
    void undecidedIsNotGivenUp();
    void damagedFile();

private:
    static DomainWizard *guide(const WindowCase &it) { return it.window->findChild<DomainWizard *>(); }
    static void begin(WindowCase &it);
    static QPushButton *button(const WindowCase &it, const QString &name);
    static QString words(const QWidget *in);
    static void answer(const WindowCase &it, QMessageBox::ButtonRole role);
};

void tst_DomainChangePage::begin(WindowCase &it)
{
    it.connectTo(Environment::Production, u"Shop"_s);
    QVERIFY(it.session.migration()->begin());
    it.session.migration()->setTarget(u"acme-shop.com"_s, false);
}

QPushButton *tst_DomainChangePage::button(const WindowCase &it, const QString &name)
{
    auto *found = it.window->findChild<DomainChangePage *>()->findChild<QPushButton *>(name);
    return found != nullptr && found->isVisible() ? found : nullptr;
}

QString tst_DomainChangePage::words(const QWidget *in)
{
    QStringList all;
    for (const auto *label : in->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

void tst_DomainChangePage::answer(const WindowCase &it, QMessageBox::ButtonRole role)
{
    for (QMessageBox *box : it.window->findChildren<QMessageBox *>(u"abandonQuestion"_s)) {
        for (QAbstractButton *each : box->buttons()) {
            if (box->isVisible() && box->buttonRole(each) == role)
                each->click();
        }
    }
}

void tst_DomainChangePage::anotherLanguageKeepsTheGuide()
{
    WindowCase it;
    begin(it);
    it.trigger(u"changeDomain"_s);
    const QPointer<DomainWizard> shown = guide(it);
    QVERIFY(shown != nullptr);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(it.window.get(), &event);
    QCoreApplication::processEvents();
    QVERIFY(shown != nullptr);
    QVERIFY(shown->isVisible());
}

void tst_DomainChangePage::anotherInstanceClosesTheGuide()
{
    WindowCase it;
    begin(it);
    it.trigger(u"changeDomain"_s);
    QVERIFY(guide(it) != nullptr);
    it.connectTo(Environment::Development, u"Other"_s);
    QVERIFY(guide(it) == nullptr);
}

void tst_DomainChangePage::givingUpClosesTheGuide()
{
    WindowCase it;
    begin(it);
    it.trigger(u"changeDomain"_s);
    const QPointer<DomainWizard> shown = guide(it);
    QVERIFY(shown != nullptr);
    QVERIFY(button(it, u"abandonChange"_s) != nullptr);
    button(it, u"abandonChange"_s)->click();
    answer(it, QMessageBox::DestructiveRole);
    QVERIFY(!it.session.migration()->isActive());
    QTRY_VERIFY(shown == nullptr);
    QVERIFY(button(it, u"abandonChange"_s) == nullptr);
}

void tst_DomainChangePage::givingUpTellsWhatWasSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 0 << u"Nothing was sent to Clerk"_s;
    QTest::newRow("refused") << 422 << u"Clerk refused the request"_s;
    QTest::newRow("without effect") << 202 << u"Clerk accepted the request"_s;
}

void tst_DomainChangePage::givingUpTellsWhatWasSent()
{
    QFETCH(const int, status);
    QFETCH(const QString, words);
    WindowCase it;
    begin(it);
    DomainMigration *migration = it.session.migration();
    if (status != 0) {
        it.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, status, "{}");
        migration->commit({.reviewed = true, .typed = migration->record().newDomain});
        QTRY_VERIFY(migration->mayCommitAgain());
    }
    it.trigger(u"changeDomain"_s);
    button(it, u"abandonChange"_s)->click();
    const auto *question = it.window->findChild<QMessageBox *>(u"abandonQuestion"_s);
    QVERIFY(question != nullptr);
    QVERIFY2(question->text().startsWith(words), qPrintable(question->text()));
    answer(it, QMessageBox::RejectRole);
    QVERIFY(migration->isActive());
}

void tst_DomainChangePage::undecidedIsNotGivenUp()
{
    WindowCase it;
    begin(it);
    DomainMigration *migration = it.session.migration();
    it.trigger(u"changeDomain"_s);
    QVERIFY(button(it, u"abandonChange"_s) != nullptr);
    it.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, 502, "{}");
    migration->commit({.reviewed = true, .typed = migration->record().newDomain});
    QTRY_COMPARE(migration->record().change, ChangeState::Unknown);
    QVERIFY(!migration->mayAbandon());
    QTRY_VERIFY(button(it, u"abandonChange"_s) == nullptr);
    QVERIFY(words(it.window->findChild<DomainChangePage *>()).contains(u"Not known yet"_s));
}

void tst_DomainChangePage::damagedFile()
{
    WindowCase it;
    begin(it);
    it.trigger(u"closeInstance"_s);
    QFile file(it.directory.filePath(u"Shop.json"_s));
    QVERIFY(file.exists() && file.open(QFile::WriteOnly) && file.write("{broken") > 0);
    file.close();
    it.connectTo(Environment::Production, u"Shop"_s);
    const auto *strip = it.window->findChild<ChangeStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(words(strip).contains(u"was damaged"_s), qPrintable(words(strip)));
    strip->findChild<QPushButton *>(u"continueDomainChange"_s)->click();
    const auto *page = it.window->findChild<DomainChangePage *>();
    QTRY_VERIFY(page->isVisible());
    QTRY_VERIFY2(words(page).contains(u"was damaged"_s), qPrintable(words(page)));
    QTRY_VERIFY(button(it, u"followCurrent"_s) != nullptr);
    button(it, u"followCurrent"_s)->click();
    QVERIFY(it.session.migration()->isActive());
    QCOMPARE(it.session.migration()->record().change, ChangeState::Took);
    QTRY_VERIFY(button(it, u"followCurrent"_s) == nullptr);
    QTRY_VERIFY(words(page).contains(u"A tick means"_s));
}

VESTRY_GUI_TEST(tst_DomainChangePage)
#include "tst_domainchangepage.moc"
