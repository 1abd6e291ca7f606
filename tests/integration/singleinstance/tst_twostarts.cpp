#include "tests/support/testprogram.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "sk_test_CANARYcanaryCANARYcanary";

//! The built program with a home of its own.
class Home {
public:
    Home() { QDir(directory.path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

    std::unique_ptr<QProcess> start(const QStringList &arguments = {}, const QString &config = u"config"_s,
                                    const QByteArray &key = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, directory.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, directory.filePath(config));
        environment.insert(u"XDG_DATA_HOME"_s, directory.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, directory.filePath(u"run"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        if (!key.isEmpty())
            environment.insert(u"CLERK_SECRET_KEY"_s, QString::fromLatin1(key));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(VESTRY_PROGRAM), arguments);
        return process;
    }

    qsizetype sockets() const
    {
        return QDir(directory.filePath(u"run"_s)).entryList({u"*.socket"_s}, QDir::System).size();
    }

    //! Whoever listens at the one socket has events that run: he hangs up on what is no message. A second start waits
    //! two seconds for that at most.
    bool isAnswered() const
    {
        const QDir run(directory.filePath(u"run"_s));
        const QStringList all = run.entryList({u"*.socket"_s}, QDir::System);
        QLocalSocket socket;
        if (all.size() == 1)
            socket.connectToServer(run.filePath(all.constFirst()));
        return socket.waitForConnected(kPatience) && socket.write("?\n\n") == 3 &&
               socket.waitForDisconnected(kPatience);
    }

    QTemporaryDir directory;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString procOf(qint64 id, const QString &file) { return u"/proc/%1/%2"_s.arg(id).arg(file); }

//! Ends it however it is, so that no test leaves one behind.
void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(kPatience);
}

} // namespace

//! The program itself, started twice.
class tst_TwoStarts : public QObject {
    Q_OBJECT
private slots:
    void theSecondHandsOver_data();
    void theSecondHandsOver();
    void keysAreNotHandedOver();
    void aKilledFirstIsReplaced();
    void otherFilesRunBeside();
    void childrenHaveNoKey();
};

void tst_TwoStarts::theSecondHandsOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("a link") << QStringList{u"vestry://profile/Acme/restrictions#allowlist"_s};
    QTest::newRow("options") << QStringList{u"--profile=Acme"_s, u"--page=overview"_s};
    QTest::newRow("sandbox") << QStringList{u"--sandbox"_s};
}

void tst_TwoStarts::theSecondHandsOver()
{
    QFETCH(const QStringList, arguments);
    const Home home;
    const auto first = home.start();
    QTRY_COMPARE(home.sockets(), 1);
    QVERIFY(home.isAnswered());
    const auto second = home.start(arguments);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(second->readAllStandardOutput(), QByteArray());
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void tst_TwoStarts::keysAreNotHandedOver()
{
    const Home home;
    const auto first = home.start();
    QTRY_COMPARE(home.sockets(), 1);
    QVERIFY(home.isAnswered());
    const auto second = home.start({}, u"config"_s, kKey);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->exitCode(), 0);
    const QByteArray said = second->readAllStandardError();
    QVERIFY(said.contains("was not handed over"));
    end(*first);
    QVERIFY(!(said + second->readAllStandardOutput() + first->readAllStandardError()).contains("CANARY"));
}

void tst_TwoStarts::aKilledFirstIsReplaced()
{
    const Home home;
    const auto killed = home.start();
    QTRY_COMPARE(home.sockets(), 1);
    end(*killed);
    QCOMPARE(home.sockets(), 1); // nobody cleaned up
    const auto next = home.start({}, u"config"_s, kKey);
    // Whoever answers has no key in its environment: the next one, not a ghost.
    std::unique_ptr<QProcess> third;
    const auto handsOver = [&] {
        third = home.start();
        return third->waitForFinished(30000) && third->exitCode() == 0;
    };
    QTRY_VERIFY(contentOf(procOf(next->processId(), u"environ"_s)).contains("XDG_RUNTIME_DIR"));
    QTRY_VERIFY(!contentOf(procOf(next->processId(), u"environ"_s)).contains("CANARY"));
    QTRY_VERIFY(home.isAnswered());
    QVERIFY(handsOver());
    QCOMPARE(next->state(), QProcess::Running);
    end(*next);
}

void tst_TwoStarts::otherFilesRunBeside()
{
    const Home home;
    const auto first = home.start();
    QTRY_COMPARE(home.sockets(), 1);
    const auto other = home.start({}, u"elsewhere"_s);
    QTRY_COMPARE(home.sockets(), 2);
    QCOMPARE(other->state(), QProcess::Running);
    end(*first);
    end(*other);
}

void tst_TwoStarts::childrenHaveNoKey()
{
    const Home home;
    const auto first = home.start({u"--sandbox"_s}, u"config"_s, kKey);
    const QString itself = QString::number(first->processId());
    QByteArray child;
    QTRY_VERIFY(
        !(child = contentOf(procOf(first->processId(), u"task/"_s + itself + u"/children"_s)).trimmed()).isEmpty());
    const qint64 itsId = child.split(' ').constFirst().toLongLong();
    // Until exec it is a copy of the program, whose environment block keeps the name of what was wiped.
    QTRY_VERIFY(QFile::symLinkTarget(procOf(itsId, u"exe"_s)).endsWith("/vestry-simulator"_L1));
    const QString itsEnvironment = procOf(itsId, u"environ"_s);
    QTRY_VERIFY(contentOf(itsEnvironment).contains("XDG_RUNTIME_DIR"));
    QVERIFY(!contentOf(itsEnvironment).contains("CANARY"));
    QVERIFY(!contentOf(itsEnvironment).contains("CLERK_SECRET_KEY"));
    QVERIFY(!contentOf(procOf(first->processId(), u"environ"_s)).contains("CANARY"));
    first->terminate();
    end(*first);
}

VESTRY_TEST(tst_TwoStarts)
#include "tst_twostarts.moc"
