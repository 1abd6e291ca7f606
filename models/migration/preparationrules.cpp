#include "models/migration/preparation_p.h"

#include "models/migration/cloudflare_p.h"
#include "models/migration/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Id = PreparationItem::Id;
using State = PreparationItem::State;

namespace PreparationRules {
namespace {

struct PreparationText {
    Q_DECLARE_TR_FUNCTIONS(Preparation)
};

// Where every target of Clerk's is; mail and DKIM targets begin with an id that is not known before the change.
constexpr auto kClerkTargets = ".clerk.services"_L1;
// An hour of waiting after a mistake is what one can bear.
constexpr quint32 kLongTtl = 3600;

QString typeWord(Dns::Type type)
{
    switch (type) {
    case Dns::Type::A:
        return u"A"_s;
    case Dns::Type::AAAA:
        return u"AAAA"_s;
    case Dns::Type::CNAME:
        return u"CNAME"_s;
    case Dns::Type::TXT:
        return u"TXT"_s;
    default:
        return u"TYPE%1"_s.arg(int(type));
    }
}

QStringList recordWords(const Look &look)
{
    QStringList words;
    for (const Dns::Record &record : look.records)
        words.append(u"%1 %2"_s.arg(typeWord(record.type), record.value));
    words.sort();
    return words;
}

//! The look at a name nobody made beside \p host, when a wildcard answers for it.
const Look *wildcardBeside(const Looks &looks, const QString &host)
{
    const QString parent = host.section(u'.', 1);
    const auto it = std::ranges::find_if(looks.siblings, [&parent](const Look &look) {
        return !look.records.isEmpty() && look.name.section(u'.', 1) == parent;
    });
    return it == looks.siblings.end() ? nullptr : &*it;
}

bool isFromWildcard(const Looks &looks, const Look &host)
{
    const Look *sibling = wildcardBeside(looks, host.name);
    return sibling && recordWords(*sibling) == recordWords(host);
}

// Cloudflare has the same addresses for all proxied names of a zone: they do not tell a record from a wildcard.
bool isProxied(const Look &look)
{
    return !look.records.isEmpty() &&
           std::ranges::all_of(look.records, [](const Dns::Record &record) { return isCloudflare(record.value); });
}

bool isRight(const Look &look, const QList<CnameTarget> &early)
{
    if (look.records.size() != 1 || look.records.constFirst().type != Dns::Type::CNAME)
        return false;
    const QString target = look.records.constFirst().value;
    const auto wanted = std::ranges::find(early, look.name, &CnameTarget::host);
    if (wanted != early.end())
        return target == wanted->value || acceptableTargets(wanted->value).contains(target);
    return target.endsWith(kClerkTargets);
}

PreparationItem item(Id id, State state, const QString &found, const QString &advice = {})
{
    PreparationItem out = unchecked(id, state);
    out.found = found;
    out.advice = advice;
    return out;
}

QString outcomeWords(Dns::Outcome outcome)
{
    switch (outcome) {
    case Dns::Outcome::Refused:
        return PreparationText::tr("refuses");
    case Dns::Outcome::NotAuthoritative:
    case Dns::Outcome::NameNotFound:
    case Dns::Outcome::NoData:
        return PreparationText::tr("does not serve this zone");
    case Dns::Outcome::ServerFailed:
        return PreparationText::tr("reports a failure");
    case Dns::Outcome::Malformed:
        return PreparationText::tr("answers nonsense");
    default:
        return PreparationText::tr("does not answer");
    }
}

bool anyServed(const QList<Look> &looks) { return std::ranges::any_of(looks, &Look::served); }

QString unanswered() { return PreparationText::tr("No DNS server answered."); }
QString tryAgain() { return PreparationText::tr("Check this computer's connection, then check again."); }

} // namespace

void add(Look &look, const Dns::Answer &answer)
{
    const bool negative = answer.outcome == Dns::Outcome::NoData || answer.outcome == Dns::Outcome::NameNotFound;
    look.served |= negative || answer.outcome == Dns::Outcome::Answered;
    look.other |= answer.outcome == Dns::Outcome::NoData;
    for (const Dns::Record &record : answer.answers) {
        const bool isOwn = record.name == look.name;
        const auto isSame = [&record](const Dns::Record &known) {
            return known.type == record.type && known.value == record.value;
        };
        if (isOwn && std::ranges::none_of(look.records, isSame))
            look.records.append(record);
    }
    for (const Dns::Record &record : answer.authority) {
        if (negative && record.type == Dns::Type::SOA)
            look.negativeTtl = std::max(look.negativeTtl, record.ttl);
    }
}

QString durationWords(quint32 seconds)
{
    const int minutes = int(seconds / 60 + (seconds % 60 >= 30 ? 1 : 0));
    if (seconds < 90)
        return seconds == 1 ? PreparationText::tr("1 second")
                            : PreparationText::tr("%n seconds", nullptr, int(seconds));
    if (minutes < 90)
        return PreparationText::tr("%n minutes", nullptr, minutes);
    const int hours = (minutes + 30) / 60;
    if (hours < 36)
        return PreparationText::tr("%n hours", nullptr, hours);
    return PreparationText::tr("%n days", nullptr, (hours + 12) / 24);
}

PreparationItem unchecked(Id id, State state)
{
    switch (id) {
    case Id::NameServers:
        return {.id = id, .state = state, .title = PreparationText::tr("The zone's name servers answer")};
    case Id::ClerkHostsFree:
        return {.id = id, .state = state, .title = PreparationText::tr("Nothing sits on the hosts Clerk needs")};
    case Id::Wildcard:
        return {.id = id, .state = state, .title = PreparationText::tr("No wildcard record is in the way")};
    case Id::Caa:
        return {.id = id, .state = state, .title = PreparationText::tr("Both certificate issuers are allowed")};
    case Id::Ttl:
        return {.id = id, .state = state, .title = PreparationText::tr("Old answers are forgotten soon")};
    }
    return {};
}

PreparationItem nameServers(const Zone &zone, const QList<Server> &servers, const QString &problem)
{
    if (servers.isEmpty()) {
        const bool isOurs = zone.outcome == Dns::Outcome::TimedOut || zone.outcome == Dns::Outcome::Unreachable;
        const QString advice = isOurs
                                   ? tryAgain()
                                   : PreparationText::tr("Register the domain, or have its name servers entered at the "
                                                         "registrar, before you change to it.");
        return item(Id::NameServers, isOurs ? State::Unknown : State::Problem, problem, advice);
    }
    QStringList good, bad;
    for (const Server &server : servers) {
        if (server.soa == Dns::Outcome::Answered)
            good.append(server.name);
        else
            bad.append(u"%1: %2"_s.arg(server.name, outcomeWords(server.soa)));
    }
    for (const QString &name : zone.nameServers) {
        if (std::ranges::none_of(zone.servers, [&name](const Zone::Server &server) { return server.name == name; }))
            bad.append(u"%1: %2"_s.arg(name, PreparationText::tr("has no address")));
    }
    good.removeDuplicates();
    if (bad.isEmpty())
        return item(Id::NameServers, State::Good,
                    PreparationText::tr("Zone “%1”: %2", "%1: a domain; %2: its name servers")
                        .arg(zone.apex, good.join(u", "_s)));
    return item(Id::NameServers, good.isEmpty() ? State::Problem : State::Warning, bad.join(u"; "_s),
                PreparationText::tr(
                    "Ask the DNS provider about these servers, or have them removed at the registrar. Until then "
                    "some visitors may not find the new hosts."));
}

PreparationItem clerkHosts(const Looks &looks, const QList<CnameTarget> &early)
{
    if (!anyServed(looks.hosts))
        return item(Id::ClerkHostsFree, State::Unknown, unanswered(), tryAgain());
    QStringList inTheWay, right, unclear, proxied;
    for (const Look &look : looks.hosts) {
        if (isFromWildcard(looks, look)) {
            if (isProxied(look))
                proxied.append(look.name);
            continue;
        }
        if (isRight(look, early))
            right.append(look.name);
        else if (!look.records.isEmpty())
            inTheWay.append(u"%1: %2"_s.arg(look.name, recordWords(look).join(u", "_s)));
        else if (look.other && !wildcardBeside(looks, look.name))
            unclear.append(look.name);
    }
    if (!inTheWay.isEmpty())
        return item(
            Id::ClerkHostsFree, State::Problem, inTheWay.join(u'\n'),
            PreparationText::tr("Remove these records at your DNS provider, after making sure that nothing else uses "
                                "them: a CNAME for Clerk cannot stand beside them. If they are Clerk's records already "
                                "but proxied by Cloudflare, set them to “DNS only”."));
    if (!unclear.isEmpty())
        return item(
            Id::ClerkHostsFree, State::Warning,
            PreparationText::tr("These names exist already, with records of another kind or with names below them: %1")
                .arg(unclear.join(u", "_s)),
            PreparationText::tr(
                "Look at them at your DNS provider: apart from names below it, nothing can stand beside "
                "a CNAME."));
    if (!proxied.isEmpty())
        return item(
            Id::ClerkHostsFree, State::Warning,
            PreparationText::tr(
                "These names are answered with Cloudflare's addresses, as the wildcard is; whether they "
                "have records of their own cannot be told from outside: %1")
                .arg(proxied.join(u", "_s)),
            PreparationText::tr("Look at Cloudflare's list of records: remove what stands at these names, or set it to "
                                "“DNS only” if it is Clerk's record already. If only the wildcard is there, they are "
                                "free."));
    const QString found =
        right.isEmpty()
            ? PreparationText::tr("All of them are free.")
            : PreparationText::tr("Already pointing at Clerk: %1. The others are free.").arg(right.join(u", "_s));
    return item(
        Id::ClerkHostsFree, State::Good, found,
        PreparationText::tr("The records of the Frontend API and the Account Portal can be put in place now. Until the "
                            "domain is changed those two addresses show Cloudflare's “Error 1000”: that is expected."));
}

PreparationItem wildcard(const Looks &looks)
{
    if (!anyServed(looks.siblings))
        return item(Id::Wildcard, State::Unknown, unanswered(), tryAgain());
    QStringList found;
    for (const Look &look : looks.siblings) {
        if (!look.records.isEmpty())
            found.append(u"*.%1: %2"_s.arg(look.name.section(u'.', 1), recordWords(look).join(u", "_s)));
    }
    if (found.isEmpty())
        return item(Id::Wildcard, State::Good, PreparationText::tr("There is none."));
    return item(
        Id::Wildcard, State::Warning, found.join(u'\n'),
        PreparationText::tr("It answers for Clerk's hosts until their own records are there, and resolvers keep that "
                            "answer for a while. Put the own records in place before anybody opens the new hosts, or "
                            "remove the wildcard for the time of the change."));
}

PreparationItem caa(const CaaVerdict &verdict, const QString &zone)
{
    const QString records = verdict.records.join(u'\n');
    const QString advice = caaHint(verdict, zone);
    switch (verdict.state) {
    case CaaVerdict::State::Free:
        return item(Id::Caa, State::Good,
                    PreparationText::tr("There are no CAA records: any issuer may make certificates."));
    case CaaVerdict::State::Allowed:
        return item(Id::Caa, State::Good, records, advice);
    case CaaVerdict::State::OneOnly:
        return item(Id::Caa, State::Warning, records, advice);
    case CaaVerdict::State::Blocked:
        return item(Id::Caa, State::Problem, records, advice);
    case CaaVerdict::State::NotChecked:
    case CaaVerdict::State::Unknown:
        break;
    }
    return item(Id::Caa, State::Unknown, PreparationText::tr("The CAA records could not be read."),
                advice.isEmpty() ? tryAgain() : advice);
}

PreparationItem ttl(const Looks &looks)
{
    quint32 negative = 0, existing = 0;
    for (const Look &look : looks.hosts + looks.siblings) {
        negative = std::max(negative, look.negativeTtl);
        for (const Dns::Record &record : look.records)
            existing = std::max(existing, record.ttl);
    }
    if (!anyServed(looks.hosts))
        return item(Id::Ttl, State::Unknown, unanswered(), tryAgain());
    QStringList found;
    if (negative > 0)
        found.append(
            PreparationText::tr("“There is no such record” is kept for %1 (the minimum of the zone's SOA record).")
                .arg(durationWords(negative)));
    if (existing > 0)
        found.append(PreparationText::tr("Records at these names are kept for %1.").arg(durationWords(existing)));
    if (found.isEmpty())
        found.append(PreparationText::tr("The zone does not say how long answers are kept."));
    if (negative <= kLongTtl && existing <= kLongTtl)
        return item(Id::Ttl, State::Good, found.join(u'\n'));
    return item(Id::Ttl, State::Warning, found.join(u'\n'),
                PreparationText::tr(
                    "Lower it to 5 minutes at your DNS provider, and wait as long as the old value says before "
                    "you go on. Otherwise a resolver that asked too early keeps the old answer that long, and so "
                    "does a mistake you correct. Until the records are there, do not open the new hosts."));
}

} // namespace PreparationRules
