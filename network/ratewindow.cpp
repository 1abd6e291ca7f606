#include "network/ratewindow.h"

#include <algorithm>

using std::chrono::milliseconds;

void RateWindow::setLimit(int limit) { m_limit = std::max(limit, 1); }

milliseconds RateWindow::delayAt(milliseconds now)
{
    while (!m_sent.isEmpty() && m_sent.constFirst() + kSpan <= now)
        m_sent.removeFirst();
    if (m_sent.size() < m_limit)
        return milliseconds(0);
    return m_sent.at(m_sent.size() - m_limit) + kSpan - now;
}

void RateWindow::note(milliseconds now) { m_sent.append(now); }
