#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

//! Asks where to save \p content and writes it there; returns at once. The file dialog asks before it replaces a file.
//! \p filter is in the form of QFileDialog: "Zone file (*.zone)".
void saveFileAs(QWidget *parent, const QString &title, const QString &filter, const QString &suggestedName,
                const QByteArray &content);
//! Writes without asking, the whole file or nothing; false after saying over \p parent what the disk refused.
bool saveFile(QWidget *parent, const QString &path, const QByteArray &content);
