#pragma once

#include "network/ratewindow.h"
#include "network/retrybudget.h"

#include <QString>
#include <QUrl>

#include <unordered_map>

/*! What servers asked one key's requests to keep to: pauses, the request limit, and what may be spent on retries.
 *
 *  Outlives the client, so that opening an instance again undercuts no pause. Each origin has its own lane: a pause of
 *  the Frontend API is none of the Backend API. Times are SteadyClock's. GUI thread.
 */
class Throttle {
public:
    //! Of one origin.
    class Lane {
    public:
        void setLimit(int requestsPerTenSeconds) { m_window.setLimit(requestsPerTenSeconds); }
        //! Until when nothing is sent; in the past when there is no pause.
        std::chrono::milliseconds pausedUntil() const { return m_pausedUntil; }
        //! How long until one more may be sent; 0 when now.
        std::chrono::milliseconds delayAt(std::chrono::milliseconds now);
        //! Nothing is sent until \p end; a longer pause stays.
        void pauseUntil(std::chrono::milliseconds end);
        //! One is sent at \p now.
        void note(std::chrono::milliseconds now) { m_window.note(now); }
        RetryBudget &budget() { return m_budget; }

    private:
        RateWindow m_window;
        RetryBudget m_budget;
        std::chrono::milliseconds m_pausedUntil{0};
    };

    //! The lane of \p url's origin; stays where it is.
    Lane &lane(const QUrl &url);

private:
    std::unordered_map<QString, Lane> m_lanes; // keeps its elements in place
};
