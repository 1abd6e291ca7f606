#include "network/throttle.h"

#include "network/endpoints.h"

#include <algorithm>

using std::chrono::milliseconds;

milliseconds Throttle::Lane::delayAt(milliseconds now)
{
    return std::max({m_pausedUntil - now, m_window.delayAt(now), milliseconds(0)});
}

void Throttle::Lane::pauseUntil(milliseconds end) { m_pausedUntil = std::max(m_pausedUntil, end); }

quint64 Throttle::Lane::note(milliseconds now)
{
    m_window.note(now);
    return ++m_sent;
}

void Throttle::Lane::judgeKey(quint64 place, bool isTaken)
{
    if (!isTaken) {
        if (place <= m_vouched)
            return;
        m_refused = std::max(m_refused, place);
        m_trust = Trust::Refused;
    } else if (place > m_refused) {
        m_vouched = m_sent;
        m_trust = Trust::Taken;
    } else { // both were under way at once, and which of them the server looked at last nobody knows
        doubtKey();
    }
}

void Throttle::Lane::doubtKey()
{
    if (m_trust != Trust::Refused)
        return;
    m_trust = Trust::Doubted;
    m_vouched = m_sent; // the answers to what left before were known, or could have been, to whoever wants it tried
}

Throttle::Lane &Throttle::lane(const QUrl &url)
{
    const auto known =
        std::ranges::find_if(m_lanes, [&url](const auto &each) { return isSameOrigin(each.first, url); });
    return known == m_lanes.end() ? m_lanes.emplace_back(originOf(url), Lane{}).second : known->second;
}
