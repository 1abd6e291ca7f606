#pragma once

#include "network/simulator/practice/dnsworld.h"

#include <QHash>

#include <chrono>

namespace simulator {

/*! A public resolver's cache over a world. Late, it keeps what it has until its time is up, at most a minute, as a real
 *  one does; otherwise it asks every time.
 */
class CachingResolver {
public:
    explicit CachingResolver(const DnsWorld *world);

    void setLate(bool late) { m_late = late; }
    DnsResult resolve(const QString &name, DnsType type);

private:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        DnsResult result{};
        Clock::time_point until{};
    };
    using Types = QHash<int, Entry>; //!< by type; kWholeName: the name does not exist

    DnsResult step(const QString &name, DnsType type);
    std::optional<DnsResult> remembered(const QString &name, DnsType type);
    void remember(const QString &name, DnsType type, const DnsResult &result);

    const DnsWorld *m_world;
    bool m_late = false;
    QHash<QString, Types> m_names;
};

} // namespace simulator
