#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/style/appstyle.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include "ui/style/tone.h"
#include "ui/style/tooltip.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleHints>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](float value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

//! WCAG 2.2, contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

template <class T> QWidget *make() { return new T; }

} // namespace

using Maker = QWidget *(*)();

//! The look in numbers: contrast, targets, focus, icons.
class tst_Style : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void textIsLegible_data();
    void textIsLegible();
    void partsAreVisible_data();
    void partsAreVisible();
    void tonesAreLegible_data();
    void tonesAreLegible();
    void everyIconDraws_data();
    void everyIconDraws();
    void iconsFollowThePalette();
    void followsTheSystem();
    void directedIconsAreMirrored();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void focusIsSeen_data() { targetsAreLargeEnough_data(); }
    void focusIsSeen();
    void statusIsItsWord();
    void toolTipsAreText();
    void defaultButtonIsLegible_data();
    void defaultButtonIsLegible();
    void linesStayLines();
};

//! A wrapped status that was given as three lines is shown as three lines, whatever the room.
void tst_Style::linesStayLines()
{
    StatusLabel status;
    status.setWordWrap(true);
    status.setStatus(Tone::Negative, Icon::Error, u"one"_s);
    const int one = status.heightForWidth(800);
    status.setStatus(Tone::Negative, Icon::Error, u"one\ntwo\nthree"_s);
    const int three = status.heightForWidth(800);
    QVERIFY2(three >= one + 2 * status.fontMetrics().height() - 2, qPrintable(u"%1 and %2"_s.arg(one).arg(three)));
    QCOMPARE(status.word(), u"one\ntwo\nthree"_s);
}

void tst_Style::defaultButtonIsLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QStyle::State>("state");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const char *const look = dark ? "dark" : "light";
        QTest::addRow("%s, at rest", look) << palette << QStyle::State();
        QTest::addRow("%s, under the mouse", look) << palette << QStyle::State(QStyle::State_MouseOver);
        QTest::addRow("%s, pressed", look) << palette << QStyle::State(QStyle::State_Sunken);
    }
}

void tst_Style::defaultButtonIsLegible()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QStyle::State, state);
    QStyleOptionButton option;
    option.rect = QRect(0, 0, 100, 30);
    option.palette = palette;
    option.state = QStyle::State_Enabled | state;
    option.features = QStyleOptionButton::DefaultButton;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    qApp->style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter);
    painter.end();
    const QColor fill = image.pixelColor(option.rect.center());
    const double seen = contrast(palette.color(QPalette::HighlightedText), fill);
    QVERIFY2(seen >= 4.5, qPrintable(QString::number(seen)));
    // Without a difference of fill a press would not be seen.
    QCOMPARE(fill != palette.color(QPalette::Highlight), state != QStyle::State());
}

void tst_Style::textIsLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                    QPalette::PlaceholderText, QPalette::Link}) {
                for (const auto on : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
                    QTest::addRow("%s, group %d, role %d on %d", dark ? "dark" : "light", group, role, on)
                        << palette << palette.color(group, role) << palette.color(group, on);
            }
        }
        QTest::addRow("%s, selected", dark ? "dark" : "light")
            << palette << palette.color(QPalette::HighlightedText) << palette.color(QPalette::Highlight);
        QTest::addRow("%s, tool tip", dark ? "dark" : "light")
            << palette << palette.color(QPalette::ToolTipText) << palette.color(QPalette::ToolTipBase);
    }
}

void tst_Style::textIsLegible()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void tst_Style::partsAreVisible_data()
{
    QTest::addColumn<QColor>("part");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        for (const auto role : {QPalette::Dark, QPalette::Highlight, QPalette::Link}) {
            for (const auto on : {QPalette::Window, QPalette::Base})
                QTest::addRow("%s, role %d on %d", dark ? "dark" : "light", role, on)
                    << palette.color(role) << palette.color(on);
        }
    }
}

void tst_Style::partsAreVisible()
{
    QFETCH(const QColor, part);
    QFETCH(const QColor, ground);
    QVERIFY2(contrast(part, ground) >= 3.0, qPrintable(QString::number(contrast(part, ground))));
}

void tst_Style::tonesAreLegible_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        for (int tone = 0; tone <= int(Tone::Development); ++tone) {
            for (const auto on : {QPalette::Window, QPalette::Base})
                QTest::addRow("%s, tone %d on %d", dark ? "dark" : "light", tone, on)
                    << toneColor(Tone(tone), palette) << palette.color(on);
        }
    }
}

void tst_Style::tonesAreLegible() { textIsLegible(); }

void tst_Style::everyIconDraws_data()
{
    QTest::addColumn<int>("name");
    for (int name = 0; name <= int(Icon::More); ++name)
        QTest::addRow("icon %d", name) << name;
}

