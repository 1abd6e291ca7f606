#include "app/places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
QString privateDirectory(QStandardPaths::StandardLocation location)
{
    QString path = QStandardPaths::writableLocation(location);
    if (QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}
} // namespace

QString Places::configDirectory() { return privateDirectory(QStandardPaths::AppConfigLocation); }

QString Places::dataDirectory() { return privateDirectory(QStandardPaths::AppDataLocation); }

std::unique_ptr<QSettings> Places::windowSettings()
{
    const QString path = configDirectory() + "/window.ini"_L1;
    QFile file(path);
    if (!file.exists() && file.open(QFile::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}
