#include "tests/support/activewindow.h"
#include "tests/support/testprogram.h"
#include "ui/editors/entriesmodel.h"
#include "ui/editors/listeditor.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QIdentityProxyModel>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FieldSpec kOriginList{
    .key = "allowed_origins"_L1, .kind = FieldKind::OriginList, .label = "Origins", .emptyMeaning = "none"};
constexpr FieldSpec kScopes{.key = "default_scopes"_L1,
                            .kind = FieldKind::TextList,
                            .label = "Scopes",
                            .nullMeaning = "Clerk's defaults",
                            .nullResets = true};

//! Counts what the view asks for.
class CountingModel : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        rows.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    mutable qint64 asked = 0;
    mutable QSet<int> rows;
};

QPushButton *button(QWidget *in, const QString &text)
{
    for (auto *found : in->findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

QStringList many(int count)
{
    QStringList entries;
    entries.reserve(count);
    for (int i = 0; i < count; ++i)
        entries.append(u"https://app%1.example.com"_s.arg(i));
    return entries;
}

QStringList entriesOf(const FieldEditor &editor)
{
    QStringList entries;
    for (const auto &entry : editor.value().toArray())
        entries.append(entry.toString());
    return entries;
}

} // namespace

//! Lists of origins and scopes: by keyboard, by paste, and when they are very long.
class tst_ListEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void splits_data();
    void splits();
    void addsByKeyboard();
    void pastesIntoTheList();
    void removesByKeyboard();
    void editsInPlace();
    void sorts();
    void finds();
    void marksDuplicatesAndInvalid();
    void removesDuplicates();
    void goesBackToNull();
    void saysWhatEmptyMeans_data();
    void saysWhatEmptyMeans();
    void longListsCostNoMoreThanWhatIsSeen();
};

void tst_ListEditor::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("lines") << u"a\nb\r\nc"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("commas") << u"a, b,c;d"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("blanks") << u"  a \t b "_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("nothing") << u" ,\n "_s << QStringList{};
}

void tst_ListEditor::splits()
{
    QFETCH(const QString, text);
    QTEST(entriesIn(text), "entries");
}

void tst_ListEditor::addsByKeyboard()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray{u"https://a.example.com"_s});
    editor.show();
    auto *line = qobject_cast<QLineEdit *>(editor.focusProxy());
    QSignalSpy edited(&editor, &FieldEditor::edited);
    QTest::keyClicks(line, u"https://b.example.com, https://c.example.com"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(entriesOf(editor),
             (QStringList{u"https://a.example.com"_s, u"https://b.example.com"_s, u"https://c.example.com"_s}));
    QVERIFY(line->text().isEmpty());
    QVERIFY(!button(&editor, u"Add"_s)->isEnabled());
}

void tst_ListEditor::pastesIntoTheList()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray{u"https://a.example.com"_s});
    editor.show();
    QGuiApplication::clipboard()->setText(u"https://b.example.com\nhttps://c.example.com\n"_s);
    QTest::keySequence(editor.findChild<QListView *>(), QKeySequence::Paste);
    QCOMPARE(entriesOf(editor).size(), 3);
}

void tst_ListEditor::removesByKeyboard()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray::fromStringList(many(4)));
    editor.show();
    auto *view = editor.findChild<QListView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(entriesOf(editor), (QStringList{many(4).at(0), many(4).at(3)}));
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::mouseClick(button(&editor, u"Remove"_s), Qt::LeftButton);
    QCOMPARE(entriesOf(editor), QStringList{many(1)});
}

void tst_ListEditor::editsInPlace()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray::fromStringList(many(2)));
    editor.show();
    QVERIFY(becomesActive(&editor));
    auto *view = editor.findChild<QListView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(u"https://new.example.com"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(entriesOf(editor).first(), u"https://new.example.com"_s);
    QTRY_COMPARE(QApplication::focusWidget(), view); // and Tab did not open the next entry
}

void tst_ListEditor::sorts()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray{u"https://B.example.com"_s, u"app://c"_s, u"https://a.example.com"_s});
    editor.show();
    QTest::mouseClick(button(&editor, u"Sort"_s), Qt::LeftButton);
    QCOMPARE(entriesOf(editor), (QStringList{u"app://c"_s, u"https://a.example.com"_s, u"https://B.example.com"_s}));
    QVERIFY(sameValue(kOriginList, editor.value(),
                      QJsonArray{u"https://B.example.com"_s, u"app://c"_s, u"https://a.example.com"_s}));
}

