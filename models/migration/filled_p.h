#pragma once

#include <QStringList>

//! \p text with %1 to %9 replaced in one pass: unlike QString::arg(), a value that holds "%2" stays as it is, and a
//! sentence need not use every value.
QString filled(const QString &text, const QStringList &values);
