#include "tests/support/testprogram.h"
#include "ui/mainwindowbanners.h"
#include "ui/style/appstyle.h"

#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

//! Banners whose text or meaning changes while they are seen.
class tst_Banners : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void buttonActsOnWhatTheBannerSaysNow();
    void buttonMayReplaceItsBanner();
    void longOneScrolls();
    void restsWhileOneIsShown();
};

static QPushButton *buttonOf(const BannerStack &stack) { return stack.findChild<QPushButton *>(); }

// The same words for another instance: its draft is meant from then on, not that of the one before.
void tst_Banners::buttonActsOnWhatTheBannerSaysNow()
{
    BannerStack stack;
    QString restored;
    const auto offer = [&](const QString &instance) {
        stack.setBanner(u"draft"_s, Tone::Info, Icon::Info, u"1 edit was not applied."_s,
                        {{u"Restore"_s, [&restored, instance] { restored = instance; }}});
    };
    offer(u"first"_s);
    QPushButton *const seen = buttonOf(stack);
    offer(u"second"_s);
    QCOMPARE(buttonOf(stack), seen); // the focus stays where it is
    seen->click();
    QCOMPARE(restored, u"second"_s);
}

void tst_Banners::buttonMayReplaceItsBanner()
{
    BannerStack stack;
    int runs = 0;
    stack.setBanner(u"key"_s, Tone::Info, Icon::Info, u"a"_s,
                    {{u"Go"_s, [&stack, &runs] {
                          ++runs;
                          stack.setBanner(u"key"_s, Tone::Info, Icon::Info, u"b"_s, {{u"Go"_s, [] {}}});
                          ++runs;
                      }}});
    buttonOf(stack)->click();
    QCOMPARE(runs, 2);
    QCOMPARE(stack.text(u"key"_s), u"b"_s);
    stack.removeBanner(u"key"_s);
    QVERIFY(stack.text(u"key"_s).isEmpty());
}

//! The page keeps its place, and every word can be reached, with the keys alone.
void tst_Banners::longOneScrolls()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *stack = new BannerStack;
    column->addWidget(stack);
    column->addWidget(new QWidget, 1);
    window.resize(500, 300);
    window.show();
    const auto *bar = stack->findChild<QScrollArea *>()->verticalScrollBar();
    const auto set = [stack](const QString &text) {
        stack->setBanner(u"interrupted"_s, Tone::Info, Icon::Info, text, {{u"Understood"_s, [] {}}});
    };
    set(u"short"_s);
    QTRY_VERIFY(stack->height() >= buttonOf(*stack)->height() && bar->maximum() == 0);
    const int low = stack->height();
    set(QStringList(60, u"a line"_s).join(u'\n'));
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(stack->height(), 100);
    buttonOf(*stack)->setFocus();
    for (int page = 0; page < 60 && bar->value() < bar->maximum(); ++page)
        QTest::keyClick(buttonOf(*stack), Qt::Key_PageDown);
    QCOMPARE(bar->value(), bar->maximum());
    window.resize(500, 600);
    QTRY_COMPARE(stack->height(), 200);
    set(u"short"_s);
    QTRY_COMPARE(stack->height(), low);
    QCOMPARE(bar->maximum(), 0);
}

namespace {
class LayoutCounter : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += int(event->type() == QEvent::LayoutRequest);
        return false;
    }
    int count = 0;
};
} // namespace

//! One layout that leads to the next keeps a core busy, although nothing is to be seen of it.
void tst_Banners::restsWhileOneIsShown()
{
    QMainWindow window;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *stack = new BannerStack;
    column->addWidget(stack);
    column->addWidget(new QWidget, 1);
    window.setCentralWidget(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, kPatience));
    stack->setBanner(u"key"_s, Tone::Attention, Icon::Warning, u"a"_s, {{u"Go"_s, [] {}}});
    LayoutCounter layouts;
    window.installEventFilter(&layouts);
    int before = -1;
    for (int round = 0; round < 100 && layouts.count != before; ++round) {
        before = layouts.count;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(layouts.count, before);
}

VESTRY_GUI_TEST(tst_Banners)
#include "tst_banners.moc"
