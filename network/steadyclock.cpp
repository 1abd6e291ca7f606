#include "network/steadyclock.h"

#include <ctime>

#ifndef CLOCK_BOOTTIME
#include <QElapsedTimer>
#endif

using std::chrono::milliseconds;

#ifdef CLOCK_BOOTTIME

static milliseconds timeOf(clockid_t clock)
{
    timespec time{};
    if (::clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + milliseconds(time.tv_nsec / 1'000'000);
}

milliseconds SteadyClock::now() { return timeOf(CLOCK_BOOTTIME); }

milliseconds SteadyClock::asleep() { return timeOf(CLOCK_BOOTTIME) - timeOf(CLOCK_MONOTONIC); }

#else

milliseconds SteadyClock::now()
{
    static const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return milliseconds(since.elapsed());
}

milliseconds SteadyClock::asleep() { return {}; }

#endif
