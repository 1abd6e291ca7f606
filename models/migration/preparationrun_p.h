#pragma once

#include "models/migration/caalookup_p.h"
#include "models/migration/dnssources_p.h"
#include "models/migration/preparation_p.h"
#include "models/migration/verdict.h"

#include <QObject>

class DnsClient;

//! All questions of one preparation, asked at once; deleting it drops what is under way.
class PreparationRun : public QObject {
    Q_OBJECT
public:
    struct Where {
        quint16 nameServerPort = 0;
        QList<PublicResolver> resolvers{}; //!< for what the system's does not tell
    };
    PreparationRun(DnsClient *client, const ClerkHosts &hosts, const Where &where, const QList<CnameTarget> &early,
                   QObject *parent);

    QString zone() const; //!< empty until it is found

signals:
    void found(const PreparationItem &item); //!< once for each

private:
    using Take = std::function<void(const Dns::Answer &)>;

    void ask(const Dns::Question &question, int *pending, const Take &take, const std::function<void()> &done);
    void onCaa();
    void onZone(const Zone &zone);
    void startServers(const DnsSources::Families &families);
    void startLooks(const QList<DnsSource> &sources);
    void startLook(PreparationRules::Look *look, const QList<DnsSource> &sources);
    void onLooks();

    DnsClient *m_client;
    ClerkHosts m_hosts;
    QList<CnameTarget> m_early;
    Zone m_zone{};
    QList<PublicResolver> m_resolvers;
    CaaLookup *m_caa;
    QList<PreparationRules::Server> m_servers{};
    PreparationRules::Looks m_looks{};
    int m_serversPending = 0;
    int m_looksPending = 0;
};
