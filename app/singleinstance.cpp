#include "app/singleinstance.h"

#include "app/rendezvous.h"
#include "network/redactor.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPatience{2000};
constexpr int kMaximumConnections = 4;
constexpr qsizetype kLongestToken = 256;

//! The desktop's word that the user asked for this window; whatever is no such word is none.
QByteArray checkedToken(const QByteArray &token)
{
    const bool isToken = token.size() <= kLongestToken &&
                         std::all_of(token.cbegin(), token.cend(), [](char c) { return c >= ' ' && c < 0x7f; }) &&
                         Redactor().clean(token) == token;
    return isToken ? token : QByteArray();
}

} // namespace

class SingleInstance::Private {
public:
    Private(SingleInstance *owner, const QString &directory)
        : q(owner)
        , place(directory)
    {
    }

    void accept(QLocalSocket *peer);
    void read(QLocalSocket *peer);

    SingleInstance *q;
    Rendezvous place;
    QLocalServer server;
    bool unanswered = false;
    int connections = 0;
};

SingleInstance::SingleInstance(const QString &directory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, directory))
{
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    d->server.setMaxPendingConnections(kMaximumConnections);
    connect(&d->server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *peer = d->server.nextPendingConnection())
            d->accept(peer);
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isUnanswered() const { return d->unanswered; }

bool SingleInstance::handOver(const DeepLink &link, const QByteArray &activationToken)
{
    if (d->place.socketPath().isEmpty())
        return false;
    const QByteArray message = link.toMessage() + '\n' + checkedToken(activationToken) + '\n';
    const auto answer = d->place.send(message, QDeadlineTimer(kPatience));
    d->unanswered = answer == Rendezvous::Answer::Silent;
    return answer == Rendezvous::Answer::Taken;
}

bool SingleInstance::listen()
{
    const QString path = d->place.socketPath();
    if (path.isEmpty() || d->unanswered || !d->place.lock(QDeadlineTimer(kPatience)))
        return false;
    // Puts the socket under its name once it listens, in place of one that a killed process left.
    const bool listening = d->server.listen(path);
    d->place.unlock();
    // What is asked of a program that is ending would be lost.
    connect(qApp, &QCoreApplication::aboutToQuit, &d->server, &QLocalServer::close);
    return listening;
}

void SingleInstance::Private::accept(QLocalSocket *peer)
{
    QObject::connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
    if (connections >= kMaximumConnections || !Rendezvous::isThisUser(peer->socketDescriptor())) {
        peer->abort();
        peer->deleteLater();
        return;
    }
    ++connections;
    QObject::connect(peer, &QObject::destroyed, q, [this] { --connections; });
    QObject::connect(peer, &QLocalSocket::readyRead, q, [this, peer] { read(peer); });
    // For the whole of it, so that nobody stays by sending a byte now and then.
    QTimer::singleShot(kPatience, peer, &QLocalSocket::abort);
    peer->setReadBufferSize(Rendezvous::kMaximumMessage + 1);
    if (peer->bytesAvailable() > 0)
        read(peer);
}

void SingleInstance::Private::read(QLocalSocket *peer)
{
    if (peer->bytesAvailable() > Rendezvous::kMaximumMessage) {
        peer->abort();
        return;
    }
    const QByteArray message = peer->peek(Rendezvous::kMaximumMessage);
    if (message.count('\n') < 2)
        return;
    const QList<QByteArray> lines = message.split('\n');
    const auto link = DeepLink::fromMessage(lines.constFirst());
    // Who waits no longer runs on its own by now, and has gone there itself.
    if (!link || lines.size() != 3 || !lines.constLast().isEmpty() || Rendezvous::hasGone(peer->socketDescriptor())) {
        peer->abort();
        return;
    }
    peer->readAll();
    peer->write(Rendezvous::kTaken);
    peer->flush(); // what is asked for may end the program
    peer->disconnectFromServer();
    emit q->requested(*link, checkedToken(lines.at(1)));
}
