#include "models/migration/dnscheck_p.h"
#include "models/migration/dnssources_p.h"

DnsRound *DnsCheck::Private::newRound(const QList<CnameTarget> &records, const QStringList &caaHosts)
{
    auto *started = new DnsRound(client, apex(), records, caaHosts, q);
    started->setNumber(++lastNumber);
    return started;
}

void DnsCheck::Private::startRound()
{
    if (rows.isEmpty())
        return schedule.done();
    if (round) {
        // What is under way may have been answered before the admin's change at the provider.
        again = true;
        return;
    }
    QList<CnameTarget> records;
    for (const RecordRow &row : std::as_const(rows))
        records.append(row.target);
    round = newRound(records, DnsSources::certificateHosts(domain, records));
    QObject::connect(round, &DnsRound::finished, q, [this] { onRoundFinished(); });
    begin(round);
    markChecking();
}

void DnsCheck::Private::startRow(int row)
{
    if (row < 0 || row >= rows.size() || rowRounds.contains(row))
        return;
    DnsRound *started = newRound({rows.at(row).target}, {});
    rowRounds.insert(row, started);
    QObject::connect(started, &DnsRound::finished, q, [this, row] { onRowFinished(row); });
    begin(started);
    markChecking();
}

void DnsCheck::Private::begin(DnsRound *started)
{
    started->ask(DnsSources::recursive(resolvers));
    if (hasZone() && !zoneLost) {
        started->ask(authoritative);
        started->close();
        // Servers of a zone that has moved may go on answering: who they are is asked again beside every round.
        if (started == round)
            searchZone();
        return;
    }
    waitingForZone.append(started);
    searchZone();
}

void DnsCheck::Private::searchZone()
{
    if (search)
        return;
    search = std::make_unique<QObject>();
    findZone(client, domain, nameServerPort, search.get(), [this](const Zone &found) { onZone(found); });
}

void DnsCheck::Private::onZone(const Zone &found)
{
    search.release()->deleteLater(); // the answer comes from within its callback
    const DnsSources::Families families = DnsSources::usableFamilies();
    const QString problem = DnsSources::problem(found, domain, families);
    // A search that fails for a while says nothing against servers that were found before.
    const bool isNews =
        !hasZone() || (problem.isEmpty() && (zoneLost || DnsSources::isMoved(zone, authoritative, found)));
    const auto waiting = std::exchange(waitingForZone, {});
    if (!waiting.isEmpty())
        zoneLost = !problem.isEmpty();
    if (isNews) {
        zone = found;
        zoneProblem = problem;
        authoritative = problem.isEmpty() ? DnsSources::authoritative(zone, families) : QList<DnsSource>{};
        zoneLost = !problem.isEmpty();
        askNewServers();
    }
    for (const QPointer<DnsRound> &started : waiting) {
        if (!started)
            continue;
        started->setZone(apex());
        started->ask(authoritative);
        started->close();
    }
    if (isNews)
        rebuildSources();
}

// What is under way goes on with them. A round that is over is not made again at once: resolvers that know different
// servers in turn would make it run without end.
void DnsCheck::Private::askNewServers()
{
    QList<DnsRound *> open = rowRounds.values();
    if (round)
        open.append(round);
    for (DnsRound *started : std::as_const(open)) {
        started->setZone(apex());
        started->ask(authoritative);
    }
}

void DnsCheck::Private::onRoundFinished()
{
    DnsRound *over = std::exchange(round, nullptr);
    over->deleteLater();
    const bool complete = !over->isInterrupted();
    if (complete)
        offline = !over->reachedAny();
    const bool isResult = complete && !offline;
    if (isResult) {
        for (int i = 0; i < rows.size(); ++i)
            apply(i, *over, i);
        caa = over->caa();
    }
    zoneLost = zoneLost || (isResult && over->lostAuthority());
    endRound();
    if (!isResult)
        return;
    const bool wasRight = std::exchange(everRight, requiredRight());
    const bool becameRight = everRight && !wasRight;
    emit q->roundFinished();
    if (becameRight)
        emit q->ready();
}

void DnsCheck::Private::endRound()
{
    markChecking();
    if (std::exchange(again, false))
        startRound();
    else if (offline)
        schedule.doneOffline();
    else
        schedule.done();
}

void DnsCheck::Private::onRowFinished(int row)
{
    DnsRound *over = rowRounds.take(row);
    over->deleteLater();
    if (!over->isInterrupted() && over->reachedAny())
        apply(row, *over, 0);
    markChecking();
}

void DnsCheck::Private::apply(int row, const DnsRound &from, qsizetype record)
{
    // A row that was looked at alone meanwhile knows better than a round that began before.
    if (from.number() < appliedNumbers.at(row))
        return;
    appliedNumbers[row] = from.number();
    RecordRow &target = rows[row];
    target.findings = from.findings(record, sources);
    target.overall = combine(sources, target.findings);
    target.checkedAt = QDateTime::currentDateTimeUtc();
}

void DnsCheck::Private::markChecking()
{
    for (int i = 0; i < rows.size(); ++i)
        rows[i].checking = round || rowRounds.contains(i);
    for (int i = 0; i < rows.size(); ++i)
        emit q->rowChanged(i);
    emit q->changed();
}

void DnsCheck::Private::dropRounds()
{
    search.reset();
    if (!round && rowRounds.isEmpty())
        return;
    delete std::exchange(round, nullptr);
    qDeleteAll(std::exchange(rowRounds, {}));
    waitingForZone.clear();
    again = false;
    markChecking();
}
