#include "plainclient.h"

#include "tests/support/faultysimulator.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How the simulator speaks HTTP, byte by byte where a well-behaved client would not show it.
class tst_SimulatorHttp : public QObject {
    Q_OBJECT
private slots:
    void bodiesArriveWhole_data();
    void bodiesArriveWhole();
    void bodyBeyondAllMeasure();
    void logIsBounded();
    void headHasNoBody();
    void answersKeepTheOrder();
    void manyConnections();
};

static QByteArray rawRequest(const PlainClient &client)
{
    return "GET /v1/instance HTTP/1.1\r\nHost: " + client.host() + "\r\nAuthorization: Bearer " + client.key() +
           "\r\n\r\n";
}

static void connectTo(const Simulator &simulator, QTcpSocket *socket)
{
    socket->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(simulator.backendApiUrl().port()));
    QVERIFY(socket->waitForConnected());
}

void tst_SimulatorHttp::bodiesArriveWhole_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArrayList>("pieces");
    const QByteArray chunked("Transfer-Encoding: chunked");
    QTest::newRow("with a length") << QByteArray("Content-Length: 22") << QByteArrayList{R"({"rules_enabled":true})"};
    QTest::newRow("with a length, in pieces")
        << QByteArray("content-length: 22") << QByteArrayList{R"({"rules_)", R"(enabled":true})"};
    QTest::newRow("on demand") << QByteArray("Content-Length: 22\r\nExpect: 100-continue")
                               << QByteArrayList{{}, R"({"rules_enabled":true})"};
    QTest::newRow("chunked") << chunked << QByteArrayList{"16\r\n{\"rules_enabled\":true}\r\n0\r\n\r\n"};
    QTest::newRow("chunked, in pieces") << chunked
                                        << QByteArrayList{"8\r\n{\"rul", "es_\r\ne\r\nenabled\":true}\r\n",
                                                          "0\r\nTrailer: x\r\n\r\n"};
}

void tst_SimulatorHttp::bodiesArriveWhole()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArrayList, pieces);
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, 0);
    QTcpSocket socket;
    connectTo(simulator, &socket);
    socket.write("PATCH /v1/instance/protect HTTP/1.1\r\nHost: " + client.host() + "\r\nAuthorization: Bearer " +
                 client.key() + "\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n");
    for (const auto &piece : pieces) {
        socket.write(piece);
        if (piece.isEmpty()) {
            QTRY_VERIFY(socket.canReadLine());
            QCOMPARE(socket.readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
        } else {
            QVERIFY(socket.waitForBytesWritten());
        }
        QCOMPARE(client.get(u"/v1/users/count"_s).status, 200); // all before was read by now
    }
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QCOMPARE(socket.readLine(), "HTTP/1.1 200 OK\r\n");
    const auto log = simulator.requests();
    const auto patch = std::find_if(log.begin(), log.end(), [](const auto &each) { return each.method == "PATCH"; });
    QCOMPARE(patch->body, R"({"rules_enabled":true})");
}

void tst_SimulatorHttp::bodyBeyondAllMeasure()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, 0);
    QCOMPARE(client.patch(u"/v1/instance"_s, QByteArray((8 << 20) + 1, ' ')).status, 413);
    QVERIFY(simulator.requests().isEmpty());
    QCOMPARE(client.patch(u"/v1/instance"_s, QByteArray(8 << 20, ' ')).code(), u"request_body_too_large"_s);
}

// The sandbox may run for days.
void tst_SimulatorHttp::logIsBounded()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, 0);
    const QByteArray large = R"({"support_email":")" + QByteArray(900 * 1024, 'x') + R"("})";
    for (int i = 0; i < 20; ++i)
        client.patch(u"/v1/instance"_s, large);
    client.get(u"/v1/users/count"_s);
    qint64 bytes = 0;
    for (const SimulatedRequest &request : simulator.requests())
        bytes += request.body.size();
    QVERIFY2(bytes <= 8LL * 1024 * 1024 && bytes > 4LL * 1024 * 1024, qPrintable(QString::number(bytes)));
    QCOMPARE(simulator.requests().constLast().path, u"/v1/users/count"_s);
}

void tst_SimulatorHttp::headHasNoBody()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, 0);
    QTcpSocket socket;
    connectTo(simulator, &socket);
    socket.write("HEAD" + rawRequest(client).mid(3) + rawRequest(client));
    QByteArray answers;
    QTRY_VERIFY((answers += socket.readAll()).contains("HTTP/1.1 200 "));
    QVERIFY(answers.startsWith("HTTP/1.1 405 "));
    QVERIFY(answers.contains("\r\n\r\nHTTP/1.1 200 ")); // the one ends with its header
}

void tst_SimulatorHttp::answersKeepTheOrder()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    simulator.setAnswerDelay(10ms);
    simulator.rateLimit(u"/v1/instance"_s, 1, 7);
    PlainClient client(simulator, 0);
    QTcpSocket socket;
    connectTo(simulator, &socket);
    socket.write(rawRequest(client) + rawRequest(client));
    QByteArray answers;
    QTRY_COMPARE((answers += socket.readAll()).count("HTTP/1.1 "), 2);
    QVERIFY(answers.startsWith("HTTP/1.1 429 "));
    QVERIFY(answers.contains("HTTP/1.1 200 "));
}

void tst_SimulatorHttp::manyConnections()
{
    FaultySimulator simulator;
    QVERIFY(simulator.listen());
    PlainClient client(simulator, 0);
    std::array<QTcpSocket, 50> sockets;
    for (auto &socket : sockets)
        connectTo(simulator, &socket);
    for (auto &socket : sockets)
        socket.write(rawRequest(client));
    for (auto &socket : sockets) {
        QTRY_VERIFY(socket.canReadLine());
        QCOMPARE(socket.readLine(), "HTTP/1.1 200 OK\r\n");
    }
}

VESTRY_TEST(tst_SimulatorHttp)
#include "tst_simulatorhttp.moc"
