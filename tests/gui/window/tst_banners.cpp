#include "tests/support/testprogram.h"
#include "ui/mainwindowbanners.h"
#include "ui/style/appstyle.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

//! Banners whose text or meaning changes while they are seen.
class tst_Banners : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void buttonActsOnWhatTheBannerSaysNow();
    void buttonMayReplaceItsBanner();
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

VESTRY_GUI_TEST(tst_Banners)
#include "tst_banners.moc"
