#include "models/migration/chain_p.h"

#include "models/migration/names_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Names::plain;

// As long as BIND follows (lib/ns/query.c, MAX_RESTARTS): what is longer does not resolve in practice.
constexpr int kLongestChain = 16;
// A server that sends more records for one name tells nothing more.
constexpr qsizetype kMostShown = 8;

bool isAddressRecord(const Dns::Record &record)
{
    return record.type == Dns::Type::A || record.type == Dns::Type::AAAA;
}

bool isAliasRecord(const Dns::Record &record) { return record.type == Dns::Type::CNAME && !record.value.isEmpty(); }

QString described(const Dns::Record &record)
{
    switch (record.type) {
    case Dns::Type::A:
        return "A "_L1 + record.value;
    case Dns::Type::AAAA:
        return "AAAA "_L1 + record.value;
    default:
        return u"TXT \"%1\""_s.arg(record.value.left(80));
    }
}

} // namespace

Chain::Chain(const RecordObservation &observation, const QString &host)
    : m_host(host)
{
    for (const auto *answer : {&observation.cname, &observation.address, &observation.address6, &observation.text})
        collect(*answer);
    follow();
}

// Answers may come from caches of different age: the first that tells an alias of a name decides about that name.
void Chain::collect(const Dns::Answer &answer)
{
    const bool knowsHost = !m_aliases.isEmpty();
    for (const auto &record : answer.answers) {
        const QString name = plain(record.name);
        const QString value = plain(record.value);
        if (!isAliasRecord(record)) {
            m_others.append(record);
            continue;
        }
        if (!m_next.contains(name))
            m_next.insert(name, value);
        if (name != m_host || knowsHost || m_aliases.contains(value) || m_aliases.size() >= kMostShown)
            continue;
        m_aliases.append(value);
        m_ttl = std::max(m_ttl, record.ttl);
    }
}

void Chain::follow()
{
    QString name = m_next.value(m_host);
    while (!name.isEmpty() && !m_isEndless) {
        m_isEndless = name == m_host || m_names.contains(name) || m_names.size() >= kLongestChain;
        m_names.append(name);
        name = m_next.value(name);
    }
}

QList<Dns::Record> Chain::addressesAt(const QString &name) const
{
    QList<Dns::Record> found;
    for (const auto &record : m_others) {
        if (isAddressRecord(record) && plain(record.name) == name && found.size() < kMostShown)
            found.append(record);
    }
    return found;
}

QList<Dns::Record> Chain::addresses() const { return addressesAt(m_host); }

QList<Dns::Record> Chain::addressesOfEnd() const
{
    return m_names.isEmpty() ? QList<Dns::Record>() : addressesAt(m_names.constLast());
}

QStringList Chain::otherRecords(const Dns::Answer &target) const
{
    QStringList found;
    for (const auto &record : m_others) {
        const bool counts =
            record.type == Dns::Type::TXT || (isAddressRecord(record) && !haveSameAddress(target, {record}));
        const QString text = described(record);
        if (counts && plain(record.name) == m_host && !found.contains(text) && found.size() < kMostShown)
            found.append(text);
    }
    return found;
}

quint32 Chain::longestTtl() const
{
    quint32 longest = m_ttl;
    for (const auto &record : m_others) {
        if (plain(record.name) == m_host)
            longest = std::max(longest, record.ttl);
    }
    return longest;
}

QString Chain::aliasAt(const QString &name, const Dns::Answer &answer)
{
    const auto found = std::find_if(answer.answers.begin(), answer.answers.end(), [&](const Dns::Record &record) {
        return isAliasRecord(record) && plain(record.name) == name;
    });
    return found == answer.answers.end() ? QString() : plain(found->value);
}

QString Chain::anyAlias(const Dns::Answer &answer)
{
    const auto found = std::find_if(answer.answers.begin(), answer.answers.end(), isAliasRecord);
    return found == answer.answers.end() ? QString() : plain(found->value);
}

bool Chain::haveSameAddress(const Dns::Answer &answer, const QList<Dns::Record> &addresses)
{
    return std::any_of(answer.answers.begin(), answer.answers.end(), [&](const Dns::Record &record) {
        return isAddressRecord(record) && std::any_of(addresses.begin(), addresses.end(), [&](const Dns::Record &own) {
                   return own.value == record.value;
               });
    });
}

bool Chain::isReferral(const Dns::Answer &answer, const QString &name, const QString &zone)
{
    const bool isOpen = answer.outcome == Dns::Outcome::NotAuthoritative && answer.answers.isEmpty();
    return isOpen && std::any_of(answer.authority.begin(), answer.authority.end(), [&](const Dns::Record &record) {
               const QString cut = plain(record.name);
               return record.type == Dns::Type::NS && cut != zone && Names::isWithin(cut, zone) &&
                      Names::isWithin(name, cut);
           });
}

quint32 Chain::negativeTtl(const Dns::Answer &answer)
{
    const auto soa = std::find_if(answer.authority.begin(), answer.authority.end(),
                                  [](const Dns::Record &record) { return record.type == Dns::Type::SOA; });
    return soa == answer.authority.end() ? 0 : soa->ttl;
}
