#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/editors/choiceeditor.h"
#include "ui/editors/fieldeditor.h"
#include "ui/editors/numbereditor.h"
#include "ui/editors/roleeditor.h"
#include "ui/editors/switcheditor.h"
#include "ui/style/appstyle.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr FieldChoice kChoices[] = {{"password"_L1, "Password"}, {"otp"_L1, "One-time code"}};
constexpr FieldChoice kModes[] = {{"automatic_invitation"_L1, "Automatic invitation"},
                                  {"automatic_suggestion"_L1, "Automatic suggestion"},
                                  {"manual_invitation"_L1, "Manual invitation", true}};
constexpr FieldSpec kSwitch{.key = "s"_L1, .kind = FieldKind::Bool, .label = "Switch"};
constexpr FieldSpec kNumber{
    .key = "n"_L1, .kind = FieldKind::Integer, .label = "Number", .zeroMeaning = "unlimited", .maximum = 100};
constexpr FieldSpec kText{.key = "t"_L1, .kind = FieldKind::Text, .label = "Text", .emptyMeaning = "none"};
constexpr FieldSpec kEmail{.key = "e"_L1, .kind = FieldKind::Email, .label = "E-mail"};
constexpr FieldSpec kChoice{.key = "c"_L1, .kind = FieldKind::Choice, .label = "Choice", .choices = kChoices};
constexpr FieldSpec kChoiceList{.key = "l"_L1, .kind = FieldKind::ChoiceList, .label = "Modes", .choices = kModes};
constexpr FieldSpec kRole{.key = "r"_L1, .kind = FieldKind::Role, .label = "Role"};
constexpr FieldSpec kCountries{.key = "k"_L1, .kind = FieldKind::CountryList, .label = "Countries"};
constexpr FieldSpec kOrigins{.key = "o"_L1, .kind = FieldKind::OriginList, .label = "Origins"};

QJsonValue undefined() { return QJsonValue(QJsonValue::Undefined); }

//! An editor in a window between two other stops, so that Tab has somewhere to come from and go to.
class Stage {
public:
    explicit Stage(const FieldSpec &spec)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new QPushButton(u"before"_s));
        editor = makeEditor(spec, nullptr, &window);
        editor->describe(u"The label"_s, u"The help"_s);
        column->addWidget(editor);
        after = new QPushButton(u"after"_s);
        column->addWidget(after);
        window.show();
        [[maybe_unused]] const bool active = becomesActive(&window);
        editor->setFocus();
    }
    QWidget *target() const { return QApplication::focusWidget(); }

    QWidget window;
    FieldEditor *editor;
    QPushButton *after;
};

QAccessibleInterface *accessible(const QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
}

void wheelOver(QWidget *widget)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

//! Every editor by keyboard, by its words and by its accessible face.
class tst_Editors : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void tabLeaves_data() { everyKind(); }
    void tabLeaves();
    void isNamed_data() { everyKind(); }
    void isNamed();
    void readOnlyChangesNothing_data() { everyKind(); }
    void readOnlyChangesNothing();
    void wheelChangesNothing_data() { everyKind(); }
    void wheelChangesNothing();
    void switchTurnsBySpace_data();
    void switchTurnsBySpace();
    void switchSaysItsState_data();
    void switchSaysItsState();
    void numberKeepsWhatIsOutOfRange();
    void numberSaysWhatZeroMeans();
    void numberWaitsForDigits();
    void numberSteps();
    void textTrims();
    void choiceByKeyboard();
    void choiceKeepsUnknown();
    void choiceListByKeyboard();
    void choiceListKeepsUnknown();
    void roleFallsBackToItsId();
    void permissions_data();
    void permissions();
    void countriesAreFoundAndTicked();

private:
    static void everyKind();
};

void tst_Editors::everyKind()
{
    QTest::addColumn<const FieldSpec *>("spec");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("switch") << &kSwitch << QJsonValue(true);
    QTest::newRow("unknown switch") << &kSwitch << undefined();
    QTest::newRow("number") << &kNumber << QJsonValue(5);
    QTest::newRow("text") << &kText << QJsonValue(u"5.1"_s);
    QTest::newRow("e-mail") << &kEmail << QJsonValue(u"a@example.com"_s);
    QTest::newRow("choice") << &kChoice << QJsonValue(u"otp"_s);
    QTest::newRow("choice list") << &kChoiceList << QJsonValue(QJsonArray{u"automatic_suggestion"_s});
    QTest::newRow("role") << &kRole << QJsonValue(u"role_1"_s);
    QTest::newRow("countries") << &kCountries << QJsonValue(QJsonArray{u"IR"_s});
    QTest::newRow("origins") << &kOrigins << QJsonValue(QJsonArray{u"https://a.example.com"_s});
    QTest::newRow("no origins") << &kOrigins << QJsonValue(QJsonArray{});
}

