#pragma once

#include "network/dns/dnsclient.h"
#include "tests/support/fakednsserver.h"

#include <QTest>

// What the tests of the DNS client share: a client in a hurry, and waiting for one answer.
namespace dnscase {

inline DnsClient::Settings settings(const QStringList &servers = {})
{
    return {.systemServers = servers, .timeout = std::chrono::milliseconds(300), .tries = 2};
}

inline Dns::Answer ask(DnsClient &client, const Dns::Question &question)
{
    Dns::Answer got;
    int count = 0;
    QObject context;
    client.ask(question, &context, [&](const Dns::Answer &answer) {
        got = answer;
        ++count;
    });
    if (!QTest::qWaitFor([&] { return count > 0; }, kPatience))
        qFatal("no answer at all");
    QCoreApplication::processEvents();
    if (count != 1)
        qFatal("more than one answer");
    return got;
}

//! Lets everything happen that was on its way: another client's question goes out and comes back meanwhile.
inline void settle()
{
    FakeDnsServer server;
    DnsClient client(settings({server.address()}));
    ask(client, {.name = QStringLiteral("settled.example")});
}

} // namespace dnscase
