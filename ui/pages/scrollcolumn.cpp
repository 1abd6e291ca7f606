#include "ui/pages/scrollcolumn.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/wrappedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_column->setContentsMargins(Metrics::pageMargin, Metrics::pageMargin, Metrics::pageMargin, Metrics::pageMargin);
    m_column->setSpacing(Metrics::medium);
    auto *outer = new QWidget;
    m_row = new QHBoxLayout(outer);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_content, 1);
    m_row->addStretch(0);
    setWidget(outer);
    limitWidth();
}

void ScrollColumn::setCentred(bool centred)
{
    if (centred)
        m_row->insertStretch(0, 0);
}

void ScrollColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        limitWidth();
}

void ScrollColumn::limitWidth()
{
    // Characters per line are what makes it readable, so a larger font gets a wider column.
    const int byFont = Metrics::contentWidth * fontMetrics().height() / 16;
    m_content->setMaximumWidth(qMax(Metrics::contentWidth, byFont) + 2 * Metrics::pageMargin);
}

QWidget *makeHeading(const QString &text)
{
    auto *heading = new WrappedLabel(text);
    heading->setFont(fontFor(TextRole::Heading));
    heading->setContentsMargins(0, Metrics::large, 0, 0);
    return heading;
}
