#include "tests/simulation/simnetwork.h"

#include "tests/simulation/simreply.h"

SimNetwork::SimNetwork(SimWire *wire, int window)
    : m_wire(wire)
    , m_window(window)
{
}

QNetworkReply *SimNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QByteArray method = operation == PostOperation
                                  ? QByteArray("POST")
                                  : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    return new SimReply(this, m_wire, m_window, method, request, body);
}

std::optional<SimNetwork::Delivery> SimNetwork::takeLate()
{
    return m_late.isEmpty() ? std::nullopt : std::optional(m_late.takeFirst());
}
