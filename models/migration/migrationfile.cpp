#include "models/migration/migrationfile.h"

using namespace Qt::StringLiterals;

MigrationFile::MigrationFile(MigrationStore *store, const QString &profileId)
    : m_store(store)
    , m_profileId(profileId)
{
}

void MigrationFile::open()
{
    // Without a domain change nothing is held, so that any window may begin one.
    if (!m_store->exists(m_profileId))
        return;
    holdOrWait();
    adopt(isReadOnly() ? m_store->peek(m_profileId) : m_store->load(m_profileId));
    if (!m_active)
        m_lock.reset();
}

bool MigrationFile::lock()
{
    if (!m_lock)
        m_lock = m_store->lock(m_profileId, &m_holder);
    if (m_lock)
        m_holder = 0;
    return m_lock != nullptr;
}

//! Whoever has no lock has no right to write, also where no other window can be named.
bool MigrationFile::holdOrWait()
{
    if (!lock() && m_holder == 0)
        m_holder = -1;
    return m_lock != nullptr;
}

bool MigrationFile::take()
{
    const bool locked = lock();
    if (isReadOnly()) {
        reread();
        return false;
    }
    if (!m_active)
        adopt(m_store->load(m_profileId));
    // Without a lock the directory cannot be written either, which the first save tells in the system's words.
    if (locked && !m_active && m_untouchable)
        m_lock.reset();
    return !m_untouchable;
}

void MigrationFile::reread()
{
    if (isReadOnly() && holdOrWait())
        adopt(m_store->load(m_profileId));
    else if (isReadOnly())
        adopt(m_store->peek(m_profileId));
    if (!m_active)
        m_lock.reset();
}

void MigrationFile::adopt(const MigrationStore::Loaded &loaded)
{
    m_active = loaded.record.has_value();
    m_onDisk = loaded.record;
    if (loaded.record)
        record = *loaded.record;
    m_untouchable = loaded.problem != MigrationStore::Problem::None && loaded.keptAs.isEmpty();
    switch (loaded.problem) {
    case MigrationStore::Problem::None:
        return; // an earlier problem stays visible
    case MigrationStore::Problem::Corrupt:
        m_loadProblem = Problem::Corrupt;
        break;
    case MigrationStore::Problem::Newer:
        m_loadProblem = Problem::Newer;
        break;
    case MigrationStore::Problem::Unreadable:
        m_loadProblem = Problem::Unreadable;
        break;
    }
    m_loadDetail = loaded.keptAs.isEmpty() ? loaded.detail : loaded.keptAs;
}

bool MigrationFile::start(const MigrationRecord &next)
{
    if (m_active)
        return true;
    record = next;
    m_active = written(m_store->save(record)) && (lock() || !written(u"its lock cannot be written"_s));
    if (m_active)
        m_onDisk = m_store->peek(m_profileId).record;
    if (!m_active)
        m_lock.reset();
    return m_active;
}

bool MigrationFile::save()
{
    if (!mayWrite() || !written(m_store->save(record)))
        return false;
    m_onDisk = m_store->peek(m_profileId).record;
    return true;
}

bool MigrationFile::isAsOnDisk()
{
    const MigrationStore::Loaded found = m_store->peek(m_profileId);
    if (found.record == m_onDisk)
        return true;
    if (found.record)
        adopt(found);
    else
        written(found.problem == MigrationStore::Problem::None ? u"its file was removed"_s : found.detail);
    return false;
}

bool MigrationFile::putAway()
{
    if (!mayWrite() || !written(m_store->archive(record)))
        return false;
    m_active = false;
    m_lock.reset();
    return true;
}

void MigrationFile::letGo()
{
    m_active = false;
    m_lock.reset();
}

bool MigrationFile::written(const QString &reason)
{
    m_notWritten = reason;
    return reason.isEmpty();
}

MigrationFile::Problem MigrationFile::problem() const
{
    return m_notWritten.isEmpty() ? m_loadProblem : Problem::NotWritten;
}

QString MigrationFile::detail() const { return m_notWritten.isEmpty() ? m_loadDetail : m_notWritten; }
