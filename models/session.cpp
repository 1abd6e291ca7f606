#include "models/session.h"

#include "models/applyrun.h"
#include "models/draftstore.h"
#include "models/journalrun.h"
#include "models/laststate.h"
#include "models/session_p.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Timers stand still in a sleep, so that what is left of this is how long a sleep stays unseen.
constexpr auto kSleepLook = std::chrono::minutes(1);

// Clerk takes 1000 requests in 10 s from a production instance, from all its clients together.
constexpr int kProductionRequests = 400;

//! The same sandbox instance has the same id in every session, so that its draft is found again.
QString sandboxId(const Session::SandboxInstance &instance)
{
    static const QUuid family(u"{8f0c2a1e-54b1-4c58-9a7a-6a1d0e5f7c31}"_s);
    return QUuid::createUuidV5(family, instance.name).toString(QUuid::WithoutBraces);
}

bool isSameWay(const Profile &a, const Profile &b)
{
    return a.baseUrl == b.baseUrl && a.apiVersion == b.apiVersion && a.retry == b.retry && a.proxy == b.proxy;
}

} // namespace

Session::Private::Private(Session *owner, const Stores &given, SandboxStarter starter)
    : q(owner)
    , stores(given)
    , sandbox(std::move(starter))
{
    if (stores.journals)
        interrupted = std::make_unique<InterruptedApplies>(stores.journals, stores.drafts);
}

Session::Session(const Stores &stores, SandboxStarter sandbox, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, stores, std::move(sandbox)))
{
    connect(stores.profiles, &ProfileStore::changed, this, [this] { d->onProfilesChanged(); });
    for (SecretStore *store : {stores.keyring, stores.memory})
        connect(store, &SecretStore::slow, this, [this](const QString &entry) { d->onSlow(entry); });
    d->sleepLook.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->sleepLook, &QTimer::timeout, this, &Session::lookForSleep);
    d->sleepLook.start(kSleepLook);
    connect(stores.keyring, &SecretStore::writtenLate, this, [this](const QString &entry) { d->onWrittenLate(entry); });
}

Session::~Session()
{
    if (!d->opened)
        return;
    d->stores.drafts->follow(nullptr, {});
    if (d->interrupted)
        d->interrupted->follow(nullptr, {});
    if (d->stores.lastStates)
        d->stores.lastStates->follow(nullptr, {}, false);
}

QList<Profile> Session::profiles() const { return d->stores.profiles->profiles() + d->aside; }

std::optional<Profile> Session::current() const
{
    if (!d->opened)
        return std::nullopt;
    // Another window may have forgotten it: what is in front stays what it is.
    return d->find(d->opened->profileId).value_or(d->opened->profile);
}

Workspace *Session::workspace() const { return d->opened ? d->opened->workspace.get() : nullptr; }

DomainMigration *Session::migration() const { return d->opened ? d->opened->migration.get() : nullptr; }

WriteGuard *Session::guard() const { return d->opened ? d->opened->guard.get() : nullptr; }

ActivityModel *Session::activity() const { return &d->activity; }

std::shared_ptr<Throttles> Session::throttles() const { return d->throttles; }

bool Session::isOpening() const { return d->opening; }

Session::KeyState Session::keyState() const { return d->opened ? d->opened->keyState : KeyState::None; }

Session::OpenProblem Session::keyProblem() const { return d->opened ? d->opened->keyProblem : OpenProblem::None; }

bool Session::keyPrefixDisagrees() const
{
    const QByteArray prefix = d->opened ? d->opened->client->secretKeyPrefix() : QByteArray();
    const Environment environment = d->opened ? d->opened->workspace->environment() : Environment::Unknown;
    return (prefix == "sk_live_" && environment == Environment::Development) ||
           (prefix == "sk_test_" && environment == Environment::Production);
}

bool Session::isKeyRefused(const QString &profileId) const { return d->refusedKeys.contains(profileId); }

bool Session::isKeyForSession(const QString &profileId) const
{
    const auto profile = d->find(profileId);
    return profile && (!Private::isLasting(*profile) || d->inMemory.contains(profileId));
}

DraftStore *Session::drafts() const { return d->stores.drafts; }

InterruptedApplies *Session::interrupted() const { return d->interrupted.get(); }

bool Session::hasDomainChange(const QString &profileId) const
{
    return d->stores.migrations != nullptr && d->stores.migrations->exists(profileId);
}

QString Session::profilesProblem() const { return d->stores.profiles->problem(); }

