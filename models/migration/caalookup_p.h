#pragma once

#include "models/migration/caaquestions_p.h"
#include "models/migration/verdict.h"

#include <QObject>

class DnsClient;

/*! The CAA records of some hosts: at the system's resolver, and what that does not tell (some routers drop the type)
 *  at other resolvers and the zone's own servers. Deleting it drops what is under way.
 */
class CaaLookup : public QObject {
    Q_OBJECT
public:
    CaaLookup(DnsClient *client, const QStringList &hosts, QObject *parent);

    //! Tells who else there is, in the order of preference; until then it is not finished.
    void setOthers(const QList<DnsSource> &sources, const QString &zone);
    bool isInterrupted() const { return m_interrupted; }
    bool reachedAny() const { return m_reached; } //!< an answer shows that there is a network
    CaaVerdict verdict() const;                   //!< the worst of all hosts

signals:
    void finished();

private:
    void put(const Dns::Question &question, Dns::Answer *slot);
    void askOthers();
    void goOn();

    DnsClient *m_client;
    QStringList m_hosts;
    QList<DnsSource> m_others{};
    QString m_zone{};
    std::map<QString, Dns::Answer> m_answers{};
    std::map<std::pair<QString, qsizetype>, Dns::Answer> m_elsewhere{}; //!< name, index in m_others
    int m_pending = 0;
    bool m_hasOthers = false;
    bool m_askedOthers = false;
    bool m_interrupted = false;
    bool m_reached = false;
};
