#include "ui/style/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int left = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const int needed = item->sizeHint().width();
        if (lines.isEmpty() || left < needed) {
            lines.append(Line());
            left = width;
        }
        lines.last().append(item);
        left -= needed + spacing();
    }
    return lines;
}

int FlowLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (const auto *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + (size.isEmpty() ? 0 : spacing()),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = -spacing();
    for (const auto &line : linesFor(width))
        height += heightOf(line) + spacing();
    return std::max(0, height);
}

void FlowLayout::placeLine(const Line &line, const QRect &place)
{
    int spare = place.width() + spacing();
    for (const auto *item : line)
        spare -= item->sizeHint().width() + spacing();
    int x = place.left();
    for (auto *item : line) {
        QSize size = item->sizeHint().boundedTo(QSize(place.width(), place.height()));
        if (item == m_items.first() && item->expandingDirections().testFlag(Qt::Horizontal))
            size.rwidth() += std::max(0, spare);
        const QRect box(x, place.top() + (place.height() - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), geometry(), box));
        x += size.width() + spacing();
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const auto &line : linesFor(rect.width())) {
        const int height = heightOf(line);
        placeLine(line, QRect(rect.left(), y, rect.width(), height));
        y += height + spacing();
    }
}
