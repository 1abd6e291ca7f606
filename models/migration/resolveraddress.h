#pragma once

#include <QString>

#include <optional>

//! An IP address with an optional port ("1.1.1.1", "1.1.1.1:5353", "2606:4700::1111", "[2606:4700::1111]:53") as
//! Dns::Question::server wants it; nothing when it is none. Host names are refused: they would have to be resolved
//! first.
std::optional<QString> resolverAddress(const QString &typed);
