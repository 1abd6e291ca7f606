#include "models/migration/domainchange.h"
#include "models/migration/migrationfile.h"

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

//! The domain that was asked for, or what Clerk made of the home URL where it cuts names otherwise than we foresaw.
bool DomainChange::isNew(const DomainInfo &primary) const
{
    if (primary.name.isEmpty() || primary.name == record().oldDomain)
        return false;
    if (primary.name == record().newDomain)
        return true;
    const QString host = QUrl(record().homeUrl).host();
    const bool sent = record().change != ChangeState::NotSent;
    return sent && (host == primary.name || host.endsWith(u'.' + primary.name));
}

void DomainChange::setTook(const DomainInfo &primary)
{
    const bool first = record().change != ChangeState::Took;
    if (first) {
        record().change = ChangeState::Took;
        record().changedAt = QDateTime::currentDateTimeUtc();
        record().note(u"took"_s, primary.name);
        m_error.reset();
    }
    const QString frontendApi = primary.frontendApiUrl.authority();
    const bool news = first || record().newDomain != primary.name || record().newFrontendApi != frontendApi;
    record().newDomain = primary.name;
    record().newFrontendApi = frontendApi;
    m_moved = false;
    m_changed = primary;
    if (news)
        m_file->save();
    setPhase(Phase::Idle);
    if (first)
        emit took();
}

void DomainChange::setMoved(const QString &domain)
{
    if (!m_moved) {
        m_moved = true;
        record().note(u"domain-moved"_s, domain);
        m_file->save();
    }
    m_changed.reset();
}
