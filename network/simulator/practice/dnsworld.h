#pragma once

#include "network/simulator/practice/dnszone.h"

#include <functional>

namespace simulator {

/*! All zones there are, below a root of their own: nothing is ever asked outside of it.
 *
 *  Every domain that could be registered is the admin's, unless a zone was set for it or it ends in .invalid: so a
 *  domain can be looked into before Clerk is told of it.
 */
class DnsWorld {
public:
    using MakeZone = std::function<DnsZone(const QString &apex)>;
    //! \p unclaimed makes the zone of a domain that was not set.
    explicit DnsWorld(MakeZone unclaimed);

    void set(const DnsZone &zone);
    void clear() { m_zones.clear(); }
    //! The zone that holds \p name; nothing for the root and the top levels.
    std::optional<DnsZone> zoneOf(const QString &name) const;
    //! What the zone's own server has, one step; for the top levels what the root has.
    DnsResult lookUp(const QString &name, DnsType type) const;

private:
    MakeZone m_unclaimed;
    QMap<QString, DnsZone> m_zones;
};

using DnsLookUp = std::function<DnsResult(const QString &name, DnsType type)>;
//! Asks \p lookUp and follows aliases, a bounded number of them; a loop is a server failure.
DnsResult followAliases(const QString &name, DnsType type, const DnsLookUp &lookUp);

//! Puts the addresses of the name servers that \p result names along with it.
void addGlue(DnsResult &result, const DnsWorld &world);

} // namespace simulator
