#pragma once

#include "network/ratewindow.h"
#include "network/retrybudget.h"

#include <QUrl>

#include <list>
#include <utility>

/*! What servers asked one key's requests to keep to: pauses, the request limit, what may be spent on retries, and
 *  whether they take the key at all.
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
        //! One is sent at \p now. \return its place in the order of those that were sent.
        quint64 note(std::chrono::milliseconds now);
        //! The server said of the request of \p place whether it takes the key. That it does not counts only when the
        //! request left after all that the key was accepted for had been answered: neither a late answer nor one
        //! operation that wants more than a key decides for all.
        void judgeKey(quint64 place, bool isTaken);
        //! Somebody wants a refused key to be tried once more.
        void doubtKey();
        bool isKeyRefused() const { return m_trust == Trust::Refused; }
        bool isKeyDoubted() const { return m_trust == Trust::Doubted; } //!< one request at a time, until it is judged
        RetryBudget &budget() { return m_budget; }

    private:
        enum class Trust : quint8 { Taken, Doubted, Refused };
        Trust m_trust = Trust::Taken;
        quint64 m_sent = 0;
        quint64 m_vouched = 0; //!< the last one that was under way when the key was accepted, or doubted
        quint64 m_refused = 0; //!< the last one that the key was refused for
        RateWindow m_window;
        RetryBudget m_budget;
        std::chrono::milliseconds m_pausedUntil{0};
    };

    //! The lane of \p url's origin; stays where it is.
    Lane &lane(const QUrl &url);

private:
    std::list<std::pair<QUrl, Lane>> m_lanes; // a handful of origins; a list keeps its elements in place
};