void tst_Editors::keepsWhatItIsGiven_data()
{
    QTest::addColumn<const FieldSpec *>("spec");
    QTest::addColumn<QJsonValue>("value");
    const QList<const FieldSpec *> all{&kSwitch, &kNumber,     &kText,    &kEmail,    &kChoice,
                                       &kRole,   &kChoiceList, &kOrigins, &kCountries};
    for (const auto *spec : all) {
        const QByteArray name = spec->label;
        QTest::newRow(name + ", not reported") << spec << undefined();
        QTest::newRow(name + ", null") << spec << QJsonValue(QJsonValue::Null);
    }
    QTest::newRow("on") << &kSwitch << QJsonValue(true);
    QTest::newRow("off") << &kSwitch << QJsonValue(false);
    QTest::newRow("zero") << &kNumber << QJsonValue(0);
    QTest::newRow("out of range") << &kNumber << QJsonValue(100000);
    QTest::newRow("empty text") << &kText << QJsonValue(u""_s);
    QTest::newRow("unknown choice") << &kChoice << QJsonValue(u"carrier_pigeon"_s);
    QTest::newRow("unknown members") << &kChoiceList << QJsonValue(QJsonArray{u"x"_s, u"y"_s});
    QTest::newRow("unknown country") << &kCountries << QJsonValue(QJsonArray{u"XX"_s});
}

void tst_Editors::keepsWhatItIsGiven()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const QJsonValue, value);
    Stage stage(*spec);
    QSignalSpy edited(stage.editor, &FieldEditor::edited);
    stage.editor->setValue(value);
    QCOMPARE(stage.editor->value(), value);
    QCOMPARE(stage.editor->value().isUndefined(), value.isUndefined());
    QTest::keyClick(stage.target(), Qt::Key_Tab); // leaving it edits nothing
    QCOMPARE(edited.size(), 0);
    QCOMPARE(stage.editor->value(), value);
}

void tst_Editors::tabLeaves()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const QJsonValue, value);
    Stage stage(*spec);
    stage.editor->setValue(value);
    for (int i = 0; i < 12 && QApplication::focusWidget() != stage.after; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stage.after);
    for (int i = 0; i < 12 && stage.editor->isAncestorOf(QApplication::focusWidget()) == (i > 0); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(!stage.editor->isAncestorOf(QApplication::focusWidget()));
}

void tst_Editors::isNamed()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const QJsonValue, value);
    Stage stage(*spec);
    stage.editor->setValue(value);
    QVERIFY(stage.editor->isAncestorOf(QApplication::focusWidget()));
    while (QApplication::focusWidget() != stage.after) {
        // Under Linux Qt tells a combo box's value as its name and leaves the name to the label's relation.
        const QWidget *stop = QApplication::focusWidget();
        const QString name =
            qobject_cast<const QComboBox *>(stop) ? stop->accessibleName() : accessible(stop)->text(QAccessible::Name);
        QVERIFY2(name.contains("The label"_L1), qPrintable(name));
        QVERIFY(QApplication::focusWidget()->height() >= 24 && QApplication::focusWidget()->width() >= 24);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    stage.editor->setFocus();
    QCOMPARE(accessible(stage.target())->text(QAccessible::Description), u"The help"_s);
}

void tst_Editors::readOnlyChangesNothing()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const QJsonValue, value);
    Stage stage(*spec);
    stage.editor->setValue(value);
    stage.editor->setReadOnly(true);
    QSignalSpy edited(stage.editor, &FieldEditor::edited);
    stage.editor->setFocus();
    const bool emptyList = value.isArray() && value.toArray().isEmpty();
    QVERIFY2(emptyList || stage.editor->isAncestorOf(QApplication::focusWidget()), "can still be read by keyboard");
    for (QWidget *at = QApplication::focusWidget(); at != stage.after && !emptyList; at = QApplication::focusWidget()) {
        for (const auto key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Up, Qt::Key_7, Qt::Key_Delete, Qt::Key_Backspace})
            QTest::keyClick(at, key);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(edited.size(), 0);
    QCOMPARE(stage.editor->value(), value);
}

