#include "ui/sidebarswitcher.h"

#include "ui/environmentwords.h"
#include "ui/style/controls.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace {
constexpr int kStripe = 4;
} // namespace

SidebarSwitcher::SidebarSwitcher(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SidebarSwitcher::setInstance(const QString &name, Environment environment)
{
    m_name = name;
    m_environment = environment;
    //: Accessible name of the instance switcher; %1 is the instance's name, %2 its environment.
    setAccessibleName(tr("Instance %1, %2").arg(name, environmentWord(environment)));
    setAccessibleDescription(tr("Opens the list of instances"));
    updateToolTip();
    update();
}

void SidebarSwitcher::setCompact(bool compact)
{
    m_compact = compact;
    updateToolTip();
    updateGeometry();
    update();
}

void SidebarSwitcher::updateToolTip() { setToolTip(m_compact ? accessibleName() : tr("Switch to another instance")); }

int SidebarSwitcher::fullWidth() const { return fontMetrics().averageCharWidth() * 26; }

QSize SidebarSwitcher::sizeHint() const
{
    const int lines = QFontMetrics(fontFor(TextRole::Heading)).height() + fontMetrics().height();
    return {m_compact ? Metrics::targetSize : fullWidth(), lines + Metrics::medium * 2};
}

QSize SidebarSwitcher::minimumSizeHint() const
{
    return {m_compact ? Metrics::targetSize : fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void SidebarSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu; // the style's own arrow would collide with the second line
    Controls::drawButton(&painter, option, false);

    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QColor colour = toneColor(environmentTone(m_environment), palette());
    painter.fillRect(placed(QRect(2, 3, kStripe, height() - 6)), colour);

    if (m_compact) {
        const int size = qMin(width() - 3 * kStripe, fontMetrics().height() * 3 / 2);
        const QRect box(width() / 2 - size / 2 + kStripe / 2, height() / 2 - size / 2, size, size);
        painter.drawPixmap(placed(box), iconPixmap(environmentIcon(m_environment), colour, size, devicePixelRatioF(),
                                                   layoutDirection()));
        return;
    }
    const QRect inner = rect().adjusted(kStripe + Metrics::medium, Metrics::medium, -Metrics::small, -Metrics::medium);
    paintWords(&painter, inner.adjusted(0, 0, -Metrics::large, 0), colour);
    const QRect arrow(inner.right() - Metrics::large + 1, rect().center().y() - Metrics::small, Metrics::large,
                      Metrics::large);
    Controls::drawChevron(&painter, placed(arrow), palette().color(QPalette::ButtonText));
}

void SidebarSwitcher::paintWords(QPainter *painter, const QRect &inner, const QColor &colour) const
{
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int side = Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const QFont nameFont = fontFor(TextRole::Heading);
    const QFontMetrics nameMetrics(nameFont);
    painter->setFont(nameFont);
    painter->setPen(palette().color(QPalette::ButtonText));
    const QRect nameBox(inner.left(), inner.top(), inner.width(), nameMetrics.height());
    painter->drawText(placed(nameBox), side, nameMetrics.elidedText(m_name, Qt::ElideRight, nameBox.width()));

    const int pixels = fontMetrics().height();
    const QRect iconBox(inner.left(), nameBox.bottom() + 1, pixels, pixels);
    painter->drawPixmap(placed(iconBox), iconPixmap(environmentIcon(m_environment), colour, pixels, devicePixelRatioF(),
                                                    layoutDirection()));
    painter->setFont(font());
    painter->setPen(colour);
    const int left = iconBox.right() + Metrics::tiny + 2;
    const QRect wordBox(left, iconBox.top(), inner.right() - left, pixels);
    painter->drawText(placed(wordBox), side,
                      fontMetrics().elidedText(environmentWord(m_environment), Qt::ElideRight, wordBox.width()));
}
