#pragma once

#include <QHostAddress>

#include <QTcpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <vector>

//! Connections that are never accepted: the queue of the listening socket is full, so the kernel drops the greeting.
class BlackHole {
public:
    //! On loopback \p address; \p port 0: any that is free.
    explicit BlackHole(const QHostAddress &address, quint16 port = 0)
        : m_listener(::socket(address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET, SOCK_STREAM, 0))
    {
        const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
        sockaddr_in6 place6{};
        place6.sin6_family = AF_INET6;
        place6.sin6_port = htons(port);
        place6.sin6_addr = in6addr_loopback;
        sockaddr_in place4{};
        place4.sin_family = AF_INET;
        place4.sin_port = htons(port);
        place4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *place = six ? reinterpret_cast<sockaddr *>(&place6) : reinterpret_cast<sockaddr *>(&place4);
        socklen_t size = six ? sizeof place6 : sizeof place4;
        if (::bind(m_listener, place, size) != 0 || ::getsockname(m_listener, place, &size) != 0 ||
            ::listen(m_listener, 0) != 0)
            qFatal("no port to listen on");
        m_port = ntohs(six ? place6.sin6_port : place4.sin_port);
        do {
            m_fill.push_back(std::make_unique<QTcpSocket>());
            m_fill.back()->connectToHost(address, m_port);
        } while (m_fill.back()->waitForConnected(200));
    }
    ~BlackHole() { ::close(m_listener); }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    quint16 port() const { return m_port; }

private:
    int m_listener;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpSocket>> m_fill;
};
