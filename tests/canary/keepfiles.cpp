// Linked into every test: what a test deletes or writes over is copied to $VESTRY_TESTHOME/kept first, so that the
// canary scan sees every file there ever was and not only those left at the end. Works because the loader looks for
// unlink() and rename() in the program before it looks in the C library, for Qt's calls too.

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
constexpr off_t kLargest = 16 << 20; // no secret hides in what is larger; a test of full disks writes such

std::string nextPlace(const char *path)
{
    static std::atomic<int> number = 0;
    const char *home = std::getenv("VESTRY_TESTHOME");
    const char *slash = std::strrchr(path, '/');
    return std::string(home) + "/kept/" + std::to_string(getpid()) + '-' + std::to_string(++number) + '-' +
           (slash ? slash + 1 : path);
}

void copyAll(int from, int to)
{
    char part[16384];
    for (ssize_t got = 0; (got = read(from, part, sizeof part)) > 0;) {
        if (write(to, part, static_cast<size_t>(got)) != got)
            std::perror("keepfiles");
    }
}

void keep(const char *path)
{
    if (std::getenv("VESTRY_TESTHOME") == nullptr)
        return;
    const int before = errno;
    const int from = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    struct stat about = {};
    if (from >= 0 && fstat(from, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0 &&
        about.st_size <= kLargest) {
        const int to = open(nextPlace(path).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (to >= 0) {
            copyAll(from, to);
            close(to);
        }
    }
    if (from >= 0)
        close(from);
    errno = before;
}

//! See tests/support/readonlydisk.h.
bool isReadOnly()
{
    const bool is = std::getenv("VESTRY_READ_ONLY_DISK") != nullptr;
    errno = is ? EROFS : errno;
    return is;
}
} // namespace

extern "C" int unlink(const char *path) noexcept
{
    if (isReadOnly())
        return -1;
    keep(path);
    return static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    if (isReadOnly())
        return -1;
    keep(to);
    return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