void tst_ListEditor::finds()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray::fromStringList(many(30)));
    editor.show();
    auto *view = editor.findChild<QListView *>();
    QLineEdit *find = nullptr;
    for (auto *line : editor.findChildren<QLineEdit *>()) {
        if (line != editor.focusProxy() && line->isVisible())
            find = line;
    }
    QVERIFY(find);
    QTest::keyClicks(find, u"APP2"_s);
    QCOMPARE(view->model()->rowCount(), 11);
    view->setCurrentIndex(view->model()->index(0, 0)); // app2, the third of all
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(entriesOf(editor).size(), 29);
    QVERIFY(!entriesOf(editor).contains(many(30).at(2)));
    find->clear();
    QCOMPARE(view->model()->rowCount(), 29);
}

void tst_ListEditor::marksDuplicatesAndInvalid()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray{u"https://a.example.com"_s, u"https://A.example.com"_s, u"no origin"_s, u"app://b"_s});
    editor.show();
    const auto *model = editor.findChild<QListView *>()->model();
    const auto spoken = [model](int row) { return model->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(spoken(0).contains("Duplicate"_L1), qPrintable(spoken(0)));
    QVERIFY(spoken(1).contains("Duplicate"_L1));
    QVERIFY(spoken(2).contains("Error:"_L1));
    QCOMPARE(spoken(3), u"app://b"_s);
    QVERIFY(model->index(2, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!model->index(3, 0).data(Qt::DecorationRole).isValid());
}

void tst_ListEditor::removesDuplicates()
{
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray{u"app://b"_s, u"app://a"_s, u"app://b"_s});
    editor.show();
    auto *unique = button(&editor, u"Remove duplicates"_s);
    QVERIFY(unique->isVisible());
    QTest::mouseClick(unique, Qt::LeftButton);
    QCOMPARE(entriesOf(editor), (QStringList{u"app://b"_s, u"app://a"_s}));
    QVERIFY(!unique->isVisible());
}

void tst_ListEditor::goesBackToNull()
{
    ListEditor editor(kScopes);
    editor.setValue(QJsonArray{u"email"_s});
    editor.show();
    QSignalSpy edited(&editor, &FieldEditor::edited);
    auto *back = button(&editor, u"Use Clerk's defaults"_s);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(edited.size(), 1);
    QVERIFY(edited.at(0).at(0).value<QJsonValue>().isNull());
    QVERIFY(!back->isVisible());
}

void tst_ListEditor::saysWhatEmptyMeans_data()
{
    QTest::addColumn<bool>("scopes");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << false << QJsonValue(QJsonArray{}) << u"none"_s;
    QTest::newRow("not reported") << false << QJsonValue(QJsonValue::Undefined) << u"Not reported"_s;
    QTest::newRow("null") << true << QJsonValue(QJsonValue::Null) << u"Clerk's defaults"_s;
}

void tst_ListEditor::saysWhatEmptyMeans()
{
    QFETCH(const bool, scopes);
    QFETCH(const QJsonValue, value);
    ListEditor editor(scopes ? kScopes : kOriginList);
    editor.setValue(value);
    editor.show();
    QStringList shown;
    for (const auto *label : editor.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            shown += label->text();
    }
    QFETCH(const QString, words);
    QCOMPARE(shown, QStringList{words});
}

void tst_ListEditor::longListsCostNoMoreThanWhatIsSeen()
{
    constexpr int count = 100'000;
    ListEditor few(kOriginList);
    few.setValue(QJsonArray::fromStringList(many(10)));
    few.show();
    ListEditor editor(kOriginList);
    editor.setValue(QJsonArray::fromStringList(many(count)));
    auto *view = editor.findChild<QListView *>();
    CountingModel counting;
    counting.setSourceModel(view->model());
    view->setModel(&counting);
    editor.resize(600, 400);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor, kPatience));
    QCOMPARE(counting.rowCount(), count);
    QVERIFY(!editor.grab().isNull());
    QVERIFY2(counting.rows.size() < 100, qPrintable(QString::number(counting.rows.size())));
    view->scrollToBottom();
    QVERIFY(!editor.grab().isNull());
    QVERIFY2(counting.rows.size() < 200, qPrintable(QString::number(counting.rows.size())));
    QVERIFY2(counting.asked < 20'000, qPrintable(QString::number(counting.asked)));
    QCOMPARE(editor.findChildren<QWidget *>().size(), few.findChildren<QWidget *>().size());
}

VESTRY_GUI_TEST(tst_ListEditor)
#include "tst_listeditor.moc"
