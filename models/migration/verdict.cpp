#include "models/migration/verdict.h"

#include "models/migration/chain_p.h"
#include "models/migration/cloudflare_p.h"
#include "models/migration/names_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Names::plain;

//! One source's answers about one host, taken apart for judging.
class Judgement {
public:
    Judgement(const CnameTarget &target, const QString &zone, const RecordObservation &observation)
        : m_seen(observation)
        , m_host(plain(target.host))
        , m_wanted(plain(target.value))
        , m_zone(plain(zone))
        , m_chain(observation, m_host)
    {
    }
    Finding finding() const;

private:
    Finding withAlias() const;
    Finding wrongAlias() const;
    Finding reached(Verdict verdict) const;
    Finding withAddresses(const QList<Dns::Record> &addresses) const;
    Finding withoutRecord() const;
    Finding failed() const;
    bool isReferral() const; //!< RFC 1034 4.3.2, 3b: NS records of a zone between this one and the host
    bool isTargetDown() const;
    bool isTail(const QString &name) const;
    bool isCut(const QString &name) const;
    bool isWildcard(const QString &alias) const;
    bool isMeant(const QString &alias) const; //!< what somebody types who wants the right record

    const RecordObservation &m_seen;
    QString m_host;
    QString m_wanted;
    QString m_zone;
    Chain m_chain;
};

Finding Judgement::finding() const
{
    if (m_wanted.isEmpty() || m_host.isEmpty())
        return {};
    if (!m_chain.aliases().isEmpty())
        return withAlias();
    const auto addresses = m_chain.addresses();
    if (!addresses.isEmpty())
        return withAddresses(addresses);
    const auto outcome = m_seen.cname.outcome;
    if (outcome == Dns::Outcome::NoData || outcome == Dns::Outcome::NameNotFound)
        return withoutRecord();
    return failed();
}

Finding Judgement::withAlias() const
{
    const QStringList aliases = m_chain.aliases();
    const QStringList blocking = m_chain.otherRecords(m_seen.target);
    if (aliases.size() > 1 || !blocking.isEmpty())
        return {
            .verdict = Verdict::Conflict, .seen = aliases.join(u", "_s), .ttl = m_chain.longestTtl(), .also = blocking};
    if (m_chain.leadsTo(m_wanted))
        return reached(isTargetDown() ? Verdict::TargetDown : Verdict::Right);
    const QStringList acceptable = acceptableTargets(m_wanted);
    if (std::any_of(acceptable.begin(), acceptable.end(), [&](const QString &name) { return m_chain.leadsTo(name); }))
        return reached(Verdict::Acceptable);
    return wrongAlias();
}

Finding Judgement::reached(Verdict verdict) const
{
    return {.verdict = verdict, .seen = m_chain.names().join(u" → "_s), .ttl = m_chain.ttl()};
}

Finding Judgement::wrongAlias() const
{
    const QString alias = m_chain.aliases().constFirst();
    Finding finding{.verdict = Verdict::WrongTarget, .seen = m_chain.names().join(u" → "_s), .ttl = m_chain.ttl()};
    if (m_chain.isEndless())
        finding.verdict = Verdict::Loop;
    else if (isTail(alias))
        finding.verdict = Verdict::TargetTail;
    else if (isCut(alias))
        finding.verdict = Verdict::TargetCut;
    else if (isWildcard(alias))
        finding.verdict = Verdict::Wildcard;
    return finding;
}

// Addresses equal to those of Clerk's own target come from a flattened alias; the target may sit at Cloudflare, too.
Finding Judgement::withAddresses(const QList<Dns::Record> &addresses) const
{
    Finding finding{.verdict = Verdict::Flattened};
    QStringList values;
    for (const auto &record : addresses) {
        values.append(record.value);
        finding.also.append((record.type == Dns::Type::A ? "A "_L1 : "AAAA "_L1) + record.value);
        finding.ttl = std::max(finding.ttl, record.ttl);
    }
    finding.seen = values.join(u", "_s);
    const bool isOfTarget = std::any_of(m_seen.target.answers.begin(), m_seen.target.answers.end(),
                                        [&](const Dns::Record &record) { return values.contains(record.value); });
    // Cloudflare has the same addresses for all proxied names of a zone: they do not tell a record from a wildcard.
    if (!isOfTarget && std::all_of(values.begin(), values.end(), isCloudflare))
        finding.verdict = Verdict::Proxied;
    else if (Chain::haveSameAddress(m_seen.random, addresses))
        finding.verdict = Verdict::Wildcard;
    return finding;
}

