#pragma once

#include "network/simulator/exchange.h"

#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <set>

#include <microhttpd.h>

namespace simulator {

/*! One port of 127.0.0.1 at which libmicrohttpd speaks HTTP, without a thread: its epoll descriptor wakes the event
 * loop of the thread that made this, and nothing wakes it while no bytes come.
 *
 *  A request gets to the handler when it is complete, whatever its method and path are. Of a body over 8 MiB nothing is
 *  kept; it gets 413 without a handler. The handler runs inside libmicrohttpd: it must neither run an event loop nor
 *  destroy the port.
 */
class HttpPort {
public:
    using Handle = std::function<HttpAnswer(const HttpRequest &)>;

    //! Listens; \p wanted 0 takes a free port. \p delay is asked for before each answer. port() is 0 when it cannot.
    HttpPort(quint16 wanted, Handle handle, std::function<std::chrono::milliseconds()> delay);
    //! Closes all connections, also those whose answer is still delayed.
    ~HttpPort();
    HttpPort(const HttpPort &) = delete;
    HttpPort &operator=(const HttpPort &) = delete;

    quint16 port() const { return m_port; }
    QString errorString() const { return m_error; }

private:
    struct Exchange;

    static void *begin(void *self, const char *uri, MHD_Connection *connection);
    static MHD_Result proceed(void *self, MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *data, size_t *size, void **exchange);
    static void end(void *self, MHD_Connection *connection, void **exchange, MHD_RequestTerminationCode why);

    void listen(quint16 wanted);
    void watch();
    void run();
    MHD_Result answer(Exchange &exchange);
    void suspend(Exchange &exchange, std::chrono::milliseconds delay);

    Handle m_handle;
    std::function<std::chrono::milliseconds()> m_delay;
    QString m_error;
    quint16 m_port = 0;
    MHD_Daemon *m_daemon = nullptr;
    std::unique_ptr<QSocketNotifier> m_bytes;
    QTimer m_more; //!< libmicrohttpd has something to do that no descriptor tells of
    std::set<MHD_Connection *> m_suspended;
};

} // namespace simulator
