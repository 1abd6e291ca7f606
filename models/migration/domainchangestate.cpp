#include "models/migration/domainchange.h"
#include "models/migration/migrationfile.h"
#include "models/migration/names_p.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

bool DomainChange::isUndecided() const
{
    const ChangeState change = record().change;
    return change == ChangeState::Intended || (change == ChangeState::Unknown && !mayCommitAgain());
}

bool DomainChange::mayCommitAgain() const
{
    switch (record().change) {
    case ChangeState::Refused:
    case ChangeState::NoEffect:
        return !isBusy();
    case ChangeState::Unknown:
        return !isBusy() && eventsSinceSent("not-applied"_L1) > 0;
    case ChangeState::NotSent:
    case ChangeState::Intended:
    case ChangeState::Took:
        break;
    }
    return false;
}

qsizetype DomainChange::eventsSinceSent(QLatin1StringView kind) const
{
    qsizetype count = 0;
    for (auto it = record().events.crbegin(); it != record().events.crend() && it->kind != "sent"_L1; ++it)
        count += it->kind == kind ? 1 : 0;
    return count;
}

DomainChange::Answer DomainChange::lastAnswer() const
{
    if (eventsSinceSent("accepted"_L1) > 0)
        return Answer::Accepted;
    if (eventsSinceSent("refused"_L1) > 0)
        return Answer::Refused;
    return eventsSinceSent("answer-lost"_L1) > 0 ? Answer::Lost : Answer::None;
}

//! An earlier request of this domain change had no answer, or one that says nothing.
bool DomainChange::wasLostBefore() const
{
    return std::ranges::any_of(record().events, [](const MigrationEvent &event) {
        return event.kind == "answer-lost"_L1 || event.kind == "resumed"_L1;
    });
}

bool DomainChange::isOld(const DomainInfo &primary) const { return Names::isSame(primary.name, record().oldDomain); }

//! The home URL of the request that leads to \p domain, the newest first; empty when none of those that left does.
QString DomainChange::requestFor(const QString &domain) const
{
    const QString name = Names::encoded(domain);
    bool left = true;
    for (auto it = record().events.crbegin(); it != record().events.crend(); ++it) {
        if (it->kind == "not-sent"_L1)
            left = false;
        if (it->kind != "sent"_L1)
            continue;
        // The domain that was asked for, or what Clerk made of it where it cuts names otherwise than we foresaw.
        if (left && Names::isWithin(Names::encoded(QUrl(it->detail).host(QUrl::FullyEncoded)), name))
            return it->detail;
        left = true;
    }
    return {};
}

//! The domain that was asked for: now, or by an earlier request of this domain change whose effect comes late.
bool DomainChange::isNew(const DomainInfo &primary) const
{
    if (primary.name.isEmpty() || isOld(primary))
        return false;
    return Names::isSame(primary.name, record().newDomain) || !requestFor(primary.name).isEmpty();
}

void DomainChange::setTook(const DomainInfo &primary)
{
    const QString name = Names::encoded(primary.name);
    const QString frontendApi = primary.frontendApiUrl.authority(QUrl::FullyEncoded);
    const bool asked = Names::isSame(name, record().newDomain);
    const bool first = record().change != ChangeState::Took || !asked;
    const bool news = first || record().newFrontendApi != frontendApi;
    if (first)
        noteTook(name, asked ? record().homeUrl : requestFor(name));
    record().newDomain = name;
    record().newFrontendApi = frontendApi;
    m_moved = false;
    m_changed = primary;
    if (news)
        m_file->save();
    setPhase(Phase::Idle);
    if (first)
        emit took();
}

void DomainChange::noteTook(const QString &name, const QString &homeUrl)
{
    if (homeUrl != record().homeUrl) {
        const HomeUrl home = readHomeUrl(homeUrl);
        record().homeUrl = homeUrl;
        record().secondary = home.isSubdomain() && home.host == name;
    }
    record().change = ChangeState::Took;
    record().changedAt = QDateTime::currentDateTimeUtc();
    // What was right so far was about another domain.
    record().dnsReadyAt = record().certificatesReadyAt = {};
    record().note(u"took"_s, name);
    m_error.reset();
}

void DomainChange::setMoved(const QString &domain)
{
    const auto &events = record().events;
    const bool told = !events.isEmpty() && events.constLast().kind == "domain-moved"_L1 &&
                      Names::isSame(events.constLast().detail, domain);
    if (!m_moved && !told) {
        record().note(u"domain-moved"_s, domain);
        m_file->save();
    }
    m_moved = true;
    m_changed.reset();
}
