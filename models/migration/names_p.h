#pragma once

#include <QString>

//! Domain names compared as DNS compares them. Private to the rules of the domain change.
namespace Names {

//! Lower case, without the trailing dot: the form of Dns::Record.
inline QString plain(const QString &name)
{
    QString result = name.toLower();
    if (result.endsWith(u'.'))
        result.chop(1);
    return result;
}

//! \p name is \p domain or stands below it; both plain.
inline bool isWithin(const QString &name, const QString &domain)
{
    return !domain.isEmpty() && (name == domain || name.endsWith(u'.' + domain));
}

} // namespace Names
