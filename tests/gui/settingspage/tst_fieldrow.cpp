#include "tests/gui/settingspage/pagecase.h"
#include "tests/support/testprogram.h"

#include "ui/editors/fieldeditor.h"

#include <QAccessible>
#include <QClipboard>
#include <QHelpEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolTip>
#include <QUndoStack>

namespace {

FieldEditor *editorOf(const FieldRow *row) { return row->findChild<FieldEditor *>(); }
QWidget *stopOf(const FieldRow *row) { return editorOf(row)->focusProxy(); }
QString descriptionOf(const FieldRow *row)
{
    return QAccessible::queryAccessibleInterface(stopOf(row))->text(QAccessible::Description);
}

} // namespace

//! One setting on a page: what it says of its state, and what the keyboard does.
class tst_FieldRow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void saysChangeAndTakesItBack();
    void changesByKeyboardCanBeUndone();
    void unreportedIsSetOnPurpose();
    void says_data();
    void says();
    void complaintsStayUnderTheField();
    void driftIsDecided_data();
    void driftIsDecided();
    void driftOfAListSaysWhatDiffers();
    void tellsWhereTheValueIsFrom();
    void labelNamesTheWireKey();
    void isNamedByItsLabel_data();
    void isNamedByItsLabel();
    void nothingTypedIsNoEdit();
    void serverWordsAreText();
};

void tst_FieldRow::saysChangeAndTakesItBack()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance});
    const FieldRow *row = it.row(ResourceId::Instance, u"hibp"_s);
    const bool was = it.form(ResourceId::Instance)->shown(row->field()).toBool();
    QVERIFY(!PageCase::button(row, u"Reset"_s));
    QTest::keyClick(stopOf(row), Qt::Key_Space);
    const QString words = u"Changed (was: %1)"_s.arg(was ? u"On"_s : u"Off"_s);
    QVERIFY(PageCase::says(row, words));
    QVERIFY2(descriptionOf(row).contains(words), qPrintable(descriptionOf(row)));
    QTest::mouseClick(PageCase::button(row, u"Reset"_s), Qt::LeftButton);
    QVERIFY(!PageCase::says(row, u"Changed"_s));
    QVERIFY(!PageCase::button(row, u"Reset"_s));
    QCOMPARE(it.workspace->editCount(), 0);
    QCOMPARE(QApplication::focusWidget(), stopOf(row)); // not lost with the button
}

void tst_FieldRow::changesByKeyboardCanBeUndone()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance});
    const FieldRow *row = it.row(ResourceId::Instance, u"test_mode"_s);
    const QJsonValue was = editorOf(row)->value();
    QTest::keyClick(stopOf(row), Qt::Key_Space);
    it.workspace->undoStack()->undo();
    QCOMPARE(editorOf(row)->value(), was);
    it.workspace->undoStack()->redo();
    QCOMPARE(editorOf(row)->value(), QJsonValue(!was.toBool()));
}

void tst_FieldRow::unreportedIsSetOnPurpose()
{
    PageCase it;
    it.read();
    it.show({ResourceId::BetaSignIn});
    const FieldRow *row = it.row(ResourceId::BetaSignIn, u"restricted_to_allowlist"_s);
    QVERIFY(PageCase::says(row, u"Not reported by Clerk"_s));
    QTest::keyClick(stopOf(row), Qt::Key_Space);
    QCOMPARE(it.workspace->editCount(), 0); // not before it was asked for
    QTest::mouseClick(PageCase::button(row, u"Set anyway…"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), stopOf(row));
    QVERIFY(editorOf(row)->value().isUndefined()); // unlocked, and still unknown
    QTest::keyClick(stopOf(row), Qt::Key_Space);
    QCOMPARE(it.form(ResourceId::BetaSignIn)->shown(row->field()), QJsonValue(true));
    QVERIFY(PageCase::says(row, u"Changed (was: not reported by Clerk)"_s));
}

