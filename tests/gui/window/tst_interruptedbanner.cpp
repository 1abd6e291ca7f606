#include "tests/gui/window/windowcase.h"

#include "tests/support/fulldisk.h"
#include "tests/support/testprogram.h"
#include "ui/interruptedwords.h"
#include "ui/mainwindowbanners.h"
#include "ui/style/tone.h"

#include <QAccessible>
#include <QJsonArray>

namespace {
const QString kShop = u"Shop"_s;

//! A window over the journal of a run that was killed.
class InterruptedCase : public WindowCase {
public:
    //! Five minutes ago \p settings of the instance's own resource were on their way.
    void leaveOnItsWay(const QJsonObject &sent)
    {
        JournalEvent event =
            JournalEvent::now(JournalEvent::Kind::Intent, kShop, {}, QUuid::createUuid(), u"/v1/instance"_s, sent);
        event.at = event.at.addSecs(-300);
        event.steady -= std::chrono::seconds(300);
        QCOMPARE(journals.append(event), QString());
    }

    BannerStack *banners() const { return window->findChild<BannerStack *>(); }
    QString banner() const { return banners()->text(u"interrupted"_s); }
    QPushButton *understood() const
    {
        for (auto *button : banners()->findChildren<QPushButton *>()) {
            if (button->text() == u"Understood"_s && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

QJsonObject sentFrom(const QJsonValue &before, const QJsonValue &sent)
{
    return {{u"before"_s, before}, {u"sent"_s, sent}};
}
} // namespace

//! What became of an apply that was killed is said, whole and once.
class tst_InterruptedBanner : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void isCalmWhenNothingWasInterrupted();
    void saysWhatBecameOfEach();
    void isSaidOnce();
    void staysWithItsInstance();
    void unknownOnesAreTold_data();
    void unknownOnesAreTold();
    void everySettingIsListed();
    void fullDiskIsSaidInTheReview();
};

void tst_InterruptedBanner::isCalmWhenNothingWasInterrupted()
{
    InterruptedCase it;
    it.connectTo(Environment::Development, kShop);
    QVERIFY(it.banner().isEmpty());
}

void tst_InterruptedBanner::saysWhatBecameOfEach()
{
    InterruptedCase it;
    it.leaveOnItsWay({{u"hibp"_s, sentFrom(false, true)},
                      {u"test_mode"_s, sentFrom(true, false)},
                      {u"support_email"_s, sentFrom(u"a@acme.example"_s, u"b@acme.example"_s)}});
    it.simulator.changeBehindTheBack(it.simulated(Environment::Development).secretKey, u"instance"_s,
                                     u"support_email"_s, u"c@acme.example"_s);
    it.connectTo(Environment::Development, kShop);
    QTRY_VERIFY(!it.banner().isEmpty());
    const QStringList lines = it.banner().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.at(0).contains(u"5 minutes ago"_s), qPrintable(lines.at(0)));
    const auto name = [](const QString &key) {
        const ResourceSpec &resource = resourceSpec(ResourceId::Instance);
        for (const FieldSpec &field : resource.fields) {
            if (key == field.key)
                return translated(resource.title) + u" · "_s + labelOf(field);
        }
        return QString();
    };
    QCOMPARE(lines.at(1), u"Was applied: %1."_s.arg(name(u"hibp"_s)));
    QCOMPARE(lines.at(2),
             u"Was not applied: %1. Make the change again if you still want it."_s.arg(name(u"test_mode"_s)));
    QCOMPARE(lines.at(3), u"Not known: %1. Sent was: b@acme.example; the server has: c@acme.example."_s.arg(
                              name(u"support_email"_s)));
    // Heard as it is seen, and answered from the keyboard.
    auto *label = it.banners()->findChild<StatusLabel *>();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(label);
    QVERIFY(access != nullptr && access->text(QAccessible::Name).contains(name(u"support_email"_s)));
    QPushButton *button = it.understood();
    QVERIFY(button != nullptr);
    QTRY_VERIFY(it.banners()->height() >= button->height());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(it.banner().isEmpty());
}

void tst_InterruptedBanner::isSaidOnce()
{
    InterruptedCase it;
    it.leaveOnItsWay({{u"hibp"_s, sentFrom(false, true)}});
    it.connectTo(Environment::Development, kShop);
    QTRY_VERIFY(!it.banner().isEmpty());
    it.understood()->click();
    it.session.close();
    it.session.open(kShop);
    QTRY_VERIFY(it.workspace()->lastRefresh().isValid());
    QVERIFY(it.banner().isEmpty());
    QCOMPARE(it.journals.read(kShop).events.size(), 2);
}

void tst_InterruptedBanner::staysWithItsInstance()
{
    InterruptedCase it;
    it.leaveOnItsWay({{u"hibp"_s, sentFrom(false, true)}});
    it.connectTo(Environment::Development, kShop);
    QTRY_VERIFY(!it.banner().isEmpty());
    it.connectTo(Environment::Production, u"Other"_s);
    QVERIFY(it.banner().isEmpty());
    it.session.open(kShop); // it was not answered
    QVERIFY(!it.banner().isEmpty());
    it.session.close();
    QVERIFY(it.banner().isEmpty());
}

void tst_InterruptedBanner::unknownOnesAreTold_data()
{
    QTest::addColumn<InterruptedSetting>("setting");
    QTest::addColumn<QString>("says");
    const InterruptedSetting base{.path = u"/v1/instance"_s,
                                  .key = u"support_email"_s,
                                  .sentAt = QDateTime::currentDateTimeUtc(),
                                  .sent = u"b@acme.example"_s,
                                  .seen = u"c@acme.example"_s};
    InterruptedSetting it = base;
    it.seen = QJsonValue(QJsonValue::Undefined);
    QTest::newRow("not read") << it << u"Sent was: b@acme.example; what the server has could not be read."_s;
    it = base;
    it.sent = QJsonValue(QJsonValue::Undefined);
    QTest::newRow("secret") << it << u"What was sent held a secret and was not written down"_s;
    it = base;
    it.superseded = true;
    QTest::newRow("sent again") << it << u"It was sent once more since; the server has: c@acme.example."_s;
    it = base;
    it.key = u"gone"_s;
    QTest::newRow("no such setting") << it << u"/v1/instance gone. This version of Vestry does not have"_s;
    it = base;
    it.sent = QString(5000, u'x');
    QTest::newRow("long text") << it << u"xxx…"_s;
    it = base;
    it.key = u"allowed_origins"_s;
    QJsonArray origins;
    for (int i = 0; i < 50; ++i)
        origins.append(u"https://%1.example"_s.arg(i));
    it.seen = origins;
    origins.append(u"https://last.example"_s);
    it.sent = origins;
    QTest::newRow("long lists") << it << u"Not on the server: https://last.example."_s;
}

void tst_InterruptedBanner::unknownOnesAreTold()
{
    QFETCH(const InterruptedSetting, setting);
    QFETCH(const QString, says);
    const QString text = interruptedText({setting});
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.endsWith(u"before you send it again."_s), qPrintable(text));
    QVERIFY2(text.size() < 600, qPrintable(text));
}

void tst_InterruptedBanner::everySettingIsListed()
{
    QList<InterruptedSetting> settings;
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields)
            settings.append({.path = resource.patchPath,
                             .key = field.key,
                             .sentAt = QDateTime::currentDateTimeUtc(),
                             .fate = InterruptedSetting::Fate(settings.size() % 3),
                             .offered = settings.size() % 2 == 0});
    }
    const QString text = interruptedText(settings);
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields)
            QVERIFY2(text.contains(translated(resource.title) + u" · "_s + labelOf(field)), field.key.data());
    }
}

void tst_InterruptedBanner::fullDiskIsSaidInTheReview()
{
    InterruptedCase it;
    it.connectTo(Environment::Development, kShop);
    it.edit(ResourceId::Instance, u"support_email"_s, u"a@example.com"_s);
    QVERIFY(it.drafts.flush());
    ReviewDialog *review = nullptr;
    {
        const FullDisk full;
        review = it.applyAll();
    }
    QVERIFY(review != nullptr);
    QCOMPARE(it.writes(), 0);
    const QString table = WindowCase::tableText(review);
    QVERIFY2(table.contains(u"|Not sent|Its request never left: Vestry first writes down"_s), qPrintable(table));
    WindowCase::click(review, u"back"_s);
    QVERIFY(it.applyAll() != nullptr); // once there is room
    QCOMPARE(it.writes(), 1);
}

Q_DECLARE_METATYPE(InterruptedSetting)

VESTRY_GUI_TEST(tst_InterruptedBanner)
#include "tst_interruptedbanner.moc"
