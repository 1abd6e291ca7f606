// Dragging rows of a ProfileList. The model is not asked: where they go is said by moveRequested(), as it is by the
// keyboard's own way.
#include "models/profilesmodel.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilerows.h"
#include "ui/style/controls.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

void ProfileList::setReorderable(bool on)
{
    m_rows->setDraggable(on);
    setDragEnabled(on);
    setAcceptDrops(on);
    viewport()->setAcceptDrops(on);
}

//! The row that what is dropped at \p at goes before; the number of rows for the end.
int ProfileList::dropRow(const QPoint &at) const
{
    const QModelIndex under = indexAt(at);
    if (!under.isValid())
        return m_rows->rowCount();
    const QRect box = visualRect(under);
    return under.row() + (at.y() > box.center().y() ? 1 : 0);
}

void ProfileList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this)
        event->acceptProposedAction();
    else
        event->ignore();
}

void ProfileList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls near the edges
    if (event->source() != this) {
        event->ignore();
        return;
    }
    m_dropRow = dropRow(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void ProfileList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    m_dropRow = -1;
    viewport()->update();
}

void ProfileList::dropEvent(QDropEvent *event)
{
    m_dropRow = -1;
    viewport()->update();
    stopAutoScroll();
    setState(NoState);
    if (event->source() != this)
        return;
    event->acceptProposedAction();
    dropAt(event->mimeData(), event->position().toPoint());
}

void ProfileList::dropAt(const QMimeData *dragged, const QPoint &at)
{
    const QStringList ids = ProfileRows::draggedIds(dragged);
    const int row = dropRow(at);
    if (ids.isEmpty() || m_rows->rowCount() == 0)
        return;
    // Below a group's last row is the end of that group, not the start of the next.
    const QModelIndex above = m_rows->index(row - 1, 0);
    const QModelIndex below = m_rows->index(row, 0);
    const bool atEnd = above.isValid() && (!below.isValid() || ProfileRows::isHeading(below));
    const QString group = (atEnd ? above : below).data(ProfilesModel::GroupRole).toString();
    QModelIndex before = atEnd ? QModelIndex() : below;
    while (before.isValid() && ids.contains(before.data(ProfilesModel::ProfileIdRole).toString()))
        before = m_rows->index(before.row() + 1, 0);
    if (before.data(ProfilesModel::GroupRole).toString() != group)
        before = {};
    emit moveRequested(ids, group, before.data(ProfilesModel::ProfileIdRole).toString());
}

void ProfileList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0 || m_rows->rowCount() == 0)
        return;
    const bool atEnd = m_dropRow >= m_rows->rowCount();
    const QRect box = visualRect(m_rows->index(atEnd ? m_rows->rowCount() - 1 : m_dropRow, 0));
    QPainter painter(viewport());
    painter.setPen(QPen(Controls::focusColor(palette()), 2));
    const int y = atEnd ? box.bottom() : box.top();
    painter.drawLine(box.left(), y, box.right(), y);
}
