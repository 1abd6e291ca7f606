#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <initializer_list>

/*! Certificate authorities to trust instead of the system's: a company's own, the sandbox's, a test's. Empty: the
 *  system's.
 *
 *  Holds PEM, as the first QSslCertificate makes Qt load OpenSSL. That takes 5 MB, and only https needs it.
 */
class Authorities {
public:
    Authorities() = default;
    explicit Authorities(const QByteArray &pem)
        : m_pem(pem)
    {
    }
    Authorities(const QList<QSslCertificate> &certificates)
    {
        for (const QSslCertificate &each : certificates)
            m_pem += each.toPem();
    }
    Authorities(std::initializer_list<QSslCertificate> certificates)
        : Authorities(QList<QSslCertificate>(certificates))
    {
    }

    bool isEmpty() const { return m_pem.isEmpty(); }
    QList<QSslCertificate> certificates() const { return QSslCertificate::fromData(m_pem); }

private:
    QByteArray m_pem;
};
