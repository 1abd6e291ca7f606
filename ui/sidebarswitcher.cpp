#include "ui/sidebarswitcher.h"

#include "ui/environmentwords.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/controls.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace {
constexpr int kMarkStripe = 4;
} // namespace

SidebarSwitcher::SidebarSwitcher(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SidebarSwitcher::setInstance(const Profile &profile)
{
    m_profile = profile;
    const QString word = environmentWord(profile.environment);
    setAccessibleName(profile.safety == SafetyLevel::ReadOnly
                          //: Accessible name of the instance switcher; %1 is the instance's name, %2 its environment.
                          ? tr("Instance %1, %2, read-only").arg(profile.name, word)
                          //: Accessible name of the instance switcher; %1 is the instance's name, %2 its environment.
                          : tr("Instance %1, %2").arg(profile.name, word));
    const QString opens = tr("Opens the list of instances");
    setAccessibleDescription(profile.colour == ProfileColour::None
                                 ? opens
                                 //: %1 is a colour, %2 says what the button does.
                                 : tr("Colour: %1. %2").arg(ProfileWords::colour(profile.colour), opens));
    updateToolTip();
    updateGeometry();
    update();
}

void SidebarSwitcher::setCompact(bool compact)
{
    m_compact = compact;
    updateToolTip();
    updateGeometry();
    update();
}

void SidebarSwitcher::updateToolTip()
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText);
    //: %1 are keys.
    setToolTip(plainToolTip(m_compact ? accessibleName() : tr("Switch to another instance (%1)").arg(keys)));
}

int SidebarSwitcher::fullWidth() const { return fontMetrics().averageCharWidth() * 26; }

QSize SidebarSwitcher::sizeHint() const
{
    const int marks = m_profile.safety == SafetyLevel::ReadOnly ? 2 : 1;
    const int lines = QFontMetrics(fontFor(TextRole::Heading)).height() + marks * fontMetrics().height();
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
    Controls::drawButton(&painter, option, false);

    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QColor colour = toneColor(environmentTone(m_profile.environment), palette());
    painter.fillRect(placed(QRect(2, 3, kMarkStripe, height() - 6)), colour);

    if (m_compact) { // being read-only is then in the tool tip and the title
        const int size = qMin(width() - 3 * kMarkStripe, fontMetrics().height() * 3 / 2);
        const QRect box(width() / 2 - size / 2 + kMarkStripe / 2, height() / 2 - size / 2, size, size);
        painter.drawPixmap(placed(box), iconPixmap(environmentIcon(m_profile.environment), colour, size,
                                                   devicePixelRatioF(), layoutDirection()));
        return;
    }
    const QRect inner =
        rect().adjusted(kMarkStripe + Metrics::medium, Metrics::medium, -Metrics::small, -Metrics::medium);
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
    painter->drawText(placed(nameBox), side, nameMetrics.elidedText(m_profile.name, Qt::ElideRight, nameBox.width()));

    paintMarks(painter, QRect(inner.left(), nameBox.bottom() + 1, inner.width(), fontMetrics().height()), colour);
}

void SidebarSwitcher::paintMarks(QPainter *painter, QRect line, const QColor &colour) const
{
    if (const QColor own = ProfileWords::swatch(m_profile.colour, palette()); own.isValid()) {
        const int size = line.height() * 2 / 3;
        const QRect box(line.right() - size + 1, line.center().y() - size / 2 + 1, size, size);
        painter->setPen(Qt::NoPen);
        painter->setBrush(own);
        painter->drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), box), 3, 3);
        line.setRight(box.left() - Metrics::tiny);
    }
    const auto environment = m_profile.environment;
    paintMark(painter, line, environmentIcon(environment), environmentWord(environment), colour);
    const auto safety = m_profile.safety;
    line.translate(0, line.height());
    if (safety == SafetyLevel::ReadOnly)
        paintMark(painter, line, ProfileWords::safetyIcon(safety), ProfileWords::safety(safety),
                  toneColor(Tone::Info, palette()));
}

void SidebarSwitcher::paintMark(QPainter *painter, const QRect &line, Icon icon, const QString &word,
                                const QColor &colour) const
{
    const int pixels = line.height();
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect iconBox(line.left(), line.top(), pixels, pixels);
    painter->drawPixmap(placed(iconBox), iconPixmap(icon, colour, pixels, devicePixelRatioF(), layoutDirection()));
    painter->setFont(font());
    painter->setPen(colour);
    const int left = iconBox.right() + Metrics::tiny + 2;
    const int wide = qMin(fontMetrics().horizontalAdvance(word) + 2, line.right() - left + 1);
    const int side = Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(placed(QRect(left, line.top(), wide, pixels)), side,
                      fontMetrics().elidedText(word, Qt::ElideRight, wide));
}
