#pragma once

#include <QByteArray>
#include <QString>

//! Replaces \p path, which the admin chose, by \p content at once or not at all; the reason in the system's language
//! when the disk refuses, else empty.
QString writeExport(const QString &path, const QByteArray &content);
