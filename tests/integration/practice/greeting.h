#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>
#include <QSslSocket>
#include <QTcpServer>

#include <memory>

//! Starts a TLS client that trusts \p authority alone; an empty \p host sends no SNI.
std::unique_ptr<QSslSocket> greet(quint16 port, const QString &host, const QByteArray &authority);

//! What came of it.
struct Greeting {
    bool encrypted = false;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString errorString{};
    QList<QSslError::SslError> problems{};
    std::unique_ptr<QSslSocket> socket{};
};
Greeting finished(std::unique_ptr<QSslSocket> socket);
//! The first message of a client that asks for \p host, as it went over the wire.
QByteArray recordedHello(const QString &host);

//! A plain server that sends back what it gets.
class EchoServer : public QTcpServer {
public:
    EchoServer();
};
