#include "models/migration/migrationstore.h"
#include "network/redactor.h"
#include "tests/support/files.h"
#include "tests/support/testprogram.h"
#include "tinyfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/file.h>

using namespace Qt::StringLiterals;

//! Domain changes on disk.
class tst_MigrationStore : public QObject {
    Q_OBJECT
private slots:
    void keepsOnePerProfile();
    void isPrivate();
    void keepsNoSecretKey();
    void damagedFileIsKeptAside_data();
    void damagedFileIsKeptAside();
    void peekTouchesNothing();
    void fullDiskKeepsTheOldFile();
    void unusableDirectory();
    void archives();
    void endedBeforeItsRenaming();
    void archivesOfOneMoment();
    void forgottenDoesNotComeBack();
    void forgettingLeavesOthers();
    void hostileIdStaysInside();
    void newerFileStays();
    void oneWriter();
    void namelessLock_data();
    void namelessLock();
    void lockOfADeadProcess();
    void forgettingTakesADeadLock();
};

static MigrationRecord storedRecord(const QString &profileId)
{
    MigrationRecord record;
    record.profileId = profileId;
    record.oldDomain = u"example.com"_s;
    record.note(u"begun"_s);
    return record;
}

static QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void tst_MigrationStore::keepsOnePerProfile()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path());
    QVERIFY(!store.load(u"a"_s).record);
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
    MigrationRecord other = storedRecord(u"b"_s);
    other.newDomain = u"new.example"_s;
    QCOMPARE(store.save(other), QString());
    MigrationStore again(dir.path());
    QCOMPARE(again.load(u"a"_s).record->newDomain, QString());
    QVERIFY(*again.load(u"b"_s).record == other);
    QCOMPARE(again.load(u"b"_s).problem, MigrationStore::Problem::None);
}

void tst_MigrationStore::isPrivate()
{
    QTemporaryDir dir;
    const QString inner = dir.filePath(u"migrations"_s);
    MigrationStore store(inner);
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(inner) & others));
    QVERIFY(!(QFile::permissions(inner + u"/a.json"_s) & others));
    QCOMPARE(store.archive(storedRecord(u"a"_s)), QString());
    QVERIFY(!(QFile::permissions(inner + u'/' + filesIn(inner).constFirst()) & others));
}

void tst_MigrationStore::keepsNoSecretKey()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path());
    MigrationRecord record = storedRecord(u"a"_s);
    record.refusal = u"the key “sk_live_CANARY1” may not"_s;
    record.homeUrl = u"https://sk_test_CANARY2"_s;
    record.note(u"refused"_s, u"sk_live_CANARY3\"\\"_s);
    record.ticks.insert(u"sk_live_CANARY4"_s, record.begunAt);
    record.publicResolvers = QStringList{u"sk_live_CANARY5"_s};
    // A secret that looks like none, as the password of a proxy may.
    Redactor::ofProcess().learn("plain-CANARY6-words");
    const auto forget = qScopeGuard([] { Redactor::ofProcess().forget(); });
    record.note(u"refused"_s, u"as “plain-CANARY6-words”"_s);
    QCOMPARE(store.save(record), QString());
    QVERIFY(!contentOf(dir.filePath(u"a.json"_s)).contains("CANARY"));
    QVERIFY(store.load(u"a"_s).record);
}

void tst_MigrationStore::damagedFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<MigrationStore::Problem>("problem");
    const QByteArray good = QJsonDocument(storedRecord(u"a"_s).toJson()).toJson();
    const auto corrupt = MigrationStore::Problem::Corrupt;
    QTest::newRow("empty") << QByteArray() << corrupt;
    QTest::newRow("half") << good.left(good.size() / 2) << corrupt;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << corrupt;
    QTest::newRow("a list") << QByteArray("[]") << corrupt;
    QTest::newRow("no version") << QByteArray("{}") << corrupt;
    QTest::newRow("wrong shape") << QByteArray(good).replace("not_sent", "sent") << corrupt;
    QTest::newRow("another profile") << QByteArray(good).replace("\"a\"", "\"b\"") << corrupt;
}

void tst_MigrationStore::damagedFileIsKeptAside()
{
    QFETCH(const QByteArray, content);
    QFETCH(const MigrationStore::Problem, problem);
    QTemporaryDir dir;
    writeFile(dir.filePath(u"a.json"_s), content);
    MigrationStore store(dir.path());
    const MigrationStore::Loaded loaded = store.load(u"a"_s);
    QVERIFY(!loaded.record);
    QCOMPARE(loaded.problem, problem);
    QVERIFY(!loaded.detail.isEmpty());
    QCOMPARE(contentOf(loaded.keptAs), content);
    QVERIFY(!store.exists(u"a"_s));
    // A new one can be begun, and a second damage overwrites nothing.
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
    writeFile(dir.filePath(u"a.json"_s), content + ' ');
    QVERIFY(store.load(u"a"_s).keptAs != loaded.keptAs);
    QCOMPARE(contentOf(loaded.keptAs), content);
}

