#include "network/simulator/practice/dnszone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr quint32 kApexTtl = 3600;

DnsZone::DnsZone(const QString &apex, const QStringList &nameServers, quint32 serial)
    : m_apex(apex)
{
    const auto mailbox = apex.isEmpty() ? u"hostmaster"_s : u"hostmaster."_s + apex;
    add(apex, DnsType::Soa, kApexTtl,
        u"%1 %2 %3 7200 900 1209600 %4"_s.arg(nameServers.value(0), mailbox).arg(serial).arg(kNegativeTtl));
    for (const auto &server : nameServers)
        add(apex, DnsType::Ns, kApexTtl, server);
}

bool DnsZone::add(const QString &name, DnsType type, quint32 ttl, const QString &text)
{
    const auto record = dnsRecord(name, type, ttl, text);
    if (!record || !isWithin(name, m_apex))
        return false;
    m_names[name].append(*record);
    return true;
}

//! Also where only something below it has records (RFC 8020: such a name exists).
bool DnsZone::exists(const QString &name) const
{
    const auto keys = m_names.keys();
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return isWithin(key, name); });
}

DnsResult DnsZone::find(const QString &name, DnsType type) const
{
    DnsResult result{.authoritative = true};
    for (const auto &record : m_names.value(name)) {
        if (record.type == type || type == DnsType::Any || record.type == DnsType::Cname)
            result.answers.append(record);
    }
    if (!result.answers.isEmpty())
        return result;
    if (!exists(name))
        result.code = DnsCode::NameError;
    for (auto soa : m_names.value(m_apex)) {
        if (soa.type != DnsType::Soa)
            continue;
        soa.ttl = kNegativeTtl; // RFC 2308 section 3: the SOA of a negative answer carries the negative TTL
        result.authority.append(soa);
    }
    return result;
}

} // namespace simulator
