#pragma once

#include "network/proxysettings.h"

#include <QByteArray>
#include <QNetworkProxyFactory>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/*! Which proxy the requests of one client take.
 *
 *  None for this machine itself, whatever the settings say: there the key travels in plain http and must stay here.
 *  The system is asked in a thread of its own: Qt asks libproxy on Linux and waits for it, which may run a helper
 * of the desktop or fetch and run a PAC file. What it said is used while it is asked again.
 */
class ProxyRoute : public QObject {
    Q_OBJECT
public:
    //! Called in another thread.
    using System = std::function<QList<QNetworkProxy>(const QUrl &url)>;

    //! The system gets \p patience for its first answer about a host.
    ProxyRoute(const ProxySettings &settings, std::chrono::milliseconds patience, QObject *parent = nullptr);
    ProxyRoute(const ProxySettings &settings, std::chrono::milliseconds patience, System system,
               QObject *parent = nullptr);
    ~ProxyRoute() override;

    //! False while the system is being asked, until `found`. Asks it when need be.
    bool isKnown(const QUrl &url);
    //! The system did not answer in time.
    bool isSilent(const QUrl &url) const;
    //! "host:port" of the proxy on the way to \p url; empty without one.
    QString proxyName(const QUrl &url) const;
    //! Says the same to Qt, and \p password to the proxy. May outlive this.
    std::unique_ptr<QNetworkProxyFactory> factory(const QByteArray &password) const;

signals:
    //! More may be known.
    void found();

private:
    struct Table;
    class Factory;
    void askSystem(const QUrl &url);

    std::shared_ptr<Table> m_table;
    std::chrono::milliseconds m_patience;
    System m_system;
};
