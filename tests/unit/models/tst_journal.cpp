#include "models/journalstore.h"
#include "models/processlock.h"
#include "network/redactor.h"
#include "tests/support/files.h"
#include "tests/support/laterelease.h"
#include "tests/support/testprogram.h"
#include "tinyfiles.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

//! The journal on disk: what it takes, what it gives back, and what is done with what is damaged.
class tst_Journal : public QObject {
    Q_OBJECT
private slots:
    void isReadAsWritten();
    void agesByNoWallClock_data();
    void agesByNoWallClock();
    void eachEventIsOneLine();
    void whatIsThere_data();
    void whatIsThere();
    void unreadableLinesAreCountedUntilTold_data();
    void unreadableLinesAreCountedUntilTold();
    void nothingIsToldOfAForgottenOne();
    void lineIsChecked_data();
    void lineIsChecked();
    void tornTailIsSetAsideAndSaidOnce();
    void tornTailIsCutBeforeTheNextLine();
    void hugeLineIsRefused();
    void onlyTheEndOfALargeOneIsRead();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void isPrivate();
    void fullDiskLeavesNothing();
    void whatIsNoFileIsRefused();
    void severalMayWriteWhileOneCuts();
    void endIsWrittenOnceTheDiskTakesIt();
    void endsDoNotWaitForAHeldFile();
    void aRunIsOneWindows();
    void forgettingLeavesNothing();
    void hostileIdStaysInside();
};

static const QString kId = u"p"_s;

static QString fileIn(const QTemporaryDir &dir) { return dir.filePath(kId + u".journal.jsonl"_s); }

static JournalEvent intent(const QJsonValue &sent = true, const QString &profile = kId)
{
    return JournalEvent::now(JournalEvent::Kind::Intent, profile, u"ins_1"_s, QUuid::createUuid(), u"/v1/instance"_s,
                             {{u"hibp"_s, QJsonObject{{u"before"_s, false}, {u"sent"_s, sent}}}});
}

void tst_Journal::isReadAsWritten()
{
    QTemporaryDir dir;
    JournalStore store(dir.path());
    QVERIFY(!store.exists(kId));
    QVERIFY(store.read(kId).events.isEmpty());
    QList<JournalEvent> written{intent(), intent(QJsonValue()), intent(u"Zeile\n„zwei“"_s)};
    written[1].settings = {{u"hibp"_s, QJsonObject{{u"sent"_s, 1}}}}; // Clerk did not report what it was
    for (const JournalEvent &event : std::as_const(written))
        QCOMPARE(store.append(event), QString());
    const JournalStore::Contents read = JournalStore(dir.path()).read(kId);
    QCOMPARE(read.reason, QString());
    QCOMPARE(read.damaged, 0);
    QCOMPARE(read.events.size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        QCOMPARE(read.events.at(i).toLine(), written.at(i).toLine());
        QCOMPARE(read.events.at(i).settings, written.at(i).settings);
    }
}

void tst_Journal::agesByNoWallClock_data()
{
    QTest::addColumn<QByteArray>("boot");
    QTest::addColumn<int>("steady");
    QTest::addColumn<int>("age");
    const QByteArray now = QSysInfo::bootUniqueId();
    QTest::newRow("of this boot") << now << 400 << 600;
    QTest::newRow("of a former one") << QByteArray("other") << 400 << 1000;
    QTest::newRow("of a former one that cannot be told by its name") << now << 1400 << 1000;
    QTest::newRow("of a version that did not write it") << QByteArray() << 0 << 1000;
}

void tst_Journal::agesByNoWallClock()
{
    QFETCH(const QByteArray, boot);
    QFETCH(const int, steady);
    JournalEvent event = intent();
    event.at = event.at.addYears(1);
    event.boot = boot;
    event.steady = std::chrono::milliseconds(steady);
    const auto read = JournalEvent::fromLine(event.toLine());
    QVERIFY(read);
    QTEST(int(read->ageAt(std::chrono::seconds(1)).count()), "age");
}

