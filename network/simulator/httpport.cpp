#include "network/simulator/httpport.h"

#include <QUrl>

#include <cerrno>
#include <system_error>
#include <utility>

#include <arpa/inet.h>

namespace simulator {

static constexpr qsizetype kLargestBody = 8 << 20;

struct HttpPort::Exchange {
    HttpRequest request;
    MHD_Connection *connection = nullptr;
    MHD_Response *response = nullptr; //!< what waits for its delay
    int status = 0;
    bool begun = false;
    bool tooLarge = false;

    ~Exchange()
    {
        if (response)
            MHD_destroy_response(response);
    }
    void take(const char *data, size_t size);
};

void HttpPort::Exchange::take(const char *data, size_t size)
{
    tooLarge |= request.body.size() + static_cast<qsizetype>(size) > kLargestBody;
    if (tooLarge)
        request.body.clear();
    else
        request.body.append(data, static_cast<qsizetype>(size));
}

static MHD_Response *responseOf(const HttpAnswer &answer)
{
    // Nothing is written through the pointer, which is not const for historical reasons.
    auto *body = const_cast<char *>(answer.body.constData());
    auto *response =
        MHD_create_response_from_buffer(static_cast<size_t>(answer.body.size()), body, MHD_RESPMEM_MUST_COPY);
    if (!answer.body.isEmpty())
        MHD_add_response_header(response, "Content-Type", "application/json");
    for (const auto &[name, value] : answer.headers)
        MHD_add_response_header(response, name.constData(), value.constData());
    return response;
}

static MHD_Result copyHeader(void *headers, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<QHash<QByteArray, QByteArray> *>(headers)->insert(QByteArray(name).toLower(), value);
    return MHD_YES;
}

HttpPort::HttpPort(quint16 wanted, Handle handle, std::function<std::chrono::milliseconds()> delay)
    : m_handle(std::move(handle))
    , m_delay(std::move(delay))
{
    m_more.setSingleShot(true);
    QObject::connect(&m_more, &QTimer::timeout, &m_more, [this] { run(); });
    listen(wanted);
    if (m_daemon)
        watch();
}

HttpPort::~HttpPort()
{
    for (auto *connection : m_suspended)
        MHD_resume_connection(connection); // a daemon that stops with suspended connections leaks them
    m_bytes.reset();
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

void HttpPort::listen(quint16 wanted)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(wanted);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_daemon = MHD_start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, wanted, nullptr, nullptr, &HttpPort::proceed,
                                this, MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_URI_LOG_CALLBACK, &HttpPort::begin,
                                this, MHD_OPTION_NOTIFY_COMPLETED, &HttpPort::end, this, MHD_OPTION_END);
    if (!m_daemon)
        m_error = QString::fromStdString(std::generic_category().message(errno));
}

void HttpPort::watch()
{
    m_port = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    const int epoll = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    m_bytes = std::make_unique<QSocketNotifier>(epoll, QSocketNotifier::Read);
    QObject::connect(m_bytes.get(), &QSocketNotifier::activated, &m_more, [this] { run(); });
}

void HttpPort::run()
{
    MHD_run(m_daemon);
    MHD_UNSIGNED_LONG_LONG within = 0;
    if (MHD_get_timeout(m_daemon, &within) == MHD_YES)
        m_more.start(std::chrono::milliseconds(within));
    else
        m_more.stop();
}

//! Called with the request line, before it is decoded: the path is decoded as Qt does, the query not at all.
void *HttpPort::begin(void *self, const char *uri, MHD_Connection *connection)
{
    auto exchange = std::make_unique<Exchange>();
    const auto url = QUrl::fromEncoded(*uri == '/' ? QByteArray("http://127.0.0.1") + uri : QByteArray(uri));
    exchange->connection = connection;
    exchange->request.path = url.path();
    exchange->request.query = QUrlQuery(url);
    exchange->request.port = static_cast<HttpPort *>(self)->m_port;
    return exchange.release();
}

//! Called when the header is complete, for each piece of the body, at its end, and again when a delay is over.
MHD_Result HttpPort::proceed(void *self, MHD_Connection *connection, const char *, const char *method, const char *,
                             const char *data, size_t *size, void **state)
{
    auto *exchange = static_cast<Exchange *>(*state);
    if (!std::exchange(exchange->begun, true)) {
        exchange->request.method = method;
        MHD_get_connection_values(connection, MHD_HEADER_KIND, &copyHeader, &exchange->request.headers);
        return MHD_YES;
    }
    if (*size == 0)
        return static_cast<HttpPort *>(self)->answer(*exchange);
    exchange->take(data, *size);
    *size = 0;
    return MHD_YES;
}

void HttpPort::end(void *, MHD_Connection *, void **state, MHD_RequestTerminationCode)
{
    delete static_cast<Exchange *>(*state);
    *state = nullptr;
}

MHD_Result HttpPort::answer(Exchange &exchange)
{
    if (!exchange.response) {
        const auto answer = exchange.tooLarge ? HttpAnswer{.status = 413} : m_handle(exchange.request);
        exchange.response = responseOf(answer);
        exchange.status = answer.status;
        if (const auto delay = m_delay(); delay.count() > 0) {
            suspend(exchange, delay);
            return MHD_YES;
        }
    }
    return MHD_queue_response(exchange.connection, static_cast<unsigned>(exchange.status), exchange.response);
}

//! libmicrohttpd sees only at the end of the delay that a client has given up; until then the connection exists.
void HttpPort::suspend(Exchange &exchange, std::chrono::milliseconds delay)
{
    auto *connection = exchange.connection;
    MHD_suspend_connection(connection);
    m_suspended.insert(connection);
    QTimer::singleShot(delay, Qt::PreciseTimer, &m_more, [this, connection] {
        m_suspended.erase(connection);
        MHD_resume_connection(connection);
        run();
    });
}

} // namespace simulator
