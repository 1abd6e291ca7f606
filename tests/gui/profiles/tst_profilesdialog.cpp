#include "tests/gui/profiles/listcase.h"
#include "tests/support/testprogram.h"

#include "tests/support/activewindow.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilesdialog.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

//! The list of instances: everything by keyboard, for one and for many, and the choice stays sensible.
class tst_ProfilesDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void moves_data();
    void moves();
    void groups_data();
    void groups();
    void drops_data();
    void drops();
    void duplicates_data();
    void duplicates();
    void asksForOneOrMany_data();
    void asksForOneOrMany();
    void theOrderIsNotChangedWhileSearching();
    void anEmptyListSaysWhatToDo();
    void fits_data();
    void fits();
};

namespace {
QList<Profile> letters()
{
    return {ListCase::profile(u"A"_s), ListCase::profile(u"B"_s),           ListCase::profile(u"C"_s),
            ListCase::profile(u"D"_s), ListCase::profile(u"X"_s, u"Web"_s), ListCase::profile(u"Y"_s, u"Web"_s)};
}

void choose(ProfileList *list, const QString &names)
{
    list->selectionModel()->clear();
    for (const QChar name : names) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(ProfilesModel::ProfileIdRole).toString() == u"id-"_s + name)
                list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        }
    }
}
} // namespace

void tst_ProfilesDialog::moves_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("order");
    QTest::newRow("one down") << u"A"_s << u"d"_s << u"BACDXY"_s;
    QTest::newRow("one up") << u"C"_s << u"u"_s << u"ACBDXY"_s;
    QTest::newRow("up and down again") << u"C"_s << u"uudd"_s << u"ABCDXY"_s;
    QTest::newRow("the first up") << u"A"_s << u"u"_s << u"ABCDXY"_s;
    QTest::newRow("the last of the group down") << u"D"_s << u"d"_s << u"ABCDXY"_s;
    QTest::newRow("a block down") << u"AB"_s << u"d"_s << u"CABDXY"_s;
    QTest::newRow("a block to the end") << u"AB"_s << u"ddd"_s << u"CDABXY"_s;
    QTest::newRow("apart, up") << u"BD"_s << u"u"_s << u"BADCXY"_s;
    QTest::newRow("in two groups") << u"AY"_s << u"u"_s << u"ABCDYX"_s;
}

void tst_ProfilesDialog::moves()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, keys);
    QFETCH(const QString, order);
    ListCase it(letters());
    ProfilesDialog dialog(&it.session);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    auto *list = dialog.findChild<ProfileList *>();
    choose(list, chosen);
    list->setFocus();
    for (const QChar key : keys)
        QTest::keyClick(&dialog, key == u'u' ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(it.names().join(QString()), order);
    QStringList ids;
    for (const QString &name : it.names()) {
        if (chosen.contains(name))
            ids.append(u"id-"_s + name);
    }
    QCOMPARE(list->chosenIds(), ids);
}

void tst_ProfilesDialog::groups_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("group");
    QTest::newRow("a new one") << u"AB"_s << u"Shop"_s << u"Shop"_s;
    QTest::newRow("a known one") << u"C"_s << u"Web"_s << u"Web"_s;
    QTest::newRow("none") << u"XY"_s << QString() << QString();
    QTest::newRow("cleaned") << u"A"_s << u" a\u202eb\u0007  c "_s << u"ab c"_s;
}

void tst_ProfilesDialog::groups()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, typed);
    QFETCH(const QString, group);
    ListCase it(letters());
    ProfilesDialog dialog(&it.session);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    choose(dialog.findChild<ProfileList *>(), chosen);
    ListCase::click(&dialog, u"group"_s);
    auto *ask = dialog.findChild<QInputDialog *>(u"groupDialog"_s);
    QVERIFY(ask != nullptr && ask->isVisible());
    QVERIFY(ask->comboBoxItems().contains(u"Web"_s));
    ask->setTextValue(typed);
    ask->accept();
    for (const QChar name : chosen)
        QTRY_COMPARE(it.profiles.find(u"id-"_s + name)->group, group);
    QCOMPARE(dialog.findChild<ProfileList *>()->chosenIds().size(), chosen.size());
}

