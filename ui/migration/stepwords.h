#pragma once

#include "models/migration/migrationrecord.h"

#include <QString>

class DomainMigration;

inline constexpr int kMigrationSteps = int(MigrationStep::Done) + 1;

QString stepTitle(MigrationStep step);   //!< of its page: "What will break"
QString stepSummary(MigrationStep step); //!< one sentence about what the page is for
//! Whether what \p step asks for is done, wherever the admin is now.
bool isStepDone(const DomainMigration &migration, MigrationStep step);
