#include "tests/gui/settingspage/pagecase.h"
#include "tests/support/testprogram.h"

#include "ui/editors/fieldeditor.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

namespace {

constexpr int kLeastTarget = 24; // WCAG 2.2, target size (minimum)

bool isInner(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(at) || qobject_cast<const QComboBox *>(at) ||
            qobject_cast<const QLineEdit *>(at) || qobject_cast<const QAbstractItemView *>(at))
            return true;
    }
    return widget->objectName().startsWith("qt_"_L1);
}

QString described(const QWidget *widget)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
}

QString faultOf(QWidget *widget)
{
    const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled();
    if (stops && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty() &&
        widget->accessibleName().isEmpty())
        return u"no name"_s;
    if (stops && (widget->height() < kLeastTarget || widget->width() < kLeastTarget))
        return u"target %1x%2"_s.arg(widget->width()).arg(widget->height());
    if (const auto *button = qobject_cast<QAbstractButton *>(widget);
        button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
        return u"clipped button %1: %2 < %3"_s.arg(button->text()).arg(button->width()).arg(button->sizeHint().width());
    if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height() + 1)
            return u"clipped text %1"_s.arg(label->text());
        if (!label->wordWrap() && label->sizeHint().width() > label->width() + 1)
            return u"clipped line %1"_s.arg(label->text());
    }
    return {};
}

QStringList faultsIn(const QWidget *root)
{
    QStringList faults;
    for (auto *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInner(widget))
            continue;
        if (const QString fault = faultOf(widget); !fault.isEmpty())
            faults += fault + u": "_s + described(widget);
    }
    return faults;
}

QList<ResourceId> everything()
{
    QList<ResourceId> all;
    for (const ResourceSpec &resource : allResources())
        all += resource.id;
    return all;
}

QScrollArea *areaOf(const PageCase &it) { return it.page->findChild<QScrollArea *>(); }

//! Where \p widget lies in what the area shows.
bool isInView(const PageCase &it, const QWidget *widget)
{
    const auto *viewport = areaOf(it)->viewport();
    const QRect place(widget->mapTo(viewport, QPoint()), widget->size());
    return viewport->rect().contains(place.center());
}

//! The row that needs the most width.
QString widest(const QWidget &page)
{
    const FieldRow *most = nullptr;
    for (const auto *row : page.findChildren<FieldRow *>()) {
        if (!most || row->minimumSizeHint().width() > most->minimumSizeHint().width())
            most = row;
    }
    return u"%1 needs %2"_s.arg(most->objectName()).arg(most->minimumSizeHint().width());
}

} // namespace

//! The generated page: its states, what it scrolls to, and the accessibility walk over every setting there is.
class tst_SettingsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void nothingMovesWhenTheAnswerComes();
    void saysWhyReadingFailed();
    void goesOffWithTheFeature_data();
    void goesOffWithTheFeature();
    void keepsWhatOthersTold();
    void showsUnknownKeysAsText();
    void revealsASetting();
    void revealsNothingElsewhere();
    void focusIsAlwaysInView();
    void goesToTheFirstRefusal();
    void leavesTheWheelToThePage();
    void walk_data();
    void walk();
    void mirrors();

private:
    QFont m_font;
};

void tst_SettingsPage::initTestCase()
{
    AppStyle::install(*qApp, AppStyle::Scheme::Light);
    m_font = QApplication::font();
}

void tst_SettingsPage::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_SettingsPage::nothingMovesWhenTheAnswerComes()
{
    PageCase it;
    it.show({ResourceId::Restrictions});
    const auto rows = it.page->findChildren<FieldRow *>();
    QList<QRect> before;
    for (const auto *row : rows) {
        before += row->geometry();
        QVERIFY(!row->findChild<FieldEditor *>()->isVisible()); // an unread value is not shown as off
    }
    QVERIFY(!PageCase::says(it.page.get(), u"Not reported"_s));
    it.read();
    PageCase::settle();
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i)->geometry(), before.at(i));
        QVERIFY(rows.at(i)->findChild<FieldEditor *>()->isVisible());
    }
}

