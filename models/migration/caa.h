#pragma once

#include "network/dns/dnstypes.h"

//! Which issuers may make certificates for a host.
struct CaaVerdict {
    enum class State : quint8 {
        NotChecked,
        Free,    //!< no CAA record anywhere up to the root: anybody may issue
        Allowed, //!< CAA records let both issuers
        OneOnly, //!< only one of Let's Encrypt and Google Trust Services may issue
        Blocked, //!< neither may
        Unknown  //!< a server on the way did not answer: an issuer would refuse as well
    };
    State state = State::NotChecked;
    QString foundAt{};     //!< the name whose records decide
    QStringList records{}; //!< as they stand in a zone file: 0 issue "letsencrypt.org"
    bool letsEncrypt = false;
    bool google = false;
    bool operator==(const CaaVerdict &) const = default;
};

//! The names whose CAA records are asked for \p host, in order: RFC 8659 section 3, from the host up to its top level.
QStringList caaNames(const QString &host);
//! Judges the answers for caaNames(host), in that order. Aliases were followed by the resolver. Pure.
CaaVerdict judgeCaa(const QStringList &names, const QList<Dns::Answer> &answers);
QString caaHint(const CaaVerdict &verdict, const QString &zone); //!< what to do; empty when nothing; translated