void tst_ProfilesDialog::drops_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<bool>("below");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("group");
    QTest::newRow("above the first") << u"C"_s << u"A"_s << false << u"CABDXY"_s << QString();
    QTest::newRow("below the second") << u"A"_s << u"B"_s << true << u"BACDXY"_s << QString();
    QTest::newRow("two at once") << u"AB"_s << u"D"_s << false << u"CABDXY"_s << QString();
    QTest::newRow("below the last of its group") << u"A"_s << u"D"_s << true << u"BCDAXY"_s << QString();
    QTest::newRow("into another group") << u"A"_s << u"Y"_s << false << u"BCDXAY"_s << u"Web"_s;
    QTest::newRow("behind another group") << u"A"_s << u"Y"_s << true << u"BCDXYA"_s << u"Web"_s;
    QTest::newRow("onto itself") << u"B"_s << u"B"_s << false << u"ABCDXY"_s << QString();
}

void tst_ProfilesDialog::drops()
{
    QFETCH(const QString, dragged);
    QFETCH(const QString, onto);
    QFETCH(const bool, below);
    QFETCH(const QString, order);
    QFETCH(const QString, group);
    ListCase it(letters());
    ProfilesDialog dialog(&it.session);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    auto *list = dialog.findChild<ProfileList *>();
    choose(list, dragged);
    QRect target;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ProfilesModel::ProfileIdRole).toString() == u"id-"_s + onto)
            target = list->visualRect(index);
    }
    QSignalSpy wished(list, &ProfileList::moveRequested);
    const std::unique_ptr<QMimeData> data(list->model()->mimeData(list->selectionModel()->selectedRows()));
    list->dropAt(data.get(), QPoint(target.center().x(), below ? target.bottom() - 2 : target.top() + 2));
    QCOMPARE(wished.size(), 1);
    QTRY_COMPARE(it.names().join(QString()), order);
    for (const QChar name : dragged)
        QCOMPARE(it.profiles.find(u"id-"_s + name)->group, group);
}

void tst_ProfilesDialog::duplicates_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<int>("edits");
    QTest::newRow("one: opens its settings") << u"A"_s << QStringList{u"A (2)"_s} << 1;
    QTest::newRow("many") << u"AX"_s << QStringList{u"A (2)"_s, u"X (2)"_s} << 0;
}

void tst_ProfilesDialog::duplicates()
{
    QFETCH(const QString, chosen);
    QFETCH(const QStringList, made);
    QFETCH(const int, edits);
    ListCase it(letters());
    ProfilesDialog dialog(&it.session);
    QSignalSpy edited(&dialog, &ProfilesDialog::editRequested);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    auto *list = dialog.findChild<ProfileList *>();
    choose(list, chosen);
    ListCase::click(&dialog, u"duplicate"_s);
    QTRY_COMPARE(it.names().size(), 6 + made.size());
    for (const QString &name : made)
        QVERIFY2(it.names().contains(name), qPrintable(it.names().join(u'|')));
    QTRY_COMPARE(edited.size(), edits);
    QTRY_VERIFY(!list->currentId().startsWith("id-"_L1)); // a copy
    if (edits > 0)
        QCOMPARE(edited.constFirst().constFirst().toString(), list->currentId());
}

void tst_ProfilesDialog::asksForOneOrMany_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("one");
    QTest::newRow("one") << u"A"_s << true;
    QTest::newRow("many") << u"ABX"_s << false;
}

