#include "models/migration/caalookup_p.h"

#include "models/migration/dnssources_p.h"
#include "models/migration/names_p.h"
#include "network/dns/dnsclient.h"

#include <algorithm>

namespace {

bool tellsAnything(const Dns::Answer &answer)
{
    return answer.outcome == Dns::Outcome::Answered || answer.outcome == Dns::Outcome::NoData ||
           answer.outcome == Dns::Outcome::NameNotFound;
}

// An issuer validates, too: where signatures are bad, an answer without validation is worth nothing.
bool isOpen(const Dns::Answer &answer)
{
    return !tellsAnything(answer) && !answer.bogus && answer.outcome != Dns::Outcome::Cancelled;
}

// A zone's own server tellsAnything an alias, but not the records where it leads.
bool isAlias(const Dns::Answer &answer)
{
    const auto isOf = [](Dns::Type type) { return [type](const Dns::Record &record) { return record.type == type; }; };
    return std::ranges::any_of(answer.answers, isOf(Dns::Type::CNAME)) &&
           std::ranges::none_of(answer.answers, isOf(Dns::Type::CAA));
}

} // namespace

CaaLookup::CaaLookup(DnsClient *client, const QStringList &hosts, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_hosts(hosts)
{
    const QStringList names = CaaQuestions::names(hosts);
    for (const QString &name : names)
        put({.name = name, .type = Dns::Type::CAA}, &m_answers[name]);
}

void CaaLookup::put(const Dns::Question &question, Dns::Answer *slot)
{
    ++m_pending;
    m_client->ask(question, this, [this, slot, server = question.server](const Dns::Answer &answer) {
        *slot = answer;
        m_interrupted |= answer.outcome == Dns::Outcome::Cancelled;
        m_reached |= DnsSources::isReached(server, answer);
        --m_pending;
        goOn();
    });
}

void CaaLookup::setOthers(const QList<DnsSource> &sources, const QString &zone)
{
    m_others = sources;
    m_zone = Names::plain(zone);
    m_hasOthers = true;
    QMetaObject::invokeMethod(this, &CaaLookup::goOn, Qt::QueuedConnection);
}

void CaaLookup::goOn()
{
    if (m_pending > 0 || !m_hasOthers)
        return;
    if (!std::exchange(m_askedOthers, true))
        askOthers();
    if (m_pending > 0)
        return;
    m_hasOthers = false;
    emit finished();
}

void CaaLookup::askOthers()
{
    for (const auto &[name, answer] : m_answers) {
        for (qsizetype i = 0; isOpen(answer) && i < m_others.size(); ++i) {
            const DnsSource &who = m_others.at(i);
            const bool isOwn = who.kind == DnsSource::Kind::Authoritative;
            const bool knows = isOwn ? Names::isWithin(name, m_zone) : who.kind == DnsSource::Kind::Public;
            if (knows)
                put({.name = name, .type = Dns::Type::CAA, .server = who.server, .recursive = !isOwn},
                    &m_elsewhere[{name, i}]);
        }
    }
}

CaaVerdict CaaLookup::verdict() const
{
    std::map<QString, Dns::Answer> told = m_answers;
    for (const auto &[key, answer] : m_elsewhere) {
        const bool isOwn = m_others.at(key.second).kind == DnsSource::Kind::Authoritative;
        Dns::Answer &known = told[key.first];
        // A failed validation tellsAnything more than a resolver that drops the question.
        if (answer.bogus || (isOpen(known) && tellsAnything(answer) && !(isOwn && isAlias(answer))))
            known = answer;
    }
    return CaaQuestions::worst(m_hosts, told);
}
