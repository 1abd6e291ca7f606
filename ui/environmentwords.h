#pragma once

#include "models/fieldspec.h"
#include "ui/style/icons.h"
#include "ui/style/tone.h"

#include <QString>

//! Word, icon and colour of an environment: always shown together, so that production is recognised without colour.
QString environmentWord(Environment environment);
Icon environmentIcon(Environment environment);
Tone environmentTone(Environment environment);
