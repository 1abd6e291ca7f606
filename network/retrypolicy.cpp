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
    if (verdict.connectionLost && !settings.retryConnectionErrors)
        return false;
    const bool lost = verdict.connectionLost || kind == Kind::Timeout || kind == Kind::ServerFault;
    return lost && (repeat == Repeat::Read || verdict.notApplied);
}

milliseconds RetryPolicy::interval(int attempt) const
{
    const double full =
        static_cast<double>(settings.initialInterval.count()) * std::pow(settings.exponent, attempt - 1);
    const double limit = static_cast<double>(settings.maxInterval.count());
    return milliseconds(std::llround(std::clamp(full, 0.0, limit)));
}

std::optional<milliseconds> RetryPolicy::delayAfter(Repeat repeat, int attempt, milliseconds elapsed,
                                                    const Verdict &verdict, double jitter) const
{
    if (attempt >= maxAttempts || !isWorthAnother(settings, repeat, verdict))
        return std::nullopt;
    const milliseconds own(std::llround(static_cast<double>(interval(attempt).count()) * std::clamp(jitter, 0.0, 1.0)));
    const milliseconds delay = std::max(own, verdict.error->retryAfter.value_or(milliseconds(0)));
    if (elapsed + delay > settings.maxElapsedTime)
        return std::nullopt;
    return delay;
}

bool RetryBudget::take()
{
    if (m_left < 2)
        return false;
    m_left -= 2;
    return true;
}

void RetryBudget::giveBack() { m_left = std::min(m_left + 1, kCapacity); }
