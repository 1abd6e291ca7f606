#include "network/dns/nameservers.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <ares.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dns {

namespace {

QString textOf(const sockaddr_in &server)
{
    return u"%1:%2"_s.arg(QHostAddress(reinterpret_cast<const sockaddr *>(&server)).toString())
        .arg(ntohs(server.sin_port));
}

QString textOf(const sockaddr_in6 &server)
{
    QHostAddress address(server.sin6_addr.s6_addr);
    if (server.sin6_scope_id != 0)
        address.setScopeId(QNetworkInterface::interfaceNameFromIndex(static_cast<int>(server.sin6_scope_id)));
    return u"[%1]:%2"_s.arg(address.toString()).arg(ntohs(server.sin6_port));
}

//! "%eth0" of "[fe80::1%eth0]:53".
QStringView scopeOf(const QString &server)
{
    const qsizetype percent = server.indexOf(u'%');
    const qsizetype end = server.indexOf(u']');
    return percent < 0 || end < percent ? QStringView{} : QStringView(server).sliced(percent, end - percent);
}

QString withoutScope(const QString &server)
{
    return QString(server).remove(server.indexOf(u'%'), scopeOf(server).size());
}

} // namespace

QStringList nameServers(const struct __res_state &state)
{
    QStringList servers;
    for (int i = 0; i < state.nscount; ++i) {
        const sockaddr_in6 *sixth = state._u._ext.nsaddrs[i]; // this is where glibc keeps those of IPv6
        servers += sixth ? textOf(*sixth) : textOf(state.nsaddr_list[i]);
    }
    return servers;
}

QByteArray forCares(const QString &server)
{
    if (scopeOf(server).isEmpty())
        return server.toLatin1();
#if ARES_VERSION >= 0x011600
    return (withoutScope(server) + scopeOf(server).toString())
        .toLatin1(); // it ignores a link-local one that has no interface
#else
    return withoutScope(server).toLatin1();
#endif
}

void setScope(sockaddr_in6 *address, const QStringList &servers)
{
    if (address->sin6_scope_id != 0)
        return;
    const auto server = std::ranges::find_if(servers, [wanted = textOf(*address)](const QString &known) {
        return !scopeOf(known).isEmpty() && withoutScope(known) == wanted;
    });
    if (server != servers.end())
        address->sin6_scope_id =
            static_cast<quint32>(QNetworkInterface::interfaceIndexFromName(scopeOf(*server).sliced(1).toString()));
}

} // namespace Dns
