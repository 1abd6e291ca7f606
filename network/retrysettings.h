#pragma once

#include <chrono>

//! How often and how long a request is tried again. Names and defaults are those of Clerk's official SDKs.
struct RetrySettings {
    std::chrono::milliseconds initialInterval{500};
    std::chrono::milliseconds maxInterval{60'000};
    double exponent = 1.5;
    std::chrono::milliseconds maxElapsedTime{3'600'000};
    bool retryConnectionErrors = true;

    bool operator==(const RetrySettings &) const = default;
};
