#include "tests/gui/secrets/memoryscan.h"
#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/secretedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethod>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
const QString kSecret = u"sk_live_CANARYfield0123456789"_s;

//! What was sent to screen readers, as one text.
QString g_told;

void listen(QAccessibleEvent *event)
{
    switch (event->type()) {
    case QAccessible::TextInserted:
        g_told += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
        break;
    case QAccessible::TextRemoved:
        g_told += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
        break;
    case QAccessible::TextUpdated:
        g_told += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
        g_told += static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved();
        break;
    case QAccessible::ValueChanged:
        g_told += static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
        break;
    default:
        break;
    }
}

//! The field with its label in a window of its own that has the keyboard.
class FieldCase {
public:
    FieldCase()
    {
        auto *column = new QVBoxLayout(&window);
        auto *label = new QLabel(u"Secret key"_s);
        edit = new SecretEdit;
        other = new QLineEdit;
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        column->addWidget(other);
        window.resize(600, 200);
        window.show();
        QVERIFY(becomesActive(&window));
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
            QApplication::clipboard()->setText(u"before"_s, mode);
    }

    //! Nothing of the secret, not even a few letters, is where others read.
    static bool leaked()
    {
        for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
            if (mode == QClipboard::Selection && !QApplication::clipboard()->supportsSelection())
                continue;
            if (QApplication::clipboard()->text(mode) != "before"_L1)
                return true;
        }
        return false;
    }

    QWidget window;
    SecretEdit *edit = nullptr;
    QLineEdit *other = nullptr;
};
} // namespace

//! Goes in, can be looked at, does not come out.
class tst_SecretEdit : public QObject {
    Q_OBJECT
private slots:
    void takesWhatIsTypedAndPasted();
    void nothingGetsOut_data();
    void nothingGetsOut();
    void selectingHides_data();
    void selectingHides();
    void showsForAWhile();
    void leavingTheWindowHides();
    void screenReadersGetDots_data();
    void screenReadersGetDots();
    void screenReadersCanFillIn();
    void inputMethodsGetNothing_data();
    void inputMethodsGetNothing();
    void theMenuOffersPasteAndDelete();
    void nothingIsUndone();
    void isOverwrittenWhenCleared_data();
    void isOverwrittenWhenCleared();
    void othersKeepTheirCopy();
};

void tst_SecretEdit::takesWhatIsTypedAndPasted()
{
    FieldCase it;
    QTest::keyClicks(it.edit, u"sk_test_"_s);
    QApplication::clipboard()->setText(u"pasted"_s);
    QTest::keySequence(it.edit, QKeySequence::Paste);
    QVERIFY(it.edit->secret() == "sk_test_pasted");
    QVERIFY(!it.edit->displayText().contains(u"pasted"_s));
    it.edit->setRevealed(true);
    QVERIFY(it.edit->displayText().contains(u"pasted"_s));
}

void tst_SecretEdit::nothingGetsOut_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::addColumn<QString>("way");
    for (const bool revealed : {false, true}) {
        for (const char *way : {"copy", "cut", "kill line", "kill all", "select by key", "select all", "drag over",
                                "double click", "copy slot"})
            QTest::addRow("%s, %s", revealed ? "shown" : "hidden", way) << revealed << QString::fromLatin1(way);
    }
}

void tst_SecretEdit::nothingGetsOut()
{
    QFETCH(const bool, revealed);
    QFETCH(const QString, way);
    FieldCase it;
    it.edit->setText(kSecret);
    it.edit->setRevealed(revealed);
    const QPoint left(8, it.edit->height() / 2), right(it.edit->width() - 8, it.edit->height() / 2);
    if (way == "copy"_L1 || way == "cut"_L1) {
        QTest::keySequence(it.edit, QKeySequence::SelectAll);
        it.edit->setRevealed(revealed);
        QTest::keySequence(it.edit, way == "copy"_L1 ? QKeySequence::Copy : QKeySequence::Cut);
        QVERIFY(it.edit->secret() == kSecret.toUtf8());
    } else if (way == "kill line"_L1) {
        QTest::keyClick(it.edit, Qt::Key_Home);
        QTest::keyClick(it.edit, Qt::Key_K, Qt::ControlModifier);
    } else if (way == "kill all"_L1) {
        QTest::keyClick(it.edit, Qt::Key_U, Qt::ControlModifier);
    } else if (way == "select by key"_L1) {
        QTest::keyClick(it.edit, Qt::Key_Home, Qt::ShiftModifier);
        QTest::keyClick(it.edit, Qt::Key_Left, Qt::ShiftModifier);
    } else if (way == "select all"_L1) {
        QTest::keySequence(it.edit, QKeySequence::SelectAll);
    } else if (way == "drag over"_L1) {
        QTest::mousePress(it.edit, Qt::LeftButton, {}, left);
        QTest::mouseMove(it.edit, right);
        QTest::mouseRelease(it.edit, Qt::LeftButton, {}, right);
    } else if (way == "double click"_L1) {
        QTest::mouseDClick(it.edit, Qt::LeftButton, {}, left + QPoint(40, 0));
    } else {
        it.edit->selectAll();
        it.edit->copy();
    }
    QVERIFY(!FieldCase::leaked());
}

