#include "network/simulator/loopbackserver.h"

namespace simulator {

quint16 LoopbackServer::open(quint16 port, QString *error)
{
    auto opened = std::make_unique<HttpPort>(
        port, [this](const HttpRequest &request) { return m_handle(request); }, [this] { return m_delay; });
    if (opened->port() == 0) {
        *error = opened->errorString();
        return 0;
    }
    m_ports.push_back(std::move(opened));
    return m_ports.back()->port();
}

} // namespace simulator
