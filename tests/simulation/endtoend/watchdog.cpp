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
    auto asked = steady_clock::now();
    auto waited = waitedForCore();
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(kInterval);
        if (!m_answered)
            continue;
        const auto blocked = steady_clock::now() - asked - kInterval - (waitedForCore() - waited);
        m_longest = std::max(m_longest.load(), std::chrono::duration_cast<std::chrono::milliseconds>(blocked));
        m_answered = false;
        asked = steady_clock::now();
        waited = waitedForCore();
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