void tst_MigrationStore::peekTouchesNothing()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"a.json"_s), "{");
    const MigrationStore store(dir.path());
    QCOMPARE(store.peek(u"a"_s).problem, MigrationStore::Problem::Corrupt);
    QCOMPARE(store.peek(u"a"_s).keptAs, QString());
    QCOMPARE(filesIn(dir.path()), QStringList{u"a.json"_s});
}

void tst_MigrationStore::fullDiskKeepsTheOldFile()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path());
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
    MigrationRecord next = storedRecord(u"a"_s);
    next.newDomain = u"new.example"_s;
    {
        const TinyFiles full(64);
        QVERIFY(!store.save(next).isEmpty());
        QVERIFY(!store.archive(next).isEmpty());
    }
    QCOMPARE(store.load(u"a"_s).record->newDomain, QString());
    QCOMPARE(filesIn(dir.path()), QStringList{u"a.json"_s});
}

void tst_MigrationStore::unusableDirectory()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"file"_s), {});
    MigrationStore store(dir.filePath(u"file/inner"_s));
    QVERIFY(!store.load(u"a"_s).record);
    QVERIFY(!store.save(storedRecord(u"a"_s)).isEmpty());
    qint64 holder = -1;
    QVERIFY(!store.lock(u"a"_s, &holder));
    QCOMPARE(holder, 0);
}

void tst_MigrationStore::archives()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path());
    MigrationRecord record = storedRecord(u"a"_s);
    QCOMPARE(store.save(record), QString());
    record.finishedAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(store.archive(record), QString());
    QVERIFY(!store.load(u"a"_s).record);
    const QStringList files = filesIn(dir.path());
    QCOMPARE(files.size(), 1);
    QVERIFY(files[0].startsWith(u"a."_s) && files[0].endsWith(u".done.json"_s));
    const QJsonObject kept = QJsonDocument::fromJson(contentOf(dir.filePath(files[0]))).object();
    QVERIFY(*MigrationRecord::fromJson(kept) == record);
    // The next one of the same instance begins anew.
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
    QCOMPARE(store.archive(storedRecord(u"a"_s)), QString());
    QCOMPARE(filesIn(dir.path()).size(), 2);
}

void tst_MigrationStore::endedBeforeItsRenaming()
{
    QTemporaryDir dir;
    MigrationRecord record = storedRecord(u"a"_s);
    record.finishedAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(MigrationStore(dir.path()).save(record), QString());
    QVERIFY(!MigrationStore(dir.path()).load(u"a"_s).record);
    QVERIFY(filesIn(dir.path()).constFirst().endsWith(u".done.json"_s));
}

void tst_MigrationStore::archivesOfOneMoment()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(store.archive(storedRecord(u"a"_s)), QString());
    QCOMPARE(filesIn(dir.path()).size(), 20);
}

void tst_MigrationStore::forgottenDoesNotComeBack()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path()), otherWindow(dir.path());
    QCOMPARE(store.archive(storedRecord(u"a"_s)), QString());
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
    qint64 holder = 0;
    auto lock = store.lock(u"a"_s, &holder);
    QVERIFY(lock);
    QVERIFY(otherWindow.load(u"a"_s).record);
    store.forget(u"a"_s);
    lock.reset();
    QCOMPARE(filesIn(dir.path()), QStringList());
    QVERIFY(!store.save(storedRecord(u"a"_s)).isEmpty());
    QVERIFY(!store.archive(storedRecord(u"a"_s)).isEmpty());
    QVERIFY(!otherWindow.save(storedRecord(u"a"_s)).isEmpty());
    QCOMPARE(filesIn(dir.path()), QStringList());
    // Whoever looks first may begin anew.
    QVERIFY(!store.load(u"a"_s).record);
    QCOMPARE(store.save(storedRecord(u"a"_s)), QString());
}

void tst_MigrationStore::forgettingLeavesOthers()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path());
    for (const QString &id : {u"a"_s, u"a.b"_s, u"ab"_s})
        QCOMPARE(store.save(storedRecord(id)), QString());
    store.forget(u"a"_s);
    QVERIFY(!store.load(u"a"_s).record);
    QVERIFY(store.load(u"a.b"_s).record);
    QVERIFY(store.load(u"ab"_s).record);
}

