#pragma once

#include "ui/searchpicker.h"

class QAction;

//! Ctrl+K: any action of the window by its words. Actions that are disabled now are listed but do nothing.
SearchPicker *makeCommandPalette(const QList<QAction *> &actions, QWidget *parent);
