#pragma once

#include <QString>

//! \p text for setToolTip, shown as it stands: Qt would read a server's "<b>" as markup.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}
