#include "models/sourcereads.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct NamedSource {
    ReadSource source;
    QLatin1StringView name;
};

// Roles are in none of them, but fields are read by role ids: they come first, see remember().
constexpr std::array<NamedSource, 6> kObjects = {
    {{ReadSource::Instance, "instance"_L1},
     {ReadSource::OrganizationSettings, "organization_settings"_L1},
     {ReadSource::Protect, "protect"_L1},
     {ReadSource::Communication, "communication"_L1},
     {ReadSource::OAuthApplicationSettings, "oauth_application_settings"_L1},
     {ReadSource::Environment, "environment"_L1}}};
constexpr auto kDomains = "domains"_L1;
constexpr auto kRoles = "roles"_L1;
constexpr auto kUsers = "users_count"_L1;

void insert(QJsonObject *known, QLatin1StringView name, const QDateTime &at, const QJsonValue &answer)
{
    known->insert(name, QJsonObject{{u"read_at"_s, at.toString(Qt::ISODateWithMs)}, {u"answer"_s, answer}});
}

QJsonValue answerIn(const QJsonObject &entry) { return entry.value("answer"_L1); }

} // namespace

QJsonObject SourceReads::toJson() const
{
    QJsonObject known;
    for (const NamedSource &each : kObjects) {
        if (const auto answer = m_answers.constFind(each.source); answer != m_answers.cend())
            insert(&known, each.name, answer->readAt, answer->object);
    }
    if (const ReadState state = this->state(ReadSource::Domains); state.readAt.isValid()) {
        QJsonArray list;
        for (const DomainInfo &domain : m_domains)
            list.append(domain.raw);
        insert(&known, kDomains, state.readAt, list);
    }
    if (m_rolesTrack.state.readAt.isValid())
        insert(&known, kRoles, m_rolesTrack.state.readAt, m_roleList);
    if (m_usersCount)
        insert(&known, kUsers, m_usersTrack.state.readAt, *m_usersCount);
    return known;
}

//! False when there is nothing to remember, or it was read already.
bool SourceReads::setRemembered(Track *track, const QJsonObject &entry)
{
    const QDateTime at = QDateTime::fromString(entry.value("read_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    if (track->answered > 0 || !at.isValid())
        return false;
    // A clock that was set back must not make it look newer than any read to come.
    track->state.readAt = std::min(at, QDateTime::currentDateTimeUtc());
    track->state.remembered = true;
    return true;
}

void SourceReads::remember(const QJsonObject &known)
{
    const auto entryOf = [&known](QLatin1StringView name) { return known.value(name).toObject(); };
    if (const QJsonObject entry = entryOf(kRoles); answerIn(entry).isArray() && setRemembered(&m_rolesTrack, entry))
        takeRoles(answerIn(entry).toArray());
    if (const QJsonObject entry = entryOf(kUsers); answerIn(entry).isDouble() && setRemembered(&m_usersTrack, entry))
        m_usersCount = answerIn(entry).toInteger();
    // Domains before the rest, as when they are read: others look at them when they hear of the instance.
    if (const QJsonObject entry = entryOf(kDomains);
        answerIn(entry).isArray() && setRemembered(&track(ReadSource::Domains), entry))
        takeDomains(answerIn(entry).toArray());
    for (const NamedSource &each : kObjects) {
        const QJsonObject entry = entryOf(each.name);
        if (answerIn(entry).isObject() && setRemembered(&track(each.source), entry))
            take(each.source, answerIn(entry).toObject());
    }
    emit stateChanged();
}

QDateTime SourceReads::rememberedAt() const
{
    QDateTime oldest;
    const auto look = [&oldest](const ReadState &state) {
        if (state.remembered && (!oldest.isValid() || state.readAt < oldest))
            oldest = state.readAt;
    };
    for (const Track &each : m_tracks)
        look(each.state);
    look(m_rolesTrack.state);
    look(m_usersTrack.state);
    return oldest;
}
