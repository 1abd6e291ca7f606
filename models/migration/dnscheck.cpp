#include "models/migration/dnscheck_p.h"

#include "models/migration/dnssources_p.h"
#include "models/migration/homeurl.h"

#include <algorithm>

namespace {

bool isSame(const CnameTarget &a, const CnameTarget &b)
{
    return a.host == b.host && a.value == b.value && a.required == b.required;
}

} // namespace

DnsCheck::Private::Private(DnsCheck *owner, DnsClient *dnsClient, const NetworkSettings &settings)
    : q(owner)
    , client(dnsClient)
    , nameServerPort(settings.nameServerPort)
    , schedule(CheckSchedule::Intervals{})
    , resolvers(settings.publicResolvers)
    , sources(DnsSources::recursive(settings.publicResolvers))
{
}

QString DnsCheck::Private::apex() const
{
    if (hasZone())
        return zone.apex;
    const QString registrable = readHomeUrl(domain).registrable;
    return registrable.isEmpty() ? domain : registrable;
}

void DnsCheck::Private::rebuildSources()
{
    const QList<DnsSource> before = std::exchange(sources, authoritative + DnsSources::recursive(resolvers));
    if (sources != before) {
        for (RecordRow &row : rows) {
            QList<Finding> findings;
            for (const DnsSource &source : std::as_const(sources))
                findings.append(row.findings.value(before.indexOf(source)));
            row.findings = findings;
        }
    }
    emit q->sourcesChanged();
}

void DnsCheck::Private::setRecords(const QString &name, const QList<CnameTarget> &records)
{
    if (name != domain) {
        domain = name;
        rows.clear();
        zone = {};
        zoneProblem.clear();
        authoritative.clear();
        zoneLost = true;
        caa = {};
        offline = false;
        rebuildSources();
    }
    QList<RecordRow> now;
    for (const CnameTarget &record : records) {
        const auto known =
            std::ranges::find_if(rows, [&record](const RecordRow &row) { return isSame(row.target, record); });
        now.append(known != rows.end() ? *known
                                       : RecordRow{.target = record, .findings = QList<Finding>(sources.size())});
    }
    rows = now;
    appliedNumbers = QList<quint64>(rows.size());
    everRight = everRight && requiredRight();
}

bool DnsCheck::Private::requiredRight() const
{
    return std::ranges::any_of(rows, &RecordRow::required) &&
           std::ranges::all_of(rows, [](const RecordRow &row) { return !row.required() || row.overall.good(); });
}

DnsCheck::DnsCheck(DnsClient *client, const NetworkSettings &network, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, network))
{
    connect(&d->schedule, &CheckSchedule::due, this, [this] { d->startRound(); });
    connect(&d->schedule, &CheckSchedule::stopped, this, [this] { d->dropRounds(); });
}

DnsCheck::~DnsCheck() = default;

void DnsCheck::setRecords(const QString &domain, const QList<CnameTarget> &records)
{
    const bool same = domain == d->domain && std::ranges::equal(records, d->rows, isSame, {}, &RecordRow::target);
    if (same)
        return;
    const bool wasChecking = isChecking();
    d->dropRounds();
    d->setRecords(domain, records);
    if (wasChecking || (d->schedule.isRunning() && !d->schedule.isPaused()))
        d->schedule.checkNow();
    emit sourcesChanged();
    emit changed();
}

void DnsCheck::setPublicResolvers(const QList<PublicResolver> &resolvers)
{
    if (resolvers == d->resolvers)
        return;
    const bool wasChecking = isChecking();
    d->dropRounds();
    d->resolvers = resolvers;
    d->rebuildSources();
    if (wasChecking || (d->schedule.isRunning() && !d->schedule.isPaused()))
        d->schedule.checkNow();
    for (int i = 0; i < d->rows.size(); ++i)
        emit rowChanged(i);
}

CheckSchedule *DnsCheck::schedule() const { return &d->schedule; }

void DnsCheck::checkRow(int row) { d->startRow(row); }

QString DnsCheck::zone() const { return d->apex(); }

QString DnsCheck::zoneProblem() const { return d->zoneProblem; }

QStringList DnsCheck::nameServers() const { return d->zone.nameServers; }

QList<DnsSource> DnsCheck::sources() const { return d->sources; }

QList<RecordRow> DnsCheck::rows() const { return d->rows; }

CaaVerdict DnsCheck::caa() const { return d->caa; }

bool DnsCheck::isChecking() const { return d->round || !d->rowRounds.isEmpty(); }

bool DnsCheck::isOffline() const { return d->offline; }

bool DnsCheck::requiredRight() const { return d->requiredRight(); }
