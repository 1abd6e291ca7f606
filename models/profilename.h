#pragma once

#include "models/profile.h"

#include <QList>
#include <QSet>
#include <QString>

//! Names are typed to confirm, shown in titles and used in links: what they show is what they are.
namespace ProfileName {
constexpr int kMaximumLength = 100;
enum class Problem : quint8 { None, Empty, TooLong, Invisible, Taken };
//! What is wrong with \p name for the profile \p id among \p others. Names that differ in case only are the same.
Problem problem(const QString &name, const QString &id, const QList<Profile> &others);
//! Without control characters and bidi overrides, white space simplified, cut to the maximum (no surrogate is cut).
QString cleaned(const QString &name);
//! \p wanted, or "\p wanted (2)" and so on, so that it is nobody else's.
QString unique(const QString &wanted, const QList<Profile> &others);
//! The same, when looks() of the others are known.
QString unique(const QString &wanted, const QSet<QString> &takenLooks, int firstNumber = 2);
//! What names that cannot be told apart have in common.
QString looks(const QString &name);
} // namespace ProfileName
