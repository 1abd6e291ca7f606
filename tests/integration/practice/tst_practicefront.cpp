#include "tests/integration/practice/greeting.h"

#include "network/simulator/practice/authority.h"
#include "network/simulator/practice/clienthello.h"
#include "network/simulator/practice/tlsconnection.h"
#include "network/simulator/practice/tlsfront.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace simulator;

//! The TLS front as a pipe: volumes, many at once, bad clients, no leftovers.
class tst_PracticeFront : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsTheServerName_data();
    void readsTheServerName();
    void passesALotBothWays();
    void servesManyAtOnce();
    void readsAHelloInPieces();
    void endsWithItsServer();
    void endsWithoutAServer();
    void sendsTheRestWhenTheServerEnds_data();
    void sendsTheRestWhenTheServerEnds();
    void survivesGarbage();
    void readsMutatedHellos();

private:
    std::unique_ptr<QSslSocket> start() const { return greet(m_front->serverPort(), kHost, m_authority.certificate()); }
    qsizetype connections() const { return m_front->findChildren<TlsConnection *>().size(); }

    static inline const QString kHost = u"clerk.example.com"_s;
    Authority m_authority;
    std::unique_ptr<EchoServer> m_backend;
    std::unique_ptr<TlsFront> m_front;
};

void tst_PracticeFront::init()
{
    m_backend = std::make_unique<EchoServer>();
    const auto configuration = m_authority.issue(kHost, Authority::Validity::Current);
    m_front = std::make_unique<TlsFront>(
        [configuration](const QString &host) { return host == kHost ? std::optional(configuration) : std::nullopt; });
    m_front->setBackend(m_backend->serverPort());
    QVERIFY(m_front->listen(QHostAddress::LocalHost));
}

//! Whatever a test did: once its clients are gone, nothing of them is left.
void tst_PracticeFront::cleanup()
{
    QTRY_COMPARE(connections(), 0);
    m_front.reset();
}

void tst_PracticeFront::readsTheServerName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ClientHello::State>("state");
    QTest::addColumn<QString>("name");
    const auto hello = recordedHello(kHost);
    QVERIFY(hello.size() > 100);
    const auto body = hello.mid(5);
    const auto record = [](const QByteArray &part) {
        return QByteArray::fromHex("160301") + static_cast<char>(part.size() >> 8) + static_cast<char>(part.size()) +
               part;
    };
    using State = ClientHello::State;
    QTest::newRow("as it came") << hello << State::Complete << kHost;
    QTest::newRow("in two records") << record(body.left(60)) + record(body.mid(60)) << State::Complete << kHost;
    QTest::newRow("half of it") << hello.left(80) << State::Incomplete << QString();
    QTest::newRow("nothing") << QByteArray() << State::Incomplete << QString();
    QTest::newRow("one byte") << hello.left(1) << State::Incomplete << QString();
    QTest::newRow("http") << QByteArray("GET / HTTP/1.1\r\n\r\n") << State::NotTls << QString();
    QTest::newRow("an alert") << QByteArray::fromHex("15030300020228") << State::NotTls << QString();
    QTest::newRow("another message") << record("\x02" + body.mid(1)) << State::NotTls << QString();
    QTest::newRow("a record that is too long") << QByteArray::fromHex("160301ffff") << State::NotTls << QString();
    QTest::newRow("a message that is too long")
        << record(QByteArray::fromHex("01ffffff")) << State::NotTls << QString();
    QTest::newRow("without a name") << recordedHello({}) << State::Complete << QString();
}

void tst_PracticeFront::readsTheServerName()
{
    QFETCH(const QByteArray, bytes);
    const auto hello = readClientHello(bytes);
    QTEST(hello.state, "state");
    QTEST(hello.serverName, "name");
}

void tst_PracticeFront::passesALotBothWays()
{
    auto greeting = finished(start());
    QVERIFY2(greeting.encrypted, qPrintable(greeting.errorString));
    QByteArray sent(5'000'000, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(sent.data()), sent.size() / 4);
    QByteArray received;
    greeting.socket->write(sent);
    QTRY_VERIFY((received += greeting.socket->readAll()).size() >= sent.size());
    QVERIFY(received == sent);
}

