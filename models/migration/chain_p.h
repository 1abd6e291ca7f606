#pragma once

#include "models/migration/verdict.h"

#include <QHash>

/*! The aliases one source told, followed from a host. A resolver puts the chain in front of every answer, a zone's own
 *  server tells only its own part; the answer to the CNAME question counts first.
 */
class Chain {
public:
    Chain(const RecordObservation &observation, const QString &host);

    QStringList aliases() const { return m_aliases; } //!< targets of CNAME records at the host itself
    QStringList names() const { return m_names; }     //!< the chain without the host, as far as it was told
    bool isEndless() const { return m_isEndless; }
    bool leadsTo(const QString &name) const { return m_names.contains(name); }
    quint32 ttl() const { return m_ttl; } //!< of the alias at the host
    //! Of all records at the host: until then a resolver may repeat what was removed.
    quint32 longestTtl() const;
    QList<Dns::Record> addresses() const;      //!< A and AAAA at the host itself
    QList<Dns::Record> addressesOfEnd() const; //!< A and AAAA at the chain's last name
    //! A, AAAA and TXT at the host itself ("A 192.0.2.1"), but for the addresses of \p target: some routers put the
    //! host in the place of the chain's last name.
    QStringList otherRecords(const Dns::Answer &target) const;

    static QString aliasAt(const QString &name, const Dns::Answer &answer);
    static QString anyAlias(const Dns::Answer &answer); //!< of whatever name was asked
    static bool haveSameAddress(const Dns::Answer &answer, const QList<Dns::Record> &addresses);
    //! Whether \p answer, of a server of \p zone, sends on to the servers of a zone below it that holds \p name.
    static bool isReferral(const Dns::Answer &answer, const QString &name, const QString &zone);
    static quint32 negativeTtl(const Dns::Answer &answer); //!< RFC 2308: how long "there is none" may be repeated

private:
    void collect(const Dns::Answer &answer);
    void follow();
    QList<Dns::Record> addressesAt(const QString &name) const;

    QString m_host;
    QHash<QString, QString> m_next;
    QStringList m_aliases;
    QStringList m_names;
    QList<Dns::Record> m_others; //!< all but aliases
    quint32 m_ttl = 0;
    bool m_isEndless = false;
};
