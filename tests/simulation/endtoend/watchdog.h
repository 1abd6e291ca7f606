#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

/*! Measures how long the thread that makes it does not come back to its event loop.
 *
 *  Time in which the thread waited for a core is not counted (proc(5), schedstat), so that a busy machine is not taken
 *  for a slow program.
 */
class Watchdog : public QObject {
public:
    Watchdog();
    ~Watchdog() override;

    //! The longest that it was blocked since the last call; to the interval at which it is asked.
    std::chrono::milliseconds takeLongest();

private:
    void watch(const std::stop_token &stop);
    static std::chrono::nanoseconds waitedForCore(int thread);

    int m_thread;
    std::atomic<bool> m_answered = true;
    std::atomic<std::chrono::milliseconds> m_longest{};
    std::jthread m_watcher; // last: it uses all the others
};