void tst_SecretEdit::selectingHides_data()
{
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::newRow("all") << QKeySequence::SelectAll;
    QTest::newRow("to the start") << QKeySequence::SelectStartOfLine;
    QTest::newRow("a letter") << QKeySequence::SelectPreviousChar;
    QTest::newRow("a word") << QKeySequence::SelectPreviousWord;
}

void tst_SecretEdit::selectingHides()
{
    QFETCH(const QKeySequence::StandardKey, key);
    FieldCase it;
    it.edit->setText(kSecret);
    it.edit->setRevealed(true);
    QSignalSpy changed(it.edit, &SecretEdit::revealedChanged);
    QTest::keySequence(it.edit, key);
    QVERIFY(!it.edit->isRevealed());
    QCOMPARE(changed.size(), 1);
    QTest::keyClicks(it.edit, u"x"_s);
    QVERIFY(it.edit->secret() != kSecret.toUtf8()); // the selection is replaced as in any other field
}

void tst_SecretEdit::showsForAWhile()
{
    FieldCase it;
    it.edit->setText(kSecret);
    it.edit->setRevealed(true);
    QVERIFY(it.edit->isRevealed());
    auto *timer = it.edit->findChild<QTimer *>(u"hideAgain"_s);
    QVERIFY(timer != nullptr && timer->isActive());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(30000));
    timer->setInterval(1);
    QTRY_VERIFY(!it.edit->isRevealed());
    it.edit->setRevealed(true);
    it.edit->setRevealed(false);
    QVERIFY(!timer->isActive());
}

void tst_SecretEdit::leavingTheWindowHides()
{
    FieldCase it;
    it.edit->setText(kSecret);
    it.edit->setRevealed(true);
    it.other->setFocus(); // within the window one may go on looking at it
    QVERIFY(it.edit->isRevealed());
    QWidget another;
    another.show();
    QVERIFY(becomesActive(&another));
    QTRY_VERIFY(!it.edit->isRevealed());
    QVERIFY(becomesActive(&it.window));
    it.edit->setRevealed(true);
    it.edit->hide();
    QVERIFY(!it.edit->isRevealed());
}

void tst_SecretEdit::screenReadersGetDots_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown") << true;
}

void tst_SecretEdit::screenReadersGetDots()
{
    QFETCH(const bool, revealed);
    // Without a screen there is nobody to tell.
    if (QGuiApplication::platformName() == "xcb"_L1)
        QTRY_VERIFY(QAccessible::isActive());
    const auto before = QAccessible::installUpdateHandler(listen);
    g_told.clear();
    {
        FieldCase it; // its filter comes before listen() and hands on to it
        it.edit->setRevealed(revealed);
        QTest::keyClicks(it.edit, u"sk_live_"_s);
        it.edit->insert(u"CANARY"_s);
        QTest::keyClick(it.edit, Qt::Key_Backspace);
        it.edit->setRevealed(revealed);
        it.edit->setText(kSecret);

        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(it.edit);
        QVERIFY(face != nullptr && face->textInterface() != nullptr);
        QCOMPARE(face->role(), QAccessible::EditableText);
        QCOMPARE(face->text(QAccessible::Name), u"Secret key"_s);
        QVERIFY(face->state().passwordEdit && face->state().editable);
        const QString dots = u"••••••••"_s;
        QVERIFY(face->text(QAccessible::Value) == dots);
        QVERIFY(face->textInterface()->text(0, -1) == dots);
        QVERIFY(face->textInterface()->text(0, 1000) == dots);
        QCOMPARE(face->textInterface()->characterCount(), 8);
        int start = 0, end = 0;
        QVERIFY(face->textInterface()->textAtOffset(0, QAccessible::LineBoundary, &start, &end) == dots);
        face->textInterface()->addSelection(0, 8);
        QCOMPARE(face->textInterface()->selectionCount(), 0);
        it.edit->setText({});
        QVERIFY(face->text(QAccessible::Value).isEmpty());
    }
    QAccessible::installUpdateHandler(before);
    QVERIFY(!g_told.isEmpty() || !QAccessible::isActive()); // Qt 6.8 tells the handler in any case
    QVERIFY2(g_told.count(u'•') == g_told.size(), "letters were told");
}

