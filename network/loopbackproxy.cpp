#include "network/loopbackproxy.h"

#include "network/endpoints.h"

QList<QNetworkProxy> LoopbackProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const bool local = isLoopback(query.url()) || isLoopbackHost(query.peerHostName());
    return local ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
}
