#include "ui/migration/tickbox.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

TickBox::TickBox(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(DialogParts::paragraph(text))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::tiny);
    m_box->setAccessibleName(text);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setFocusProxy(m_box);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    sizeToFont();
    connect(m_box, &QCheckBox::clicked, this, &TickBox::toggled);
}

QString TickBox::text() const { return m_text->text(); }

void TickBox::setText(const QString &text)
{
    m_text->setText(text);
    m_box->setAccessibleName(text);
}

void TickBox::setDescription(const QString &text) { m_box->setAccessibleDescription(text); }

bool TickBox::isChecked() const { return m_box->isChecked(); }

void TickBox::setChecked(bool checked) { m_box->setChecked(checked); }

void TickBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_box->isEnabled())
        m_box->click();
}

void TickBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        sizeToFont();
}

void TickBox::sizeToFont()
{
    const int side = qMax(Metrics::targetSize, fontMetrics().height() + Metrics::small);
    m_box->setMinimumSize(side, side);
    m_text->setContentsMargins(0, (side - fontMetrics().height()) / 2, 0, 0); // its first line beside the box
}
