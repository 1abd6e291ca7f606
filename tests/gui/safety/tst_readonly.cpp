#include "tests/gui/settingspage/pagecase.h"
#include "tests/support/testprogram.h"

#include "ui/editors/fieldeditor.h"

#include <QAccessible>

namespace {

QString descriptionOf(const FieldRow *row)
{
    const auto *editor = row->findChild<FieldEditor *>();
    return QAccessible::queryAccessibleInterface(editor->focusProxy())->text(QAccessible::Description);
}

const StatusLabel *noticeOf(const PageCase &it) { return it.page->findChild<StatusLabel *>(u"readOnlyNotice"_s); }

} // namespace

//! An instance that is read-only in Vestry: everything is seen, nothing is changed, and the page says why.
class tst_ReadOnly : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void pagesSayIt_data();
    void pagesSayIt();
    void keyboardChangesNothing_data();
    void keyboardChangesNothing();
    void editsStayVisible();
    void driftWaits();
    void unreportedStaysLocked();
    void loweredAgain();
};

void tst_ReadOnly::pagesSayIt_data()
{
    QTest::addColumn<ResourceId>("resource");
    for (const ResourceSpec &resource : allResources())
        QTest::newRow(resource.title) << resource.id;
}

void tst_ReadOnly::pagesSayIt()
{
    QFETCH(const ResourceId, resource);
    PageCase it;
    it.read();
    it.workspace->setReadOnly(true);
    it.show({resource});
    QVERIFY(noticeOf(it)->isVisible());
    QVERIFY2(noticeOf(it)->word().contains("choose another safety level"_L1), qPrintable(noticeOf(it)->word()));
    int writable = 0;
    for (const FieldRow *row : it.page->findChildren<FieldRow *>()) {
        const FieldSpec &spec = it.form(resource)->spec(row->field());
        if (spec.access != FieldAccess::Writable || !isAvailable(spec, Environment::Development))
            continue;
        ++writable;
        QVERIFY2(descriptionOf(row).startsWith("Read-only: the safety level"_L1), qPrintable(descriptionOf(row)));
    }
    QVERIFY(writable > 0);
}

void tst_ReadOnly::keyboardChangesNothing_data() { pagesSayIt_data(); }

void tst_ReadOnly::keyboardChangesNothing()
{
    QFETCH(const ResourceId, resource);
    PageCase it;
    it.read();
    it.workspace->setReadOnly(true);
    it.show({resource});
    for (const FieldRow *row : it.page->findChildren<FieldRow *>()) {
        QWidget *stop = row->findChild<FieldEditor *>()->focusProxy();
        stop->setFocus();
        for (const int key : {Qt::Key_Space, Qt::Key_Up, Qt::Key_A, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Return})
            QTest::keyClick(stop, static_cast<Qt::Key>(key));
        QTest::mouseClick(stop, Qt::LeftButton);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
    QCOMPARE(it.workspace->editCount(), 0);
    it.workspace->edit(resource, 0, it.form(resource)->shown(0).toBool() ? false : true); // by another way
    QCOMPARE(it.workspace->editCount(), 0);
    QVERIFY(!it.workspace->undoStack()->canUndo());
}

void tst_ReadOnly::editsStayVisible()
{
    PageCase it;
    it.read();
    it.show({ResourceId::Instance});
    QVERIFY(!noticeOf(it)->isVisible());
    it.edit(ResourceId::Instance, u"support_email"_s, u"help@acme.example"_s);
    const QJsonObject draft = it.workspace->draft();
    it.workspace->setReadOnly(true);
    const FieldRow *row = it.row(ResourceId::Instance, u"support_email"_s);
    QVERIFY(PageCase::says(row, u"Changed (was:"_s));
    QCOMPARE(row->findChild<FieldEditor *>()->value(), QJsonValue(u"help@acme.example"_s));
    QVERIFY(!PageCase::button(row, u"Reset"_s)->isEnabled());
    QVERIFY(PageCase::button(row, u"Reset"_s)->accessibleDescription().contains("Read-only"_L1));
    QVERIFY2(noticeOf(it)->word().contains("stay as a draft"_L1), qPrintable(noticeOf(it)->word()));
    QCOMPARE(it.workspace->draft(), draft);
}

void tst_ReadOnly::driftWaits()
{
    PageCase it;
    it.read();
    it.edit(ResourceId::Instance, u"support_email"_s, u"mine@acme.example"_s);
    it.workspace->setReadOnly(true);
    it.simulator.changeBehindTheBack(it.key, u"instance"_s, u"support_email"_s, u"theirs@acme.example"_s);
    it.read();
    it.show({ResourceId::Instance});
    const FieldRow *row = it.row(ResourceId::Instance, u"support_email"_s);
    for (const auto &text : {u"Keep mine"_s, u"Take theirs"_s}) {
        QVERIFY(PageCase::button(row, text) != nullptr);
        QVERIFY(!PageCase::button(row, text)->isEnabled());
    }
}

void tst_ReadOnly::unreportedStaysLocked()
{
    PageCase it;
    it.read();
    it.workspace->setReadOnly(true);
    it.show({ResourceId::BetaSignIn});
    const FieldRow *row = it.row(ResourceId::BetaSignIn, u"restricted_to_allowlist"_s);
    QVERIFY(!PageCase::button(row, u"Set anyway…"_s)->isEnabled());
}

void tst_ReadOnly::loweredAgain()
{
    PageCase it;
    it.read();
    it.workspace->setReadOnly(true);
    it.show({ResourceId::Instance});
    it.workspace->setReadOnly(false);
    QVERIFY(!noticeOf(it)->isVisible());
    const FieldRow *row = it.row(ResourceId::Instance, u"hibp"_s);
    QVERIFY(!descriptionOf(row).contains("Read-only"_L1));
    QTest::keyClick(row->findChild<FieldEditor *>()->focusProxy(), Qt::Key_Space);
    QCOMPARE(it.workspace->editCount(), 1);
}

VESTRY_GUI_TEST(tst_ReadOnly)
#include "tst_readonly.moc"
