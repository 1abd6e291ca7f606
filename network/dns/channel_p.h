#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

#include <ares.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Dns {

//! What came of sending one question.
struct Reply {
    enum class Kind : quint8 { Arrived, TimedOut, Unreachable, Strayed, Cancelled };
    Kind kind = Kind::Unreachable; //!< Strayed: bytes came, but none that answer the question
    quint16 id = 0;
    QByteArray bytes{}; //!< when Arrived
    bool overTcp = false;
};

/*! A c-ares channel to one set of servers on Qt's event loop. c-ares chooses among the servers, repeats, and changes to
 *  TCP; a socket notifier or a timer exists only while questions are under way. */
class Channel : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Reply &)>;
    struct Options {
        QStringList servers{};
        std::chrono::milliseconds timeout{0};
        int tries = 1;
        bool edns = true;
    };

    explicit Channel(const Options &options, QObject *parent = nullptr);
    ~Channel() override; //!< what is under way is dropped

    //! Gives \p query an id, or lets c-ares do so, and sends it. \p done runs once, perhaps before this returns.
    void send(const QByteArray &query, const Done &done);
    void cancel();

    //! "address:port" of the servers the system is configured with, at most three.
    static QStringList systemServers();

signals:
    void idle();

private:
    struct Pending;
    using Notifiers = QHash<int, QSocketNotifier *>;

    void dispatch(Pending *pending);
    void remember(Pending *pending, quint16 id);
#if ARES_VERSION >= 0x011c00
    static void onRecord(void *pending, ares_status_t status, size_t timeouts, const ares_dns_record_t *record);
#else
    static void onReply(void *pending, int status, int timeouts, unsigned char *bytes, int length);
#endif
    static void end(Pending *pending, int status, QByteArrayView bytes);
    void finish(const Pending &pending, int status, QByteArrayView bytes);
    void watch(int socket, bool readable, bool writable);
    void watch(Notifiers &notifiers, int socket, QSocketNotifier::Type type, bool wanted);
    void process(int readable, int writable);
    void schedule();

    static const ares_socket_functions &socketFunctions();
    int open(int domain, int type, int protocol);
    int connectTo(int socket, const sockaddr *address, socklen_t length) const;
    void onBytes(int socket, QByteArrayView bytes);
    void onDatagram(QByteArrayView bytes);

    const QStringList m_servers;
    ares_channel m_channel = nullptr;
    QTimer m_timer;
    Notifiers m_readers;
    Notifiers m_writers;
    QSet<int> m_streams;
    QHash<quint16, Pending *> m_pending;
    int m_dispatching = 0;    //!< queries that c-ares is just taking
    QSet<quint16> m_finished; // ids whose answers may still come twice
    bool m_lastOverTcp = false;
    bool m_usable = false;
};

} // namespace Dns
