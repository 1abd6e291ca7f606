#include "models/writeguard.h"

#include "models/writeguard_p.h"

#include <utility>

WriteLock::WriteLock(ApiClient *client)
    : m_client(client)
{
    allow(false);
}

void WriteLock::take()
{
    if (++m_permits == 1)
        allow(true);
}

void WriteLock::give()
{
    if (--m_permits == 0 && !m_revoked)
        allow(false);
}

void WriteLock::revoke()
{
    m_revoked = true;
    allow(false);
}

void WriteLock::allow(bool allowed)
{
    if (m_client)
        m_client->setWritesAllowed(allowed);
}

WritePermit::WritePermit(std::shared_ptr<WriteLock> lock, bool coversDanger)
    : m_lock(std::move(lock))
    , m_coversDanger(coversDanger)
{
    m_lock->take();
}

WritePermit::~WritePermit() { m_lock->give(); }

class WriteGuard::Private {
public:
    explicit Private(ApiClient *apiClient)
        : client(apiClient)
        , lock(std::make_shared<WriteLock>(apiClient))
    {
    }

    bool isDangerous(bool dangerous) const { return dangerous && environment != Environment::Development; }

    ApiClient *client;
    std::shared_ptr<WriteLock> lock;
    QString profileName{};
    QString instanceId{};
    SafetyLevel level = SafetyLevel::Typed;
    Environment environment = Environment::Unknown;
    bool skipping = false;
};

namespace {

//! One name can be written in several ways that look the same, and a name cannot be typed with two spaces in a row.
QString comparable(const QString &name) { return name.normalized(QString::NormalizationForm_C).simplified(); }

WriteGuard::Refusal refusalOf(const WriteGuard::Confirmation &given, bool typed, const QString &name)
{
    if (!given.reviewed)
        return WriteGuard::Refusal::NotReviewed;
    return typed && comparable(given.typed) != comparable(name) ? WriteGuard::Refusal::NameDiffers
                                                                : WriteGuard::Refusal::None;
}

} // namespace

WriteGuard::WriteGuard(ApiClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client))
{
}

WriteGuard::~WriteGuard() { d->lock->revoke(); }

SafetyLevel WriteGuard::level() const { return d->level; }

QString WriteGuard::name() const
{
    for (const QString &name : {d->profileName, d->instanceId}) {
        if (QString shown = comparable(name); !shown.isEmpty())
            return shown;
    }
    return tr("production");
}

Environment WriteGuard::environment() const { return d->environment; }

void WriteGuard::setProfile(const QString &name, SafetyLevel level)
{
    if (d->profileName == name && d->level == level)
        return;
    d->profileName = name;
    d->skipping = false;
    if (std::exchange(d->level, level) != level && level == SafetyLevel::ReadOnly) {
        d->lock->revoke();
        d->lock = std::make_shared<WriteLock>(d->client);
    }
    emit changed();
}

void WriteGuard::setInstance(const QString &instanceId, Environment environment)
{
    if (d->instanceId == instanceId && d->environment == environment)
        return;
    if (d->environment != environment)
        d->skipping = false;
    d->instanceId = instanceId;
    d->environment = environment;
    emit changed();
}

WriteGuard::Refusal WriteGuard::impossible() const
{
    if (d->level == SafetyLevel::ReadOnly)
        return Refusal::ReadOnly;
    return d->client->hasSecretKey() ? Refusal::None : Refusal::NoKey;
}

WriteGuard::Need WriteGuard::need(bool dangerous) const
{
    if (impossible() != Refusal::None)
        return Need::Impossible;
    if (d->isDangerous(dangerous))
        return Need::TypedName;
    return d->level == SafetyLevel::Typed && !d->skipping ? Need::TypedName : Need::Reviewed;
}

bool WriteGuard::isSkipping() const { return d->skipping; }

void WriteGuard::setSkipping(bool skipping)
{
    if (std::exchange(d->skipping, skipping) != skipping)
        emit changed();
}

std::shared_ptr<WritePermit> WriteGuard::permit(bool dangerous, const Confirmation &given, Refusal *refusal) const
{
    Refusal why = impossible();
    if (why == Refusal::None)
        why = refusalOf(given, need(dangerous) == Need::TypedName, name());
    const bool coversDanger = refusalOf(given, need(true) == Need::TypedName, name()) == Refusal::None;
    return give(why, coversDanger, refusal);
}

std::shared_ptr<WritePermit> WriteGuard::permitDomainChange(const QString &domain, const Confirmation &given,
                                                            Refusal *refusal) const
{
    Refusal why = impossible();
    if (why == Refusal::None)
        why = domain.isEmpty() ? Refusal::NameDiffers : refusalOf(given, true, domain);
    return give(why, true, refusal);
}

std::shared_ptr<WritePermit> WriteGuard::give(Refusal why, bool coversDanger, Refusal *refusal) const
{
    if (refusal)
        *refusal = why;
    // Not make_shared: nobody else may construct one.
    return why == Refusal::None ? std::shared_ptr<WritePermit>(new WritePermit(d->lock, coversDanger)) : nullptr;
}
