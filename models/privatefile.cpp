#include "models/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOwnerOnlyDirectory = kOwnerOnly | QFile::ExeOwner;
constexpr auto kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString systemWords() { return QString::fromLocal8Bit(std::strerror(errno)); }

} // namespace

QString PrivateFile::makeDirectoryOf(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
    const QFileInfo info(directory);
    if (!info.exists()) {
        const QString parent = info.absolutePath();
        if (!QDir().mkpath(parent) || (!QDir().mkdir(directory, kOwnerOnlyDirectory) && !QDir(directory).exists()))
            return u"cannot create %1"_s.arg(directory);
        return {};
    }
    // An older version, or a hand, may have made it for everybody.
    if ((info.permissions() & kOthers) && !QFile::setPermissions(directory, kOwnerOnlyDirectory))
        return u"cannot close %1 to other users"_s.arg(directory);
    return {};
}

QString PrivateFile::syncDirectoryOf(const QString &path)
{
    const QByteArray directory = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemWords();
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    errno = error;
    // Some file systems cannot sync a directory and say so; they keep names in order by themselves.
    return error == 0 || error == EINVAL || error == ENOTSUP ? QString() : systemWords();
}

static QString replace(const QString &path, const QByteArray &content, bool durably)
{
    if (QString reason = PrivateFile::makeDirectoryOf(path); !reason.isEmpty())
        return reason;
    QSaveFile file(path);
    // The permissions are set before the first byte is in it: QSaveFile's own start with the umask.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly))
        return file.errorString();
    // Flushed here: commit() of Qt 6.4 does not notice that what was still buffered no longer fitted on the disk.
    if (file.write(content) != content.size() || !file.flush())
        return file.errorString();
    // commit() syncs as well, but does not tell when that failed.
    if (durably && ::fsync(file.handle()) != 0)
        return systemWords();
    if (!file.commit())
        return file.errorString();
    return durably ? PrivateFile::syncDirectoryOf(path) : QString();
}

QString PrivateFile::write(const QString &path, const QByteArray &content) { return replace(path, content, false); }

QString PrivateFile::writeDurably(const QString &path, const QByteArray &content)
{
    return replace(path, content, true);
}

std::optional<QByteArray> PrivateFile::read(const QString &path, QString *reason)
{
    QFile file(path);
    QString why;
    if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else if (file.size() > kMaximumSize)
        why = u"larger than %1 bytes"_s.arg(kMaximumSize);
    if (reason)
        *reason = why;
    return why.isEmpty() ? std::optional(file.readAll()) : std::nullopt;
}

QString PrivateFile::unused(const QString &base, const QString &ending)
{
    QString path = base + ending;
    for (int i = 2; QFile::exists(path); ++i)
        path = base + u'-' + QString::number(i) + ending;
    return path;
}

QString PrivateFile::setAside(const QString &path, QString *reason)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = unused(path + u".broken-"_s + stamp, {});
    QFile file(path);
    const bool renamed = file.rename(aside);
    if (reason)
        *reason = renamed ? QString() : file.errorString();
    return renamed ? aside : QString();
}

void PrivateFile::removeAll(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    QDir directory(QFileInfo(path).absolutePath());
    const QStringList names = directory.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        // QSaveFile gives what it writes a name for a moment: that of the file, a dot and some letters.
        if (name == file || (name.startsWith(file + u'.') && !name.endsWith(u".lock")))
            directory.remove(name);
    }
}
