#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <span>

/*! From a reply's JSON to a method's value.
 *
 *  Each returns an empty text on success, else technical words naming what is missing or wrong; \p out then stays as it
 *  was. Unknown keys stay. Pure.
 */
QString decodeObject(const QJsonDocument &body, QJsonObject *out);
//! An object with at least one of \p known: an answer of quite another kind is not taken for empty settings.
QString decodeKnown(const QJsonDocument &body, std::span<const QLatin1StringView> known, QJsonObject *out);
//! `data`, an array of objects, appended to \p out; a bare array is taken too.
QString decodeData(const QJsonDocument &body, QJsonArray *out);
//! `total_count`, a whole number that is not negative.
QString decodeCount(const QJsonDocument &body, qint64 *out);
//! The same of a listing; a bare array, or `data` without a `total_count`, is counted.
QString decodeListCount(const QJsonDocument &body, qint64 *out);
