#pragma once

#include "models/domaininfo.h"

//! The records as a BIND zone file fragment with $ORIGIN and $TTL, to import at a DNS provider. Names are absolute.
QByteArray zoneFile(const QString &zone, const QList<CnameTarget> &records, quint32 ttl = 300);
