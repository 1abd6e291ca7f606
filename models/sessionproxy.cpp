#include "models/session_p.h"
#include "network/redactor.h"

#include <QPointer>

using namespace Qt::StringLiterals;

QString Session::Private::proxyEntry(const QString &profileId) { return profileId + u"/proxy"_s; }

void Session::Private::readPassword(const Profile &profile, QObject *context, const Answered &answered)
{
    const QString entry = proxyEntry(profile.id);
    const auto onRead = [answered, user = profile.proxy.user](SecretStore::Status status, const QByteArray &secret) {
        Redactor::ofProcess().learnLogin(user.toUtf8(), secret);
        // Without one the proxy says what it wants.
        if (status == SecretStore::Status::Ok || status == SecretStore::Status::NotFound)
            answered({.proxyPassword = secret});
        else
            answered({.problem = reasonOf(status)});
    };
    storeOf(profile, entry)->read(entry, context, onRead);
}

void Session::readProxyPassword(const QString &profileId, QObject *context,
                                std::function<void(const QByteArray &password)> answer)
{
    const Profile profile = d->find(profileId).value_or(Profile{.id = profileId});
    d->readPassword(profile, context,
                    [answer = std::move(answer)](const Private::Secrets &secrets) { answer(secrets.proxyPassword); });
}

void Session::setProxyPassword(const QString &profileId, const QByteArray &password, QObject *context,
                               std::function<void(bool kept)> done)
{
    const auto profile = d->find(profileId);
    const auto tell = [context = QPointer(context), done = std::move(done)](bool kept) {
        if (context)
            done(kept);
    };
    if (!profile) {
        const auto tellFailure = [tell] { tell(false); };
        QMetaObject::invokeMethod(this, tellFailure, Qt::QueuedConnection);
        return;
    }
    if (d->opened && d->opened->profileId == profileId)
        d->opened->client->setProxyPassword(password);
    d->keepPassword(*profile, password, tell);
}

void Session::Private::keepPassword(const Profile &profile, const QByteArray &password,
                                    const std::function<void(bool)> &done)
{
    Redactor::ofProcess().learnLogin(profile.proxy.user.toUtf8(), password);
    const QString entry = proxyEntry(profile.id);
    const bool lasting = isLasting(profile);
    const quint64 number = ++keepings;
    newest.insert(entry, number);
    givenUp.remove(entry);
    if (lasting)
        inMemory.insert(entry);
    const auto answer = [this, entry, number, lasting, done](SecretStore::Status status) {
        const bool gone = status == SecretStore::Status::NotFound;
        done(lasting && newest.value(entry) == number && onKept(entry, gone ? SecretStore::Status::Ok : status));
    };
    if (password.isEmpty()) {
        stores.memory->remove(entry, q, lasting ? SecretStore::Done(ignore) : SecretStore::Done(answer));
        if (lasting)
            stores.keyring->remove(entry, q, answer);
        return;
    }
    stores.memory->write(entry, password, q, lasting ? SecretStore::Done(ignore) : SecretStore::Done(answer));
    if (lasting)
        stores.keyring->write(entry, password, q, answer);
}
