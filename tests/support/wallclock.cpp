#include <QtGlobal>

#include "tests/support/wallclock.h"

#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <atomic>

static std::atomic<long> stepped{0};

static std::atomic<long> sleptSoFar{0};

WallClock::~WallClock() { stepped = 0; }

void WallClock::step(std::chrono::seconds by) { stepped += by.count(); }

void WallClock::sleep(std::chrono::seconds slept) { sleptSoFar += slept.count(); }

extern "C" {
int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const auto status = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += stepped;
    if (status == 0 && clock == CLOCK_BOOTTIME)
        time->tv_sec += sleptSoFar;
    return status;
}

int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int status = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return status;
}
}
