#include "tests/gui/profiles/profilecase.h"
#include "tests/support/contrast.h"
#include "tests/support/testprogram.h"

#include "tests/support/activewindow.h"
#include "ui/profiles/identitysection.h"
#include "ui/profiles/keydialog.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/appstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palettes.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QScrollBar>

#include <cmath>

namespace {
bool isControl(const QWidget *widget)
{
    const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr ||
                       qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
    return !inner && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                      qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
                      qobject_cast<const QListWidget *>(widget));
}

QList<QWidget *> controls(const QWidget *in)
{
    QList<QWidget *> found;
    for (auto *widget : in->findChildren<QWidget *>()) {
        if (isControl(widget) && widget->isVisibleTo(in))
            found.append(widget);
    }
    return found;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
    return object != nullptr ? object->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

//! Radio buttons of one group are one stop: arrow keys go on from there.
bool isStop(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool unchecked = button != nullptr && button->group() != nullptr && !button->isChecked();
    return widget->isEnabled() && !unchecked;
}

//! Tab from the first to where it begins again.
QSet<QWidget *> reachedByTab(QWidget *in)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(in->focusWidget() != nullptr ? in->focusWidget() : in, Qt::Key_Tab);
        QWidget *at = in->focusWidget();
        for (QWidget *each = at; each != nullptr && each != in; each = each->parentWidget())
            reached.insert(each);
    }
    return reached;
}

void checkControls(QWidget *in)
{
    const QSet<QWidget *> reached = reachedByTab(in);
    for (QWidget *control : controls(in)) {
        QVERIFY2(!nameOf(control).isEmpty(), qPrintable(describe(control)));
        QVERIFY2(control->height() >= Metrics::targetSize - 1, qPrintable(describe(control)));
        if (isStop(control))
            QVERIFY2(reached.contains(control), qPrintable(describe(control)));
    }
}

} // namespace

//! The editor by keyboard, for a screen reader, in a large font, and its words and colours.
class tst_ProfileDialogAccess : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        AppStyle::install(*qApp, AppStyle::Scheme::Light);
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void everyControlHasANameAndATabStop_data();
    void everyControlHasANameAndATabStop();
    void theKeyDialogToo();
    void partsInTroubleSaySo();
    void fitsASmallWindowInALargeFont_data();
    void fitsASmallWindowInALargeFont();
    void theQuestionComesIntoView();
    void coloursCanBeSeenAndAreWords_data();
    void coloursCanBeSeenAndAreWords();
    void everyLevelHasItsOwnWords();
};

void tst_ProfileDialogAccess::everyControlHasANameAndATabStop_data()
{
    QTest::addColumn<int>("part");
    const QStringList parts{u"name"_s, u"safety"_s, u"address"_s, u"key"_s, u"proxy"_s, u"retries"_s};
    for (int part = 0; part < int(parts.size()); ++part)
        QTest::newRow(qPrintable(parts.at(part))) << part;
}

void tst_ProfileDialogAccess::everyControlHasANameAndATabStop()
{
    QFETCH(const int, part);
    ProfileCase it;
    Profile profile = it.connectTo(Environment::Production, u"Shop"_s, false);
    it.edit(profile);
    QVERIFY(becomesActive(it.dialog.get()));
    // All that can come up: a question, a key to be given, the fields of a proxy.
    it.field<QAbstractButton>(u"safety1"_s)->click();
    it.field(u"profileUrl"_s)->setText(u"https://api.example.com"_s);
    it.field<QAbstractButton>(u"proxyMode2"_s)->click();
    auto *list = it.field<QListWidget>(u"profileParts"_s);
    list->setCurrentRow(part);
    list->setFocus();
    checkControls(it.dialog.get());
}

void tst_ProfileDialogAccess::theKeyDialogToo()
{
    ProfileCase it;
    KeyDialog dialog(&it.session, it.store({.id = u"shop"_s, .name = u"Shop"_s}));
    dialog.show();
    QVERIFY(becomesActive(&dialog));
    checkControls(&dialog);
}