void tst_SettingsPage::saysWhyReadingFailed()
{
    PageCase it;
    it.simulator.failNext("GET", u"/v1/instance/protect"_s, 1, 403,
                          R"({"errors":[{"code":"x","message":"m","long_message":"Protect is <b>off</b>"}],)"
                          R"("clerk_trace_id":"trace_7"})");
    it.read();
    it.show({ResourceId::Protect});
    QVERIFY(PageCase::says(it.page.get(), u"Not allowed"_s));
    QVERIFY(PageCase::says(it.page.get(), u"Clerk says: Protect is <b>off</b>"_s));
    QVERIFY(PageCase::says(it.page.get(), u"Trace id: trace_7"_s));
    for (const auto *row : it.page->findChildren<FieldRow *>())
        QVERIFY(!row->isVisible());
    QSignalSpy done(it.workspace.get(), &Workspace::refreshed);
    QTest::mouseClick(PageCase::button(it.page.get(), u"Try again"_s), Qt::LeftButton);
    QVERIFY(done.wait(kPatience));
    QVERIFY(!PageCase::says(it.page.get(), u"Not allowed"_s));
    for (const auto *row : it.page->findChildren<FieldRow *>())
        QVERIFY(row->isVisible());
}

void tst_SettingsPage::goesOffWithTheFeature_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("edited");
    QTest::newRow("37: 404") << 404 << u"Not offered by this instance"_s << false;
    QTest::newRow("37: 403") << 403 << u"Not allowed"_s << false;
    QTest::newRow("37: 404, with an edit") << 404 << u"Not offered by this instance"_s << true;
}

// Organizations were there when the page was read first. What others tell of them cannot be set either.
void tst_SettingsPage::goesOffWithTheFeature()
{
    QFETCH(const int, status);
    QFETCH(const QString, title);
    QFETCH(const bool, edited);
    PageCase it;
    it.read();
    it.show({ResourceId::Organization});
    if (edited)
        it.workspace->edit(ResourceId::Organization, 0,
                           !it.workspace->form(ResourceId::Organization)->shown(0).toBool());
    it.simulator.failNext("GET", u"/v1/instance/organization_settings"_s, 1, status, "{}");
    it.read();
    QVERIFY(PageCase::says(it.page.get(), title));
    QVERIFY(PageCase::says(it.page.get(), u"Clerk Dashboard"_s));
    for (const auto *row : it.page->findChildren<FieldRow *>())
        QCOMPARE(row->isVisible(), edited);
    it.read();
    QVERIFY(!PageCase::says(it.page.get(), title));
    for (const auto *row : it.page->findChildren<FieldRow *>())
        QVERIFY(row->isVisible());
}

void tst_SettingsPage::keepsWhatOthersTold()
{
    PageCase it;
    it.simulator.failNext("GET", u"/v1/environment"_s, 20, 404, "{}");
    it.read();
    it.show({ResourceId::Instance});
    QVERIFY2(PageCase::says(it.page.get(), u"Some values could not be read (Frontend API, GET /v1/environment)"_s),
             qPrintable(PageCase::words(it.page.get()).join(u'|')));
    QVERIFY(PageCase::says(it.row(ResourceId::Instance, u"test_mode"_s), u"Not reported by Clerk"_s));
    const FieldRow *origins = it.row(ResourceId::Instance, u"allowed_origins"_s);
    QVERIFY(origins->findChild<FieldEditor *>()->value().isArray());
}

void tst_SettingsPage::showsUnknownKeysAsText()
{
    PageCase it;
    it.simulator.changeBehindTheBack(it.key, u"protect"_s, u"brand_new"_s, u"<i>x</i>"_s);
    it.read();
    it.show({ResourceId::Protect});
    QVERIFY(PageCase::says(it.page.get(), u"Other values Clerk reports"_s));
    QVERIFY2(PageCase::says(it.page.get(), u"\"<i>x</i>\""_s), qPrintable(PageCase::words(it.page.get()).join(u'|')));
    for (const auto *label : it.page->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
}

void tst_SettingsPage::revealsASetting()
{
    PageCase it;
    it.read();
    it.show(everything(), {820, 500});
    const auto *row = it.row(ResourceId::BetaSignIn, u"progressive_sign_up"_s);
    QVERIFY(!isInView(it, row));
    QVERIFY(it.page->reveal(ResourceId::BetaSignIn, row->field()));
    QTRY_VERIFY(isInView(it, row));
    QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
}

void tst_SettingsPage::revealsNothingElsewhere()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Protect});
    QVERIFY(!it.page->reveal(ResourceId::Instance, 0));
    QVERIFY(!it.page->reveal(ResourceId::Protect, 999));
}

