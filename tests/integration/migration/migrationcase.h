#pragma once

#include "models/migration/domainmigration.h"
#include "models/workspace.h"
#include "network/apiclient.h"
#include "tests/support/faultysimulator.h"
#include "tests/support/writeproxy.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

//! A window with one instance open, and what it is connected to.
struct MigrationWindow {
    MigrationWindow(const ApiClientConfig &config, const QString &directory, const NetworkSettings &network,
                    bool guarded = false)
        : client(config)
        , workspace(&client)
        , store(directory)
        , guard(guarded ? std::make_unique<WriteGuard>(&client) : nullptr)
    {
        using namespace std::chrono_literals;
        const DomainMigration::Parts parts{.client = &client,
                                           .workspace = &workspace,
                                           .store = &store,
                                           .profileId = QStringLiteral("profile"),
                                           .network = network,
                                           .guard = guard.get()};
        const DomainMigration::Pace pace{
            .readInterval = 10ms, .reads = 3, .checks = {.first = 50ms, .last = 100ms, .then = 100ms}};
        migration = std::make_unique<DomainMigration>(parts, pace, nullptr);
    }

    bool refresh()
    {
        QSignalSpy spy(&workspace, &Workspace::refreshed);
        workspace.refresh();
        return spy.wait(kPatience);
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !migration->isCommitting(); }, kPatience);
    }

    ApiClient client;
    Workspace workspace;
    MigrationStore store;
    std::unique_ptr<WriteGuard> guard;
    std::unique_ptr<DomainMigration> migration;
};

//! A simulator behind a proxy, and windows that look at its production instance.
class MigrationCase {
public:
    explicit MigrationCase(const QString &environment = QStringLiteral("production"))
    {
        if (!simulator.listen())
            qFatal("the simulator does not listen");
        const auto instances = simulator.instances();
        instance = *std::ranges::find(instances, environment, &SimulatedInstance::environmentType);
        proxy = std::make_unique<WriteProxy>(simulator.backendApiUrl());
    }

    //! From now on there are DNS and certificates around the instance.
    bool startNetwork()
    {
        if (!simulator.startPracticeNetwork())
            return false;
        const QJsonObject told = simulator.practiceNetwork();
        network.systemResolvers = {told[QStringLiteral("system_resolver")].toString()};
        network.publicResolvers.clear();
        const QJsonArray resolvers = told[QStringLiteral("public_resolvers")].toArray();
        for (const auto &resolver : resolvers)
            network.publicResolvers.append({resolver.toString(), {resolver.toString()}});
        network.nameServerPort = quint16(told[QStringLiteral("name_server_port")].toInt());
        network.httpsPort = quint16(told[QStringLiteral("https_port")].toInt());
        network.authorities =
            QSslCertificate::fromData(told[QStringLiteral("certificate_authority")].toString().toLatin1());
        network.frontendAddress = QStringLiteral("127.0.0.1");
        network.sandboxControl = QUrl(told[QStringLiteral("control_url")].toString());
        return true;
    }

    ApiClientConfig config() const
    {
        using namespace std::chrono_literals;
        ApiClientConfig config{.baseUrl = proxy->url(), .secretKey = instance.secretKey};
        config.retry.initialInterval = 5ms;
        config.retry.maxElapsedTime = 50ms;
        config.deadlines.firstByte = 5s;
        config.frontendAddress = network.frontendAddress;
        config.frontendPort = network.httpsPort;
        config.frontendAuthorities = network.authorities;
        return config;
    }
    std::unique_ptr<MigrationWindow> open(bool guarded = false) const
    {
        return std::make_unique<MigrationWindow>(config(), dir.path(), network, guarded);
    }

    //! Up to the button.
    static bool prepare(MigrationWindow &window, const QString &homeUrl = QStringLiteral("https://new.example"))
    {
        DomainMigration &migration = *window.migration;
        if (!window.refresh() || !migration.begin())
            return false;
        migration.setTarget(homeUrl, false);
        migration.setInventoryReviewed(true);
        migration.setPreparationReviewed(true);
        return migration.isReached(MigrationStep::Commit);
    }
    static bool commit(MigrationWindow &window)
    {
        window.migration->commit({});
        return window.settles();
    }

    //! At the pretend DNS provider.
    bool placeRecords(const QByteArray &placement) const
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(network.sandboxControl.toString() + QStringLiteral("/placement")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = manager.post(request, R"({"placement":")" + placement + R"("})");
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, kPatience) &&
               reply->error() == QNetworkReply::NoError;
    }

    //! Another admin, at the simulator itself.
    void elsewhere(const QString &homeUrl) const
    {
        ApiClient other({.baseUrl = simulator.backendApiUrl(), .secretKey = instance.secretKey});
        bool done = false;
        other.changeDomain({{QStringLiteral("home_url"), homeUrl}})
            ->then(&other, [&done](const ApiResult<QJsonObject> &result) { done = result.ok(); });
        if (!QTest::qWaitFor([&done] { return done; }, kPatience))
            qFatal("the other admin could not change the domain");
    }

    std::optional<MigrationRecord> stored() const
    {
        return MigrationStore(dir.path()).peek(QStringLiteral("profile")).record;
    }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QTemporaryDir dir;
    FaultySimulator simulator;
    SimulatedInstance instance;
    NetworkSettings network{};
    std::unique_ptr<WriteProxy> proxy;
};
