#include "models/migration/domainmigration_p.h"
#include "models/migration/names_p.h"

#include "network/apiclient.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How soon a window notices that another one has let go of the domain change.
constexpr auto kOtherWindow = 2s;

//! "address:port" from what was typed.
QString withPort(const QString &server)
{
    const QHostAddress address(server);
    if (address.isNull())
        return server;
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]:53"_s.arg(server) : server + u":53"_s;
}

} // namespace

DomainMigration::Private::Private(DomainMigration *owner, const Parts &given, const Pace &pace)
    : q(owner)
    , parts(given)
    , file(given.store, given.profileId)
    , change(given.client, &file, pace)
    , dnsClient(DnsClient::Settings{.systemServers = given.network.systemResolvers})
    , inventory(given.client, given.workspace)
    , preparation(&dnsClient, given.network)
    , dns(&dnsClient, given.network)
    , certificates({.dns = &dnsClient, .api = given.client}, given.network)
{
    dns.schedule()->setIntervals(pace.checks);
    certificates.schedule()->setIntervals(pace.checks);
    otherWindow.setInterval(kOtherWindow);
    follow();
}

void DomainMigration::Private::follow()
{
    connect(parts.workspace, &Workspace::identityChanged, q, [this] { onIdentity(); });
    connect(&change, &DomainChange::stateChanged, q, [this] { onChangeState(); });
    connect(&change, &DomainChange::took, q, [this] { onTook(); });
    connect(&dns, &DnsCheck::ready, q,
            [this] { onReady(&MigrationRecord::dnsReadyAt, u"dns-ready"_s, &DomainMigration::dnsReady); });
    connect(&certificates, &CertificateCheck::ready, q, [this] {
        onReady(&MigrationRecord::certificatesReadyAt, u"certificates-ready"_s, &DomainMigration::certificatesReady);
    });
    if (parts.guard)
        connect(parts.guard, &WriteGuard::changed, q, [this] { emit q->changed(); });
    connect(&otherWindow, &QTimer::timeout, q, [this] { watchOtherWindow(); });
}

//! What the disk tells, here or in another window, is where this continues.
void DomainMigration::Private::resume()
{
    target = file.isActive() && !file.record.homeUrl.isEmpty() ? readHomeUrl(file.record.homeUrl) : HomeUrl();
    if (file.isReadOnly())
        otherWindow.start();
    else
        otherWindow.stop();
    if (file.isActive())
        dns.setPublicResolvers(resolvers());
    preparation.setPublicResolvers(resolvers());
    updateHosts();
    if (file.mayWrite())
        change.resume();
}

void DomainMigration::Private::watchOtherWindow()
{
    const MigrationRecord before = file.record;
    const bool wasActive = file.isActive();
    file.reread();
    if (file.isReadOnly() && file.record == before && file.isActive() == wasActive)
        return;
    if (!file.isReadOnly())
        resume();
    emit q->changed();
}

std::optional<DomainInfo> DomainMigration::Private::primary() const
{
    const QList<DomainInfo> domains = parts.workspace->domains();
    const auto it = std::ranges::find(domains, false, &DomainInfo::isSatellite);
    return it == domains.cend() ? std::nullopt : std::optional(*it);
}

void DomainMigration::Private::onIdentity()
{
    // One refresh tells it several times; each read of the domains is looked at once.
    const ReadState read = parts.workspace->readState(ReadSource::Domains);
    // What is only remembered may be older than the change itself.
    const bool news = !read.remembered && read.readAt != std::exchange(seenDomainsAt, read.readAt);
    const auto domain = primary();
    const bool known = parts.workspace->environment() != Environment::Unknown &&
                       !parts.workspace->readState(ReadSource::Instance).remembered;
    if (change.problem() == CommitProblem::NotReadYet && known)
        change.refuse(CommitProblem::None);
    if (news && domain && file.mayWrite())
        change.observe(*domain);
    updateHosts();
    emit q->changed();
}

void DomainMigration::Private::onChangeState()
{
    updateHosts();
    updateChecks();
    emit q->changed();
}

