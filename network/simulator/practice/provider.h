#pragma once

#include "network/simulator/practice/dnszone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace simulator {

//! A record that Clerk asks for, and what the admin made of it.
struct PlacedRecord {
    QString host{};
    QString wanted{};
    bool required = true;
    QString placement{};
};

/*! The admin's zone at a DNS provider. The records Clerk asks for are where placements say; those of a former domain in
 *  the same zone stay as they are.
 */
class ProvidedZone {
public:
    explicit ProvidedZone(const QString &apex = {});
    //! The names of this provider's servers.
    static QStringList nameServers();
    static QStringList placements();

    QString apex() const { return m_apex; }
    //! The zone as it stands, \p ttl seconds on what the admin placed.
    DnsZone zone(quint32 ttl) const;

    //! Clerk now asks for \p targets (host, value, required). What stands already stays, but \p settled: all is right.
    void ask(const QJsonArray &targets, bool settled);
    QList<PlacedRecord> asked() const;
    bool isAsked(const QString &host) const { return m_asked.contains(host); }
    bool place(const QString &host, const QString &placement);
    QStringList caa() const { return m_caa; }
    bool setCaa(const QStringList &records);

    QJsonObject saved() const;
    //! What saved() gave; nothing when it did not.
    static std::optional<ProvidedZone> restored(const QString &apex, const QJsonObject &saved);

private:
    QString m_apex;
    QMap<QString, PlacedRecord> m_records;
    QStringList m_asked;
    QStringList m_caa;
    quint32 m_serial = 1;
};

//! The zones Clerk's side of the records is in: its own, another it has declared acceptable, this provider's.
QList<DnsZone> clerkZones(const QJsonArray &targets);
DnsZone providersOwnZone();

} // namespace simulator
