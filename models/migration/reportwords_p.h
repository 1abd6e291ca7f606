#pragma once

#include "models/migration/migrationrecord.h"

//! What an event says, translated; empty for one this version does not know.
QString eventWords(const QString &kind);
//! What became of the request, translated.
QString outcomeWords(const MigrationRecord &record);
