#include "models/session_p.h"

#include "network/secretstore.h"

using namespace Qt::StringLiterals;

void Session::readProxyPassword(const QString &profileId, QObject *context,
                                std::function<void(const QByteArray &password)> answer)
{
    const QString entry = profileId + u"/proxy"_s;
    const auto profile = d->find(profileId);
    SecretStore *first = profile ? d->storeOf(*profile) : d->stores.memory;
    SecretStore *memory = d->stores.memory;
    // One that the keyring did not take is in memory.
    first->read(entry, context, [=](SecretStore::Status status, const QByteArray &password) {
        if (status == SecretStore::Status::Ok || first == memory)
            answer(status == SecretStore::Status::Ok ? password : QByteArray());
        else
            memory->read(entry, context, [answer](SecretStore::Status, const QByteArray &kept) { answer(kept); });
    });
}
