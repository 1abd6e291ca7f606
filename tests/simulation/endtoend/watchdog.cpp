#include "tests/simulation/endtoend/watchdog.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <unistd.h>

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {
constexpr auto kInterval = 5ms;
}

Watchdog::Watchdog()
    : m_thread(gettid())
    , m_watcher([this](const std::stop_token &stop) { watch(stop); })
{
}

Watchdog::~Watchdog()
{
    m_watcher.request_stop();
    m_watcher.join();
}

std::chrono::milliseconds Watchdog::takeLongest() { return m_longest.exchange(0ms); }

void Watchdog::watch(const std::stop_token &stop)
{
    auto last = steady_clock::now();
    auto waited = waitedForCore();
    std::chrono::nanoseconds blocked{};
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(kInterval);
        const auto now = steady_clock::now();
        const auto waitedNow = waitedForCore();
        // In a round that took longer this thread, or the whole machine, stood still as well.
        blocked += std::min<std::chrono::nanoseconds>(now - last, 2 * kInterval) - (waitedNow - waited);
        last = now;
        waited = waitedNow;
        if (!m_answered)
            continue;
        m_longest = std::max(m_longest.load(), std::chrono::duration_cast<std::chrono::milliseconds>(blocked));
        blocked = {};
        m_answered = false;
        QMetaObject::invokeMethod(
            this, [this] { m_answered = true; }, Qt::QueuedConnection);
    }
}

std::chrono::nanoseconds Watchdog::waitedForCore() const
{
    std::ifstream file("/proc/self/task/" + std::to_string(m_thread) + "/schedstat");
    long long ran = 0, waited = 0;
    file >> ran >> waited;
    return std::chrono::nanoseconds(waited);
}
