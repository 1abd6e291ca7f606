#include "tests/integration/tls/tlscase.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QHostAddress kHere(QHostAddress::LocalHost);

//! A server that does one thing to whoever connects.
class Listener : public QTcpServer {
public:
    enum Deed { Nothing, CloseAtOnce, CloseOnHello, ResetOnHello, Answer };

    explicit Listener(Deed deed, const QByteArray &answer = {})
        : m_deed(deed)
        , m_answer(answer)
    {
        connect(this, &QTcpServer::newConnection, this, &Listener::onConnection);
        listen(QHostAddress::LocalHost);
    }
    int connections() const { return m_connections; }
    qsizetype open() const { return findChildren<QTcpSocket *>().size(); }
    void closeAll()
    {
        const auto all = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : all)
            socket->disconnectFromHost();
    }

private:
    void onConnection()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onHello(socket); });
            if (m_deed == CloseAtOnce)
                socket->disconnectFromHost();
        }
    }

    void onHello(QTcpSocket *socket)
    {
        socket->readAll();
        if (m_deed == Answer)
            socket->write(m_answer);
        if (m_deed == CloseOnHello)
            socket->disconnectFromHost();
        if (m_deed == ResetOnHello) {
            const linger now{1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            socket->abort();
        }
    }

    Deed m_deed;
    QByteArray m_answer;
    int m_connections = 0;
};

//! How a greeting ends that comes to no certificate, and that it ends once.
class tst_TlsProbe : public QObject {
    Q_OBJECT
private slots:
    void broken_data();
    void broken();
    void neverAnswers();
    void nothingListens();
    void unreachable();
    void addresses_data();
    void addresses();
    void silentAddressIsNotWaitedFor();
    void noAddress();
    void cancelled();
    void deletedProbeReports();
    void contextGone();
    void manyAtOnce();
};

void tst_TlsProbe::broken_data()
{
    QTest::addColumn<Listener::Deed>("deed");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("problems");
    const auto answer = [](const char *name, const QByteArray &bytes, const QString &problems) {
        QTest::newRow(name) << Listener::Answer << bytes << problems;
    };
    QTest::newRow("closes at once") << Listener::CloseAtOnce << QByteArray() << u"HandshakeRefused"_s;
    QTest::newRow("closes during the handshake") << Listener::CloseOnHello << QByteArray() << u"HandshakeRefused"_s;
    QTest::newRow("resets during the handshake") << Listener::ResetOnHello << QByteArray() << u"HandshakeRefused"_s;
    const auto alert = [](char code) { return "\x15\x03\x03"_ba + QByteArray("\0\2\2", 3) + code; };
    answer("alert: handshake failure", alert(40), u"HandshakeRefused"_s);
    answer("alert: unrecognized name", alert(112), u"HandshakeRefused"_s);
    answer("alert: protocol version", alert(70), u"OldProtocol"_s);
    const QByteArray oldHello =
        QByteArray::fromHex("160302002a020000260302") + QByteArray(32, 'r') + QByteArray::fromHex("00002f00");
    answer("hello of TLS 1.1", oldHello, u"OldProtocol"_s);
    answer("plain HTTP", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", u"Other"_s);
    answer("SSH", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", u"Other"_s);
    answer("zeros", QByteArray(64, '\0'), u"Other"_s);
    answer("a lot of garbage", QByteArray(4 * 1024 * 1024, '\xa5'), u"Other"_s);
    answer("record larger than allowed", QByteArray::fromHex("160303ffff") + QByteArray(65535, 'x'), u"Other"_s);
}

void tst_TlsProbe::broken()
{
    QFETCH(const Listener::Deed, deed);
    QFETCH(const QByteArray, answer);
    Listener listener(deed, answer);
    TlsProbe probe({.port = listener.serverPort()});
    const TlsReport report = reportOf(&probe, kHost, {kHere});
    QTEST(problemsOf(report), "problems");
    QVERIFY(!report.detail.isEmpty());
    QCOMPARE(report.address, u"127.0.0.1:%1"_s.arg(listener.serverPort()));
    QVERIFY(report.names.isEmpty() && report.issuer.isEmpty() && !report.validUntil.isValid());
    QCOMPARE(listener.connections(), 1);
    QTRY_COMPARE(listener.open(), 0);
}

void tst_TlsProbe::neverAnswers()
{
    Listener listener(Listener::Nothing);
    TlsProbe probe({.port = listener.serverPort(), .timeout = 200ms});
    const TlsReport report = reportOf(&probe, kHost);
    QCOMPARE(problemsOf(report), u"Unreachable"_s);
    QVERIFY(report.took >= 199ms);
    QVERIFY(report.detail.startsWith(u"deadline"_s));
    QTRY_COMPARE(listener.open(), 0);
}

void tst_TlsProbe::nothingListens()
{
    QTcpSocket holder; // keeps the port and does not listen
    QVERIFY(holder.bind(kHere));
    TlsProbe probe({.port = holder.localPort()});
    const TlsReport report = reportOf(&probe, kHost);
    QCOMPARE(problemsOf(report), u"NothingListening"_s);
    QCOMPARE(report.address, u"127.0.0.1:%1"_s.arg(holder.localPort()));
}

void tst_TlsProbe::unreachable()
{
    TlsProbe probe({.port = 443}); // no route leads to it, whatever the network
    QCOMPARE(problemsOf(reportOf(&probe, kHost, {QHostAddress(QHostAddress::Broadcast)})), u"Unreachable"_s);
}

void tst_TlsProbe::addresses_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("problems");
    QTest::addColumn<int>("connections");
    QTest::newRow("the first") << QStringList{u"127.0.0.1"_s, u"127.0.0.2"_s} << u"HandshakeRefused"_s << 1;
    QTest::newRow("the next one when nothing listens")
        << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.1"_s} << u"HandshakeRefused"_s << 1;
    QTest::newRow("the next one when there is no way")
        << QStringList{u"255.255.255.255"_s, u"127.0.0.1"_s} << u"HandshakeRefused"_s << 1;
    QTest::newRow("IPv6 that is not there") << QStringList{u"::1"_s, u"127.0.0.1"_s} << u"HandshakeRefused"_s << 1;
    QTest::newRow("nowhere") << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s} << u"NothingListening"_s << 0;
    QTest::newRow("no way and nothing listening")
        << QStringList{u"255.255.255.255"_s, u"127.0.0.2"_s} << u"NothingListening"_s << 0;
    QTest::newRow("a great many") << QStringList(2000, u"255.255.255.255"_s) << u"Unreachable"_s << 0;
}

