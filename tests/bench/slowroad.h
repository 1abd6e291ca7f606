#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <poll.h>

#include <atomic>
#include <chrono>
#include <list>
#include <thread>
#include <vector>

/*! A port on 127.0.0.1 that hands everything on to another one, each datagram and each new connection late by a delay.
 *  On a thread of its own, so that it takes no time from the event loop that is measured.
 */
class SlowRoad {
public:
    enum class Kind : quint8 { Datagrams, Connections };
    SlowRoad(Kind kind, quint16 target, std::chrono::milliseconds delay);
    ~SlowRoad();
    SlowRoad(const SlowRoad &) = delete;
    SlowRoad &operator=(const SlowRoad &) = delete;

    quint16 port() const { return m_port; }

private:
    using Clock = std::chrono::steady_clock;
    //! One datagram, or one connection.
    struct Traveller {
        Clock::time_point due{};
        std::vector<char> bytes{}; //!< of the datagram
        sockaddr_in from{};        //!< of the datagram
        int near = -1;             //!< of the connection
        int far = -1;              //!< -1 until it is let through
    };
    void run();
    void accept();
    void letThrough(Traveller &traveller) const;
    bool carry(const pollfd &ready, Traveller &traveller) const; //!< false: it is over
    int timeout() const;
    int newSocket(bool connected) const;

    Kind m_kind;
    quint16 m_target;
    std::chrono::milliseconds m_delay;
    quint16 m_port = 0;
    int m_front = -1;
    std::list<Traveller> m_travellers{};
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};
