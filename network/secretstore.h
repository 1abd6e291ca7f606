#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

/*! Keeps secret keys by profile id. Asynchronous: answers come through the event loop, exactly once, on the GUI thread.
 *
 *  KeychainStore (the system keyring through QtKeychain) and MemoryStore (this session only) implement it.
 */
class SecretStore : public QObject {
    Q_OBJECT
public:
    enum class Status { Ok, NotFound, Denied, Unavailable, TimedOut };
    Q_ENUM(Status)
    using Answer = std::function<void(Status status, const QByteArray &secret)>;
    using Done = std::function<void(Status status)>;

    using QObject::QObject;
    virtual void read(const QString &profileId, QObject *context, Answer answer) = 0;
    virtual void write(const QString &profileId, const QByteArray &secret, QObject *context, Done done) = 0;
    virtual void remove(const QString &profileId, QObject *context, Done done) = 0;
};