void tst_Journal::eachEventIsOneLine()
{
    QTemporaryDir dir;
    JournalStore store(dir.path());
    const JournalEvent event = intent(u"a\nb"_s);
    QCOMPARE(store.append(event), QString());
    const QByteArray line = contentOf(fileIn(dir));
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject root = QJsonDocument::fromJson(line).object();
    QCOMPARE(root.value("v"_L1).toInt(), 1);
    QCOMPARE(root.value("kind"_L1).toString(), u"intent"_s);
    QCOMPARE(root.value("event"_L1).toString(), event.id.toString(QUuid::WithoutBraces));
    QCOMPARE(root.value("run"_L1).toString(), event.run.toString(QUuid::WithoutBraces));
    QVERIFY(root.value("time"_L1).toString().endsWith(u'Z'));
    QCOMPARE(root.value("profile"_L1).toString(), kId);
    QCOMPARE(root.value("instance"_L1).toString(), u"ins_1"_s);
    QCOMPARE(root.value("path"_L1).toString(), u"/v1/instance"_s);
    QVERIFY(!root.value("vestry"_L1).toString().isEmpty());
}

void tst_Journal::whatIsThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("damaged");
    QTest::addColumn<int>("newer");
    QTest::addColumn<int>("cuts");
    const QByteArray one = intent().toLine(), two = intent().toLine();
    QByteArray later = intent().toLine();
    later.replace(R"("v":1)", R"("v":2)");
    QTest::newRow("empty") << QByteArray() << 0 << 0 << 0 << 0;
    QTest::newRow("two") << one + two << 2 << 0 << 0 << 0;
    QTest::newRow("torn tail") << one + two.chopped(5) << 1 << 0 << 0 << 1;
    QTest::newRow("whole but for its end") << one + two.chopped(1) << 1 << 0 << 0 << 1;
    QTest::newRow("nothing but a torn tail") << one.first(9) << 0 << 0 << 0 << 1;
    QTest::newRow("zeroes after a power cut") << one + QByteArray(70'000, '\0') << 1 << 0 << 0 << 1;
    QTest::newRow("damaged middle") << one + "{\"v\":1,\"event\":\n" + two << 2 << 1 << 0 << 0;
    QTest::newRow("damaged beginning") << one.sliced(9) + two << 1 << 1 << 0 << 0;
    QTest::newRow("bytes of no text") << QByteArray("\xff\xfe\x00\x01\n", 5) + two << 1 << 1 << 0 << 0;
    QTest::newRow("newer version") << one + later + two << 2 << 0 << 1 << 0;
    QTest::newRow("of another instance") << one + intent(true, u"other"_s).toLine() << 1 << 1 << 0 << 0;
    QTest::newRow("empty lines") << one + "\n\n" + two << 2 << 0 << 0 << 0;
    QTest::newRow("huge line") << one + QByteArray(JournalFile::kMaximumLine + 1, ' ') + '\n' + two << 2 << 1 << 0 << 0;
    QTest::newRow("deep nesting") << one + QByteArray(100'000, '[') + '\n' + two << 2 << 1 << 0 << 0;
}

void tst_Journal::whatIsThere()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, cuts);
    QTemporaryDir dir;
    writeFile(fileIn(dir), content);
    JournalStore store(dir.path());
    const QSignalSpy spy(&store, &JournalStore::tailCut);
    const JournalStore::Contents read = store.read(kId);
    QCOMPARE(read.reason, QString());
    QTEST(int(read.events.size()), "events");
    QTEST(read.damaged, "damaged");
    QTEST(read.newer, "newer");
    QCOMPARE(spy.count(), cuts);
    // Whole lines are never touched, whatever is in them.
    QCOMPARE(contentOf(fileIn(dir)), content.first(content.lastIndexOf('\n') + 1));
}

void tst_Journal::unreadableLinesAreCountedUntilTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("told");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("damaged");
    QTest::newRow("all") << "one\ntwo\n"_ba << 2 << ""_ba << 0;
    QTest::newRow("another since") << "one\ntwo\n"_ba << 2 << "three\n"_ba << 1;
    QTest::newRow("another before it was said") << "one\ntwo\n"_ba << 1 << ""_ba << 1;
    QTest::newRow("of which one was not read") << "one\n"_ba << 2 << "two\n"_ba << 1;
}