std::optional<Profile> Session::Private::find(const QString &id) const
{
    const auto it = std::ranges::find(aside, id, &Profile::id);
    return it != aside.cend() ? std::optional(*it) : stores.profiles->find(id);
}

void Session::Private::setOpening(bool starting)
{
    if (std::exchange(opening, starting) != starting)
        emit q->openingChanged();
}

//! Here or in another window.
void Session::Private::onProfilesChanged()
{
    if (const auto profile = opened ? find(opened->profileId) : std::nullopt)
        opened->guard->setProfile(profile->name, profile->safety);
    emit q->profilesChanged();
}

void Session::Private::addSandbox(const SandboxInstance &instance)
{
    const QString id = sandboxId(instance);
    Profile profile = find(id).value_or(Profile{.id = id,
                                                .name = instance.name,
                                                .environment = instance.environment,
                                                .safety = safetyFor(instance.environment)});
    profile.baseUrl = instance.baseUrl;
    profile.sandbox = true;
    networks.insert(id, instance.network);
    keepInMemory(profile, BoundKey(instance.secretKey, instance.baseUrl));
}

void Session::Private::onSandbox(const QList<SandboxInstance> &instances, const QString &error)
{
    setOpening(false);
    if (instances.isEmpty()) {
        emit q->openFailed({}, OpenProblem::SandboxFailed, error);
        return;
    }
    for (const SandboxInstance &instance : instances)
        addSandbox(instance);
    // The sandbox took its time: what is being applied by now is not left, and the list has the sandbox.
    if (opened && opened->workspace->applyRun() && !opened->workspace->applyRun()->isOver())
        return;
    q->open(sandboxId(instances.constFirst()));
}

void Session::openSandbox()
{
    const quint64 question = ++d->sandboxQuestion;
    d->setOpening(true);
    d->sandbox([self = QPointer(this), question](const QList<SandboxInstance> &instances, const QString &error) {
        if (self && question == self->d->sandboxQuestion)
            self->d->onSandbox(instances, error);
    });
}

void Session::open(const QString &profileId)
{
    ++d->sandboxQuestion;
    d->setOpening(false);
    const auto profile = d->find(profileId);
    if (!profile) {
        emit openFailed(profileId, OpenProblem::UnknownProfile, {});
        return;
    }
    d->show(d->make(*profile, std::make_unique<ApiClient>(d->configOf(*profile))));
    d->noteUse(*profile);
    d->askForKey();
}

void Session::close()
{
    ++d->sandboxQuestion;
    d->setOpening(false);
    if (d->opened)
        d->show({});
}

ApiClientConfig Session::Private::configOf(const Profile &profile)
{
    ApiClientConfig config{.baseUrl = profile.baseUrl};
    config.retry = profile.retry;
    config.proxy = profile.proxy;
    if (!profile.apiVersion.isEmpty())
        config.apiVersion = profile.apiVersion.toLatin1();
    const NetworkSettings network = networks.value(profile.id);
    config.frontendAddress = network.frontendAddress;
    config.frontendPort = network.httpsPort;
    config.frontendAuthorities = network.authorities;
    config.throttles = throttles;
    config.makeManager = stores.makeManager;
    return config;
}

std::unique_ptr<Session::Private::Opened> Session::Private::make(const Profile &profile,
                                                                 std::unique_ptr<ApiClient> client)
{
    auto next = std::make_unique<Opened>();
    next->profileId = profile.id;
    next->profile = profile;
    next->client = std::move(client);
    next->guard = std::make_unique<WriteGuard>(next->client.get());
    next->guard->setProfile(profile.name, profile.safety);
    next->guard->setInstance(profile.instanceId, profile.environment);
    next->workspace = std::make_unique<Workspace>(next->client.get());
    const auto follow = [guard = next->guard.get(), workspace = next->workspace.get()] {
        workspace->setReadOnly(guard->level() == SafetyLevel::ReadOnly);
    };
    QObject::connect(next->guard.get(), &WriteGuard::changed, next->workspace.get(), follow);
    follow();
    QObject::connect(next->client.get(), &ApiClient::requestRecorded, &activity, &ActivityModel::record);
    QObject::connect(next->client.get(), &ApiClient::rateLimited, q, &Session::rateLimited);
    QObject::connect(next->client.get(), &ApiClient::keyRefused, q, [this](bool refused) { onKeyRefused(refused); });
    QObject::connect(next->workspace.get(), &Workspace::identityChanged, q, [this] { rememberIdentity(); });
    // Whoever asks for a refresh without a key wants the key.
    QObject::connect(next->workspace.get(), &Workspace::refreshStarted, q, [this] {
        if (!ownRefresh)
            q->retryKey();
    });
    return next;
}

