#pragma once

#include <QNetworkProxyFactory>

//! The system's proxies, but none for this machine itself: there the key travels in plain http and must stay here.
class LoopbackProxyFactory : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};
