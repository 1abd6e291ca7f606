#pragma once

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

class QDBusMessage;
class QDBusPendingCall;

/*! Notifications on the desktop, where it has them (org.freedesktop.Notifications); elsewhere nothing happens.
 *
 *  Never the only place that says something: the window does too. Nothing blocks, whatever state the bus is in.
 */
class DesktopNotice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Shows both as plain text, without a sound.
    void show(const QString &title, const QString &text);

signals:
    //! The notification was clicked.
    void activated();

private slots:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void onNotificationClosed(uint id, uint reason, const QDBusMessage &message);

private:
    struct Notice {
        QString title{};
        QString text{};
    };
    using Answered = std::function<void(const QDBusPendingCall &answer)>;
    void connectToBus();
    void onConnected();
    void send(const Notice &notice);
    void findServer(const Notice &notice);
    void notify(const Notice &notice, const QString &server);
    void onNotified(const QString &server, uint id);
    //! An error is no answer.
    void whenAnswered(const QDBusPendingCall &call, const Answered &then);

    QList<Notice> m_waiting; //!< for the bus
    QSet<uint> m_open;
    QString m_server; //!< its unique name on the bus: others may not say that something was clicked
    bool m_connecting = false;
    bool m_connected = false;
};
