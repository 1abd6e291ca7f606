#pragma once

#include "models/domaininfo.h"

class QWidget;

//! Asks where to, before it overwrites too, and writes \p records of \p zone as a zone file there; says so when the
//! disk refuses.
void exportZoneFile(QWidget *parent, const QString &zone, const QList<CnameTarget> &records);
//! Writes without asking; false after telling why not.
bool exportZoneFileTo(QWidget *parent, const QString &path, const QString &zone, const QList<CnameTarget> &records);
