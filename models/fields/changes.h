#pragma once

#include "models/fieldspec.h"
#include "models/jsonset.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>

//! What an edit does, for the consequence functions of the tables.
inline bool turnsOn(const QJsonValue &after) { return after.toBool(false); }
inline bool turnsOff(const QJsonValue &after) { return after.isBool() && !after.toBool(); }

//! True when \p list has an entry that \p other lacks.
inline bool hasMoreThan(const QJsonArray &list, const QJsonArray &other)
{
    const JsonSet known(other);
    return std::any_of(list.begin(), list.end(), [&known](const QJsonValue &entry) { return !known.contains(entry); });
}

//! Good to know, but nobody is shut out by it and nothing is laid open.
constexpr Consequence tells(const char *text) { return {.text = text}; }
//! Shuts people or programs out, or takes a protection away.
constexpr Consequence hurts(const char *text) { return {.text = text, .hurts = true}; }

//! From now on only those on the allowlist can sign up.
Consequence allowlistTakesEffect(const Circumstances &now);
