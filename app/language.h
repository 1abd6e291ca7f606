#pragma once

#include <QString>

class QCoreApplication;

//! Installs the translations of \p code (BCP 47), or of the system's languages when it is empty; English needs none.
void installLanguage(QCoreApplication &app, const QString &code);
