#include "network/tls/tlsgreeting.h"

#include <QMetaEnum>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = TlsReport::Problem;

// RFC 8305, section 8: the Connection Attempt Delay.
static constexpr auto kHeadStart = 250ms;
// An answer of DNS may hold thousands.
static constexpr qsizetype kMostAddresses = 16;

static QString withPort(const QHostAddress &address, quint16 port)
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

TlsGreeting::TlsGreeting(const TlsProbe::Settings &settings, const QString &host, const QList<QHostAddress> &addresses,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_name(host.endsWith(u'.') ? host.chopped(1) : host)
    , m_waiting(addresses.mid(0, kMostAddresses))
{
    m_report.host = host;
    m_since.start();
    for (QTimer *timer : {&m_headStart, &m_deadline}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_headStart, &QTimer::timeout, this, &TlsGreeting::tryNext);
    connect(&m_deadline, &QTimer::timeout, this, &TlsGreeting::onDeadline);
    m_deadline.start(settings.timeout);
}

TlsGreeting::~TlsGreeting()
{
    for (QSslSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

void TlsGreeting::start()
{
    if (!m_finished)
        m_headStart.start(0ms);
}

void TlsGreeting::cancel() { finish({Problem::Cancelled}, u"cancelled"_s); }

QSslSocket *TlsGreeting::makeSocket(const QHostAddress &address)
{
    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy); // the question is what stands at this very address
    QSslConfiguration tls = socket->sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_settings.authorities.isEmpty())
        tls.setCaCertificates(m_settings.authorities.certificates());
    socket->setSslConfiguration(tls);
    connect(socket, &QSslSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket, address](QAbstractSocket::SocketError error) {
        if (socket == m_met)
            onBroken(error);
        else
            onUnreached(socket, address, error);
    });
    connect(socket, &QSslSocket::encrypted, this, &TlsGreeting::onEncrypted);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_complaints += errors; });
    connect(socket, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel level, QSsl::AlertType type) {
        if (level == QSsl::AlertLevel::Fatal)
            m_broken.alert = type;
    });
    return socket;
}

void TlsGreeting::tryNext()
{
    if (m_finished || m_met || m_waiting.isEmpty())
        return;
    const QHostAddress address = m_waiting.takeFirst();
    QSslSocket *socket = makeSocket(address);
    m_sockets += socket;
    m_headStart.start(kHeadStart);
    socket->connectToHostEncrypted(address.toString(), m_settings.port, m_name);
}

void TlsGreeting::onConnected(QSslSocket *socket)
{
    m_headStart.stop();
    m_met = socket;
    m_report.address = withPort(socket->peerAddress(), socket->peerPort());
    const auto others = m_sockets;
    for (QSslSocket *other : others) {
        if (other != socket)
            release(other);
    }
}

void TlsGreeting::onUnreached(QSslSocket *socket, const QHostAddress &address, QAbstractSocket::SocketError error)
{
    const Problem problem = connectionProblem(error);
    if (m_unreachedDetail.isEmpty() || problem == Problem::NothingListening) {
        m_unreached = problem;
        m_unreachedDetail = QString::fromLatin1(QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error));
        m_report.address = withPort(address, m_settings.port);
    }
    release(socket);
    if (!m_waiting.isEmpty())
        m_headStart.start(0ms);
    else if (m_sockets.isEmpty())
        finish({m_unreached}, m_unreachedDetail);
}

void TlsGreeting::onBroken(QAbstractSocket::SocketError error)
{
    if (!m_complaints.isEmpty()) {
        finish(certificateProblems(m_complaints, m_met->peerCertificateChain(), m_settings.authorities.certificates()),
               certificateDetail(m_complaints));
        return;
    }
    m_broken.error = error;
    m_broken.words = m_met->errorString();
    finish({handshakeProblem(m_broken)}, handshakeDetail(m_broken));
}

// The socket is inside its handshake still; it says goodbye, and is deleted, once it is out of it.
void TlsGreeting::onEncrypted()
{
    QMetaObject::invokeMethod(m_met, &QSslSocket::disconnectFromHost, Qt::QueuedConnection);
    finish({Problem::None}, {});
}

void TlsGreeting::onDeadline()
{
    if (m_met)
        finish({Problem::Unreachable}, u"deadline: connected, but the handshake did not end"_s);
    else if (m_unreachedDetail.isEmpty())
        finish({Problem::Unreachable}, u"deadline: no connection"_s);
    else
        finish({m_unreached}, m_unreachedDetail);
}

void TlsGreeting::release(QSslSocket *socket)
{
    m_sockets.removeOne(socket);
    socket->disconnect(this);
    socket->deleteLater();
}

void TlsGreeting::finish(const QList<Problem> &problems, const QString &detail)
{
    if (std::exchange(m_finished, true))
        return;
    m_headStart.stop();
    m_deadline.stop();
    if (m_met) {
        readCertificate(m_met->peerCertificate(), &m_report);
        m_report.protocol = protocolName(m_met->sessionProtocol());
    }
    const auto sockets = m_sockets;
    for (QSslSocket *socket : sockets)
        release(socket);
    m_report.problems = problems;
    m_report.detail = detail;
    if (m_met)
        readOtherCertificate(m_complaints, m_met->peerCertificate(), &m_report);
    m_report.took = std::chrono::milliseconds(m_since.elapsed());
    m_report.at = QDateTime::currentDateTimeUtc();
    emit done(m_report);
}
