#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/*! Stands between a client and a server on loopback, byte by byte, and spoils what becomes of writes as it is told.
 *
 *  A write is a request that begins with PATCH or POST and comes in one piece; reads pass. The Host header is
 * rewritten, because servers check it.
 */
class WriteProxy : public QTcpServer {
public:
    enum class Does {
        Pass,
        LoseRequest,  //!< the connection dies before the server hears of it
        LoseAnswer,   //!< the server does its work; the connection dies instead of the answer
        HoldRequest,  //!< nothing happens to it, for ever
        HoldHalf,     //!< the server gets half of it, for ever
        HoldAnswer,   //!< the server does its work; nothing else happens, for ever
        ReplaceAnswer //!< the server does its work; the client gets `answer`
    };

    explicit WriteProxy(const QUrl &server)
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

    Does does = Does::Pass;
    QByteArray answer;          //!< for ReplaceAnswer: head and body
    bool readsFail = false;     //!< every read's connection dies
    int writes = 0;             //!< that clients sent
    int answeredWrites = 0;     //!< that the server answered
    std::function<void()> seen; //!< called with each write, before anything is done to it

private:
    void accept(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, quint16(m_server.port()));
        for (QTcpSocket *socket : {client, server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, server, [=, this] { onClient(client, server); });
        connect(server, &QTcpSocket::readyRead, client, [=, this] { onServer(client, server); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    void onClient(QTcpSocket *client, QTcpSocket *server)
    {
        QByteArray bytes = client->readAll();
        const bool write = bytes.startsWith("PATCH") || bytes.startsWith("POST");
        const bool read = bytes.startsWith("GET");
        if (write) {
            ++writes;
            if (seen)
                seen();
        }
        if (write || read)
            client->setProperty("does", write ? int(does) : int(Does::Pass));
        const auto now = Does(client->property("does").toInt());
        if ((write && now == Does::LoseRequest) || (read && readsFail))
            return client->abort();
        if (now == Does::HoldRequest)
            return;
        if (now == Does::HoldHalf)
            bytes.chop(bytes.size() / 2);
        bytes.replace("127.0.0.1:" + QByteArray::number(serverPort()),
                      "127.0.0.1:" + QByteArray::number(m_server.port()));
        server->write(bytes);
    }

    void onServer(QTcpSocket *client, QTcpSocket *server)
    {
        const QByteArray bytes = server->readAll();
        const auto now = Does(client->property("does").toInt());
        if (now != Does::Pass)
            ++answeredWrites;
        if (now == Does::Pass)
            client->write(bytes);
        else if (now == Does::LoseAnswer)
            client->abort();
        else if (now == Does::ReplaceAnswer)
            client->write(answer);
    }

    QUrl m_server;
};
