#pragma once

#include "network/dns/zonefinder.h"

#include <QObject>
#include <QPointer>

class DnsClient;

//! One search of findZone(). Dies with the client, and by itself when it is done or nobody waits any more.
class ZoneSearch : public QObject {
public:
    ZoneSearch(DnsClient *client, quint16 port, QObject *context, std::function<void(const Zone &)> found);
    void climb(const QString &name);

private:
    void onNameServers(const QString &name, const Dns::Answer &answer);
    void takeZone(const QString &apex, const QList<Dns::Record> &nameServers, const QList<Dns::Record> &glue);
    bool takeGlue(const QString &nameServer, const QList<Dns::Record> &glue);
    void lookUp(const QString &nameServer, Dns::Type type);
    void onAddresses(const QString &nameServer, const Dns::Answer &answer);
    void addServers(const QString &nameServer, const QList<Dns::Record> &records);
    void addressesAreThere();
    void askForDelegation(qsizetype server);
    void onDelegation(qsizetype server, const Dns::Answer &answer);
    void finish(Dns::Outcome outcome);
    Dns::Question question(const QString &name, Dns::Type type) const;

    DnsClient *m_client;
    quint16 m_port;
    QPointer<QObject> m_context;
    std::function<void(const Zone &)> m_found;
    Zone m_zone;
    QString m_failed; // the topmost name the resolvers failed at: a delegation may be broken there
    int m_lookups = 0;
    Dns::Outcome m_lookupFailure = Dns::Outcome::NoData;
};
