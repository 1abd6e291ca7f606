#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

/*! When a check runs again: after 3 s, doubling to 48 s, then every minute; paused, resumed, asked for. While nothing
 * can be reached it looks once in the longest interval, and begins anew as soon as something answers. Uses a monotonic
 * clock, so that a changed wall clock neither hurries nor stops it.
 */
class CheckSchedule : public QObject {
    Q_OBJECT
public:
    struct Intervals {
        std::chrono::milliseconds first{3'000};
        std::chrono::milliseconds last{48'000}; //!< of the doubling ones
        std::chrono::milliseconds then{60'000};
    };
    explicit CheckSchedule(const Intervals &intervals, QObject *parent = nullptr);

    void setIntervals(const Intervals &intervals); //!< from the next start() or checkNow() on
    void start(); //!< due at once, and from then on by itself; one that is paused while running stays so
    void stop();  //!< nothing comes any more, and what is under way is dropped
    //! Due at once, and the intervals begin anew. Stopped or paused, it is due this once and stays so.
    void checkNow();
    void setPaused(bool paused); //!< resumed, it is due at once
    bool isPaused() const;
    bool isRunning() const;
    void done();        //!< the check that was due has ended: the next interval begins
    void doneOffline(); //!< it has ended, but nothing could be reached: the longest interval begins
    std::chrono::milliseconds untilNext() const; //!< -1 when none is planned

signals:
    void due();     //!< always through the event loop
    void stopped(); //!< the check under way, if any, is to be dropped
    void changed(); //!< paused, resumed, another time

private:
    void plan(std::chrono::milliseconds delay);

    Intervals m_intervals;
    std::chrono::milliseconds m_next;
    QTimer m_timer;
    bool m_running = false;
    bool m_paused = false;
};
