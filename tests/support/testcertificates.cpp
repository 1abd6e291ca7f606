#include "tests/support/testcertificates.h"

#include <QFile>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

TestCertificates::TestCertificates()
{
    const CertificateWish good{.hosts = {u"localhost"_s, u"127.0.0.1"_s}, .signer = CertificateWish::Signer::Root};
    CertificateWish expired = good, wrongHost = good;
    expired.until = QDateTime::currentDateTimeUtc().addSecs(-3600);
    wrongHost.hosts = {u"elsewhere.example"_s};
    m_servers = {m_authority.issue(good), m_authority.issue(expired), m_authority.issue(wrongHost),
                 m_other.issue(good)};
}

bool TestCertificates::isValid() const
{
    return std::none_of(m_servers.cbegin(), m_servers.cend(),
                        [](const CertificateFiles &files) { return files.chain.isEmpty(); });
}

QSslConfiguration TestCertificates::server(Kind kind) const
{
    const CertificateFiles &files = m_servers.at(static_cast<size_t>(kind));
    QFile key(files.key);
    QSslConfiguration out = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly))
        out.setPrivateKey(QSslKey(&key, QSsl::Ec));
    out.setLocalCertificate(QSslCertificate::fromPath(files.chain).value(0));
    return out;
}
