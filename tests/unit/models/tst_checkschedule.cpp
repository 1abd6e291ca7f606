// When a repeated check is due. Lower bounds are waited for, upper ones are read from untilNext(), so that a slow
// machine changes nothing.
#include "models/migration/checkschedule.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestCheckSchedule : public QObject {
    Q_OBJECT
private slots:
    void doublesAndThenStaysEven();
    void intervalsAreAsDocumented();
    void checkNowBeginsAnew();
    void stoppedComesNoMore();
    void pausedWaitsAndResumesAtOnce();
    void pausedDuringACheck();
    void askedForWhilePausedOrStopped();
    void doneTwiceIsOne();
    void startKeepsAPause();

private:
    static constexpr CheckSchedule::Intervals kQuick{20ms, 80ms, 100ms};
    static constexpr CheckSchedule::Intervals kSlow{1h, 4h, 5h};
};

void TestCheckSchedule::doublesAndThenStaysEven()
{
    CheckSchedule schedule(kQuick);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    schedule.start();
    QVERIFY(due.wait(kPatience));
    for (const milliseconds wanted : {20ms, 40ms, 80ms, 100ms, 100ms}) {
        QElapsedTimer clock;
        clock.start();
        schedule.done();
        QVERIFY(schedule.untilNext() <= wanted);
        QVERIFY(due.wait(kPatience));
        QVERIFY2(clock.elapsed() >= wanted.count(), qPrintable(QString::number(clock.elapsed())));
    }
    QCOMPARE(due.count(), 6);
}

void TestCheckSchedule::intervalsAreAsDocumented()
{
    const CheckSchedule::Intervals intervals;
    QCOMPARE(intervals.first, milliseconds(3s));
    QCOMPARE(intervals.last, milliseconds(48s));
    QCOMPARE(intervals.then, milliseconds(60s));
}

void TestCheckSchedule::checkNowBeginsAnew()
{
    CheckSchedule schedule(kQuick);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    schedule.start();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(due.wait(kPatience));
        schedule.done();
    }
    schedule.checkNow();
    QCOMPARE(schedule.untilNext(), 0ms);
    QVERIFY(due.wait(kPatience));
    schedule.done();
    QVERIFY(schedule.untilNext() <= 20ms);
}

void TestCheckSchedule::stoppedComesNoMore()
{
    CheckSchedule schedule(kQuick);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    QSignalSpy stopped(&schedule, &CheckSchedule::stopped);
    schedule.start();
    QVERIFY(schedule.isRunning());
    QVERIFY(due.wait(kPatience));
    schedule.stop();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!schedule.isRunning());
    schedule.done();
    QCOMPARE(schedule.untilNext(), -1ms);
    QVERIFY(!due.wait(60));
}

void TestCheckSchedule::pausedWaitsAndResumesAtOnce()
{
    CheckSchedule schedule(kSlow);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    QSignalSpy changed(&schedule, &CheckSchedule::changed);
    schedule.start();
    QVERIFY(due.wait(kPatience));
    schedule.done();
    QVERIFY(schedule.untilNext() > 59min);
    changed.clear();
    schedule.setPaused(true);
    QVERIFY(schedule.isPaused() && schedule.isRunning());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(schedule.untilNext(), -1ms);
    schedule.setPaused(false);
    QVERIFY(!schedule.isPaused());
    QVERIFY(due.wait(kPatience));
}

void TestCheckSchedule::pausedDuringACheck()
{
    CheckSchedule schedule(kQuick);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    schedule.start();
    QVERIFY(due.wait(kPatience));
    schedule.setPaused(true);
    schedule.done();
    QCOMPARE(schedule.untilNext(), -1ms);
}

void TestCheckSchedule::askedForWhilePausedOrStopped()
{
    CheckSchedule schedule(kQuick);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    schedule.checkNow();
    QVERIFY(due.wait(kPatience));
    schedule.done();
    QVERIFY(!schedule.isRunning());
    QCOMPARE(schedule.untilNext(), -1ms);

    schedule.start();
    QVERIFY(due.wait(kPatience));
    schedule.done();
    schedule.setPaused(true);
    schedule.checkNow();
    QVERIFY(due.wait(kPatience));
    schedule.done();
    QVERIFY(schedule.isPaused());
    QCOMPARE(schedule.untilNext(), -1ms);
}

void TestCheckSchedule::doneTwiceIsOne()
{
    CheckSchedule schedule(kQuick);
    QSignalSpy due(&schedule, &CheckSchedule::due);
    schedule.start();
    QVERIFY(due.wait(kPatience));
    schedule.done();
    schedule.done();
    schedule.done();
    QVERIFY(schedule.untilNext() <= 20ms);
}

void TestCheckSchedule::startKeepsAPause()
{
    CheckSchedule schedule(kQuick);
    schedule.start();
    schedule.setPaused(true);
    schedule.start();
    QVERIFY(schedule.isPaused());
    QCOMPARE(schedule.untilNext(), -1ms);
    schedule.stop();
    schedule.start();
    QVERIFY(!schedule.isPaused());
}

VESTRY_TEST(TestCheckSchedule)
#include "tst_checkschedule.moc"
