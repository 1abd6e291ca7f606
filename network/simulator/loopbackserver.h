#pragma once

#include "network/simulator/exchange.h"

#include <QAbstractHttpServer>

#include <chrono>
#include <functional>

namespace simulator {

/*! Qt's HTTP server with one handler for every method and path, on as many loopback ports as are asked for.
 *
 *  QHttpServer itself turns an unknown method into 404 before a handler sees it, so this sits one level below.
 */
class LoopbackServer : public QAbstractHttpServer {
public:
    using Handle = std::function<HttpAnswer(const HttpRequest &)>;
    using QAbstractHttpServer::QAbstractHttpServer;

    void setHandler(Handle handle) { m_handle = std::move(handle); }
    void setAnswerDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    //! Listens on 127.0.0.1; \return the port, or 0 and \p error.
    quint16 open(quint16 port, QString *error);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handle m_handle;
    std::chrono::milliseconds m_delay{0};
};

} // namespace simulator
