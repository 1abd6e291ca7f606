#pragma once

#include <QString>

//! Names that decide whether a host can be a home URL. Hosts are A-labels in lower case.
namespace HomeNames {

//! The part below the public suffix, private suffixes included; empty for a suffix itself.
QString registrable(const QString &host);
QString clerkDomain(const QString &host);   //!< which domain of Clerk's holds \p host; empty when none
QString hostingSuffix(const QString &host); //!< which hosting provider's domain holds \p host; empty when none
bool isReserved(const QString &firstLabel); //!< Clerk puts its own records there

} // namespace HomeNames
