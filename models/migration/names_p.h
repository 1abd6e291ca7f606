#pragma once

#include <QString>
#include <QUrl>

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

//! The one form of a name, however it was written: plain, in A-labels. What cannot be encoded stays plain.
inline QString encoded(const QString &name)
{
    const QString usual = plain(name);
    const QString ace = QString::fromLatin1(QUrl::toAce(usual, QUrl::IgnoreIDNWhitelist));
    return ace.isEmpty() ? usual : ace;
}

inline bool isSame(const QString &a, const QString &b) { return encoded(a) == encoded(b); }

} // namespace Names
