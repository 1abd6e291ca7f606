#pragma once

#include <QRectF>
#include <QStyle>

class QPainter;
class QPalette;
class QStyleOption;

//! How our controls are painted; called by AppStyle, and by editors that draw themselves so that all look alike.
namespace Controls {
inline constexpr qreal radius = 5;

//! A field or button body: filled, bordered, and with the focus ring when \p state has the focus.
void drawBody(QPainter *painter, const QRectF &rect, const QPalette &palette, QStyle::State state, const QColor &fill);
void drawFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal cornerRadius = radius);
void drawButton(QPainter *painter, const QStyleOption &option, bool isDefault);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawCheck(QPainter *painter, const QStyleOption &option);
void drawRadio(QPainter *painter, const QStyleOption &option);
//! A small arrow, pointing down (or up), in the middle of \p rect.
void drawChevron(QPainter *painter, const QRectF &rect, const QColor &colour, bool up = false);
//! The colour of rings and other marks of focus: 3:1 on window and base.
QColor focusColor(const QPalette &palette);
} // namespace Controls
