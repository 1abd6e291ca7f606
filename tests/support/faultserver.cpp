#include "tests/support/faultserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

struct FaultServer::Peer {
    QTcpSocket *socket = nullptr;
    QByteArray buffer{};
    int number = 0;
    qsizetype request = -1; //!< index of the one under way
    qsizetype bodySize = 0;
    Fault fault{};
    bool acting = false;
};

FaultServer::FaultServer(QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
{
    start();
}

FaultServer::FaultServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(tls);
    m_server = server;
    start();
}

FaultServer::~FaultServer()
{
    for (const auto &peer : m_peers) {
        if (peer->socket)
            peer->socket->disconnect(this);
    }
}

void FaultServer::start()
{
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &FaultServer::onConnection);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

quint16 FaultServer::port() const { return m_server->serverPort(); }

QUrl FaultServer::url(const QString &host) const
{
    QUrl out;
    out.setScheme(qobject_cast<QSslServer *>(m_server) ? u"https"_s : u"http"_s);
    out.setHost(host);
    out.setPort(port());
    return out;
}

void FaultServer::script(const QList<Fault> &faults) { m_script = faults; }

void FaultServer::answerWith(std::function<Fault(const FaultRequest &)> chooser) { m_chooser = std::move(chooser); }

int FaultServer::openConnections() const
{
    return int(
        std::count_if(m_peers.cbegin(), m_peers.cend(), [](const auto &peer) { return peer->socket != nullptr; }));
}

void FaultServer::send(int number, const QByteArray &answer)
{
    const auto peers = m_peers;
    for (const auto &peer : peers) {
        if (peer->number == number)
            write(peer, {.answer = answer});
    }
}

void FaultServer::closeConnections()
{
    const auto peers = m_peers;
    for (const auto &peer : peers)
        end(peer, Fault::End::Close);
}

QByteArray FaultServer::http(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           moreHeaders + "\r\n" + body;
}

Fault FaultServer::peek() const { return m_script.isEmpty() ? Fault{} : m_script.constFirst(); }

Fault FaultServer::next(const FaultRequest &request)
{
    if (m_chooser)
        return m_chooser(request);
    return m_script.size() > 1 ? m_script.takeFirst() : peek();
}

void FaultServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto peer = std::make_shared<Peer>();
        peer->socket = socket;
        peer->number = ++m_connections;
        m_peers.append(peer);
        connect(socket, &QTcpSocket::readyRead, this, [this, peer] { onBytes(peer); });
        connect(socket, &QTcpSocket::disconnected, this, [this, peer] { end(peer, Fault::End::Close); });
        if (!m_chooser && peek().after == Fault::After::Connect) {
            peer->fault = next({});
            act(peer);
        } else if (socket->bytesAvailable() > 0) {
            onBytes(peer);
        }
    }
}

bool FaultServer::takeHead(const std::shared_ptr<Peer> &peer)
{
    const qsizetype headEnd = peer->buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = peer->buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.constFirst().split(' ');
    FaultRequest request{.method = first.value(0), .target = first.value(1), .connection = peer->number};
    for (const QByteArray &line : lines.sliced(1))
        request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    peer->buffer.remove(0, headEnd + 4);
    peer->bodySize = request.headers.value("content-length").toLongLong();
    peer->request = m_requests.size();
    m_requests.append(request);
    m_mostOpen = std::max(m_mostOpen, ++m_open);
    peer->fault = next(request);
    return true;
}

void FaultServer::onBytes(const std::shared_ptr<Peer> &peer)
{
    if (!peer->socket)
        return;
    const QByteArray bytes = peer->socket->readAll();
    m_received += bytes;
    peer->buffer += bytes;
    if (peer->acting || (peer->request < 0 && !takeHead(peer)))
        return;
    FaultRequest &request = m_requests[peer->request];
    request.body += peer->buffer.left(peer->bodySize - request.body.size());
    peer->buffer.clear();
    request.complete = request.body.size() >= peer->bodySize;
    const auto after = peer->fault.after;
    const bool part = after == Fault::After::PartOfBody && !request.body.isEmpty();
    if (request.complete || part || after == Fault::After::Head)
        act(peer);
}

void FaultServer::act(const std::shared_ptr<Peer> &peer)
{
    peer->acting = true;
    emit arrived();
    const Fault fault = peer->fault;
    if (fault.delay > milliseconds(0))
        QTimer::singleShot(fault.delay, this, [this, peer, fault] { write(peer, fault); });
    else
        write(peer, fault);
}

void FaultServer::write(const std::shared_ptr<Peer> &peer, const Fault &fault)
{
    if (!peer->socket)
        return;
    if (fault.drip > milliseconds(0) && !fault.answer.isEmpty()) {
        peer->socket->write(fault.answer.left(1));
        Fault rest = fault;
        rest.answer.remove(0, 1);
        QTimer::singleShot(fault.drip, this, [this, peer, rest] { write(peer, rest); });
        return;
    }
    peer->socket->write(fault.answer);
    const QByteArray filler = fault.filler.isEmpty() ? QByteArray("x") : fault.filler;
    for (qsizetype i = 0; i < fault.repeatLast && peer->socket; ++i)
        peer->socket->write(filler.repeated(1024 * 1024 / filler.size()));
    end(peer, fault.end);
}

void FaultServer::end(const std::shared_ptr<Peer> &peer, Fault::End how)
{
    if (how == Fault::End::Hang || !peer->socket)
        return;
    if (peer->request >= 0)
        --m_open;
    peer->request = -1;
    peer->acting = false;
    if (how == Fault::End::Keep)
        return;
    QTcpSocket *socket = std::exchange(peer->socket, nullptr);
    socket->disconnect(this);
    if (how == Fault::End::Reset) {
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    } else {
        socket->disconnectFromHost();
    }
    socket->deleteLater();
}
