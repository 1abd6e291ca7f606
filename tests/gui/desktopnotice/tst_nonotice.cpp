#include "tests/support/testprogram.h"
#include "ui/desktopnotice.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

//! Where nobody shows notifications, nothing happens, and nothing waits. One function for each run of the program.
class tst_NoNotice : public QObject {
    Q_OBJECT
private slots:
    void noBus();
    void frozenBus();
};

void tst_NoNotice::noBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    DesktopNotice notice;
    QSignalSpy activated(&notice, &DesktopNotice::activated);
    notice.show(u"one"_s, u"text"_s);
    QVERIFY(!activated.wait(200));
    notice.show(u"two"_s, u"text"_s);
    QVERIFY(!activated.wait(200));
}

void tst_NoNotice::frozenBus()
{
    QTemporaryDir folder;
    QLocalServer bus;
    QVERIFY(bus.listen(folder.filePath(u"bus"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toUtf8());
    QSignalSpy connected(&bus, &QLocalServer::newConnection);
    DesktopNotice notice;
    notice.show(u"one"_s, u"text"_s);
    QVERIFY(connected.wait(kPatience)); // our event loop runs while the bus says nothing
    QTimer timer;
    QSignalSpy ticks(&timer, &QTimer::timeout);
    timer.start(1);
    QTRY_VERIFY(ticks.size() >= 20);
    notice.show(u"two"_s, u"text"_s);
    bus.nextPendingConnection()->abort(); // lets the program end
    bus.close();
}

VESTRY_TEST(tst_NoNotice)
#include "tst_nonotice.moc"
