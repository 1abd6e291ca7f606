#pragma once

#include "models/domaininfo.h"
#include "network/dns/dnstypes.h"

#include <QString>
#include <QStringList>

//! Who was asked.
struct DnsSource {
    enum class Kind : quint8 { Authoritative, System, Public };
    Kind kind = Kind::System;
    QString name{};   //!< "ns1.example.net", "Cloudflare"; empty for the system's
    QString server{}; //!< for Dns::Question::server
    bool operator==(const DnsSource &) const = default;
};

//! Everything one source said about one host Clerk wants a record for.
struct RecordObservation {
    Dns::Answer cname{};
    Dns::Answer address{};  //!< A
    Dns::Answer address6{}; //!< AAAA
    Dns::Answer text{};     //!< TXT
    Dns::Answer doubled{}; //!< CNAME of host.zone, the name a panel makes that appends the zone; zone's own server only
    Dns::Answer
        random{}; //!< A (or CNAME) of a name nobody made beside host: answered means a wildcard; zone's server only
    //! A of Clerk's target: the addresses that any resolver knows; a failure only when all that were asked for the host
    //! tell one; Cancelled: not known.
    Dns::Answer target{};
};

//! What is the matter with one record. From good to bad within a kind of answer.
enum class Verdict : quint8 {
    NotChecked,
    Right,
    Acceptable,  //!< another target that Clerk has declared acceptable
    TargetDown,  //!< right, but Clerk's own target does not resolve: nothing to do at the DNS provider
    Propagating, //!< right at the zone's own servers; this resolver still has the old answer, for ttl seconds at most
    Missing,
    WrongTarget,
    Proxied,     //!< answered with Cloudflare's addresses instead of the CNAME: "DNS only" is needed
    Flattened,   //!< answered with addresses instead of the CNAME, not Cloudflare's
    DoubledZone, //!< the record is at host.zone
    TargetTail,  //!< the target has the zone appended: its trailing dot was left out
    TargetCut,   //!< the target lacks its trailing part
    Conflict,    //!< other records (A, AAAA, TXT) or several CNAMEs stand at the same name
    Wildcard,    //!< only a wildcard answers for it
    Loop,        //!< a CNAME chain that does not end within its bound
    Bogus,       //!< DNSSEC validation fails
    Lame,        //!< the zone's server does not serve the zone
    Refused,
    ServerFailed,
    TimedOut,
    Unreachable,
    Delegated, //!< the zone's server leaves the host to the servers of a zone below it
    Malformed
};

//! A verdict with what its sentence needs.
struct Finding {
    Verdict verdict = Verdict::NotChecked;
    QString seen{};     //!< the target or the addresses that were seen
    quint32 ttl = 0;    //!< seconds until what was seen may change; 0: not known
    QStringList also{}; //!< other records in the way ("A 192.0.2.1")
    bool good() const { return verdict == Verdict::Right || verdict == Verdict::Acceptable; }
    bool operator==(const Finding &) const = default;
};

//! Judges what one source said about \p target in \p zone. Pure.
Finding judge(const CnameTarget &target, const QString &zone, DnsSource::Kind source,
              const RecordObservation &observation);
/*! The one verdict of a record over all its sources, in the order of \p sources. A resolver that lags behind zone
 * servers which are right is Propagating (both here and in \p findings, which it rewrites). Sources that failed do
 * not count against a record that others see right, unless all of the zone's own did. If those could only not be asked
 * from here (no answer in time, not reached), or leave the host to a zone below, what resolvers tell decides. */
Finding combine(const QList<DnsSource> &sources, QList<Finding> &findings);
//! Targets Clerk has declared acceptable in place of \p wanted.
QStringList acceptableTargets(const QString &wanted);
//! What to do about it at the DNS provider; in the current language; empty when there is nothing to do.
QString hintFor(const Finding &finding, const CnameTarget &target, const QString &zone);
//! The verdict in one or two words; in the current language.
QString verdictWords(Verdict verdict);
