#pragma once

#include <QList>

#include <chrono>

/*! At most so many requests in any stretch of ten seconds.
 *
 *  A sliding window and not a token bucket: a full bucket plus its refill would let through twice the limit. Times are
 *  any monotonic clock's. Pure.
 */
class RateWindow {
public:
    static constexpr std::chrono::milliseconds kSpan = std::chrono::seconds(10);

    void setLimit(int limit);
    //! How long until one more may be sent; 0 when now.
    std::chrono::milliseconds delayAt(std::chrono::milliseconds now);
    //! One is sent at \p now.
    void note(std::chrono::milliseconds now);

private:
    int m_limit = 80;
    QList<std::chrono::milliseconds> m_sent;
};
