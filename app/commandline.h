#pragma once

#include "models/deeplink.h"

#include <QStringList>

#include <optional>

//! What the command line asks for. Secrets are not accepted there: other users of the machine can read it.
struct CommandLine {
    enum class Scheme { FollowSystem, Light, Dark };
    DeepLink link{}; //!< where to go first; empty: to the instance used last
    Scheme scheme = Scheme::FollowSystem;
    QString language{}; //!< BCP 47, empty: the system's
    bool rightToLeft = false;
};

/*! Reads \p arguments (program name first). Prints help, version or the mistake itself.
 *  \return nothing when the program is to end now, with \p exitCode.
 *  What looks like a secret key is refused whatever it stands for, and not repeated.
 *  Needs no display: --version and --help work on a machine that has none.
 */
std::optional<CommandLine> readCommandLine(const QStringList &arguments, int *exitCode);
