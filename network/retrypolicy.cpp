#include "network/retrypolicy.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;
using Kind = ApiError::Kind;

static bool isWorthAnother(const RetrySettings &settings, Repeat repeat, const Verdict &verdict)
{
    const Kind kind = verdict.error->kind;
    if (repeat == Repeat::Never || kind == Kind::Cancelled || kind == Kind::Tls)
        return false;
    if (kind == Kind::RateLimited)
        return true;
    const bool unanswered = verdict.connectionLost || kind == Kind::Timeout;
    if (unanswered && !settings.retryConnectionErrors)
        return false;
    return (unanswered || kind == Kind::ServerFault) && (repeat == Repeat::Read || verdict.notApplied);
}

RetrySettings RetrySettings::bounded() const
{
    RetrySettings out = *this;
    out.initialInterval = std::clamp(initialInterval, milliseconds(0), kLongestInterval);
    out.maxInterval = std::clamp(maxInterval, milliseconds(0), kLongestInterval);
    out.maxElapsedTime = std::clamp(maxElapsedTime, milliseconds(0), kLongestElapsed);
    out.maxAttempts = std::clamp(maxAttempts, 1, kMostAttempts);
    out.exponent = exponent >= 1 ? std::min(exponent, kLargestExponent) : 1; // also what is no number
    return out;
}

milliseconds RetryPolicy::interval(int attempt) const
{
    const RetrySettings sane = settings.bounded();
    const double full = static_cast<double>(sane.initialInterval.count()) * std::pow(sane.exponent, attempt - 1);
    const double limit = static_cast<double>(sane.maxInterval.count());
    return milliseconds(full < limit ? std::llround(full) : sane.maxInterval.count()); // 0 times infinity is no number
}

std::optional<milliseconds> RetryPolicy::delayAfter(Repeat repeat, int attempt, milliseconds elapsed,
                                                    const Verdict &verdict, double jitter) const
{
    if (attempt >= settings.bounded().maxAttempts || !isWorthAnother(settings, repeat, verdict))
        return std::nullopt;
    const milliseconds own(std::llround(static_cast<double>(interval(attempt).count()) * std::clamp(jitter, 0.0, 1.0)));
    const milliseconds delay = std::max(own, verdict.error->retryAfter.value_or(milliseconds(0)));
    if (delay > settings.bounded().maxElapsedTime - elapsed)
        return std::nullopt;
    return delay;
}
