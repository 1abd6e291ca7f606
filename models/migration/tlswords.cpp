#include "models/migration/certificatecheck.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using Problem = TlsReport::Problem;

namespace {

struct CertificateCheckText {
    Q_DECLARE_TR_FUNCTIONS(CertificateCheck)
};

QString issuanceAdvice()
{
    return CertificateCheckText::tr(
        "Clerk issues certificates by itself once the DNS records are right, usually within 5 to 10 "
        "minutes. Stuck for more than a few minutes: look at the CAA records on the page DNS.");
}

QString wrongHostHint(const TlsReport &report)
{
    const QString seen = report.names.isEmpty()
                             ? CertificateCheckText::tr("The certificate does not name “%1”.").arg(report.host)
                             : CertificateCheckText::tr("The certificate is for %1, not for “%2”.")
                                   .arg(report.names.join(u", "_s), report.host);
    return CertificateCheckText::tr(
               "%1 Another server answers there, or Clerk does not have the certificate for this name yet. Check "
               "that the record of this host points at Clerk. %2",
               "%1: which names the certificate has; %2: what to do while the certificate is being issued")
        .arg(seen, issuanceAdvice());
}

QString dated(const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

QString networkHint(const TlsReport &report)
{
    switch (report.problem()) {
    case Problem::NameNotFound:
        return CertificateCheckText::tr(
                   "“%1” has no address. Put its DNS record in place first; if it is right at the zone's own "
                   "name servers, wait until this computer's resolver sees it.")
            .arg(report.host);
    case Problem::NothingListening:
        return CertificateCheckText::tr(
                   "Nothing answers for “%1” at %2. Check that its DNS record points at Clerk and not at another "
                   "server.")
            .arg(report.host, report.address);
    default:
        return CertificateCheckText::tr(
                   "“%1” could not be reached: no answer in time. Check this computer's connection, and whether "
                   "a firewall stops connections to port 443. It is tried again.")
            .arg(report.host);
    }
}

QString issuerHint(const TlsReport &report)
{
    switch (report.problem()) {
    case Problem::SelfSigned:
        return CertificateCheckText::tr(
                   "“%1” shows a certificate it signed itself, so it is not Clerk that answers. Check where its "
                   "DNS record points; a proxy or a router in between can be the cause as well.")
            .arg(report.host);
    case Problem::UnknownIssuer:
        return CertificateCheckText::tr(
                   "This computer does not trust the issuer of the certificate of “%1” (%2). Check where its DNS "
                   "record points, and whether a company proxy opens encrypted connections here.")
            .arg(report.host, report.issuer);
    default:
        return CertificateCheckText::tr(
                   "“%1” does not send the intermediate certificate of its issuer (%2). Browsers may still open "
                   "it, other programs will not. If its record points at Clerk, tell Clerk's support.")
            .arg(report.host, report.issuer);
    }
}

QString otherDateHint(const TlsReport &report)
{
    if (report.problem() == Problem::Expired)
        return CertificateCheckText::tr(
                   "“%1” sends the certificate of an issuer, “%2”, that expired on %3; its own certificate is within "
                   "its dates. Whoever runs the server must send the current one: if its record points at Clerk, tell "
                   "Clerk's support. If the date surprises you, check the clock of this computer.")
            .arg(report.host, report.otherCertificate, dated(report.otherUntil));
    return CertificateCheckText::tr(
               "“%1” sends the certificate of an issuer, “%2”, that is valid only from %3. Check the clock of this "
               "computer: it is probably behind. If it is right, wait until then.")
        .arg(report.host, report.otherCertificate, dated(report.otherFrom));
}

QString dateHint(const TlsReport &report)
{
    if (!report.otherCertificate.isEmpty())
        return otherDateHint(report);
    const bool isOwn =
        report.problem() == Problem::Expired ? report.validUntil < report.at : report.validFrom > report.at;
    if (!isOwn)
        return CertificateCheckText::tr(
                   "The certificate of “%1” is within its dates, but that of one of its issuers (%2) is not. Check the "
                   "clock of this computer, and whether its system's certificates are up to date.")
            .arg(report.host, report.issuer);
    if (report.problem() == Problem::Expired)
        return CertificateCheckText::tr(
                   "The certificate of “%1” expired on %2. Clerk renews by itself; when it cannot, CAA records "
                   "that exclude its issuers are the usual cause. If the date surprises you, check the clock of "
                   "this computer.")
            .arg(report.host, dated(report.validUntil));
    return CertificateCheckText::tr(
               "The certificate of “%1” is valid only from %2. Check the clock of this computer: it is probably "
               "behind. If it is right, wait until then.")
        .arg(report.host, dated(report.validFrom));
}

} // namespace

QString tlsProblemWords(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return CertificateCheckText::tr("In order");
    case Problem::NameNotFound:
        return CertificateCheckText::tr("No address");
    case Problem::NothingListening:
        return CertificateCheckText::tr("Nothing answers");
    case Problem::Unreachable:
        return CertificateCheckText::tr("Unreachable");
    case Problem::HandshakeRefused:
        return CertificateCheckText::tr("No certificate yet");
    case Problem::OldProtocol:
        return CertificateCheckText::tr("Old protocol");
    case Problem::SelfSigned:
        return CertificateCheckText::tr("Self-signed");
    case Problem::UnknownIssuer:
        return CertificateCheckText::tr("Unknown issuer");
    case Problem::IncompleteChain:
        return CertificateCheckText::tr("Incomplete chain");
    case Problem::WrongHost:
        return CertificateCheckText::tr("Wrong host");
    case Problem::Expired:
        return CertificateCheckText::tr("Expired");
    case Problem::NotYetValid:
        return CertificateCheckText::tr("Not valid yet");
    case Problem::Other:
        return CertificateCheckText::tr("Failed");
    case Problem::Cancelled:
        return CertificateCheckText::tr("Not checked");
    }
    return {};
}

QString tlsHint(const TlsReport &report)
{
    switch (report.problem()) {
    case Problem::None:
    case Problem::Cancelled:
        return {};
    case Problem::NameNotFound:
    case Problem::NothingListening:
    case Problem::Unreachable:
        return networkHint(report);
    case Problem::HandshakeRefused:
        return CertificateCheckText::tr(
                   "“%1” ends the encrypted greeting: the certificate for this name is not there yet. %2",
                   "%2: what to do while the certificate is being issued")
            .arg(report.host, issuanceAdvice());
    case Problem::OldProtocol:
        return CertificateCheckText::tr(
                   "“%1” offers only encryption that browsers no longer accept (older than TLS 1.2). This is not "
                   "Clerk's server: check where its DNS record points.")
            .arg(report.host);
    case Problem::SelfSigned:
    case Problem::UnknownIssuer:
    case Problem::IncompleteChain:
        return issuerHint(report);
    case Problem::WrongHost:
        return wrongHostHint(report);
    case Problem::Expired:
    case Problem::NotYetValid:
        return dateHint(report);
    case Problem::Other:
        return CertificateCheckText::tr(
                   "“%1” could not be greeted securely. The technical words say more; it is tried again.")
            .arg(report.host);
    }
    return {};
}
