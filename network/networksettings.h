#pragma once

#include "network/tls/authorities.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

//! A resolver many people use, to see what the rest of the world sees.
struct PublicResolver {
    QString name{};        //!< "Cloudflare"
    QStringList servers{}; //!< "1.1.1.1:53"
    bool operator==(const PublicResolver &) const = default;
};

/*! Which network an instance is looked at through. As default-constructed it is the internet; the sandbox, whose DNS
 * and certificates are its own, gives its ports and its authority. One code path serves both.
 */
struct NetworkSettings {
    QStringList systemResolvers{}; //!< empty: the system's own
    QList<PublicResolver> publicResolvers{{QStringLiteral("Cloudflare"), {QStringLiteral("1.1.1.1:53")}},
                                          {QStringLiteral("Google"), {QStringLiteral("8.8.8.8:53")}}};
    quint16 nameServerPort = 53; //!< of a zone's own servers
    quint16 httpsPort = 443;     //!< of the Clerk hosts
    Authorities authorities{};
    //! Not empty: https of the Frontend API goes to this address and httpsPort, whatever the system's resolver says;
    //! certificates are still checked for the real name.
    QString frontendAddress{};
    QUrl sandboxControl{}; //!< where the sandbox's pretend DNS provider is operated; empty outside of it
};