//! The rest of the program is to know it as well.
void DomainMigration::Private::onTook()
{
    // It may have been an earlier request that took.
    if (!file.record.homeUrl.isEmpty())
        target = readHomeUrl(file.record.homeUrl);
    if (parts.workspace->isRefreshing())
        connect(
            parts.workspace, &Workspace::refreshed, q, [this] { parts.workspace->refresh(); },
            Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
    else
        parts.workspace->refresh();
}

void DomainMigration::Private::onReady(QDateTime MigrationRecord::*at, const QString &kind,
                                       void (DomainMigration::*ready)())
{
    if (!file.mayWrite() || (file.record.*at).isValid())
        return;
    file.record.*at = QDateTime::currentDateTimeUtc();
    file.record.note(kind);
    file.save();
    emit q->changed();
    emit(q->*ready)();
}

void DomainMigration::Private::updateHosts()
{
    const ClerkHosts before = q->before(), after = q->after();
    if (std::exchange(shownBefore, before) == before && shownAfter == after)
        return;
    inventory.setHosts(before, after);
    if (std::exchange(shownAfter, after) != after)
        preparation.setHosts(after);
}

void DomainMigration::Private::updateChecks()
{
    const auto domain = change.changed();
    if (!domain || !file.mayWrite() || domain->raw == checkedDomain)
        return;
    checkedDomain = domain->raw;
    dns.setRecords(Names::encoded(domain->name), domain->cnameTargets);
    const QString accounts = domain->accountsPortalUrl.host(QUrl::FullyEncoded);
    QStringList hosts{domain->frontendApiUrl.host(QUrl::FullyEncoded)};
    if (!accounts.isEmpty())
        hosts.append(accounts);
    certificates.setHosts(hosts, domain->frontendApiUrl);
    dns.schedule()->start();
    certificates.schedule()->start();
}

void DomainMigration::Private::stopChecks()
{
    dns.schedule()->stop();
    certificates.schedule()->stop();
    checkedDomain = {};
}

QList<PublicResolver> DomainMigration::Private::resolvers() const
{
    if (!file.record.publicResolvers)
        return parts.network.publicResolvers;
    QList<PublicResolver> chosen;
    for (const QString &typed : *file.record.publicResolvers) {
        const QString server = withPort(typed);
        const auto known = std::ranges::find_if(parts.network.publicResolvers, [&server](const PublicResolver &each) {
            return each.servers.contains(server);
        });
        chosen.append({known == parts.network.publicResolvers.cend() ? typed : known->name, {server}});
    }
    return chosen;
}

DomainMigration::DomainMigration(const Parts &parts, QObject *parent)
    : DomainMigration(parts, Pace{}, parent)
{
}

DomainMigration::DomainMigration(const Parts &parts, const Pace &pace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts, pace))
{
    d->file.open();
    d->resume();
}

DomainMigration::~DomainMigration() = default;

bool DomainMigration::isActive() const { return d->file.isActive(); }

const MigrationRecord &DomainMigration::record() const { return d->file.record; }

bool DomainMigration::isReadOnly() const { return d->file.isReadOnly(); }

qint64 DomainMigration::holder() const { return d->file.holder(); }

DomainMigration::FileProblem DomainMigration::fileProblem() const { return d->file.problem(); }

QString DomainMigration::fileProblemDetail() const { return d->file.detail(); }

bool DomainMigration::isProduction() const { return d->parts.workspace->environment() == Environment::Production; }

const NetworkSettings &DomainMigration::network() const { return d->parts.network; }

Environment DomainMigration::environment() const
{
    const Environment read = d->parts.workspace->environment();
    return read == Environment::Unknown && isActive() ? Environment::Production : read;
}

HomeUrl DomainMigration::target() const { return d->target; }

ClerkHosts DomainMigration::before() const
{
    const auto primary = d->primary();
    if (!isActive() && !primary)
        return {};
    ClerkHosts hosts = hostsOf(isActive() ? record().oldDomain : primary->name);
    const QString told = isActive() ? record().oldFrontendApi : primary->frontendApiUrl.authority(QUrl::FullyEncoded);
    if (!told.isEmpty()) {
        hosts.frontendApi = told;
        hosts.publishableKey = publishableKeyFor(told, true);
    }
    return hosts;
}

ClerkHosts DomainMigration::after() const
{
    if (!isActive() || record().newDomain.isEmpty())
        return {};
    ClerkHosts hosts = hostsOf(record().newDomain);
    if (isConfirmed()) {
        hosts.frontendApi = record().newFrontendApi;
        hosts.publishableKey = publishableKeyFor(hosts.frontendApi, true);
    }
    return hosts;
}

bool DomainMigration::isConfirmed() const
{
    return record().change == ChangeState::Took && !record().newFrontendApi.isEmpty();
}

bool DomainMigration::isCommitting() const { return d->change.isBusy(); }

DomainMigration::CommitProblem DomainMigration::commitProblem() const { return d->change.problem(); }

std::optional<ApiError> DomainMigration::commitError() const { return d->change.error(); }

bool DomainMigration::mayCommitAgain() const { return isActive() && d->change.mayCommitAgain(); }

bool DomainMigration::domainMovedMeanwhile() const { return d->change.movedMeanwhile(); }

QList<CnameTarget> DomainMigration::wantedRecords() const
{
    if (const auto changed = d->change.changed())
        return changed->cnameTargets;
    // A read-only window reads nothing of its own.
    const auto primary = d->primary();
    const bool here =
        record().change == ChangeState::Took && primary && Names::isSame(primary->name, record().newDomain);
    return here ? primary->cnameTargets : QList<CnameTarget>();
}

Inventory *DomainMigration::inventory() const { return &d->inventory; }

Preparation *DomainMigration::preparation() const { return &d->preparation; }

DnsCheck *DomainMigration::dns() const { return &d->dns; }

CertificateCheck *DomainMigration::certificates() const { return &d->certificates; }
