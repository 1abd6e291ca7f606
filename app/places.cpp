#include "app/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
// Qt reports what "user" (we) may do beside what the owner may.
constexpr auto kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString privateDirectory(QStandardPaths::StandardLocation location)
{
    QString path = QStandardPaths::writableLocation(location);
    if (QDir().mkpath(path))
        QFile::setPermissions(path, kOwnerOnly | QFile::ExeOwner);
    return path;
}

void makePrivateBelow(const QString &directory)
{
    QDirIterator each(directory, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo found(each.next());
        if ((found.permissions() & kOthers) != 0)
            QFile::setPermissions(found.filePath(), found.isDir() ? kOwnerOnly | QFile::ExeOwner : kOwnerOnly);
    }
}
} // namespace

QString Places::configDirectory() { return privateDirectory(QStandardPaths::AppConfigLocation); }

QString Places::dataDirectory() { return privateDirectory(QStandardPaths::AppDataLocation); }

std::unique_ptr<QSettings> Places::windowSettings()
{
    const QString path = configDirectory() + "/window.ini"_L1;
    QFile file(path);
    if (!file.exists() && file.open(QFile::WriteOnly))
        file.setPermissions(kOwnerOnly);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

void Places::makePrivate()
{
    makePrivateBelow(configDirectory());
    makePrivateBelow(dataDirectory());
}
