#include "tests/simulation/simdisk.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
SimDisk *theDisk = nullptr;
//! By descriptor: the window that opened it, counted from 1.
std::array<signed char, 1024> holders{};

int holderOf(int descriptor)
{
    return descriptor >= 0 && descriptor < int(holders.size()) ? holders[std::size_t(descriptor)] - 1 : -1;
}

void setHolder(int descriptor, int window)
{
    if (descriptor >= 0 && descriptor < int(holders.size()))
        holders[std::size_t(descriptor)] = static_cast<signed char>(window + 1);
}

bool isLock(const char *path) { return std::string_view(path).ends_with(".lock"); }

//! What has no name yet is nowhere: it gets there by linkat().
bool isNameless(int flags) { return (flags & O_TMPFILE) == O_TMPFILE; }

bool changes(const char *path, int flags)
{
    return (flags & O_TRUNC) != 0 ||
           ((flags & O_CREAT) != 0 && !isNameless(flags) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0);
}

QString memoryDirectory()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/vestry-simulation-XXXXXX"_s : QDir::tempPath();
}
} // namespace

SimDisk::SimDisk(std::function<void(int)> died)
    : m_root(memoryDirectory())
    , m_start(QFile::encodeName(m_root.path()) + '/')
    , m_died(std::move(died))
{
    QDir().mkdir(directory(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const int window : {0, 1})
        QFile::link(directory(), wayOf(window));
    theDisk = this;
}

SimDisk::~SimDisk() { theDisk = nullptr; }

QString SimDisk::directory() const { return m_root.filePath(u"files"_s); }

QString SimDisk::wayOf(int window) const { return m_root.filePath(QString::number(window)); }

void SimDisk::killAt(int window, int change, int eighths)
{
    m_doomed = window;
    m_changesLeft = change;
    m_eighths = eighths;
}

void SimDisk::kill(int window)
{
    m_doomed = -1;
    m_dead = window;
    m_died(window);
}

void SimDisk::start(int window)
{
    if (m_dead == window)
        m_dead = -1;
    if (m_doomed == window)
        m_doomed = -1;
}

void SimDisk::recover()
{
    m_doomed = -1;
    m_readOnly = false;
}

int SimDisk::windowOf(const char *path)
{
    const std::string_view way(path);
    if (!theDisk || !way.starts_with(theDisk->m_start.constData()))
        return -1;
    const std::string_view rest = way.substr(std::size_t(theDisk->m_start.size()));
    const bool isWay = (rest.starts_with('0') || rest.starts_with('1')) && (rest.size() == 1 || rest[1] == '/');
    return isWay ? rest.front() - '0' : -1;
}

bool SimDisk::isReadOnlyFor(int window)
{
    if (window < 0 || !theDisk || !theDisk->m_readOnly)
        return false;
    errno = EROFS;
    return true;
}

bool SimDisk::allows(int window)
{
    if (window < 0 || !theDisk)
        return true;
    if (isReadOnlyFor(window))
        return false;
    if (window == theDisk->m_doomed && --theDisk->m_changesLeft <= 0)
        theDisk->kill(window);
    errno = EIO;
    return !theDisk->isDead(window);
}

std::size_t SimDisk::torn(int window, std::size_t size)
{
    const bool dies =
        window >= 0 && theDisk && window == theDisk->m_doomed && theDisk->m_changesLeft <= 1 && !theDisk->m_readOnly;
    return dies ? size * std::size_t(theDisk->m_eighths) / 8 : 0;
}

// Those that the product and Qt's QFile, QSaveFile and QLockFile change files by, as strace tells.
extern "C" {
ssize_t write(int descriptor, const void *bytes, size_t size)
{
    const int window = holderOf(descriptor);
    if (const size_t part = SimDisk::torn(window, size); part > 0)
        syscall(SYS_write, descriptor, bytes, part);
    return SimDisk::allows(window) ? syscall(SYS_write, descriptor, bytes, size) : -1;
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return SimDisk::allows(holderOf(descriptor)) ? static_cast<int>(syscall(SYS_ftruncate, descriptor, size)) : -1;
}

int ftruncate64(int descriptor, off64_t size) noexcept { return ftruncate(descriptor, size); }

int close(int descriptor)
{
    setHolder(descriptor, -1);
    return static_cast<int>(syscall(SYS_close, descriptor));
}

int unlink(const char *path) noexcept
{
    return isLock(path) || SimDisk::allows(SimDisk::windowOf(path))
               ? static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0))
               : -1;
}

int renameat2(int fromDirectory, const char *from, int toDirectory, const char *to, unsigned flags) noexcept
{
    return SimDisk::allows(SimDisk::windowOf(to))
               ? static_cast<int>(syscall(SYS_renameat2, fromDirectory, from, toDirectory, to, flags))
               : -1;
}

int rename(const char *from, const char *to) noexcept { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int linkat(int fromDirectory, const char *from, int toDirectory, const char *to, int flags) noexcept
{
    return SimDisk::allows(SimDisk::windowOf(to))
               ? static_cast<int>(syscall(SYS_linkat, fromDirectory, from, toDirectory, to, flags))
               : -1;
}
}

// Their own names are variadic.
extern "C" int vestryOpen(const char *path, int flags, mode_t mode) asm("open");
int vestryOpen(const char *path, int flags, mode_t mode)
{
    const int window = SimDisk::windowOf(path);
    if ((flags & O_ACCMODE) != O_RDONLY && SimDisk::isReadOnlyFor(window))
        return -1;
    if (!isLock(path) && changes(path, flags) && !SimDisk::allows(window))
        return -1;
    const auto descriptor = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    setHolder(descriptor, isLock(path) ? -1 : window);
    return descriptor;
}

extern "C" int vestryOpen64(const char *path, int flags, mode_t mode) asm("open64");
int vestryOpen64(const char *path, int flags, mode_t mode) { return vestryOpen(path, flags, mode); }
