#include "models/connectioncheck.h"
#include "models/draftstore.h"
#include "models/session_p.h"
#include "network/secretstore.h"

#include <QUuid>

#include <cstdlib>
#include <cstring>

void Session::connectInstance(const Profile &profile, const QByteArray &key, bool remember)
{
    Profile next = profile;
    if (next.id.isEmpty())
        next.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!remember) {
        d->keepInMemory(next, key, true);
        return;
    }
    d->setOpening(next.id);
    d->keepAndOpen(next, key);
}

void Session::Private::keepAndOpen(Profile profile, const QByteArray &key)
{
    const quint64 asked = ++question;
    stores.keyring->write(profile.id, key, q, [this, asked, profile, key](SecretStore::Status status) {
        const bool kept = status == SecretStore::Status::Ok;
        if (kept && stores.profiles->save(profile)) {
            aside.removeIf([&profile](const Profile &other) { return other.id == profile.id; });
            if (asked == question)
                q->open(profile.id);
            return;
        }
        // A key without a profile that names it would stay in the keyring unseen.
        if (kept)
            stores.keyring->remove(profile.id, q, [](SecretStore::Status) {});
        if (asked == question)
            keepInMemory(profile, key, false);
    });
}

void Session::Private::keepInMemory(Profile profile, const QByteArray &key, bool wished)
{
    profile.sessionOnly = true;
    const quint64 asked = ++question;
    setOpening(profile.id);
    stores.memory->write(profile.id, key, q, [this, asked, profile, wished](SecretStore::Status) {
        putAside(profile);
        if (!wished)
            emit q->keptForSessionOnly(profile.id);
        if (asked == question)
            q->open(profile.id);
    });
}

void Session::forget(const QString &profileId)
{
    const auto profile = d->find(profileId);
    if (!profile)
        return;
    if (d->opened && d->opened->profileId == profileId)
        close();
    d->stores.drafts->forget(profileId);
    if (d->stores.migrations)
        d->stores.migrations->forget(profileId);
    d->networks.remove(profileId);
    d->storeOf(*profile)->remove(profileId, this, [this, profileId](SecretStore::Status status) {
        if (status != SecretStore::Status::Ok && status != SecretStore::Status::NotFound)
            emit keyNotRemoved(profileId);
    });
    if (d->aside.removeIf([&profileId](const Profile &other) { return other.id == profileId; }) > 0)
        emit profilesChanged();
    if (d->stores.profiles->find(profileId))
        d->stores.profiles->remove(profileId);
}

QByteArray Session::takeKeyFromEnvironment()
{
    static constexpr char name[] = "CLERK_SECRET_KEY";
    char *stored = std::getenv(name);
    if (!stored)
        return {};
    QByteArray key = ConnectionCheck::cleanedKey(QByteArray(stored));
    // unsetenv() only drops the pointer: the bytes would stay readable in /proc/<pid>/environ.
    std::memset(stored, 0, std::strlen(stored));
    // The compiler may drop a memset that nobody reads afterwards.
    asm volatile("" : : "r"(stored) : "memory");
    qunsetenv(name);
    return key;
}
