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
    const auto watcher = gettid();
    auto last = steady_clock::now();
    auto waited = waitedForCore(m_thread), ownWaited = waitedForCore(watcher);
    std::chrono::nanoseconds blocked{};
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(kInterval);
        const auto now = steady_clock::now();
        const auto waitedNow = waitedForCore(m_thread), ownWaitedNow = waitedForCore(watcher);
        // What either of the two waited for a core says nothing; in a round much longer the whole machine stood still.
        const auto lost = std::max(waitedNow - waited, ownWaitedNow - ownWaited);
        blocked += std::min<std::chrono::nanoseconds>(now - last - lost, 4 * kInterval);
        last = now;
        waited = waitedNow;
        ownWaited = ownWaitedNow;
        if (!m_answered)
            continue;
        const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(blocked - kInterval);
        m_longest = std::max(m_longest.load(), whole);
        blocked = {};
        m_answered = false;
        QMetaObject::invokeMethod(
            this, [this] { m_answered = true; }, Qt::QueuedConnection);
    }
}

std::chrono::nanoseconds Watchdog::waitedForCore(int thread)
{
    std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/schedstat");
    long long ran = 0, waited = 0;
    file >> ran >> waited;
    return std::chrono::nanoseconds(waited);
}
