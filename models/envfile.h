#pragma once

#include <QByteArray>
#include <QString>

/*! Finds CLERK_SECRET_KEY in a `.env` file. The file is read and nothing of it, not even its path, is kept.
 *
 *  Understands `export `, quotes, comments and CRLF. Files over 1 MiB are not read.
 */
namespace EnvFile {
enum class Problem : quint8 { None, Unreadable, TooLarge, NoKey, SeveralKeys };
struct Found {
    QByteArray key{};
    Problem problem = Problem::None;
    QString detail{}; //!< Unreadable: the system's words; SeveralKeys: the line numbers
};
Found read(const QString &path);
Found parse(const QByteArray &content); //!< several lines with the same key are one key
} // namespace EnvFile
