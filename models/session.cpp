#include "models/session.h"

#include "models/draftstore.h"
#include "models/session_p.h"
#include "network/secretstore.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Clerk takes 1000 requests in 10 s from a production instance, from all its clients together.
constexpr int kProductionRequests = 400;

Session::OpenProblem problemOf(SecretStore::Status status)
{
    switch (status) {
    case SecretStore::Status::Denied:
        return Session::OpenProblem::KeyringDenied;
    case SecretStore::Status::TimedOut:
        return Session::OpenProblem::KeyringTimedOut;
    case SecretStore::Status::Unavailable:
        return Session::OpenProblem::KeyringUnavailable;
    case SecretStore::Status::NotFound:
    case SecretStore::Status::Ok:
        break;
    }
    return Session::OpenProblem::KeyNotFound;
}

//! The same sandbox instance has the same id in every session, so that its draft is found again.
QString sandboxId(const Session::SandboxInstance &instance)
{
    static const QUuid family(u"{8f0c2a1e-54b1-4c58-9a7a-6a1d0e5f7c31}"_s);
    return QUuid::createUuidV5(family, instance.name).toString(QUuid::WithoutBraces);
}

} // namespace

Session::Private::Private(Session *owner, const Stores &given, SandboxStarter starter)
    : q(owner)
    , stores(given)
    , sandbox(std::move(starter))
{
}

Session::Session(const Stores &stores, SandboxStarter sandbox, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, stores, std::move(sandbox)))
{
    connect(stores.profiles, &ProfileStore::changed, this, &Session::profilesChanged);
}

Session::~Session()
{
    if (d->opened)
        d->stores.drafts->follow(nullptr, {});
}

QList<Profile> Session::profiles() const { return d->stores.profiles->profiles() + d->aside; }

std::optional<Profile> Session::current() const { return d->opened ? d->find(d->opened->profileId) : std::nullopt; }

Workspace *Session::workspace() const { return d->opened ? d->opened->workspace.get() : nullptr; }

DomainMigration *Session::migration() const { return d->opened ? d->opened->migration.get() : nullptr; }

ActivityModel *Session::activity() const { return &d->activity; }

bool Session::isOpening() const { return !d->opening.isEmpty(); }

DraftStore *Session::drafts() const { return d->stores.drafts; }

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

void Session::Private::putAside(const Profile &profile)
{
    const auto it = std::ranges::find(aside, profile.id, &Profile::id);
    if (it == aside.end())
        aside.append(profile);
    else
        *it = profile;
    emit q->profilesChanged();
}

SecretStore *Session::Private::storeOf(const Profile &profile) const
{
    return profile.sandbox || profile.sessionOnly ? stores.memory : stores.keyring;
}

void Session::Private::setOpening(const QString &profileId)
{
    if (opening == profileId)
        return;
    opening = profileId;
    emit q->openingChanged();
}

void Session::Private::onSandbox(const QList<SandboxInstance> &instances, const QString &error)
{
    setOpening({});
    if (instances.isEmpty()) {
        emit q->openFailed({}, OpenProblem::SandboxFailed, error);
        return;
    }
    for (const SandboxInstance &instance : instances) {
        Profile profile{.id = sandboxId(instance), .name = instance.name, .environment = instance.environment};
        profile.baseUrl = instance.baseUrl;
        profile.sandbox = true;
        networks.insert(profile.id, instance.network);
        stores.memory->write(profile.id, instance.secretKey, q, [](SecretStore::Status) {});
        putAside(profile);
    }
    q->open(sandboxId(instances.constFirst()));
}

void Session::openSandbox()
{
    const quint64 question = ++d->question;
    d->setOpening(u"sandbox"_s);
    d->sandbox([self = QPointer(this), question](const QList<SandboxInstance> &instances, const QString &error) {
        if (self && question == self->d->question)
            self->d->onSandbox(instances, error);
    });
}

void Session::open(const QString &profileId)
{
    const quint64 question = ++d->question;
    const auto profile = d->find(profileId);
    if (!profile) {
        d->setOpening({});
        emit openFailed(profileId, OpenProblem::KeyNotFound, {});
        return;
    }
    d->setOpening(profileId);
    const auto answer = [this, question, profileId](SecretStore::Status status, const QByteArray &key) {
        if (question == d->question)
            d->onKey(profileId, int(status), key);
    };
    d->storeOf(*profile)->read(profileId, this, answer);
}

void Session::Private::onKey(const QString &profileId, int status, const QByteArray &key)
{
    setOpening({});
    const auto profile = find(profileId);
    const bool usable = status == int(SecretStore::Status::Ok) && !key.isEmpty();
    if (!profile || !usable) {
        emit q->openFailed(profileId, problemOf(SecretStore::Status(status)), {});
        return;
    }
    show(make(*profile, key));
    if (!profile->sandbox && !profile->sessionOnly)
        stores.profiles->setLastUsed(profileId);
    opened->workspace->refresh();
}

std::unique_ptr<Session::Private::Opened> Session::Private::make(const Profile &profile, const QByteArray &key)
{
    ApiClientConfig config{.baseUrl = profile.baseUrl, .secretKey = key};
    config.retry = profile.retry;
    if (!profile.apiVersion.isEmpty())
        config.apiVersion = profile.apiVersion.toLatin1();
    const NetworkSettings network = networks.value(profile.id);
    config.frontendAddress = network.frontendAddress;
    config.frontendPort = network.httpsPort;
    config.frontendAuthorities = network.authorities;
    auto next = std::make_unique<Opened>();
    next->profileId = profile.id;
    next->client = std::make_unique<ApiClient>(config);
    next->workspace = std::make_unique<Workspace>(next->client.get());
    QObject::connect(next->client.get(), &ApiClient::requestRecorded, &activity, &ActivityModel::record);
    QObject::connect(next->client.get(), &ApiClient::rateLimited, q, &Session::rateLimited);
    QObject::connect(next->workspace.get(), &Workspace::identityChanged, q, [this] { rememberIdentity(); });
    return next;
}

//! Puts \p next, or nothing, in front. The former one lives until the event loop is back, because its own signal may
//! have led here.
void Session::Private::show(std::unique_ptr<Opened> next)
{
    stores.drafts->follow(next ? next->workspace.get() : nullptr, next ? next->profileId : QString());
    const std::shared_ptr<Opened> former = std::exchange(opened, std::move(next));
    if (former) {
        former->workspace->disconnect(q);
        former->client->disconnect(q);
        if (former->migration)
            former->migration->letGo();
    }
    startMigration();
    emit q->workspaceChanged();
    if (former)
        QMetaObject::invokeMethod(
            q, [former] {}, Qt::QueuedConnection);
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
                                       .network = networks.value(opened->profileId)};
    opened->migration = std::make_unique<DomainMigration>(parts);
}

void Session::close()
{
    ++d->question;
    d->setOpening({});
    if (d->opened)
        d->show({});
}

void Session::Private::rememberIdentity()
{
    auto profile = opened ? find(opened->profileId) : std::nullopt;
    const Workspace *workspace = q->workspace();
    if (!profile || workspace->environment() == Environment::Unknown)
        return;
    if (workspace->environment() == Environment::Production)
        opened->client->setRequestLimit(kProductionRequests);
    if (profile->environment == workspace->environment() && profile->instanceId == workspace->instanceId())
        return;
    profile->environment = workspace->environment();
    profile->instanceId = workspace->instanceId();
    if (profile->sandbox || profile->sessionOnly)
        putAside(*profile);
    else
        stores.profiles->save(*profile);
}
