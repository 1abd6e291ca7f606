#pragma once

#include "network/dns/channel_p.h"

namespace Dns {

//! A question that c-ares holds.
struct Channel::Pending {
    Channel *channel = nullptr;
    quint16 id = 0;
    QByteArray query{};
    Done done{};
    bool *ended = nullptr; //!< to be told, while c-ares takes it
    bool strayed = false;  //!< something came that is no answer to it
    bool overTcp = false;  //!< the answer over UDP was truncated
};

} // namespace Dns
