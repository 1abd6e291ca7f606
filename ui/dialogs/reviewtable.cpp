#include "ui/dialogs/reviewtable.h"

#include "ui/dialogs/reviewdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

ReviewTable::ReviewTable(const QString &name, const QStringList &columns, QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
{
    setItemDelegate(new ReviewDelegate(this));
    setAccessibleName(name);
    setHorizontalHeaderLabels(columns);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int ReviewTable::addRow(const QStringList &cells)
{
    const int row = rowCount();
    setRowCount(row + 1);
    for (int column = 0; column < cells.size(); ++column)
        setCell(row, column, cells.at(column));
    return row;
}

void ReviewTable::setCell(int row, int column, const QString &text, const QIcon &icon)
{
    auto *cell = item(row, column);
    if (cell == nullptr) {
        cell = new QTableWidgetItem;
        cell->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
        setItem(row, column, cell);
    }
    cell->setText(text);
    if (!icon.isNull())
        cell->setIcon(icon);
}

void ReviewTable::setCellColor(int row, int column, const QColor &color) { item(row, column)->setForeground(color); }

void ReviewTable::fit()
{
    resizeRowsToContents();
    setFixedHeight(wantedHeight());
}

int ReviewTable::wantedHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
}

QSize ReviewTable::sizeHint() const { return {QTableWidget::sizeHint().width(), wantedHeight()}; }

QSize ReviewTable::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 24, wantedHeight()}; }

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    // The header stretches its sections after this event, and only then the lines of a cell can be counted.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &ReviewTable::fit, Qt::QueuedConnection);
}

void ReviewTable::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ReviewTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
