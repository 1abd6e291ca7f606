#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/*! Stands between a client and a server on loopback, byte by byte, and loses what it is told to lose.
 *
 *  A write is a request that begins with PATCH or POST. The Host header is rewritten, because the server checks it.
 */
class LossyProxy : public QTcpServer {
public:
    enum class Loses {
        Nothing,
        Answers, //!< the server gets the write, the client never gets the answer
        Writes   //!< the client sends the write, the server never gets it
    };

    explicit LossyProxy(const QUrl &server)
        : m_server(server)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
    }

    QUrl url() const
    {
        QUrl url = m_server;
        url.setPort(serverPort());
        return url;
    }

    Loses loses = Loses::Nothing;
    int writes = 0; //!< that clients sent

private:
    void accept(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, quint16(m_server.port()));
        connect(client, &QTcpSocket::readyRead, server, [=, this] { onClient(client, server); });
        connect(server, &QTcpSocket::readyRead, client, [=, this] {
            const QByteArray bytes = server->readAll();
            if (client->property("loses").toBool())
                client->abort();
            else
                client->write(bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    void onClient(QTcpSocket *client, QTcpSocket *server)
    {
        QByteArray bytes = client->readAll();
        if (bytes.startsWith("PATCH") || bytes.startsWith("POST")) {
            ++writes;
            if (loses == Loses::Writes)
                return client->abort();
            client->setProperty("loses", loses == Loses::Answers);
        }
        bytes.replace("127.0.0.1:" + QByteArray::number(serverPort()),
                      "127.0.0.1:" + QByteArray::number(m_server.port()));
        server->write(bytes);
    }

    QUrl m_server;
};
