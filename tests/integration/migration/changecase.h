#pragma once

#include "models/migration/domainchange.h"
#include "models/migration/migrationfile.h"
#include "network/apiclient.h"
#include "tests/support/faultysimulator.h"
#include "tests/support/writeproxy.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

//! A production instance of a simulator, a proxy in front of it, and one domain change that is about to be sent.
class ChangeCase {
public:
    static constexpr std::chrono::milliseconds kInterval{10};
    static constexpr int kReads = 3;

    ChangeCase()
    {
        if (!simulator.listen())
            qFatal("the simulator does not listen");
        const auto instances = simulator.instances();
        instance = *std::ranges::find(instances, QStringLiteral("production"), &SimulatedInstance::environmentType);
        proxy = std::make_unique<WriteProxy>(simulator.backendApiUrl());
        client = newClient();
        oldDomain = storedDomain();
        restart();
        MigrationRecord record;
        record.profileId = QStringLiteral("profile");
        record.oldDomain = oldDomain;
        record.homeUrl = QStringLiteral("https://new.example");
        record.newDomain = QStringLiteral("new.example");
        record.note(QStringLiteral("begun"));
        if (!file->take() || !file->start(record))
            qFatal("nothing can be written");
    }

    std::unique_ptr<ApiClient> newClient(std::chrono::milliseconds patience = std::chrono::milliseconds(50)) const
    {
        using namespace std::chrono_literals;
        ApiClientConfig config{.baseUrl = proxy->url(), .secretKey = instance.secretKey};
        config.retry.initialInterval = 5ms;
        config.retry.maxElapsedTime = patience;
        config.deadlines.firstByte = 5s; // a loaded machine needs longer to send than an idle one to answer
        return std::make_unique<ApiClient>(config);
    }

    //! As if the program was started again: all that is known comes from the disk.
    void restart()
    {
        change.reset();
        file.reset();
        store = std::make_unique<MigrationStore>(dir.path());
        file = std::make_unique<MigrationFile>(store.get(), QStringLiteral("profile"));
        file->open();
        const DomainMigration::Pace pace{.readInterval = kInterval, .reads = kReads};
        change = std::make_unique<DomainChange>(client.get(), file.get(), pace);
    }

    //! commit(), until all is known that can be known.
    bool commit() const
    {
        change->commit(Environment::Production);
        return settles();
    }
    bool check() const
    {
        change->checkOutcome();
        return settles();
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !change->isBusy(); }, kPatience);
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

    QString storedDomain() const
    {
        const QJsonArray domains = simulator.state(instance.secretKey).value(QStringLiteral("domains")).toArray();
        for (const auto &domain : domains) {
            if (!domain[QStringLiteral("is_satellite")].toBool())
                return domain[QStringLiteral("name")].toString();
        }
        return {};
    }

    qsizetype posts() const
    {
        const auto all = simulator.requests();
        return std::ranges::count_if(all, [](const SimulatedRequest &each) {
            return each.method == "POST" && each.path == QStringLiteral("/v1/instance/change_domain");
        });
    }

    //! The record as it is on the disk.
    MigrationRecord stored() const
    {
        const auto loaded = MigrationStore(dir.path()).peek(QStringLiteral("profile"));
        return loaded.record.value_or(MigrationRecord{});
    }
    QStringList events() const
    {
        QStringList kinds;
        const MigrationRecord record = stored();
        for (const MigrationEvent &event : record.events)
            kinds.append(event.kind);
        return kinds;
    }

    QTemporaryDir dir;
    FaultySimulator simulator;
    SimulatedInstance instance;
    QString oldDomain;
    std::unique_ptr<WriteProxy> proxy;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<MigrationStore> store;
    std::unique_ptr<MigrationFile> file;
    std::unique_ptr<DomainChange> change;
};
