#include "ui/style/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace {

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont fontFor(TextRole role)
{
    QFont font = QGuiApplication::font();
    switch (role) {
    case TextRole::Title:
        font = scaled(font, 1.6);
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Heading:
        font = scaled(font, 1.1);
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Body:
        return font;
    case TextRole::Small:
        return scaled(font, 0.92);
    case TextRole::Mono:
        // Only the family: the fixed system font's own size does not follow a larger application font.
        font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        font.setFixedPitch(true);
        return font;
    }
    return font;
}