//! Puts \p next, or nothing, in front. The former one lives until the event loop is back, because its own signal may
//! have led here.
void Session::Private::show(std::unique_ptr<Opened> next)
{
    keepEdits();
    cancelQuestions();
    const std::shared_ptr<Opened> former = std::exchange(opened, std::move(next));
    if (former) {
        former->workspace->disconnect(q);
        former->client->disconnect(q);
        if (former->migration)
            former->migration->letGo();
    }
    bringBack();
    startMigration();
    emit q->workspaceChanged();
    emit q->keyStateChanged();
    const auto letGo = [former] {};
    if (former)
        QMetaObject::invokeMethod(q, letGo, Qt::QueuedConnection);
}

//! On the disk as a draft, and here: the disk may refuse.
void Session::Private::keepEdits()
{
    if (opened && opened->workspace->editCount() > 0)
        left.insert(opened->profileId, opened->workspace->draft());
    else if (opened)
        left.remove(opened->profileId);
}

//! What is known of the instance now in front, and the edits it was left with in this session.
void Session::Private::bringBack()
{
    Workspace *workspace = opened ? opened->workspace.get() : nullptr;
    const QString id = opened ? opened->profileId : QString();
    const QJsonObject draft = left.value(id);
    stores.drafts->follow(workspace, id, draft);
    if (stores.lastStates) {
        stores.lastStates->follow(nullptr, {}, false);
        if (workspace)
            workspace->restoreLastState(stores.lastStates->saved(id));
        const auto profile = workspace ? find(id) : std::nullopt;
        stores.lastStates->follow(workspace, id, profile && !profile->sessionOnly && !profile->sandbox);
    }
    if (workspace && !draft.isEmpty())
        workspace->restoreDraft(draft);
    recordApplies();
}

void Session::Private::recordApplies()
{
    if (!interrupted)
        return;
    interrupted->follow(q->workspace(), opened ? opened->profileId : QString());
    if (!opened)
        return;
    Workspace *workspace = opened->workspace.get();
    workspace->setRecord([this, workspace, id = opened->profileId]() -> std::unique_ptr<ApplyRecord> {
        // Not of one that another window forgot. Also of one for this session: connected again it has the same id.
        return find(id) ? std::make_unique<JournalRun>(stores.journals, id, workspace->instanceId()) : nullptr;
    });
}

//! Only now: the former one may have had the right to write the same instance's domain change.
void Session::Private::startMigration()
{
    if (!opened || !stores.migrations)
        return;
    const DomainMigration::Parts parts{.client = opened->client.get(),
                                       .workspace = opened->workspace.get(),
                                       .store = stores.migrations,
                                       .profileId = opened->profileId,
                                       .network = networks.value(opened->profileId),
                                       .guard = opened->guard.get()};
    opened->migration = std::make_unique<DomainMigration>(parts);
}

//! What was only remembered is no news.
void Session::Private::rememberIdentity()
{
    auto profile = opened ? find(opened->profileId) : std::nullopt;
    const Workspace *workspace = q->workspace();
    if (!profile || workspace->environment() == Environment::Unknown ||
        workspace->readState(ReadSource::Instance).remembered)
        return;
    if (workspace->environment() == Environment::Production)
        opened->client->setRequestLimit(kProductionRequests);
    opened->guard->setInstance(workspace->instanceId(), workspace->environment());
    if (profile->environment == workspace->environment() && profile->instanceId == workspace->instanceId())
        return;
    profile->environment = workspace->environment();
    profile->instanceId = workspace->instanceId();
    saveAnywhere(*profile);
}

//! The instance in front by its profile as it is now; edits stay.
void Session::Private::remake(const Profile &profile, const std::optional<BoundKey> &checkedKey)
{
    if (isSameWay(profile, opened->profile)) {
        opened->profile = profile;
        if (checkedKey)
            useKey(checkedKey->key());
        return;
    }
    ApiClientConfig config = configOf(profile);
    config.secretKey = checkedKey ? checkedKey->key() : QByteArray();
    auto next = make(profile, opened->client->remade(config));
    // The password of another proxy is not known yet.
    const bool complete = next->client->hasSecretKey() && profile.proxy == opened->profile.proxy;
    next->keyState = complete ? KeyState::Ready : KeyState::Waiting;
    show(std::move(next));
    if (!complete)
        return askForKey();
    markRefused(false); // it is tried again
    refreshSoon();
}