void tst_ProfileDialogAccess::partsInTroubleSaySo()
{
    ProfileCase it;
    it.edit(it.store({.id = u"shop"_s, .name = u"Shop"_s}));
    auto *list = it.field<QListWidget>(u"profileParts"_s);
    const auto words = [list](int part) { return list->item(part)->data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(words(2), u"Address"_s);
    it.field(u"profileVersion"_s)->setText(u"x"_s);
    QCOMPARE(words(2), u"Address, something is wrong there"_s);
    QCOMPARE(words(0), u"Name"_s);
}

void tst_ProfileDialogAccess::fitsASmallWindowInALargeFont_data() { everyControlHasANameAndATabStop_data(); }

void tst_ProfileDialogAccess::fitsASmallWindowInALargeFont()
{
    QFETCH(const int, part);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
    ProfileCase it;
    it.edit(it.store({.id = u"shop"_s, .name = QString(100, u'W')}));
    it.dialog->resize(760, 520);
    it.field<QListWidget>(u"profileParts"_s)->setCurrentRow(part);
    it.field<QAbstractButton>(u"safety1"_s)->click();
    QTRY_COMPARE(it.dialog->size(), QSize(760, 520));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const auto *bar : it.dialog->findChildren<QScrollBar *>()) {
        if (bar->orientation() == Qt::Horizontal && bar->isVisibleTo(it.dialog.get()))
            QVERIFY2(bar->maximum() == 0, qPrintable(QString::number(bar->maximum())));
    }
}

void tst_ProfileDialogAccess::theQuestionComesIntoView()
{
    ProfileCase it;
    it.edit(it.store({.id = u"shop"_s, .name = u"Shop"_s}));
    it.dialog->resize(500, 380);
    it.field<QListWidget>(u"profileParts"_s)->setCurrentRow(1);
    it.field<QAbstractButton>(u"safety1"_s)->click();
    auto *name = it.field(u"typedName"_s);
    QTRY_VERIFY(!name->visibleRegion().isEmpty());
}

void tst_ProfileDialogAccess::coloursCanBeSeenAndAreWords_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_ProfileDialogAccess::coloursCanBeSeenAndAreWords()
{
    QFETCH(const bool, dark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QVERIFY(!ProfileWords::swatch(ProfileColour::None, palette).isValid());
    QSet<QString> words{ProfileWords::colour(ProfileColour::None)};
    for (int i = int(ProfileColour::Red); i <= int(ProfileColour::Grey); ++i) {
        const QColor swatch = ProfileWords::swatch(ProfileColour(i), palette);
        QVERIFY(contrast(swatch, palette.color(QPalette::Base)) >= 3);
        QVERIFY(contrast(swatch, palette.color(QPalette::Window)) >= 3);
        words.insert(ProfileWords::colour(ProfileColour(i)));
    }
    QCOMPARE(words.size(), int(ProfileColour::Grey) + 1);
}

void tst_ProfileDialogAccess::everyLevelHasItsOwnWords()
{
    QSet<QString> words;
    QSet<int> icons;
    for (const SafetyLevel level : {SafetyLevel::ReadOnly, SafetyLevel::Confirm, SafetyLevel::Typed}) {
        words.insert(ProfileWords::safety(level));
        words.insert(ProfileWords::safetyMeaning(level));
        icons.insert(int(ProfileWords::safetyIcon(level)));
    }
    QCOMPARE(words.size(), 6);
    QCOMPARE(icons.size(), 3);
    QCOMPARE(ProfileWords::lastUsed({}), u"never used"_s);
    QVERIFY(ProfileWords::lastUsed(QDateTime::currentDateTimeUtc().addSecs(-7200)).contains(u"2 hours ago"_s));
    QVERIFY(ProfileWords::nameProblem(ProfileName::Problem::None).isEmpty());
}

VESTRY_GUI_TEST(tst_ProfileDialogAccess)
#include "tst_profiledialogaccess.moc"
