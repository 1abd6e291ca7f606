#include "models/migration/verdict.h"

#include "models/migration/filled_p.h"
#include "models/migration/names_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct VerdictRow {
    Verdict verdict;
    const char *words;
    //! %1 host, %2 target, %3 name to type in a panel that adds the zone, %4 what was seen, %5 zone, %6 records in the
    //! way
    const char *hint = nullptr;
};

constexpr std::array kVerdictRows{
    VerdictRow{
        Verdict::NotChecked, QT_TRANSLATE_NOOP("RecordVerdict", "Not checked"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "This has not been checked yet. The record to have at your DNS provider: type CNAME, name "
                          "“%3” (in full “%1”), target “%2”.")},
    VerdictRow{Verdict::Right, QT_TRANSLATE_NOOP("RecordVerdict", "Right")},
    VerdictRow{Verdict::Acceptable, QT_TRANSLATE_NOOP("RecordVerdict", "Acceptable")},
    VerdictRow{
        Verdict::TargetDown, QT_TRANSLATE_NOOP("RecordVerdict", "Clerk’s target is down"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "The record of %1 is right: leave it as it is. Clerk’s own target %2 cannot be found at the "
                          "moment, which only Clerk can mend. Its status page, status.clerk.com, tells more.")},
    VerdictRow{
        Verdict::Propagating, QT_TRANSLATE_NOOP("RecordVerdict", "Propagating"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "The record of %1 with the target “%2” is in place; some resolvers still repeat the answer "
                          "from before. Leave the record as it is and wait.")},
    VerdictRow{
        Verdict::Missing, QT_TRANSLATE_NOOP("RecordVerdict", "Missing"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "There is no record at %1. Create it at your DNS provider: type CNAME, name “%3”, target "
                          "“%2”. A panel that asks for the full name takes “%1.”.")},
    VerdictRow{
        Verdict::WrongTarget, QT_TRANSLATE_NOOP("RecordVerdict", "Wrong target"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "%1 points to %4. Change the record “%3” at your DNS provider so that its target is “%2”.")},
    VerdictRow{Verdict::Proxied, QT_TRANSLATE_NOOP("RecordVerdict", "Proxied"),
               QT_TRANSLATE_NOOP(
                   "RecordVerdict",
                   "%1 is answered with addresses of Cloudflare (%4) in place of the CNAME, and Clerk can "
                   "neither check it nor get a certificate. In Cloudflare’s DNS settings, switch the record "
                   "“%3” from “Proxied” to “DNS only”; it must be a CNAME with the target “%2”. If no record “%3” "
                   "is there, a proxied wildcard answers for it: create that CNAME as “DNS only”; the wildcard "
                   "may stay.")},
    VerdictRow{
        Verdict::Flattened, QT_TRANSLATE_NOOP("RecordVerdict", "Flattened"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "%1 is answered with addresses (%4) in place of a CNAME. If an A, AAAA or ALIAS record “%3” "
                          "stands at your DNS provider, replace it with a CNAME with the target “%2”. If it is that "
                          "CNAME already, switch its “flattening” off. If only a wildcard answers, creating the CNAME "
                          "is enough.")},
    VerdictRow{
        Verdict::DoubledZone, QT_TRANSLATE_NOOP("RecordVerdict", "Zone name doubled"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "The record was made at %1.%5, because your DNS provider’s panel adds “%5” by itself. Change "
                          "its name to “%3”, nothing more, and leave the target “%2”.")},
    VerdictRow{
        Verdict::TargetTail, QT_TRANSLATE_NOOP("RecordVerdict", "Zone name in target"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "%1 points to %4: your DNS provider’s panel added the zone to the target. Change the target "
                          "of the record “%3” to “%2.”, with the dot at its end.")},
    VerdictRow{
        Verdict::TargetCut, QT_TRANSLATE_NOOP("RecordVerdict", "Target cut short"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "%1 points to %4, which is only the beginning of the target. Change the target of the record "
                          "“%3” to all of “%2”, with a dot at its end if your DNS provider’s panel takes one.")},
    VerdictRow{
        Verdict::Conflict, QT_TRANSLATE_NOOP("RecordVerdict", "Conflict"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "Other records stand at %1: %6. A CNAME must be the only record of its name. Delete them at "
                          "your DNS provider, so that “%3” has one record: type CNAME, target “%2”.")},
    VerdictRow{
        Verdict::Wildcard, QT_TRANSLATE_NOOP("RecordVerdict", "Only a wildcard"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "%1 has no record of its own: a wildcard record of the zone answers for it (%4). Create one "
                          "at your DNS provider: type CNAME, name “%3”, target “%2”. It goes before the wildcard, "
                          "which may stay.")},
    VerdictRow{
        Verdict::Loop, QT_TRANSLATE_NOOP("RecordVerdict", "Loop"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "The CNAME records from %1 go in a circle, or further than resolvers follow (%4). Point the "
                          "record “%3” straight to “%2”.")},
    VerdictRow{
        Verdict::Bogus, QT_TRANSLATE_NOOP("RecordVerdict", "DNSSEC fails"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "The DNSSEC signatures for %1 are not valid, so validating resolvers and certificate issuers "
                          "take no answer from the zone %5. Have the zone signed anew at your DNS provider, or remove "
                          "an outdated DS record at the registrar. The record “%3” with the target “%2” can be found "
                          "only then.")},
    VerdictRow{Verdict::Lame, QT_TRANSLATE_NOOP("RecordVerdict", "Lame server"),
               QT_TRANSLATE_NOOP(
                   "RecordVerdict",
                   "This server is named as one of the zone %5, but does not serve it. Correct the list of name "
                   "servers at the registrar, or set the zone up there. The record to have: %1, type CNAME, name "
                   "“%3”, target “%2”.")},
    VerdictRow{Verdict::Refused, QT_TRANSLATE_NOOP("RecordVerdict", "Refused"),
               QT_TRANSLATE_NOOP(
                   "RecordVerdict",
                   "This server refuses questions about %1. If it is one of the zone’s own, see that the zone %5 "
                   "is active at your DNS provider, with the record “%3” and the target “%2”. If it is a "
                   "resolver, it does not serve this network: choose another.")},
    VerdictRow{
        Verdict::ServerFailed, QT_TRANSLATE_NOOP("RecordVerdict", "Server failed"),
        QT_TRANSLATE_NOOP("RecordVerdict",
                          "This server could not work out an answer for %1. It is asked again by itself. If that goes "
                          "on, see whether the zone %5 is in order at your DNS provider, with the record “%3” and the "
                          "target “%2”.")},
    VerdictRow{Verdict::TimedOut, QT_TRANSLATE_NOOP("RecordVerdict", "No answer"),
               QT_TRANSLATE_NOOP(
                   "RecordVerdict",
                   "This server did not answer in time about %1. It is asked again by itself. If that goes on, a "
                   "firewall may hold DNS questions back, or the name server of the zone %5 is down. The record "
                   "to have: name “%3”, target “%2”.")},
    VerdictRow{Verdict::Unreachable, QT_TRANSLATE_NOOP("RecordVerdict", "Unreachable"),
               QT_TRANSLATE_NOOP(
                   "RecordVerdict",
                   "This server could not be reached to ask about %1. See whether this computer is connected; if "
                   "it is, whether the name servers of the zone %5 are the right ones. The record to have: name "
                   "“%3”, target “%2”.")},
    VerdictRow{
        Verdict::Delegated, QT_TRANSLATE_NOOP("RecordVerdict", "Delegated"),
        QT_TRANSLATE_NOOP(
            "RecordVerdict",
            "This server of the zone %5 leaves %1 to the name servers of a zone below. What resolvers answer counts. "
            "The record to have in that zone: %1, type CNAME, target “%2”.")},
    VerdictRow{Verdict::Malformed, QT_TRANSLATE_NOOP("RecordVerdict", "Unreadable answer"),
               QT_TRANSLATE_NOOP(
                   "RecordVerdict",
                   "What this server sent about %1 is no proper DNS answer. A firewall or router may be changing "
                   "it. Ask another resolver, and see that the zone %5 has the record “%3” with the target "
                   "“%2”.")},
};

