#include "tests/support/testcertificates.h"

#include <QFile>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

TestCertificates::TestCertificates()
{
    const QStringList ours{u"localhost"_s, u"127.0.0.1"_s};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto root = CertificateWish::Signer::Root;
    m_files += m_authority.issue({.hosts = ours, .signer = root});
    m_files += m_authority.issue({.hosts = ours, .from = now.addDays(-3), .until = now.addDays(-1), .signer = root});
    m_files += m_authority.issue({.hosts = {u"elsewhere.example"_s}, .signer = root});
    m_files += m_other.issue({.hosts = ours, .signer = root});
}

bool TestCertificates::isValid() const
{
    return m_authority.isValid() && m_other.isValid() &&
           std::none_of(m_files.cbegin(), m_files.cend(), [](const auto &files) { return files.chain.isEmpty(); });
}

QSslConfiguration TestCertificates::server(Kind kind) const
{
    const CertificateFiles files = m_files.value(int(kind));
    QFile key(files.key);
    QSslConfiguration out = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly))
        out.setPrivateKey(QSslKey(&key, QSsl::Ec));
    out.setLocalCertificateChain(QSslCertificate::fromPath(files.chain));
    return out;
}
