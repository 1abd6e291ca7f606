#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

/*! The desktop's Secret Service (org.freedesktop.secrets), asked beside the keyring library for what the library's
 * errors do not tell. It is never asked for a secret.
 *
 *  Nothing blocks, whatever state the bus is in, and nothing happens before the first question. A service that does
 *  not answer leaves a question open: who asks has a deadline. Where desktops have no such service, the finding is
 *  always NoService.
 */
class SecretService : public QObject {
    Q_OBJECT
public:
    enum class Finding : quint8 {
        NoService, //!< no bus, or nobody has the name
        Failed,    //!< it died over the question, or does not speak the Secret Service's language
        Nothing,   //!< it is open and has no such item
        Open,      //!< it has the item, and it is not locked
        Locked     //!< it has the item, but locked; or the default collection is locked, and who knows what is in it
    };
    using Then = std::function<void()>;
    using Knocked = std::function<void(bool there)>;
    using Found = std::function<void(Finding finding)>;

    using QObject::QObject;
    //! The library keeps its session for good, also with a service that was started anew and knows nothing of it.
    static void renewLibrarySession();
    //! Calls back when the session bus stands or cannot be had; never before this returns.
    void whenConnected(QObject *context, Then then);
    //! After whenConnected(): calls back when the service answers anything at all, or is not \c there.
    void knock(QObject *context, Knocked knocked);
    //! After whenConnected(): looks for the item that QtKeychain keeps under \p server and \p user.
    void find(const QString &server, const QString &user, QObject *context, Found found);

private:
    struct Waiting {
        QPointer<QObject> context{};
        Then then{};
    };
    void onConnected();

    QList<Waiting> m_waiting;
    bool m_connecting = false;
    bool m_tried = false;
};
