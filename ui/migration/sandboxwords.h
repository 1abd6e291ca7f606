#pragma once

#include <QStringList>

//! The sandbox's wire words as an admin says them; a word nobody knows stands as it is.
namespace SandboxWords {
QString placement(const QString &wire);
QString certificates(const QString &wire);
//! The records in \p typed, which commas part, but not those inside quotes.
QStringList caaRecords(const QString &typed);
} // namespace SandboxWords
