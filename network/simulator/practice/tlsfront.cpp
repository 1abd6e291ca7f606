#include "network/simulator/practice/tlsfront.h"

#include "network/simulator/practice/tlsconnection.h"

namespace simulator {

TlsFront::TlsFront(Choose choose, QObject *parent)
    : QTcpServer(parent)
    , m_choose(std::move(choose))
{
}

void TlsFront::incomingConnection(qintptr descriptor)
{
    auto *connection = new TlsConnection(this);
    if (!connection->take(descriptor))
        delete connection;
}

void TlsFront::endUnless(const std::function<bool(const QString &)> &isServed)
{
    for (auto *connection : findChildren<TlsConnection *>(Qt::FindDirectChildrenOnly)) {
        if (!connection->host().isEmpty() && !isServed(connection->host()))
            connection->abort();
    }
}

} // namespace simulator
