#include "ui/profiles/profiledelegate.h"

#include "models/profilesmodel.h"
#include "ui/environmentwords.h"
#include "ui/profiles/profilerows.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/controls.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace {
constexpr int kProfileStripe = 5;
constexpr int kAboveProfile = Metrics::small - 1;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

//! One line of a row: parts come from both ends towards each other; what finds no room is left out.
class Line {
public:
    Line(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box)
        : m_painter(painter)
        , m_option(option)
        , m_box(box)
    {
    }

    int room() const { return m_box.width(); }

    void lead(const QString &text, const QFont &font, const QColor &colour)
    {
        const QFontMetrics metrics(font);
        const int wide = qMin(metrics.horizontalAdvance(text) + 2, room()); // letters end between pixels
        draw(take(wide, false), metrics.elidedText(text, Qt::ElideRight, wide), font, colour);
    }

    void lead(Icon icon, const QString &word, const QColor &colour)
    {
        const int size = m_option.fontMetrics.height();
        if (room() < size)
            return;
        drawIcon(take(size, false), icon, colour);
        take(Metrics::tiny, false);
        lead(word, m_option.font, colour);
        take(qMin(int(Metrics::medium), room()), false);
    }

    //! At the far end, when at least \p keep pixels are left for the rest.
    void trail(const QString &text, const QColor &colour, int keep)
    {
        const int wide = m_option.fontMetrics.horizontalAdvance(text);
        if (text.isEmpty() || room() - wide - Metrics::medium < keep)
            return;
        draw(take(wide, true), text, m_option.font, colour);
        take(Metrics::medium, true);
    }

    void trail(Icon icon, const QString &text, const QColor &colour, int keep)
    {
        const int size = m_option.fontMetrics.height();
        const int wide = m_option.fontMetrics.horizontalAdvance(text);
        if (room() - wide - size - Metrics::tiny - Metrics::medium < keep)
            return;
        draw(take(wide, true), text, m_option.font, colour);
        take(Metrics::tiny, true);
        drawIcon(take(size, true), icon, colour);
        take(Metrics::medium, true);
    }

private:
    QRect take(int width, bool atEnd)
    {
        QRect taken = m_box;
        taken.setWidth(width);
        if (atEnd) {
            taken.moveRight(m_box.right());
            m_box.setRight(taken.left() - 1);
        } else {
            m_box.setLeft(taken.right() + 1);
        }
        return QStyle::visualRect(m_option.direction, m_option.rect, taken);
    }

    void draw(const QRect &place, const QString &text, const QFont &font, const QColor &colour)
    {
        const Qt::Alignment side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        // A name is read in its own direction, whatever that of the window is.
        m_painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter->drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }

    void drawIcon(const QRect &place, Icon icon, const QColor &colour)
    {
        const int size = place.width();
        const QPoint at(place.left(), place.center().y() - size / 2 + 1);
        m_painter->drawPixmap(
            at, iconPixmap(icon, colour, size, m_painter->device()->devicePixelRatioF(), m_option.direction));
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_box;
};

//! What one row is painted in.
struct Colours {
    explicit Colours(const QStyleOptionViewItem &option)
        : palette(option.palette)
        , selected((option.state & QStyle::State_Selected) != 0)
    {
    }
    QColor text() const { return palette.color(selected ? QPalette::HighlightedText : QPalette::Text); }
    QColor quiet() const { return palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText); }
    QColor of(Tone tone) const { return selected ? text() : toneColor(tone, palette); }