void tst_Journal::unreadableLinesAreCountedUntilTold()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, told);
    QFETCH(const QByteArray, after);
    QTemporaryDir dir;
    JournalStore store(dir.path());
    writeFile(fileIn(dir), intent().toLine() + before);
    QCOMPARE(store.setTold(kId, told, 0), QString());
    writeFile(fileIn(dir), contentOf(fileIn(dir)) + after);
    QTEST(store.read(kId).damaged, "damaged");
    QCOMPARE(store.read(kId).events.size(), 1);
}

//! By another window, while this one still showed what it had found.
void tst_Journal::nothingIsToldOfAForgottenOne()
{
    QTemporaryDir dir;
    JournalStore store(dir.path()), other(dir.path());
    writeFile(fileIn(dir), "one\n");
    QCOMPARE(store.read(kId).damaged, 1);
    other.forget(kId);
    store.setTold(kId, 1, 0);
    QVERIFY(!store.exists(kId));
}

void tst_Journal::lineIsChecked_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("version") << QByteArray(R"("v":1)") << QByteArray(R"("v":0)");
    QTest::newRow("no version") << QByteArray(R"("v":1)") << QByteArray(R"("w":1)");
    QTest::newRow("kind") << QByteArray("intent") << QByteArray("guess");
    QTest::newRow("path") << QByteArray("/v1/instance") << QByteArray();
    QTest::newRow("time") << QByteArray(R"("time":")") << QByteArray(R"("time":"x)");
    QTest::newRow("event") << QByteArray(R"("event":")") << QByteArray(R"("event":"x)");
    QTest::newRow("run leads elsewhere") << QByteArray(R"("run":")") << QByteArray(R"("run":"../../)");
    QTest::newRow("nothing sent") << QByteArray(R"("sent")") << QByteArray(R"("send")");
    QTest::newRow("settings are no object") << QByteArray(R"("settings":{)") << QByteArray(R"("settings":1,"x":{)");
}

void tst_Journal::lineIsChecked()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, by);
    QByteArray line = intent().toLine();
    QVERIFY(JournalEvent::fromLine(line));
    QCOMPARE(line.count(what), 1);
    line.replace(what, by);
    QVERIFY(!JournalEvent::fromLine(line));
    QVERIFY(!JournalEvent::isNewer(line));
}

void tst_Journal::tornTailIsSetAsideAndSaidOnce()
{
    QTemporaryDir dir;
    const QByteArray tail = intent().toLine().chopped(3);
    writeFile(fileIn(dir), intent().toLine() + tail);
    JournalStore store(dir.path());
    const QSignalSpy spy(&store, &JournalStore::tailCut);
    store.read(kId);
    QCOMPARE(store.read(kId).events.size(), 1);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst().constFirst().toString(), kId);
    const QString kept = spy.constFirst().constLast().toString();
    QVERIFY2(kept.startsWith(fileIn(dir) + u".broken-"_s), qPrintable(kept));
    QCOMPARE(contentOf(kept), tail);
}

void tst_Journal::tornTailIsCutBeforeTheNextLine()
{
    QTemporaryDir dir;
    const JournalEvent first = intent(), second = intent();
    writeFile(fileIn(dir), first.toLine() + R"({"v":1)");
    JournalStore store(dir.path());
    const QSignalSpy spy(&store, &JournalStore::tailCut);
    QCOMPARE(store.append(second), QString());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(contentOf(fileIn(dir)), first.toLine() + second.toLine());
}

void tst_Journal::hugeLineIsRefused()
{
    QTemporaryDir dir;
    JournalStore store(dir.path());
    QVERIFY(!store.append(intent(QString(JournalFile::kMaximumLine, u'x'))).isEmpty());
    QVERIFY(contentOf(fileIn(dir)).isEmpty());
}

void tst_Journal::onlyTheEndOfALargeOneIsRead()
{
    QTemporaryDir dir;
    const QByteArray large = intent(QString(1'000'000, u'x')).toLine(), last = intent().toLine();
    QByteArray content;
    while (content.size() <= 2 * JournalFile::kMaximumRead)
        content += large;
    writeFile(fileIn(dir), content + last);
    const JournalStore::Contents read = JournalStore(dir.path()).read(kId);
    QVERIFY(read.unread > JournalFile::kMaximumRead);
    QCOMPARE(read.damaged, 0);
    QCOMPARE(read.events.constLast().toLine(), last);
    QCOMPARE(read.unread + (read.events.size() - 1) * large.size() + last.size(), content.size() + last.size());
}

