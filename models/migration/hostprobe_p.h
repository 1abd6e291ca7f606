#pragma once

#include "models/migration/dnssources_p.h"
#include "network/dns/dnstypes.h"
#include "network/tls/tlsprobe.h"

#include <QObject>

class DnsClient;

/*! One host greeted once: its addresses are looked up at the system's resolver, then TLS is tried there. Deleting it
 *  drops what is under way.
 */
class HostProbe : public QObject {
    Q_OBJECT
public:
    HostProbe(DnsClient *dns, TlsProbe *tls, const QString &host, const DnsSources::Families &families,
              QObject *parent);

    const TlsReport &report() const { return m_report; } //!< Cancelled until finished
    bool isInterrupted() const { return m_interrupted; }
    bool reachedDns() const { return m_reachedDns; } //!< false: no lookup shows that there is a network

signals:
    void finished();

private:
    void take(const Dns::Answer &answer);
    void askElsewhere();
    void onAddresses();
    void finish(const TlsReport &report);

    DnsClient *m_dns;
    TlsProbe *m_tls;
    QString m_host;
    DnsSources::Families m_families;
    QList<QHostAddress> m_addresses{};
    Dns::Outcome m_worst = Dns::Outcome::Answered; //!< of the lookups that brought no address
    int m_pending = 2;
    bool m_interrupted = false;
    bool m_reachedDns = false;
    TlsReport m_report{};
};
