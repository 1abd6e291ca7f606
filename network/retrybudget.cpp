#include "network/retrybudget.h"

#include <algorithm>

bool RetryBudget::take()
{
    if (m_left < 2)
        return false;
    m_left -= 2;
    return true;
}

void RetryBudget::giveBack() { m_left = std::min(m_left + 1, kCapacity); }
