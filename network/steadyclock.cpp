#include "network/steadyclock.h"

#include <ctime>

#ifndef CLOCK_BOOTTIME
#include <QElapsedTimer>
#endif

std::chrono::milliseconds SteadyClock::now()
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
    return {};
#else
    static const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return std::chrono::milliseconds(since.elapsed());
#endif
}
