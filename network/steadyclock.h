#pragma once

#include <chrono>

/*! Time that only goes forward, and goes on while the machine sleeps: what "no older than" has to be measured with.
 *
 *  QElapsedTimer stands still in a sleep, the wall clock is set. Where the system has no such clock (CLOCK_BOOTTIME) it
 *  is QElapsedTimer's. Any thread.
 */
class SteadyClock {
public:
    //! Since some moment that is the same for the whole process.
    static std::chrono::milliseconds now();

    //! How long the machine has slept so far, counted from some moment that is the same for the whole process.
    static std::chrono::milliseconds asleep();

    //! Starts at once.
    SteadyClock() { restart(); }
    void restart() { m_start = now(); }
    std::chrono::milliseconds elapsed() const { return now() - m_start; }

private:
    std::chrono::milliseconds m_start{};
};
