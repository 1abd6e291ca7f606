#include "ui/style/wrappedlabel.h"

// A window that is dragged to another size asks for every width on the way.
static constexpr qsizetype kMostHeights = 32;

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (const Measured now{text(), font(), contentsMargins(), logicalDpiY()}; now != m_measured) {
        m_measured = now;
        m_heights.clear();
    }
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    if (m_heights.size() >= kMostHeights)
        m_heights.clear();
    return *m_heights.insert(width, measuredHeight(width));
}