void tst_MigrationStore::hostileIdStaysInside()
{
    QTemporaryDir dir;
    const QString inner = dir.filePath(u"inner"_s);
    MigrationStore store(inner);
    const QString id = u"../../etc/x\0y"_s;
    QCOMPARE(store.save(storedRecord(id)), QString());
    QCOMPARE(filesIn(inner).size(), 1);
    QVERIFY(store.load(id).record);
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void tst_MigrationStore::oneWriter()
{
    QTemporaryDir dir;
    MigrationStore store(dir.path()), otherWindow(dir.path());
    qint64 holder = -1;
    auto lock = store.lock(u"a"_s, &holder);
    QVERIFY(lock);
    QCOMPARE(holder, 0);
    QVERIFY(!otherWindow.lock(u"a"_s, &holder));
    QCOMPARE(holder, QCoreApplication::applicationPid());
    QVERIFY(otherWindow.lock(u"b"_s, &holder));
    // However old: the process is alive.
    QFile file(dir.filePath(u"a.lock"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addYears(-1), QFileDevice::FileModificationTime));
    QVERIFY(!otherWindow.lock(u"a"_s, &holder));
    lock.reset();
    QVERIFY(otherWindow.lock(u"a"_s, &holder));
    QCOMPARE(holder, 0);
}

void tst_MigrationStore::newerFileStays()
{
    QTemporaryDir dir;
    const QByteArray content =
        QJsonDocument(storedRecord(u"a"_s).toJson()).toJson().replace("\"version\": 1", "\"version\": 2");
    const QString path = dir.filePath(u"a.json"_s);
    writeFile(path, content);
    MigrationStore store(dir.path());
    const MigrationStore::Loaded loaded = store.load(u"a"_s);
    QVERIFY(!loaded.record);
    QCOMPARE(loaded.problem, MigrationStore::Problem::Newer);
    QCOMPARE(loaded.keptAs, QString());
    QCOMPARE(loaded.detail, path);
    QCOMPARE(filesIn(dir.path()), QStringList{u"a.json"_s});
    QCOMPARE(contentOf(path), content);
}

void tst_MigrationStore::namelessLock_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half written") << QByteArray("\n");
    QTest::newRow("no number") << QByteArray("x\ny\nz\n");
}

//! A lock file that names nobody belongs to somebody, until it is clear that nobody is at it.
void tst_MigrationStore::namelessLock()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.lock"_s);
    writeFile(path, content);
    MigrationStore store(dir.path());
    qint64 holder = 0;
    QVERIFY(!store.lock(u"a"_s, &holder));
    QCOMPARE(holder, -1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    QCOMPARE(::flock(file.handle(), LOCK_EX | LOCK_NB), 0); // old, and somebody is at it
    QVERIFY(!store.lock(u"a"_s, &holder));
    QCOMPARE(holder, -1);
    QVERIFY(QFile::exists(path));
    file.close();
    const auto lock = store.lock(u"a"_s, &holder);
    QVERIFY(lock);
    QCOMPARE(holder, 0);
}

//! This program again, holding the lock of a directory until it is killed.
static int holdLock(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString directory = QCoreApplication::arguments().value(1);
    qint64 holder = 0;
    const auto lock = MigrationStore(directory).lock(u"a"_s, &holder);
    std::puts(lock ? "locked" : "not locked");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

void tst_MigrationStore::lockOfADeadProcess()
{
    QTemporaryDir dir;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"hold-lock"_s, dir.path()});
    QTRY_VERIFY(other.bytesAvailable() > 0);
    QCOMPARE(other.readLine().trimmed(), "locked");
    MigrationStore store(dir.path());
    qint64 holder = 0;
    QVERIFY(!store.lock(u"a"_s, &holder));
    QCOMPARE(holder, other.processId());
    ::kill(pid_t(other.processId()), SIGKILL);
    QVERIFY(other.waitForFinished(kPatience));
    QVERIFY(store.lock(u"a"_s, &holder));
}

void tst_MigrationStore::forgettingTakesADeadLock()
{
    QTemporaryDir dir;
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"hold-lock"_s, dir.path()});
        QTRY_VERIFY(other.bytesAvailable() > 0);
        ::kill(pid_t(other.processId()), SIGKILL);
        QVERIFY(other.waitForFinished(kPatience));
    }
    QCOMPARE(filesIn(dir.path()), QStringList{u"a.lock"_s});
    MigrationStore(dir.path()).forget(u"a"_s);
    QCOMPARE(filesIn(dir.path()), QStringList());
}

VESTRY_TEST(tst_MigrationStore)
VESTRY_TEST_COMMAND("hold-lock", holdLock)
#include "tst_migrationstore.moc"
