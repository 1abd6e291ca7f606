#include "models/migration/dnsround_p.h"

#include "models/migration/chain_p.h"
#include "models/migration/dnssources_p.h"
#include "network/dns/dnsclient.h"

#include <QRandomGenerator>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// RFC 1035 section 2.3.4, as text without the trailing dot.
constexpr qsizetype kLongestDomainName = 253;

//! As questions spell it: GET /domains may give names with a trailing dot.
CnameTarget normalized(CnameTarget record)
{
    for (QString *name : {&record.host, &record.value}) {
        *name = name->toLower();
        if (name->endsWith(u'.'))
            name->chop(1);
    }
    return record;
}

bool isOwn(const DnsSource &source) { return source.kind == DnsSource::Kind::Authoritative; }

bool servesZone(Dns::Outcome outcome)
{
    return outcome == Dns::Outcome::Answered || outcome == Dns::Outcome::NoData ||
           outcome == Dns::Outcome::NameNotFound;
}

//! The resolver says that the name does not resolve, rather than nothing at all.
bool isTold(Dns::Outcome outcome)
{
    return outcome == Dns::Outcome::NoData || outcome == Dns::Outcome::NameNotFound ||
           outcome == Dns::Outcome::ServerFailed;
}

} // namespace

DnsRound::DnsRound(DnsClient *client, const QString &zone, const QList<CnameTarget> &records,
                   const QStringList &caaHosts, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_zone(zone)
    , m_nobodysLabel(u"vestry-%1"_s.arg(QRandomGenerator::global()->generate64(), 0, 36))
    , m_caa(new CaaLookup(client, caaHosts, this))
{
    std::ranges::transform(records, std::back_inserter(m_records), normalized);
    connect(m_caa, &CaaLookup::finished, this, &DnsRound::onCaa);
}

void DnsRound::put(const Dns::Question &question, Dns::Answer *slot)
{
    ++m_pending;
    m_client->ask(question, this, [this, slot, server = question.server](const Dns::Answer &answer) {
        *slot = answer;
        take(server, answer);
    });
}

void DnsRound::take(const QString &server, const Dns::Answer &answer)
{
    m_interrupted |= answer.outcome == Dns::Outcome::Cancelled;
    m_reached |= DnsSources::isReached(server, answer);
    --m_pending;
    finishWhenOver();
}

void DnsRound::finishWhenOver()
{
    if (!m_closed || m_pending > 0 || m_over)
        return;
    m_over = true;
    emit finished();
}

void DnsRound::close()
{
    m_closed = true;
    QList<DnsSource> others = m_sources;
    // Resolvers follow aliases, the zone's own servers do not.
    std::stable_partition(others.begin(), others.end(), [](const DnsSource &source) { return !isOwn(source); });
    m_caa->setOthers(others, m_zone);
}

// Of every resolver: one alone may filter or fail, and Clerk is not down because of it.
void DnsRound::askTargets(qsizetype source)
{
    for (const CnameTarget &record : std::as_const(m_records)) {
        const auto key = std::pair(record.value, source);
        if (!record.value.isEmpty() && !m_targets.contains(key))
            put({.name = record.value, .type = Dns::Type::A, .server = m_sources.at(source).server}, &m_targets[key]);
    }
}

void DnsRound::onCaa()
{
    m_interrupted |= m_caa->isInterrupted();
    m_reached |= m_caa->reachedAny();
    --m_pending;
    finishWhenOver();
}

void DnsRound::ask(const QList<DnsSource> &sources)
{
    for (const DnsSource &source : sources) {
        if (m_sources.contains(source))
            continue;
        m_sources.append(source);
        askSource(m_sources.size() - 1);
    }
}

void DnsRound::askSource(qsizetype source)
{
    const DnsSource &who = m_sources.at(source);
    if (!isOwn(who))
        askTargets(source);
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        RecordObservation &seen = m_observations[{i, source}];
        Dns::Question question{.name = m_records.at(i).host, .server = who.server, .recursive = !isOwn(who)};
        const std::pair<Dns::Type, Dns::Answer *> wanted[] = {{Dns::Type::CNAME, &seen.cname},
                                                              {Dns::Type::A, &seen.address},
                                                              {Dns::Type::AAAA, &seen.address6},
                                                              {Dns::Type::TXT, &seen.text}};
        for (const auto &[type, slot] : wanted) {
            question.type = type;
            put(question, slot);
        }
        if (isOwn(who))
            askOwnServer(i, source);
    }
}

void DnsRound::askOwnServer(qsizetype record, qsizetype source)
{
    const QString host = m_records.at(record).host;
    Dns::Question question{.name = host + u'.' + m_zone, .server = m_sources.at(source).server, .recursive = false};
    if (question.name.size() <= kLongestDomainName)
        put(question, &m_observations[{record, source}].doubled);
    // Asked for A, a wildcard of addresses shows as well as one of a CNAME.
    question.type = Dns::Type::A;
    question.name = sibling(host);
    const auto key = std::pair(question.name, source);
    if (!m_siblings.contains(key) && question.name.size() <= kLongestDomainName)
        put(question, &m_siblings[key]);
}

QString DnsRound::sibling(const QString &host) const { return m_nobodysLabel + host.mid(host.indexOf(u'.')); }

bool DnsRound::lostAuthority() const
{
    bool asked = false;
    for (const auto &[key, seen] : m_observations) {
        if (!isOwn(m_sources.at(key.second)))
            continue;
        asked = true;
        if (servesZone(seen.cname.outcome) || Chain::isReferral(seen.cname, m_records.at(key.first).host, m_zone))
            return false;
    }
    return asked;
}

RecordObservation DnsRound::observation(qsizetype record, qsizetype source) const
{
    RecordObservation seen = m_observations.at({record, source});
    const auto sibling = m_siblings.find({this->sibling(m_records.at(record).host), source});
    if (sibling != m_siblings.end())
        seen.random = sibling->second;
    seen.target = target(m_records.at(record).value);
    return seen;
}

Dns::Answer DnsRound::target(const QString &name) const
{
    Dns::Answer known;
    std::optional<Dns::Answer> down;
    bool agree = true;
    for (const auto &[key, answer] : m_targets) {
        if (key.first != name)
            continue;
        if (answer.outcome == Dns::Outcome::Answered) {
            known.outcome = Dns::Outcome::Answered;
            known.answers += answer.answers;
        } else if (!isTold(answer.outcome)) {
            agree = false;
        } else if (!down || answer.outcome == Dns::Outcome::NoData) {
            down = answer; // that there is the name, but no address, is the better news
        }
    }
    const bool isDown = known.answers.isEmpty() && agree && down;
    return isDown ? *down : known;
}

QList<Finding> DnsRound::findings(qsizetype record, const QList<DnsSource> &sources) const
{
    QList<Finding> out;
    for (const DnsSource &source : sources) {
        const qsizetype index = m_sources.indexOf(source);
        out.append(index < 0 ? Finding{}
                             : judge(m_records.at(record), m_zone, source.kind, observation(record, index)));
    }
    return out;
}

CaaVerdict DnsRound::caa() const { return m_caa->verdict(); }
