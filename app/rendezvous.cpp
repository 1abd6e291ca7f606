#include "app/rendezvous.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 20; // ms between two tries

bool isOursAlone(const QByteArray &directory)
{
    struct stat found = {};
    return ::lstat(directory.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() &&
           (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

//! Ends with a slash; empty when there is none.
QByteArray privateDirectory(qsizetype nameSize)
{
    const auto fits = [nameSize](const QByteArray &directory) {
        return directory.size() + nameSize < qsizetype(sizeof(sockaddr_un::sun_path));
    };
    QByteArray runtime = qgetenv("XDG_RUNTIME_DIR") + '/';
    if (runtime.startsWith('/') && runtime.size() > 1 && fits(runtime) && isOursAlone(runtime.chopped(1)))
        return runtime;
    const QByteArray own = QFile::encodeName(QDir::tempPath()) + "/vestry-" + QByteArray::number(::geteuid()) + '/';
    // Whoever made it first under our name: it is looked at, not trusted.
    ::mkdir(own.constData(), S_IRWXU);
    return fits(own) && isOursAlone(own.chopped(1)) ? own : QByteArray();
}

bool waitFor(int descriptor, short events, QDeadlineTimer deadline)
{
    pollfd one{.fd = descriptor, .events = events, .revents = 0};
    int ready = 0;
    do
        ready = ::poll(&one, 1, static_cast<int>(std::max<qint64>(deadline.remainingTime(), 0)));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

void pause(QDeadlineTimer deadline)
{
    ::poll(nullptr, 0, static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 0, kPause)));
}

bool sendAll(int descriptor, const QByteArray &message, QDeadlineTimer deadline)
{
    qsizetype sent = 0;
    while (sent < message.size()) {
        const auto count =
            ::send(descriptor, message.constData() + sent, static_cast<size_t>(message.size() - sent), MSG_NOSIGNAL);
        if (count > 0)
            sent += count;
        else if ((errno != EAGAIN && errno != EINTR) || !waitFor(descriptor, POLLOUT, deadline))
            return false;
    }
    return true;
}

//! What came until the other end closed, the deadline passed or \p size bytes were there.
QByteArray receive(int descriptor, qsizetype size, QDeadlineTimer deadline)
{
    QByteArray got;
    char bytes[16];
    while (got.size() < size && waitFor(descriptor, POLLIN, deadline)) {
        const auto count = ::recv(descriptor, bytes, sizeof(bytes), 0);
        if (count > 0)
            got.append(bytes, count);
        else if (count == 0 || (errno != EAGAIN && errno != EINTR))
            break;
    }
    return got;
}

//! 0, or the reason.
int connectTo(int descriptor, const QByteArray &path, QDeadlineTimer deadline)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    while (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        // EAGAIN: more wait there than the kernel lets.
        if ((errno != EAGAIN && errno != EINTR) || deadline.hasExpired())
            return errno;
        pause(deadline);
    }
    return 0;
}

//! A descriptor that is closed by itself and inherited by nobody.
class Socket {
public:
    Socket()
        : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

Rendezvous::Rendezvous(const QString &configDirectory)
{
    const QString canonical = QFileInfo(configDirectory).canonicalFilePath();
    const QByteArray seed = QByteArray::number(::geteuid()) + '\n' + QFile::encodeName(canonical);
    const QByteArray name =
        "vestry-" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().first(16) + ".socket";
    if (const QByteArray directory = privateDirectory(name.size()); !directory.isEmpty())
        m_path = QFile::decodeName(directory + name);
}

Rendezvous::~Rendezvous() { unlock(); }

bool Rendezvous::lock(QDeadlineTimer deadline)
{
    if (m_lock >= 0)
        return true;
    // It is never removed: another start could lock the file that has lost its name.
    const QByteArray path = QFile::encodeName(m_path + ".lock"_L1);
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    while (m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || deadline.hasExpired())
            unlock();
        else
            pause(deadline);
    }
    return m_lock >= 0;
}

void Rendezvous::unlock()
{
    if (m_lock >= 0)
        ::close(m_lock);
    m_lock = -1;
}

Rendezvous::Answer Rendezvous::send(const QByteArray &message, QDeadlineTimer deadline)
{
    do {
        const Socket socket;
        if (!lock(deadline) || socket.descriptor() < 0)
            return deadline.hasExpired() ? Answer::Silent : Answer::Nobody;
        const int reason = connectTo(socket.descriptor(), QFile::encodeName(m_path), deadline);
        if (reason == ENOENT || reason == ECONNREFUSED)
            return Answer::Nobody;
        // From here on the other one is there and nothing is left to decide; others may ask it as well.
        unlock();
        if (reason == 0 && talk(socket.descriptor(), message, deadline) == Answer::Taken)
            return Answer::Taken;
        // It hung up: it is ending, or busy with too many. Whether it is still there is soon seen.
        pause(deadline);
    } while (!deadline.hasExpired());
    return Answer::Silent;
}

Rendezvous::Answer Rendezvous::talk(int descriptor, const QByteArray &message, QDeadlineTimer deadline)
{
    if (!isThisUser(descriptor) || !sendAll(descriptor, message, deadline))
        return Answer::Silent;
    return receive(descriptor, qsizetype(sizeof(kTaken)) - 1, deadline) == kTaken ? Answer::Taken : Answer::Silent;
}

bool Rendezvous::isThisUser(qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(static_cast<int>(descriptor), &user, &group) == 0 && user == ::geteuid();
#endif
}

bool Rendezvous::hasGone(qintptr descriptor)
{
    pollfd one{.fd = static_cast<int>(descriptor), .events = POLLRDHUP, .revents = 0};
    return ::poll(&one, 1, 0) != 0;
}
