#pragma once

#include "network/simulator/practice/dnsmessage.h"

#include <QMap>
#include <QStringList>

namespace simulator {

//! One zone as its own server has it.
class DnsZone {
public:
    static constexpr quint32 kNegativeTtl = 60;

    DnsZone() = default;
    DnsZone(const QString &apex, const QStringList &nameServers, quint32 serial);

    QString apex() const { return m_apex; }
    //! False, and nothing added, when \p text is no data of \p type.
    bool add(const QString &name, DnsType type, quint32 ttl, const QString &text);
    //! The records of \p type at \p name, or the alias there. Follows none; no additional records.
    DnsResult find(const QString &name, DnsType type) const;

private:
    bool exists(const QString &name) const;

    QString m_apex;
    QMap<QString, QList<DnsRecord>> m_names;
};

} // namespace simulator
