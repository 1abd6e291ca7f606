#include "models/migration/checkschedule.h"

#include <algorithm>

using std::chrono::milliseconds;

CheckSchedule::CheckSchedule(const Intervals &intervals, QObject *parent)
    : QObject(parent)
    , m_intervals(intervals)
    , m_next(intervals.first)
{
    m_timer.setSingleShot(true);
    // A coarse timer may fire 5 % early; a countdown beside it would jump.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        emit due();
        emit changed();
    });
}

void CheckSchedule::setIntervals(const Intervals &intervals) { m_intervals = intervals; }

void CheckSchedule::start()
{
    const bool staysPaused = m_running && m_paused;
    m_running = true;
    m_paused = staysPaused;
    if (!staysPaused)
        checkNow();
}

void CheckSchedule::stop()
{
    m_running = false;
    m_timer.stop();
    emit stopped();
    emit changed();
}

void CheckSchedule::checkNow()
{
    m_next = m_intervals.first;
    plan(milliseconds(0));
}

void CheckSchedule::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else if (m_running)
        return checkNow();
    emit changed();
}

bool CheckSchedule::isPaused() const { return m_paused; }

bool CheckSchedule::isRunning() const { return m_running; }

void CheckSchedule::done()
{
    if (!m_running || m_paused || m_timer.isActive())
        return;
    plan(m_next);
    const bool doubling = m_next < m_intervals.then && m_next * 2 <= m_intervals.last;
    m_next = doubling ? m_next * 2 : m_intervals.then;
}

void CheckSchedule::doneOffline()
{
    if (!m_running || m_paused || m_timer.isActive())
        return;
    m_next = m_intervals.first;
    plan(std::max(m_intervals.last, m_intervals.then));
}

milliseconds CheckSchedule::untilNext() const
{
    return m_timer.isActive() ? m_timer.remainingTimeAsDuration() : milliseconds(-1);
}

void CheckSchedule::plan(milliseconds delay)
{
    m_timer.start(delay);
    emit changed();
}
