#include "tests/gui/profiles/listcase.h"
#include "tests/support/testprogram.h"

#include "tests/support/activewindow.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/switcher.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

//! The switcher: a few letters and Enter, whatever the number of instances; and the list that other places show, too.
class tst_Switcher : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void rowsSayAllOfIt_data();
    void rowsSayAllOfIt();
    void typingNarrows_data();
    void typingNarrows();
    void keysMoveWhileTyping();
    void arrowKeysSkipHeadings();
    void digitsOpen_data();
    void digitsOpen();
    void oneClickOpensOnce();
    void escapeCloses();
    void waysOnAreOffered_data();
    void waysOnAreOffered();
    void nobodyIsLeftWithNothing();
    void whatIsChosenStaysChosen_data();
    void whatIsChosenStaysChosen();
    void fits_data();
    void fits();
    void readableInGrey();
};

void tst_Switcher::rowsSayAllOfIt_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QStringList>("says");
    Profile plain = ListCase::profile(u"Shop"_s);
    QTest::newRow("development") << plain
                                 << QStringList{u"Shop"_s, u"Development"_s, u"127.0.0.1"_s, u"never used"_s,
                                                u"Alt+1"_s};
    Profile production = ListCase::profile(u"Shop"_s, u"Web"_s, Environment::Production);
    production.safety = SafetyLevel::ReadOnly;
    production.colour = ProfileColour::Teal;
    production.lastUsed = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 60);
    QTest::newRow("production, read-only, coloured, used")
        << production
        << QStringList{u"Production"_s, u"Read-only"_s, u"group Web"_s, u"colour: Teal"_s, u"3 hours ago"_s};
    QTest::newRow("unknown") << ListCase::profile(u"Shop"_s, {}, Environment::Unknown)
                             << QStringList{u"Unknown environment"_s, u"Type the name"_s};
}

void tst_Switcher::rowsSayAllOfIt()
{
    QFETCH(const Profile, profile);
    QFETCH(const QStringList, says);
    ListCase it({profile});
    ProfilesModel model(&it.session);
    ProfileList list(&model);
    list.choose(profile.id);
    const QString spoken = list.currentIndex().data(Qt::AccessibleTextRole).toString();
    const QString shown = list.currentIndex().data(Qt::ToolTipRole).toString();
    for (const QString &word : says) {
        QVERIFY2(spoken.contains(word), qPrintable(word + u" is not in "_s + spoken));
        QVERIFY2(shown.contains(word), qPrintable(word + u" is not in "_s + shown));
    }
}

void tst_Switcher::typingNarrows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("opens");
    QTest::newRow("nothing typed: the first") << QString() << u"id-Instance-1"_s;
    QTest::newRow("a number") << u"173"_s << u"id-Instance-173"_s;
    QTest::newRow("another case") << u"iNsTaNcE 42"_s << u"id-Instance-42"_s;
    QTest::newRow("a group") << u"group h"_s << u"id-Instance-176"_s;
    QTest::newRow("two words") << u"prod 99"_s << u"id-Instance-99"_s;
    QTest::newRow("an environment") << u"production"_s << u"id-Instance-3"_s;
    QTest::newRow("an instance id") << u"ins_Instance-99"_s << u"id-Instance-99"_s;
    QTest::newRow("nothing like it") << u"zebra"_s << QString();
}

void tst_Switcher::typingNarrows()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, opens);
    ListCase it(ListCase::many(200));
    Switcher switcher(&it.session);
    QSignalSpy opened(&switcher, &Switcher::openRequested);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    auto *search = switcher.findChild<QLineEdit *>(u"profileSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, typed);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(opened.size(), opens.isEmpty() ? 0 : 1);
    QCOMPARE(switcher.isVisible(), opens.isEmpty());
    if (opens.isEmpty()) {
        auto *empty = switcher.findChild<QLabel *>(u"nothingFound"_s);
        QVERIFY(empty->isVisible() && empty->text().contains(u"“zebra”"_s));
        QVERIFY(!switcher.findChild<ProfileList *>()->isVisible());
    } else {
        QCOMPARE(opened.constFirst().constFirst().toString(), opens);
    }
}

