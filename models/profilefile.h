#pragma once

#include "models/profile.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

/*! The content of profiles.json: the profiles this version can use and, untouched, everything else that is in it.
 *
 *  Version 1 had no group, colour, safety level, proxy and time of use.
 */
class ProfileFile {
public:
    enum class Problem : quint8 { None, Missing, Unreadable, Damaged, Newer };

    static ProfileFile read(const QString &path);
    QString write(const QString &path); //!< in the present version; the disk's reason when it refuses

    Problem problem() const { return m_problem; }
    QString detail() const { return m_detail; }  //!< Unreadable: the system's words
    QByteArray bytes() const { return m_bytes; } //!< as last read or written
    const QList<Profile> &profiles() const { return m_profiles; }
    int unusable() const { return m_unusable; } //!< entries that are kept and not shown
    QString lastUsed() const;

    void put(const Profile &profile);
    bool remove(const QString &id); //!< false: it is not in here
    void setLastUsed(const QString &id, const QDateTime &at);
    bool move(const QString &id, const QString &group, const QString &beforeId);

private:
    struct Entry {
        QJsonValue raw{};
        std::optional<Profile> profile{};
    };
    QByteArray toBytes();
    void take(const QByteArray &content);
    void sift();
    qsizetype indexOf(const QString &id) const;
    qsizetype placeOf(const QString &group, const QString &beforeId) const;

    Problem m_problem = Problem::Missing;
    QString m_detail{};
    QByteArray m_bytes{};
    QJsonObject m_root{};
    QList<Entry> m_entries{};
    QList<Profile> m_profiles{};
    int m_unusable = 0;
};
