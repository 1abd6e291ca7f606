#include "models/journalrun.h"

#include "models/applyrun.h"

#include <QLockFile>
#include <QMap>
#include <QMetaEnum>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString wireKey(const SettingOutcome &it)
{
    return resourceSpec(it.resource).fields[static_cast<std::size_t>(it.field)].key;
}

void putKnown(QJsonObject *entry, const QString &name, const QJsonValue &value)
{
    if (!value.isUndefined())
        entry->insert(name, value);
}

QJsonObject intentOf(const SettingOutcome &it)
{
    QJsonObject entry{{u"sent"_s, it.sent}};
    putKnown(&entry, u"before"_s, it.before.json());
    return entry;
}

QJsonObject endOf(const SettingOutcome &it)
{
    QJsonObject entry{{u"outcome"_s, JournalRun::wordOf(it.outcome)}};
    putKnown(&entry, u"seen"_s, it.seen.json());
    if (it.error) {
        entry.insert("error"_L1,
                     QString::fromLatin1(QMetaEnum::fromType<ApiError::Kind>().valueToKey(int(it.error->kind))));
        if (it.error->httpStatus != 0)
            entry.insert("status"_L1, it.error->httpStatus);
    }
    if (!it.traceId.isEmpty())
        entry.insert("trace"_L1, it.traceId);
    return entry;
}

} // namespace

JournalRun::JournalRun(JournalStore *store, const QString &profileId, const QString &instanceId)
    : m_store(store)
    , m_profileId(profileId)
    , m_instanceId(instanceId)
    , m_run(QUuid::createUuid())
{
}

JournalRun::~JournalRun() = default;

QString JournalRun::wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Confirmed:
        return u"confirmed"_s;
    case Outcome::AcceptedNotConfirmed:
    case Outcome::Verifying:
        return u"accepted"_s;
    case Outcome::ServerKept:
        return u"server_kept"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::Sending:
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::Waiting:
    case Outcome::NotSent:
        return u"not_sent"_s;
    }
    Q_UNREACHABLE();
}

JournalEvent JournalRun::event(JournalEvent::Kind kind, ResourceId resource, const QJsonObject &settings) const
{
    return JournalEvent::now(kind, m_profileId, m_instanceId, m_run, resourceSpec(resource).patchPath, settings);
}

QString JournalRun::begin(const QList<SettingOutcome> &settings)
{
    const ResourceId resource = settings.constFirst().resource;
    QString reason = m_store ? QString() : u"there is no journal any more"_s;
    // Before the line: one without a lock counts as that of a dead run.
    if (m_store && !m_lock)
        m_lock = m_store->lock(m_profileId, m_run, &reason);
    if (!m_lock)
        return reason.isEmpty() ? u"its lock cannot be written"_s : reason;
    QJsonObject entries;
    for (const SettingOutcome &each : settings)
        entries.insert(wireKey(each), intentOf(each));
    reason = m_store->append(event(JournalEvent::Kind::Intent, resource, entries));
    m_begun = m_begun || reason.isEmpty();
    return reason;
}

//! Also of what was not sent, once anything was to be: what is not in the journal did not happen.
void JournalRun::end(const QList<SettingOutcome> &settings)
{
    if (!m_store || !m_begun)
        return;
    QMap<ResourceId, QJsonObject> entries;
    for (const SettingOutcome &each : settings)
        entries[each.resource].insert(wireKey(each), endOf(each));
    QList<JournalEvent> ends;
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        ends.append(event(JournalEvent::Kind::End, it.key(), it.value()));
    m_store->close(ends, std::exchange(m_lock, nullptr));
    m_begun = false;
}