void tst_FieldRow::says_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("locked");
    using enum Environment;
    QTest::newRow("development only") << Production << ResourceId::Instance << u"development_origin"_s
                                      << u"Not available on production instances"_s << true;
    QTest::newRow("deprecated") << Development << ResourceId::Instance << u"cookieless_dev"_s << u"Deprecated"_s
                                << true;
    QTest::newRow("read-only") << Development << ResourceId::Organization << u"max_allowed_roles"_s << u"Read-only"_s
                               << true;
    QTest::newRow("paid") << Production << ResourceId::Restrictions << u"allowlist"_s << u"May need a paid plan"_s
                          << false;
}

void tst_FieldRow::says()
{
    QFETCH(const Environment, environment);
    QFETCH(const ResourceId, resource);
    QFETCH(const QString, field);
    QFETCH(const QString, words);
    QFETCH(const bool, locked);
    PageCase it(environment);
    it.read();
    it.show({resource});
    const FieldRow *row = it.row(resource, field);
    QVERIFY2(PageCase::says(row, words), qPrintable(PageCase::words(row).join(u'|')));
    QVERIFY(descriptionOf(row).contains(words));
    QTest::keyClick(stopOf(row), Qt::Key_Space);
    QTest::keyClick(stopOf(row), Qt::Key_Up);
    QTest::keyClick(stopOf(row), Qt::Key_9);
    QCOMPARE(it.workspace->editCount() == 0, locked);
}

void tst_FieldRow::complaintsStayUnderTheField()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance});
    const FieldRow *row = it.row(ResourceId::Instance, u"support_email"_s);
    auto *line = qobject_cast<QLineEdit *>(stopOf(row));
    line->selectAll();
    QTest::keyClicks(line, u"nobody@"_s);
    QCOMPARE(line->text(), u"nobody@"_s);
    QVERIFY(PageCase::says(row, u"Error: "_s));
    QVERIFY(descriptionOf(row).startsWith("Error: "_L1));
    QTest::keyClicks(line, u"example.com"_s);
    QVERIFY(!PageCase::says(row, u"Error: "_s));
    it.form(ResourceId::Instance)->setServerComplaint(row->field(), u"is taken"_s);
    QVERIFY(PageCase::says(row, u"Clerk says: is taken"_s));
    QTest::keyClicks(line, u"x"_s);
    QVERIFY(!PageCase::says(row, u"Clerk says"_s));
}

void tst_FieldRow::driftIsDecided_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("edits");
    QTest::newRow("mine") << u"Keep mine"_s << 7 << 1;
    QTest::newRow("theirs") << u"Take theirs"_s << 9 << 0;
}

void tst_FieldRow::driftIsDecided()
{
    QFETCH(const QString, button);
    QFETCH(const int, shown);
    QFETCH(const int, edits);
    PageCase it;
    it.read();
    it.show({ResourceId::Organization});
    it.edit(ResourceId::Organization, u"max_allowed_memberships"_s, 7);
    it.simulator.changeBehindTheBack(it.key, u"organization_settings"_s, u"max_allowed_memberships"_s, 9);
    it.read();
    const FieldRow *row = it.row(ResourceId::Organization, u"max_allowed_memberships"_s);
    QVERIFY2(PageCase::says(row, u"Server now: 9. Yours: 7."_s), qPrintable(PageCase::words(row).join(u'|')));
    QTest::mouseClick(PageCase::button(row, button), Qt::LeftButton);
    QVERIFY(!PageCase::says(row, u"Server now"_s));
    QCOMPARE(editorOf(row)->value(), QJsonValue(shown));
    QCOMPARE(it.workspace->editCount(), edits);
}

//! Three long lists that begin alike would look the same.
void tst_FieldRow::driftOfAListSaysWhatDiffers()
{
    const auto origins = [](const QString &last) {
        QJsonArray out;
        for (int i = 0; i < 20; ++i)
            out.append(u"https://app%1.example"_s.arg(i));
        out.append(last);
        return out;
    };
    PageCase it;
    it.simulator.changeBehindTheBack(it.key, u"instance"_s, u"allowed_origins"_s, origins(u"https://before.example"_s));
    it.read();
    it.show({ResourceId::Instance});
    it.edit(ResourceId::Instance, u"allowed_origins"_s, origins(u"https://mine.example"_s));
    it.simulator.changeBehindTheBack(it.key, u"instance"_s, u"allowed_origins"_s, origins(u"https://theirs.example"_s));
    it.read();
    const FieldRow *row = it.row(ResourceId::Instance, u"allowed_origins"_s);
    const QString all = PageCase::words(row).join(u'|');
    QVERIFY2(all.contains(u"https://mine.example"_s) && all.contains(u"https://theirs.example"_s), qPrintable(all));
}

