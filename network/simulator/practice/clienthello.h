#pragma once

#include <QByteArray>
#include <QString>

namespace simulator {

//! The first message of a TLS client, as far as a front needs it.
struct ClientHello {
    enum class State : quint8 { Incomplete, Complete, NotTls };
    static constexpr qsizetype kLargest = 32'768; //!< a longer one is NotTls

    State state = State::Incomplete;
    QString serverName{}; //!< lower case; empty when it names none
};
//! Reads \p bytes from the start of a connection. Source: RFC 8446 sections 4.1.2 and 5.1, RFC 6066 section 3.
ClientHello readClientHello(const QByteArray &bytes);

} // namespace simulator
