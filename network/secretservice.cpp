#include "network/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;
using Finding = SecretService::Finding;
using Found = SecretService::Found;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

// Secret Service API 0.2, "D-Bus API".
static const auto kService = u"org.freedesktop.secrets"_s;
static const auto kPath = u"/org/freedesktop/secrets"_s;
static const auto kInterface = u"org.freedesktop.Secret.Service"_s;

//! One call of the service; \p done gets the answer, from the event loop, unless \p context is gone by then.
template <class Done> static void ask(QObject *context, QDBusMessage message, Done done)
{
    message.setAutoStartService(false); // one that was ended stays so
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    const auto finish = [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(QDBusPendingCall(*watcher));
    };
    if (watcher->isFinished()) // without a bus Qt emits nothing
        QMetaObject::invokeMethod(watcher, finish, Qt::QueuedConnection);
    else
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, finish);
}

static QDBusMessage question(const QString &method, const QVariant &argument)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, method);
    message.setArguments({argument});
    return message;
}

static QDBusMessage isLockedQuestion(const QString &collection)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return message;
}

static Finding findingOf(const QDBusError &error)
{
    const bool absent = error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected ||
                        error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return absent ? Finding::NoService : Finding::Failed;
}

static void findLock(const QString &collection, QObject *context, const Found &found)
{
    ask(context, isLockedQuestion(collection), [found](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusVariant> reply = call;
        if (!reply.isValid())
            found(findingOf(reply.error()));
        else
            found(reply.value().variant().toBool() ? Finding::Locked : Finding::Nothing);
    });
}

// Items in a locked collection need not be findable.
static void findDefaultCollection(QObject *context, const Found &found)
{
    ask(context, question(u"ReadAlias"_s, u"default"_s), [context, found](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (!reply.isValid())
            found(findingOf(reply.error()));
        else if (reply.value().path() == "/"_L1) // its way to say: none
            found(Finding::Nothing);
        else
            findLock(reply.value().path(), context, found);
    });
}

void SecretService::find(const QString &server, const QString &user, QObject *context, Found found)
{
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{u"server"_s, server}, {u"user"_s, user}}; // QtKeychain's names
    ask(context, question(u"SearchItems"_s, QVariant::fromValue(attributes)),
        [context, found = std::move(found)](const QDBusPendingCall &call) {
            const QDBusPendingReply<Paths, Paths> reply = call;
            if (!reply.isValid())
                found(findingOf(reply.error()));
            else if (!reply.argumentAt<0>().isEmpty())
                found(Finding::Open);
            else if (!reply.argumentAt<1>().isEmpty())
                found(Finding::Locked);
            else
                findDefaultCollection(context, found);
        });
}

// Not Peer.Ping: D-Bus libraries answer that one in a thread of their own while the service itself hangs.
void SecretService::knock(QObject *context, Knocked knocked)
{
    ask(context, question(u"ReadAlias"_s, u"default"_s), [knocked = std::move(knocked)](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isValid() || reply.error().type() != QDBusError::NoReply)
            knocked(reply.isValid() || findingOf(reply.error()) != Finding::NoService);
    });
}

void SecretService::renewLibrarySession()
{
    using Disconnect = void (*)();
    static const auto disconnectFromService =
        reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnectFromService)
        disconnectFromService();
}

// The first use of the bus waits for its greeting, which a frozen bus never gives.
void SecretService::whenConnected(QObject *context, Then then)
{
    if (m_tried) {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
        return;
    }
    m_waiting += Waiting{context, std::move(then)};
    if (std::exchange(m_connecting, true))
        return;
    QThread *thread = QThread::create([] { QDBusConnection::sessionBus(); });
    connect(thread, &QThread::finished, this, &SecretService::onConnected);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void SecretService::onConnected()
{
    m_tried = true;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.then();
    }
}
