#include "ui/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QThread>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

// Desktop Notifications Specification 1.2, "D-BUS Protocol".
static const auto kService = u"org.freedesktop.Notifications"_s;
static const auto kPath = u"/org/freedesktop/Notifications"_s;
static const auto kDefaultAction = u"default"_s;

static QDBusPendingCall askBus(const QString &method, const QVariantList &arguments)
{
    static const auto bus = u"org.freedesktop.DBus"_s;
    QDBusMessage message = QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

static QDBusPendingCall askServer(const QString &name, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(name, kPath, kService, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

void DesktopNotice::show(const QString &title, const QString &text)
{
    if (m_connected) {
        send({title, text});
        return;
    }
    m_waiting += Notice{title, text};
    connectToBus();
}

// The first use of the bus waits for its greeting.
void DesktopNotice::connectToBus()
{
    if (std::exchange(m_connecting, true))
        return;
    QThread *thread = QThread::create([] { QDBusConnection::sessionBus(); });
    connect(thread, &QThread::finished, this, &DesktopNotice::onConnected);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void DesktopNotice::onConnected()
{
    m_connecting = false;
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_connected = bus.isConnected();
    if (!m_connected)
        return;
    // Without a service's name: with one Qt would wait here for the bus to say who has it.
    bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    bus.connect({}, kPath, kService, u"NotificationClosed"_s, this,
                SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    for (const Notice &notice : waiting)
        send(notice);
}

void DesktopNotice::whenAnswered(const QDBusPendingCall &call, const Answered &then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        if (!watcher->isError())
            then(*watcher);
    });
}

// Where the server knows no markup, an escaped "&" would be shown as "&amp;".
void DesktopNotice::send(const Notice &notice)
{
    whenAnswered(askServer(kService, u"GetCapabilities"_s), [this, notice](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QStringList> reply = answer;
        const bool markup = reply.isValid() && reply.value().contains("body-markup"_L1);
        findServer({notice.title, markup ? notice.text.toHtmlEscaped() : notice.text});
    });
}

// Only who showed the notice may say that it was clicked, and Qt 6.8 does not tell who sent an answer.
void DesktopNotice::findServer(const Notice &notice)
{
    whenAnswered(askBus(u"GetNameOwner"_s, {kService}), [this, notice](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QString> reply = answer;
        if (reply.isValid())
            notify(notice, reply.value());
    });
}

void DesktopNotice::notify(const Notice &notice, const QString &server)
{
    const QVariantMap hints{{u"suppress-sound"_s, true}, {u"desktop-entry"_s, u"vestry"_s}};
    constexpr uint replacesNone = 0;
    constexpr int serversOwnTime = -1;
    const QVariantList arguments{u"Vestry"_s,  replacesNone,  u"vestry"_s,
                                 notice.title, notice.text,   QStringList{kDefaultAction, tr("Show in Vestry")},
                                 hints,        serversOwnTime};
    whenAnswered(askServer(server, u"Notify"_s, arguments), [this, server](const QDBusPendingCall &answer) {
        const QDBusPendingReply<uint> reply = answer;
        if (reply.isValid())
            onNotified(server, reply.value());
    });
}

void DesktopNotice::onNotified(const QString &server, uint id)
{
    if (server != m_server) {
        m_server = server; // it was started anew, and numbers from the beginning
        m_open.clear();
    }
    m_open += id;
}

void DesktopNotice::onActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    if (message.service() == m_server && action == kDefaultAction && m_open.contains(id))
        emit activated();
}

void DesktopNotice::onNotificationClosed(uint id, uint /*reason*/, const QDBusMessage &message)
{
    if (message.service() == m_server)
        m_open.remove(id);
}
