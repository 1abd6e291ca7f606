#include "ui/style/card.h"

#include "ui/style/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

void Card::addRow(QWidget *row) { m_rows->addWidget(row); }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor hairline = palette().color(QPalette::Mid);
    painter.setPen(QPen(hairline, 1));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    bool first = true;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        if (!row || row->isHidden())
            continue;
        if (!first)
            painter.fillRect(QRect(Metrics::large, row->y() - 1, width() - 2 * Metrics::large, 1), hairline);
        first = false;
    }
}