void tst_ProfilesDialog::asksForOneOrMany()
{
    QFETCH(const QString, chosen);
    QFETCH(const bool, one);
    ListCase it(letters());
    ProfilesDialog dialog(&it.session);
    QSignalSpy opened(&dialog, &ProfilesDialog::openRequested);
    QSignalSpy edited(&dialog, &ProfilesDialog::editRequested);
    QSignalSpy forgotten(&dialog, &ProfilesDialog::forgetRequested);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    auto *list = dialog.findChild<ProfileList *>();
    list->setFocus();
    choose(list, chosen);
    for (const QString &name : {u"open"_s, u"edit"_s})
        QCOMPARE(dialog.findChild<QPushButton *>(name)->isEnabled(), one);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.constFirst().constFirst().toStringList().size(), chosen.size());
    if (!one)
        return;
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_COMPARE(edited.size(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void tst_ProfilesDialog::theOrderIsNotChangedWhileSearching()
{
    ListCase it(letters());
    ProfilesDialog dialog(&it.session);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    auto *up = dialog.findChild<QPushButton *>(u"up"_s);
    QVERIFY(up->isEnabled());
    auto *search = dialog.findChild<QLineEdit *>(u"profileSearch"_s);
    QTest::keyClicks(search, u"web"_s);
    QVERIFY(!up->isEnabled());
    QVERIFY(!up->accessibleDescription().isEmpty());
    QCOMPARE(dialog.findChild<ProfileList *>()->currentId(), u"id-X"_s);
    search->clear();
    QVERIFY(up->isEnabled());
    QCOMPARE(dialog.findChild<ProfileList *>()->currentId(), u"id-X"_s);
}

void tst_ProfilesDialog::anEmptyListSaysWhatToDo()
{
    ListCase it({});
    ProfilesDialog dialog(&it.session);
    QSignalSpy connects(&dialog, &ProfilesDialog::connectRequested);
    dialog.open();
    auto *empty = dialog.findChild<QLabel *>(u"nothingFound"_s);
    QVERIFY(empty->isVisible() && empty->text().contains(u"Connect one"_s));
    for (const QString &name : {u"open"_s, u"edit"_s, u"duplicate"_s, u"forget"_s, u"group"_s, u"up"_s, u"down"_s})
        QVERIFY2(!dialog.findChild<QPushButton *>(name)->isEnabled(), qPrintable(name));
    ListCase::click(&dialog, u"connect"_s);
    QCOMPARE(connects.size(), 1);
}

void tst_ProfilesDialog::fits_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("rtl");
    QTest::newRow("usual") << 1.0 << false;
    QTest::newRow("doubled font") << 2.0 << false;
    QTest::newRow("right to left") << 1.0 << true;
}

void tst_ProfilesDialog::fits()
{
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    const LookKeeper look(factor, rtl);
    ListCase it(ListCase::many(200));
    ProfilesDialog dialog(&it.session);
    dialog.resize(760, 520);
    dialog.open();
    QVERIFY(becomesActive(&dialog));
    QVERIFY2(dialog.width() <= 1060 && dialog.height() <= 900,
             qPrintable(u"%1x%2"_s.arg(dialog.width()).arg(dialog.height())));
    for (const auto *button : dialog.findChildren<QPushButton *>())
        QVERIFY2(button->width() + 1 >= button->sizeHint().width(), qPrintable(button->text()));
    auto *list = dialog.findChild<ProfileList *>();
    const auto leftOf = [&dialog](const QWidget *part) { return part->mapTo(&dialog, QPoint()).x(); };
    QCOMPARE(leftOf(list) > leftOf(dialog.findChild<QPushButton *>(u"open"_s)), rtl);
    if (const QByteArray directory = qgetenv("VESTRY_PICTURES"); !directory.isEmpty())
        dialog.grab().save(QString::fromLocal8Bit(directory) +
                           u"/profiles %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

VESTRY_GUI_TEST(tst_ProfilesDialog)
#include "tst_profilesdialog.moc"
