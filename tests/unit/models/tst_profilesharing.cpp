#include "models/profile.h"
#include "tests/support/files.h"
#include "tests/support/laterelease.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Several windows, one list: nobody undoes what another did, nor does a dying one.
class tst_ProfileSharing : public QObject {
    Q_OBJECT
private slots:
    void changesArrive();
    void firstFileArrives();
    void changesAddUp();
    void lastUseSurvivesTheOthersChange();
    void ownWindowsChangesStayItsOwn();
    void damagedByAnotherIsSetAside();
    void newerVersionAppears();
    void aliveHolderIsSaid();
    void useIsKeptOnceTheHolderLetsGo();
    void useThatMeetsAnothersChangeIsNoNews();
    void deadHolderIsNot();
    void processesLoseNothing();
    void killedWhileWriting_data();
    void killedWhileWriting();
};

static Profile named(const QString &id)
{
    Profile profile{.id = id, .name = u"Name "_s + id, .environment = Environment::Development};
    profile.baseUrl = QUrl(u"https://api.clerk.com"_s);
    return profile;
}

//! A list with one instance, which another program holds.
struct HeldCase {
    HeldCase()
        : store(dir.path())
        , held(dir.filePath(u"profiles.json.lock"_s))
    {
        QVERIFY(store.save(named(u"a"_s)));
        QVERIFY(held.tryLock());
    }

    QTemporaryDir dir;
    ProfileStore store;
    QLockFile held;
};

static QStringList idsOf(const ProfileStore &store)
{
    QStringList ids;
    const auto profiles = store.profiles();
    for (const Profile &profile : profiles)
        ids.append(profile.id);
    return ids;
}

//! A refused change is to be tried again: several that are busy with one list may find it held.
template <class Change> static bool succeeds(const Change &change)
{
    const QDeadlineTimer end(kPatience);
    bool done = change();
    while (!done && !end.hasExpired())
        done = change();
    return done;
}

//! This program again: hold DIRECTORY.
static int hold(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLockFile lock(QCoreApplication::arguments().at(1) + u"/profiles.json.lock"_s);
    if (!lock.tryLock())
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

//! This program again: hammer DIRECTORY NAME COUNT, or for ever with a count of 0.
static int hammer(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ProfileStore store(arguments.at(1));
    const QString name = arguments.at(2);
    const int count = arguments.at(3).toInt();
    std::puts("ready");
    std::fflush(stdout);
    for (int i = 0; count == 0 || i < count; ++i) {
        const QString id = name + u'-' + QString::number(count == 0 ? i % 20 : i);
        if (!succeeds([&] { return store.save(named(id)); }))
            return 2;
        if (!succeeds([&] { return store.move(id, u"group "_s + name, {}); }) ||
            (i % 5 == 4 && !succeeds([&] { return store.remove(id); })))
            return 3;
    }
    return 0;
}

static void start(QProcess *process, const QStringList &arguments)
{
    process->start(QCoreApplication::applicationFilePath(), arguments);
    QTRY_VERIFY(process->bytesAvailable() > 0 || process->state() == QProcess::NotRunning);
    QCOMPARE(process->readLine().trimmed(), "ready");
}

void tst_ProfileSharing::changesArrive()
{
    QTemporaryDir dir;
    ProfileStore one(dir.path()), two(dir.path());
    QSignalSpy told(&two, &ProfileStore::changed);
    QVERIFY(one.save(named(u"a"_s)));
    QTRY_COMPARE(idsOf(two), QStringList(u"a"_s));
    QVERIFY(told.count() > 0);
    Profile renamed = named(u"a"_s);
    renamed.name = u"Renamed"_s;
    QVERIFY(two.save(renamed));
    QTRY_COMPARE(one.find(u"a"_s)->name, u"Renamed"_s);
    QVERIFY(one.remove(u"a"_s));
    QTRY_VERIFY(two.profiles().isEmpty());
}

void tst_ProfileSharing::firstFileArrives()
{
    QTemporaryDir dir;
    ProfileStore one(dir.filePath(u"not/there/yet"_s)), two(dir.filePath(u"not/there/yet"_s));
    QVERIFY(one.save(named(u"a"_s)));
    QTRY_COMPARE(idsOf(two), QStringList(u"a"_s));
}

//! Without waiting for the news of each other.
void tst_ProfileSharing::changesAddUp()
{
    QTemporaryDir dir;
    ProfileStore one(dir.path()), two(dir.path());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(one.save(named(u"one-%1"_s.arg(i))));
        QVERIFY(two.save(named(u"two-%1"_s.arg(i))));
    }
    QVERIFY(one.move(u"one-3"_s, u"Group"_s, {}));
    QVERIFY(two.move(u"two-9"_s, {}, u"one-0"_s));
    QVERIFY(one.remove(u"two-5"_s));
    const ProfileStore again(dir.path());
    QCOMPARE(again.profiles().size(), 19);
    QCOMPARE(idsOf(again).constFirst(), u"two-9"_s);
    QCOMPARE(again.find(u"one-3"_s)->group, u"Group"_s);
    QTRY_COMPARE(idsOf(one), idsOf(again));
    QTRY_COMPARE(idsOf(two), idsOf(again));
}

