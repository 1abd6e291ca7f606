#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

//! Small files of our own that hold no secret but are nobody else's business: mode 0600 in a directory of mode 0700.
namespace PrivateFile {

constexpr qint64 kMaximumSize = qint64(8) * 1024 * 1024;

//! Replaces \p path by \p content at once or not at all; an untranslated reason when the disk refuses, else empty.
QString write(const QString &path, const QByteArray &content);
//! The same, and it outlasts a power cut once this returned an empty reason: file and directory are synced.
QString writeDurably(const QString &path, const QByteArray &content);
//! Makes the directory \p path is to be in, and closes it to others.
QString makeDirectoryOf(const QString &path);
//! The name of a new file is on the disk only when its directory is; an untranslated reason when the disk refuses.
QString syncDirectoryOf(const QString &path);
//! The content, or nothing when it cannot be read or is larger than kMaximumSize; \p reason then says why.
std::optional<QByteArray> read(const QString &path, QString *reason = nullptr);
//! \p base + \p ending, with a number between when there is such a file: a clock may be set back.
QString unused(const QString &base, const QString &ending);
//! Renames \p path to `<path>.broken-<time>`; the new path, or empty and \p reason.
QString setAside(const QString &path, QString *reason = nullptr);
//! \p path, what was set aside of it, and what a crash left of writing it. A lock file is its holder's.
void removeAll(const QString &path);

} // namespace PrivateFile
