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
    updateToolTip();
    update();
}

int SidebarButton::pictureSize() const { return qMax(16, fontMetrics().height()); }

int SidebarButton::fullWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as the current page is shown
    const int words = QFontMetrics(bold).horizontalAdvance(text());
    const int badge = fontMetrics().horizontalAdvance(u'0') * 2 + Metrics::small + Metrics::tiny;
    return Metrics::small * 4 + pictureSize() + words + badge;
}

void SidebarButton::setCompact(bool compact)
{
    m_compact = compact;
    updateToolTip();
    updateGeometry();
    update();
}

void SidebarButton::updateToolTip()
{
    const QString title = m_compact ? text() : QString();
    setToolTip(title.isEmpty() || m_count == 0 ? title + accessibleDescription()
                                               : tr("%1, %2").arg(title, accessibleDescription()));
}

QSize SidebarButton::sizeHint() const
{
    const int height = qMax(Metrics::targetSize + Metrics::tiny, fontMetrics().height() + Metrics::medium);
    const int badge = fontMetrics().horizontalAdvance(u'0') * 2;
    return {m_compact ? pictureSize() + 2 * Metrics::medium + badge : fullWidth(), height};
}

QSize SidebarButton::minimumSizeHint() const { return sizeHint(); }

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
    const QSize pixels(pictureSize(), pictureSize());
    const QRect iconBox(QPoint(inner.left(), inner.center().y() - pixels.height() / 2 + 1), pixels);
    icon().paint(&painter, placed(iconBox));

    int right = inner.right();
    if (m_count > 0) {
        const int high = fontMetrics().height() + 2;
        const int wide = qMax(high, fontMetrics().horizontalAdvance(locale().toString(m_count)) + Metrics::small);
        paintCount(&painter, placed(QRect(right - wide + 1, rect().center().y() - high / 2 + 1, wide, high)));
        right -= wide + Metrics::tiny;
    }
    if (!m_compact) {
        QFont shownFont = font();
        shownFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shownFont);
        painter.setPen(colours.color(QPalette::WindowText));
        const int left = iconBox.right() + 1 + Metrics::small;
        const QRect textBox = placed(QRect(left, 0, right - left, height()));
        const QString shown = QFontMetrics(shownFont).elidedText(text(), Qt::ElideRight, textBox.width());
        const int side = Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        painter.drawText(textBox, side, shown);
    }
    if (hasFocus())
        Controls::drawFocusRing(&painter, plate, colours);
}

void SidebarButton::paintCount(QPainter *painter, const QRect &badge) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::Highlight));
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setPen(palette().color(QPalette::HighlightedText));
    painter->drawText(badge, Qt::AlignCenter, locale().toString(m_count));
}
