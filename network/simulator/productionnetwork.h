#pragma once

#include "network/simulator/instance.h"
#include "network/simulator/loopbackserver.h"
#include "network/simulator/practice/practicenetwork.h"

#include <QStringList>

#include <functional>

namespace simulator {

/*! The practice network around the production instance, and the address where its DNS provider is operated.
 *
 *  The control address is http on a port of its own, under a path nobody can guess: whoever was not told it can move no
 *  record. GET …/state; PUT (or POST) …/placement {"placement", "host" (without it: all)}, …/late {"late"},
 *  …/caa {"records"}, …/certificates {"behaviour"}, …/reset (all of the sandbox as it was at first): each answers the
 * new state, or 422 with the parameter's name.
 */
class ProductionNetwork {
public:
    //! Calls \p changed after every change that is not the instance's, \p reset when the whole sandbox is to begin
    //! anew.
    ProductionNetwork(std::function<void()> changed, std::function<void()> reset);
    ProductionNetwork(const ProductionNetwork &) = delete;
    ProductionNetwork &operator=(const ProductionNetwork &) = delete;

    bool start(QString *error);
    //! Serves the primary domain of \p instance as soon as it is another one than last time. The first one is settled.
    void follow(const Instance &instance);
    //! All that is to outlast the process.
    QJsonObject saved() const;
    //! Goes on from what saved() gave; false, and nothing done, when it did not. To be called before follow().
    bool restore(const QJsonObject &saved);
    //! As if nothing had been served yet.
    void reset();
    //! True when \p host is, or was, the Frontend API host of the instance.
    bool hasServed(const QString &host) const { return m_hosts.contains(host); }
    //! How a client reaches it: Simulator::practiceNetwork().
    QJsonObject description() const;
    PracticeNetwork &network() { return m_network; }

private:
    HttpAnswer answer(const HttpRequest &request);
    HttpAnswer write(const QString &resource, const QJsonObject &body);
    HttpAnswer place(const QJsonObject &body);

    std::function<void()> m_changed;
    std::function<void()> m_reset;
    PracticeNetwork m_network;
    bool m_serves = false;
    QStringList m_hosts; //!< of the domains served so far, the current one last
    QString m_token;
    quint16 m_port = 0;
    LoopbackServer m_control; // last: gone before what its handler uses
};

} // namespace simulator
