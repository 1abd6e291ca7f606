#pragma once

#include "models/migration/caa.h"

#include <map>

//! CAA of several hosts at once: most of the names on the way up are shared.
namespace CaaQuestions {

QStringList names(const QStringList &hosts); //!< to ask for, each once
//! The worst verdict of all \p hosts, by the answers for names(hosts).
CaaVerdict worst(const QStringList &hosts, const std::map<QString, Dns::Answer> &answers);

} // namespace CaaQuestions
