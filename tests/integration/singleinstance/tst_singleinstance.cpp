#include "tests/integration/singleinstance/meetingcase.h"
#include "tests/support/testprogram.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <sys/wait.h>
#include <vector>

namespace {
constexpr auto kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
const QByteArray kGood = DeepLink{u"Acme"_s, u"restrictions"_s, u"allowlist"_s}.toMessage() + "\n\n";
} // namespace

//! The socket between two starts of the program: who listens, what passes, and what peers cannot do.
class tst_SingleInstance : public QObject {
    Q_OBJECT
private slots:
    void handsOver_data();
    void handsOver();
    void theFirstFindsNobody();
    void onlyThisUserGetsIn();
    void anotherUserIsRefused();
    void otherFilesAreAnotherProgram();
    void aLinkToTheFilesIsTheSame();
    void aKilledOneIsTakenOver();
    void oneOfManyIsTheFirst();
    void aFrozenOneIsNotWaitedFor();
    void aStartThatHangsWithTheLock();
    void whoWaitsNoLongerIsNotServed();
    void withoutARuntimeDirectory_data();
    void withoutARuntimeDirectory();
    void aDirectoryOfOthersIsNotUsed();
    void oddPeers_data();
    void oddPeers();
    void slowPeersAreClosed();
    void manyPeersDoNotBlock();
    void afterTheEnd();
};

void tst_SingleInstance::handsOver_data()
{
    QTest::addColumn<DeepLink>("link");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("arrives");
    const QByteArray token("gnome-shell/Files/1234-5-host_TIME678");
    QTest::newRow("only raise") << DeepLink{} << QByteArray() << QByteArray();
    QTest::newRow("profile") << DeepLink{u"Größe \U0001F680"_s, {}, {}} << token << token;
    QTest::newRow("all of it") << DeepLink{u"Acme"_s, u"restrictions"_s, u"allowlist"_s} << token << token;
    QTest::newRow("sandbox") << DeepLink{{}, {}, {}, true} << QByteArray() << QByteArray();
    QTest::newRow("longest") << DeepLink{QString(100, QChar(0x4e2d)), QString(100, u'p'), QString(100, u'f')}
                             << QByteArray(256, 't') << QByteArray(256, 't');
    QTest::newRow("token too long") << DeepLink{} << QByteArray(257, 't') << QByteArray();
    QTest::newRow("token with a line break") << DeepLink{} << QByteArray("a\nb") << QByteArray();
    QTest::newRow("token like a key") << DeepLink{} << QByteArray("sk_live_CANARYcanaryCANARY") << QByteArray();
}

void tst_SingleInstance::handsOver()
{
    QFETCH(const DeepLink, link);
    QFETCH(const QByteArray, token);
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    std::optional<DeepLink> got;
    QByteArray gotToken;
    connect(&first, &SingleInstance::requested, this, [&](const DeepLink &wanted, const QByteArray &with) {
        got = wanted;
        gotToken = with;
    });
    const LaterStart later(it.config.path(), link, token);
    QTRY_VERIFY(later.isOver());
    QVERIFY(later.handedOver());
    QVERIFY(!later.wasUnanswered());
    QCOMPARE(got, std::optional(link));
    QTEST(gotToken, "arrives");
}

void tst_SingleInstance::theFirstFindsNobody()
{
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(!first.handOver({}, {}));
    QVERIFY(!first.isUnanswered());
    QVERIFY(first.listen());
}

void tst_SingleInstance::onlyThisUserGetsIn()
{
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    const QFileInfo socket(it.socketPath());
    QVERIFY(socket.exists());
    QCOMPARE(socket.permissions() & kOthers, QFile::Permissions());
    QCOMPARE(QFileInfo(it.runtime.path()).permissions() & kOthers, QFile::Permissions());
    QCOMPARE(QFileInfo(it.socketPath() + ".lock"_L1).permissions() & kOthers, QFile::Permissions());
}