void tst_Editors::wheelChangesNothing()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const QJsonValue, value);
    Stage stage(*spec);
    stage.editor->setValue(value);
    stage.after->setFocus();
    QSignalSpy edited(stage.editor, &FieldEditor::edited);
    for (auto *child : stage.editor->findChildren<QWidget *>())
        wheelOver(child);
    QCOMPARE(edited.size(), 0);
}

void tst_Editors::switchTurnsBySpace_data()
{
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<bool>("first");
    QTest::newRow("off goes on") << QJsonValue(false) << true;
    QTest::newRow("on goes off") << QJsonValue(true) << false;
    QTest::newRow("unknown goes on") << undefined() << true;
    QTest::newRow("null goes on") << QJsonValue(QJsonValue::Null) << true;
}

void tst_Editors::switchTurnsBySpace()
{
    QFETCH(const QJsonValue, before);
    QFETCH(const bool, first);
    Stage stage(kSwitch);
    stage.editor->setValue(before);
    QSignalSpy edited(stage.editor, &FieldEditor::edited);
    QTest::keyClick(stage.target(), Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QJsonValue(first));
    QTest::mouseClick(stage.target(), Qt::LeftButton);
    QCOMPARE(stage.editor->value(), QJsonValue(!first));
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.at(0).at(0).value<QJsonValue>(), QJsonValue(first));
}

void tst_Editors::switchSaysItsState_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<bool>("mixed");
    QTest::addColumn<QString>("word");
    QTest::newRow("on") << QJsonValue(true) << true << false << u"On"_s;
    QTest::newRow("off") << QJsonValue(false) << false << false << u"Off"_s;
    QTest::newRow("unknown") << undefined() << false << true << u"Not reported"_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false << true << u"Not set"_s;
}

