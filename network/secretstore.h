#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

/*! Keeps secrets by entry (a profile's id, or "<id>/proxy"). Asynchronous: answers come through the event loop, exactly
 *  once, on the GUI thread, and not when `context` is gone by then. A read is given up with its context; what is to be
 *  written or removed is so all the same.
 *
 *  KeychainStore (the system keyring through QtKeychain) and MemoryStore (this session only) implement it.
 */
class SecretStore : public QObject {
    Q_OBJECT
public:
    enum class Status {
        Ok,
        NotFound,    //!< the keyring is open and holds nothing under this entry
        Locked,      //!< the keyring is locked and was not opened
        Denied,      //!< the admin, or the keyring, said no
        Unavailable, //!< there is no keyring: no D-Bus, no service, no library; or it died on the way
        TimedOut     //!< it is there and does not answer (frozen)
    };
    Q_ENUM(Status)
    using Answer = std::function<void(Status status, const QByteArray &secret)>;
    using Done = std::function<void(Status status)>;

    using QObject::QObject;
    virtual void read(const QString &entry, QObject *context, Answer answer) = 0;
    virtual void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) = 0;
    virtual void remove(const QString &entry, QObject *context, Done done) = 0;

signals:
    //! Three seconds without an answer: the keyring may be asking the admin to unlock it, or may not answer at all.
    void slow(const QString &entry);
    //! A write whose time was up, or whom nobody waited for any more, was done after all.
    void writtenLate(const QString &entry);
};