void tst_FieldRow::tellsWhereTheValueIsFrom()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance});
    FieldRow *row = it.row(ResourceId::Instance, u"clerk_js_version"_s);
    QTest::keyClick(stopOf(row), Qt::Key_F1, Qt::ShiftModifier);
    auto *menu = row->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QStringList lines;
    for (const auto *action : menu->actions())
        lines += action->text();
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"Frontend API, GET /v1/environment · less than a minute ago"_s), qPrintable(all));
    QVERIFY(all.contains("value in force"_L1));
    for (auto *action : menu->actions()) {
        if (action->text().contains("clerk_js_version"_L1))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"clerk_js_version"_s);
    menu->close();
}

void tst_FieldRow::labelNamesTheWireKey()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Restrictions});
    FieldRow *row = it.row(ResourceId::Restrictions, u"blocklist"_s);
    const QPoint at(20, row->height() / 2);
    QHelpEvent event(QEvent::ToolTip, at, row->mapToGlobal(at));
    QApplication::sendEvent(row, &event);
    QVERIFY2(QToolTip::text().contains("blocklist\n"_L1), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void tst_FieldRow::isNamedByItsLabel_data()
{
    QTest::addColumn<ResourceId>("resource");
    for (const ResourceSpec &resource : allResources())
        QTest::newRow(resource.title) << resource.id;
}

void tst_FieldRow::isNamedByItsLabel()
{
    QFETCH(const ResourceId, resource);
    PageCase it;
    it.read();
    it.show({resource});
    for (const FieldSpec &spec : resourceSpec(resource).fields) {
        const FieldRow *row = it.row(resource, spec.key);
        QVERIFY(row);
        auto *face = QAccessible::queryAccessibleInterface(stopOf(row));
        QVERIFY2(stopOf(row)->accessibleName().contains(labelOf(spec)), qPrintable(spec.key));
        QVERIFY2(face->text(QAccessible::Description).contains(helpOf(spec)), qPrintable(spec.key));
        // Under Linux Qt tells a combo box's value as its name; its name is what labels it.
        bool labelled = face->text(QAccessible::Name).contains(labelOf(spec));
        for (const auto &[other, relation] : face->relations(QAccessible::Label))
            labelled = labelled || other->text(QAccessible::Name) == labelOf(spec);
        QVERIFY2(labelled, qPrintable(spec.key));
    }
}

void tst_FieldRow::nothingTypedIsNoEdit()
{
    PageCase it(Environment::Development);
    it.simulator.changeBehindTheBack(it.key, u"instance"_s, u"support_email"_s, QJsonValue::Null);
    it.read();
    it.show({ResourceId::Instance});
    const FieldRow *row = it.row(ResourceId::Instance, u"support_email"_s);
    QCOMPARE(it.form(ResourceId::Instance)->baseline(row->field()).state, FieldValue::State::Null);
    QTest::keyClicks(stopOf(row), u"a"_s);
    QCOMPARE(it.workspace->editCount(), 1);
    QTest::keyClick(stopOf(row), Qt::Key_Backspace);
    QCOMPARE(it.workspace->editCount(), 0);
}

void tst_FieldRow::serverWordsAreText()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance});
    const FieldRow *row = it.row(ResourceId::Instance, u"support_email"_s);
    it.form(ResourceId::Instance)->setServerComplaint(row->field(), u"<b>no</b>"_s);
    for (const auto *label : row->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
    QVERIFY(PageCase::says(row, u"<b>no</b>"_s));
}

VESTRY_GUI_TEST(tst_FieldRow)
#include "tst_fieldrow.moc"
