#include "models/processlock.h"

#include "models/privatefile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How long a lock file may name nobody and be locked by nobody: a living process does both within the moment it makes
// the file. A crash in that moment costs whoever comes next so long.
constexpr std::chrono::milliseconds kNameless{1000};
// QLockFile itself waits in ever longer steps, which starves whoever waits beside a busy window.
constexpr unsigned long kStepMilliseconds = 3;

//! Takes away the lock file at \p path when it names nobody for longer than its writing takes and nobody has locked it.
//! QLockFile holds an flock() of the file from before it is written until it is removed.
bool removeNameless(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return errno == ENOENT; // gone meanwhile
    struct stat found = {}, there = {};
    bool removed = false;
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0 && ::fstat(handle, &found) == 0 &&
        ::stat(QFile::encodeName(path).constData(), &there) == 0 && found.st_ino == there.st_ino) {
        const std::chrono::milliseconds made(qint64(found.st_mtim.tv_sec) * 1000 + found.st_mtim.tv_nsec / 1'000'000);
        const auto age = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()) - made;
        removed = std::chrono::abs(age) >= kNameless && ::unlink(QFile::encodeName(path).constData()) == 0;
    }
    ::close(handle);
    return removed;
}

bool tryOnce(QLockFile *lock, const QString &path, qint64 *holder)
{
    *holder = 0;
    if (lock->tryLock(0ms))
        return true;
    if (lock->error() != QLockFile::LockFailedError)
        return false;
    QString host, program;
    if (lock->getLockInfo(holder, &host, &program) && *holder > 0)
        return false;
    // Nobody is named in it: being written at this moment, or left so by a crash or a full disk.
    *holder = -1;
    if (!removeNameless(path) || !lock->tryLock(0ms))
        return false;
    *holder = 0;
    return true;
}

} // namespace

std::unique_ptr<QLockFile> ProcessLock::take(const QString &path, std::chrono::milliseconds patience, qint64 *holder,
                                             QString *reason)
{
    qint64 seen = 0;
    QString why = PrivateFile::makeDirectoryOf(path);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0ms);
    const QDeadlineTimer deadline(patience);
    bool taken = why.isEmpty() && tryOnce(lock.get(), path, &seen);
    while (!taken && seen != 0 && !deadline.hasExpired()) {
        QThread::msleep(kStepMilliseconds);
        taken = tryOnce(lock.get(), path, &seen);
    }
    if (taken)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    else if (why.isEmpty() && seen == 0)
        why = u"cannot lock %1"_s.arg(path);
    if (holder)
        *holder = seen;
    if (reason)
        *reason = why;
    return taken ? std::move(lock) : nullptr;
}
