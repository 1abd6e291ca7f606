#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

//! Certificates made by the openssl program for one test run: an authority, and servers it vouches for or not.
class TestCertificates {
public:
    enum class Kind { Good, Expired, WrongHost, OtherAuthority };

    TestCertificates();
    //! False when openssl did not do its work.
    bool isValid() const;
    QSslCertificate authority() const;
    //! What a server needs to present a certificate of \p kind for localhost and 127.0.0.1.
    QSslConfiguration server(Kind kind = Kind::Good) const;

private:
    bool run(const QStringList &arguments) const;
    QString file(const QString &name) const;
    bool makeAuthority(const QString &name) const;
    bool makeServer(const QString &name, const QString &authority, const QString &names, const QString &days) const;

    QTemporaryDir m_dir;
    bool m_valid = false;
};
