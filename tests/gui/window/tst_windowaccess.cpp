#include "tests/gui/window/windowcase.h"
#include "tests/support/testprogram.h"

#include "tests/support/activewindow.h"
#include "ui/pages/pageid.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace {
constexpr int kLeastTarget = 24; // WCAG 2.2, target size (minimum)

bool isInner(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(at) || qobject_cast<const QComboBox *>(at) ||
            qobject_cast<const QLineEdit *>(at) || qobject_cast<const QMenuBar *>(at))
            return true;
    }
    return widget->objectName().startsWith("qt_"_L1);
}

QString described(const QWidget *widget)
{
    return u"%1 '%2' in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                  widget->parentWidget() != nullptr ? widget->parentWidget()->objectName() : QString());
}

//! Everything wrong with what is visible in \p root.
QStringList faultsIn(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInner(widget) || widget->window() != root)
            continue;
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled();
        if (stops) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            if (access == nullptr || access->text(QAccessible::Name).isEmpty())
                faults += u"no name: "_s + described(widget);
            if (widget->height() < kLeastTarget || widget->width() < kLeastTarget)
                faults += u"target %1x%2: "_s.arg(widget->width()).arg(widget->height()) + described(widget);
        }
        if (const auto *label = qobject_cast<QLabel *>(widget);
            label != nullptr && label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()))
            faults += u"rich text: "_s + label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button != nullptr && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            faults +=
                u"clipped '%1' %2<%3: "_s.arg(button->text()).arg(button->width()).arg(button->sizeHint().width()) +
                described(widget);
        if (const auto *label = qobject_cast<QLabel *>(widget);
            label != nullptr && label->wordWrap() && !label->text().isEmpty() &&
            label->heightForWidth(label->width()) > label->height() + 1)
            faults += u"clipped text '%1': "_s.arg(label->text().left(40)) + described(widget);
    }
    return faults;
}

int stopsIn(const QWidget *root)
{
    int stops = 0;
    for (const QWidget *widget : root->findChildren<QWidget *>())
        stops += widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    return stops;
}

//! Tab goes round and comes back.
QString tabTrapIn(QWidget *root)
{
    QSet<QWidget *> seen;
    QWidget *last = nullptr;
    for (int step = 0; step < 400; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr)
            return u"focus lost"_s;
        if (now == last) // the only stop of a dialog is no trap
            return step == 1 && stopsIn(root) == 1 ? QString() : u"Tab does not leave "_s + described(now);
        if (seen.contains(now))
            return {};
        seen.insert(now);
        last = now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return root->objectName() + u": never came back"_s;
}
} // namespace

//! The accessibility walk: every page and dialog, in the least window, with a doubled font and from right to left.
class tst_WindowAccess : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pages_data();
    void pages();
    void dialogs_data() { pages_data(); }
    void dialogs();
    void rightToLeftMirrors();
    void cleanup();

private:
    QFont m_font;
};

// A layout's change asks for the next one through the event queue; a few rounds reach the end of that chain.
static void settleLayout()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

//! As an apply that was killed does: each page then has the longest of the banners.
static void leaveOnTheirWay(WindowCase &it)
{
    const auto sent = [](const QJsonValue &value) {
        return QJsonObject{{u"before"_s, !value.toBool()}, {u"sent"_s, value}};
    };
    JournalEvent event = JournalEvent::now(
        JournalEvent::Kind::Intent, u"Shop"_s, {}, QUuid::createUuid(), u"/v1/instance"_s,
        {{u"hibp"_s, sent(true)}, {u"test_mode"_s, sent(true)}, {u"support_email"_s, sent(u"a@b.example"_s)}});
    event.at = event.at.addSecs(-300);
    event.steady -= std::chrono::seconds(300);
    QCOMPARE(it.journals.append(event), QString());
}

void tst_WindowAccess::initTestCase()
{
    AppStyle::install(*qApp, AppStyle::Scheme::Light);
    m_font = QApplication::font();
}

void tst_WindowAccess::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_WindowAccess::pages_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("rtl");
    QTest::newRow("usual") << QSize(1100, 720) << 1.0 << false;
    QTest::newRow("least window") << QSize(760, 520) << 1.0 << false;
    QTest::newRow("doubled font") << QSize(1100, 720) << 2.0 << false;
    QTest::newRow("doubled font, least window") << QSize(760, 520) << 2.0 << false;
    QTest::newRow("right to left") << QSize(760, 520) << 1.0 << true;
}

void tst_WindowAccess::pages()
{
    QFETCH(const QSize, size);
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    WindowCase it;
    it.window->resize(size);
    QCoreApplication::processEvents();
    QStringList faults = faultsIn(it.window.get());
    leaveOnTheirWay(it);
    it.connectTo(Environment::Production, u"Shop"_s);
    QVERIFY(!it.session.interrupted()->settled().isEmpty());
    it.flip(ResourceId::Instance, u"hibp"_s);
    it.edit(ResourceId::Instance, u"support_email"_s, u"wrong"_s);
    it.trigger(u"activity"_s);
    for (const PageId page : allPages()) {
        it.trigger(u"page."_s + pageKey(page));
        settleLayout();
        QCOMPARE(it.window->size(), size); // no page may push the window open
        for (const QString &fault : faultsIn(it.window.get()))
            faults += pageKey(page) + u": "_s + fault;
        it.trigger(u"nextPane"_s);
        if (const QString trap = tabTrapIn(it.window.get()); !trap.isEmpty())
            faults += pageKey(page) + u": "_s + trap;
    }
    it.trigger(u"discard"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void tst_WindowAccess::dialogs()
{
    QFETCH(const QSize, size);
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    WindowCase it;
    it.window->resize(size);
    it.connectTo(Environment::Production, u"Shop"_s);
    it.flip(ResourceId::Instance, u"hibp"_s);
    QStringList faults;
    const std::pair<QString, QString> opened[] = {{u"connectInstance"_s, u"connectDialog"_s},
                                                  {u"review"_s, u"reviewDialog"_s},
                                                  {u"quit"_s, u"unsavedDialog"_s},
                                                  {u"forget"_s, u"forgetDialog"_s},
                                                  {u"palette"_s, u"commandPalette"_s},
                                                  {u"find"_s, u"settingsSearch"_s},
                                                  {u"shortcuts"_s, u"shortcutsDialog"_s},
                                                  {u"about"_s, u"aboutDialog"_s}};
    for (const auto &[action, name] : opened) {
        it.trigger(action);
        auto *dialog = it.dialog(name);
        QVERIFY2(dialog != nullptr, qPrintable(name));
        QVERIFY(becomesActive(dialog));
        settleLayout();
        for (const QString &fault : faultsIn(dialog))
            faults += name + u": "_s + fault;
        if (dialog->width() > 1060 || dialog->height() > 900)
            faults += name + u": %1x%2 is too large"_s.arg(dialog->width()).arg(dialog->height());
        if (const QString trap = tabTrapIn(dialog); !trap.isEmpty())
            faults += name + u": "_s + trap;
        dialog->reject();
    }
    it.trigger(u"discard"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void tst_WindowAccess::rightToLeftMirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowCase it;
    it.connectTo(Environment::Development, u"Shop"_s);
    auto *switcher = it.window->findChild<QWidget *>(u"instanceSwitcher"_s);
    QVERIFY(switcher->mapTo(it.window.get(), QPoint(0, 0)).x() > it.window->width() / 2);
}

VESTRY_GUI_TEST(tst_WindowAccess)
#include "tst_windowaccess.moc"
