#include "tests/gui/profiles/listcase.h"
#include "tests/support/testprogram.h"

#include "tests/support/activewindow.h"
#include "ui/pages/doorbutton.h"
#include "ui/pages/startpage.h"
#include "ui/profiles/profilelist.h"

#include <QLineEdit>
#include <QSignalSpy>

//! What a newcomer and an old hand find when the program starts.
class tst_StartPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void showsWhatIsKnown_data();
    void showsWhatIsKnown();
    void aNewcomerPressesEnter();
    void anOldHandTypesAndPressesEnter();
    void theListFollows();
    void looks_data();
    void looks();
};

void tst_StartPage::showsWhatIsKnown_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("list");
    QTest::addColumn<bool>("search");
    QTest::newRow("a newcomer") << 0 << false << false;
    QTest::newRow("one") << 1 << true << false;
    QTest::newRow("eight") << 8 << true << false;
    QTest::newRow("nine") << 9 << true << true;
    QTest::newRow("two hundred") << 200 << true << true;
}

void tst_StartPage::showsWhatIsKnown()
{
    QFETCH(const int, known);
    QFETCH(const bool, list);
    QFETCH(const bool, search);
    ListCase it(ListCase::many(known));
    StartPage page(&it.session);
    page.resize(900, 640);
    page.show();
    QVERIFY(becomesActive(&page));
    QCOMPARE(page.findChildren<DoorButton *>().size(), 2);
    for (const auto *door : page.findChildren<DoorButton *>())
        QVERIFY(door->isVisible());
    QCOMPARE(page.findChild<ProfileList *>()->isVisible(), list);
    QCOMPARE(page.findChild<QLineEdit *>(u"profileSearch"_s)->isVisible(), search);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused != nullptr);
    QCOMPARE(qobject_cast<DoorButton *>(focused) != nullptr, !list);
}

void tst_StartPage::aNewcomerPressesEnter()
{
    ListCase it({});
    StartPage page(&it.session);
    QSignalSpy tries(&page, &StartPage::sandboxRequested);
    page.show();
    QVERIFY(becomesActive(&page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(tries.size(), 1);
}

void tst_StartPage::anOldHandTypesAndPressesEnter()
{
    ListCase it(ListCase::many(200));
    StartPage page(&it.session);
    QSignalSpy opened(&page, &StartPage::openRequested);
    page.show();
    QVERIFY(becomesActive(&page));
    QTest::keyClicks(QApplication::focusWidget(), u"instance 150"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"id-Instance-150"_s);
}

void tst_StartPage::theListFollows()
{
    ListCase it({});
    StartPage page(&it.session);
    page.show();
    auto *list = page.findChild<ProfileList *>();
    QVERIFY(!list->isVisible());
    it.profiles.save(ListCase::profile(u"Shop"_s));
    QTRY_VERIFY(list->isVisible());
    const int one = list->height();
    it.profiles.save(ListCase::profile(u"Other"_s));
    QTRY_VERIFY(list->height() > one);
    it.profiles.remove(u"id-Shop"_s);
    it.profiles.remove(u"id-Other"_s);
    QTRY_VERIFY(!list->isVisible());
}

void tst_StartPage::looks_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("rtl");
    QTest::newRow("newcomer") << 0 << 1.0 << false;
    QTest::newRow("three") << 3 << 1.0 << false;
    QTest::newRow("many") << 200 << 1.0 << false;
    QTest::newRow("many, doubled font") << 200 << 2.0 << false;
    QTest::newRow("many, right to left") << 200 << 1.0 << true;
}

void tst_StartPage::looks()
{
    QFETCH(const int, known);
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    const LookKeeper look(factor, rtl);
    ListCase it(ListCase::many(known));
    StartPage page(&it.session);
    page.resize(900, 640);
    page.show();
    QVERIFY(becomesActive(&page));
    for (const auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() + 1 >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    if (const QByteArray directory = qgetenv("VESTRY_PICTURES"); !directory.isEmpty())
        page.grab().save(QString::fromLocal8Bit(directory) +
                         u"/start %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

VESTRY_GUI_TEST(tst_StartPage)
#include "tst_startpage.moc"
