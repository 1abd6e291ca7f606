#pragma once

#include <QSettings>
#include <QString>

#include <memory>

//! Where the program keeps its files: directories 0700, files 0600 (QSettings alone would create them 0644).
namespace Places {
QString configDirectory(); //!< profiles and window state
QString dataDirectory();   //!< drafts, domain changes, the sandbox
std::unique_ptr<QSettings> windowSettings();
//! Takes from others what they may do with directories and files that are there already; a restored backup lets them.
void makePrivate();
} // namespace Places