void tst_SettingsPage::focusIsAlwaysInView()
{
    PageCase it;
    it.read();
    it.show(everything(), {760, 420});
    it.page->setFocus();
    QTest::keyClick(it.page.get(), Qt::Key_Tab);
    QSet<QWidget *> seen;
    for (QWidget *at = QApplication::focusWidget(); at && !seen.contains(at); at = QApplication::focusWidget()) {
        seen.insert(at);
        PageCase::settle();
        QVERIFY2(isInView(it, at), qPrintable(described(at)));
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QVERIFY2(seen.size() > 40, qPrintable(QString::number(seen.size())));
    QCOMPARE(QApplication::focusWidget(), *std::find_if(seen.cbegin(), seen.cend(), [](const QWidget *widget) {
                 return widget == QApplication::focusWidget();
             })); // Tab came back to where it began and was held nowhere
}

void tst_SettingsPage::goesToTheFirstRefusal()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance, ResourceId::Restrictions}, {820, 420});
    const auto *row = it.row(ResourceId::Restrictions, u"block_email_subaddresses"_s);
    const bool was = it.form(ResourceId::Restrictions)->shown(row->field()).toBool();
    it.edit(ResourceId::Restrictions, u"block_email_subaddresses"_s, !was);
    it.simulator.failNext("PATCH", u"/v1/instance/restrictions"_s, 1, 422,
                          R"({"errors":[{"code":"form_param_value_invalid","message":"is invalid",)"
                          R"("long_message":"cannot be changed today",)"
                          R"("meta":{"param_name":"block_email_subaddresses"}}]})");
    ApplyRun *run = it.workspace->apply(it.workspace->plannedRequests());
    QVERIFY(run);
    QTRY_VERIFY(run->isOver());
    QTRY_VERIFY(isInView(it, row));
    QVERIFY2(PageCase::says(row, u"Clerk says: cannot be changed today"_s),
             qPrintable(PageCase::words(row).join(u'|')));
    QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
}

void tst_SettingsPage::leavesTheWheelToThePage()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Organization}, {820, 300});
    auto *number = it.row(ResourceId::Organization, u"max_allowed_memberships"_s)->findChild<QAbstractSpinBox *>();
    QVERIFY(!number->hasFocus());
    const QPointF middle = number->rect().center();
    QWheelEvent event(middle, number->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(number, &event);
    QVERIFY(!event.isAccepted()); // so that Qt gives it to the area behind
    QCOMPARE(it.workspace->editCount(), 0);
}

void tst_SettingsPage::walk_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("rtl");
    QTest::addColumn<bool>("edited");
    using enum Environment;
    QTest::newRow("usual") << Development << 880 << 1.0 << false << false;
    QTest::newRow("production, edited") << Production << 880 << 1.0 << false << true;
    QTest::newRow("narrow, edited") << Development << 540 << 1.0 << false << true;
    QTest::newRow("doubled font") << Production << 880 << 2.0 << false << true;
    QTest::newRow("doubled font, narrow") << Development << 540 << 2.0 << false << true;
    QTest::newRow("right to left") << Development << 540 << 1.0 << true << true;
    QTest::newRow("doubled font, right to left") << Production << 880 << 2.0 << true << true;
}

void tst_SettingsPage::walk()
{
    QFETCH(const Environment, environment);
    QFETCH(const int, width);
    QFETCH(const double, factor);
    QFETCH(const bool, rtl);
    QFETCH(const bool, edited);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    PageCase it(environment);
    it.read();
    it.show(everything(), {width, 700});
    if (edited) {
        it.edit(ResourceId::Instance, u"support_email"_s, u"wrong"_s);
        it.edit(ResourceId::Instance, u"allowed_origins"_s, QJsonArray{u"app://a"_s, u"app://a"_s, u"no origin"_s});
        it.edit(ResourceId::Organization, u"max_allowed_memberships"_s, 0);
        it.edit(ResourceId::Restrictions, u"blocklist"_s, false);
        it.form(ResourceId::Protect)->setServerComplaint(0, u"needs another plan"_s);
    }
    PageCase::settle();
    const QStringList faults = faultsIn(it.page.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const int wide = areaOf(it)->widget()->width();
    QVERIFY2(wide <= areaOf(it)->viewport()->width(),
             qPrintable(u"sticks out: %1, %2"_s.arg(wide).arg(widest(*it.page))));
}

void tst_SettingsPage::mirrors()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Restrictions});
    const auto *row = it.row(ResourceId::Restrictions, u"allowlist"_s);
    const auto *editor = row->findChild<FieldEditor *>();
    const QRect leftToRight(editor->mapTo(row, QPoint()), editor->size());
    it.page->setLayoutDirection(Qt::RightToLeft);
    PageCase::settle();
    const QRect rightToLeft(editor->mapTo(row, QPoint()), editor->size());
    QVERIFY(qAbs(row->width() - 1 - leftToRight.right() - rightToLeft.left()) <= 1);
}

VESTRY_GUI_TEST(tst_SettingsPage)
#include "tst_settingspage.moc"