void tst_Journal::holdsNoSecret_data()
{
    QTest::addColumn<QJsonValue>("sent");
    QTest::newRow("key") << QJsonValue(u"sk_live_CANARYshaped"_s);
    QTest::newRow("inside a list") << QJsonValue(QJsonArray{u"a"_s, u"my key: sk_own_CANARY0123"_s});
    QTest::newRow("password of a proxy") << QJsonValue(u"it is CANARY0proxy!"_s);
}

void tst_Journal::holdsNoSecret()
{
    QFETCH(const QJsonValue, sent);
    Redactor::ofProcess().learn("sk_own_CANARY0123");
    Redactor::ofProcess().learnLogin("me", "CANARY0proxy");
    QTemporaryDir dir;
    JournalStore store(dir.path());
    JournalEvent event = intent(sent);
    event.settings.insert("clean"_L1, QJsonObject{{u"sent"_s, 7}});
    QCOMPARE(store.append(event), QString());
    JournalEvent end = event;
    end.kind = JournalEvent::Kind::End;
    end.settings = {{u"hibp"_s, QJsonObject{{u"outcome"_s, u"unknown"_s}, {u"seen"_s, sent}}},
                    {u"x"_s, QJsonObject{{u"outcome"_s, u"refused"_s}, {u"trace"_s, u"sk_own_CANARY0123"_s}}}};
    QCOMPARE(store.append(end), QString());
    QVERIFY2(!contentOf(fileIn(dir)).contains("CANARY"), contentOf(fileIn(dir)).constData());
    const JournalStore::Contents read = store.read(kId);
    QCOMPARE(read.damaged, 0);
    const QJsonObject settings = read.events.constFirst().settings;
    QCOMPARE(settings.value("hibp"_L1).toObject(), (QJsonObject{{u"withheld"_s, true}}));
    QCOMPARE(settings.value("clean"_L1).toObject().value("sent"_L1), QJsonValue(7));
}

void tst_Journal::isPrivate()
{
    QTemporaryDir dir;
    const QString inner = dir.filePath(u"vestry"_s);
    JournalStore store(inner);
    QCOMPARE(store.append(intent()), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(inner) & others));
    const QString file = QDir(inner).filePath(u"p.journal.jsonl"_s);
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(store.append(intent()), QString());
    QVERIFY(!(QFile::permissions(file) & others));
}

void tst_Journal::fullDiskLeavesNothing()
{
    QTemporaryDir dir;
    JournalStore store(dir.path());
    QCOMPARE(store.append(intent()), QString());
    const QByteArray before = contentOf(fileIn(dir));
    {
        const TinyFiles full(rlim_t(before.size()) + 20);
        QVERIFY(!store.append(intent()).isEmpty());
        QCOMPARE(contentOf(fileIn(dir)), before);
    }
    QCOMPARE(store.append(intent()), QString());
    QCOMPARE(store.read(kId).events.size(), 2);
}

void tst_Journal::whatIsNoFileIsRefused()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"p.journal.jsonl"_s));
    JournalStore store(dir.path());
    QVERIFY(!store.append(intent()).isEmpty());
    QVERIFY(!store.read(kId).reason.isEmpty());
}

//! A writer that dies in the middle of a line, as often as it likes.
static void tear(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    ::flock(handle, LOCK_EX);
    [[maybe_unused]] const auto written = ::write(handle, "{\"v\":1,\"torn", 12);
    ::close(handle);
}

