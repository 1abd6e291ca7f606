#pragma once

#include <QByteArray>
#include <QString>

/*! Overwrites secrets in memory, so that neither a later reader of it nor a swap file has them.
 *
 *  Qt's strings share their bytes; fill() of one of several makes a copy and overwrites that. Whoever has a secret
 *  wipes it when he is done, and the last one who has it overwrites it.
 */
namespace Wipe {
//! Empties \p secret, and overwrites its bytes unless somebody else has them too.
void string(QByteArray &secret);
void string(QString &secret);
//! Overwrites \p size bytes at \p bytes, whoever else has them.
void bytes(void *bytes, qsizetype size);
} // namespace Wipe