void tst_Editors::switchSaysItsState()
{
    QFETCH(const QJsonValue, value);
    Stage stage(kSwitch);
    stage.editor->setValue(value);
    auto *face = accessible(stage.target());
    QCOMPARE(face->role(), QAccessible::CheckBox);
    QTEST(bool(face->state().checked), "checked");
    QTEST(bool(face->state().checkStateMixed), "mixed");
    QTEST(face->text(QAccessible::Value), "word");
    face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(stage.editor->value(), QJsonValue(!value.toBool()));
    stage.editor->setReadOnly(true);
    QVERIFY(face->state().readOnly);
    QVERIFY(!face->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
}

void tst_Editors::numberKeepsWhatIsOutOfRange()
{
    Stage stage(kNumber);
    stage.editor->setValue(5);
    qobject_cast<NumberBox *>(stage.target())->selectAll();
    QTest::keyClicks(stage.target(), u"250"_s);
    QCOMPARE(stage.editor->value(), QJsonValue(250));
    QTest::keyClick(stage.target(), Qt::Key_Tab);
    QCOMPARE(stage.editor->value(), QJsonValue(250));
    QVERIFY(!complaintAbout(kNumber, stage.editor->value()).isEmpty());
}

void tst_Editors::numberSaysWhatZeroMeans()
{
    Stage stage(kNumber);
    stage.editor->setValue(0);
    const auto *meaning = stage.editor->findChild<QLabel *>();
    QVERIFY(meaning->isVisible());
    QCOMPARE(meaning->text(), u"unlimited"_s);
    stage.editor->setValue(1);
    QVERIFY(!meaning->isVisible());
}

void tst_Editors::numberWaitsForDigits()
{
    Stage stage(kNumber);
    stage.editor->setValue(5);
    QSignalSpy edited(stage.editor, &FieldEditor::edited);
    auto *box = qobject_cast<NumberBox *>(stage.target());
    box->selectAll();
    QTest::keyClick(box, Qt::Key_Delete);
    QCOMPARE(edited.size(), 0); // an empty box is half typed, not a value
    QTest::keyClicks(box, u"x1y2"_s);
    QCOMPARE(stage.editor->value(), QJsonValue(12));
    box->selectAll();
    QTest::keyClick(box, Qt::Key_Delete);
    QTest::keyClick(box, Qt::Key_Tab);
    QCOMPARE(box->text(), u"12"_s); // left empty: what counts is shown again
}

void tst_Editors::numberSteps()
{
    Stage stage(kNumber);
    stage.editor->setValue(99);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(stage.target(), Qt::Key_Up);
    QCOMPARE(stage.editor->value(), QJsonValue(100));
    stage.editor->setValue(undefined());
    QTest::keyClick(stage.target(), Qt::Key_Up);
    QCOMPARE(stage.editor->value(), QJsonValue(0));
}

void tst_Editors::textTrims()
{
    Stage stage(kText);
    stage.editor->setValue(u"5"_s);
    auto *edit = qobject_cast<QLineEdit *>(stage.target());
    edit->setCursorPosition(0);
    QTest::keyClicks(edit, u" 1"_s);
    QCOMPARE(stage.editor->value(), QJsonValue(u"15"_s));
    stage.editor->setValue(u"15"_s);
    QCOMPARE(edit->cursorPosition(), 2); // its own value coming back leaves the cursor where it is
}

void tst_Editors::choiceByKeyboard()
{
    Stage stage(kChoice);
    stage.editor->setValue(u"password"_s);
    QTest::keyClick(stage.target(), Qt::Key_Down);
    QCOMPARE(stage.editor->value(), QJsonValue(u"otp"_s));
    QCOMPARE(accessible(stage.target())->text(QAccessible::Value), u"One-time code"_s);
}

void tst_Editors::choiceKeepsUnknown()
{
    Stage stage(kChoice);
    stage.editor->setValue(u"carrier_pigeon"_s);
    auto *box = qobject_cast<ChoiceBox *>(stage.target());
    QVERIFY(box->currentText().contains("carrier_pigeon"_L1));
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(stage.editor->value(), QJsonValue(u"otp"_s));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(stage.editor->value(), QJsonValue(u"carrier_pigeon"_s));
}

void tst_Editors::choiceListByKeyboard()
{
    Stage stage(kChoiceList);
    stage.editor->setValue(QJsonArray{u"automatic_suggestion"_s});
    QTest::keyClick(stage.target(), Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QJsonValue(QJsonArray{u"automatic_invitation"_s, u"automatic_suggestion"_s}));
    stage.editor->setValue(undefined());
    for (const auto *box : stage.editor->findChildren<QCheckBox *>())
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(stage.target(), Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QJsonValue(QJsonArray{u"automatic_invitation"_s}));
}

void tst_Editors::choiceListKeepsUnknown()
{
    Stage stage(kChoiceList);
    stage.editor->setValue(QJsonArray{u"manual_invitation"_s, u"by_owl"_s});
    QTest::keyClick(stage.target(), Qt::Key_Space);
    const QJsonArray now = stage.editor->value().toArray();
    QCOMPARE(now.size(), 3);
    for (const auto &member : {u"automatic_invitation"_s, u"manual_invitation"_s, u"by_owl"_s})
        QVERIFY2(now.contains(member), qPrintable(member));
}

void tst_Editors::roleFallsBackToItsId()
{
    Stage stage(kRole);
    stage.editor->setValue(u"role_123"_s);
    QCOMPARE(qobject_cast<ChoiceBox *>(stage.target())->currentText(), u"role_123"_s);
}

void tst_Editors::permissions_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("system") << u"org:sys_memberships:manage"_s << u"manage memberships"_s;
    QTest::newRow("own") << u"org:invoice_lines:create_all"_s << u"create all invoice lines"_s;
    QTest::newRow("another shape") << u"everything"_s << u"everything"_s;
}

void tst_Editors::permissions()
{
    QFETCH(const QString, key);
    QTEST(permissionWords(key), "words");
}

void tst_Editors::countriesAreFoundAndTicked()
{
    Stage stage(kCountries);
    stage.editor->setValue(QJsonArray{u"XX"_s});
    auto *view = stage.editor->findChild<QListView *>();
    const int all = view->model()->rowCount();
    QVERIFY(all > 200);
    QTest::keyClicks(stage.target(), u"iceland"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(stage.target(), Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), view);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QJsonValue(QJsonArray{u"XX"_s, u"IS"_s}));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QJsonValue(QJsonArray{u"XX"_s}));
}

VESTRY_GUI_TEST(tst_Editors)
#include "tst_editors.moc"
