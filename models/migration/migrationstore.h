#pragma once

#include "models/migration/migrationrecord.h"

#include <QSet>
#include <QString>

#include <memory>

class QLockFile;

/*! Domain changes on disk: one file per profile, mode 0600, replaced as a whole. GUI thread; reading and writing are
 *  small and synchronous.
 */
class MigrationStore {
public:
    enum class Problem : quint8 { None, Unreadable, Corrupt, Newer };
    struct Loaded {
        std::optional<MigrationRecord> record{};
        Problem problem = Problem::None;
        QString keptAs{}; //!< where a corrupt file was put aside
        QString detail{}; //!< technical words; of load(), where the newer file is
    };
    explicit MigrationStore(const QString &directory);

    //! Reads; a corrupt file is moved aside, never deleted; that of a newer version stays where that version looks for
    //! it. One that was finished already is put away.
    Loaded load(const QString &profileId);
    //! Reads without touching anything, for a window that has no right to write.
    Loaded peek(const QString &profileId) const;
    bool exists(const QString &profileId) const;
    /*! Replaces the file at once or not at all, and it is on the disk when this returns; an untranslated reason when
     * the disk refuses, else empty. Refused as well when the file was there and is gone: the profile was forgotten, and
     * nothing of it may come back. */
    QString save(const MigrationRecord &record);
    //! Puts a finished or abandoned one away: "<id>.<date>.done.json" keeps its report's facts.
    QString archive(const MigrationRecord &record);
    void forget(const QString &profileId); //!< the profile is gone: all its files and its lock
    //! The right to write for \p profileId; nothing when another window has it (\p holder then says its process id,
    //! -1 when that cannot be read).
    std::unique_ptr<QLockFile> lock(const QString &profileId, qint64 *holder);

private:
    QString nameOf(const QString &profileId) const;
    QString pathOf(const QString &profileId, const QString &ending) const;
    QString fileOf(const QString &profileId) const;
    QString putAway(const MigrationRecord &record);
    void moveAside(const QString &profileId, Loaded *loaded) const;
    QString m_directory;
    QSet<QString> m_present; //!< profiles whose file was seen or written, and not put away since
};
