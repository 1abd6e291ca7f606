#include "tests/integration/practice/greeting.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

std::unique_ptr<QSslSocket> greet(quint16 port, const QString &host, const QByteArray &authority)
{
    auto socket = std::make_unique<QSslSocket>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(authority)});
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port, host.isEmpty() ? u"127.0.0.1"_s : host);
    return socket;
}

Greeting finished(std::unique_ptr<QSslSocket> socket)
{
    Greeting greeting;
    const auto isOver = [&] { return socket->isEncrypted() || socket->error() != QAbstractSocket::UnknownSocketError; };
    if (!QTest::qWaitFor(isOver, kPatience))
        return greeting;
    greeting.encrypted = socket->isEncrypted();
    greeting.error = socket->error();
    greeting.errorString = socket->errorString();
    for (const auto &error : socket->sslHandshakeErrors())
        greeting.problems.append(error.error());
    greeting.socket = std::move(socket);
    return greeting;
}

QByteArray recordedHello(const QString &host)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    const auto client = greet(server.serverPort(), host, {});
    QByteArray hello;
    QTcpSocket *accepted = nullptr;
    const bool arrived = QTest::qWaitFor(
        [&] {
            accepted = accepted ? accepted : server.nextPendingConnection();
            return accepted && accepted->bytesAvailable() > 5;
        },
        kPatience);
    return arrived ? accepted->readAll() : QByteArray();
}

EchoServer::EchoServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}
