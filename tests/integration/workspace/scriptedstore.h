#pragma once

#include "network/secretstore.h"

#include <QHash>
#include <QTimer>

//! A keyring that behaves as told; answers through the event loop like a real one.
class ScriptedStore : public SecretStore {
public:
    using SecretStore::SecretStore;

    void read(const QString &profileId, QObject *context, Answer answer) override
    {
        const Status status = next != Status::Ok ? next : secrets.contains(profileId) ? Status::Ok : Status::NotFound;
        QTimer::singleShot(delay, context, [=, this] {
            ++answered;
            answer(status, status == Status::Ok ? secrets[profileId] : QByteArray());
        });
    }
    void write(const QString &profileId, const QByteArray &secret, QObject *context, Done done) override
    {
        const Status status = next;
        if (status == Status::Ok)
            secrets.insert(profileId, secret);
        QTimer::singleShot(delay, context, [=] { done(status); });
    }
    void remove(const QString &profileId, QObject *context, Done done) override
    {
        const Status status = next;
        if (status == Status::Ok)
            secrets.remove(profileId);
        QTimer::singleShot(delay, context, [=] { done(status); });
    }

    void cancel(const QString &) override {}

    Status next = Status::Ok;
    std::chrono::milliseconds delay{0};
    QHash<QString, QByteArray> secrets;
    int answered = 0; //!< reads
};
