#pragma once

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>

//! What an edit does, for the consequence functions of the tables.
inline bool turnsOn(const QJsonValue &after) { return after.toBool(false); }
inline bool turnsOff(const QJsonValue &after) { return after.isBool() && !after.toBool(); }

//! True when \p list has an entry that \p other lacks.
inline bool hasMoreThan(const QJsonArray &list, const QJsonArray &other)
{
    return std::any_of(list.begin(), list.end(), [&other](const QJsonValue &entry) { return !other.contains(entry); });
}
