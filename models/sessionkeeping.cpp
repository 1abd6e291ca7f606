#include "models/connectioncheck.h"
#include "models/draftstore.h"
#include "models/laststate.h"
#include "models/profilename.h"
#include "models/session_p.h"
#include "network/endpoints.h"
#include "network/wipe.h"

#include <QUuid>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/*! Of what is connected for the first time: who connects the same instance "for this session only" again, or has no
 *  keyring at all, finds drafts and domain changes of former sessions.
 */
QString idFor(const Profile &profile)
{
    static const QUuid family(u"{2f5bb0a4-8a3a-4f0e-9b64-0d6a3f7d5e21}"_s);
    const QString name = originOf(profile.baseUrl).toString(QUrl::FullyEncoded) + u'\n' + profile.instanceId;
    return QUuid::createUuidV5(family, name).toString(QUuid::WithoutBraces);
}

} // namespace

bool Session::Private::isLasting(const Profile &profile) { return !profile.sandbox && !profile.sessionOnly; }

SecretStore *Session::Private::storeOf(const Profile &profile, const QString &entry) const
{
    return isLasting(profile) && !inMemory.contains(entry) ? stores.keyring : stores.memory;
}

//! Where the profile's key belongs now.
void Session::Private::writeKey(const Profile &profile, const BoundKey &key, const SecretStore::Done &done)
{
    storeOf(profile, profile.id)->write(profile.id, key.toSecret(), q, done);
}

void Session::connectInstance(const Profile &profile, const QByteArray &key, bool remember)
{
    const BoundKey bound(key, profile.baseUrl);
    const auto known = d->stores.profiles->find(profile.id);
    if (known && bound.fits(known->baseUrl)) {
        d->connectKnown(*known, profile, bound, remember);
        return;
    }
    Profile next = profile;
    if (known)
        next.id.clear();
    next = d->newProfile(next);
    d->keepInMemory(next, bound);
    open(next.id);
    if (remember)
        d->keepNew(next, bound, false);
}

Profile Session::Private::newProfile(const Profile &given) const
{
    Profile next = given;
    next.sessionOnly = true; // until the keyring has the key
    if (!next.instanceId.isEmpty() && !find(idFor(next)) && !find(next.id))
        next.id = idFor(next);
    if (next.id.isEmpty())
        next.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<Profile> others = q->profiles();
    others.removeIf([&next](const Profile &other) { return other.id == next.id; });
    next.name = ProfileName::cleaned(next.name);
    if (next.name.isEmpty())
        next.name = next.instanceId.isEmpty() ? next.baseUrl.host(QUrl::FullyEncoded) : next.instanceId;
    next.name = ProfileName::unique(next.name, others);
    return next;
}

//! Everything else about it stays, as another window may have it changed meanwhile.
void Session::Private::connectKnown(Profile known, const Profile &given, const BoundKey &key, bool remember)
{
    known.name = given.name;
    known.environment = given.environment;
    known.instanceId = given.instanceId;
    known.baseUrl = given.baseUrl;
    known.proxy = given.proxy;
    stores.profiles->save(known);
    keepKey(known, key, remember);
    if (!opened || opened->profileId != known.id)
        q->open(known.id);
}

//! For this session. Stays after the keyring was asked, so that nothing waits for its answer.
void Session::Private::keepInMemory(const Profile &profile, const BoundKey &key)
{
    putAside(profile);
    writeKey(profile, key, ignore);
}

//! From this session's list to the lasting one, once the keyring has the key.
void Session::Private::keepNew(const Profile &profile, const BoundKey &key, bool isReplaced)
{
    const quint64 number = ++keepings;
    newest.insert(profile.id, number);
    givenUp.remove(profile.id);
    const auto answer = [this, id = profile.id, number, isReplaced](SecretStore::Status status) {
        const bool isPending = --keeping[id] > 0;
        const auto known = find(id);
        if (newest.value(id) != number) { // the admin decided anew since
            if (status == SecretStore::Status::Ok && !isPending && !(known && isLasting(*known)))
                stores.keyring->remove(id, q, ignore);
            return;
        }
        if (status != SecretStore::Status::Ok)
            givenUp.insert(id);
        const bool lasts = onNewKept(id, status == SecretStore::Status::Ok);
        if (!find(id))
            return;
        if (isReplaced)
            emit q->keyReplaced(id, lasts);
        else if (!lasts)
            emit q->keptForSessionOnly(id);
    };
    ++keeping[profile.id];
    stores.keyring->write(profile.id, key.toSecret(), q, answer);
}

