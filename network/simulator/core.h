#pragma once

#include "network/simulator/instance.h"
#include "network/simulator/loopbackserver.h"
#include "network/simulator/productionnetwork.h"
#include "network/simulator/simulator.h"
#include "network/simulator/statefile.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace simulator {

//! All instances behind their ports: who is asked, whether the asker may, and what was asked.
class Core {
public:
    Core();
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    bool listen(quint16 port);
    //! From now on the state outlasts the process in \p path; begins with what is there. To be called before listen().
    void keepStateIn(const QString &path, const StateFile::Tell &tell);
    //! Writes what changed, when there is a file for it.
    void save();
    //! Both instances and the practice network as they are without a file; keys and addresses stay.
    void reset();
    bool startPractice();
    //! Tells the practice network, if there is one, which domain is primary now.
    void followDomain();
    Instance *byKey(const QByteArray &key);

    std::vector<Instance> instances;
    quint16 port = 0;
    QString error;
    Simulator::Intercept intercept{};
    QList<SimulatedRequest> log; //!< the last ones: it may run for days
    void clearLog();
    QHash<quint16, size_t> frontendPorts; //!< of every name an instance ever had
    std::unique_ptr<StateFile> file;
    QJsonObject savedPractice; //!< until there is a practice network
    std::unique_ptr<ProductionNetwork> practice;
    LoopbackServer server; // last: gone before what its handler uses

private:
    qint64 m_logged = 0; //!< bytes in the log
    bool take(const QJsonObject &saved);
    void resumePractice();
    void beginAnew();
    quint16 openFrontend(size_t instance);
    bool isAddressedHere(const HttpRequest &request) const;
    HttpAnswer answer(const HttpRequest &request);
    void note(const SimulatedRequest &request);
    HttpAnswer realAnswer(const HttpRequest &request);
    HttpAnswer backendAnswer(const HttpRequest &request);
    HttpAnswer frontendAnswer(const HttpRequest &request);
};

} // namespace simulator
