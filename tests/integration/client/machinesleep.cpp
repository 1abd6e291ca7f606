#include "tests/integration/client/machinesleep.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <ctime>

static std::atomic<time_t> sleptSeconds = 0;

MachineSleep::MachineSleep(std::chrono::seconds slept) { sleptSeconds += slept.count(); }

// Instead of the C library's, for everything in this program.
extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long done = ::syscall(SYS_clock_gettime, clock, time);
    if (done == 0 && clock == CLOCK_BOOTTIME)
        time->tv_sec += sleptSeconds;
    return int(done);
}
