#pragma once

#include "models/envfile.h"

#include <QString>

//! Why no key came out of a `.env` file, and what to do; empty for None.
namespace EnvWords {
QString problem(const EnvFile::Found &found);
}