void tst_Journal::severalMayWriteWhileOneCuts()
{
    constexpr int kWriters = 3, kLines = 40;
    QTemporaryDir dir;
    std::vector<std::thread> threads;
    std::atomic<int> failed = 0;
    for (int writer = 0; writer < kWriters; ++writer)
        threads.emplace_back([&] {
            JournalFile file(fileIn(dir));
            JournalFile::Cut cut;
            for (int i = 0; i < kLines; ++i)
                failed += file.append(intent(i).toLine(), &cut, QDeadlineTimer(kPatience)).isEmpty() ? 0 : 1;
        });
    threads.emplace_back([&] {
        for (int i = 0; i < kLines; ++i)
            tear(fileIn(dir));
    });
    threads.emplace_back([&] {
        // On a slow disk the writers may keep it for longer than one who reads waits.
        const QDeadlineTimer end(kPatience);
        for (int i = 0; i < kLines && !end.hasExpired(); ++i) {
            while (!JournalFile(fileIn(dir)).read().reason.isEmpty() && !end.hasExpired()) {
            }
        }
        failed += end.hasExpired() ? 1 : 0;
    });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed, 0);
    const JournalStore::Contents read = JournalStore(dir.path()).read(kId);
    QCOMPARE(read.events.size(), kWriters * kLines);
    QCOMPARE(read.damaged, 0);
}

static JournalEvent endOf(const JournalEvent &begun)
{
    JournalEvent end = begun;
    end.kind = JournalEvent::Kind::End;
    end.settings = {{u"hibp"_s, QJsonObject{{u"outcome"_s, u"confirmed"_s}}}};
    return end;
}

void tst_Journal::endIsWrittenOnceTheDiskTakesIt()
{
    QTemporaryDir dir;
    JournalStore other(dir.path());
    const JournalEvent begun = intent();
    const JournalEvent end = endOf(begun);
    {
        JournalStore store(dir.path());
        auto lock = store.lock(kId, begun.run);
        QVERIFY(lock);
        QCOMPARE(store.append(begun), QString());
        {
            const TinyFiles full(16);
            store.close({end}, std::move(lock));
            QCOMPARE(other.read(kId).events.size(), 1);
            QVERIFY(!other.lock(kId, begun.run)); // the run is still its
        }
    }
    QCOMPARE(other.read(kId).events.size(), 2);
    QVERIFY(other.lock(kId, begun.run));
}

//! Held as by a stopped process: the window goes on, the runs stay its own, and nothing of them is lost.
void tst_Journal::endsDoNotWaitForAHeldFile()
{
    QTemporaryDir dir;
    JournalStore store(dir.path()), other(dir.path());
    const QList<JournalEvent> begun{intent(), intent(), intent()};
    for (const JournalEvent &each : begun)
        QCOMPARE(store.append(each), QString());
    const int handle = ::open(QFile::encodeName(fileIn(dir)).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(handle, LOCK_EX), 0);
    LateRelease holder([handle] { ::close(handle); });
    for (const JournalEvent &each : begun)
        store.close({endOf(each)}, store.lock(kId, each.run));
    QVERIFY(holder.wasInTime());
    QVERIFY(!other.lock(kId, begun.constLast().run));
    QTRY_COMPARE(other.read(kId).events.size(), 6);
    for (const JournalEvent &each : begun)
        QVERIFY(other.lock(kId, each.run));
}

void tst_Journal::aRunIsOneWindows()
{
    QTemporaryDir dir;
    const JournalStore one(dir.path()), two(dir.path());
    const QUuid run = QUuid::createUuid();
    auto lock = one.lock(kId, run);
    QVERIFY(lock);
    QVERIFY(!two.lock(kId, run));
    QVERIFY(two.lock(kId, QUuid::createUuid()));
    lock.reset();
    QVERIFY(two.lock(kId, run));
    QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void tst_Journal::forgettingLeavesNothing()
{
    QTemporaryDir dir;
    writeFile(fileIn(dir), intent().toLine() + "torn");
    JournalStore store(dir.path());
    store.read(kId); // sets aside
    QCOMPARE(store.append(intent(true, u"p2"_s)), QString());
    // As a killed process leaves it.
    writeFile(dir.filePath(u"p.journal.%1.lock"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces))),
              "999999999\nvestry\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    store.forget(kId);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"p2.journal.jsonl"_s));
}

void tst_Journal::hostileIdStaysInside()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"inner"_s));
    JournalStore store(dir.filePath(u"inner"_s));
    const QString id = u"../../outside/x"_s;
    QCOMPARE(store.append(intent(true, id)), QString());
    QCOMPARE(store.read(id).events.size(), 1);
    QVERIFY(store.lock(id, QUuid::createUuid()));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"inner"_s));
}

VESTRY_TEST(tst_Journal)
#include "tst_journal.moc"
