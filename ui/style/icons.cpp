#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFiles{"app",          "overview",      "instance",
                            "restrictions", "organizations", "protect",
                            "domains",      "moresettings",  "activity",
                            "search",       "refresh",       "undo",
                            "redo",         "reset",         "copy",
                            "add",          "remove",        "edit",
                            "link",         "export",        "settings",
                            "key",          "sandbox",       "connect",
                            "production",   "development",   "unknownenvironment",
                            "ok",           "info",          "warning",
                            "error",        "question",      "waiting",
                            "changed",      "locked",        "plan",
                            "offline",      "domainchange",  "clear",
                            "more"};
static_assert(kFiles.size() == std::size_t(Icon::More) + 1);

bool isDirected(Icon name)
{
    return name == Icon::Undo || name == Icon::Redo || name == Icon::Link || name == Icon::DomainChange ||
           name == Icon::More;
}

QImage rendered(Icon name, const QColor &colour, QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(":/icons/"_L1 + QLatin1StringView(kFiles[std::size_t(name)]) + ".svg"_L1);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter);
    if (name != Icon::App) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    return image;
}

QPixmap cached(Icon name, const QColor &colour, QSize pixels, Qt::LayoutDirection direction)
{
    const bool mirror = direction == Qt::RightToLeft && isDirected(name);
    const auto key = u"vestry-icon/%1/%2/%3x%4/%5"_s.arg(int(name))
                         .arg(colour.rgba(), 8, 16)
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(mirror);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const QImage image = rendered(name, colour, pixels);
        pixmap = QPixmap::fromImage(mirror ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor colourOf(QIcon::Mode mode, QPalette::ColorRole role)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, role);
}

//! Renders on first paint and in the colours of that moment, so that start-up pays for no icon it does not show.
class PaletteIconEngine : public QIconEngine {
public:
    PaletteIconEngine(Icon name, QPalette::ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, colourOf(mode, m_role), size, QGuiApplication::layoutDirection());
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_name, m_role); }
    bool isNull() override { return false; }

private:
    Icon m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(Icon name) { return QIcon(new PaletteIconEngine(name, QPalette::ButtonText)); }
QIcon quietIcon(Icon name) { return QIcon(new PaletteIconEngine(name, QPalette::PlaceholderText)); }

QPixmap iconPixmap(Icon name, const QColor &colour, int size, qreal devicePixelRatio, Qt::LayoutDirection direction)
{
    QPixmap pixmap = cached(name, colour, QSize(size, size) * devicePixelRatio, direction);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}
