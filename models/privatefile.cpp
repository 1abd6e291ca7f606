#include "models/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumSize = qint64(8) * 1024 * 1024;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString prepareDirectory(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
    if (!QDir(directory).exists()) {
        if (!QDir().mkpath(directory))
            return u"cannot create %1"_s.arg(directory);
        QFile::setPermissions(directory, kOwnerOnly | QFile::ExeOwner);
    }
    return {};
}

} // namespace

QString PrivateFile::write(const QString &path, const QByteArray &content)
{
    if (QString reason = prepareDirectory(path); !reason.isEmpty())
        return reason;
    QSaveFile file(path);
    // The permissions are set before the first byte is in it: QSaveFile's own start with the umask.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly))
        return file.errorString();
    // Flushed here: commit() of Qt 6.4 does not notice that what was still buffered no longer fitted on the disk.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return file.errorString();
    return {};
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
