#include "network/simulator/practice/resolver.h"

#include <algorithm>

namespace simulator {

static constexpr quint32 kLongest = 60; // seconds: nobody practises for an hour
static constexpr int kWholeName = 0;
static constexpr qsizetype kNames = 1000;

CachingResolver::CachingResolver(const DnsWorld *world)
    : m_world(world)
{
}

template <class Change> static void changeTtls(DnsResult &result, Change change)
{
    for (auto *section : {&result.answers, &result.authority}) {
        for (auto &record : *section)
            record.ttl = change(record.ttl);
    }
}

DnsResult CachingResolver::resolve(const QString &name, DnsType type)
{
    auto result = followAliases(name, type, [this](const QString &n, DnsType t) { return step(n, t); });
    result.authoritative = false;
    return result;
}

DnsResult CachingResolver::step(const QString &name, DnsType type)
{
    if (const auto known = m_late ? remembered(name, type) : std::nullopt)
        return *known;
    auto result = m_world->lookUp(name, type);
    changeTtls(result, [](quint32 ttl) { return std::min(ttl, kLongest); });
    remember(name, type, result);
    return result;
}

std::optional<DnsResult> CachingResolver::remembered(const QString &name, DnsType type)
{
    const auto types = m_names.constFind(name);
    if (types == m_names.constEnd())
        return std::nullopt;
    for (const int key : {kWholeName, static_cast<int>(type), static_cast<int>(DnsType::Cname)}) {
        const auto entry = types->constFind(key);
        if (entry == types->constEnd() || entry->until <= Clock::now())
            continue;
        if (key == static_cast<int>(DnsType::Cname) && entry->result.answers.isEmpty() && type != DnsType::Cname)
            continue; // that there is no alias says nothing of other types
        auto result = entry->result;
        const auto left = std::chrono::ceil<std::chrono::seconds>(entry->until - Clock::now()).count();
        changeTtls(result, [left](quint32) { return static_cast<quint32>(left); });
        return result;
    }
    return std::nullopt;
}

void CachingResolver::remember(const QString &name, DnsType type, const DnsResult &result)
{
    if (m_names.size() >= kNames)
        m_names.clear();
    const auto &told = result.answers.isEmpty() ? result.authority : result.answers;
    quint32 ttl = kLongest;
    for (const auto &record : told)
        ttl = std::min(ttl, record.ttl);
    auto &types = m_names[name];
    int key = static_cast<int>(type);
    if (result.code == DnsCode::NameError) {
        types.clear();
        key = kWholeName;
    } else {
        types.remove(kWholeName);
        if (!result.answers.isEmpty() && result.answers.front().type == DnsType::Cname)
            key = static_cast<int>(DnsType::Cname);
    }
    types.insert(key, {result, Clock::now() + std::chrono::seconds(ttl)});
}

} // namespace simulator
