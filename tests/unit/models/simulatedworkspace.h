#pragma once

#include "models/workspace.h"
#include "network/apiclient.h"
#include "tests/support/faultysimulator.h"

#include <QSignalSpy>
#include <QtTest>

//! A workspace on one instance of a simulator of its own.
class SimulatedWorkspace {
public:
    explicit SimulatedWorkspace(Environment environment)
    {
        if (!m_simulator.listen())
            qFatal("the simulator cannot listen: %s", qPrintable(m_simulator.errorString()));
        const QString type =
            environment == Environment::Production ? QStringLiteral("production") : QStringLiteral("development");
        for (const SimulatedInstance &instance : m_simulator.instances()) {
            if (instance.environmentType == type)
                m_key = instance.secretKey;
        }
        RetrySettings quick;
        quick.initialInterval = std::chrono::milliseconds(1);
        quick.maxElapsedTime = std::chrono::milliseconds(20);
        m_client = std::make_unique<ApiClient>(
            ApiClientConfig{.baseUrl = m_simulator.backendApiUrl(), .secretKey = m_key, .retry = quick});
        m_workspace = std::make_unique<Workspace>(m_client.get());
    }

    FaultySimulator &simulator() { return m_simulator; }
    Workspace &workspace() { return *m_workspace; }
    void set(const char *resource, const char *key, const QJsonValue &value)
    {
        m_simulator.changeBehindTheBack(m_key, QString::fromLatin1(resource), QString::fromLatin1(key), value);
    }
    //! Reads everything; false when it does not end.
    bool refresh()
    {
        QSignalSpy refreshed(m_workspace.get(), &Workspace::refreshed);
        m_workspace->refresh();
        return !refreshed.isEmpty() || refreshed.wait(kPatience);
    }

private:
    FaultySimulator m_simulator;
    QByteArray m_key;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
};
