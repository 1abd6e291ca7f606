#include "network/simulator/practice/provider.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr auto kProvider = "dns-provider.example"_L1;

ProvidedZone::ProvidedZone(const QString &apex)
    : m_apex(apex)
{
}

QStringList ProvidedZone::nameServers() { return {u"ns1."_s + kProvider, u"ns2."_s + kProvider}; }

QStringList ProvidedZone::placements()
{
    return {u"right"_s, u"missing"_s, u"wrong"_s, u"proxied"_s, u"doubled"_s, u"tail"_s, u"conflict"_s};
}

//! Addresses Cloudflare announces (https://www.cloudflare.com/ips): what its proxy answers with instead of an alias.
static void addProxied(DnsZone &zone, const QString &host, quint32 ttl)
{
    zone.add(host, DnsType::A, ttl, u"104.21.48.17"_s);
    zone.add(host, DnsType::A, ttl, u"172.67.181.9"_s);
    zone.add(host, DnsType::Aaaa, ttl, u"2606:4700:3030::6815:3011"_s);
    zone.add(host, DnsType::Aaaa, ttl, u"2606:4700:3033::ac43:b509"_s);
}

static void addPlaced(DnsZone &zone, const PlacedRecord &record, quint32 ttl)
{
    const auto alias = [&](const QString &host, const QString &target) { zone.add(host, DnsType::Cname, ttl, target); };
    if (record.placement == "right"_L1)
        alias(record.host, record.wanted);
    else if (record.placement == "wrong"_L1)
        alias(record.host, u"parking."_s + kProvider);
    else if (record.placement == "proxied"_L1)
        addProxied(zone, record.host, ttl);
    else if (record.placement == "doubled"_L1)
        alias(record.host + u'.' + zone.apex(), record.wanted);
    else if (record.placement == "tail"_L1)
        alias(record.host, record.wanted + u'.' + zone.apex());
    else if (record.placement == "conflict"_L1) // it keeps the alias out: RFC 1034 section 3.6.2
        zone.add(record.host, DnsType::Txt, ttl, u"site-verification=3f1c9a72"_s);
}

DnsZone ProvidedZone::zone(quint32 ttl) const
{
    DnsZone zone(m_apex, nameServers(), m_serial);
    zone.add(m_apex, DnsType::A, 3600, u"192.0.2.10"_s); // the admin's web server: RFC 5737 keeps it from being real
    zone.add(m_apex, DnsType::Txt, 3600, u"v=spf1 -all"_s);
    zone.add(u"www."_s + m_apex, DnsType::A, 3600, u"192.0.2.10"_s);
    for (const auto &text : m_caa)
        zone.add(m_apex, DnsType::Caa, ttl, text);
    for (const auto &record : m_records)
        addPlaced(zone, record, ttl);
    return zone;
}

void ProvidedZone::ask(const QJsonArray &targets, bool settled)
{
    m_asked.clear();
    ++m_serial;
    for (const auto &entry : targets) {
        const auto target = entry.toObject();
        const auto host = target.value("host"_L1).toString();
        auto &record = m_records[host];
        const auto wanted = target.value("value"_L1).toString();
        const bool stands = record.wanted == wanted;
        record = {.host = host,
                  .wanted = wanted,
                  .required = target.value("required"_L1).toBool(true),
                  .placement = stands ? record.placement : u"missing"_s};
        if (settled)
            record.placement = u"right"_s;
        m_asked.append(host);
    }
}

QList<PlacedRecord> ProvidedZone::asked() const
{
    QList<PlacedRecord> records;
    for (const auto &host : m_asked)
        records.append(m_records.value(host));
    return records;
}

bool ProvidedZone::place(const QString &host, const QString &placement)
{
    if (!isAsked(host) || !placements().contains(placement))
        return false;
    m_records[host].placement = placement;
    ++m_serial;
    return true;
}

bool ProvidedZone::setCaa(const QStringList &records)
{
    const bool good = std::all_of(records.begin(), records.end(), [&](const QString &text) {
        return dnsRecord(m_apex, DnsType::Caa, 0, text).has_value();
    });
    if (!good || records.size() > 50)
        return false;
    m_caa = records;
    ++m_serial;
    return true;
}

QJsonObject ProvidedZone::saved() const
{
    QJsonArray records;
    for (const auto &record : m_records)
        records.append(QJsonObject{{"host"_L1, record.host},
                                   {"wanted"_L1, record.wanted},
                                   {"required"_L1, record.required},
                                   {"placement"_L1, record.placement}});
    return {{"records"_L1, records},
            {"asked"_L1, QJsonArray::fromStringList(m_asked)},
            {"caa"_L1, QJsonArray::fromStringList(m_caa)},
            {"serial"_L1, qint64(m_serial)}};
}

std::optional<ProvidedZone> ProvidedZone::restored(const QString &apex, const QJsonObject &saved)
{
    ProvidedZone zone(apex);
    for (const auto &each : saved.value("records"_L1).toArray()) {
        const PlacedRecord record{.host = each["host"_L1].toString(),
                                  .wanted = each["wanted"_L1].toString(),
                                  .required = each["required"_L1].toBool(true),
                                  .placement = each["placement"_L1].toString()};
        if (!isWithin(record.host, apex) || !placements().contains(record.placement))
            return std::nullopt;
        zone.m_records.insert(record.host, record);
    }
    for (const auto &each : saved.value("asked"_L1).toArray()) {
        if (!zone.m_records.contains(each.toString()))
            return std::nullopt;
        zone.m_asked.append(each.toString());
    }
    if (apex.isEmpty() || !zone.setCaa(saved.value("caa"_L1).toVariant().toStringList()))
        return std::nullopt;
    zone.m_serial = static_cast<quint32>(saved.value("serial"_L1).toInteger(1));
    return zone;
}

} // namespace simulator
