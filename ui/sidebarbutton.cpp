#include "ui/sidebarbutton.h"

#include "ui/style/controls.h"
#include "ui/style/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace {
QColor blended(const QColor &front, const QColor &back, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(front.redF() * share + back.redF() * (1 - share)),
                            static_cast<float>(front.greenF() * share + back.greenF() * (1 - share)),
                            static_cast<float>(front.blueF() * share + back.blueF() * (1 - share)));
}
} // namespace

SidebarButton::SidebarButton(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SidebarButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    const QString words = count == 0   ? QString()
                          : count == 1 ? tr("1 unsaved edit")
                                       : tr("%n unsaved edits", nullptr, count);
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize SidebarButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = qMax(Metrics::targetSize + Metrics::tiny, metrics.height() + Metrics::medium);
    const int badge = metrics.horizontalAdvance(u'0') * 3 + Metrics::small;
    return {Metrics::small * 4 + iconSize().width() + metrics.horizontalAdvance(text()) + badge, height};
}

QSize SidebarButton::minimumSizeHint() const
{
    return {Metrics::small * 4 + iconSize().width() + fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QRect plate = rect().adjusted(1, 1, -1, -1);
    const qreal strength = isChecked() ? 0.22 : isDown() ? 0.16 : underMouse() ? 0.08 : 0.0;
    if (strength > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(colours.color(QPalette::Highlight), colours.color(QPalette::Window), strength));
        painter.drawRoundedRect(plate, Controls::radius, Controls::radius);
    }

    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect inner = rect().adjusted(Metrics::small + 2, 0, -Metrics::small, 0);
    const QSize pixels = iconSize();
    const QRect iconBox(QPoint(inner.left(), inner.center().y() - pixels.height() / 2 + 1), pixels);
    icon().paint(&painter, placed(iconBox));

    int right = inner.right();
    if (m_count > 0) {
        const QString number = locale().toString(m_count);
        const int high = fontMetrics().height() + 2;
        const int wide = qMax(high, fontMetrics().horizontalAdvance(number) + Metrics::small);
        const QRect badge = placed(QRect(right - wide + 1, rect().center().y() - high / 2 + 1, wide, high));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.color(QPalette::Highlight));
        painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
        painter.setPen(colours.color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, number);
        right -= wide + Metrics::tiny;
    }

    QFont shownFont = font();
    shownFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shownFont);
    painter.setPen(colours.color(QPalette::WindowText));
    const int left = iconBox.right() + 1 + Metrics::small;
    const QRect textBox = placed(QRect(left, 0, right - left, height()));
    const QString shown = QFontMetrics(shownFont).elidedText(text(), Qt::ElideRight, textBox.width());
    painter.drawText(textBox,
                     Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), shown);

    if (hasFocus())
        Controls::drawFocusRing(&painter, plate, colours);
}
