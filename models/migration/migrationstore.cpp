#include "models/migration/migrationstore.h"

#include "models/privatefile.h"
#include "network/redactor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QUrl>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString stamp() { return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s); }

//! \p base.\p ending, with a number between when there is such a file: a clock may be set back.
QString unused(const QString &base, const QString &ending)
{
    QString path = base + ending;
    for (int i = 2; QFile::exists(path); ++i)
        path = base + u'-' + QString::number(i) + ending;
    return path;
}

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

// How long a lock file may name nobody: a living process names itself within the moment it makes the file.
constexpr qint64 kNamelessSeconds = 10;

//! Takes away the lock file at \p path when it names nobody for longer than its writing takes and nobody has locked it.
//! QLockFile holds an flock() of the file from before it is written until it is removed.
bool removeNamelessLock(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return errno == ENOENT; // gone meanwhile
    struct stat found = {}, there = {};
    bool removed = false;
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0 && ::fstat(handle, &found) == 0 &&
        ::stat(QFile::encodeName(path).constData(), &there) == 0 && found.st_ino == there.st_ino) {
        const qint64 age = QDateTime::currentSecsSinceEpoch() - qint64(found.st_mtime);
        removed = std::abs(age) >= kNamelessSeconds && ::unlink(QFile::encodeName(path).constData()) == 0;
    }
    ::close(handle);
    return removed;
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
    const QString aside = unused(pathOf(profileId, u".broken-"_s + stamp()), u".json"_s);
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
    const QByteArray content = QJsonDocument(record.toJson()).toJson();
    // What a server or an admin said is in it; a secret key in their words ends here.
    QString reason = PrivateFile::writeDurably(fileOf(record.profileId), Redactor().clean(content));
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
    const QString path = unused(pathOf(record.profileId, u'.' + stamp()), u".done.json"_s);
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
    *holder = 0;
    const QString path = pathOf(profileId, u".lock"_s);
    if (!PrivateFile::makeDirectoryOf(path).isEmpty())
        return {};
    auto lock = std::make_unique<QLockFile>(path);
    // However old it is, the lock of a living process counts; that of a dead one never does.
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (lock->tryLock(std::chrono::milliseconds(0)))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return {};
    QString host, program;
    if (lock->getLockInfo(holder, &host, &program) && *holder > 0)
        return {};
    // Nobody is named in it: being written at this moment, or left so by a crash or a full disk.
    *holder = -1;
    if (!removeNamelessLock(path) || !lock->tryLock(std::chrono::milliseconds(0)))
        return {};
    *holder = 0;
    return lock;
}
