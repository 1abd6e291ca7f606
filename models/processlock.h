#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

//! Locks between several running Vestry, so that one does not undo what the other does.
namespace ProcessLock {
/*! The lock \p path, or nothing and its holder: the process id, -1 when it names nobody, 0 when the lock cannot be made
 *  (\p reason then says why).
 *
 *  However old, the lock of a living process counts; that of a dead one never does. Waits at most \p patience.
 */
std::unique_ptr<QLockFile> take(const QString &path, std::chrono::milliseconds patience = {}, qint64 *holder = nullptr,
                                QString *reason = nullptr);
} // namespace ProcessLock