void tst_PracticeFront::servesManyAtOnce()
{
    std::vector<std::unique_ptr<QSslSocket>> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(start());
        clients.back()->write(QByteArray::number(i) + '\n');
    }
    for (int i = 0; i < 60; ++i)
        QTRY_COMPARE(clients.at(static_cast<std::size_t>(i))->peek(10), QByteArray::number(i) + '\n');
    QCOMPARE(connections(), 60);
}

void tst_PracticeFront::readsAHelloInPieces()
{
    const auto hello = recordedHello(kHost);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, m_front->serverPort());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    for (const char byte : hello) {
        client.write(&byte, 1);
        client.flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(client.bytesAvailable() > 5);
    QCOMPARE(client.peek(1).at(0), char(22)); // a handshake goes on, no alert
}

void tst_PracticeFront::endsWithItsServer()
{
    const auto greeting = finished(start());
    greeting.socket->write("x");
    QTRY_COMPARE(greeting.socket->bytesAvailable(), 1);
    for (auto *socket : m_backend->findChildren<QTcpSocket *>())
        socket->disconnectFromHost();
    QTRY_COMPARE(greeting.socket->state(), QAbstractSocket::UnconnectedState);
}

void tst_PracticeFront::endsWithoutAServer()
{
    m_backend->close();
    const auto greeting = finished(start());
    QTRY_COMPARE(greeting.socket->state(), QAbstractSocket::UnconnectedState);
}

void tst_PracticeFront::sendsTheRestWhenTheServerEnds_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {10, 100'000, 1'000'000, 5'000'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

//! Also to a client that reads only after the server has gone.
void tst_PracticeFront::sendsTheRestWhenTheServerEnds()
{
    QFETCH(const qsizetype, size);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_front->setBackend(server.serverPort());
    bool hasEnded = false;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        auto *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, &server, [&] { hasEnded = true; });
        socket->write(QByteArray(size, 'v'));
        socket->disconnectFromHost();
    });
    auto slow = start();
    slow->setReadBufferSize(1000);
    const auto greeting = finished(std::move(slow));
    QVERIFY(greeting.encrypted);
    if (size < 1'000'000) // more does not fit into what lies between
        QTRY_VERIFY(hasEnded);
    greeting.socket->setReadBufferSize(0);
    qsizetype received = 0;
    QTRY_VERIFY((received += greeting.socket->readAll().size()) >= size);
    QTRY_COMPARE(greeting.socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(received + greeting.socket->readAll().size(), size);
}

static QByteArray garbled(const QByteArray &bytes, QRandomGenerator &random)
{
    auto copy = bytes;
    for (int i = random.bounded(1, 6); i > 0; --i)
        copy[random.bounded(copy.size())] = static_cast<char>(random.bounded(256));
    return random.bounded(3) == 0 ? copy.left(random.bounded(copy.size())) : copy;
}

void tst_PracticeFront::survivesGarbage()
{
    QRandomGenerator random(20260101);
    const auto hello = recordedHello(kHost);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 150; ++i) {
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress::LocalHost, m_front->serverPort());
        client->write(i % 3 == 0 ? QByteArray(40'000, static_cast<char>(i)) : garbled(hello, random));
        clients.push_back(std::move(client));
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->bytesToWrite(), 0);
    QVERIFY(finished(start()).encrypted);
}

void tst_PracticeFront::readsMutatedHellos()
{
    QRandomGenerator random(4711);
    const auto hello = recordedHello(kHost);
    for (int i = 0; i < 50'000; ++i) {
        const auto read = readClientHello(garbled(hello, random));
        QVERIFY(read.serverName.size() <= 253);
        QVERIFY(read.state == ClientHello::State::Complete || read.serverName.isEmpty());
    }
}

VESTRY_TEST(tst_PracticeFront)
#include "tst_practicefront.moc"