void tst_ProfileSharing::lastUseSurvivesTheOthersChange()
{
    QTemporaryDir dir;
    ProfileStore one(dir.path()), two(dir.path());
    QVERIFY(one.save(named(u"a"_s)));
    one.setLastUsed(u"a"_s);
    QVERIFY(two.save(named(u"b"_s))); // before the use is on the disk
    QTRY_COMPARE(idsOf(one), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(one.lastUsedId(), u"a"_s);
    QVERIFY(one.find(u"a"_s)->lastUsed.isValid());
    QTRY_COMPARE(ProfileStore(dir.path()).lastUsedId(), u"a"_s);
    QTRY_COMPARE(two.lastUsedId(), u"a"_s);
    QVERIFY(two.find(u"a"_s)->lastUsed.isValid());
}

void tst_ProfileSharing::ownWindowsChangesStayItsOwn()
{
    QTemporaryDir dir;
    ProfileStore one(dir.path()), two(dir.path());
    Profile session = named(u"session"_s);
    session.sessionOnly = true;
    QVERIFY(one.save(session));
    QVERIFY(two.save(named(u"a"_s)));
    QTRY_COMPARE(idsOf(one), QStringList({u"a"_s, u"session"_s}));
    QCOMPARE(idsOf(two), QStringList(u"a"_s));
}

void tst_ProfileSharing::damagedByAnotherIsSetAside()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    QVERIFY(store.save(named(u"a"_s)));
    writeFile(dir.filePath(u"new"_s), "{\"version\":2,\"prof");
    QCOMPARE(std::rename(dir.filePath(u"new"_s).toLocal8Bit().constData(),
                         dir.filePath(u"profiles.json"_s).toLocal8Bit().constData()),
             0);
    QTRY_VERIFY(!store.problem().isEmpty());
    QCOMPARE(QDir(dir.path()).entryList({u"profiles.json.broken-*"_s}).size(), 1);
    QCOMPARE(idsOf(store), QStringList(u"a"_s)); // what was known is not lost
    QVERIFY(store.save(named(u"b"_s)));
    QCOMPARE(idsOf(ProfileStore(dir.path())), QStringList({u"a"_s, u"b"_s}));
}

void tst_ProfileSharing::newerVersionAppears()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    QVERIFY(store.save(named(u"a"_s)));
    const QByteArray newer = R"({"version":3,"profiles":{"a":"otherwise"}})";
    writeFile(dir.filePath(u"profiles.json"_s), newer);
    QVERIFY(!store.save(named(u"b"_s)));
    QVERIFY(!store.problem().isEmpty());
    QCOMPARE(idsOf(store), QStringList(u"a"_s));
    QCOMPARE(contentOf(dir.filePath(u"profiles.json"_s)), newer);
}

//! At once, as nothing happens in the window meanwhile.
void tst_ProfileSharing::aliveHolderIsSaid()
{
    HeldCase it;
    auto &[dir, store, held] = it;
    LateRelease holder([&held] { held.unlock(); });
    QVERIFY(!store.save(named(u"b"_s)));
    QVERIFY(!store.problem().isEmpty());
    QCOMPARE(idsOf(store), QStringList(u"a"_s));
    QVERIFY(holder.wasInTime());
    QVERIFY(store.save(named(u"b"_s)));
    QCOMPARE(store.problem(), QString());
}

