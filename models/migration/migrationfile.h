#pragma once

#include "models/migration/domainmigration.h"

#include <QLockFile>

/*! The record of one domain change as it is in memory and on disk, and the right to write it. What is changed in
 *  `record` counts once save() returned true.
 */
class MigrationFile {
public:
    using Problem = DomainMigration::FileProblem;

    MigrationFile(MigrationStore *store, const QString &profileId);

    MigrationRecord record{};

    //! Reads what there is, with the right to write it when no other window has that.
    void open();
    //! Takes the right to write and reads again: another window may have been at work. False when it still is, or when
    //! something is there that cannot be read and must not be written over.
    bool take();
    //! begin(): \p next is on disk, unless there is one already, which is kept. Call after take().
    bool start(const MigrationRecord &next);
    bool save();
    //! Nobody wrote since we did. If somebody has, that is the record from now on. Call with the right to write.
    bool isAsOnDisk();
    bool putAway(); //!< archived, and the right to write given back
    void letGo();   //!< gives the right to write back; nothing is active any more
    void reread();  //!< in a read-only window: what the other one has written since

    bool isActive() const { return m_active; }
    bool isReadOnly() const { return m_holder != 0; }
    bool mayWrite() const { return m_active && m_lock && m_holder == 0; }
    qint64 holder() const { return m_holder; } //!< -1: somebody who cannot be named
    Problem problem() const;                   //!< of the last save, else of what was found
    QString detail() const;                    //!< path or technical words

private:
    bool lock();
    bool holdOrWait();
    void adopt(const MigrationStore::Loaded &loaded);
    bool written(const QString &reason);

    MigrationStore *m_store;
    QString m_profileId;
    std::unique_ptr<QLockFile> m_lock{};
    std::optional<MigrationRecord> m_onDisk{}; //!< as it was last read or written
    bool m_active = false;
    bool m_untouchable = false; //!< something is in the way that could not be moved aside
    qint64 m_holder = 0;
    Problem m_loadProblem = Problem::None;
    QString m_loadDetail{};
    QString m_notWritten{};
};
