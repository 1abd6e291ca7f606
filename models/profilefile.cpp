#include "models/profilefile.h"

#include "models/privatefile.h"
#include "models/profilejson.h"
#include "models/profilename.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int kListVersion = 2;

QString idOf(const QJsonValue &raw) { return raw.toObject().value("id"_L1).toString(); }
} // namespace

ProfileFile ProfileFile::read(const QString &path)
{
    ProfileFile file;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return file;
    if (info.size() > PrivateFile::kMaximumSize) {
        file.m_problem = Problem::Damaged;
        return file;
    }
    QString reason;
    if (const auto content = PrivateFile::read(path, &reason)) {
        file.take(*content);
    } else {
        file.m_problem = Problem::Unreadable;
        file.m_detail = reason;
    }
    return file;
}

void ProfileFile::take(const QByteArray &content)
{
    m_bytes = content;
    m_root = QJsonDocument::fromJson(content).object();
    const int version = m_root.value("version"_L1).toInt();
    if (version > kListVersion) {
        m_problem = Problem::Newer;
        return;
    }
    if (version < 1 || !m_root.value("profiles"_L1).isArray()) {
        m_problem = Problem::Damaged;
        return;
    }
    m_problem = Problem::None;
    const QJsonArray stored = m_root.value("profiles"_L1).toArray();
    for (const auto &raw : stored)
        m_entries.append({.raw = raw, .profile = profileFromJson(raw.toObject())});
    sift();
}

//! Whose id or name another one before it has, is not shown as it is.
void ProfileFile::sift()
{
    QSet<QString> ids, names;
    QHash<QString, int> numbers;
    m_profiles.clear();
    for (Entry &entry : m_entries) {
        if (entry.profile && ids.contains(entry.profile->id))
            entry.profile.reset();
        if (!entry.profile)
            continue;
        QString &name = entry.profile->name;
        if (!name.isEmpty()) {
            // Counted, so that thousands of the same name are no work of thousands times thousands.
            int &number = numbers[ProfileName::looks(name)];
            name = ProfileName::unique(name, names, std::max(2, ++number));
        }
        ids.insert(entry.profile->id);
        names.insert(ProfileName::looks(name));
        m_profiles.append(*entry.profile);
    }
    m_unusable = int(m_entries.size() - m_profiles.size());
}

QByteArray ProfileFile::toBytes()
{
    const bool older = m_root.value("version"_L1).toInt() < kListVersion;
    QJsonArray entries;
    for (Entry &entry : m_entries) {
        if (older && entry.profile)
            entry.raw = profileToJson(*entry.profile, entry.raw.toObject());
        entries.append(entry.raw);
    }
    m_root.insert("version"_L1, kListVersion);
    m_root.insert("profiles"_L1, entries);
    return QJsonDocument(m_root).toJson();
}

QString ProfileFile::write(const QString &path)
{
    const QByteArray content = toBytes();
    // What cannot be read again must not take the place of what can.
    if (content.size() > PrivateFile::kMaximumSize)
        return u"it would be larger than %1 bytes"_s.arg(PrivateFile::kMaximumSize);
    QString reason = PrivateFile::write(path, content);
    if (reason.isEmpty())
        m_bytes = content;
    return reason;
}

QString ProfileFile::lastUsed() const { return m_root.value("last_used"_L1).toString(); }

qsizetype ProfileFile::indexOf(const QString &id) const
{
    const auto it =
        std::ranges::find_if(m_entries, [&id](const Entry &entry) { return entry.profile && entry.profile->id == id; });
    return it == m_entries.cend() ? -1 : std::distance(m_entries.cbegin(), it);
}

void ProfileFile::put(const Profile &profile)
{
    const qsizetype at = indexOf(profile.id);
    if (at < 0) {
        m_entries.append({.raw = profileToJson(profile), .profile = profile});
    } else {
        Entry &entry = m_entries[at];
        entry = {.raw = profileToJson(profile, entry.raw.toObject()), .profile = profile};
    }
    sift();
}

bool ProfileFile::remove(const QString &id)
{
    const bool removed = m_entries.removeIf([&id](const Entry &entry) { return idOf(entry.raw) == id; }) > 0;
    if (lastUsed() == id)
        m_root.insert("last_used"_L1, QString());
    sift();
    return removed;
}

void ProfileFile::setLastUsed(const QString &id, const QDateTime &at)
{
    m_root.insert("last_used"_L1, id);
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    Profile profile = *m_entries.at(index).profile;
    profile.lastUsed = at;
    put(profile);
}

qsizetype ProfileFile::placeOf(const QString &group, const QString &beforeId) const
{
    if (const qsizetype before = indexOf(beforeId); before >= 0)
        return before;
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).profile && m_entries.at(i).profile->group == group)
            place = i + 1;
    }
    return place < 0 ? m_entries.size() : place;
}

bool ProfileFile::move(const QString &id, const QString &group, const QString &beforeId)
{
    const qsizetype from = indexOf(id);
    if (from < 0)
        return false;
    Entry entry = m_entries.takeAt(from);
    entry.profile->group = group;
    entry.raw = profileToJson(*entry.profile, entry.raw.toObject());
    m_entries.insert(id == beforeId ? from : placeOf(group, beforeId), std::move(entry));
    sift();
    return true;
}
