#include "tests/gui/wizard/wizardcase.h"
#include "tests/support/testprogram.h"

#include "ui/migration/stepwords.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>

namespace {
constexpr int kLeastTarget = 24; // WCAG 2.2, target size (minimum)

bool isInner(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(at) || qobject_cast<const QComboBox *>(at) ||
            qobject_cast<const QLineEdit *>(at))
            return true;
    }
    return widget->objectName().startsWith("qt_"_L1);
}

QString described(const QWidget *widget)
{
    return u"%1 '%2' in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                  QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
}

QString clippedText(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button != nullptr && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget);
        label != nullptr && label->wordWrap() && !label->text().isEmpty() &&
        label->heightForWidth(label->width()) > label->height() + 1)
        return label->text().left(40);
    return {};
}

//! Everything wrong with what is visible in \p root.
QStringList faultsIn(const QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInner(widget) || widget->window() != root)
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled()) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            if (access == nullptr || access->text(QAccessible::Name).isEmpty())
                faults += u"no name: "_s + described(widget);
            if (widget->height() < kLeastTarget || widget->width() < kLeastTarget)
                faults += u"target %1x%2: "_s.arg(widget->width()).arg(widget->height()) + described(widget);
        }
        if (const auto *label = qobject_cast<QLabel *>(widget);
            label != nullptr && label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()))
            faults += u"rich text: "_s + label->text();
        if (const QString text = clippedText(widget); !text.isEmpty())
            faults += u"clipped '%1': "_s.arg(text) + described(widget);
    }
    return faults;
}

//! Tab goes round and comes back.
QString tabTrapIn(const QWidget *root)
{
    QSet<QWidget *> seen;
    QWidget *last = nullptr;
    for (int step = 0; step < 400; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || now == last)
            return u"Tab does not leave "_s + (now == nullptr ? root->objectName() : described(now));
        if (seen.contains(now))
            return {};
        seen.insert(now);
        last = now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return root->objectName() + u": never came back"_s;
}

// A layout's change asks for the next one through the event queue; a few rounds reach the end of that chain.
void settleLayout()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}
} // namespace

//! The accessibility walk over every page, in the least window, with a doubled font and from right to left; and a
//! picture of each for people to look at.
class tst_WizardAccess : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pages_data();
    void pages();
    void cleanup();

private:
    QFont m_font;
};

void tst_WizardAccess::initTestCase()
{
    AppStyle::install(*qApp, AppStyle::Scheme::Light);
    m_font = QApplication::font();
}

void tst_WizardAccess::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_WizardAccess::pages_data()
{
    QTest::addColumn<MigrationStep>("step");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("rtl");
    QTest::addColumn<bool>("longWords");
    static constexpr const char *kNames[] = {"where", "name",         "inventory", "prepare", "commit",
                                             "dns",   "certificates", "code",      "done"};
    for (int i = 0; i < kMigrationSteps; ++i) {
        const auto step = static_cast<MigrationStep>(i);
        const char *name = kNames[i];
        QTest::addRow("%d-%s, usual", i + 1, name) << step << QSize(920, 680) << 1.0 << false << false;
        QTest::addRow("%d-%s, least window", i + 1, name) << step << QSize(760, 520) << 1.0 << false << false;
        QTest::addRow("%d-%s, doubled font", i + 1, name) << step << QSize(760, 520) << 2.0 << false << false;
        QTest::addRow("%d-%s, right to left", i + 1, name) << step << QSize(920, 680) << 1.0 << true << false;
        QTest::addRow("%d-%s, long words", i + 1, name) << step << QSize(760, 520) << 1.0 << false << true;
    }
}

void tst_WizardAccess::pages()
{
    QFETCH(const MigrationStep, step);
    QFETCH(const QSize, size);
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    QFETCH(const bool, longWords);
    LongWords other; // goes out of force with its end
    if (longWords)
        QVERIFY(QCoreApplication::installTranslator(&other));
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    WizardCase it;
    if (step != MigrationStep::Where)
        it.startAt(step, u"app.acme-shop.com"_s);
    it.open();
    it.wizard->resize(size);
    QTRY_VERIFY(!it.migration->inventory()->isLoading());
    if (step == MigrationStep::Prepare)
        QTRY_VERIFY(!it.migration->preparation()->isChecking());
    settleLayout();
    QCOMPARE(it.step(), step);
    QStringList faults;
    if (it.wizard->width() > size.width() || it.wizard->height() > size.height())
        faults += u"pushed open to %1x%2"_s.arg(it.wizard->width()).arg(it.wizard->height());
    // A check that ends just now lays the page out once more.
    QStringList inside;
    (void)QTest::qWaitFor([&] { return (inside = faultsIn(it.wizard.get())).isEmpty(); }, kPatience);
    faults += inside;
    if (const QString directory = qEnvironmentVariable("VESTRY_PICTURES"); !directory.isEmpty()) {
        QVERIFY(QDir().mkpath(directory));
        const QString file = QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'-');
        QVERIFY(it.wizard->grab().save(u"%1/%2.png"_s.arg(directory, file)));
    }
    if (const QString trap = tabTrapIn(it.wizard.get()); !trap.isEmpty())
        faults += trap;
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

VESTRY_GUI_TEST(tst_WizardAccess)
#include "tst_wizardaccess.moc"