void tst_Style::everyIconDraws()
{
    QFETCH(const int, name);
    for (const qreal ratio : {1.0, 2.0}) {
        const QImage image = iconPixmap(Icon(name), Qt::black, 16, ratio, Qt::LeftToRight).toImage();
        QCOMPARE(image.size(), QSize(16, 16) * ratio);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 127;
        }
        QVERIFY2(drawn > 12 * ratio * ratio, qPrintable(QString::number(drawn)));
    }
}

void tst_Style::iconsFollowThePalette()
{
    const auto colourOf = [](const QIcon &icon) { return icon.pixmap(16, 16).toImage().pixelColor(8, 8); };
    // Qt would take this one from the desktop's theme, whose dark cross cannot be seen on a dark field.
    const auto clear = [] { return qApp->style()->standardIcon(QStyle::SP_LineEditClearButton); };
    QCOMPARE(colourOf(icon(Icon::Changed)), lightPalette().color(QPalette::ButtonText));
    QCOMPARE(colourOf(clear()), lightPalette().color(QPalette::PlaceholderText));
    QApplication::setPalette(darkPalette());
    QCOMPARE(colourOf(icon(Icon::Changed)), darkPalette().color(QPalette::ButtonText));
    QCOMPARE(colourOf(clear()), darkPalette().color(QPalette::PlaceholderText));
    QVERIFY(AppStyle::isDark());
    QApplication::setPalette(lightPalette());
    QVERIFY(!AppStyle::isDark());
}

// What Qt cannot tell, as here and before Qt 6.5 always, leaves the colours as they were at the start.
void tst_Style::followsTheSystem()
{
    AppStyle::install(*qApp, AppStyle::Scheme::FollowSystem);
    QVERIFY(!AppStyle::isDark());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    emit hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    QVERIFY(AppStyle::isDark());
    emit hints->colorSchemeChanged(Qt::ColorScheme::Unknown);
    QVERIFY(AppStyle::isDark());
    emit hints->colorSchemeChanged(Qt::ColorScheme::Light);
    QVERIFY(!AppStyle::isDark());
#endif
}

void tst_Style::directedIconsAreMirrored()
{
    const auto image = [](Icon name, Qt::LayoutDirection direction) {
        return iconPixmap(name, Qt::black, 32, 1, direction).toImage();
    };
    QCOMPARE(image(Icon::Undo, Qt::RightToLeft), image(Icon::Undo, Qt::LeftToRight).mirrored(true, false));
    QCOMPARE(image(Icon::Search, Qt::RightToLeft), image(Icon::Search, Qt::LeftToRight));
}

void tst_Style::targetsAreLargeEnough_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("push button") << Maker(make<QPushButton>);
    QTest::newRow("tool button") << Maker(make<QToolButton>);
    QTest::newRow("line edit") << Maker(make<QLineEdit>);
    QTest::newRow("combo box") << Maker(make<QComboBox>);
    QTest::newRow("spin box") << Maker(make<QSpinBox>);
    QTest::newRow("list") << Maker(make<QListWidget>);
}

void tst_Style::targetsAreLargeEnough()
{
    QFETCH(const Maker, make);
    const std::unique_ptr<QWidget> widget(make());
    QVERIFY(widget->sizeHint().height() >= 24);
    QVERIFY(widget->sizeHint().width() >= 24);
}

void tst_Style::focusIsSeen()
{
    QFETCH(const Maker, make);
    QWidget window;
    window.setMinimumSize(240, 160);
    auto *widget = make();
    widget->setParent(&window);
    widget->setGeometry(20, 60, 160, 60);
    widget->setFocusPolicy(Qt::StrongFocus);
    auto *other = new QPushButton(&window);
    other->setGeometry(20, 10, 80, 30);
    window.show();
    QVERIFY(becomesActive(&window));
    other->setFocus();
    const QImage before = widget->grab().toImage();
    widget->setFocus();
    const QImage after = widget->grab().toImage();
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            changed += contrast(after.pixelColor(x, y), before.pixelColor(x, y)) >= 1.5;
    }
    QVERIFY2(changed > 100, qPrintable(QString::number(changed)));
}

void tst_Style::statusIsItsWord()
{
    StatusLabel label;
    label.setStatus(Tone::Negative, Icon::Error, u"<b>Refused</b>"_s);
    QCOMPARE(label.word(), u"<b>Refused</b>"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), u"<b>Refused</b>"_s);
    for (const auto *part : label.findChildren<QLabel *>())
        QVERIFY(part->text().isEmpty() || part->textFormat() == Qt::PlainText);
}

void tst_Style::toolTipsAreText()
{
    QTextDocument document;
    document.setHtml(plainToolTip(u"<img src='x'> & <b>"_s));
    QCOMPARE(document.toPlainText(), u"<img src='x'> & <b>"_s);
    QVERIFY(plainToolTip({}).isEmpty());
}

VESTRY_GUI_TEST(tst_Style)
#include "tst_style.moc"
