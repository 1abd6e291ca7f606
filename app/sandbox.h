#pragma once

#include "models/session.h"

#include <memory>

class Simulator;

//! The embedded sandbox: a simulated Clerk on a loopback port, started when it is first asked for.
class Sandbox {
public:
    Sandbox();
    ~Sandbox();
    QList<Session::SandboxInstance> start(QString *error);

private:
    std::unique_ptr<Simulator> m_simulator;
};
