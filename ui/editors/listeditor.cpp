#include "ui/editors/listeditor.h"

#include "ui/editors/entriesmodel.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kEntriesShown = 7;
constexpr int kFindFrom = 8; // below that a look finds it sooner

//! Tab ends the editing in place and no more: going on to the next entry would keep the keyboard inside the list.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
                auto *editor = static_cast<QWidget *>(watched);
                emit commitData(editor);
                emit closeEditor(editor, NoHint);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }
};

EntriesModel::Check checkOf(const FieldSpec &spec)
{
    return [&spec](const QString &entry) { return complaintAbout(spec, QJsonArray{entry}); };
}

EntriesModel::SameKey sameKeyOf(const FieldSpec &spec)
{
    if (spec.kind == FieldKind::OriginList)
        return [](const QString &entry) { return entry.toLower(); };
    return [](const QString &entry) { return entry; };
}

template <class Layout> QWidget *rowOf(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *row = new QWidget(parent);
    auto *layout = new Layout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    for (auto *widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

QStringList entriesIn(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

ListEditor::ListEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new EntriesModel(checkOf(spec), sameKeyOf(spec), this))
    , m_view(new QListView(this))
    , m_add(new QLineEdit(this))
    , m_find(new QLineEdit(this))
    , m_empty(new QLabel(this))
    , m_summary(new QLabel(this))
{
    m_addButton = button(tr("Add"), &ListEditor::addTyped);
    m_addButton->setIcon(icon(Icon::Add));
    m_remove = button(tr("Remove"), &ListEditor::removeSelected);
    m_sort = new QPushButton(tr("Sort"), this);
    m_unique = new QPushButton(tr("Remove duplicates"), this);
    m_toNull = new QPushButton(
        tr("Use %1", "%1: what no value means, as in: Clerk's defaults").arg(translated(spec.nullMeaning)), this);
    connect(m_sort, &QPushButton::clicked, m_model, &EntriesModel::sortEntries);
    connect(m_unique, &QPushButton::clicked, m_model, &EntriesModel::removeDuplicates);
    connect(m_toNull, &QPushButton::clicked, this, [this] {
        setValue(QJsonValue::Null);
        emit edited(m_value);
    });
    build();
    connect(m_model, &EntriesModel::entriesEdited, this, &ListEditor::onEdited);
    connect(m_find, &QLineEdit::textChanged, m_model, &EntriesModel::setFilter);
    connect(m_add, &QLineEdit::returnPressed, this, &ListEditor::addTyped);
    connect(m_add, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_addButton->setEnabled(!text.trimmed().isEmpty()); });
    refresh();
}

QPushButton *ListEditor::button(const QString &text, void (ListEditor::*slot)())
{
    auto *made = new QPushButton(text, this);
    connect(made, &QPushButton::clicked, this, slot);
    return made;
}

void ListEditor::build()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_view->selectionModel()->hasSelection()); });
    m_add->setPlaceholderText(spec().kind == FieldKind::OriginList ? tr("One origin, or paste many")
                                                                   : tr("One entry, or paste many"));
    m_addButton->setEnabled(false);
    m_remove->setEnabled(false);
    m_find->setPlaceholderText(tr("Find in this list"));
    m_find->setClearButtonEnabled(true);
    for (auto *label : {m_empty, m_summary}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_adding = rowOf<QHBoxLayout>(this, {m_add, m_addButton});
    m_tools = rowOf<FlowLayout>(this, {m_summary, m_sort, m_unique, m_toNull, m_remove});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), m_adding, static_cast<QWidget *>(m_find),
                          static_cast<QWidget *>(m_view), m_tools})
        column->addWidget(part);
    setFocusProxy(m_add);
}

void ListEditor::describe(const QString &name, const QString &description)
{
    FieldEditor::describe(name, description);
    m_add->setAccessibleName(tr("%1: new entry").arg(name));
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(description);
    m_find->setAccessibleName(tr("%1: find").arg(name));
    m_addButton->setAccessibleName(tr("%1: add").arg(name));
    m_remove->setAccessibleName(tr("%1: remove the selected entries").arg(name));
    m_sort->setAccessibleName(tr("%1: sort").arg(name));
    m_unique->setAccessibleName(tr("%1: remove duplicates").arg(name));
    m_toNull->setAccessibleName(u"%1: %2"_s.arg(name, m_toNull->text()));
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && !m_readOnly) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ListEditor::addTyped()
{
    const QStringList entries = entriesIn(m_add->text());
    m_add->clear();
    m_find->clear(); // what was added must be seen
    m_model->add(entries);
    if (!entries.isEmpty())
        m_view->scrollToBottom();
}

void ListEditor::paste()
{
    m_find->clear();
    m_model->add(entriesIn(QGuiApplication::clipboard()->text()));
}

void ListEditor::removeSelected()
{
    QList<int> rows;
    for (const auto &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    const int next = rows.isEmpty() ? -1 : *std::min_element(rows.begin(), rows.end());
    m_model->removeShown(rows);
    if (next >= 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(qMin(next, m_model->rowCount() - 1)));
    else if (m_model->rowCount() == 0 && next >= 0)
        m_add->setFocus(); // the view is gone: the keyboard must not be lost with it
}

void ListEditor::onEdited()
{
    m_value = QJsonArray::fromStringList(m_model->entries());
    refresh();
    emit edited(m_value);
}

void ListEditor::setValue(const QJsonValue &value)
{
    if (value != m_value || value.isUndefined() != m_value.isUndefined()) {
        QStringList entries;
        const QJsonArray array = value.toArray();
        entries.reserve(array.size());
        for (const auto &entry : array)
            entries.append(entry.toString());
        m_model->setEntries(entries);
    }
    m_value = value;
    refresh();
}

void ListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    // The list itself takes the focus then, so that it can still be read by keyboard.
    setFocusProxy(readOnly ? static_cast<QWidget *>(m_view) : m_add);
    refresh();
}

void ListEditor::refresh()
{
    const int total = int(m_model->entries().size());
    const int duplicates = m_model->duplicates();
    const QString none = m_value.isArray() ? translated(spec().emptyMeaning) : absentText(spec(), m_value);
    m_empty->setText(total > 0 ? QString() : none.isEmpty() ? tr("The list is empty.") : none);
    m_empty->setVisible(total == 0);
    m_view->setVisible(total > 0);
    m_find->setVisible(total >= kFindFrom || !m_find->text().isEmpty());
    m_adding->setVisible(!m_readOnly);
    m_sort->setVisible(!m_readOnly && total > 1);
    m_unique->setVisible(!m_readOnly && duplicates > 0);
    m_remove->setVisible(!m_readOnly && total > 0);
    m_toNull->setVisible(!m_readOnly && spec().nullResets && !m_value.isNull());
    m_tools->setVisible(total > 0 || m_toNull->isVisibleTo(this));
    QStringList parts;
    if (total > 0)
        parts += total == 1 ? tr("1 entry") : tr("%n entries", nullptr, total);
    if (duplicates > 0)
        parts += duplicates == 1 ? tr("1 duplicate") : tr("%n duplicates", nullptr, duplicates);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    const int rowHeight = qMax(m_view->sizeHintForRow(0), Metrics::targetSize);
    m_view->setFixedHeight(rowHeight * qBound(1, total, kEntriesShown) + 2 * m_view->frameWidth());
}
