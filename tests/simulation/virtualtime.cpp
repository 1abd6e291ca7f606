#include "tests/simulation/virtualtime.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <poll.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {
// Read before Qt makes its event dispatcher: the one of GLib does not wait by ppoll().
[[maybe_unused]] const bool withoutGLib = qputenv("QT_NO_GLIB", "1");

constexpr nanoseconds kBoot = std::chrono::hours(1);
constexpr nanoseconds kWallAtStart = std::chrono::seconds(1'780'000'000); // 2026-05-28

bool isVirtual = false;
nanoseconds passed{};
nanoseconds slept{};
nanoseconds stepped{};
std::uint64_t randomState = 1;

nanoseconds timeOf(clockid_t clock)
{
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        return kWallAtStart + passed + slept + stepped;
    case CLOCK_BOOTTIME:
        return kBoot + passed + slept;
    default:
        return kBoot + passed;
    }
}

timespec timespecOf(nanoseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    return {.tv_sec = seconds.count(), .tv_nsec = (time - seconds).count()};
}

bool isOfProcessor(clockid_t clock) { return clock == CLOCK_PROCESS_CPUTIME_ID || clock == CLOCK_THREAD_CPUTIME_ID; }

// splitmix64 (Steele, Lea, Flood 2014).
std::uint64_t nextRandom()
{
    std::uint64_t z = (randomState += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}
} // namespace

void VirtualTime::restart()
{
    isVirtual = true;
    passed = slept = stepped = {};
    randomState = 1;
}

milliseconds VirtualTime::now() { return std::chrono::duration_cast<milliseconds>(passed + slept); }

milliseconds VirtualTime::awake() { return std::chrono::duration_cast<milliseconds>(passed); }

void VirtualTime::pass(milliseconds duration)
{
    bool over = false;
    QTimer::singleShot(duration, Qt::PreciseTimer, QCoreApplication::instance(), [&over] { over = true; });
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void VirtualTime::sleep(milliseconds duration) { slept += duration; }

void VirtualTime::stepWallClock(milliseconds by) { stepped += by; }

extern "C" {
int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    if (!isVirtual || isOfProcessor(clock))
        return static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    *time = timespecOf(timeOf(clock));
    return 0;
}

int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int status = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return status;
}

time_t time(time_t *to) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (to)
        *to = now.tv_sec;
    return now.tv_sec;
}

int nanosleep(const timespec *duration, timespec *left)
{
    if (!isVirtual)
        return static_cast<int>(syscall(SYS_nanosleep, duration, left));
    passed += std::chrono::seconds(duration->tv_sec) + nanoseconds(duration->tv_nsec);
    return 0;
}

int clock_nanosleep(clockid_t clock, int flags, const timespec *until, timespec *left)
{
    if (!isVirtual)
        return syscall(SYS_clock_nanosleep, clock, flags, until, left) == 0 ? 0 : errno;
    const nanoseconds time = std::chrono::seconds(until->tv_sec) + nanoseconds(until->tv_nsec);
    passed += flags == TIMER_ABSTIME ? std::max(time - timeOf(clock), nanoseconds(0)) : time;
    return 0;
}

int ppoll(pollfd *descriptors, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    constexpr auto kSize = 8; // of the kernel's signal set
    if (!isVirtual) {
        timespec left = timeout ? *timeout : timespec{};
        return static_cast<int>(syscall(SYS_ppoll, descriptors, count, timeout ? &left : nullptr, mask, kSize));
    }
    timespec none{};
    const auto ready = static_cast<int>(syscall(SYS_ppoll, descriptors, count, &none, mask, kSize));
    if (ready == 0 && timeout)
        passed += std::chrono::seconds(timeout->tv_sec) + nanoseconds(timeout->tv_nsec);
    return ready;
}
}

// QRandomGenerator::_fillRange(), which all of its numbers come from: its global() cannot be seeded. Without a buffer
// it returns one number.
extern "C" quint64 vestryFillRange(QRandomGenerator *, void *buffer,
                                   long long count) asm("_ZN16QRandomGenerator10_fillRangeEPvx");
quint64 vestryFillRange(QRandomGenerator *, void *buffer, long long count)
{
    if (!buffer)
        return count < 2 ? nextRandom() >> 32 : nextRandom();
    std::generate_n(static_cast<quint32 *>(buffer), count, [] { return static_cast<quint32>(nextRandom() >> 32); });
    return 0;
}
