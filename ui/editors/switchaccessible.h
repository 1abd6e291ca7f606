#pragma once

//! Teaches Qt's accessibility what a Switch is. Harmless to call again.
void installSwitchAccessibility();
