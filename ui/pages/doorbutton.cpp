#include "ui/pages/doorbutton.h"

#include "ui/style/controls.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace {
QLabel *makeWords(const QString &text, TextRole role)
{
    auto *label = new WrappedLabel(text);
    label->setFont(fontFor(role));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}
} // namespace

DoorButton::DoorButton(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(parent)
    , m_picture(icon)
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    row->addSpacing(pictureSize() + Metrics::large); // the picture is painted there
    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::tiny);
    row->addLayout(column, 1);
    column->addWidget(makeWords(title, TextRole::Heading));
    column->addWidget(makeWords(sentence, TextRole::Body));
}

int DoorButton::pictureSize() const { return fontMetrics().height() * 2; }

QSize DoorButton::sizeHint() const { return layout()->sizeHint(); }

QSize DoorButton::minimumSizeHint() const { return layout()->minimumSize(); }

int DoorButton::heightForWidth(int width) const { return layout()->heightForWidth(width); }

void DoorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(isDown() ? 0.18F : 0.08F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), Controls::radius, Controls::radius);
    }
    const int size = pictureSize();
    const QRect box(Metrics::large, (height() - size) / 2, size, size);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), box),
                       iconPixmap(m_picture, palette().color(group, QPalette::WindowText), size, devicePixelRatioF(),
                                  layoutDirection()));
    if (hasFocus())
        Controls::drawFocusRing(&painter, rect().adjusted(2, 2, -2, -2), palette());
}
