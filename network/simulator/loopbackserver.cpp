#include "network/simulator/loopbackserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace simulator {

static HttpRequest received(const QHttpServerRequest &request, const QTcpSocket *socket)
{
    HttpRequest copy{.method = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
                                              static_cast<int>(request.method())))
                                   .toUpper(),
                     .path = request.url().path(),
                     .query = request.query(),
                     .headers = {},
                     .body = request.body(),
                     .port = socket->localPort()};
    for (const auto &[name, value] : request.headers())
        copy.headers.insert(name.toLower(), value);
    return copy;
}

static void write(QHttpServerResponder &responder, const HttpAnswer &answer)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    if (!answer.body.isEmpty())
        responder.writeHeader("Content-Type", "application/json");
    if (answer.status != 204) // RFC 9110, 8.6: a 204 has no Content-Length
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
}

quint16 LoopbackServer::open(quint16 port, QString *error)
{
    auto *server = new QTcpServer(this);
    if (!server->listen(QHostAddress::LocalHost, port)) {
        *error = server->errorString();
        delete server;
        return 0;
    }
    bind(server);
    return server->serverPort();
}

bool LoopbackServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto answer = m_handle(received(request, socket));
    if (m_delay.count() == 0) {
        auto responder = makeResponder(request, socket);
        write(responder, answer);
        return true;
    }
    // A client that gives up takes its socket along; the timer then dies with the socket.
    auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    QTimer::singleShot(m_delay, Qt::PreciseTimer, socket, [responder, answer] { write(*responder, answer); });
    return true;
}

void LoopbackServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) {} // handleRequest takes every request

} // namespace simulator
