#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>

//! The entries of a list, to look them up in: QJsonArray::contains() goes through the whole list for each.
using JsonSet = QSet<QJsonValue>;

inline JsonSet setOf(const QJsonArray &list) { return {list.begin(), list.end()}; }
