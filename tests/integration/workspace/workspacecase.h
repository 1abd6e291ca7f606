#pragma once

#include "models/applyrun.h"
#include "models/workspace.h"
#include "network/apiclient.h"
#include "tests/support/faultysimulator.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

//! A simulator of its own, a client of one of its instances, and the workspace over it.
class WorkspaceCase {
public:
    explicit WorkspaceCase(Environment environment = Environment::Development)
    {
        if (!simulator.listen())
            qFatal("the simulator does not listen");
        const auto instances = simulator.instances();
        const QString wanted =
            environment == Environment::Production ? QStringLiteral("production") : QStringLiteral("development");
        instance = *std::ranges::find(instances, wanted, &SimulatedInstance::environmentType);
        connectTo(simulator.backendApiUrl());
    }

    //! Another server in place of the simulator, for what must go wrong on the wire.
    void connectTo(const QUrl &baseUrl, std::chrono::milliseconds patience = std::chrono::milliseconds(100))
    {
        using namespace std::chrono_literals;
        workspace.reset();
        ApiClientConfig config{.baseUrl = baseUrl, .secretKey = instance.secretKey};
        config.retry.initialInterval = 5ms;
        config.retry.maxElapsedTime = patience;
        config.deadlines.freshness = freshness;
        client = std::make_unique<ApiClient>(config);
        workspace = std::make_unique<Workspace>(client.get());
        workspace->setVerification(20ms, 5);
    }

    bool refresh() const
    {
        QSignalSpy spy(workspace.get(), &Workspace::refreshed);
        workspace->refresh();
        return spy.wait(kPatience);
    }

    //! Applies and waits for the end; nullptr when it was not even started.
    ApplyRun *apply() const
    {
        ApplyRun *run = workspace->apply(workspace->plannedRequests());
        if (!run)
            return nullptr;
        QSignalSpy spy(run, &ApplyRun::finished);
        return run->isOver() || spy.wait(kPatience) ? run : nullptr;
    }

    SettingsForm *form(ResourceId id) const { return workspace->form(id); }
    int field(ResourceId id, const char *key) const { return form(id)->indexOf(QString::fromLatin1(key)); }
    void edit(ResourceId id, const char *key, const QJsonValue &value) const
    {
        workspace->edit(id, field(id, key), value);
    }
    QJsonValue known(ResourceId id, const char *key) const { return form(id)->baseline(field(id, key)).json(); }

    QList<SimulatedRequest> writes() const
    {
        auto all = simulator.requests();
        all.removeIf([](const SimulatedRequest &request) { return request.method == "GET"; });
        return all;
    }

    //! Of the next client: how long a write may wait.
    std::chrono::milliseconds freshness = Deadlines().freshness;
    FaultySimulator simulator;
    SimulatedInstance instance;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Workspace> workspace;
};

inline const SettingOutcome *outcomeOf(const QList<SettingOutcome> &outcomes, ResourceId id, int field)
{
    const auto it = std::ranges::find_if(
        outcomes, [=](const SettingOutcome &each) { return each.resource == id && each.field == field; });
    return it == outcomes.cend() ? nullptr : &*it;
}
