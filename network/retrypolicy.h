#pragma once

#include "network/classify.h"
#include "network/retrysettings.h"

#include <chrono>
#include <optional>

//! How far a request may be repeated.
enum class Repeat : quint8 {
    Read,        //!< repeating it does no harm
    IfUnapplied, //!< a write: only when it provably had no effect
    Never
};

//! Decides whether and when the same request is sent again. Pure.
struct RetryPolicy {
    RetrySettings settings{};

    /*! How long to wait before the next attempt.
     *
     *  \param attempt number of the attempt that just failed, from 1.
     *  \param elapsed since the request was made.
     *  \param verdict what that attempt came to; it holds an error.
     *  \param jitter  0.0 to 1.0, drawn by the caller so that a test can fix it: the wait is that part of the full
     *                 interval ("full jitter"), but never less than Retry-After.
     *  \return the wait; nothing when the error stands.
     */
    std::optional<std::chrono::milliseconds> delayAfter(Repeat repeat, int attempt, std::chrono::milliseconds elapsed,
                                                        const Verdict &verdict, double jitter) const;
    //! The full interval after attempt number \p attempt, without jitter.
    std::chrono::milliseconds interval(int attempt) const;
};