//! True when the profile lasts from now on.
bool Session::Private::onNewKept(const QString &id, bool kept)
{
    auto profile = find(id);
    if (kept && profile) {
        profile->sessionOnly = false;
        if (stores.profiles->save(*profile)) {
            makeLasting(id);
            return true;
        }
    }
    // A key without a profile that names it would stay in the keyring unseen.
    if (kept)
        stores.keyring->remove(id, q, ignore);
    return false;
}

void Session::Private::makeLasting(const QString &id)
{
    dropAside(id);
    stores.memory->remove(id, q, ignore);
    stores.memory->read(proxyEntry(id), q, [this, id](SecretStore::Status status, const QByteArray &password) {
        if (status == SecretStore::Status::Ok)
            q->setProxyPassword(id, password, q, [](bool) {});
    });
    if (!opened || opened->profileId != id)
        return;
    stores.profiles->setLastUsed(id);
    if (stores.lastStates)
        stores.lastStates->follow(opened->workspace.get(), id, true);
}

//! The keyring, or memory where it is to be for this session or the keyring refuses.
void Session::Private::keepKey(const Profile &profile, const BoundKey &key, bool remember)
{
    const bool lasting = isLasting(profile);
    if (lasting)
        inMemory.insert(profile.id); // from here on it is found at once; the keyring may take its time
    writeKey(profile, key, ignore);
    const quint64 number = ++keepings;
    newest.insert(profile.id, number);
    givenUp.remove(profile.id);
    if (opened && opened->profileId == profile.id)
        remake(profile, key);
    if (profile.sandbox || !remember) {
        emit q->keyReplaced(profile.id, false);
        return;
    }
    if (!lasting)
        return keepNew(profile, key, true);
    ++keeping[profile.id];
    stores.keyring->write(profile.id, key.toSecret(), q, [this, id = profile.id, number](SecretStore::Status status) {
        --keeping[id];
        if (!find(id)) // forgotten meanwhile
            stores.keyring->remove(id, q, ignore);
        else if (newest.value(id) == number)
            emit q->keyReplaced(id, onKept(id, status));
    });
}

//! True when the keyring has what was in memory until now.
bool Session::Private::onKept(const QString &entry, SecretStore::Status status)
{
    const bool kept = status == SecretStore::Status::Ok;
    if (!kept)
        givenUp.insert(entry);
    if (kept && inMemory.remove(entry))
        stores.memory->remove(entry, q, ignore);
    return kept;
}

//! What the admin was told is not so any more: the keyring has it.
void Session::Private::onWrittenLate(const QString &entry)
{
    const auto settle = [this, entry](const QByteArray &ours) {
        stores.keyring->read(entry, q, [this, entry, ours](SecretStore::Status status, const QByteArray &kept) {
            settleLate(entry, status == SecretStore::Status::Ok && kept == ours);
        });
    };
    stores.memory->read(entry, q, [settle](SecretStore::Status, const QByteArray &ours) { settle(ours); });
}

//! Taken over when it is what is in use and was to be kept; else removed where no lasting profile names it.
void Session::Private::settleLate(const QString &entry, bool isOurs)
{
    const bool isPassword = entry.endsWith(proxyEntry({}));
    const QString id = isPassword ? entry.chopped(proxyEntry({}).size()) : entry;
    const auto profile = find(id);
    const bool lasting = profile && isLasting(*profile);
    if (isOurs && givenUp.remove(entry)) {
        const bool kept = lasting ? onKept(entry, SecretStore::Status::Ok) : onNewKept(id, true);
        if (kept && !isPassword)
            emit q->keyReplaced(id, true);
    } else if (!lasting && keeping.value(id) == 0) {
        stores.keyring->remove(entry, q, ignore);
    }
}

Session::UpdateProblem Session::replaceKey(const QString &profileId, const BoundKey &key, bool remember)
{
    const auto profile = d->find(profileId);
    if (!profile)
        return UpdateProblem::UnknownProfile;
    if (!key.fits(profile->baseUrl))
        return UpdateProblem::KeyNeeded;
    d->keepKey(*profile, key, remember);
    return UpdateProblem::None;
}

QByteArray Session::takeKeyFromEnvironment()
{
    static constexpr char name[] = "CLERK_SECRET_KEY";
    char *stored = std::getenv(name);
    if (!stored)
        return {};
    QByteArray given(stored);
    QByteArray key = ConnectionCheck::cleanedKey(given);
    Wipe::string(given);
    // unsetenv() only drops the pointer: the bytes would stay readable in /proc/<pid>/environ.
    Wipe::bytes(stored, qsizetype(std::strlen(stored)));
    qunsetenv(name);
    return key;
}
