#include "ui/style/palettes.h"

#include <QColor>

namespace {

struct Scheme {
    QRgb window, base, alternate, button;
    QRgb text, muted, disabled;
    QRgb link, visited, highlight, highlightedText;
    QRgb hairline, border, shade;
    QRgb toolTip, toolTipText;
};

constexpr Scheme kLight{0xfff4f5f7, 0xffffffff, 0xfff9fafb, 0xffffffff, 0xff1b1f27, 0xff59616e, 0xff646c79, 0xff2450c4,
                        0xff6b3fb0, 0xff2f58c9, 0xffffffff, 0xffdfe2e7, 0xff7f8693, 0xffc5cad2, 0xff23272f, 0xfff4f5f7};
constexpr Scheme kDark{0xff1b1e24, 0xff24282f, 0xff2a2e36, 0xff323741, 0xffe9ebef, 0xffaab1bd, 0xff9da4b0, 0xff8fb0ff,
                       0xffc4a6ff, 0xff4870dc, 0xffffffff, 0xff353a44, 0xff8a92a0, 0xff12141a, 0xff3a404b, 0xfff1f2f5};

QPalette paletteOf(const Scheme &s)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    all(QPalette::Window, s.window);
    all(QPalette::Base, s.base);
    all(QPalette::AlternateBase, s.alternate);
    all(QPalette::Button, s.button);
    all(QPalette::WindowText, s.text);
    all(QPalette::Text, s.text);
    all(QPalette::ButtonText, s.text);
    all(QPalette::BrightText, s.highlightedText);
    all(QPalette::PlaceholderText, s.muted);
    all(QPalette::Link, s.link);
    all(QPalette::LinkVisited, s.visited);
    all(QPalette::Highlight, s.highlight);
    all(QPalette::HighlightedText, s.highlightedText);
    all(QPalette::Light, s.base);
    all(QPalette::Midlight, s.alternate);
    all(QPalette::Mid, s.hairline);
    all(QPalette::Dark, s.border);
    all(QPalette::Shadow, s.shade);
    all(QPalette::ToolTipBase, s.toolTip);
    all(QPalette::ToolTipText, s.toolTipText);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, QColor(s.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.border));
    return palette;
}

} // namespace

QPalette lightPalette() { return paletteOf(kLight); }
QPalette darkPalette() { return paletteOf(kDark); }
