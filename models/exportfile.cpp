#include "models/exportfile.h"

#include <QFileInfo>
#include <QSaveFile>

QString writeExport(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isNew = !QFileInfo::exists(path); // another keeps the mode its owner gave it
    // Before the first byte is in it. What an instance is like is for others to see only when the admin says so.
    const bool opened =
        file.open(QIODevice::WriteOnly) && (!isNew || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    // Flushed here: commit() of Qt 6.4 does not notice that what was still buffered no longer fitted on the disk.
    const bool written = opened && file.write(content) == content.size() && file.flush() && file.commit();
    return written ? QString() : file.errorString();
}
