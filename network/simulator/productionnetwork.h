#pragma once

#include "network/simulator/instance.h"
#include "network/simulator/loopbackserver.h"
#include "network/simulator/practice/practicenetwork.h"

#include <QStringList>

namespace simulator {

/*! The practice network around the production instance, and the address where its DNS provider is operated.
 *
 *  The control address is http on a port of its own, under a path nobody can guess: whoever was not told it can move no
 *  record. GET …/state; PUT (or POST) …/placement {"placement", "host" (without it: all)}, …/late {"late"},
 *  …/caa {"records"}, …/certificates {"behaviour"}: each answers the new state, or 422 with the parameter's name.
 */
class ProductionNetwork {
public:
    ProductionNetwork();
    ProductionNetwork(const ProductionNetwork &) = delete;
    ProductionNetwork &operator=(const ProductionNetwork &) = delete;

    bool start(QString *error);
    //! Serves the primary domain of \p instance as soon as it is another one than last time. The first one is settled.
    void follow(const Instance &instance);
    //! True when \p host is, or was, the Frontend API host of the instance.
    bool hasServed(const QString &host) const { return m_hosts.contains(host); }
    //! How a client reaches it: Simulator::practiceNetwork().
    QJsonObject description() const;
    PracticeNetwork &network() { return m_network; }

private:
    HttpAnswer answer(const HttpRequest &request);
    HttpAnswer write(const QString &resource, const QJsonObject &body);
    HttpAnswer place(const QJsonObject &body);

    PracticeNetwork m_network;
    QStringList m_hosts; //!< of the domains served so far, the current one last
    QString m_token;
    quint16 m_port = 0;
    LoopbackServer m_control; // last: gone before what its handler uses
};

} // namespace simulator