void tst_TlsProbe::addresses()
{
    QFETCH(const QStringList, addresses);
    Listener listener(Listener::CloseOnHello);
    TlsProbe probe({.port = listener.serverPort()});
    QList<QHostAddress> list;
    for (const QString &address : addresses)
        list += QHostAddress(address);
    QTEST(problemsOf(reportOf(&probe, kHost, list)), "problems");
    QTEST(listener.connections(), "connections");
}

// A full queue of connections lets the kernel drop the next one: an address that says nothing, as behind a firewall.
void tst_TlsProbe::silentAddressIsNotWaitedFor()
{
    Listener listener(Listener::CloseOnHello);
    const QHostAddress silent(u"127.0.0.2"_s);
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(silent, listener.serverPort()));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    do {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(silent, full.serverPort());
    } while (fillers.back()->waitForConnected(300) && fillers.size() < 100);
    QVERIFY(fillers.back()->state() != QAbstractSocket::ConnectedState);

    TlsProbe probe({.port = listener.serverPort(), .timeout = 15s}); // Qt gives up after 30 s
    const TlsReport report = reportOf(&probe, kHost, {silent, kHere});
    QCOMPARE(problemsOf(report), u"HandshakeRefused"_s);
    QCOMPARE(report.address, u"127.0.0.1:%1"_s.arg(listener.serverPort()));
}

void tst_TlsProbe::noAddress()
{
    TlsProbe probe({});
    int reports = 0;
    TlsReport last;
    probe.probe(kHost, {}, this, [&](const TlsReport &report) { ++reports, last = report; });
    QCOMPARE(reports, 0);
    QTRY_COMPARE(reports, 1);
    QCOMPARE(problemsOf(last), u"NameNotFound"_s);
    QCOMPARE(last.host, kHost);
    QVERIFY(last.at.isValid());
}

void tst_TlsProbe::cancelled()
{
    Listener listener(Listener::Nothing);
    TlsProbe probe({.port = listener.serverPort()});
    QStringList reports;
    const auto keep = [&](const TlsReport &report) { reports += problemsOf(report); };
    probe.probe(kHost, {kHere}, this, keep);
    QTRY_COMPARE(listener.open(), 1);
    probe.probe(kHost, {kHere}, this, keep); // not begun yet
    probe.cancelAll();
    QCOMPARE(reports.size(), 0);
    QTRY_COMPARE(reports, (QStringList{u"Cancelled"_s, u"Cancelled"_s}));
    QTRY_COMPARE(listener.open(), 0);
    probe.cancelAll();
    QCoreApplication::processEvents();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(listener.connections(), 1);
}

void tst_TlsProbe::deletedProbeReports()
{
    Listener listener(Listener::Nothing);
    auto probe = std::make_unique<TlsProbe>(TlsProbe::Settings{.port = listener.serverPort()});
    QStringList reports;
    probe->probe(kHost, {kHere}, this, [&](const TlsReport &report) { reports += problemsOf(report); });
    QTRY_COMPARE(listener.open(), 1);
    probe.reset();
    QCOMPARE(reports.size(), 0);
    QTRY_COMPARE(reports, QStringList{u"Cancelled"_s});
    QTRY_COMPARE(listener.open(), 0);

    // Also while Qt is still being made ready for it.
    auto brief = std::make_unique<TlsProbe>(TlsProbe::Settings{.port = listener.serverPort()});
    brief->probe(kHost, {kHere}, this, [&](const TlsReport &report) { reports += problemsOf(report); });
    brief.reset();
    QTRY_COMPARE(reports.size(), 2);
}

void tst_TlsProbe::contextGone()
{
    Listener listener(Listener::Nothing);
    TlsProbe probe({.port = listener.serverPort()});
    auto context = std::make_unique<QObject>();
    int reports = 0;
    const auto count = [&](const TlsReport &) { ++reports; };
    probe.probe(kHost, {kHere}, context.get(), count);
    QTRY_COMPARE(listener.open(), 1);
    context.reset();
    QTRY_COMPARE(listener.open(), 0); // nobody waits for it, so it ends

    context = std::make_unique<QObject>();
    probe.probe(kHost, {}, context.get(), count); // its report is on its way
    context.reset();
    QCoreApplication::processEvents();
    QCOMPARE(reports, 0);
}

void tst_TlsProbe::manyAtOnce()
{
    Listener listener(Listener::Nothing);
    TlsProbe probe({.port = listener.serverPort(), .timeout = 60s});
    int reports = 0;
    for (int i = 0; i < 20; ++i)
        probe.probe(kHost, {kHere}, this, [&](const TlsReport &) { ++reports; });
    QTRY_COMPARE(listener.open(), 20);
    QCOMPARE(reports, 0);
    listener.closeAll();
    QTRY_COMPARE(reports, 20);
}

VESTRY_TEST(tst_TlsProbe)
#include "tst_tlsprobe.moc"