const VerdictRow &rowOf(Verdict verdict)
{
    const auto found = std::find_if(kVerdictRows.begin(), kVerdictRows.end(),
                                    [&](const VerdictRow &row) { return row.verdict == verdict; });
    return found == kVerdictRows.end() ? kVerdictRows.front() : *found;
}

QString verdictText(const char *text) { return QCoreApplication::translate("RecordVerdict", text); }

QString relativeName(const QString &host, const QString &zone)
{
    if (host == zone)
        return u"@"_s;
    return Names::isWithin(host, zone) ? host.chopped(zone.size() + 1) : host;
}

QString duration(quint32 seconds)
{
    if (seconds < 120)
        return QCoreApplication::translate("RecordVerdict", "%1 s").arg(seconds);
    if (seconds < 7200)
        return QCoreApplication::translate("RecordVerdict", "%1 min").arg((seconds + 59) / 60);
    return QCoreApplication::translate("RecordVerdict", "%1 h").arg((quint64(seconds) + 3599) / 3600);
}

QString remembered(const Finding &finding)
{
    const bool isDefinite = finding.verdict >= Verdict::Propagating && finding.verdict < Verdict::Bogus;
    if (finding.ttl == 0 || !isDefinite)
        return {};
    const QString time = duration(finding.ttl);
    return u' ' +
           QCoreApplication::translate("RecordVerdict", "What was seen may be repeated by resolvers for up to %1.")
               .arg(time);
}

// CNAME and SOA cannot share a name (RFC 1034, 3.6.2).
bool isAtApex(const Finding &finding, const QString &host, const QString &zone)
{
    const bool needsRecord = finding.verdict == Verdict::Missing || finding.verdict == Verdict::Flattened ||
                             finding.verdict == Verdict::Proxied || finding.verdict == Verdict::Conflict;
    return needsRecord && !host.isEmpty() && host == zone;
}

constexpr const char *kApexHint = QT_TRANSLATE_NOOP(
    "RecordVerdict",
    "%1 is a zone of its own, and a CNAME cannot stand at the top of a zone. At your DNS provider, remove "
    "the zone %1 and the NS records that lead to it, and create a CNAME “%1.” with the target “%2” in "
    "the zone above.");

} // namespace

QString verdictWords(Verdict verdict) { return verdictText(rowOf(verdict).words); }

QString hintFor(const Finding &finding, const CnameTarget &target, const QString &zone)
{
    const VerdictRow &row = rowOf(finding.verdict);
    const QString host = Names::plain(target.host);
    const QString apex = Names::plain(zone);
    if (!row.hint)
        return {};
    const char *text = isAtApex(finding, host, apex) ? kApexHint : row.hint;
    const QString blocking = finding.also.isEmpty() ? finding.seen : finding.also.join(u", "_s);
    return filled(verdictText(text),
                  {host, Names::plain(target.value), relativeName(host, apex), finding.seen, apex, blocking}) +
           remembered(finding);
}
