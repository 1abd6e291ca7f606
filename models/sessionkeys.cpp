#include "models/session_p.h"
#include "network/redactor.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isAwaited(Session::KeyState state)
{
    return state == Session::KeyState::Waiting || state == Session::KeyState::Slow;
}

} // namespace

Session::OpenProblem Session::Private::reasonOf(SecretStore::Status status)
{
    switch (status) {
    case SecretStore::Status::Ok:
        return Session::OpenProblem::None;
    case SecretStore::Status::NotFound:
        return Session::OpenProblem::KeyNotFound;
    case SecretStore::Status::Locked:
        return Session::OpenProblem::KeyringLocked;
    case SecretStore::Status::Denied:
        return Session::OpenProblem::KeyringDenied;
    case SecretStore::Status::Unavailable:
        return Session::OpenProblem::KeyringUnavailable;
    case SecretStore::Status::TimedOut:
        return Session::OpenProblem::KeyringTimedOut;
    }
    return Session::OpenProblem::KeyringUnavailable;
}

void Session::Private::setKeyState(KeyState state, OpenProblem problem)
{
    if (!opened || (opened->keyState == state && opened->keyProblem == problem))
        return;
    opened->keyState = state;
    opened->keyProblem = problem;
    emit q->keyStateChanged();
}

void Session::Private::askForKey()
{
    auto profile = find(opened->profileId);
    if (!profile)
        return setKeyState(KeyState::Failed, OpenProblem::UnknownProfile);
    // Another window may have changed it since: the key is for where this client sends it, or for nobody.
    profile->baseUrl = opened->client->origin();
    setKeyState(KeyState::Waiting);
    opened->question = ++question;
    asking.reset(new QObject(q));
    // One that was refused may have been replaced in the store by another window.
    const bool withKey = !opened->client->hasSecretKey() || opened->client->isKeyRefused();
    readSecrets(*profile, withKey, asking.get(), [this, asked = question](const Secrets &secrets) {
        if (opened && opened->question == asked)
            onSecrets(secrets);
    });
}

void Session::Private::onSecrets(const Secrets &secrets)
{
    opened->question = 0;
    if (secrets.problem != OpenProblem::None) {
        setKeyState(KeyState::Failed, secrets.problem);
        showWhatIsMissing();
        return;
    }
    if (!secrets.proxyPassword.isEmpty())
        opened->client->setProxyPassword(secrets.proxyPassword);
    useKey(secrets.key ? secrets.key->key() : QByteArray());
}

//! \p key may be empty when the client has it already.
void Session::Private::useKey(const QByteArray &key)
{
    cancelQuestions();
    if (!key.isEmpty())
        opened->client->setSecretKey(key);
    markRefused(false);
    setKeyState(KeyState::Ready);
    refreshSoon();
    // It looked for itself when it was made, in vain.
    if (opened->migration)
        opened->migration->checkOutcome();
}

//! While another is awaited, what becomes of this one is no news.
void Session::Private::onKeyRefused(bool refused)
{
    if (refused && opened->keyState == KeyState::Ready) {
        markRefused(true);
        setKeyState(KeyState::Failed, OpenProblem::KeyRefused);
    } else if (!refused && opened->keyProblem == OpenProblem::KeyRefused) {
        markRefused(false);
        setKeyState(KeyState::Ready);
    }
}

void Session::Private::markRefused(bool refused)
{
    const QString id = opened->profileId;
    if (refusedKeys.contains(id) == refused)
        return;
    if (refused)
        refusedKeys.insert(id);
    else
        refusedKeys.remove(id);
    emit q->profilesChanged();
}

//! One that runs began without the key, or with another.
void Session::Private::refreshSoon()
{
    Workspace *workspace = opened->workspace.get();
    if (!workspace->isRefreshing())
        return workspace->refresh();
    QObject::connect(workspace, &Workspace::refreshed, workspace, &Workspace::refresh,
                     Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
    workspace->cancel();
}

//! The pages are not to wait for what does not come: each read now ends with the reason.
void Session::Private::showWhatIsMissing()
{
    ownRefresh = true;
    opened->workspace->refresh();
    ownRefresh = false;
}

void Session::Private::onSlow(const QString &entry)
{
    const bool ours = opened && opened->keyState == KeyState::Waiting &&
                      (entry == opened->profileId || entry == proxyEntry(opened->profileId));
    if (!ours)
        return;
    setKeyState(KeyState::Slow);
    showWhatIsMissing();
}

void Session::Private::cancelQuestions()
{
    if (!opened || opened->question == 0)
        return;
    opened->question = 0; // what is answered now is late
    asking.reset();
}

void Session::retryKey()
{
    if (keyState() == KeyState::Failed)
        d->askForKey();
}

//! What is being read may wait for an answer that went by while the machine slept. An apply is left alone: it compares
//! for itself.
void Session::lookForSleep()
{
    if (d->sleep.hasSlept() && keyState() == KeyState::Ready)
        d->refreshSoon();
}

void Session::cancelKey()
{
    if (!isAwaited(keyState()))
        return;
    d->cancelQuestions();
    d->setKeyState(KeyState::Failed, OpenProblem::KeyringCancelled);
    d->showWhatIsMissing();
}

//! Key and password at once; the first problem is the one that is told.
void Session::Private::readSecrets(const Profile &profile, bool withKey, QObject *context, const Answered &answered)
{
    const bool withPassword = profile.proxy.mode == ProxySettings::Mode::Manual && !profile.proxy.user.isEmpty();
    auto all = std::make_shared<Secrets>();
    auto pending = std::make_shared<int>(int(withKey) + int(withPassword));
    const auto take = [all, pending, answered](const Secrets &part) {
        if (part.key)
            all->key = part.key;
        if (!part.proxyPassword.isEmpty())
            all->proxyPassword = part.proxyPassword;
        if (all->problem == OpenProblem::None)
            all->problem = part.problem;
        if (--*pending <= 0)
            answered(*all);
    };
    if (withKey)
        readKey(profile, context, take);
    if (withPassword)
        readPassword(profile, context, take);
    const auto takeNothing = [take] { take({}); };
    if (*pending == 0)
        QMetaObject::invokeMethod(q, takeNothing, Qt::QueuedConnection);
}

void Session::Private::readKey(const Profile &profile, QObject *context, const Answered &answered)
{
    const auto onRead = [this, profile, answered](SecretStore::Status status, const QByteArray &secret) {
        const auto bound = BoundKey::fromSecret(secret, profile.baseUrl);
        if (status != SecretStore::Status::Ok)
            return answered({.problem = reasonOf(status)});
        if (!bound)
            return answered({.problem = OpenProblem::KeyNotFound});
        Redactor::ofProcess().learn(bound->key());
        if (!bound->fits(profile.baseUrl))
            return answered({.problem = OpenProblem::KeyBoundElsewhere});
        // Kept by a version that did not bind: from now on it is for this origin alone.
        if (BoundKey::isUnbound(secret))
            writeKey(profile, *bound, ignore);
        answered({.key = bound});
    };
    storeOf(profile, profile.id)->read(profile.id, context, onRead);
}

void Session::readKey(const QString &profileId, QObject *context,
                      std::function<void(const std::optional<BoundKey> &key, OpenProblem problem)> answer)
{
    const auto profile = d->find(profileId);
    if (!profile) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer({}, OpenProblem::UnknownProfile); }, Qt::QueuedConnection);
        return;
    }
    d->readKey(*profile, context,
               [answer = std::move(answer)](const Private::Secrets &secrets) { answer(secrets.key, secrets.problem); });
}
