#include "models/migration/migrationstore.h"

#include "models/privatefile.h"
#include "models/processlock.h"
#include "network/redactor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString stamp() { return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s); }

MigrationStore::Loaded corrupt(const QString &why)
{
    return {.problem = MigrationStore::Problem::Corrupt, .detail = why};
}

MigrationStore::Loaded read(const QByteArray &content, const QString &profileId)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        return corrupt(error.error == QJsonParseError::NoError ? u"not an object"_s : error.errorString());
    const qint64 version = document.object().value("version"_L1).toInteger(-1);
    if (version > MigrationRecord::kVersion) {
        return {.problem = MigrationStore::Problem::Newer, .detail = u"version %1"_s.arg(version)};
    }
    const auto record = MigrationRecord::fromJson(document.object());
    if (!record)
        return corrupt(u"a member has a wrong shape"_s);
    if (record->profileId != profileId)
        return corrupt(u"it belongs to another instance"_s);
    return {.record = record};
}

} // namespace

MigrationStore::MigrationStore(const QString &directory)
    : m_directory(directory)
{
}

QString MigrationStore::nameOf(const QString &profileId) const
{
    // Percent-encoded, dots too: no id can name a file outside the directory, nor the beginning of another id's names.
    return QString::fromLatin1(QUrl::toPercentEncoding(profileId, {}, "."));
}

QString MigrationStore::pathOf(const QString &profileId, const QString &ending) const
{
    return QDir(m_directory).filePath(nameOf(profileId) + ending);
}

QString MigrationStore::fileOf(const QString &profileId) const { return pathOf(profileId, u".json"_s); }

bool MigrationStore::exists(const QString &profileId) const { return QFile::exists(fileOf(profileId)); }

MigrationStore::Loaded MigrationStore::peek(const QString &profileId) const
{
    if (!exists(profileId))
        return {};
    QString reason;
    const auto content = PrivateFile::read(fileOf(profileId), &reason);
    return content ? read(*content, profileId) : Loaded{.problem = Problem::Unreadable, .detail = reason};
}

MigrationStore::Loaded MigrationStore::load(const QString &profileId)
{
    Loaded loaded = peek(profileId);
    if (loaded.problem == Problem::Corrupt)
        moveAside(profileId, &loaded);
    if (loaded.problem == Problem::Newer)
        loaded.detail = fileOf(profileId);
    // Ended between its last save and its renaming.
    if (loaded.record && loaded.record->finishedAt.isValid() && putAway(*loaded.record).isEmpty())
        loaded.record.reset();
    if (exists(profileId))
        m_present.insert(profileId);
    else
        m_present.remove(profileId);
    return loaded;
}

void MigrationStore::moveAside(const QString &profileId, Loaded *loaded) const
{
    const QString aside = PrivateFile::unused(pathOf(profileId, u".broken-"_s + stamp()), u".json"_s);
    QFile file(fileOf(profileId));
    if (file.rename(aside))
        loaded->keptAs = aside;
    else
        loaded->detail += u"; "_s + file.errorString();
}

QString MigrationStore::save(const MigrationRecord &record)
{
    if (m_present.contains(record.profileId) && !exists(record.profileId))
        return u"its file was removed"_s;
    // What a server or an admin said is in it; a secret key in their words ends here.
    const QJsonObject clean = Redactor::ofProcess().cleanState(record.toJson());
    QString reason = PrivateFile::writeDurably(fileOf(record.profileId), QJsonDocument(clean).toJson());
    if (reason.isEmpty())
        m_present.insert(record.profileId);
    return reason;
}

QString MigrationStore::archive(const MigrationRecord &record)
{
    MigrationRecord ended = record;
    if (!ended.finishedAt.isValid())
        ended.finishedAt = QDateTime::currentDateTimeUtc();
    QString reason = save(ended);
    return reason.isEmpty() ? putAway(ended) : reason;
}

QString MigrationStore::putAway(const MigrationRecord &record)
{
    const QString path = PrivateFile::unused(pathOf(record.profileId, u'.' + stamp()), u".done.json"_s);
    QFile file(fileOf(record.profileId));
    if (!file.rename(path))
        return file.errorString();
    m_present.remove(record.profileId);
    return {};
}

void MigrationStore::forget(const QString &profileId)
{
    QDir directory(m_directory);
    const QString start = nameOf(profileId) + u'.';
    const QStringList names = directory.entryList(QDir::Files | QDir::Hidden);
    const QString lockName = start + u"lock"_s;
    for (const QString &name : names) {
        if (name.startsWith(start) && name != lockName)
            directory.remove(name);
    }
    // Whoever holds the lock removes it; that of a dead process goes by being taken and given back.
    qint64 holder = 0;
    if (names.contains(lockName))
        lock(profileId, &holder);
}

std::unique_ptr<QLockFile> MigrationStore::lock(const QString &profileId, qint64 *holder)
{
    return ProcessLock::take(pathOf(profileId, u".lock"_s), {}, holder);
}
