#include "ui/style/wrappedlabel.h"

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
    const auto known = m_heights.constFind(width);
    return known == m_heights.cend() ? *m_heights.insert(width, measuredHeight(width)) : *known;
}
