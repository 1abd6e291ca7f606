#include "network/simulator/practice/tlsconnection.h"

#include "network/simulator/practice/clienthello.h"
#include "network/simulator/practice/tlsfront.h"

#include <chrono>

using namespace std::chrono_literals;

namespace simulator {

static constexpr qint64 kBuffer = 65'536;
static constexpr qint64 kPortion = 16'384;
static constexpr auto kLimit = 10s;

TlsConnection::TlsConnection(TlsFront *front)
    : QObject(front)
    , m_front(front)
{
    m_client.setReadBufferSize(kBuffer);
    m_backend.setReadBufferSize(kBuffer);
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, &TlsConnection::abort);
    connect(&m_client, &QSslSocket::readyRead, this, &TlsConnection::readClient);
    connect(&m_client, &QSslSocket::encrypted, this, [this] {
        m_limit.stop();
        m_backend.connectToHost(QHostAddress(QHostAddress::LocalHost), m_front->backend());
    });
    connect(&m_client, &QSslSocket::encryptedBytesWritten, this, &TlsConnection::passOn);
    connect(&m_backend, &QTcpSocket::connected, this, &TlsConnection::passOn);
    connect(&m_backend, &QTcpSocket::readyRead, this, &TlsConnection::passOn);
    connect(&m_backend, &QTcpSocket::bytesWritten, this, &TlsConnection::passOn);
    connect(&m_client, &QSslSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            onClientGone();
    });
    connect(&m_backend, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            onBackendGone();
    });
}

TlsConnection::~TlsConnection()
{
    // Sockets tell of their end while they are destroyed: nobody may listen who is destroyed already.
    m_client.disconnect(this);
    m_backend.disconnect(this);
}

bool TlsConnection::take(qintptr descriptor)
{
    m_limit.start(kLimit);
    return m_client.setSocketDescriptor(descriptor);
}

void TlsConnection::abort()
{
    m_backend.abort();
    m_client.abort();
    endIfBothGone();
}

void TlsConnection::readClient()
{
    if (m_client.mode() == QSslSocket::UnencryptedMode)
        greet();
    else
        passOn();
}

//! Looks at the client's first message without taking it: the handshake that follows must read it as well.
void TlsConnection::greet()
{
    const auto hello = readClientHello(m_client.peek(ClientHello::kLargest));
    if (hello.state == ClientHello::State::Incomplete)
        return;
    if (hello.state == ClientHello::State::NotTls)
        return abort();
    const auto configuration = m_front->choose(hello.serverName);
    if (!configuration)
        return refuse();
    m_host = hello.serverName;
    m_client.setSslConfiguration(*configuration);
    m_client.startServerEncryption();
}

//! A fatal handshake_failure, as an edge without a certificate for the name sends it: RFC 8446 section 6.2.
void TlsConnection::refuse()
{
    m_client.readAll(); // unread bytes would make a reset of the close, and the reset may overtake the alert
    m_client.write(QByteArray::fromHex("15030300020228"));
    m_client.disconnectFromHost();
}

static qint64 waiting(const QSslSocket &socket) { return socket.bytesToWrite() + socket.encryptedBytesToWrite(); }
static qint64 waiting(const QTcpSocket &socket) { return socket.bytesToWrite(); }

template <class From, class To> static void pass(From &from, To &to, qint64 most)
{
    while (from.bytesAvailable() > 0 && waiting(to) < most)
        to.write(from.read(kPortion));
}

void TlsConnection::passOn()
{
    if (m_client.state() != QAbstractSocket::ConnectedState || !m_client.isEncrypted())
        return;
    if (m_backend.state() != QAbstractSocket::ConnectedState)
        return;
    pass(m_client, m_backend, kBuffer);
    pass(m_backend, m_client, kBuffer);
}

void TlsConnection::onBackendGone()
{
    if (m_client.state() == QAbstractSocket::ConnectedState) {
        pass(m_backend, m_client, 4 * kBuffer);
        m_limit.start(kLimit);
        m_client.disconnectFromHost();
    }
    endIfBothGone();
}

void TlsConnection::onClientGone()
{
    if (m_backend.state() == QAbstractSocket::ConnectedState) {
        pass(m_client, m_backend, 4 * kBuffer);
        m_limit.start(kLimit);
        m_backend.disconnectFromHost();
    } else {
        m_backend.abort();
    }
    endIfBothGone();
}

void TlsConnection::endIfBothGone()
{
    if (m_client.state() == QAbstractSocket::UnconnectedState && m_backend.state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace simulator
