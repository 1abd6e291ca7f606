#pragma once

#include "app/rendezvous.h"
#include "app/singleinstance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

//! Directories of its own for a user who starts the program.
class MeetingCase {
public:
    MeetingCase()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    }

    ~MeetingCase() { qunsetenv("TMPDIR"); }

    QString socketPath() const { return Rendezvous(config.path()).socketPath(); }

    QTemporaryDir runtime; // both are made with mode 0700
    QTemporaryDir temporary;
    QTemporaryDir config;
};

//! A later start: it blocks, so it has a thread of its own while the first one's events run here.
class LaterStart {
public:
    LaterStart(const QString &directory, const DeepLink &link, const QByteArray &token = {})
        : m_thread(QThread::create([this, directory, link, token] {
            SingleInstance later(directory);
            m_handedOver = later.handOver(link, token);
            m_unanswered = later.isUnanswered();
        }))
    {
        m_thread->start();
    }
    ~LaterStart() { m_thread->wait(); }

    bool isOver() const { return m_thread->isFinished(); }
    bool handedOver() const { return m_handedOver; }
    bool wasUnanswered() const { return m_unanswered; }

private:
    bool m_handedOver = false;
    bool m_unanswered = false;
    std::unique_ptr<QThread> m_thread;
};

//! Any program at the other end of the socket, byte by byte.
class Peer {
public:
    explicit Peer(const QString &path)
        : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
        m_connected = ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    }
    ~Peer() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Peer)

    bool isConnected() const { return m_connected; }
    bool send(const QByteArray &bytes) const
    {
        return ::send(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    //! The other end has hung up; what it said before is in said().
    bool isClosed()
    {
        char bytes[64];
        const auto count = ::recv(m_descriptor, bytes, sizeof(bytes), 0);
        if (count > 0)
            m_said.append(bytes, count);
        return count == 0 || (count < 0 && errno != EAGAIN);
    }
    QByteArray said() const { return m_said; }

private:
    int m_descriptor;
    bool m_connected = false;
    QByteArray m_said;
};
