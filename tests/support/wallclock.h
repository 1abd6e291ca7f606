#pragma once

#include <chrono>

/*! Steps the wall clock of this process, as NTP, an admin or a resumed machine does; steady clocks go on.
 *
 *  It stands in front of the C library for everything in the process (Qt 6.4 asks gettimeofday(), later ones
 *  clock_gettime()). Takes its step back when it goes.
 */
class WallClock {
public:
    WallClock() = default;
    ~WallClock();
    Q_DISABLE_COPY_MOVE(WallClock)

    void step(std::chrono::seconds by);
    //! The machine slept so long, to this process: CLOCK_BOOTTIME went on, timers and CLOCK_MONOTONIC did not. Never
    //! taken back, as that clock does not go back.
    static void sleep(std::chrono::seconds slept);
};
