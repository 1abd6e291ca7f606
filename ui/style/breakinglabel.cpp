#include "ui/pages/breakinglabel.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace {
qreal layOut(QTextLayout &layout, int width, const QWidget &on)
{
    QTextOption option(on.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}
} // namespace

BreakingLabel::BreakingLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // makes QLabel keep the height-for-width policy through setText()
}

QSize BreakingLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()}; }

QSize BreakingLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()}; }

int BreakingLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    return qCeil(layOut(layout, width, *this));
}

void BreakingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(text(), font());
    const qreal high = layOut(layout, width(), *this);
    layout.draw(&painter, {0, qMax(0.0, (height() - high) / 2)});
}
