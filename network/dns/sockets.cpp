// The sockets of a channel: what of them Qt's event loop watches, and what arrives at them.
#include "network/dns/channel_p.h"
#include "network/dns/message_p.h"
#include "network/dns/nameservers.h"
#include "network/dns/pending_p.h"

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace Dns {

void Channel::watch(int socket, bool readable, bool writable)
{
    watch(m_readers, socket, QSocketNotifier::Read, readable);
    watch(m_writers, socket, QSocketNotifier::Write, writable);
}

void Channel::watch(Notifiers &notifiers, int socket, QSocketNotifier::Type type, bool wanted)
{
    if (wanted == notifiers.contains(socket))
        return;
    if (!wanted) {
        QSocketNotifier *notifier = notifiers.take(socket);
        notifier->setEnabled(false); // the socket is closed before the notifier is gone
        notifier->deleteLater();
        return;
    }
    auto *notifier = new QSocketNotifier(socket, type, this);
    const bool reads = type == QSocketNotifier::Read;
    connect(notifier, &QSocketNotifier::activated, this,
            [=, this] { process(reads ? socket : ARES_SOCKET_BAD, reads ? ARES_SOCKET_BAD : socket); });
    notifiers.insert(socket, notifier);
}

// c-ares' own functions would raise SIGPIPE, and would not say what came in but was no answer.
const ares_socket_functions &Channel::socketFunctions()
{
    static const ares_socket_functions functions{
        [](int domain, int type, int protocol, void *self) {
            return static_cast<Channel *>(self)->open(domain, type, protocol);
        },
        [](ares_socket_t socket, void *self) {
            static_cast<Channel *>(self)->m_streams.remove(socket);
            return ::close(socket);
        },
        [](ares_socket_t socket, const sockaddr *address, ares_socklen_t length, void *self) {
            return static_cast<Channel *>(self)->connectTo(socket, address, length);
        },
        [](ares_socket_t socket, void *buffer, size_t size, int flags, sockaddr *from, ares_socklen_t *length,
           void *self) -> ares_ssize_t {
            const ssize_t got = ::recvfrom(socket, buffer, size, flags, from, length);
            if (got >= 0)
                static_cast<Channel *>(self)->onBytes(socket, QByteArrayView(static_cast<const char *>(buffer), got));
            return got;
        },
        [](ares_socket_t socket, const iovec *parts, int count, void *) -> ares_ssize_t {
            msghdr message{};
            message.msg_iov = const_cast<iovec *>(parts); // sendmsg does not write to it
            message.msg_iovlen = static_cast<size_t>(count);
            return ::sendmsg(socket, &message, MSG_NOSIGNAL);
        }};
    return functions;
}

int Channel::open(int domain, int type, int protocol)
{
    const int socket = ::socket(domain, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (socket >= 0 && type == SOCK_STREAM)
        m_streams += socket;
    return socket;
}

int Channel::connectTo(int socket, const sockaddr *address, socklen_t length) const
{
    if (address->sa_family != AF_INET6)
        return ::connect(socket, address, length);
    sockaddr_in6 scoped = *reinterpret_cast<const sockaddr_in6 *>(address);
    setScope(&scoped, m_servers);
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&scoped), sizeof scoped);
}

void Channel::onBytes(int socket, QByteArrayView bytes)
{
    m_lastOverTcp = m_streams.contains(socket);
    if (!m_lastOverTcp) {
        onDatagram(bytes);
        return;
    }
    for (Pending *pending : std::as_const(m_pending))
        pending->strayed |= pending->overTcp && !bytes.isEmpty(); // an answer ends it before that counts
}

void Channel::onDatagram(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    if (bytes.size() >= headerSize) {
        const auto id = static_cast<quint16>(at(0) << 8 | at(1));
        if (m_finished.contains(id))
            return; // an answer that came twice
        Pending *pending = m_pending.value(id);
        if (pending && answersTo(pending->query, bytes)) {
            pending->overTcp = (at(2) & 0x02) != 0;
            return;
        }
    }
    for (Pending *pending : std::as_const(m_pending))
        pending->strayed = true;
}

} // namespace Dns
