#pragma once

#include <chrono>

/*! How often and how long a request is tried again. Names and defaults are those of Clerk's official SDKs, but for
 *  maxAttempts: they have no limit but the time.
 *
 *  Any numbers may be in it: whoever calculates with it takes those of bounded().
 */
struct RetrySettings {
    static constexpr std::chrono::milliseconds kLongestInterval = std::chrono::hours(1);
    static constexpr std::chrono::milliseconds kLongestElapsed = std::chrono::hours(24);
    static constexpr double kLargestExponent = 10;
    static constexpr int kMostAttempts = 1000;

    std::chrono::milliseconds initialInterval{500};
    std::chrono::milliseconds maxInterval{60'000};
    double exponent = 1.5;
    std::chrono::milliseconds maxElapsedTime{3'600'000};
    bool retryConnectionErrors = true; //!< also those that were not answered in time
    int maxAttempts = 3;               //!< with the first; 1 never tries again

    //! The nearest to it that timers and sums can hold: waits from 0 to an hour, all together to a day, 1 to 1000
    //! attempts.
    RetrySettings bounded() const;

    bool operator==(const RetrySettings &) const = default;
};
