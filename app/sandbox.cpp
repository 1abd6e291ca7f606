#include "app/sandbox.h"

#include "network/simulator/simulator.h"

using namespace Qt::StringLiterals;

namespace {
// Clerk's reads trail its writes; a sandbox without that would teach the wrong expectation.
constexpr std::chrono::milliseconds kReadLag{400};

Environment environmentFrom(const QString &wire)
{
    if (wire == "production"_L1)
        return Environment::Production;
    return wire == "development"_L1 ? Environment::Development : Environment::Unknown;
}
} // namespace

Sandbox::Sandbox() = default;
Sandbox::~Sandbox() = default;

QList<Session::SandboxInstance> Sandbox::start(QString *error)
{
    if (!m_simulator) {
        auto simulator = std::make_unique<Simulator>();
        if (!simulator->listen()) {
            *error = simulator->errorString();
            return {};
        }
        simulator->setReadLag(kReadLag);
        m_simulator = std::move(simulator);
    }
    QList<Session::SandboxInstance> instances;
    for (const SimulatedInstance &instance : m_simulator->instances()) {
        instances.append({.name = instance.name,
                          .environment = environmentFrom(instance.environmentType),
                          .baseUrl = m_simulator->backendApiUrl(),
                          .secretKey = instance.secretKey});
    }
    return instances;
}
