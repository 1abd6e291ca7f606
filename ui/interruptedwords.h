#pragma once

#include "models/interrupted.h"

#include <QList>
#include <QString>

//! What became of settings that were on their way when Vestry was killed, in words: all of them, one group per line.
QString interruptedText(const QList<InterruptedSetting> &settings);