    const QPalette &palette;
    bool selected;
};

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto placed = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    // The stripe stays outside the selection, whose colour it might drown in.
    const QRect plate = placed(option.rect.adjusted(kProfileStripe + 3, 1, -1, -1));
    QColor fill = option.palette.color(QPalette::Highlight);
    if ((option.state & QStyle::State_Selected) == 0)
        fill.setAlphaF((option.state & QStyle::State_MouseOver) != 0 ? 0.08F : 0.0F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(plate, Controls::radius, Controls::radius);
    const auto colour = static_cast<ProfileColour>(index.data(ProfilesModel::ColourRole).toInt());
    const QRect stripe(option.rect.left(), option.rect.top() + 2, kProfileStripe, option.rect.height() - 4);
    if (const QColor swatch = ProfileWords::swatch(colour, option.palette); swatch.isValid()) {
        painter->setBrush(swatch);
        painter->drawRoundedRect(placed(stripe), 2, 2);
    }
    if ((option.state & QStyle::State_HasFocus) != 0)
        Controls::drawFocusRing(painter, plate, option.palette);
}

void paintNames(Line line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours colours(option);
    const int keep = line.room() * 2 / 5;
    const int edits = index.data(ProfilesModel::EditsRole).toInt();
    const QString edited = edits > 0 ? ProfileRows::edits(edits) : QString();
    const int wide = option.fontMetrics.horizontalAdvance(edited) + 2 * option.fontMetrics.height();
    if (const int digit = index.data(ProfilesModel::ShortcutRole).toInt(); digit > 0)
        line.trail(ProfileRows::keys(digit), colours.quiet(), keep + (edits > 0 ? wide : 0));
    if (edits > 0)
        line.trail(Icon::Changed, edited, colours.of(Tone::Attention), keep);
    if (index.data(ProfilesModel::RefusedRole).toBool())
        line.trail(Icon::Key, ProfileRows::refused(), colours.of(Tone::Negative), keep);
    else if (index.data(ProfilesModel::CurrentRole).toBool())
        line.trail(Icon::Ok, ProfileRows::tr("open now"), colours.of(Tone::Positive), keep);
    line.lead(index.data(ProfilesModel::NameRole).toString(), bold(option.font), colours.text());
}

void paintMarks(Line line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours colours(option);
    const auto environment = static_cast<Environment>(index.data(ProfilesModel::EnvironmentRole).toInt());
    const auto safety = static_cast<SafetyLevel>(index.data(ProfilesModel::SafetyRole).toInt());
    line.lead(environmentIcon(environment), environmentWord(environment), colours.of(environmentTone(environment)));
    if (safety == SafetyLevel::ReadOnly)
        line.lead(ProfileWords::safetyIcon(safety), ProfileWords::safety(safety), colours.of(Tone::Info));
    if (!index.data(ProfilesModel::CurrentRole).toBool())
        line.trail(ProfileWords::lastUsed(index.data(ProfilesModel::LastUsedRole).toDateTime()), colours.quiet(), 0);
    const QString host = index.data(ProfilesModel::HostRole).toString();
    if (line.room() >= option.fontMetrics.averageCharWidth() * 8)
        line.lead(host, option.font, colours.quiet());
}

QString headingText(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(ProfilesModel::GroupRole).toString() : shown;
}
} // namespace

int ProfileDelegate::rowHeight(const QFont &font)
{
    const int lines = QFontMetrics(bold(font)).height() + QFontMetrics(font).height();
    return qMax(lines + 2 * kAboveProfile + 2, int(Metrics::targetSize));
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect box = option.rect.adjusted(kProfileStripe + Metrics::medium, kAboveProfile, -Metrics::medium, -kAboveProfile);
    if (ProfileRows::isHeading(index)) {
        box.setTop(box.bottom() - option.fontMetrics.height() + 1);
        Line(painter, option, box)
            .lead(headingText(index), bold(option.font), option.palette.color(QPalette::PlaceholderText));
    } else {
        paintGround(painter, option, index);
        const int first = QFontMetrics(bold(option.font)).height();
        paintNames(Line(painter, option, QRect(box.left(), box.top(), box.width(), first)), option, index);
        box.setTop(box.top() + first + 2);
        paintMarks(Line(painter, option, box), option, index);
    }
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int heading = option.fontMetrics.height() + 2 * kAboveProfile;
    return {0, ProfileRows::isHeading(index) ? heading : rowHeight(option.font)};
}
