#pragma once

#include "tests/support/certificateauthority.h"

#include <QList>
#include <QProcess>
#include <QTemporaryDir>

//! One https host of an nginx.
struct NginxSite {
    CertificateFiles certificate{}; //!< none: it refuses every handshake
    QString host{};                 //!< the name it answers to, by SNI; empty: any
    QString protocols{QStringLiteral("TLSv1.2 TLSv1.3")};
    QString ciphers{};       //!< as OpenSSL writes them; empty: its own choice
    QByteArray answer{"{}"}; //!< JSON for every path
    int sharesPortOf = -1;   //!< index of an earlier site; -1: a port of its own
};

/*! A real nginx on 127.0.0.1, with its own configuration in a folder of its own, as an ordinary user.
 *
 *  Ends with this object, also when the test is killed.
 */
class NginxServer {
public:
    explicit NginxServer(const QList<NginxSite> &sites);
    ~NginxServer();
    Q_DISABLE_COPY_MOVE(NginxServer)

    //! False when it does not run; log() says why.
    bool isRunning() const { return m_running; }
    //! Of site number \p site.
    quint16 port(qsizetype site = 0) const { return m_ports.value(site); }
    //! What nginx wrote so far.
    QByteArray log() const;

private:
    bool choosePorts();
    bool writeConfiguration() const;
    QByteArray serverBlock(qsizetype site) const;
    bool start();
    bool answers();

    QList<NginxSite> m_sites;
    QList<quint16> m_ports;
    QTemporaryDir m_dir;
    QProcess m_process;
    bool m_running = false;
};
