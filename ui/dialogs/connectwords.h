#pragma once

#include "models/connectioncheck.h"

#include <QString>

//! Sentences about keys and addresses; empty for None.
namespace ConnectWords {
QString keyProblem(ConnectionCheck::KeyProblem problem);
QString urlProblem(ConnectionCheck::UrlProblem problem, const QString &baseUrl); //!< \p baseUrl as it was typed
//! The key's prefix and what the server says, \p environment, disagree.
QString prefixWarning(Environment environment);
//! A warning when \p name sounds like another environment than \p environment; else empty.
QString nameWarning(const QString &name, Environment environment);
} // namespace ConnectWords
