#pragma once

#include "network/simulator/httpport.h"

#include <chrono>
#include <memory>
#include <vector>

namespace simulator {

//! One handler for every method and path, on as many loopback ports as are asked for; on the thread that made it.
class LoopbackServer {
public:
    using Handle = HttpPort::Handle;

    LoopbackServer() = default;
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    void setHandler(Handle handle) { m_handle = std::move(handle); }
    //! From the next request on, also at ports that are open already.
    void setAnswerDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    //! Listens on 127.0.0.1; \return the port, or 0 and \p error.
    quint16 open(quint16 port, QString *error);

private:
    Handle m_handle;
    std::chrono::milliseconds m_delay{0};
    std::vector<std::unique_ptr<HttpPort>> m_ports; // last: gone before the handler
};

} // namespace simulator
