#include "models/migration/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isFine(Verdict verdict)
{
    return verdict == Verdict::Right || verdict == Verdict::Acceptable || verdict == Verdict::TargetDown;
}

// What a source says, as opposed to a source that says nothing.
bool isTold(Verdict verdict)
{
    return isFine(verdict) || (verdict >= Verdict::Propagating && verdict <= Verdict::Bogus);
}

// What a cache may still repeat after the record was corrected. A failed validation is news, not memory.
bool mayBeOld(Verdict verdict) { return verdict >= Verdict::Missing && verdict < Verdict::Bogus; }

const Finding *worst(const QList<const Finding *> &findings)
{
    return findings.isEmpty()
               ? nullptr
               : *std::max_element(findings.begin(), findings.end(), [](const Finding *one, const Finding *other) {
                     return one->verdict < other->verdict;
                 });
}

//! The findings of one record, parted by who was asked and whether it told anything.
class Combination {
public:
    Combination(const QList<DnsSource> &sources, QList<Finding> &findings);
    Finding overall();

private:
    Finding withZoneServers();
    Finding withResolvers(const QList<const Finding *> &told);
    Finding agreed(const QList<const Finding *> &told);
    void finishChains();
    void forgive();

    QList<Finding *> m_own;
    QList<Finding *> m_resolvers;
};

QList<const Finding *> told(const QList<Finding *> &findings)
{
    QList<const Finding *> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result),
                 [](const Finding *finding) { return isTold(finding->verdict); });
    return result;
}

QList<const Finding *> failed(const QList<Finding *> &findings)
{
    QList<const Finding *> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result), [](const Finding *finding) {
        return !isTold(finding->verdict) && finding->verdict != Verdict::NotChecked;
    });
    return result;
}

// Says more about the way there than about the zone.
bool isUnheard(const Finding *finding)
{
    return finding->verdict == Verdict::TimedOut || finding->verdict == Verdict::Unreachable;
}

bool isDelegated(const Finding *finding) { return finding->verdict == Verdict::Delegated; }

bool allFine(const QList<const Finding *> &findings)
{
    return !findings.isEmpty() && std::all_of(findings.begin(), findings.end(),
                                              [](const Finding *finding) { return isFine(finding->verdict); });
}

Combination::Combination(const QList<DnsSource> &sources, QList<Finding> &findings)
{
    const auto count = std::min(sources.size(), findings.size());
    for (qsizetype i = 0; i < count; ++i)
        (sources.at(i).kind == DnsSource::Kind::Authoritative ? m_own : m_resolvers).append(&findings[i]);
}

// The zone's own servers tell only the first step of a chain that leaves the zone; resolvers tell where it ends.
void Combination::finishChains()
{
    for (Finding *own : m_own) {
        if (own->verdict != Verdict::WrongTarget)
            continue;
        const auto whole = std::find_if(m_resolvers.begin(), m_resolvers.end(), [&](const Finding *finding) {
            return isFine(finding->verdict) && finding->seen.startsWith(own->seen + u" → "_s);
        });
        if (whole == m_resolvers.end())
            continue;
        own->verdict = (*whole)->verdict;
        own->seen = (*whole)->seen;
    }
}

void Combination::forgive()
{
    for (Finding *finding : m_resolvers) {
        if (mayBeOld(finding->verdict))
            finding->verdict = Verdict::Propagating;
    }
}

Finding Combination::agreed(const QList<const Finding *> &good)
{
    forgive();
    Finding result = *worst(good);
    for (const Finding *finding : told(m_resolvers)) {
        const bool isWorse = finding->verdict > result.verdict;
        const bool isLonger =
            finding->verdict == result.verdict && result.verdict == Verdict::Propagating && finding->ttl > result.ttl;
        if (!isFine(finding->verdict) && (isWorse || isLonger))
            result = *finding;
    }
    return result;
}

Finding Combination::withZoneServers()
{
    finishChains();
    const auto own = told(m_own);
    if (allFine(own))
        return agreed(own);
    if (!own.isEmpty())
        return *worst(own);
    const auto failures = failed(m_own);
    if (failures.isEmpty())
        return {};
    // Networks of companies let nobody but their own resolver ask, and a zone below has servers of its own: what
    // resolvers see is all there is.
    const bool isElsewhere = std::any_of(failures.begin(), failures.end(), isDelegated) ||
                             std::all_of(failures.begin(), failures.end(), isUnheard);
    const auto resolvers = told(m_resolvers);
    return isElsewhere && !resolvers.isEmpty() ? withResolvers(resolvers) : *worst(failures);
}

// Nobody tells who is ahead; the next check does, when what is old has run out.
Finding Combination::withResolvers(const QList<const Finding *> &told)
{
    QList<const Finding *> good;
    std::copy_if(told.begin(), told.end(), std::back_inserter(good),
                 [](const Finding *finding) { return isFine(finding->verdict); });
    return good.isEmpty() ? *worst(told) : agreed(good);
}

Finding Combination::overall()
{
    if (!m_own.isEmpty())
        return withZoneServers();
    const auto all = told(m_resolvers);
    if (!all.isEmpty())
        return withResolvers(all);
    const auto failures = failed(m_resolvers);
    return failures.isEmpty() ? Finding() : *worst(failures);
}

} // namespace

Finding combine(const QList<DnsSource> &sources, QList<Finding> &findings)
{
    return Combination(sources, findings).overall();
}