void tst_Switcher::keysMoveWhileTyping()
{
    ListCase it(ListCase::many(200));
    Switcher switcher(&it.session);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    auto *search = switcher.findChild<QLineEdit *>(u"profileSearch"_s);
    auto *list = switcher.findChild<ProfileList *>();
    QTest::keyClicks(search, u"production"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentId(), u"id-Instance-6"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Up);
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list->currentId(), u"id-Instance-3"_s);
    QTest::keyClick(search, Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 4);
    QTest::keyClick(search, Qt::Key_PageUp);
    QTest::keyClick(search, Qt::Key_PageUp);
    QCOMPARE(list->currentId(), u"id-Instance-3"_s);
    QCOMPARE(search->text(), u"production"_s);
}

void tst_Switcher::arrowKeysSkipHeadings()
{
    ListCase it(ListCase::many(60)); // three groups
    ProfilesModel model(&it.session);
    ProfileList list(&model);
    list.resize(400, 300);
    list.show();
    QVERIFY(becomesActive(&list));
    list.setFocus();
    QCOMPARE(model.rowCount(), 63);
    QTest::keyClick(&list, Qt::Key_Home);
    QStringList seen{list.currentId()};
    for (int step = 1; step < 60; ++step) {
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(!list.currentId().isEmpty());
        seen.append(list.currentId());
    }
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 60);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentId(), u"id-Instance-60"_s);
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.currentId(), u"id-Instance-1"_s);
    QCOMPARE(list.verticalScrollBar()->value(), 0); // its heading is in view
    QTest::keyClick(&list, Qt::Key_End);
    QCOMPARE(list.currentId(), u"id-Instance-60"_s);
    const QModelIndex heading = list.model()->index(0, 0);
    list.scrollToTop();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(heading).center());
    QCOMPARE(list.currentId(), u"id-Instance-60"_s);
}

void tst_Switcher::digitsOpen_data()
{
    QTest::addColumn<int>("digit");
    QTest::addColumn<QString>("opens");
    QTest::newRow("first") << 1 << u"id-Instance-1"_s;
    QTest::newRow("ninth") << 9 << u"id-Instance-9"_s;
}

void tst_Switcher::digitsOpen()
{
    QFETCH(const int, digit);
    QFETCH(const QString, opens);
    ListCase it(ListCase::many(200));
    Switcher switcher(&it.session);
    QSignalSpy opened(&switcher, &Switcher::openRequested);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    QTest::keyClick(&switcher, static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), opens);
}

void tst_Switcher::oneClickOpensOnce()
{
    ListCase it(ListCase::many(3));
    Switcher switcher(&it.session);
    QSignalSpy opened(&switcher, &Switcher::openRequested);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    auto *list = switcher.findChild<ProfileList *>();
    const QPoint at = list->visualRect(list->model()->index(2, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"id-Instance-2"_s);
}

void tst_Switcher::escapeCloses()
{
    ListCase it(ListCase::many(3));
    Switcher switcher(&it.session);
    QSignalSpy opened(&switcher, &Switcher::openRequested);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    QTest::keyClick(switcher.findChild<QLineEdit *>(u"profileSearch"_s), Qt::Key_Escape);
    QVERIFY(!switcher.isVisible());
    QCOMPARE(opened.size(), 0);
}

void tst_Switcher::waysOnAreOffered_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("connect") << u"connect"_s;
    QTest::newRow("manage") << u"manage"_s;
    QTest::newRow("sandbox") << u"sandbox"_s;
}

void tst_Switcher::waysOnAreOffered()
{
    QFETCH(const QString, button);
    ListCase it(ListCase::many(3));
    Switcher switcher(&it.session);
    QSignalSpy connects(&switcher, &Switcher::connectRequested);
    QSignalSpy manages(&switcher, &Switcher::manageRequested);
    QSignalSpy tries(&switcher, &Switcher::sandboxRequested);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    ListCase::click(&switcher, button);
    QVERIFY(!switcher.isVisible());
    QCOMPARE(connects.size(), button == u"connect"_s);
    QCOMPARE(manages.size(), button == u"manage"_s);
    QCOMPARE(tries.size(), button == u"sandbox"_s);
}

