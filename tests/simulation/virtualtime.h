#pragma once

#include <chrono>

/*! The clocks of this process, without the waiting: whenever the event loop would wait for a timer, time jumps there.
 *
 *  It stands in front of the C library for everything in the process: clock_gettime(), gettimeofday(), time(), ppoll()
 *  and nanosleep(). Qt must wait by ppoll(), so QT_NO_GLIB is set. restart() begins the random numbers of
 *  QRandomGenerator anew, so that one seed gives one run. One thread.
 */
class VirtualTime {
public:
    //! From here on time stands still until somebody waits; every run begins at the same moment.
    static void restart();
    //! Since restart(), as CLOCK_BOOTTIME counts it.
    static std::chrono::milliseconds now();
    //! The same without the sleeps.
    static std::chrono::milliseconds awake();
    //! Runs the event loop for \p duration.
    static void pass(std::chrono::milliseconds duration);
    //! The machine sleeps: timers stand still, CLOCK_BOOTTIME and the wall clock go on.
    static void sleep(std::chrono::milliseconds duration);
    //! Sets the wall clock, as NTP or an admin does.
    static void stepWallClock(std::chrono::milliseconds by);
};
