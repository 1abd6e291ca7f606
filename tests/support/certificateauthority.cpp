#include "tests/support/certificateauthority.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>

using namespace Qt::StringLiterals;
using Signer = CertificateWish::Signer;

static constexpr auto kConfiguration = R"([ca]
default_ca = ours
[ours]
database = @/index.txt
new_certs_dir = @
rand_serial = yes
unique_subject = no
default_md = sha256
policy = anything
[anything]
organizationName = supplied
commonName = supplied
)";

static bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    qWarning().noquote() << "openssl" << arguments.value(0) << process.readAllStandardError();
    return false;
}

static QDateTime yearsFromNow(int years) { return QDateTime::currentDateTimeUtc().addYears(years); }

CertificateAuthority::CertificateAuthority(const QString &organization)
    : CertificateAuthority(organization, yearsFromNow(-3), yearsFromNow(3))
{
}

CertificateAuthority::CertificateAuthority(const QString &organization, const QDateTime &from, const QDateTime &until)
    : m_organization(organization)
{
    const CertificateWish years{.from = yearsFromNow(-3), .until = yearsFromNow(3)};
    const QByteArray authority = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
                                 "subjectKeyIdentifier=hash\n";
    m_valid = m_dir.isValid() && write(u"index.txt"_s, {}) && writeConfiguration() && makeRequest(u"root"_s) &&
              sign(u"root"_s, u"root"_s, years, authority) && makeRequest(u"intermediate"_s) &&
              sign(u"intermediate"_s, u"root"_s, {.from = from, .until = until}, authority);
}

QSslCertificate CertificateAuthority::root() const { return QSslCertificate::fromPath(file(u"root.pem"_s)).value(0); }

CertificateFiles CertificateAuthority::issue(const CertificateWish &wish)
{
    const QString name = u"leaf%1"_s.arg(++m_issued);
    QStringList names;
    for (const QString &host : wish.hosts)
        names += (QHostAddress(host).isNull() ? u"DNS:"_s : u"IP:"_s) + host;
    QByteArray extensions =
        "basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=" + names.join(u',').toLatin1() + "\n";
    if (wish.sayWhereIssuerIs)
        extensions += "authorityInfoAccess=caIssuers;URI:http://ca.example/issuer.cer\n";
    const QString signer = wish.signer == Signer::Itself ? name
                           : wish.signer == Signer::Root ? u"root"_s
                                                         : u"intermediate"_s;
    const bool two = wish.signer == Signer::Intermediate && wish.sendIntermediate;
    if (!makeRequest(name) || !sign(name, signer, wish, extensions) ||
        !write(name + u"-chain.pem"_s, read(name + u".pem"_s) + (two ? read(u"intermediate.pem"_s) : QByteArray())))
        return {};
    return {.chain = file(name + u"-chain.pem"_s), .key = file(name + u".key"_s)};
}

bool CertificateAuthority::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

QByteArray CertificateAuthority::read(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool CertificateAuthority::writeConfiguration() const
{
    return write(u"ca.cnf"_s, QByteArray(kConfiguration).replace("@", m_dir.path().toUtf8()));
}

bool CertificateAuthority::makeRequest(const QString &name) const
{
    return openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s,
                    file(name + u".key"_s)}) &&
           openssl({u"req"_s, u"-new"_s, u"-key"_s, file(name + u".key"_s), u"-subj"_s,
                    u"/O=%1/CN=%1 %2"_s.arg(m_organization, name), u"-out"_s, file(name + u".csr"_s)});
}

// "openssl x509" of OpenSSL 3.0 cannot set when a certificate begins; "openssl ca" can.
bool CertificateAuthority::sign(const QString &name, const QString &signer, const CertificateWish &wish,
                                const QByteArray &extensions)
{
    const auto stamp = [](const QDateTime &at) { return at.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s); };
    if (!write(name + u".ext"_s, extensions))
        return false;
    QStringList arguments{u"ca"_s,
                          u"-batch"_s,
                          u"-notext"_s,
                          u"-config"_s,
                          file(u"ca.cnf"_s),
                          u"-in"_s,
                          file(name + u".csr"_s),
                          u"-out"_s,
                          file(name + u".pem"_s),
                          u"-extfile"_s,
                          file(name + u".ext"_s),
                          u"-startdate"_s,
                          stamp(wish.from),
                          u"-enddate"_s,
                          stamp(wish.until),
                          u"-keyfile"_s,
                          file(signer + u".key"_s)};
    arguments += signer == name ? QStringList{u"-selfsign"_s} : QStringList{u"-cert"_s, file(signer + u".pem"_s)};
    return openssl(arguments);
}
