#include "models/connectioncheck.h"
#include "models/draftstore.h"
#include "models/journalstore.h"
#include "models/laststate.h"
#include "models/profilename.h"
#include "models/session_p.h"
#include "network/endpoints.h"

#include <QUuid>

#include <algorithm>
#include <memory>

void Session::Private::putAside(const Profile &profile)
{
    const auto it = std::ranges::find(aside, profile.id, &Profile::id);
    if (it == aside.end())
        aside.append(profile);
    else
        *it = profile;
    onProfilesChanged();
}

void Session::Private::dropAside(const QString &id)
{
    if (aside.removeIf([&id](const Profile &other) { return other.id == id; }) > 0)
        emit q->profilesChanged();
}

bool Session::Private::saveAnywhere(const Profile &profile)
{
    if (isLasting(profile))
        return stores.profiles->save(profile);
    putAside(profile);
    return true;
}

void Session::Private::noteUse(Profile profile)
{
    if (isLasting(profile))
        return stores.profiles->setLastUsed(profile.id);
    profile.lastUsed = QDateTime::currentDateTimeUtc();
    putAside(profile);
}

Session::UpdateProblem Session::Private::problemOf(const Profile &profile, const std::optional<Profile> &former,
                                                   const std::optional<BoundKey> &checkedKey) const
{
    if (!former)
        return UpdateProblem::UnknownProfile;
    if (ProfileName::problem(profile.name, profile.id, q->profiles()) != ProfileName::Problem::None)
        return UpdateProblem::BadName;
    const bool elsewhere = !isSameOrigin(profile.baseUrl, former->baseUrl);
    const auto address = ConnectionCheck::urlProblem(profile.baseUrl.toString(QUrl::FullyEncoded));
    // The sandbox is where it is.
    if (address != ConnectionCheck::UrlProblem::None || (elsewhere && former->sandbox))
        return UpdateProblem::BadAddress;
    const bool checked = checkedKey ? checkedKey->fits(profile.baseUrl) : !elsewhere;
    return checked ? UpdateProblem::None : UpdateProblem::KeyNeeded;
}

Session::UpdateProblem Session::updateProfile(const Profile &profile, const std::optional<BoundKey> &checkedKey)
{
    const auto former = d->find(profile.id);
    if (const UpdateProblem problem = d->problemOf(profile, former, checkedKey); problem != UpdateProblem::None)
        return problem;
    Profile next = profile;
    next.sandbox = former->sandbox;
    next.sessionOnly = former->sessionOnly;
    if (!d->saveAnywhere(next))
        return UpdateProblem::NotWritten;
    if (checkedKey)
        d->keepKey(next, *checkedKey, !isKeyForSession(next.id));
    else if (d->opened && d->opened->profileId == next.id)
        d->remake(next, {});
    return UpdateProblem::None;
}

//! The id before which a copy of \p profile goes, to stand next to it.
QString Session::Private::placeAfter(const Profile &profile) const
{
    const QList<Profile> all = stores.profiles->profiles();
    auto it = std::ranges::find(all, profile.id, &Profile::id);
    const auto sameGroup = [&profile](const Profile &each) { return each.group == profile.group; };
    it = it == all.cend() ? it : std::find_if(it + 1, all.cend(), sameGroup);
    return it == all.cend() ? QString() : it->id;
}

void Session::duplicateProfile(const QString &profileId, const QString &name)
{
    const auto from = d->find(profileId);
    Profile to = from.value_or(Profile{});
    to.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    to.name = ProfileName::unique(ProfileName::cleaned(name), profiles());
    to.lastUsed = {};
    const QString before = from ? d->placeAfter(*from) : QString();
    if (!from || from->sandbox || !d->saveAnywhere(to)) {
        const auto tellFailure = [this] { emit duplicated({}, false); };
        QMetaObject::invokeMethod(this, tellFailure, Qt::QueuedConnection);
        return;
    }
    if (Private::isLasting(to))
        d->stores.profiles->move(to.id, to.group, before);
    d->copySecrets(*from, to);
}

//! The proxy's password first: with the key the copy is complete.
void Session::Private::copySecrets(const Profile &from, const Profile &to)
{
    readPassword(from, q, [this, from, to](const Secrets &secrets) {
        if (!secrets.proxyPassword.isEmpty())
            q->setProxyPassword(to.id, secrets.proxyPassword, q, [](bool) {});
        copyKey(from, to);
    });
}

void Session::Private::copyKey(const Profile &from, const Profile &to)
{
    readKey(from, q, [this, from, to](const Secrets &secrets) {
        if (!find(to.id))
            return; // forgotten meanwhile
        if (!secrets.key) {
            emit q->duplicated(to.id, false);
            return;
        }
        // Where the original's key is for this session, the copy's is.
        if (inMemory.contains(from.id))
            inMemory.insert(to.id);
        writeKey(to, *secrets.key, [this, id = to.id](SecretStore::Status status) {
            emit q->duplicated(id, status == SecretStore::Status::Ok);
        });
    });
}

bool Session::moveProfile(const QString &profileId, const QString &group, const QString &beforeId)
{
    const auto profile = d->find(profileId);
    if (!profile || profile->sandbox)
        return false;
    if (Private::isLasting(*profile))
        return d->stores.profiles->move(profileId, group, beforeId);
    Profile moved = *profile;
    moved.group = group;
    d->aside.removeIf([&profileId](const Profile &other) { return other.id == profileId; });
    d->aside.insert(std::ranges::find(d->aside, beforeId, &Profile::id), moved);
    emit profilesChanged();
    return true;
}

void Session::forget(const QString &profileId)
{
    const auto profile = d->find(profileId);
    if (!profile)
        return;
    if (d->opened && d->opened->profileId == profileId)
        close();
    d->stores.drafts->forget(profileId);
    if (d->interrupted) {
        d->interrupted->forget(profileId);
        d->stores.journals->forget(profileId);
    }
    if (d->stores.lastStates)
        d->stores.lastStates->forget(profileId);
    if (d->stores.migrations)
        d->stores.migrations->forget(profileId);
    d->newest.insert(profileId, ++d->keepings); // what the keyring still keeps is nobody's
    d->left.remove(profileId);
    d->refusedKeys.remove(profileId);
    d->networks.remove(profileId);
    d->removeEntries(*profile);
    d->dropAside(profileId);
    if (d->stores.profiles->find(profileId))
        d->stores.profiles->remove(profileId);
}

//! What is still being written is removed after it.
void Session::Private::removeEntries(const Profile &profile)
{
    const QStringList entries{profile.id, proxyEntry(profile.id)};
    auto failed = std::make_shared<bool>(false);
    auto pending = std::make_shared<qsizetype>(entries.size());
    for (const QString &entry : entries) {
        newest.remove(entry);
        givenUp.remove(entry);
        inMemory.remove(entry);
        stores.memory->remove(entry, q, [](SecretStore::Status) {});
        if (!isLasting(profile))
            continue;
        stores.keyring->remove(entry, q, [this, id = profile.id, failed, pending](SecretStore::Status status) {
            *failed = *failed || (status != SecretStore::Status::Ok && status != SecretStore::Status::NotFound);
            if (--*pending == 0 && *failed)
                emit q->keyNotRemoved(id);
        });
    }
}
