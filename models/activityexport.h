#pragma once

#include "network/requestrecord.h"

#include <QJsonObject>
#include <QList>

/*! Requests in the forms other tools read. Pure; the records were redacted where they were made, and what the secret
 * key was sent in is always written as $CLERK_SECRET_KEY.
 */
namespace ActivityExport {

//! Everything about one request, as text for reading.
QString details(const RequestRecord &record);
//! A POSIX shell line that sends the same request; the key is taken from the environment variable CLERK_SECRET_KEY.
//! Comments only when the body was not kept whole.
QString curl(const RequestRecord &record);
//! HAR 1.2 of \p records.
QJsonObject har(const QList<RequestRecord> &records);

} // namespace ActivityExport
