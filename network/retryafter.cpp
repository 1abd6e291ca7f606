#include "network/retryafter.h"

#include "network/utctime.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static constexpr milliseconds kLongest = std::chrono::hours(24 * 3652);

static bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

namespace {

//! RFC 9110 section 5.6.7: more than 50 years off is the past century's.
int yearOf(const QString &text, const QDateTime &now)
{
    const int year = text.toInt();
    if (text.size() > 2)
        return year;
    const int thisYear = (now.isValid() ? now : QDateTime::currentDateTimeUtc()).date().year();
    const int near = thisYear - thisYear % 100 + year;
    return near > thisYear + 50 ? near - 100 : near <= thisYear - 50 ? near + 100 : near;
}

int monthOf(const QString &text)
{
    constexpr auto months = "JanFebMarAprMayJunJulAugSepOctNovDec"_L1;
    const qsizetype at = months.indexOf(text);
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

} // namespace

// By hand: QLocale takes the text for a local time first, and not every one of those exists.
QDateTime parseHttpDate(const QByteArray &value, const QDateTime &now)
{
    static const QRegularExpression imf(
        uR"(\A\w+, (?<d>\d\d)[ -](?<m>\w{3})[ -](?<y>\d{2}|\d{4}) (?<H>\d\d):(?<M>\d\d):(?<S>\d\d) GMT\z)"_s);
    static const QRegularExpression asctime(
        uR"(\A\w+ (?<m>\w{3}) (?<d>\d{1,2}) (?<H>\d\d):(?<M>\d\d):(?<S>\d\d) (?<y>\d{4})\z)"_s);
    const QString text = QString::fromLatin1(value).simplified();
    auto match = imf.match(text);
    if (!match.hasMatch())
        match = asctime.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](QStringView name) { return match.captured(name).toInt(); };
    const QDate date(yearOf(match.captured(u"y"), now), monthOf(match.captured(u"m")), number(u"d"));
    const int second = number(u"S") == 60 ? 59 : number(u"S"); // a leap second
    const QTime time(number(u"H"), number(u"M"), second);
    return date.isValid() && time.isValid() ? utcTime(date, time) : QDateTime();
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (isDigits(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits && seconds < kLongest / std::chrono::seconds(1) ? std::chrono::seconds(seconds) : kLongest;
    }
    const QDateTime when = parseHttpDate(text, now);
    if (!when.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(when)), milliseconds(0), kLongest);
}
