#include "network/tls/tlsfindings.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::StringLiterals;
using Problem = TlsReport::Problem;

template <class E> static QString nameOf(E value)
{
    const char *key = QMetaEnum::fromType<E>().valueToKey(int(value));
    return key ? QString::fromLatin1(key) : QString::number(int(value));
}

// RFC 5280, 4.2.2.1: where to fetch the issuer's certificate. The public authorities all say it.
static bool saysWhereItsIssuerIs(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.cbegin(), extensions.cend(), [](const QSslCertificateExtension &extension) {
        return extension.name() == "authorityInfoAccess"_L1 && extension.value().toMap().contains(u"caIssuers"_s);
    });
}

/*! An intermediate that was not sent and an issuer nobody knows look alike: a leaf alone, whose issuer is not trusted.
 *
 *  It is taken for a missing intermediate when an authority trusted by choice belongs to the issuer's organization, or
 *  when the leaf says where its issuer is to be fetched. A private root that signs leaves itself does neither.
 */
static bool lacksIntermediate(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities)
{
    if (chain.size() != 1 || chain.constFirst().isSelfSigned())
        return false;
    const QSslCertificate &leaf = chain.constFirst();
    const QStringList organization = leaf.issuerInfo(QSslCertificate::Organization);
    const bool ours = !organization.isEmpty() &&
                      std::any_of(authorities.cbegin(), authorities.cend(), [&](const QSslCertificate &authority) {
                          return authority.subjectInfo(QSslCertificate::Organization) == organization;
                      });
    return ours || saysWhereItsIssuerIs(leaf);
}

static Problem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Problem::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return Problem::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return Problem::WrongHost;
    case QSslError::CertificateExpired:
        return Problem::Expired;
    case QSslError::CertificateNotYetValid:
        return Problem::NotYetValid;
    default:
        return Problem::Other;
    }
}

QList<Problem> certificateProblems(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                   const QList<QSslCertificate> &authorities)
{
    QList<Problem> out;
    for (const QSslError &error : errors) {
        Problem problem = problemOf(error.error());
        if (problem == Problem::UnknownIssuer && lacksIntermediate(chain, authorities))
            problem = Problem::IncompleteChain;
        if (!out.contains(problem))
            out += problem;
    }
    // OpenSSL says of a certificate that signed itself also that it knows no issuer of it.
    if (out.contains(Problem::SelfSigned))
        out.removeIf([](Problem problem) { return problem == Problem::UnknownIssuer; });
    std::sort(out.begin(), out.end());
    return out;
}

QString certificateDetail(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        const QString subject = error.certificate().subjectInfo(QSslCertificate::CommonName).value(0);
        words += subject.isEmpty() ? nameOf(error.error()) : u"%1 (%2)"_s.arg(nameOf(error.error()), subject);
    }
    words.removeDuplicates();
    return words.join("; "_L1);
}

Problem connectionProblem(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Problem::NothingListening;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::UnsupportedSocketOperationError: // no IPv6 here
        return Problem::Unreachable;
    default:
        return Problem::Other;
    }
}

// The reason within OpenSSL's "error:0A000102:…", see ERR_GET_REASON; -1 without one.
static int opensslReason(const QString &words)
{
    static const QRegularExpression pattern(u"error:([0-9A-Fa-f]{8})"_s);
    const auto match = pattern.match(words);
    constexpr uint reasonBits = 0x7fffff;
    return match.hasMatch() ? int(match.captured(1).toUInt(nullptr, 16) & reasonBits) : -1;
}

Problem handshakeProblem(const BrokenHandshake &broken)
{
    // openssl/sslerr.h: of our own side, about what the server offered.
    constexpr int unsupportedProtocol = 258, wrongSslVersion = 266, unexpectedEnd = 294;
    if (broken.alert)
        return broken.alert == QSsl::AlertType::ProtocolVersion ? Problem::OldProtocol : Problem::HandshakeRefused;
    switch (opensslReason(broken.words)) {
    case unsupportedProtocol:
    case wrongSslVersion:
        return Problem::OldProtocol;
    case unexpectedEnd:
        return Problem::HandshakeRefused;
    default:
        break;
    }
    return broken.error == QAbstractSocket::RemoteHostClosedError ? Problem::HandshakeRefused : Problem::Other;
}

// Qt's own sentence is in the user's language, what OpenSSL adds is not.
QString handshakeDetail(const BrokenHandshake &broken)
{
    QStringList words{nameOf(broken.error)};
    if (broken.alert)
        words += u"alert %1"_s.arg(int(*broken.alert));
    if (const qsizetype at = broken.words.indexOf("error:"_L1); at >= 0)
        words += broken.words.sliced(at);
    return words.join("; "_L1);
}

static QString join(QStringList names)
{
    names.removeDuplicates();
    return names.join(", "_L1);
}

void readOtherCertificate(const QList<QSslError> &errors, const QSslCertificate &leaf, TlsReport *report)
{
    // The words are about the worst problem; of the certificates that have it, the host's own comes first.
    QSslCertificate other;
    for (const QSslError &error : errors) {
        if (error.certificate().isNull() || problemOf(error.error()) != report->problem())
            continue;
        if (error.certificate() == leaf)
            return;
        if (other.isNull())
            other = error.certificate();
    }
    const bool isDated = report->problem() == Problem::Expired || report->problem() == Problem::NotYetValid;
    if (other.isNull() || !isDated)
        return;
    report->otherCertificate =
        join(other.subjectInfo(QSslCertificate::Organization) + other.subjectInfo(QSslCertificate::CommonName));
    report->otherFrom = other.effectiveDate().toUTC();
    report->otherUntil = other.expiryDate().toUTC();
}

void readCertificate(const QSslCertificate &certificate, TlsReport *report)
{
    if (certificate.isNull())
        return;
    const auto alternatives = certificate.subjectAlternativeNames();
    report->names = alternatives.values(QSsl::DnsEntry) + alternatives.values(QSsl::IpAddressEntry);
    if (report->names.isEmpty())
        report->names = certificate.subjectInfo(QSslCertificate::CommonName);
    report->names.sort();
    report->issuer = join(certificate.issuerInfo(QSslCertificate::Organization) +
                          certificate.issuerInfo(QSslCertificate::CommonName));
    report->validFrom = certificate.effectiveDate().toUTC();
    report->validUntil = certificate.expiryDate().toUTC();
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}
