#include "network/dns/nameservers.h"
#include "tests/support/testprogram.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTest>

#include <ares.h>

#include <net/if.h>

using namespace Qt::StringLiterals;

namespace {

const quint32 loopback = if_nametoindex("lo"); // the interface that every computer has

sockaddr_in6 sixth(const char *address, quint32 scope = 0)
{
    const Q_IPV6ADDR bytes = QHostAddress(QString::fromLatin1(address)).toIPv6Address();
    sockaddr_in6 server{};
    server.sin6_family = AF_INET6;
    server.sin6_port = htons(53);
    server.sin6_scope_id = scope;
    memcpy(&server.sin6_addr, &bytes, sizeof bytes);
    return server;
}

sockaddr_in fourth(const char *address)
{
    const quint32 number = QHostAddress(QString::fromLatin1(address)).toIPv4Address();
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(53);
    server.sin_addr.s_addr = htonl(number);
    return server;
}

} // namespace

class TestNameServers : public QObject {
    Q_OBJECT
private slots:
    void configured();
    void toCares_data();
    void toCares();
    void scope_data();
    void scope();
    void scopeOfCaresIsKept();
};

void TestNameServers::configured()
{
    sockaddr_in6 linkLocal = sixth("fe80::1", loopback), global = sixth("fd00::1");
    struct __res_state state {};
    state.nscount = 3;
    state.nsaddr_list[0] = fourth("10.0.0.1");
    state._u._ext.nsaddrs[1] = &linkLocal;
    state._u._ext.nsaddrs[2] = &global;
    QCOMPARE(Dns::nameServers(state), QStringList({u"10.0.0.1:53"_s, u"[fe80::1%lo]:53"_s, u"[fd00::1]:53"_s}));
}

void TestNameServers::toCares_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("before122");
    QTest::addColumn<QByteArray>("since122");
    const auto same = [](const char *name, const char *server) {
        QTest::newRow(name) << QString::fromLatin1(server) << QByteArray(server) << QByteArray(server);
    };
    same("IPv4", "10.0.0.1:53");
    same("IPv6", "[fd00::1]:5353");
    same("no server at all", "nonsense%");
    QTest::newRow("on a link") << u"[fe80::1%lo]:53"_s << "[fe80::1]:53"_ba
                               << "[fe80::1]:53%lo"_ba;
    QTest::newRow("on a link with a number") << u"[fe80::1%1]:53"_s << "[fe80::1]:53"_ba
                                             << "[fe80::1]:53%1"_ba;
}

void TestNameServers::toCares()
{
    QFETCH(QString, server);
    QTEST(Dns::forCares(server), ARES_VERSION >= 0x011600 ? "since122" : "before122");
    ares_library_init(ARES_LIB_INIT_ALL);
    ares_channel channel = nullptr;
    ares_init_options(&channel, nullptr, 0);
    const bool isTaken = ares_set_servers_ports_csv(channel, Dns::forCares(server).constData()) == ARES_SUCCESS;
    ares_destroy(channel);
    ares_library_cleanup();
    QCOMPARE(isTaken, server.contains(u':'));
}

void TestNameServers::scope_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<quint32>("expected");
    QTest::newRow("by name") << u"[fe80::1%lo]:53"_s << loopback;
    QTest::newRow("by number") << u"[fe80::1%%1]:53"_s.arg(loopback) << loopback;
    QTest::newRow("without") << u"[fe80::1]:53"_s << quint32(0);
    QTest::newRow("another address") << u"[fe80::2%lo]:53"_s << quint32(0);
    QTest::newRow("another port") << u"[fe80::1%lo]:54"_s << quint32(0);
    QTest::newRow("no such interface") << u"[fe80::1%nosuch]:53"_s << quint32(0);
}

void TestNameServers::scope()
{
    QFETCH(QString, server);
    sockaddr_in6 address = sixth("fe80::1");
    Dns::setScope(&address, {u"10.0.0.1:53"_s, server});
    QTEST(address.sin6_scope_id, "expected");
    QCOMPARE(QHostAddress(address.sin6_addr.s6_addr), QHostAddress(u"fe80::1"_s));
}

//! Routers of two links have the same address: c-ares, where it knows the interface, means the one of this server.
void TestNameServers::scopeOfCaresIsKept()
{
    const quint32 second = loopback + 1;
    sockaddr_in6 address = sixth("fe80::1", second);
    Dns::setScope(&address, {u"[fe80::1%lo]:53"_s, u"[fe80::1%%1]:53"_s.arg(second)});
    QCOMPARE(address.sin6_scope_id, second);
}

VESTRY_TEST(TestNameServers)

#include "tst_nameservers.moc"
