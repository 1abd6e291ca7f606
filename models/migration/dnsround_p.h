#pragma once

#include "models/migration/caalookup_p.h"
#include "models/migration/verdict.h"

#include <QObject>

#include <map>

class DnsClient;

/*! One look at some records: every question of every source goes out at once, so that all of it takes as long as the
 *  slowest single question. Deleting it drops what is under way.
 */
class DnsRound : public QObject {
    Q_OBJECT
public:
    DnsRound(DnsClient *client, const QString &zone, const QList<CnameTarget> &records, const QStringList &caaHosts,
             QObject *parent);

    void setNumber(quint64 number) { m_number = number; } //!< in the order of their beginning
    quint64 number() const { return m_number; }
    void setZone(const QString &zone) { m_zone = zone; } //!< before the zone's own servers are asked
    void ask(const QList<DnsSource> &sources);           //!< those that were not asked yet
    void close();                                        //!< no more sources come: it is over with the last answer

    bool isInterrupted() const { return m_interrupted; } //!< an answer was cancelled: no result
    bool reachedAny() const { return m_reached; }        //!< an answer shows that there is a network
    //! None of the zone's own servers that were asked served the zone: it may have moved.
    bool lostAuthority() const;
    //! Every finding of \p record in the order of \p sources; NotChecked for sources that were not asked.
    QList<Finding> findings(qsizetype record, const QList<DnsSource> &sources) const;
    CaaVerdict caa() const; //!< the worst of all hosts

signals:
    void finished();

private:
    using Key = std::pair<qsizetype, qsizetype>; //!< record, source

    void put(const Dns::Question &question, Dns::Answer *slot);
    void askSource(qsizetype source);
    void askOwnServer(qsizetype record, qsizetype source);
    void askTargets(qsizetype source);
    void onCaa();
    void take(const QString &server, const Dns::Answer &answer);
    void finishWhenOver();
    QString sibling(const QString &host) const;
    Dns::Answer target(const QString &name) const;
    RecordObservation observation(qsizetype record, qsizetype source) const;

    DnsClient *m_client;
    QString m_zone;
    QList<CnameTarget> m_records;
    QString m_nobodysLabel; //!< of a name that exists only when a wildcard stands there
    QList<DnsSource> m_sources;
    // Nodes stay where they are: answers are written through pointers to them.
    std::map<Key, RecordObservation> m_observations;
    std::map<std::pair<QString, qsizetype>, Dns::Answer> m_siblings;
    std::map<std::pair<QString, qsizetype>, Dns::Answer> m_targets;
    CaaLookup *m_caa;
    quint64 m_number = 0;
    int m_pending = 1; //!< with the lookup of CAA
    bool m_closed = false;
    bool m_interrupted = false;
    bool m_reached = false;
    bool m_over = false;
};
