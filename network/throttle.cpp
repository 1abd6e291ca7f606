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
    if (place < m_judged)
        return;
    m_judged = place;
    m_trust = isTaken ? Trust::Taken : Trust::Refused;
}

void Throttle::Lane::doubtKey()
{
    if (m_trust == Trust::Refused)
        m_trust = Trust::Doubted;
}

Throttle::Lane &Throttle::lane(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return m_lanes[u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(port)];
}
