#include "models/profile.h"

#include "models/privatefile.h"
#include "models/profilejson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kFormatVersion = 1;
}

ProfileStore::ProfileStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_file(QDir(directory).filePath(u"profiles.json"_s))
{
    load();
}

QList<Profile> ProfileStore::profiles() const { return m_profiles; }

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    const auto it = std::ranges::find(m_profiles, id, &Profile::id);
    return it == m_profiles.cend() ? std::nullopt : std::optional(*it);
}

QString ProfileStore::lastUsedId() const { return m_lastUsed; }

QString ProfileStore::problem() const { return m_problem; }

bool ProfileStore::save(const Profile &profile)
{
    const QList<Profile> before = m_profiles;
    const auto it = std::ranges::find(m_profiles, profile.id, &Profile::id);
    if (it == m_profiles.end())
        m_profiles.append(profile);
    else
        *it = profile;
    return writeOr(before);
}

bool ProfileStore::remove(const QString &id)
{
    const QList<Profile> before = m_profiles;
    m_profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    if (m_lastUsed == id)
        m_lastUsed.clear();
    return writeOr(before);
}

void ProfileStore::setLastUsed(const QString &id)
{
    if (m_lastUsed == id)
        return;
    m_lastUsed = id;
    if (!write())
        emit changed(); // problem() is new
}

//! What is in memory is what is on disk: a refused write takes the change back.
bool ProfileStore::writeOr(const QList<Profile> &before)
{
    const bool written = write();
    if (!written)
        m_profiles = before;
    emit changed();
    return written;
}

bool ProfileStore::load()
{
    if (!QFile::exists(m_file))
        return true;
    QString reason;
    const auto content = PrivateFile::read(m_file, &reason);
    if (!content) {
        m_frozen = true;
        m_problem =
            tr("The list of instances cannot be read, so nothing is changed in it: %1 (%2).").arg(m_file, reason);
        return false;
    }
    const QJsonObject root = QJsonDocument::fromJson(*content).object();
    const int version = root.value("version"_L1).toInt();
    if (version < 1 || !root.value("profiles"_L1).isArray())
        return setAside();
    if (version > kFormatVersion) {
        m_frozen = true;
        m_problem = tr("The list of instances was written by a newer version of Vestry. It is left as it is; "
                       "instances connected now are kept for this session only.");
        return false;
    }
    const QJsonArray stored = root.value("profiles"_L1).toArray();
    for (const auto &entry : stored) {
        if (const auto profile = profileFromJson(entry.toObject()))
            m_profiles.append(*profile);
    }
    m_lastUsed = root.value("last_used"_L1).toString();
    return true;
}

bool ProfileStore::setAside()
{
    const QString aside =
        m_file + u".broken-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    m_frozen = !QFile::rename(m_file, aside);
    m_problem = m_frozen ? tr("The list of instances is damaged and cannot be moved out of the way: %1.").arg(m_file)
                         : tr("The list of instances was damaged. It was set aside as %1 and a new one is started; "
                              "the keys are still in the keyring.")
                               .arg(aside);
    return false;
}

bool ProfileStore::write()
{
    // A file this version could not read is never written over: it may hold more than we know.
    if (m_frozen)
        return false;
    QJsonArray entries;
    for (const Profile &profile : std::as_const(m_profiles)) {
        if (!profile.sandbox && !profile.sessionOnly)
            entries.append(profileToJson(profile));
    }
    const QJsonObject root{{u"version"_s, kFormatVersion}, {u"last_used"_s, m_lastUsed}, {u"profiles"_s, entries}};
    const QString reason = PrivateFile::write(m_file, QJsonDocument(root).toJson());
    m_problem = reason.isEmpty() ? QString() : tr("The list of instances could not be saved: %1.").arg(reason);
    return reason.isEmpty();
}
