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
    setToolTip(tr("Switch to another instance"));
    update();
}

QSize SidebarSwitcher::sizeHint() const
{
    const int lines = QFontMetrics(fontFor(TextRole::Heading)).height() + fontMetrics().height();
    return {fontMetrics().averageCharWidth() * 26, lines + Metrics::medium * 2};
}

QSize SidebarSwitcher::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10 + Metrics::large * 2, sizeHint().height()};
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

    const QRect inner = rect().adjusted(kStripe + Metrics::medium, Metrics::medium, -Metrics::small, -Metrics::medium);
    const int arrow = Metrics::large;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;

    const QFont nameFont = fontFor(TextRole::Heading);
    const QFontMetrics nameMetrics(nameFont);
    painter.setFont(nameFont);
    painter.setPen(palette().color(QPalette::ButtonText));
    const QRect nameBox(inner.left(), inner.top(), inner.width() - arrow, nameMetrics.height());
    painter.drawText(placed(nameBox), side | Qt::AlignVCenter | Qt::TextSingleLine,
                     nameMetrics.elidedText(m_name, Qt::ElideRight, nameBox.width()));

    const int pixels = fontMetrics().height();
    const QRect iconBox(inner.left(), nameBox.bottom() + 1, pixels, pixels);
    painter.drawPixmap(placed(iconBox), iconPixmap(environmentIcon(m_environment), colour, pixels, devicePixelRatioF(),
                                                   layoutDirection()));
    painter.setFont(font());
    painter.setPen(colour);
    const int left = iconBox.right() + Metrics::tiny + 2;
    const QRect wordBox(left, iconBox.top(), inner.right() - arrow - left, pixels);
    painter.drawText(placed(wordBox), side | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(environmentWord(m_environment), Qt::ElideRight, wordBox.width()));

    const QRect arrowBox(inner.right() - arrow + 1, rect().center().y() - arrow / 2, arrow, arrow);
    Controls::drawChevron(&painter, placed(arrowBox), palette().color(QPalette::ButtonText));
}
