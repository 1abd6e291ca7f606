#include "driver.h"
#include "models/migration/migrationstore.h"
#include "tests/support/faultysimulator.h"
#include "tests/support/testprogram.h"
#include "tests/support/writeproxy.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using Does = WriteProxy::Does;

//! The program is killed at every step and in the middle of the request, and finds the same truth afterwards.
class tst_Killed : public QObject {
    Q_OBJECT
private slots:
    void init();
    void atEveryStep_data();
    void atEveryStep();
    void inTheMiddle_data();
    void inTheMiddle();
    void againAndAgain();
    void whileItDecides_data();
    void whileItDecides();

private:
    std::unique_ptr<Driver> start() const;
    qsizetype posts() const;
    static QString field(const QString &place, const QString &name);

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<FaultySimulator> simulator;
    std::unique_ptr<WriteProxy> proxy;
    QByteArray key;
};

static const QStringList kWay{u"begin"_s,   u"go 1"_s,      u"target https://new.example"_s,
                              u"go 2"_s,    u"inventory"_s, u"go 3"_s,
                              u"prepare"_s, u"go 4"_s,      u"commit"_s,
                              u"go 5"_s,    u"go 7"_s,      u"tick publishable-key"_s,
                              u"finish"_s};

void tst_Killed::init()
{
    dir = std::make_unique<QTemporaryDir>();
    simulator = std::make_unique<FaultySimulator>();
    QVERIFY(simulator->listen());
    const auto instances = simulator->instances();
    key = std::ranges::find(instances, u"production"_s, &SimulatedInstance::environmentType)->secretKey;
    proxy = std::make_unique<WriteProxy>(simulator->backendApiUrl());
}

std::unique_ptr<Driver> tst_Killed::start() const { return std::make_unique<Driver>(proxy->url(), key, dir->path()); }

qsizetype tst_Killed::posts() const
{
    const auto all = simulator->requests();
    return std::ranges::count(all, QByteArray("POST"), &SimulatedRequest::method);
}

QString tst_Killed::field(const QString &place, const QString &name)
{
    return place.section(u' ' + name + u'=', 1).section(u' ', 0, 0);
}

void tst_Killed::atEveryStep_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= kWay.size(); ++steps)
        QTest::addRow("after %d: %s", steps, steps == 0 ? "start" : qPrintable(kWay.at(steps - 1))) << steps;
}

void tst_Killed::atEveryStep()
{
    QFETCH(const int, steps);
    auto driver = start();
    QString before = driver->place();
    QVERIFY(!before.isEmpty());
    for (int i = 0; i < steps; ++i)
        before = driver->does(kWay.at(i));
    driver->kill();
    driver = start();
    const QString after = driver->place();
    if (steps == kWay.size())
        QCOMPARE(field(after, u"active"_s), u"0"_s);
    else
        QCOMPARE(after, before);
    for (int i = steps; i < kWay.size(); ++i)
        QVERIFY(!driver->does(kWay.at(i)).isEmpty());
    QCOMPARE(posts(), 1);
    QCOMPARE(proxy->writes, 1);
    QCOMPARE(QDir(dir->path()).entryList({u"*.done.json"_s}).size(), 1);
    QVERIFY(!MigrationStore(dir->path()).exists(u"profile"_s));
}

void tst_Killed::inTheMiddle_data()
{
    QTest::addColumn<int>("does");
    QTest::addColumn<bool>("applied");
    QTest::newRow("before the server hears of it") << int(Does::HoldRequest) << false;
    QTest::newRow("half of it sent") << int(Does::HoldHalf) << false;
    QTest::newRow("before the answer") << int(Does::HoldAnswer) << true;
}

void tst_Killed::inTheMiddle()
{
    QFETCH(const int, does);
    QFETCH(const bool, applied);
    auto driver = start();
    QVERIFY(!driver->place().isEmpty());
    for (const QString &step : kWay.first(kWay.indexOf(u"commit"_s)))
        QVERIFY(!driver->does(step).isEmpty());
    proxy->does = Does(does);
    driver->tell(u"commit"_s);
    QTRY_VERIFY(proxy->writes == 1 && (!applied || proxy->answeredWrites > 0));
    driver->kill();
    QCOMPARE(MigrationStore(dir->path()).peek(u"profile"_s).record->change, ChangeState::Intended);

    proxy->does = Does::Pass;
    driver = start();
    const ChangeState expected = applied ? ChangeState::Took : ChangeState::Unknown;
    const QString place = driver->place();
    QCOMPARE(field(place, u"state"_s).toInt(), int(expected));
    QCOMPARE(field(place, u"again"_s), u"0"_s);
    QCOMPARE(posts(), applied ? 1 : 0);
    // It does not send by itself, nor because somebody presses the button again.
    driver->does(u"commit"_s);
    QCOMPARE(proxy->writes, 1);
    if (applied)
        return;
    QCOMPARE(field(driver->does(u"check"_s), u"again"_s), u"1"_s);
    QCOMPARE(field(driver->does(u"commit"_s), u"state"_s).toInt(), int(ChangeState::Took));
    QCOMPARE(posts(), 1);
}

void tst_Killed::againAndAgain()
{
    auto driver = start();
    QVERIFY(!driver->place().isEmpty());
    for (const QString &step : kWay) {
        if (step == u"commit"_s) {
            proxy->does = Does::HoldAnswer;
            driver->tell(step);
            QTRY_VERIFY(proxy->answeredWrites > 0);
            proxy->does = Does::Pass;
        } else {
            QVERIFY(!driver->does(step).isEmpty());
        }
        driver->kill();
        driver = start();
        QVERIFY(!driver->place().isEmpty());
    }
    QCOMPARE(posts(), 1);
    QVERIFY(!MigrationStore(dir->path()).exists(u"profile"_s));
}

void tst_Killed::whileItDecides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ChangeState>("state");
    QTest::newRow("accepted") << 202 << ChangeState::NoEffect;
    QTest::newRow("refused") << 422 << ChangeState::Refused;
    QTest::newRow("failed") << 500 << ChangeState::Unknown;
}

//! The answer is on the disk, and the reads that decide are cut off.
void tst_Killed::whileItDecides()
{
    QFETCH(const int, status);
    QFETCH(const ChangeState, state);
    auto driver = start();
    QVERIFY(!driver->place().isEmpty());
    for (const QString &step : kWay.first(kWay.indexOf(u"commit"_s)))
        QVERIFY(!driver->does(step).isEmpty());
    simulator->failNext("POST", u"/v1/instance/change_domain"_s, 1, status, {});
    proxy->seen = [this] { proxy->readsFail = true; };
    driver->tell(u"commit"_s);
    const MigrationStore store(dir->path());
    QTRY_VERIFY(store.peek(u"profile"_s).record->answerStatus == status);
    driver->kill();
    proxy->readsFail = false;
    driver = start();
    QCOMPARE(field(driver->place(), u"state"_s).toInt(), int(state));
    QCOMPARE(posts(), 1);
}

VESTRY_TEST(tst_Killed)
#include "tst_killed.moc"