void tst_SecretEdit::screenReadersCanFillIn()
{
    FieldCase it;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(it.edit);
    QVERIFY(face != nullptr && face->editableTextInterface() != nullptr);
    face->editableTextInterface()->insertText(0, kSecret);
    QVERIFY(it.edit->secret() == kSecret.toUtf8());
    face->editableTextInterface()->deleteText(0, 1);
    QVERIFY(it.edit->secret().isEmpty());
    face->setText(QAccessible::Value, kSecret);
    QVERIFY(it.edit->secret() == kSecret.toUtf8());
    it.edit->setReadOnly(true);
    face->editableTextInterface()->replaceText(0, 8, u"another"_s);
    QVERIFY(it.edit->secret() == kSecret.toUtf8());
}

void tst_SecretEdit::inputMethodsGetNothing_data() { screenReadersGetDots_data(); }

void tst_SecretEdit::inputMethodsGetNothing()
{
    QFETCH(const bool, revealed);
    FieldCase it;
    it.edit->setText(kSecret);
    it.edit->setRevealed(revealed);
    for (int bit = 0; bit < 32; ++bit) {
        const auto query = static_cast<Qt::InputMethodQuery>(1U << bit);
        QInputMethodQueryEvent asked(query);
        QApplication::sendEvent(it.edit, &asked);
        for (const QVariant &answer : {asked.value(query), QInputMethod::queryFocusObject(query, 5)})
            QVERIFY2(!answer.toString().contains(u"CANARY"_s), qPrintable(u"query %1"_s.arg(bit)));
    }
    QVERIFY(it.edit->inputMethodHints().testFlags(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText));
}

void tst_SecretEdit::theMenuOffersPasteAndDelete()
{
    FieldCase it;
    it.edit->setText(kSecret);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {4, 4}, it.edit->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(it.edit, &event);
    auto *menu = it.edit->findChild<QMenu *>(u"secretMenu"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(0)->text(), u"Paste"_s);
    QCOMPARE(menu->actions().at(1)->text(), u"Delete"_s);
    menu->actions().at(1)->trigger();
    menu->close();
    QVERIFY(it.edit->secret().isEmpty());
}

void tst_SecretEdit::nothingIsUndone()
{
    FieldCase it;
    it.edit->setRevealed(true);
    QTest::keyClicks(it.edit, u"CANARY"_s);
    QTest::keySequence(it.edit, QKeySequence::Undo);
    QVERIFY(it.edit->secret() == "CANARY");
    it.edit->clear();
    QTRY_VERIFY(!it.edit->isUndoAvailable());
    it.edit->undo();
    it.edit->redo();
    QVERIFY(it.edit->secret().isEmpty());
}

void tst_SecretEdit::isOverwrittenWhenCleared_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"clear", "set", "replace", "keys", "end of the field"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void tst_SecretEdit::isOverwrittenWhenCleared()
{
    QFETCH(const QString, way);
    FieldCase it;
    const HiddenSecret secret;
    it.edit->setText(secret.plain());
    QCOMPARE(secret.copiesInMemory(), 1);
    if (way == "clear"_L1)
        it.edit->clear();
    else if (way == "set"_L1)
        it.edit->setText({});
    else if (way == "replace"_L1)
        it.edit->setText(u"another"_s);
    else if (way == "keys"_L1) {
        QTest::keyClick(it.edit, Qt::Key_Home, Qt::ShiftModifier);
        QTest::keyClick(it.edit, Qt::Key_Delete);
        QVERIFY(it.edit->text().isEmpty());
    } else
        delete it.edit;
    QTRY_COMPARE(secret.copiesInMemory(), 0);
}

void tst_SecretEdit::othersKeepTheirCopy()
{
    FieldCase it;
    QString mine = u"sk_live_CANARY%1"_s.arg(1);
    it.edit->setText(mine);
    const QString looked = it.edit->text();
    it.edit->clear();
    QCoreApplication::processEvents();
    QVERIFY(mine == "sk_live_CANARY1"_L1 && looked == mine);
}

VESTRY_GUI_TEST(tst_SecretEdit)
#include "tst_secretedit.moc"
