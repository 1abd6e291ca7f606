#include "ui/style/breakinglabel.h"

#include "ui/style/breakingtext.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

static qreal layOut(QTextLayout &layout, int width, const QWidget &on)
{
    return layOutBreaking(layout, width, on.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

BreakingLabel::BreakingLabel(const QString &text, QWidget *parent)
    : WrappedLabel(text, parent)
{
}

QSize BreakingLabel::sizeHint() const { return fontMetrics().size(0, text()) + QSize(1, 0); }

QSize BreakingLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()}; }

int BreakingLabel::measuredHeight(int width) const
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
