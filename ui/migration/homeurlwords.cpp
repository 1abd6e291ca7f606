#include "ui/migration/homeurlwords.h"

#include <QCoreApplication>

namespace {
struct HomeUrlText {
    Q_DECLARE_TR_FUNCTIONS(HomeUrl)
};

QString partsOfAddress(const HomeUrl &url)
{
    switch (url.problem) {
    case HomeUrlProblem::NotHttp:
        return HomeUrlText::tr(
                   "Only https addresses can be used, and this one starts with “%1”. Type the host name alone, "
                   "or put https:// in front of it.")
            .arg(url.detail);
    case HomeUrlProblem::UserInfo:
        return HomeUrlText::tr(
            "There is a user name or a password in front of the host name. Leave out everything up to "
            "and including the @.");
    case HomeUrlProblem::Port:
        return HomeUrlText::tr(
                   "The address names a port (%1). Clerk takes a host name only: leave out the colon and what "
                   "follows it.")
            .arg(url.detail);
    case HomeUrlProblem::Path:
        return HomeUrlText::tr(
                   "The address goes on after the host name (“%1”). Clerk takes a host name only: leave out the "
                   "rest.")
            .arg(url.detail);
    case HomeUrlProblem::TrailingDot:
        return HomeUrlText::tr("The host name ends with a dot. Leave the dot out.");
    default:
        return {};
    }
}

QString shapeOfHost(const HomeUrl &url)
{
    switch (url.problem) {
    case HomeUrlProblem::IpAddress:
        return HomeUrlText::tr("“%1” is an IP address. Clerk needs a domain name, because it uses names such as "
                               "clerk.example.com below it.")
            .arg(url.detail);
    case HomeUrlProblem::SingleLabel:
        return HomeUrlText::tr(
                   "“%1” is a name inside a network, not a domain on the internet. Type a domain that you own, "
                   "such as example.com.")
            .arg(url.detail);
    case HomeUrlProblem::BadLabel:
        return url.detail.isEmpty()
                   ? HomeUrlText::tr(
                         "A part of the host name is empty: two dots follow each other, or it starts with one.")
                   : HomeUrlText::tr(
                         "The part “%1” cannot be in a host name: every part has 1 to 63 letters, digits and "
                         "hyphens, and no hyphen at its start or end.")
                         .arg(url.detail);
    case HomeUrlProblem::TooLong:
        return HomeUrlText::tr("The host name has more than 253 characters, which no name on the internet can have.");
    default:
        return {};
    }
}

QString ownershipOfHost(const HomeUrl &url)
{
    switch (url.problem) {
    case HomeUrlProblem::PublicSuffix:
        return HomeUrlText::tr("“%1” is a public suffix: people register names below it, so nobody can own it. Type a "
                               "domain that you have registered yourself.")
            .arg(url.detail);
    case HomeUrlProblem::HostingSuffix:
        return HomeUrlText::tr(
                   "Names below “%1” belong to a hosting provider. You cannot set DNS records there, so Clerk "
                   "refuses them. Use a domain of your own.")
            .arg(url.detail);
    case HomeUrlProblem::ReservedName:
        return HomeUrlText::tr(
                   "Names that start with “%1” are reserved, because Clerk uses them itself. Type the address of "
                   "your app.")
            .arg(url.detail);
    case HomeUrlProblem::ClerkDomain:
        return HomeUrlText::tr("“%1” belongs to Clerk. A production instance needs a domain of your own.")
            .arg(url.detail);
    default:
        return {};
    }
}
} // namespace

QString homeUrlSentence(const HomeUrl &url)
{
    if (url.problem == HomeUrlProblem::Empty)
        return HomeUrlText::tr("Type the address of your app, such as https://example.com.");
    if (url.problem == HomeUrlProblem::NotAnAddress)
        return HomeUrlText::tr("This cannot be read as an address. Type a host name, such as example.com.");
    const QString parts = partsOfAddress(url);
    const QString shape = parts.isEmpty() ? shapeOfHost(url) : parts;
    return shape.isEmpty() ? ownershipOfHost(url) : shape;
}

SameDomain sameDomain(const HomeUrl &url, bool secondary, const QString &currentDomain)
{
    if (!url.ok() || currentDomain.isEmpty() || predictHosts(url, secondary).domain != currentDomain)
        return SameDomain::No;
    return url.host == currentDomain ? SameDomain::Equal : SameDomain::NoEffect;
}

QString sameDomainSentence(SameDomain same, const HomeUrl &url, const QString &currentDomain)
{
    switch (same) {
    case SameDomain::No:
        return {};
    case SameDomain::Equal:
        return HomeUrlText::tr("%1 is the domain that this instance has already. There is nothing to change.")
            .arg(currentDomain);
    case SameDomain::NoEffect:
        return HomeUrlText::tr(
                   "%1 lies below %2, which this instance has already. As a primary application Clerk stores "
                   "only %2: it would accept the request and change nothing, without saying so. Choose "
                   "“Secondary application”, or type another domain.")
            .arg(url.shown, currentDomain);
    }
    return {};
}
