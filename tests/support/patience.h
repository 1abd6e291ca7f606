#pragma once

// The compiler includes this into every file of the tests: see tests/CMakeLists.txt.

//! How long a test waits for what has to come, in milliseconds. It says when to give up, never how fast something has
//! to be: Qt's own 5 s pass on a machine that has other things to do.
inline constexpr int kPatience = 60'000;

#if __has_include(<QTest>) && !defined(VESTRY_MOCS_ONLY)
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

//! Looks at \p condition whenever something happened, and every 10 ms. Qt Test itself sleeps 10 ms after each round of
//! events instead, so that a socket that is read once a round gives 100 datagrams a second.
template <class Condition> bool waitPatiently(const Condition &condition)
{
    const QDeadlineTimer end(kPatience);
    QTimer look;
    look.start(10);
    bool holds = false;
    while (!(holds = condition()) && !end.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return holds || condition(); // what held once may have passed
}

// Every QTRY_… waits so long, whatever its own time is (a number in Qt 6.4, 5s in Qt 6.8). What never comes still
// fails, with the message of the QVERIFY or QCOMPARE that follows.
#ifndef QTRY_IMPL
#error "This Qt builds its QTRY_ macros in another way: let them wait for kPatience there."
#endif
#undef QTRY_IMPL
#define QTRY_IMPL(expr, timeout)                                                                                       \
    (void)waitPatiently([&] { return QTest::currentTestFailed() || static_cast<bool>(expr); });
#endif
