#include "network/secretstores.h"
#include "tests/integration/keyring/keyringworld.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Keyring = KeyringWorld::Keyring;
using Status = SecretStore::Status;

static const QByteArray kSecret = "sk_test_CANARYkeyring0123456789";
static const auto kEntry = u"p1"_s;

//! What a store answered to one question. The secret itself is never compared, so that no failure prints it.
class Question : public QObject {
public:
    enum class What : quint8 { Read, Write, Remove };

    Question(SecretStore *store, What what, const QString &entry = kEntry, const QByteArray &secret = kSecret)
    {
        const auto done = [this](Status given) {
            ++answers;
            status = given;
        };
        if (what == What::Write)
            store->write(entry, secret, this, done);
        else if (what == What::Remove)
            store->remove(entry, this, done);
        else
            store->read(entry, this, [this, done, secret](Status given, const QByteArray &got) {
                isSecret = got == secret;
                isEmpty = got.isEmpty();
                done(given);
            });
        atOnce = answers > 0;
    }

    bool wait() const
    {
        return QTest::qWaitFor([this] { return answers > 0; }, kPatience);
    }

    Status status = Status::Ok;
    int answers = 0;
    bool isSecret = false;
    bool isEmpty = false;
    bool atOnce = false;
};
using What = Question::What;

//! Waits for its one answer.
static Status ask(SecretStore *store, What what, const QString &entry = kEntry, const QByteArray &secret = kSecret)
{
    const Question question(store, what, entry, secret);
    if (!question.wait() || question.atOnce)
        QTest::qFail("no answer, or one before the call returned", __FILE__, __LINE__);
    return question.status;
}

static bool holds(SecretStore *store, const QString &entry = kEntry, const QByteArray &secret = kSecret)
{
    const Question question(store, What::Read, entry, secret);
    return question.wait() && question.status == Status::Ok && question.isSecret;
}

static void keepsAndForgets(SecretStore *store)
{
    QCOMPARE(ask(store, What::Read), Status::NotFound);
    QCOMPARE(ask(store, What::Write), Status::Ok);
    QVERIFY(holds(store));
    QCOMPARE(ask(store, What::Read, u"p2"_s), Status::NotFound);
    QCOMPARE(ask(store, What::Write, u"p1/proxy"_s, "another"), Status::Ok);
    QCOMPARE(ask(store, What::Write, kEntry, kSecret + "2"), Status::Ok);
    QVERIFY(holds(store, kEntry, kSecret + "2"));
    QVERIFY(holds(store, u"p1/proxy"_s, "another"));
    QCOMPARE(ask(store, What::Remove), Status::Ok);
    QCOMPARE(ask(store, What::Remove), Status::Ok); // of what is not there
    const Question gone(store, What::Read);
    QVERIFY(gone.wait());
    QCOMPARE(gone.status, Status::NotFound);
    QVERIFY(gone.isEmpty);
    QVERIFY(holds(store, u"p1/proxy"_s, "another"));
}

//! Counts the turns of the event loop: a blocked one does not turn.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ++beats; });
        m_timer.start(5);
    }
    int beats = 0;

private:
    QTimer m_timer;
};

/*! The keyring store against a real gnome-keyring in every state it can be in.
 *
 *  A process has one session bus, so each function is a run of its own.
 */
class tst_Keyring : public QObject {
    Q_OBJECT
private slots:
    void memory();
    void unlocked();
    void contextGone();
    void seenByOthers();
    void seenOnTheBus();
    void neverUnlocked();
    void locked();
    void asking();
    void dismissed();
    void killedWhileAsking();
    void killed();
    void frozen();
    void givenUp();
    void noKeyring();
    void noBus();
    void frozenBus();
    void noLibrary();

private:
    void fill(KeyringWorld *world);
};

static constexpr KeychainTimes kQuick{.slow = 300ms, .knock = 500ms, .again = 100ms, .end = 120s};
// For a keyring that does answer, however busy the machine is.
static constexpr KeychainTimes kPatient{.slow = 300ms, .knock = 60s, .again = 100ms, .end = 120s};

void tst_Keyring::memory() { keepsAndForgets(makeMemoryStore().get()); }

void tst_Keyring::unlocked()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    const auto store = makeKeychainStore(kPatient);
    keepsAndForgets(store.get());
    QCOMPARE(ask(store.get(), What::Write), Status::Ok);
    QVERIFY(holds(makeKeychainStore().get())); // the next program start
    QSignalSpy slow(store.get(), &SecretStore::slow);
    QVERIFY(!slow.wait(600)); // everything is answered
}

void tst_Keyring::contextGone()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    const auto store = makeKeychainStore();
    bool told = false;
    {
        QObject window;
        store->read(kEntry, &window, [&](Status, const QByteArray &) { told = true; });
    }
    QCOMPARE(ask(store.get(), What::Read), Status::NotFound);
    QVERIFY(!told);
}

