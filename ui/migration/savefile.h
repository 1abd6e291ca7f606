#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

/*! Asks where to save \p content and writes it: the whole file or nothing. The file dialog asks before it replaces a
 * file; what the disk refuses is said in a message over \p parent. Returns at once.
 */
void saveFileAs(QWidget *parent, const QString &title, const QString &suggestedName, const QByteArray &content);
