#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

static const auto kOurNames = u"DNS:localhost,IP:127.0.0.1"_s;

TestCertificates::TestCertificates()
{
    m_valid = m_dir.isValid() && makeAuthority(u"ca"_s) && makeAuthority(u"other"_s) &&
              makeServer(u"good"_s, u"ca"_s, kOurNames, u"2"_s) &&
              makeServer(u"expired"_s, u"ca"_s, kOurNames, u"-1"_s) &&
              makeServer(u"wronghost"_s, u"ca"_s, u"DNS:elsewhere.example"_s, u"2"_s) &&
              makeServer(u"unknown"_s, u"other"_s, kOurNames, u"2"_s);
}

bool TestCertificates::isValid() const { return m_valid; }

QString TestCertificates::file(const QString &name) const { return m_dir.filePath(name); }

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

bool TestCertificates::makeAuthority(const QString &name) const
{
    return run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s,
                file(name + u".key"_s)}) &&
           run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, file(name + u".key"_s), u"-subj"_s, u"/CN=Test "_s + name,
                u"-days"_s, u"2"_s, u"-out"_s, file(name + u".pem"_s)});
}

bool TestCertificates::makeServer(const QString &name, const QString &authority, const QString &names,
                                  const QString &days) const
{
    QFile extensions(file(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + names.toLatin1() + "\n");
    extensions.close();
    const QString key = file(name + u".key"_s), request = file(name + u".csr"_s);
    return run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, key}) &&
           run({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN="_s + name, u"-out"_s, request}) &&
           run({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, file(authority + u".pem"_s), u"-CAkey"_s,
                file(authority + u".key"_s), u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s,
                extensions.fileName(), u"-out"_s, file(name + u".pem"_s)});
}

QSslCertificate TestCertificates::authority() const { return QSslCertificate::fromPath(file(u"ca.pem"_s)).value(0); }

QSslConfiguration TestCertificates::server(Kind kind) const
{
    const QString names[] = {u"good"_s, u"expired"_s, u"wronghost"_s, u"unknown"_s};
    const QString name = names[int(kind)];
    QFile key(file(name + u".key"_s));
    QSslConfiguration out = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly))
        out.setPrivateKey(QSslKey(&key, QSsl::Ec));
    out.setLocalCertificate(QSslCertificate::fromPath(file(name + u".pem"_s)).value(0));
    return out;
}