void tst_Keyring::seenByOthers()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    QCOMPARE(ask(makeKeychainStore().get(), What::Write), Status::Ok);
    const QByteArray output = world.outputOf(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Vestry"_s});
    QVERIFY(output.contains("attribute.user = p1"));
    QVERIFY(output.contains("secret = " + kSecret));
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY(line.startsWith("secret = ") || !line.contains("CANARY"));
    world.endDaemon();
    int files = 0;
    for (QDirIterator it(world.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();
         ++files) {
        QFile file(it.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
    }
    QVERIFY(files > 1); // the keyring's among them
}

void tst_Keyring::seenOnTheBus()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    QProcess monitor;
    monitor.start(u"dbus-monitor"_s, {u"--session"_s, u"--binary"_s});
    QVERIFY(monitor.waitForReadyRead(kPatience)); // it shows how it lost its own name
    const auto store = makeKeychainStore();
    QCOMPARE(ask(store.get(), What::Write), Status::Ok);
    QVERIFY(holds(store.get()));
    QByteArray seen;
    QTRY_VERIFY((seen += monitor.readAll()).contains("GetSecret"));
    QVERIFY(seen.contains("CreateItem") && seen.contains("Vestry")); // it would see plain text
    QCOMPARE(ask(store.get(), What::Remove), Status::Ok);
    QTRY_VERIFY((seen += monitor.readAll()).contains("Delete"));
    for (const QByteArray &form : {kSecret, kSecret.toBase64(), kSecret.toHex()})
        QVERIFY(!seen.contains(form));
    monitor.terminate();
    QVERIFY(monitor.waitForFinished(kPatience));
}

// A new account: the daemon runs, but there is no keyring yet, and nobody to choose a password for one.
void tst_Keyring::neverUnlocked()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Locked));
    const auto store = makeKeychainStore();
    QCOMPARE(ask(store.get(), What::Read), Status::NotFound);
    QCOMPARE(ask(store.get(), What::Write), Status::Unavailable);
    QCOMPARE(ask(store.get(), What::Remove), Status::Ok);
}

//! Leaves a locked keyring with one entry behind.
void tst_Keyring::fill(KeyringWorld *world)
{
    QVERIFY(world->startBus() && world->startDaemon(Keyring::Unlocked));
    QCOMPARE(ask(makeKeychainStore().get(), What::Write), Status::Ok);
    QVERIFY(world->startDaemon(Keyring::Locked));
}

void tst_Keyring::locked()
{
    KeyringWorld world;
    fill(&world);
    const auto store = makeKeychainStore();
    QCOMPARE(ask(store.get(), What::Read), Status::Locked);
    QCOMPARE(ask(store.get(), What::Read, u"never written"_s), Status::Locked);
    QCOMPARE(ask(store.get(), What::Write), Status::Locked);
    QCOMPARE(ask(store.get(), What::Write, u"never written"_s), Status::Locked);
    QCOMPARE(ask(store.get(), What::Remove), Status::Locked);
    QVERIFY(world.startDaemon(Keyring::Unlocked));
    QVERIFY(holds(store.get()));
    QCOMPARE(ask(store.get(), What::Read, u"never written"_s), Status::NotFound);
}

// Somebody may be typing the keyring's password: it lives, so it is waited for.
void tst_Keyring::asking()
{
    KeyringWorld world;
    fill(&world);
    PatientPrompter prompter;
    QVERIFY(prompter.registered);
    KeychainTimes times = kPatient;
    times.end = 10s;
    const auto store = makeKeychainStore(times);
    QSignalSpy slow(store.get(), &SecretStore::slow);
    Heartbeat heart;
    const Question question(store.get(), What::Read);
    QTRY_COMPARE(slow.size(), 1);
    QCOMPARE(slow.constFirst().constFirst().toString(), kEntry);
    QTRY_COMPARE(prompter.asked, 1);
    QVERIFY(question.wait());
    QCOMPARE(question.status, Status::TimedOut);
    QCOMPARE(slow.size(), 1);
    QVERIFY2(heart.beats > 20, "it was waited for to the end, and the event loop ran");
}

void tst_Keyring::dismissed()
{
    KeyringWorld world;
    fill(&world);
    PatientPrompter prompter;
    const auto store = makeKeychainStore(kPatient);
    for (const What what : {What::Read, What::Write, What::Remove}) {
        prompter.asked = 0;
        const Question question(store.get(), what);
        QTRY_COMPARE(prompter.asked, 1);
        prompter.dismiss();
        QVERIFY(question.wait());
        QCOMPARE(question.status, Status::Locked);
    }
}

