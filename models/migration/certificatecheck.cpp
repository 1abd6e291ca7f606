#include "models/migration/certificatecheck_p.h"

#include <algorithm>

CertificateCheck::Private::Private(CertificateCheck *owner, const Parts &parts, const NetworkSettings &network)
    : q(owner)
    , with(parts)
    , tls({.port = network.httpsPort, .authorities = network.authorities})
    , schedule(CheckSchedule::Intervals{})
{
}

int CertificateCheck::Private::frontendRow() const
{
    const auto it = std::ranges::find(rows, frontendApi.host(QUrl::FullyEncoded), &HostRow::host);
    return it == rows.end() ? -1 : int(it - rows.begin());
}

bool CertificateCheck::Private::allRight() const
{
    return !rows.isEmpty() && word.state == FinalWord::State::Production &&
           std::ranges::all_of(rows, [](const HostRow &row) { return row.report.ok(); });
}

void CertificateCheck::Private::setHosts(const QStringList &hosts, const QUrl &url)
{
    QList<HostRow> now;
    for (const QString &host : hosts) {
        const auto known = std::ranges::find(rows, host, &HostRow::host);
        now.append(known != rows.end() ? *known : HostRow{.host = host, .report = {.host = host}});
    }
    if (url != frontendApi)
        word = {};
    rows = now;
    frontendApi = url;
    offline = false;
    everRight = everRight && allRight();
}

CertificateCheck::CertificateCheck(const Parts &parts, const NetworkSettings &network, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts, network))
{
    connect(&d->schedule, &CheckSchedule::due, this, [this] { d->startRound(); });
    connect(&d->schedule, &CheckSchedule::stopped, this, [this] { d->dropAll(); });
}

CertificateCheck::~CertificateCheck()
{
    // They point into d.
    qDeleteAll(d->probes);
}

void CertificateCheck::setHosts(const QStringList &hosts, const QUrl &frontendApi)
{
    if (frontendApi == d->frontendApi && std::ranges::equal(hosts, d->rows, {}, {}, &HostRow::host))
        return;
    const bool wasChecking = isChecking();
    d->dropAll();
    d->setHosts(hosts, frontendApi);
    if (wasChecking || (d->schedule.isRunning() && !d->schedule.isPaused()))
        d->schedule.checkNow();
    emit changed();
}

CheckSchedule *CertificateCheck::schedule() const { return &d->schedule; }

void CertificateCheck::checkRow(int row) { d->startRow(row); }

QList<CertificateCheck::HostRow> CertificateCheck::rows() const { return d->rows; }

CertificateCheck::FinalWord CertificateCheck::finalWord() const { return d->word; }

bool CertificateCheck::isChecking() const { return d->isChecking(); }

bool CertificateCheck::isOffline() const { return d->offline; }

bool CertificateCheck::allRight() const { return d->allRight(); }
