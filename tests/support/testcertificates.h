#pragma once

#include "tests/support/certificateauthority.h"

#include <QSslCertificate>
#include <QSslConfiguration>

//! Certificates for one test run: an authority, and servers it vouches for or not.
class TestCertificates {
public:
    enum class Kind { Good, Expired, WrongHost, OtherAuthority };

    TestCertificates();
    //! False when openssl did not do its work.
    bool isValid() const;
    QSslCertificate authority() const { return m_authority.root(); }
    //! What a server needs to present a certificate of \p kind for localhost and 127.0.0.1.
    QSslConfiguration server(Kind kind = Kind::Good) const;

private:
    CertificateAuthority m_authority{QStringLiteral("Vestry tests")};
    CertificateAuthority m_other{QStringLiteral("Somebody else")};
    QList<CertificateFiles> m_files; //!< in the order of Kind
};