void tst_SingleInstance::anotherUserIsRefused()
{
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    QVERIFY(!Rendezvous::isThisUser(-1));
    if (::geteuid() != 0)
        return; // only root can become another user; everybody sees the permissions above
    const QSignalSpy requests(&first, &SingleInstance::requested);
    const QString path = it.socketPath();
    // The directory lets nobody in; opened by mistake, the credentials of the peer still do not fit.
    for (const bool open : {false, true}) {
        if (open) {
            ::chmod(QFile::encodeName(it.runtime.path()).constData(), 0755);
            ::chmod(QFile::encodeName(path).constData(), 0777);
        }
        const pid_t other = ::fork();
        if (other == 0) {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(9);
            Peer peer(path);
            if (!peer.isConnected())
                ::_exit(open ? 1 : 0);
            peer.send(kGood);
            while (!peer.isClosed())
                ::usleep(1000);
            ::_exit(open && peer.said().isEmpty() ? 0 : 2);
        }
        int status = -1;
        bool isOver = false;
        QTRY_VERIFY(isOver = isOver || ::waitpid(other, &status, WNOHANG) == other);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    QCOMPARE(requests.count(), 0);
}

void tst_SingleInstance::otherFilesAreAnotherProgram()
{
    const MeetingCase it;
    const QTemporaryDir otherConfig;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    SingleInstance other(otherConfig.path());
    QVERIFY(!other.handOver({}, {}));
    QVERIFY(!other.isUnanswered());
    QVERIFY(other.listen());
}

void tst_SingleInstance::aLinkToTheFilesIsTheSame()
{
    const MeetingCase it;
    const QString link = it.temporary.filePath(u"config"_s);
    QVERIFY(QFile::link(it.config.path(), link));
    QCOMPARE(Rendezvous(link).socketPath(), it.socketPath());
}

void tst_SingleInstance::aKilledOneIsTakenOver()
{
    const MeetingCase it;
    {
        // What is left of a killed process: a socket under its name that nobody listens at.
        const int killed = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(it.socketPath());
        std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
        QCOMPARE(::bind(killed, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        ::close(killed);
    }
    QVERIFY(QFileInfo::exists(it.socketPath()));
    SingleInstance next(it.config.path());
    QVERIFY(!next.handOver({}, {}));
    QVERIFY(!next.isUnanswered());
    QVERIFY(next.listen());
    const LaterStart later(it.config.path(), {});
    QTRY_VERIFY(later.isOver());
    QVERIFY(later.handedOver());
}

void tst_SingleInstance::oneOfManyIsTheFirst()
{
    const MeetingCase it;
    constexpr int kStarts = 8;
    std::atomic<int> firsts = 0;
    std::atomic<int> handedOver = 0;
    std::atomic<int> requests = 0;
    std::vector<std::unique_ptr<QThread>> starts;
    for (int i = 0; i < kStarts; ++i) {
        starts.emplace_back(QThread::create([&] {
            SingleInstance one(it.config.path());
            if (one.handOver({}, {})) {
                ++handedOver;
                return;
            }
            QEventLoop running;
            connect(&one, &SingleInstance::requested, &running, [&] {
                if (++requests == kStarts - 1)
                    running.quit();
            });
            if (one.listen() && ++firsts == 1)
                running.exec();
        }));
    }
    for (const auto &start : starts)
        start->start();
    for (const auto &start : starts)
        QTRY_VERIFY(start->isFinished());
    QCOMPARE(firsts.load(), 1);
    QCOMPARE(handedOver.load(), kStarts - 1);
}

void tst_SingleInstance::aFrozenOneIsNotWaitedFor()
{
    const MeetingCase it;
    SingleInstance frozen(it.config.path());
    QVERIFY(frozen.listen());
    const QSignalSpy requests(&frozen, &SingleInstance::requested);
    SingleInstance later(it.config.path());
    // On this thread: no event of the first one runs meanwhile.
    QVERIFY(!later.handOver({u"Acme"_s, {}, {}}, {}));
    QVERIFY(later.isUnanswered());
    QVERIFY(!later.listen()); // the first one may come to itself
    QCoreApplication::processEvents();
    QCOMPARE(requests.count(), 0); // the later one went there itself
    const LaterStart third(it.config.path(), {});
    QTRY_VERIFY(third.isOver());
    QVERIFY(third.handedOver());
}

void tst_SingleInstance::aStartThatHangsWithTheLock()
{
    const MeetingCase it;
    Rendezvous hanging(it.config.path());
    QVERIFY(hanging.lock(QDeadlineTimer(1000)));
    SingleInstance later(it.config.path());
    QVERIFY(!later.handOver({}, {}));
    QVERIFY(later.isUnanswered());
    hanging.unlock();
    SingleInstance next(it.config.path());
    QVERIFY(!next.handOver({}, {}));
    QVERIFY(next.listen());
}

void tst_SingleInstance::whoWaitsNoLongerIsNotServed()
{
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    const QSignalSpy requests(&first, &SingleInstance::requested);
    {
        const Peer impatient(it.socketPath());
        QVERIFY(impatient.send(kGood));
    }
    Peer patient(it.socketPath());
    QVERIFY(patient.send(kGood));
    QTRY_VERIFY(patient.isClosed());
    QCOMPARE(patient.said(), QByteArray("ok\n"));
    QCOMPARE(requests.count(), 1);
}

void tst_SingleInstance::withoutARuntimeDirectory_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("none") << -1;
    QTest::newRow("open to others") << 0755;
    QTest::newRow("writable to others") << 0770;
}

void tst_SingleInstance::withoutARuntimeDirectory()
{
    QFETCH(const int, mode);
    const MeetingCase it;
    if (mode < 0)
        qunsetenv("XDG_RUNTIME_DIR");
    else
        ::chmod(QFile::encodeName(it.runtime.path()).constData(), static_cast<mode_t>(mode));
    const QString own = it.temporary.filePath(u"vestry-"_s + QString::number(::geteuid()));
    QVERIFY(it.socketPath().startsWith(own + u'/'));
    QCOMPARE(QFileInfo(own).permissions() & kOthers, QFile::Permissions());
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    QVERIFY(QFileInfo::exists(it.socketPath()));
}

void tst_SingleInstance::aDirectoryOfOthersIsNotUsed()
{
    const MeetingCase it;
    qunsetenv("XDG_RUNTIME_DIR");
    const QByteArray own = QFile::encodeName(it.temporary.filePath(u"vestry-"_s + QString::number(::geteuid())));
    QCOMPARE(::mkdir(own.constData(), 0700), 0);
    QCOMPARE(::chmod(own.constData(), 0777), 0);
    SingleInstance alone(it.config.path());
    QVERIFY(!alone.handOver({}, {}));
    QVERIFY(!alone.isUnanswered());
    QVERIFY(!alone.listen());
    QVERIFY(QDir(QFile::decodeName(own)).isEmpty());
}

void tst_SingleInstance::oddPeers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("garbage\nmore\n");
    QTest::newRow("zeros") << QByteArray(64, '\0') + "\n\n";
    QTest::newRow("a web browser") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("no version") << QByteArray("{\"profile\":\"Acme\"}\n\n");
    QTest::newRow("another version") << QByteArray("{\"version\":2}\n\n");
    QTest::newRow("another field") << QByteArray("{\"version\":1,\"secret\":\"x\"}\n\n");
    QTest::newRow("three lines") << QByteArray("{\"version\":1}\n\nx");
    QTest::newRow("too long") << QByteArray(4097, 'x');
    QTest::newRow("too long but a message") << QByteArray("{\"version\":1}") + QByteArray(4096, ' ') + "\n\n";
    QTest::newRow("much too long") << QByteArray(100000, '\n');
    QTest::newRow("deeply nested") << QByteArray(4000, '[') + "\n\n";
}

void tst_SingleInstance::oddPeers()
{
    QFETCH(const QByteArray, bytes);
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    const QSignalSpy requests(&first, &SingleInstance::requested);
    Peer odd(it.socketPath());
    QVERIFY(odd.send(bytes));
    QTRY_VERIFY(odd.isClosed());
    QCOMPARE(odd.said(), QByteArray());
    QCOMPARE(requests.count(), 0);
    Peer good(it.socketPath());
    QVERIFY(good.send(kGood));
    QTRY_COMPARE(requests.count(), 1);
}

void tst_SingleInstance::slowPeersAreClosed()
{
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    const QSignalSpy requests(&first, &SingleInstance::requested);
    Peer silent(it.socketPath());
    Peer half(it.socketPath());
    QVERIFY(half.send(kGood.first(20)));
    Peer dripping(it.socketPath());
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { dripping.send(" "); });
    drip.start(100);
    QTRY_VERIFY(silent.isClosed() && half.isClosed() && dripping.isClosed());
    QCOMPARE(silent.said() + half.said() + dripping.said(), QByteArray());
    QCOMPARE(requests.count(), 0);
}

void tst_SingleInstance::manyPeersDoNotBlock()
{
    const MeetingCase it;
    SingleInstance first(it.config.path());
    QVERIFY(first.listen());
    std::vector<std::unique_ptr<Peer>> idle;
    for (int i = 0; i < 12; ++i)
        idle.push_back(std::make_unique<Peer>(it.socketPath()));
    // Only a few are kept waiting; the others learn at once that there is no room.
    QTRY_VERIFY(std::count_if(idle.begin(), idle.end(), [](const auto &peer) { return peer->isClosed(); }) >= 8);
    // Once those have gone, or were sent away, a start is served: it asks again.
    const LaterStart later(it.config.path(), {});
    idle.clear();
    QTRY_VERIFY(later.isOver());
    QVERIFY(later.handedOver());
}

void tst_SingleInstance::afterTheEnd()
{
    const MeetingCase it;
    {
        SingleInstance first(it.config.path());
        QVERIFY(first.listen());
    }
    QVERIFY(!QFileInfo::exists(it.socketPath()));
    SingleInstance next(it.config.path());
    QVERIFY(!next.handOver({}, {}));
    QVERIFY(next.listen());
}

VESTRY_TEST(tst_SingleInstance)
#include "tst_singleinstance.moc"
