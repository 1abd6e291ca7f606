#include "tests/support/tunnelproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

struct TunnelProxy::Peer {
    enum class Stage : quint8 { Greeting, Login, Request, Tunnel, Done };

    QTcpSocket *client = nullptr;
    QTcpSocket *server = nullptr;
    QByteArray buffer{};
    Stage stage = Stage::Greeting;
};

TunnelProxy::TunnelProxy(Kind kind, quint16 target, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_target(target)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &TunnelProxy::onConnection);
}

TunnelProxy::~TunnelProxy()
{
    for (const auto &peer : m_peers) {
        for (QTcpSocket *socket : {peer->client, peer->server}) {
            if (socket)
                socket->disconnect(this);
        }
    }
}

void TunnelProxy::require(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void TunnelProxy::onConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        auto peer = std::make_shared<Peer>();
        peer->client = client;
        client->setParent(this);
        m_peers += peer;
        connect(client, &QTcpSocket::readyRead, this, [this, peer] { onBytes(peer); });
        connect(client, &QTcpSocket::disconnected, this, [peer] {
            if (peer->server)
                peer->server->disconnectFromHost();
        });
    }
}

void TunnelProxy::onBytes(const std::shared_ptr<Peer> &peer)
{
    const QByteArray bytes = peer->client->readAll();
    m_received += bytes;
    if (peer->stage == Peer::Stage::Tunnel) {
        peer->server->write(bytes);
        return;
    }
    peer->buffer += bytes;
    if (m_hangs || peer->stage == Peer::Stage::Done)
        return;
    if (m_kind == Kind::Http)
        onHttp(peer);
    else
        onSocks(peer);
}

void TunnelProxy::onHttp(const std::shared_ptr<Peer> &peer)
{
    if (!peer->buffer.contains("\r\n\r\n"))
        return;
    const QByteArray head = std::exchange(peer->buffer, {});
    const QList<QByteArray> words = head.split('\r').value(0).split(' ');
    m_targets += words.value(1);
    const QByteArray login = "Proxy-Authorization: Basic " + (m_user + ':' + m_password).toBase64() + "\r\n";
    if (!m_user.isEmpty() && !head.contains(login)) {
        m_wrongLogins += head.contains("Proxy-Authorization") ? 1 : 0;
        peer->client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                            "Content-Length: 0\r\n\r\n");
    } else if (m_refusal != 0) {
        peer->client->write("HTTP/1.1 " + QByteArray::number(m_refusal) + " No\r\nContent-Length: 0\r\n\r\n");
    } else if (words.value(0) == "CONNECT") {
        tunnel(peer, "HTTP/1.1 200 Connection established\r\n\r\n");
    } else {
        peer->client->write("HTTP/1.1 405 Tunnels only\r\nContent-Length: 0\r\n\r\n");
    }
}

// RFC 1928 section 3.
bool TunnelProxy::greet(const std::shared_ptr<Peer> &peer)
{
    QByteArray &in = peer->buffer;
    if (in.size() < 2 || in.size() < 2 + in.at(1))
        return false;
    const char method = m_user.isEmpty() ? '\x00' : '\x02';
    const bool offered = in.mid(2, in.at(1)).contains(method);
    in.remove(0, 2 + in.at(1));
    peer->client->write(QByteArray("\x05") + (offered ? method : '\xff'));
    peer->stage = !offered ? Peer::Stage::Done : m_user.isEmpty() ? Peer::Stage::Request : Peer::Stage::Login;
    return true;
}

// RFC 1929 section 2.
bool TunnelProxy::login(const std::shared_ptr<Peer> &peer)
{
    QByteArray &in = peer->buffer;
    const qsizetype userSize = in.size() < 2 ? 0 : in.at(1);
    const qsizetype passwordSize = in.size() < 3 + userSize ? 0 : in.at(2 + userSize);
    if (in.size() < 3 + userSize + passwordSize)
        return false;
    const bool right = in.mid(2, userSize) == m_user && in.mid(3 + userSize, passwordSize) == m_password;
    in.remove(0, 3 + userSize + passwordSize);
    m_wrongLogins += right ? 0 : 1;
    peer->client->write(right ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
    peer->stage = right ? Peer::Stage::Request : Peer::Stage::Done;
    if (!right)
        peer->client->disconnectFromHost();
    return true;
}

// RFC 1928 section 4, names only.
void TunnelProxy::onSocksRequest(const std::shared_ptr<Peer> &peer)
{
    const QByteArray &in = peer->buffer;
    if (in.size() < 5 || in.size() < 7 + in.at(4))
        return;
    const qsizetype size = in.at(4);
    const int port = (quint8(in.at(5 + size)) << 8) | quint8(in.at(6 + size));
    m_targets += in.mid(5, size) + ':' + QByteArray::number(port);
    const char code = in.at(3) == 3 ? char(m_refusal) : '\x08';
    const QByteArray reply = QByteArray("\x05") + code + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
    peer->buffer.clear();
    if (code == 0) {
        tunnel(peer, reply);
        return;
    }
    peer->client->write(reply);
    peer->client->disconnectFromHost();
    peer->stage = Peer::Stage::Done;
}

void TunnelProxy::onSocks(const std::shared_ptr<Peer> &peer)
{
    if (peer->stage == Peer::Stage::Greeting && !greet(peer))
        return;
    if (peer->stage == Peer::Stage::Login && !login(peer))
        return;
    if (peer->stage == Peer::Stage::Request)
        onSocksRequest(peer);
}

void TunnelProxy::tunnel(const std::shared_ptr<Peer> &peer, const QByteArray &ready)
{
    auto *server = new QTcpSocket(this);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::readyRead, this, [peer, server] { peer->client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, peer->client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::connected, this, [peer, ready] { peer->client->write(ready); });
    peer->server = server;
    peer->stage = Peer::Stage::Tunnel;
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
