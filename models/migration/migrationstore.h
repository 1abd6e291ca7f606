#pragma once

#include "models/migration/migrationrecord.h"

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
        QString keptAs{}; //!< where a corrupt or newer file was put aside
        QString detail{}; //!< technical words
    };
    explicit MigrationStore(const QString &directory);

    //! Reads; a corrupt or newer file is first moved aside, never deleted.
    Loaded load(const QString &profileId);
    //! Replaces the file at once or not at all; an untranslated reason when the disk refuses, else empty.
    QString save(const MigrationRecord &record);
    //! Puts a finished or abandoned one away: "<id>.<date>.done.json" keeps its report's facts.
    QString archive(const MigrationRecord &record);
    void forget(const QString &profileId); //!< the profile is gone: its file, archive and lock too
    //! The right to write for \p profileId; nothing when another window has it (\p holder then says its process id).
    std::unique_ptr<QLockFile> lock(const QString &profileId, qint64 *holder);

private:
    QString fileOf(const QString &profileId) const;
    QString m_directory;
};
