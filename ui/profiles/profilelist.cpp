#include "ui/profiles/profilelist.h"

#include "models/profilesmodel.h"
#include "ui/profiles/profiledelegate.h"
#include "ui/profiles/profilerows.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <algorithm>

namespace {
QString idOf(const QModelIndex &index) { return index.data(ProfilesModel::ProfileIdRole).toString(); }
} // namespace

ProfileList::ProfileList(ProfilesModel *model, QWidget *parent)
    : QListView(parent)
    , m_profiles(model)
    , m_rows(new ProfileRows(model, this))
{
    setObjectName(QStringLiteral("profileList"));
    setAccessibleName(tr("Instances"));
    setModel(m_rows);
    setItemDelegate(new ProfileDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = idOf(index); !id.isEmpty())
            emit activatedProfile(id);
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        // Where the desktop activates on one click, activated() has said so.
        const bool said = style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this) != 0;
        if (const QString id = idOf(index); m_opensOnClick && !said && !id.isEmpty())
            emit activatedProfile(id);
    });
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ProfileList::keepChoice);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ProfileList::keepChoice);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &ProfileList::keepChoice);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &ProfileList::keepChoice);
    keepChoice();
}

QString ProfileList::currentId() const { return idOf(currentIndex()); }

QStringList ProfileList::chosenIds() const
{
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList ids;
    for (const QModelIndex &index : std::as_const(chosen))
        ids.append(idOf(index));
    ids.removeAll(QString());
    return ids;
}

void ProfileList::setManyChosen(bool on) { setSelectionMode(on ? ExtendedSelection : SingleSelection); }

void ProfileList::setOpensOnClick(bool on) { m_opensOnClick = on; }

void ProfileList::choose(const QString &profileId)
{
    const QModelIndex index = indexOf(profileId);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        scrollTo(index);
}

void ProfileList::chooseFirst()
{
    const QModelIndex first = profileFrom(0, 1);
    choose(idOf(first));
    if (first.isValid() && first.row() == 1)
        scrollToTop(); // with its heading
}

void ProfileList::takeKeysOf(QLineEdit *search)
{
    m_search = search;
    search->installEventFilter(this);
}

bool ProfileList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QListView::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        keyPressEvent(static_cast<QKeyEvent *>(event));
        event->accept();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString id = currentId(); !id.isEmpty())
            emit activatedProfile(id);
        return true;
    default:
        return QListView::eventFilter(watched, event);
    }
}

int ProfileList::heightOf(int rows) const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_rows->rowCount() && rows > 0; ++row) {
        height += sizeHintForIndex(m_rows->index(row, 0)).height();
        rows -= ProfileRows::isHeading(m_rows->index(row, 0)) ? 0 : 1;
    }
    return height;
}

QModelIndex ProfileList::indexOf(const QString &profileId) const
{
    return profileId.isEmpty() ? QModelIndex() : m_rows->mapFromSource(m_profiles->indexOf(profileId));
}

//! The first profile at \p row or further along in steps of \p step.
QModelIndex ProfileList::profileFrom(int row, int step) const
{
    for (; row >= 0 && row < m_rows->rowCount(); row += step) {
        if (const QModelIndex index = m_rows->index(row, 0); !ProfileRows::isHeading(index))
            return index;
    }
    return {};
}

QModelIndex ProfileList::nearestProfile(int row) const
{
    const QModelIndex after = profileFrom(qMax(0, row), 1);
    return after.isValid() ? after : profileFrom(qMin(row, m_rows->rowCount() - 1), -1);
}

//! What was chosen stays chosen, whatever was changed around it; for what is gone the row that took its place is.
void ProfileList::keepChoice()
{
    const QStringList wanted = m_chosen;
    QModelIndex current = indexOf(m_currentId);
    if (!current.isValid())
        current = nearestProfile(m_currentRow);
    QItemSelection selection;
    for (const QString &id : wanted) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty() && current.isValid())
        selection.select(current, current);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ProfileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && ProfileRows::isHeading(current))
        return; // rows are just being removed: keepChoice() follows
    const QString id = idOf(current);
    if (current.isValid())
        m_currentRow = current.row();
    if (id == m_currentId)
        return;
    m_currentId = id;
    emit currentProfileChanged(id);
}

void ProfileList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    m_chosen = chosenIds();
    emit chosenChanged();
}

QModelIndex ProfileList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    const int last = m_rows->rowCount() - 1;
    const int page = qMax(1, viewport()->height() / ProfileDelegate::rowHeight(font()) - 1);
    QModelIndex next;
    switch (action) {
    case MoveHome:
        next = profileFrom(0, 1);
        break;
    case MoveEnd:
        next = profileFrom(last, -1);
        break;
    case MovePageUp:
        next = nearestProfile(qMax(0, current.row() - page));
        break;
    case MovePageDown:
        next = nearestProfile(qMin(last, current.row() + page));
        break;
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        next = profileFrom(current.row() - 1, -1);
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        next = profileFrom(current.row() + 1, 1);
        break;
    }
    if (next.row() == 1 && ProfileRows::isHeading(m_rows->index(0, 0)))
        scrollToTop(); // the heading of the first group has no other way into view
    return next.isValid() ? next : current;
}

void ProfileList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_opensOnClick)
        event->accept(); // its first click opened already
    else
        QListView::mouseDoubleClickEvent(event);
}

void ProfileList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}
