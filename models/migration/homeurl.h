#pragma once

#include <QString>
#include <QUrl>

//! Why a typed home URL cannot be sent.
enum class HomeUrlProblem : quint8 {
    None,
    Empty,
    NotAnAddress, //!< not readable as a URL or host name
    NotHttp,      //!< another scheme than https (or http, which is read as https)
    UserInfo,     //!< user or password in front of the host
    Port,
    Path, //!< a path, query or fragment
    IpAddress,
    TrailingDot,
    SingleLabel,   //!< localhost, intranet
    BadLabel,      //!< empty, too long, underscore, leading or trailing hyphen
    TooLong,       //!< more than 253 characters
    PublicSuffix,  //!< co.uk, github.io: nobody can own it
    HostingSuffix, //!< belongs to a hosting provider (vercel.app …): Clerk refuses it
    ReservedName,  //!< starts with clerk., accounts., clkmail. or another name that Clerk needs itself
    ClerkDomain    //!< belongs to Clerk
};

//! A home URL as the admin typed it, taken apart. Pure value.
struct HomeUrl {
    HomeUrlProblem problem = HomeUrlProblem::Empty;
    QString detail{};      //!< what the sentence about the problem names: the suffix, the label, the port …
    QString host{};        //!< A-labels, lower case: what is sent
    QString shown{};       //!< U-labels: what is read
    QString registrable{}; //!< A-labels: host's part below its public suffix ("example.co.uk")

    bool ok() const { return problem == HomeUrlProblem::None; }
    bool isSubdomain() const { return ok() && host != registrable; }
    QUrl url() const; //!< https://host
    bool operator==(const HomeUrl &) const = default;
};

//! Reads \p typed ("example.com", "https://www.example.com/"). A bare trailing slash is no path. Source of suffixes:
//! the Public Suffix List through libpsl.
HomeUrl readHomeUrl(const QString &typed);

//! The Clerk hosts and the key that a domain leads to.
struct ClerkHosts {
    QString domain{};      //!< what Clerk stores: the registrable domain, or the whole host for a secondary application
    QString frontendApi{}; //!< "clerk.example.com"
    QString accounts{};
    QString mail{};  //!< "clkmail.…"
    QString dkim1{}; //!< "clk._domainkey.…"
    QString dkim2{};
    QString publishableKey{}; //!< pk_live_…
    bool operator==(const ClerkHosts &) const = default;
};

//! What Clerk makes of \p homeUrl. A prediction, to be confirmed by GET /domains.
ClerkHosts predictHosts(const HomeUrl &homeUrl, bool secondary);
//! The hosts of a domain that Clerk stores already.
ClerkHosts hostsOf(const QString &storedDomain);
