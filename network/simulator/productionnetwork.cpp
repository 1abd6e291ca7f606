#include "network/simulator/productionnetwork.h"

#include "network/simulator/operations.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulator {

static QString newToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

ProductionNetwork::ProductionNetwork(std::function<void()> changed, std::function<void()> reset)
    : m_changed(std::move(changed))
    , m_reset(std::move(reset))
    , m_token(newToken())
{
    QObject::connect(&m_network, &PracticeNetwork::certificateIssued, &m_network, [this] { m_changed(); });
    m_control.setHandler([this](const HttpRequest &request) { return answer(request); });
}

bool ProductionNetwork::start(QString *error)
{
    if (!m_network.start()) {
        *error = m_network.errorString();
        return false;
    }
    m_port = m_control.open(0, error);
    return m_port != 0;
}

void ProductionNetwork::follow(const Instance &instance)
{
    const auto domain = primaryDomain(instance.now());
    const auto host = clerkHostOf(domain);
    if (m_serves && m_hosts.last() == host)
        return;
    m_serves = true;
    const bool first = m_hosts.isEmpty();
    m_hosts.removeAll(host);
    m_hosts.append(host);
    m_network.serve(domain.value("name"_L1).toString(), cnameTargets(domain),
                    static_cast<quint16>(domain.value("frontend_port"_L1).toInt()), first);
}

QJsonObject ProductionNetwork::saved() const
{
    return {{"hosts"_L1, QJsonArray::fromStringList(m_hosts)}, {"world"_L1, m_network.saved()}};
}

bool ProductionNetwork::restore(const QJsonObject &saved)
{
    const auto hosts = saved.value("hosts"_L1).toVariant().toStringList();
    if (hosts.isEmpty() || hosts.contains(QString()) || !m_network.restore(saved.value("world"_L1).toObject()))
        return false;
    m_hosts = hosts;
    return true;
}

void ProductionNetwork::reset()
{
    m_network.reset();
    m_hosts.clear();
    m_serves = false;
}

QJsonObject ProductionNetwork::description() const
{
    return {{"system_resolver"_L1, m_network.systemResolver()},
            {"public_resolvers"_L1, QJsonArray::fromStringList(m_network.publicResolvers())},
            {"name_server_port"_L1, m_network.nameServerPort()},
            {"https_port"_L1, m_network.httpsPort()},
            {"certificate_authority"_L1, QString::fromLatin1(m_network.authority())},
            {"control_url"_L1, u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(m_token)}};
}

} // namespace simulator
