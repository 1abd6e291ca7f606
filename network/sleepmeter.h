#pragma once

#include "network/steadyclock.h"

//! Has the machine slept since somebody looked last? After a sleep connections are dead without saying so, and what was
//! read is old.
class SleepMeter {
public:
    //! Less is the imprecision of two clocks read one after the other, or a nap that no connection notices.
    static constexpr std::chrono::milliseconds kShortest = std::chrono::seconds(5);

    //! True once for each sleep.
    bool hasSlept()
    {
        const auto before = m_asleep;
        m_asleep = SteadyClock::asleep();
        return m_asleep - before >= kShortest;
    }

private:
    std::chrono::milliseconds m_asleep = SteadyClock::asleep();
};
