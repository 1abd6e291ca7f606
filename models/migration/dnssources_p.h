#pragma once

#include "models/migration/verdict.h"
#include "network/dns/zonefinder.h"
#include "network/networksettings.h"

//! Who is asked about a domain's records. Pure but for usableFamilies().
namespace DnsSources {

//! More addresses tell nothing new: a zone's servers differ for minutes after a change, and four show that.
inline constexpr qsizetype kMostAuthoritative = 4;

//! The families of addresses this computer can reach the internet with.
struct Families {
    bool ipv4 = true;
    bool ipv6 = false;
};
Families usableFamilies();
//! True when \p address ("192.0.2.1:53", "[2001:db8::1]:53", "::1") can be reached at all from here.
bool isUsable(const QString &address, const Families &families);

//! At most kMostAuthoritative addresses: each name server once before any of them twice. With both families they
//! alternate, so that a network which lets only one of them through does not hide all servers.
QList<DnsSource> authoritative(const Zone &zone, const Families &families);
//! The system's resolver and then the public ones, each by its first address.
QList<DnsSource> recursive(const QList<PublicResolver> &resolvers);
//! Whether \p found names other servers than \p known, or asking \p asked would ask addresses they no longer have.
bool isMoved(const Zone &known, const QList<DnsSource> &asked, const Zone &found);
//! Why the zone's own servers cannot be asked; translated, empty when they can.
QString problem(const Zone &zone, const QString &domain, const Families &families);

//! Whether \p answer to a question for \p server (empty: the system's) shows that there is a network. A resolver on
//! this computer, or near it, reports failures of its own while there is none.
bool isReached(const QString &server, const Dns::Answer &answer);

//! The records among \p records whose hosts present a certificate: not mail's return path and not keys of DKIM.
QStringList certificateHosts(const QString &domain, const QList<CnameTarget> &records);

} // namespace DnsSources