void tst_ProfileSharing::useIsKeptOnceTheHolderLetsGo()
{
    HeldCase it;
    auto &[dir, store, held] = it;
    store.setLastUsed(u"a"_s);
    QTRY_VERIFY(!store.problem().isEmpty());
    held.unlock();
    QTRY_COMPARE(store.problem(), QString());
    QCOMPARE(ProfileStore(dir.path()).lastUsedId(), u"a"_s);
}

//! Two windows that open an instance at once: there is nothing that the admin could do, nor has to.
void tst_ProfileSharing::useThatMeetsAnothersChangeIsNoNews()
{
    HeldCase it;
    auto &[dir, store, held] = it;
    QString said;
    connect(&store, &ProfileStore::changed, this, [&] { said += store.problem(); });
    store.setLastUsed(u"a"_s);
    QTimer::singleShot(1s, this, [&held] { held.unlock(); }); // between the first try and the next
    QTRY_COMPARE(ProfileStore(dir.path()).lastUsedId(), u"a"_s);
    QCOMPARE(said, QString());
}

void tst_ProfileSharing::deadHolderIsNot()
{
    QTemporaryDir dir;
    QProcess process;
    start(&process, {u"hold"_s, dir.path()});
    ::kill(pid_t(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished(kPatience));
    QVERIFY(QFile::exists(dir.filePath(u"profiles.json.lock"_s)));
    ProfileStore store(dir.path());
    QVERIFY(store.save(named(u"mine"_s)));
    QCOMPARE(store.problem(), QString());
}

void tst_ProfileSharing::processesLoseNothing()
{
    constexpr int kProcesses = 3, kCount = 25;
    QTemporaryDir dir;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < kProcesses; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        start(processes.back().get(), {u"hammer"_s, dir.path(), QString::number(i), QString::number(kCount)});
    }
    ProfileStore own(dir.path());
    for (int i = 0; i < kCount; ++i)
        QVERIFY2(succeeds([&] { return own.save(named(u"own-%1"_s.arg(i))); }), qPrintable(own.problem()));
    for (const auto &process : processes) {
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(100'000));
        QCOMPARE(process->exitCode(), 0);
    }
    const QStringList ids = idsOf(ProfileStore(dir.path()));
    for (int i = 0; i < kCount; ++i) {
        QVERIFY(ids.contains(u"own-%1"_s.arg(i)));
        for (int process = 0; process < kProcesses; ++process)
            QCOMPARE(ids.contains(u"%1-%2"_s.arg(process).arg(i)), i % 5 != 4);
    }
    QCOMPARE(ids.size(), kCount + kProcesses * kCount * 4 / 5);
    QTRY_COMPARE(idsOf(own), ids);
    QVERIFY(QDir(dir.path()).entryList({u"*broken*"_s}).isEmpty());
}

void tst_ProfileSharing::killedWhileWriting_data()
{
    QTest::addColumn<int>("changes");
    for (const int changes : {0, 1, 2, 3, 5, 8, 13, 21})
        QTest::addRow("after %d changes", changes) << changes;
}

void tst_ProfileSharing::killedWhileWriting()
{
    QFETCH(const int, changes);
    QTemporaryDir dir;
    {
        ProfileStore store(dir.path());
        QVERIFY(store.save(named(u"before"_s)));
    }
    const QString path = dir.filePath(u"profiles.json"_s);
    QProcess process;
    start(&process, {u"hammer"_s, dir.path(), u"x"_s, u"0"_s});
    for (int i = 0; i < changes; ++i) {
        const QByteArray content = contentOf(path);
        QTRY_VERIFY(contentOf(path) != content);
    }
    ::kill(pid_t(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished(kPatience));
    QVERIFY(QJsonDocument::fromJson(contentOf(path)).isObject());
    ProfileStore store(dir.path());
    QCOMPARE(store.problem(), QString());
    QVERIFY(store.find(u"before"_s));
    // A nameless lock is taken for nobody's after a second.
    QVERIFY(succeeds([&] { return store.save(named(u"after"_s)); }));
    QVERIFY(ProfileStore(dir.path()).find(u"after"_s));
}

VESTRY_TEST(tst_ProfileSharing)
VESTRY_TEST_COMMAND("hold", hold)
VESTRY_TEST_COMMAND("hammer", hammer)
#include "tst_profilesharing.moc"
