#pragma once

#include "network/simulator/practice/authority.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

namespace simulator {

class DnsWorld;

//! Whether CAA lets one of Clerk's issuers make a certificate for \p host. Source: RFC 8659.
bool caaLetsIssue(const DnsWorld &world, const QString &host);

/*! Clerk's certificate ordering: a certificate for each host whose record is right at the zone's own server and whose
 * CAA lets it, after a moment. One that was issued stays, whatever becomes of the record.
 */
class Issuer : public QObject {
    Q_OBJECT
public:
    Issuer(const DnsWorld *world, const Authority *authority, QObject *parent = nullptr);

    static QStringList behaviours();
    QString behaviour() const { return m_behaviour; }
    bool setBehaviour(const QString &behaviour);
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    //! Clerk now serves the hosts of \p targets (host → the right record). \p settled: all are issued already.
    void serve(const QMap<QString, QString> &targets, bool settled);
    //! Looks again which hosts are ready: the zone changed.
    void review();
    //! What to present as \p host; nothing before it was issued.
    std::optional<QSslConfiguration> configuration(const QString &host);
    //! Which hosts have a certificate, and how it was issued. The certificates themselves end with the process.
    QMap<QString, QString> held() const;
    //! Goes on from what held() and behaviour() gave; false, and nothing done, when they did not.
    bool restore(const QString &behaviour, const QMap<QString, QString> &held);
    //! As if nothing had been served yet.
    void reset();
    bool isServed(const QString &host) const { return m_targets.contains(host); }

signals:
    void issued();

private:
    struct Held {
        QString behaviour{};
        std::optional<QSslConfiguration> made{}; //!< on first use: a key costs time and memory
    };
    bool mayIssue(const QString &host) const;
    bool isWanting(const QString &host) const;
    void issue(const QString &host);

    const DnsWorld *m_world;
    const Authority *m_authority;
    QString m_behaviour;
    std::chrono::milliseconds m_delay{2000};
    QMap<QString, QString> m_targets;
    QMap<QString, Held> m_held;
    QSet<QString> m_ordered;
};

} // namespace simulator
