#pragma once

#include "tests/simulation/endtoend/liveproxy.h"
#include "tests/simulation/endtoend/liveserver.h"

#include <QProcess>

#include <array>
#include <chrono>
#include <memory>

//! A vestry-simulator of its own, and a proxy before each of its instances.
struct LiveWorld {
    LiveWorld();
    ~LiveWorld();
    Q_DISABLE_COPY_MOVE(LiveWorld)

    QProcess simulator{};
    std::array<std::unique_ptr<LiveServer>, 2> servers{}; //!< the development instance, and the production instance
    std::array<std::unique_ptr<LiveProxy>, 2> proxies{};
    std::chrono::milliseconds lag{60}; //!< of reads
};
