#include "models/exportfile.h"

#include <QSaveFile>

QString writeExport(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Flushed here: commit() of Qt 6.4 does not notice that what was still buffered no longer fitted on the disk.
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() && file.commit();
    return written ? QString() : file.errorString();
}
