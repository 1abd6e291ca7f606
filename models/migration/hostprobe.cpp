#include "models/migration/hostprobe_p.h"

#include "models/migration/dnssources_p.h"
#include "network/dns/dnsclient.h"

using namespace Qt::StringLiterals;

namespace {

QString lookupDetail(Dns::Outcome outcome)
{
    switch (outcome) {
    case Dns::Outcome::Refused:
        return u"name lookup: refused"_s;
    case Dns::Outcome::ServerFailed:
    case Dns::Outcome::NotAuthoritative:
        return u"name lookup: server failure"_s;
    case Dns::Outcome::Malformed:
        return u"name lookup: malformed answer"_s;
    default:
        return u"name lookup: no answer"_s;
    }
}

bool saysNothingThere(Dns::Outcome outcome)
{
    return outcome == Dns::Outcome::Answered || outcome == Dns::Outcome::NoData ||
           outcome == Dns::Outcome::NameNotFound;
}

} // namespace

HostProbe::HostProbe(DnsClient *dns, TlsProbe *tls, const QString &host, const DnsSources::Families &families,
                     QObject *parent)
    : QObject(parent)
    , m_dns(dns)
    , m_tls(tls)
    , m_host(host)
    , m_families(families)
{
    m_report.host = host;
    for (const Dns::Type type : {Dns::Type::A, Dns::Type::AAAA})
        m_dns->ask({.name = host, .type = type}, this, [this](const Dns::Answer &answer) { take(answer); });
}

void HostProbe::take(const Dns::Answer &answer)
{
    m_interrupted |= answer.outcome == Dns::Outcome::Cancelled;
    m_reachedDns |= DnsSources::isReached({}, answer);
    if (!saysNothingThere(answer.outcome))
        m_worst = answer.outcome;
    for (const Dns::Record &record : answer.answers) {
        const bool isAddress = record.type == Dns::Type::A || record.type == Dns::Type::AAAA;
        if (isAddress && DnsSources::isUsable(record.value, m_families))
            m_addresses.append(QHostAddress(record.value));
    }
    if (--m_pending == 0)
        m_reachedDns || m_interrupted ? onAddresses() : askElsewhere();
}

// Failures may be about this host or tell that there is no network: another name shows which.
void HostProbe::askElsewhere()
{
    m_dns->ask({.name = u"clerk.services"_s, .type = Dns::Type::SOA}, this, [this](const Dns::Answer &answer) {
        m_interrupted |= answer.outcome == Dns::Outcome::Cancelled;
        m_reachedDns |= DnsSources::isReached({}, answer);
        onAddresses();
    });
}

void HostProbe::onAddresses()
{
    if (m_interrupted)
        return finish(m_report);
    // A resolver that cannot tell is not the same as a name without address.
    if (m_addresses.isEmpty() && !saysNothingThere(m_worst)) {
        TlsReport unknown = m_report;
        unknown.problems = {TlsReport::Problem::Unreachable};
        unknown.detail = lookupDetail(m_worst);
        unknown.at = QDateTime::currentDateTimeUtc();
        return finish(unknown);
    }
    m_tls->probe(m_host, m_addresses, this, [this](const TlsReport &report) {
        m_interrupted |= report.problem() == TlsReport::Problem::Cancelled;
        finish(report);
    });
}

void HostProbe::finish(const TlsReport &report)
{
    m_report = report;
    emit finished();
}
