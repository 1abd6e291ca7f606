#include "network/simulator/instance.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace simulator {

Instance::Instance(const QJsonObject &seed, const QByteArray &secretKey)
    : m_name(seed.value("name"_L1).toString())
    , m_applicationName(seed.value("application_name"_L1).toString())
    , m_secretKey(secretKey)
    , m_history{{Clock::time_point::min(), seed.value("state"_L1).toObject()}}
{
}

bool Instance::isProduction() const
{
    return resourceOf(now(), u"instance"_s).value("environment_type"_L1) == "production"_L1;
}

const QJsonObject &Instance::seen() const
{
    const auto limit = Clock::now() - m_readLag;
    for (auto version = m_history.crbegin(); version != m_history.crend(); ++version) {
        if (version->since <= limit)
            return version->state;
    }
    return m_history.first().state;
}

void Instance::begin(const QJsonObject &state) { m_history = {{Clock::time_point::min(), state}}; }

void Instance::setFrontendPort(quint16 port)
{
    auto &state = m_history.first().state;
    auto domains = state.value("domains"_L1).toArray();
    auto domain = domains.first().toObject();
    domain.insert("frontend_port"_L1, port);
    domains.replace(0, domain);
    state.insert("domains"_L1, domains);
}

void Instance::merge(const QString &resource, const QJsonObject &changes)
{
    if (changes.isEmpty())
        return;
    auto object = resourceOf(now(), resource);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    replace(resource, object);
}

void Instance::replace(const QString &resource, const QJsonValue &value)
{
    auto state = now();
    state.insert(resource, value);
    auto instance = resourceOf(state, u"instance"_s);
    instance.insert("updated_at"_L1, nowMilliseconds());
    state.insert("instance"_L1, instance);
    m_history.append({Clock::now(), state});
    constexpr qsizetype kept = 200;
    if (m_history.size() > kept)
        m_history.removeFirst();
}

bool Instance::countRequest(int *retryAfterSeconds)
{
    // Source: docs, "System limits": 1000 (production) or 100 (development) requests in 10 seconds.
    constexpr auto window = std::chrono::seconds(10);
    const auto time = Clock::now();
    while (!m_recent.isEmpty() && m_recent.first() + window <= time)
        m_recent.removeFirst();
    if (m_recent.size() < requestLimit()) {
        m_recent.append(time);
        return true;
    }
    const auto wait = m_recent.first() + window - time;
    *retryAfterSeconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    return false;
}

QJsonObject primaryDomain(const QJsonObject &state)
{
    const auto domains = state.value("domains"_L1).toArray();
    for (const auto &domain : domains) {
        if (!domain.toObject().value("is_satellite"_L1).toBool())
            return domain.toObject();
    }
    return {};
}

qint64 nowMilliseconds() { return QDateTime::currentMSecsSinceEpoch(); }

QString stableId(const QString &prefix, const QString &text)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    auto id = prefix + u'2';
    for (qsizetype i = 0; i < 26; ++i)
        id += QLatin1Char(alphabet[static_cast<uchar>(hash.at(i)) % 62]);
    return id;
}

} // namespace simulator
