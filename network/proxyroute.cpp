#include "network/proxyroute.h"

#include "network/endpoints.h"

#include <QElapsedTimer>
#include <QHash>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Mode = ProxySettings::Mode;
using Proxies = QList<QNetworkProxy>;

// A laptop changes networks, and with them its proxies.
static constexpr auto kFresh = 10s;

struct ProxyRoute::Table {
    //! What the system says about one host.
    struct Entry {
        Proxies proxies{};
        QElapsedTimer since{};
        bool known = false;
        bool asking = false;
        bool silent = false;
    };

    Proxies toward(const QUrl &url, const QByteArray &password) const;

    ProxySettings settings;
    QHash<QUrl, Entry> system{};
};

class ProxyRoute::Factory : public QNetworkProxyFactory {
public:
    Factory(std::shared_ptr<const Table> table, const QByteArray &password)
        : m_table(std::move(table))
        , m_password(password)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_table->toward(query.url(), m_password);
    }

private:
    std::shared_ptr<const Table> m_table;
    QByteArray m_password;
};

static const Proxies &direct()
{
    static const Proxies proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
    return proxies;
}

static QNetworkProxy manualProxy(const ProxySettings &settings, const QByteArray &password)
{
    const bool socks = settings.kind == ProxySettings::Kind::Socks5;
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.host, settings.port);
    if (!settings.user.isEmpty()) {
        // Qt sends one byte for each character; proxies expect UTF-8 as every other client sends it.
        proxy.setUser(QString::fromLatin1(settings.user.toUtf8()));
        proxy.setPassword(QString::fromLatin1(password));
    }
    return proxy;
}

Proxies ProxyRoute::Table::toward(const QUrl &url, const QByteArray &password) const
{
    if (isLoopback(url) || settings.mode == Mode::None)
        return direct();
    if (settings.mode == Mode::Manual)
        return {manualProxy(settings, password)};
    const auto it = system.constFind(originOf(url));
    return it == system.cend() || it->proxies.isEmpty() ? direct() : it->proxies;
}

static Proxies systemProxies(const QUrl &url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

ProxyRoute::ProxyRoute(const ProxySettings &settings, std::chrono::milliseconds patience, QObject *parent)
    : ProxyRoute(settings, patience, systemProxies, parent)
{
}

ProxyRoute::ProxyRoute(const ProxySettings &settings, std::chrono::milliseconds patience, System system,
                       QObject *parent)
    : QObject(parent)
    , m_table(std::make_shared<Table>(Table{.settings = settings}))
    , m_patience(patience)
    , m_system(std::move(system))
{
}

ProxyRoute::~ProxyRoute() = default;

bool ProxyRoute::isKnown(const QUrl &url)
{
    if (m_table->settings.mode != Mode::System || isLoopback(url))
        return true;
    Table::Entry &entry = m_table->system[originOf(url)];
    const bool fresh = entry.known && !entry.since.hasExpired(std::chrono::milliseconds(kFresh).count());
    if (!fresh && !entry.asking) {
        entry.asking = true;
        askSystem(originOf(url));
    }
    return entry.known || entry.silent;
}

bool ProxyRoute::isSilent(const QUrl &url) const
{
    const Table::Entry entry = m_table->system.value(originOf(url));
    return entry.silent && !entry.known;
}

QString ProxyRoute::proxyName(const QUrl &url) const
{
    const QNetworkProxy first = m_table->toward(url, {}).constFirst();
    return first.type() == QNetworkProxy::NoProxy ? QString() : u"%1:%2"_s.arg(first.hostName()).arg(first.port());
}

std::unique_ptr<QNetworkProxyFactory> ProxyRoute::factory(const QByteArray &password) const
{
    return std::make_unique<Factory>(m_table, password);
}

void ProxyRoute::askSystem(const QUrl &url)
{
    const auto answer = std::make_shared<Proxies>();
    QThread *thread = QThread::create([url, answer, system = m_system] { *answer = system(url); });
    connect(thread, &QThread::finished, this, [this, url, answer] {
        Table::Entry &entry = m_table->system[url];
        entry = {.proxies = *answer, .known = true};
        entry.since.start();
        emit found();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QTimer::singleShot(m_patience, this, [this, url] {
        Table::Entry &entry = m_table->system[url];
        entry.silent = entry.asking;
        emit found();
    });
    thread->start();
}
