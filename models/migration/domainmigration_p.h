#pragma once

#include "models/migration/domainchange.h"
#include "models/migration/domainmigration.h"
#include "models/migration/migrationfile.h"
#include "models/workspace.h"
#include "network/dns/dnsclient.h"

#include <QTimer>

//! The parts of a DomainMigration. What the admin does is in domainmigrationsteps.cpp, the rest in domainmigration.cpp.
class DomainMigration::Private {
public:
    Private(DomainMigration *owner, const Parts &given, const Pace &pace);

    void follow();
    void resume();
    void onIdentity();
    void onChangeState();
    void onTook();
    void onReady(QDateTime MigrationRecord::*at, const QString &kind, void (DomainMigration::*ready)());
    void watchOtherWindow();
    void updateHosts();
    void updateChecks();
    void stopChecks();
    QList<PublicResolver> resolvers() const;
    std::optional<DomainInfo> primary() const;
    MigrationRecord newRecord(const DomainInfo &primary) const;
    MigrationRecord followingRecord(const DomainInfo &primary) const;
    bool start(MigrationRecord (Private::*made)(const DomainInfo &primary) const);
    bool mayEditTarget() const;
    bool putAway(const QString &kind);

    DomainMigration *q;
    Parts parts;
    MigrationFile file;
    DomainChange change;
    HomeUrl target{};
    DnsClient dnsClient;
    Inventory inventory;
    Preparation preparation;
    DnsCheck dns;
    CertificateCheck certificates;
    QTimer otherWindow;
    QDateTime seenDomainsAt{};   //!< which read of the workspace was looked at last
    QJsonObject checkedDomain{}; //!< the domain the checks were told of
    ClerkHosts shownBefore{};
    ClerkHosts shownAfter{};
};
