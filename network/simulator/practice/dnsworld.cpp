#include "network/simulator/practice/dnsworld.h"

#include "network/simulator/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr int kAliases = 8;

DnsWorld::DnsWorld(MakeZone unclaimed)
    : m_unclaimed(std::move(unclaimed))
{
}

void DnsWorld::set(const DnsZone &zone) { m_zones.insert(zone.apex(), zone); }

static bool isUnthinkable(const QString &name)
{
    return name.contains(u'\\') || isWithin(name, u"invalid"_s); // RFC 6761 section 6.4
}

std::optional<DnsZone> DnsWorld::zoneOf(const QString &name) const
{
    for (auto rest = name; !rest.isEmpty(); rest = rest.section(u'.', 1)) {
        if (const auto zone = m_zones.constFind(rest); zone != m_zones.constEnd())
            return *zone;
    }
    const auto apex = isUnthinkable(name) ? QString() : registrableDomain(name);
    return apex.isEmpty() ? std::nullopt : std::optional(m_unclaimed(apex));
}

DnsResult DnsWorld::lookUp(const QString &name, DnsType type) const
{
    if (const auto zone = zoneOf(name))
        return zone->find(name, type);
    DnsZone root(QString(), {u"a.root-servers.net"_s}, 1);
    if (!name.isEmpty() && !isUnthinkable(name))
        root.add(u"nic."_s + name, DnsType::Txt, 3600, u"a top level"_s); // so that the level itself exists
    return root.find(name, type);
}

DnsResult followAliases(const QString &name, DnsType type, const DnsLookUp &lookUp)
{
    DnsResult whole;
    auto next = name;
    for (int i = 0; i <= kAliases; ++i) {
        const auto step = lookUp(next, type);
        whole.code = step.code;
        whole.authoritative = step.authoritative;
        whole.answers += step.answers;
        whole.authority = step.authority;
        const auto alias = std::find_if(step.answers.begin(), step.answers.end(),
                                        [](const DnsRecord &record) { return record.type == DnsType::Cname; });
        if (alias == step.answers.end() || type == DnsType::Cname || type == DnsType::Any)
            return whole;
        next = alias->text;
    }
    return {.code = DnsCode::ServerFailure};
}

void addGlue(DnsResult &result, const DnsWorld &world)
{
    for (const auto &record : std::as_const(result.answers)) {
        if (record.type == DnsType::Ns)
            result.additional += world.lookUp(record.text, DnsType::A).answers;
    }
}

} // namespace simulator