void tst_Switcher::nobodyIsLeftWithNothing()
{
    ListCase it({});
    Switcher switcher(&it.session);
    switcher.open();
    auto *empty = switcher.findChild<QLabel *>(u"nothingFound"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Connect one"_s));
    it.profiles.save(ListCase::profile(u"Shop"_s)); // as another window may
    QTRY_VERIFY(!empty->isVisible());
}

void tst_Switcher::whatIsChosenStaysChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("after");
    QTest::newRow("another goes") << u"id-Instance-2"_s << u"id-Instance-1"_s << u"id-Instance-2"_s;
    QTest::newRow("it goes: the next one") << u"id-Instance-2"_s << u"id-Instance-2"_s << u"id-Instance-3"_s;
    QTest::newRow("the last goes: the one before") << u"id-Instance-4"_s << u"id-Instance-4"_s << u"id-Instance-3"_s;
}

void tst_Switcher::whatIsChosenStaysChosen()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, removed);
    QFETCH(const QString, after);
    ListCase it(ListCase::many(4));
    ProfilesModel model(&it.session);
    ProfileList list(&model);
    list.choose(chosen);
    it.profiles.remove(removed);
    QTRY_COMPARE(list.currentId(), after);
    QCOMPARE(list.chosenIds(), QStringList{after});
}

void tst_Switcher::fits_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("rtl");
    QTest::newRow("usual") << 1.0 << false;
    QTest::newRow("doubled font") << 2.0 << false;
    QTest::newRow("right to left") << 1.0 << true;
    QTest::newRow("right to left, doubled font") << 2.0 << true;
}

void tst_Switcher::fits()
{
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    const LookKeeper look(factor, rtl);
    QList<Profile> known = ListCase::many(200);
    known[0].name = u"An instance whose name is as long as a name may be, which is a hundred letters and a few"_s;
    known[0].colour = ProfileColour::Red;
    known[1].name = u"عربي"_s;
    known[2].name = u"W"_s.repeated(100);
    ListCase it(known);
    Switcher switcher(&it.session);
    switcher.resize(560, 400);
    switcher.open();
    QVERIFY(becomesActive(&switcher));
    auto *list = switcher.findChild<ProfileList *>();
    list->chooseFirst();
    QVERIFY(switcher.width() < 1000);
    const QRect row = list->visualRect(list->currentIndex());
    QVERIFY(row.width() <= list->viewport()->width());
    QVERIFY(row.height() >= 2 * list->fontMetrics().height());
    // The own colour stands at the side where reading begins.
    const QImage picture = list->viewport()->grab(row).toImage();
    const qreal scale = picture.devicePixelRatio();
    const QColor start = picture.pixelColor(int((rtl ? row.width() - 3 : 2) * scale), picture.height() / 2);
    const QColor end = picture.pixelColor(int((rtl ? 2 : row.width() - 3) * scale), picture.height() / 2);
    QVERIFY2(start.red() > 150 && start.green() < 100, qPrintable(start.name()));
    QVERIFY2(!(end.red() > 150 && end.green() < 100), qPrintable(end.name()));
    if (const QByteArray directory = qgetenv("VESTRY_PICTURES"); !directory.isEmpty())
        switcher.grab().save(QString::fromLocal8Bit(directory) +
                             u"/switcher %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

//! Without colour a production row still differs from a development one.
void tst_Switcher::readableInGrey()
{
    Profile a = ListCase::profile(u"Shop"_s);
    Profile b = ListCase::profile(u"Shop"_s, {}, Environment::Production);
    b.id = u"id-b"_s;
    ListCase it({a, b});
    ProfilesModel model(&it.session);
    ProfileList list(&model);
    list.resize(500, 200);
    list.show();
    QVERIFY(becomesActive(&list));
    const auto grey = [&list](int row) {
        const QRect box = list.visualRect(list.model()->index(row, 0));
        return list.viewport()
            ->grab(QRect(box.left(), box.center().y(), box.width() / 3, box.height() / 2))
            .toImage()
            .convertToFormat(QImage::Format_Grayscale8);
    };
    list.selectionModel()->clear();
    QVERIFY(grey(0) != grey(1));
}

VESTRY_GUI_TEST(tst_Switcher)
#include "tst_switcher.moc"
