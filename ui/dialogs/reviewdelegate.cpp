#include "ui/dialogs/reviewdelegate.h"

#include "ui/style/breakingtext.h"
#include "ui/style/controls.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QtMath>

namespace {
constexpr int kAside = Metrics::small;
constexpr int kAboveRow = Metrics::small - 2;

int iconSpace(const QStyleOptionViewItem &option)
{
    return option.icon.isNull() ? 0 : option.fontMetrics.height() + Metrics::tiny + 2;
}
} // namespace

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    const auto placed = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    QRect box = option.rect.adjusted(kAside, kAboveRow, -kAside, -kAboveRow);
    if (!option.icon.isNull()) {
        const int size = option.fontMetrics.height();
        option.icon.paint(painter, placed(QRect(box.topLeft(), QSize(size, size))));
        box.setLeft(box.left() + iconSpace(option));
    }
    QTextLayout layout(option.text, option.font);
    layOutBreaking(layout, box.width());
    const auto role = selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(option.palette.color(role));
    layout.draw(painter, placed(box).topLeft());
    if ((option.state & QStyle::State_HasFocus) != 0)
        Controls::drawFocusRing(painter, option.rect, option.palette, 2);
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int column = view != nullptr ? view->columnWidth(index.column()) : option.rect.width();
    const int width = qMax(option.fontMetrics.averageCharWidth() * 4, column - 2 * kAside - iconSpace(option));
    QTextLayout layout(option.text, option.font);
    return {column, qMax(int(Metrics::targetSize), qCeil(layOutBreaking(layout, width)) + 2 * kAboveRow)};
}
