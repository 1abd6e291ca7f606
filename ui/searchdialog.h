#pragma once

#include "ui/searchpicker.h"

#include "models/fieldspec.h"

class Workspace;

//! Ctrl+F: any setting by label, help, wire key or value. \p jump is called with the chosen one.
SearchPicker *makeSettingsSearch(const Workspace *workspace, std::function<void(ResourceId, int)> jump,
                                 QWidget *parent);
