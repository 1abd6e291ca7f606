#pragma once

#include "models/profile.h"
#include "ui/style/tone.h"

#include <QString>

class QIcon;
class QLabel;
class QSize;
class QWidget;

//! Pieces that every dialog is made of. All texts are shown as plain text.
namespace DialogParts {
//! The instance a dialog is about: name, and environment as word, icon and colour; the same of being read-only.
QWidget *instanceLine(const QString &name, Environment environment, SafetyLevel safety = SafetyLevel::Typed);
QWidget *instanceLine(const Profile &profile);
QLabel *heading(const QString &text);
QLabel *paragraph(const QString &text);
//! A line for an answer or a problem, hidden until there is one.
StatusLabel *hiddenStatus();
//! An icon beside a sentence that wraps, on a card of its own.
QWidget *notice(Tone tone, Icon icon, const QString &text);
//! \p icon in the colour of \p tone, for item views.
QIcon toneIcon(Tone tone, Icon icon, const QWidget &on);
//! \p text for a button or menu entry: an ampersand in a name is no mnemonic.
QString escaped(QString text);
//! Gives \p dialog the \p wanted size, or as much of it as its screen has beside a window frame.
void resizeOnScreen(QWidget *dialog, const QSize &wanted);
} // namespace DialogParts