Finding Judgement::withoutRecord() const
{
    if (const QStringList texts = m_chain.otherRecords({}); !texts.isEmpty())
        return {.verdict = Verdict::Conflict, .ttl = m_chain.longestTtl(), .also = texts};
    const quint32 ttl = Chain::negativeTtl(m_seen.cname);
    const QString doubled = m_zone.isEmpty() ? QString() : Chain::aliasAt(m_host + u'.' + m_zone, m_seen.doubled);
    const bool isOwn = isMeant(doubled) || Chain::anyAlias(m_seen.random) != doubled;
    if (!doubled.isEmpty() && isOwn)
        return {.verdict = Verdict::DoubledZone, .seen = doubled, .ttl = ttl};
    return {.verdict = Verdict::Missing, .ttl = ttl};
}

Finding Judgement::failed() const
{
    switch (m_seen.cname.outcome) {
    case Dns::Outcome::Refused:
        return {.verdict = Verdict::Refused};
    case Dns::Outcome::ServerFailed:
        return {.verdict = m_seen.cname.bogus ? Verdict::Bogus : Verdict::ServerFailed};
    case Dns::Outcome::NotAuthoritative:
        return {.verdict = isReferral() ? Verdict::Delegated : Verdict::Lame};
    case Dns::Outcome::TimedOut:
        return {.verdict = Verdict::TimedOut};
    case Dns::Outcome::Unreachable:
        return {.verdict = Verdict::Unreachable};
    case Dns::Outcome::Cancelled:
        return {};
    default: // an answer without a record for the name that was asked
        return {.verdict = Verdict::Malformed};
    }
}

bool Judgement::isReferral() const { return !m_zone.isEmpty() && Chain::isReferral(m_seen.cname, m_host, m_zone); }

// The targets for mail have TXT or MX records only: no address is no fault there.
bool Judgement::isTargetDown() const
{
    const bool isMail = m_host.contains("_domainkey"_L1) || m_host.startsWith("clkmail."_L1);
    switch (m_seen.target.outcome) {
    case Dns::Outcome::NameNotFound:
    case Dns::Outcome::ServerFailed:
        return m_chain.addressesOfEnd().isEmpty();
    case Dns::Outcome::NoData:
        return !isMail && m_chain.addressesOfEnd().isEmpty();
    default:
        return false;
    }
}

bool Judgement::isTail(const QString &name) const
{
    return name.startsWith(m_wanted + u'.') && Names::isWithin(m_host, name.sliced(m_wanted.size() + 1));
}

// Panels append the zone to a target without dots at its end, so that what was cut off may show with the zone behind.
bool Judgement::isCut(const QString &name) const
{
    const QString tail = u'.' + m_zone;
    const QString typed = !m_zone.isEmpty() && name.endsWith(tail) ? name.chopped(tail.size()) : name;
    return m_wanted.startsWith(typed + u'.');
}

bool Judgement::isWildcard(const QString &alias) const { return Chain::anyAlias(m_seen.random) == alias; }

bool Judgement::isMeant(const QString &alias) const
{
    return alias == m_wanted || acceptableTargets(m_wanted).contains(alias) || isTail(alias) || isCut(alias);
}

} // namespace

Finding judge(const CnameTarget &target, const QString &zone, DnsSource::Kind source,
              const RecordObservation &observation)
{
    Finding finding = Judgement(target, zone, observation).finding();
    // Only the zone's own server can be lame or delegate; a resolver that says so gave no answer of its own.
    const bool isOfServer = finding.verdict == Verdict::Lame || finding.verdict == Verdict::Delegated;
    if (isOfServer && source != DnsSource::Kind::Authoritative)
        finding.verdict = Verdict::Malformed;
    return finding;
}

QStringList acceptableTargets(const QString &wanted)
{
    // Clerk told customers to use it during the outage of 2026-02-10, and that it may stay:
    // https://status.clerk.com/incidents/01KH49Z4XV7MXAJ5Q6AN5SNG45
    const QString name = plain(wanted);
    const bool hasAlternative = name == "frontend-api.clerk.services"_L1 || name == "accounts.clerk.services"_L1;
    return hasAlternative ? QStringList{u"worker.clerkprod-cloudflare.net"_s} : QStringList();
}
