#include "tests/bench/slowroad.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

sockaddr_in local(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

} // namespace

SlowRoad::SlowRoad(Kind kind, quint16 target, std::chrono::milliseconds delay)
    : m_kind(kind)
    , m_target(target)
    , m_delay(delay)
    , m_front(newSocket(false))
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    const bool bound = bind(m_front, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                       getsockname(m_front, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    if (!bound || (m_kind == Kind::Connections && listen(m_front, 64) != 0))
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

SlowRoad::~SlowRoad()
{
    m_ending = true;
    m_thread.join();
    for (const Traveller &traveller : m_travellers) {
        close(traveller.near);
        close(traveller.far);
    }
    close(m_front);
}

int SlowRoad::newSocket(bool connected) const
{
    const int made = socket(AF_INET, (m_kind == Kind::Datagrams ? SOCK_DGRAM : SOCK_STREAM) | SOCK_CLOEXEC, 0);
    const sockaddr_in address = local(m_target);
    if (connected && connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(made);
        return -1;
    }
    return made;
}

int SlowRoad::timeout() const
{
    auto next = Clock::now() + std::chrono::milliseconds(50); // to notice the end
    for (const Traveller &traveller : m_travellers) {
        if (traveller.far < 0)
            next = std::min(next, traveller.due);
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now());
    return std::max(0, int(left.count()));
}

void SlowRoad::run()
{
    while (!m_ending) {
        std::vector<pollfd> watched{{m_front, POLLIN, 0}};
        for (const Traveller &traveller : m_travellers) {
            watched.push_back({traveller.far, POLLIN, 0}); // poll passes over -1
            watched.push_back({traveller.far < 0 ? -1 : traveller.near, POLLIN, 0});
        }
        poll(watched.data(), nfds_t(watched.size()), timeout());
        std::size_t i = 1;
        for (auto it = m_travellers.begin(); it != m_travellers.end(); i += 2) {
            const bool goesOn = carry(watched[i], *it) && carry(watched[i + 1], *it);
            if (goesOn && it->far < 0 && it->due <= Clock::now())
                letThrough(*it);
            if (goesOn) {
                ++it;
                continue;
            }
            close(it->near);
            close(it->far);
            it = m_travellers.erase(it);
        }
        if (watched.front().revents != 0)
            accept();
    }
}

void SlowRoad::accept()
{
    Traveller traveller{.due = Clock::now() + m_delay};
    if (m_kind == Kind::Connections) {
        traveller.near = accept4(m_front, nullptr, nullptr, SOCK_CLOEXEC);
    } else {
        socklen_t size = sizeof traveller.from;
        traveller.bytes.resize(4096);
        const auto length = recvfrom(m_front, traveller.bytes.data(), traveller.bytes.size(), 0,
                                     reinterpret_cast<sockaddr *>(&traveller.from), &size);
        traveller.bytes.resize(std::size_t(std::max<ssize_t>(length, 0)));
    }
    m_travellers.push_back(std::move(traveller));
}

void SlowRoad::letThrough(Traveller &traveller) const
{
    traveller.far = newSocket(true);
    if (m_kind == Kind::Datagrams)
        send(traveller.far, traveller.bytes.data(), traveller.bytes.size(), 0);
}

bool SlowRoad::carry(const pollfd &ready, Traveller &traveller) const
{
    if (ready.revents == 0)
        return true;
    std::array<char, 65536> buffer{};
    const auto length = recv(ready.fd, buffer.data(), buffer.size(), 0);
    if (length <= 0)
        return false;
    if (m_kind == Kind::Datagrams) {
        sendto(m_front, buffer.data(), std::size_t(length), 0, reinterpret_cast<const sockaddr *>(&traveller.from),
               sizeof traveller.from);
        return false;
    }
    const int other = ready.fd == traveller.far ? traveller.near : traveller.far;
    return send(other, buffer.data(), std::size_t(length), MSG_NOSIGNAL) == length;
}
