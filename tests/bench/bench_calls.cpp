// bench_calls CALLS: microseconds per sequential GET on one kept connection, by ApiClient, by bare
// QNetworkAccessManager (no deadline, rate limit, redaction, record or guard against sending twice) and by libcurl, to
// one server in a thread of this process that answers at once.
#include "network/apiclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <string>
#include <thread>

namespace {
constexpr char kAnswer[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 78\r\n\r\n"
                           R"({"object":"instance","id":"ins_bench","environment_type":"development","a":12})";

void serveConnection(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string pending;
    char chunk[4096];
    for (ssize_t got; (got = read(socket, chunk, sizeof chunk)) > 0;) {
        pending.append(chunk, static_cast<size_t>(got));
        for (size_t end; (end = pending.find("\r\n\r\n")) != std::string::npos; pending.erase(0, end + 4)) {
            if (write(socket, kAnswer, sizeof kAnswer - 1) < 0)
                return;
        }
    }
    close(socket);
}

quint16 startServer()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(listener, generic, sizeof address) != 0 || listen(listener, 16) != 0 ||
        getsockname(listener, generic, &length) != 0)
        return 0;
    std::thread([listener] {
        for (int socket; (socket = accept(listener, nullptr, nullptr)) >= 0;)
            std::thread(serveConnection, socket).detach();
    }).detach();
    return ntohs(address.sin_port);
}

class Calls {
public:
    virtual ~Calls() = default;
    //! Microseconds per call, -1 when one failed.
    virtual double time(int calls) = 0;
};

//! Calls that answer to the event loop.
class EventLoopCalls : public Calls {
public:
    double time(int calls) override
    {
        QElapsedTimer clock;
        clock.start();
        start(calls);
        return QCoreApplication::exec() == 0 ? static_cast<double>(clock.nsecsElapsed()) / 1e3 / calls : -1;
    }

protected:
    //! Ends in ended().
    virtual void start(int left) = 0;

    void ended(bool ok, int left)
    {
        if (!ok || left == 1)
            QCoreApplication::exit(ok ? 0 : 1);
        else
            start(left - 1);
    }
};

class ByClient : public EventLoopCalls {
public:
    explicit ByClient(const QByteArray &origin)
        : m_client({.baseUrl = QUrl(QString::fromLatin1(origin)), .secretKey = "sk_test_bench"})
    {
        m_client.setRequestLimit(1'000'000); // the limiter is not what is measured
    }

protected:
    void start(int left) override
    {
        m_client.instance()->then(&m_client,
                                  [this, left](const ApiResult<QJsonObject> &result) { ended(result.ok(), left); });
    }

private:
    ApiClient m_client;
};

class ByManager : public EventLoopCalls {
public:
    explicit ByManager(const QByteArray &origin)
        : m_request(QUrl(QString::fromLatin1(origin + "/v1/instance")))
    {
        m_request.setRawHeader("Authorization", "Bearer sk_test_bench");
        m_request.setRawHeader("Clerk-API-Version", "2026-05-12");
    }

protected:
    void start(int left) override
    {
        QNetworkReply *reply = m_manager.get(m_request);
        QObject::connect(reply, &QNetworkReply::finished, &m_manager, [this, reply, left] {
            reply->deleteLater();
            ended(QJsonDocument::fromJson(reply->readAll()).object().contains(QStringLiteral("id")), left);
        });
    }

private:
    QNetworkAccessManager m_manager;
    QNetworkRequest m_request;
};

size_t ignore(char *, size_t size, size_t count, void *) { return size * count; }

class ByCurl : public Calls {
public:
    explicit ByCurl(const QByteArray &origin)
        : m_curl(curl_easy_init())
        , m_headers(curl_slist_append(nullptr, "Authorization: Bearer sk_test_bench"))
    {
        m_headers = curl_slist_append(m_headers, "Clerk-API-Version: 2026-05-12");
        curl_easy_setopt(m_curl, CURLOPT_URL, (origin + "/v1/instance").constData());
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, ignore);
    }

    ~ByCurl() override
    {
        curl_slist_free_all(m_headers);
        curl_easy_cleanup(m_curl);
    }

    double time(int calls) override
    {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < calls; ++i) {
            if (curl_easy_perform(m_curl) != CURLE_OK)
                return -1;
        }
        return static_cast<double>(clock.nsecsElapsed()) / 1e3 / calls;
    }

private:
    CURL *m_curl;
    curl_slist *m_headers;
};
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int calls = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    const quint16 port = startServer();
    if (port == 0)
        return 1;
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(port);
    ByClient client(origin);
    ByManager manager(origin);
    ByCurl curl(origin);
    for (Calls *each : std::array<Calls *, 3>{&client, &manager, &curl})
        each->time(std::max(calls / 10, 1)); // the first ones open the connection and are not what is measured
    // A line for each round: they take turns, so that a drift of the machine meets all three.
    for (int round = 0; round < 5; ++round)
        std::printf("%.1f %.1f %.1f\n", client.time(calls), manager.time(calls), curl.time(calls));
    return 0;
}
