// bench_calls CALLS: microseconds per sequential GET on one kept connection, by ApiClient and by libcurl, to one server
// in a thread of this process that answers at once.
#include "network/apiclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

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

double byClient(int calls, const QByteArray &origin)
{
    ApiClient client({.baseUrl = QUrl(QString::fromLatin1(origin)), .secretKey = "sk_test_bench"});
    client.setRequestLimit(calls * 100); // the limiter is not what is measured
    QElapsedTimer clock;
    int left = calls;
    std::function<void()> next = [&] {
        client.instance()->then(&client, [&](const ApiResult<QJsonObject> &result) {
            if (!result.ok())
                return QCoreApplication::exit(1);
            return --left > 0 ? next() : QCoreApplication::exit(0);
        });
    };
    clock.start();
    next();
    return QCoreApplication::exec() == 0 ? static_cast<double>(clock.nsecsElapsed()) / 1e3 / calls : -1;
}

size_t ignore(char *, size_t size, size_t count, void *) { return size * count; }

double byCurl(int calls, const QByteArray &origin)
{
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, "Authorization: Bearer sk_test_bench");
    headers = curl_slist_append(headers, "Clerk-API-Version: 2026-05-12");
    curl_easy_setopt(curl, CURLOPT_URL, (origin + "/v1/instance").constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < calls; ++i) {
        if (curl_easy_perform(curl) != CURLE_OK)
            return -1;
    }
    const double each = static_cast<double>(clock.nsecsElapsed()) / 1e3 / calls;
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return each;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int calls = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    const quint16 port = startServer();
    if (port == 0)
        return 1;
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(port);
    byCurl(20, origin); // both once before they are timed
    byClient(20, origin);
    std::printf("%.1f %.1f\n", byClient(calls, origin), byCurl(calls, origin));
    return 0;
}
