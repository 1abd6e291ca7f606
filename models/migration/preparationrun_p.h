#pragma once

#include "models/migration/dnssources_p.h"
#include "models/migration/preparation_p.h"
#include "models/migration/verdict.h"

#include <QObject>

#include <map>

class DnsClient;

//! All questions of one preparation, asked at once; deleting it drops what is under way.
class PreparationRun : public QObject {
    Q_OBJECT
public:
    PreparationRun(DnsClient *client, const ClerkHosts &hosts, quint16 nameServerPort, const QList<CnameTarget> &early,
                   QObject *parent);

    QString zone() const; //!< empty until it is found

signals:
    void found(const PreparationItem &item); //!< once for each

private:
    using Take = std::function<void(const Dns::Answer &)>;

    void ask(const Dns::Question &question, int *pending, const Take &take, const std::function<void()> &done);
    void startCaa();
    void onZone(const Zone &zone);
    void startServers(const DnsSources::Families &families);
    void startLooks(const QList<DnsSource> &sources);
    void startLook(PreparationRules::Look *look, const QList<DnsSource> &sources);
    void onLooks();

    DnsClient *m_client;
    ClerkHosts m_hosts;
    QList<CnameTarget> m_early;
    Zone m_zone{};
    std::map<QString, Dns::Answer> m_caa{};
    QList<PreparationRules::Server> m_servers{};
    PreparationRules::Looks m_looks{};
    int m_caaPending = 0;
    int m_serversPending = 0;
    int m_looksPending = 0;
};
