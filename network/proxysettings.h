#pragma once

#include <QString>

//! How a profile's requests reach the network. The password is a secret: it is in the SecretStore, never in here.
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
