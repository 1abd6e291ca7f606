#pragma once

#include <QByteArray>
#include <QStringList>

#include <netinet/in.h>
#include <resolv.h>

// The two ways an address of a name server is written: ours, "address:port", and that of c-ares. They differ where it
// is reached on the link of one interface: ours is "[fe80::1%eth0]:53".
namespace Dns {

//! What \p state was configured with, our way.
QStringList nameServers(const struct __res_state &state);

//! One of ours as c-ares takes it; without the interface where it takes none.
QByteArray forCares(const QString &server);

//! Gives \p address the interface that one of \p servers names with it, unless it has one; c-ares before 1.22 connects
//! without any.
void setScope(sockaddr_in6 *address, const QStringList &servers);

} // namespace Dns
