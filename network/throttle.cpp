#include "network/throttle.h"

#include <algorithm>

using namespace Qt::StringLiterals;
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
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return m_lanes[u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(port)];
}
