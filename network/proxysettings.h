#pragma once

#include <QString>

/*! How a profile's requests to Clerk reach the network. The password is a secret: it is in the SecretStore, never here.
 *
 *  The checks of DNS and certificates go directly always: they show what the rest of the world sees. So do requests to
 *  this machine itself.
 */
struct ProxySettings {
    enum class Mode : quint8 { System, None, Manual };
    enum class Kind : quint8 { Http, Socks5 };

    Mode mode = Mode::System;
    // Manual only.
    Kind kind = Kind::Http;
    QString host{};
    quint16 port = 0;
    QString user{}; //!< empty: the proxy asks for no name and password

    bool operator==(const ProxySettings &) const = default;
};
