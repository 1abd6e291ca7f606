#pragma once

#include <QSemaphore>

#include <chrono>
#include <functional>
#include <thread>

/*! Somebody who gives back a lock when told to, or by himself after a time that is long for a click: whoever waited for
 *  it found it free then.
 */
class LateRelease {
public:
    explicit LateRelease(const std::function<void()> &release)
        : m_thread([this, release] {
            m_wasTold = m_told.tryAcquire(1, kTooLong);
            release();
        })
    {
    }
    ~LateRelease() { wasInTime(); }
    Q_DISABLE_COPY_MOVE(LateRelease)

    //! Tells it to; false when it has done so already.
    bool wasInTime()
    {
        m_told.release();
        if (m_thread.joinable())
            m_thread.join();
        return m_wasTold;
    }

private:
    static constexpr int kTooLong = 1800; // milliseconds
    QSemaphore m_told;
    bool m_wasTold = false;
    std::thread m_thread; // last, as it uses the others
};
