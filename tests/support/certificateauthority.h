#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>
#include <QTemporaryDir>

//! A certificate on disk, as a server wants it.
struct CertificateFiles {
    QString chain{}; //!< PEM, the server's own first
    QString key{};
};

//! What a certificate is to say.
struct CertificateWish {
    enum class Signer : quint8 { Intermediate, Root, Itself };

    QStringList hosts{};
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime until = QDateTime::currentDateTimeUtc().addDays(2);
    Signer signer = Signer::Intermediate;
    bool sendIntermediate = true;
    bool sayWhereIssuerIs = false; //!< Authority Information Access, as the public authorities do
};

/*! A root, an intermediate and what they sign, made by the openssl program in a folder of its own.
 *
 *  Blocks while openssl works, a few hundredths of a second each time.
 */
class CertificateAuthority {
public:
    //! \p organization goes into every name it makes.
    explicit CertificateAuthority(const QString &organization);
    //! With an intermediate that is valid at other times than the rest.
    CertificateAuthority(const QString &organization, const QDateTime &from, const QDateTime &until);

    //! False when openssl did not do its work.
    bool isValid() const { return m_valid; }
    QSslCertificate root() const;
    //! Empty paths when openssl did not do its work.
    CertificateFiles issue(const CertificateWish &wish);

private:
    QString file(const QString &name) const { return m_dir.filePath(name); }
    bool write(const QString &name, const QByteArray &content) const;
    bool writeConfiguration() const;
    bool makeRequest(const QString &name) const;
    bool sign(const QString &name, const QString &signer, const CertificateWish &wish, const QByteArray &extensions);
    QByteArray read(const QString &name) const;

    QTemporaryDir m_dir;
    QString m_organization;
    int m_issued = 0;
    bool m_valid = false;
};
