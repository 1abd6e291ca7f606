#include "models/journalfile.h"

#include "models/privatefile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kJournalLockPatience{2000};
constexpr unsigned long kJournalLockStep = 2;
constexpr qint64 kTailChunk = qint64(64) * 1024;

QString errnoWords() { return QString::fromLocal8Bit(std::strerror(errno)); }

//! The open and locked file; both end with it.
class LockedFile {
public:
    LockedFile(const QString &path, int flags, const QDeadlineTimer &deadline = JournalFile::patience())
        : m_name(QFile::encodeName(path))
    {
        while (!open(flags) && m_reason.isEmpty()) {
            if (deadline.hasExpired())
                m_reason = u"another process keeps it locked"_s;
            else
                QThread::msleep(kJournalLockStep);
        }
    }
    ~LockedFile() { close(); }
    Q_DISABLE_COPY_MOVE(LockedFile)

    int handle() const { return m_handle; }
    QString reason() const { return m_reason; }
    qint64 size() const
    {
        struct stat found = {};
        return ::fstat(m_handle, &found) == 0 ? found.st_size : 0;
    }

private:
    //! False without a reason: somebody else has it.
    bool open(int flags)
    {
        close();
        m_handle = ::open(m_name.constData(), flags | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
        if (m_handle < 0)
            return fail(errnoWords());
        if (::flock(m_handle, LOCK_EX | LOCK_NB) != 0)
            return errno == EWOULDBLOCK || errno == EINTR ? false : fail(errnoWords());
        struct stat found = {}, there = {};
        if (::fstat(m_handle, &found) != 0 || !S_ISREG(found.st_mode))
            return fail(u"it is no file"_s);
        // Forgotten while this waited: what is written now would be in no file.
        return ::stat(m_name.constData(), &there) == 0 && found.st_ino == there.st_ino && found.st_dev == there.st_dev;
    }
    bool fail(const QString &reason)
    {
        m_reason = reason;
        return false;
    }
    void close()
    {
        if (m_handle >= 0)
            ::close(m_handle);
        m_handle = -1;
    }

    QByteArray m_name;
    int m_handle = -1;
    QString m_reason{};
};

QByteArray bytesAt(int handle, qint64 from, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 got = 0;
    while (got < count) {
        const ssize_t now = ::pread(handle, bytes.data() + got, size_t(count - got), off_t(from + got));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            break;
        got += now;
    }
    bytes.truncate(got);
    return bytes;
}

//! Where the last whole line ends.
qint64 endOfLines(int handle, qint64 size)
{
    for (qint64 end = size; end > 0;) {
        const qint64 from = std::max<qint64>(0, end - kTailChunk);
        const qsizetype at = bytesAt(handle, from, end - from).lastIndexOf('\n');
        if (at >= 0)
            return from + at + 1;
        end = from;
    }
    return 0;
}

QString setTailAside(const QString &path, const QByteArray &tail)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = PrivateFile::unused(path + u".broken-"_s + stamp, {});
    return PrivateFile::write(aside, tail).isEmpty() ? aside : QString();
}

//! Call with the lock: no writer that lives is in the middle of it.
JournalFile::Cut cutTail(const LockedFile &file, const QString &path)
{
    const qint64 size = file.size(), keep = endOfLines(file.handle(), size);
    if (keep == size)
        return {};
    const QByteArray tail = bytesAt(file.handle(), keep, std::min(size - keep, JournalFile::kMaximumLine));
    const JournalFile::Cut cut{.bytes = size - keep, .keptAs = setTailAside(path, tail)};
    return ::ftruncate(file.handle(), off_t(keep)) == 0 ? cut : JournalFile::Cut{};
}

QString writeAll(int handle, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now = ::write(handle, bytes.constData() + done, size_t(bytes.size() - done));
        if (now < 0 && errno != EINTR)
            return errnoWords();
        done += std::max<ssize_t>(0, now);
    }
    return ::fsync(handle) == 0 ? QString() : errnoWords();
}

} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
{
}

QDeadlineTimer JournalFile::patience() { return QDeadlineTimer(kJournalLockPatience); }

QString JournalFile::append(const QByteArray &lines, Cut *cut, const QDeadlineTimer &patience)
{
    if (lines.size() > kMaximumLine)
        return u"it is larger than %1 bytes"_s.arg(kMaximumLine);
    if (QString reason = PrivateFile::makeDirectoryOf(m_path); !reason.isEmpty())
        return reason;
    const LockedFile file(m_path, O_RDWR | O_APPEND | O_CREAT, patience);
    if (!file.reason().isEmpty())
        return file.reason();
    *cut = cutTail(file, m_path);
    const qint64 before = file.size();
    ::fchmod(file.handle(), S_IRUSR | S_IWUSR); // a restored backup may have opened it to others
    QString reason = writeAll(file.handle(), lines);
    // Whoever made it may have died before its name was on the disk.
    if (reason.isEmpty() && before == 0)
        reason = PrivateFile::syncDirectoryOf(m_path);
    if (!reason.isEmpty() && ::ftruncate(file.handle(), off_t(before)) != 0)
        reason += u"; "_s + errnoWords();
    return reason;
}

JournalFile::Content JournalFile::read() const
{
    Content content;
    if (!QFileInfo::exists(m_path))
        return content;
    const LockedFile file(m_path, O_RDWR);
    content.reason = file.reason();
    if (!content.reason.isEmpty())
        return content;
    content.cut = cutTail(file, m_path);
    const qint64 size = file.size(), from = std::max<qint64>(0, size - kMaximumRead);
    QByteArray bytes = bytesAt(file.handle(), from, size - from);
    // It may begin in the middle of a line.
    if (from > 0)
        bytes.remove(0, bytes.indexOf('\n') + 1);
    content.unread = size - bytes.size();
    content.lines = bytes.split('\n');
    content.lines.removeAll({});
    return content;
}

void JournalFile::remove() const
{
    // Not in the middle of another's line; and once, as what another window writes from then on is in a new file.
    const LockedFile file(m_path, O_RDWR);
    PrivateFile::removeAll(m_path);
}