void tst_Keyring::killedWhileAsking()
{
    KeyringWorld world;
    fill(&world);
    PatientPrompter prompter;
    const auto store = makeKeychainStore(kPatient);
    const Question question(store.get(), What::Read);
    QTRY_COMPARE(prompter.asked, 1);
    world.killDaemon();
    QVERIFY(question.wait());
    QCOMPARE(question.status, Status::Unavailable);
}

void tst_Keyring::killed()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    const auto store = makeKeychainStore();
    for (const What what : {What::Read, What::Write, What::Remove}) {
        QVERIFY(world.startDaemon(Keyring::Unlocked));
        QCOMPARE(ask(store.get(), What::Write), Status::Ok);
        world.signalDaemon(SIGSTOP);
        const Question question(store.get(), what);
        QVERIFY(!QTest::qWaitFor([&] { return question.answers > 0; }, 200)); // it is under way
        world.killDaemon();
        QVERIFY(question.wait());
        QCOMPARE(question.status, Status::Unavailable);
        QCOMPARE(ask(store.get(), what), Status::Unavailable);
    }
    QVERIFY(world.startDaemon(Keyring::Unlocked));
    QCOMPARE(ask(store.get(), What::Write), Status::Ok);
    QVERIFY(holds(store.get()));
}

void tst_Keyring::frozen()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    KeychainTimes times = kQuick;
    times.knock = 5s; // the first is answered, however busy the machine is
    const auto store = makeKeychainStore(times);
    QCOMPARE(ask(store.get(), What::Write), Status::Ok);
    world.signalDaemon(SIGSTOP);
    for (const What what : {What::Read, What::Write, What::Remove}) {
        QSignalSpy slow(store.get(), &SecretStore::slow);
        Heartbeat heart;
        const Question question(store.get(), what, u"p2"_s);
        QVERIFY(slow.wait(kPatience));
        QCOMPARE(question.answers, 0);
        QVERIFY(question.wait());
        QCOMPARE(question.status, Status::TimedOut);
        QCOMPARE(slow.size(), 1);
        QVERIFY2(heart.beats > 5, "the event loop ran");
    }
    QSignalSpy late(store.get(), &SecretStore::writtenLate);
    world.signalDaemon(SIGCONT);
    QVERIFY(holds(makeKeychainStore(kPatient).get())); // and can be used again at once
    // What was given up is done after all, and who has been told otherwise hears of it.
    QTRY_COMPARE(late.size(), 1);
    QCOMPARE(late[0][0].toString(), u"p2"_s);
}

//! Who does not want to know any more ends his own question, and nobody else's; a write is done all the same.
void tst_Keyring::givenUp()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    const auto store = makeKeychainStore();
    world.signalDaemon(SIGSTOP);
    auto read = std::make_unique<Question>(store.get(), What::Read);
    const Question write(store.get(), What::Write), other(store.get(), What::Read, u"p2"_s);
    QCOMPARE(store->children().size(), 3);
    read.reset();
    QTRY_COMPARE(store->children().size(), 2); // the keyring is not asked whether it lives for nobody's sake
    QCOMPARE(write.answers + other.answers, 0);
    world.signalDaemon(SIGCONT);
    QVERIFY(other.wait() && write.wait());
    QCOMPARE(other.status, Status::NotFound);
    QCOMPARE(write.status, Status::Ok);
    QVERIFY(holds(store.get()));
}

static void isUnavailable()
{
    const auto store = makeKeychainStore();
    for (const What what : {What::Read, What::Write, What::Remove})
        QCOMPARE(ask(store.get(), what), Status::Unavailable);
}

void tst_Keyring::noKeyring()
{
    KeyringWorld world;
    QVERIFY(world.startBus());
    isUnavailable();
}

void tst_Keyring::noBus()
{
    KeyringWorld world;
    isUnavailable();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    isUnavailable();
}

void tst_Keyring::frozenBus()
{
    KeyringWorld world;
    QLocalServer bus;
    QVERIFY(bus.listen(world.home() + u"/bus"_s));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toUtf8());
    const auto store = makeKeychainStore(kQuick);
    QSignalSpy slow(store.get(), &SecretStore::slow);
    Heartbeat heart;
    const Question question(store.get(), What::Read);
    QVERIFY(slow.wait(kPatience));
    QVERIFY(question.wait());
    QCOMPARE(question.status, Status::TimedOut);
    QVERIFY2(heart.beats > 5, "the event loop ran");
    bus.nextPendingConnection()->abort(); // lets the program end
    bus.close();
}

// Its surroundings hide libsecret.
void tst_Keyring::noLibrary()
{
    KeyringWorld world;
    QVERIFY(world.startBus() && world.startDaemon(Keyring::Unlocked));
    isUnavailable();
}

VESTRY_TEST(tst_Keyring)
#include "tst_keyring.moc"
