#pragma once

#include "network/simulator/exchange.h"

#include <QJsonArray>

namespace simulator {

//! The page of \p all that `limit` and `offset` ask for, as `data` and `total_count`; 422 when they are no such
//! numbers.
HttpAnswer pageOf(const HttpRequest &request, const QJsonArray &all);
//! A bare array, or a page of it when `paginated` is true.
HttpAnswer arrayOrPageOf(const HttpRequest &request, const QJsonArray &all);

} // namespace simulator
