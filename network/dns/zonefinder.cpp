#include "network/dns/zonefinder.h"

#include "network/dns/zonesearch_p.h"

void findZone(DnsClient *client, const QString &name, quint16 port, QObject *context,
              std::function<void(const Zone &)> found)
{
    QString plain = name.toLower();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    (new ZoneSearch(client, port, context, std::move(found)))->climb(plain);
}
