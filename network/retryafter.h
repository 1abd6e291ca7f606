#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

/*! What a Retry-After header asks for.
 *
 *  \param value seconds, or an HTTP date in any of the three forms of RFC 9110 section 5.6.7.
 *  \param now   the server's own time (its Date header) when it told, so that a wrong local clock does not matter.
 *  \return how long to wait, a date in the past being 0; nothing when absent, negative or not understood. Never more
 *          than ten years, so that arithmetic on it cannot overflow.
 */
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

/*! An HTTP date in any of the three forms of RFC 9110 section 5.6.7, in UTC; invalid when it is none.
 *
 *  The name of the weekday is not looked at. \p now tells the century of a year of two digits.
 */
QDateTime parseHttpDate(const QByteArray &value, const QDateTime &now);
