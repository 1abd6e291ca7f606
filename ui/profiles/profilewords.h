#pragma once

#include "models/profile.h"
#include "models/profilename.h"
#include "models/session.h"
#include "ui/style/icons.h"

#include <QColor>
#include <QPalette>
#include <QString>

//! Words, icons and colours of what a profile has; never one without the other.
namespace ProfileWords {
QString safety(SafetyLevel level);        //!< "Read-only"
QString safetyMeaning(SafetyLevel level); //!< one sentence
Icon safetyIcon(SafetyLevel level);
QString colour(ProfileColour colour); //!< "Red"
//! With at least 3:1 against Base and Window of \p palette; invalid for None.
QColor swatch(ProfileColour colour, const QPalette &palette);
QString nameProblem(ProfileName::Problem problem); //!< empty for None
QString lastUsed(const QDateTime &at);             //!< "used 3 h ago", "never used"
//! Why a key that was checked did not take the place of the old one; empty for None.
QString replaceProblem(Session::UpdateProblem problem);
//! What happened with the key, what it means, what to do.
QString openProblem(Session::OpenProblem problem, const QString &detail = {});
} // namespace ProfileWords
