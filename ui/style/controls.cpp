#include "ui/style/controls.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyleOption>

namespace Controls {

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto at = [share](int x, int y) { return int(x + (y - x) * share); };
    return QColor(at(a.red(), b.red()), at(a.green(), b.green()), at(a.blue(), b.blue()));
}

QRectF inner(const QRectF &rect, qreal by) { return rect.adjusted(by, by, -by, -by); }

QColor borderColor(const QPalette &palette, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return palette.color(QPalette::Mid);
    return palette.color(QPalette::Dark);
}

//! \p fill as the mouse changes it: a little, or pressed more, of \p shade.
QColor hovered(const QColor &fill, const QColor &shade, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return fill;
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return mixed(fill, shade, 0.14);
    return state & QStyle::State_MouseOver ? mixed(fill, shade, 0.05) : fill;
}

QPainterPath checkMark(const QRectF &box)
{
    QPainterPath path(QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52));
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.32);
    return path;
}

} // namespace

QColor focusColor(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Link); }

void drawFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal cornerRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focusColor(palette), 2));
    painter->drawRoundedRect(inner(rect, 1), cornerRadius, cornerRadius);
    painter->restore();
}

void drawBody(QPainter *painter, const QRectF &rect, const QPalette &palette, QStyle::State state, const QColor &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // What cannot be changed does not look like a field to fill in.
    const bool readOnly = state & QStyle::State_ReadOnly;
    painter->setPen(QPen(readOnly ? palette.color(QPalette::Mid) : borderColor(palette, state), 1));
    painter->setBrush(readOnly ? QColor(Qt::transparent) : fill);
    painter->drawRoundedRect(inner(rect, 0.5), radius, radius);
    painter->restore();
    if (state & QStyle::State_HasFocus)
        drawFocusRing(painter, rect, palette);
}

void drawButton(QPainter *painter, const QStyleOption &option, bool isDefault)
{
    const bool strong = isDefault && (option.state & QStyle::State_Enabled);
    QColor fill = option.palette.color(strong ? QPalette::Highlight : QPalette::Button);
    // The accent carries white words in both schemes and has no contrast to give away: it only gets darker.
    fill = hovered(fill, strong ? QColor(Qt::black) : option.palette.color(QPalette::ButtonText), option.state);
    if (!strong) {
        // A button is known by its word: its outline may be quieter than a field's.
        QPalette quiet = option.palette;
        quiet.setColor(QPalette::Dark, mixed(quiet.color(QPalette::Dark), quiet.color(QPalette::Mid), 0.45));
        drawBody(painter, option.rect, quiet, option.state, fill);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(option.rect), radius, radius);
    if (option.state & QStyle::State_HasFocus) {
        // The ring would drown in the button's own colour: it stands inside, in the text's colour.
        painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inner(option.rect, 3), radius - 2, radius - 2);
    }
    painter->restore();
}

void drawToolButton(QPainter *painter, const QStyleOption &option)
{
    const auto state = option.state;
    const bool flat = state & QStyle::State_AutoRaise;
    if (!flat) {
        drawBody(painter, option.rect, option.palette, state,
                 hovered(option.palette.color(QPalette::Button), option.palette.color(QPalette::ButtonText), state));
        return;
    }
    if (!(state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)) ||
        !(state & QStyle::State_Enabled))
        return;
    QColor veil = option.palette.color(QPalette::WindowText);
    veil.setAlphaF(state & (QStyle::State_Sunken | QStyle::State_On) ? 0.14F : 0.07F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(veil);
    painter->drawRoundedRect(QRectF(option.rect), radius, radius);
    painter->restore();
}

void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = inner(option.rect, 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter->setPen(QPen(marked ? accent : option.palette.color(QPalette::Dark), 1.2));
    painter->setBrush(marked ? accent : option.palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 4, 4);
    if (marked) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), box.width() / 9, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        if (option.state & QStyle::State_On)
            painter->drawPath(checkMark(box));
        else
            painter->drawLine(QPointF(box.left() + box.width() * 0.28, box.center().y()),
                              QPointF(box.right() - box.width() * 0.28, box.center().y()));
    }
    painter->restore();
}

void drawRadio(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF box = inner(option.rect, 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter->setPen(QPen(on ? accent : option.palette.color(QPalette::Dark), 1.2));
    painter->setBrush(on ? accent : option.palette.color(QPalette::Base));
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::HighlightedText));
        painter->drawEllipse(inner(box, box.width() * 0.31));
    }
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &colour, bool up)
{
    const qreal w = 3.5;
    const qreal h = up ? -2 : 2;
    const QPointF c = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({c + QPointF(-w, -h), c + QPointF(0, h), c + QPointF(w, -h)}));
    painter->restore();
}

} // namespace Controls
