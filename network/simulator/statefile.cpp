#include "network/simulator/statefile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr int kVersion = 1;
static constexpr qint64 kLargestFile = qint64(8) * 1024 * 1024;
//! A console that was killed and started again meets the sandbox of the former one as that one ends.
static constexpr int kPatience = 3000;

StateFile::StateFile(const QString &path, Tell tell)
    : m_path(path)
    , m_tell(std::move(tell))
    , m_lock(path + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // a sandbox may be open for days; the lock of a dead process is taken over all the same
    lock();
}

void StateFile::lock()
{
    if (m_lock.tryLock(kPatience))
        return;
    if (m_lock.error() == QLockFile::LockFailedError)
        keepNothing(u"another sandbox keeps its state there"_s);
    else
        keepNothing(u"its directory cannot be written"_s);
}

void StateFile::keepNothing(const QString &why)
{
    m_mayWrite = false;
    m_tell(u"changes of the sandbox are not kept in %1: %2"_s.arg(m_path, why));
}

std::optional<QJsonObject> StateFile::read()
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QFile::ReadOnly)) {
        if (m_mayWrite)
            keepNothing(file.errorString()); // it may hold what is still wanted
        return std::nullopt;
    }
    const auto content = file.size() > kLargestFile ? QByteArray() : file.readAll();
    const auto state = QJsonDocument::fromJson(content).object();
    const int version = state.value("version"_L1).toInt();
    if (version == kVersion)
        return state;
    if (version > kVersion)
        setAside(u".newer-", u"is of a newer version");
    else
        setAside();
    return std::nullopt;
}

void StateFile::setAside(QStringView word, QStringView why)
{
    if (!m_mayWrite)
        return m_tell(u"%1 %2; the sandbox starts anew"_s.arg(m_path, why));
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = m_path + word.toString() + stamp;
    QFile file(m_path);
    if (file.rename(aside))
        m_tell(u"%1 %2; it was set aside as %3 and the sandbox starts anew"_s.arg(m_path, why, aside));
    else
        keepNothing(u"it %1 and cannot be moved out of the way: %2"_s.arg(why, file.errorString()));
}

void StateFile::write(QJsonObject state)
{
    if (!m_mayWrite)
        return;
    state.insert("version"_L1, kVersion);
    const auto content = QJsonDocument(state).toJson();
    if (content == m_written)
        return;
    const auto reason = replace(content);
    m_written = reason.isEmpty() ? content : QByteArray();
    if (!reason.isEmpty() && !m_failed)
        m_tell(u"changes of the sandbox are not kept: %1 cannot be written: %2"_s.arg(m_path, reason));
    m_failed = !reason.isEmpty();
}

QString StateFile::replace(const QByteArray &content)
{
    QSaveFile file(m_path);
    // The permissions are set before the first byte is in it: QSaveFile's own start with the umask.
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // Flushed here: commit() of Qt 6.4 does not notice that what was still buffered no longer fitted on the disk.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace simulator
