#include "network/retryafter.h"

#include "network/utctime.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static constexpr milliseconds kLongest = std::chrono::hours(24 * 3652);

static bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

QDateTime parseHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).simplified();
    for (const auto format :
         {"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1, "dddd, dd-MMM-yy hh:mm:ss 'GMT'"_L1, "ddd MMM d hh:mm:ss yyyy"_L1}) {
        QDateTime when = QLocale::c().toDateTime(text, format);
        if (!when.isValid())
            continue;
        when = utcTime(when.date(), when.time());
        // Two digits of a year: Qt reads them as 19xx, and a date that old is no answer to "when".
        return format.startsWith("dddd"_L1) && when.date().year() < 1970 ? when.addYears(100) : when;
    }
    return {};
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (isDigits(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits && seconds < kLongest / std::chrono::seconds(1) ? std::chrono::seconds(seconds) : kLongest;
    }
    const QDateTime when = parseHttpDate(text);
    if (!when.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(when)), milliseconds(0), kLongest);
}
