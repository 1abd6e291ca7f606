#pragma once

#include "models/migration/dnscheck.h"
#include "network/dns/dnsclient.h"
#include "tests/support/nameserver.h"

#include <chrono>
#include <memory>

//! What every test of a check needs: zones, the servers that have them, and how a client gets there.
namespace Zones {

inline QByteArray frontend() { return "frontend-api.clerk.services."; }

//! Clerk's own names, as the resolvers know them.
inline void addClerk(NameServer &server)
{
    server.setZone("clerk.services", NameServer::zoneHead() + "frontend-api IN A 198.51.100.1\n"
                                                              "accounts IN A 198.51.100.2\n"
                                                              "mail.abc IN TXT \"v=spf1 -all\"\n"
                                                              "dkim1.abc IN TXT \"k=rsa\"\n");
    server.setZone("clerkprod-cloudflare.net", NameServer::zoneHead() + "worker IN A 198.51.100.3\n");
    server.setZone("com", NameServer::zoneHead() + "example IN NS ns1.example\nns1.example IN A 127.0.0.1\n");
}

//! An internet of two: the zone's own server and the system's resolver, which has read the same zones.
struct Internet {
    NameServer own{};
    NameServer resolver{};

    //! The zone example.com with \p records, at both.
    bool start(const QByteArray &records)
    {
        addClerk(resolver);
        setZone(records);
        return own.start() && resolver.start();
    }
    void setZone(const QByteArray &records)
    {
        own.setZone("example.com", NameServer::zoneHead() + records);
        resolver.setZone("example.com", NameServer::zoneHead() + records);
    }
    QByteArray log() const { return own.log() + resolver.log(); }

    NetworkSettings network() const
    {
        return {.systemResolvers = {resolver.address()}, .publicResolvers = {}, .nameServerPort = own.port()};
    }
    std::unique_ptr<DnsClient> client(std::chrono::milliseconds timeout = std::chrono::seconds(2)) const
    {
        return std::make_unique<DnsClient>(
            DnsClient::Settings{.systemServers = {resolver.address()}, .timeout = timeout});
    }
};

inline QByteArray goodRecords()
{
    return "clerk IN CNAME frontend-api.clerk.services.\n"
           "accounts IN CNAME accounts.clerk.services.\n"
           "clkmail IN CNAME mail.abc.clerk.services.\n"
           "clk._domainkey IN CNAME dkim1.abc.clerk.services.\n";
}

inline QList<CnameTarget> wanted()
{
    return {{QStringLiteral("clerk.example.com"), QStringLiteral("frontend-api.clerk.services"), true},
            {QStringLiteral("accounts.example.com"), QStringLiteral("accounts.clerk.services"), true},
            {QStringLiteral("clkmail.example.com"), QStringLiteral("mail.abc.clerk.services"), true},
            {QStringLiteral("clk._domainkey.example.com"), QStringLiteral("dkim1.abc.clerk.services"), false}};
}

inline const QString kDomain = QStringLiteral("example.com");

} // namespace Zones
