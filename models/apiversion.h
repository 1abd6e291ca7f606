#pragma once

#include <QString>
#include <QStringView>

//! The Clerk-API-Version header: a date that says which shape of answers is wanted.
namespace ApiVersion {
QString builtIn();                      //!< the one this program was written for
bool isWellFormed(QStringView version); //!< an existing day as YYYY-MM-DD
} // namespace ApiVersion
