#pragma once

#include "network/dns/dnstypes.h"

#include <functional>

class DnsClient;
class QObject;

//! The zone that holds a name, and who serves it.
struct Zone {
    //! One address of one name server of the zone.
    struct Server {
        QString name{};    //!< "ns1.example.net"
        QString address{}; //!< "192.0.2.1:53", for Dns::Question::server
    };
    QString apex{};            //!< "example.com"; empty when no server told
    QStringList nameServers{}; //!< names, also those without an address
    QList<Server> servers{};
    Dns::Outcome outcome = Dns::Outcome::Cancelled; //!< of the search: Answered when apex and servers are there
};

/*! Finds the zone that holds \p name: climbs its labels over NS and SOA at the system's resolvers, then looks up the
 *  addresses of the name servers (glue where it came along). \p port is the port those servers listen at, 53 but in a
 *  test or in the sandbox.
 *
 *  Where the resolvers fail (SERVFAIL), the servers of the zone above are asked whom they delegate to, so that a zone
 *  with a broken delegation is found too. A top-level domain is never the zone: NameNotFound then. The zone of a name
 *  that is not registered may be one of a registry ("co.uk"). Nothing is found once \p context or the client is gone.
 */
void findZone(DnsClient *client, const QString &name, quint16 port, QObject *context,
              std::function<void(const Zone &)> found);
