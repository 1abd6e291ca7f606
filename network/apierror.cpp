#include "network/apierror.h"

#include <algorithm>

static QString wordsOf(const ApiError::Entry &entry)
{
    return entry.longMessage.isEmpty() ? entry.message : entry.longMessage;
}

QString ApiError::textFor(const QString &paramName) const
{
    const auto it = std::find_if(entries.cbegin(), entries.cend(),
                                 [&](const Entry &entry) { return entry.paramName == paramName; });
    return it == entries.cend() ? QString() : wordsOf(*it);
}

QString ApiError::serverText() const { return entries.isEmpty() ? QString() : wordsOf(entries.constFirst()); }

bool ApiError::hasCode(const QString &code) const
{
    return std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.code == code; });
}
