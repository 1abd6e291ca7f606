#pragma once

#include <QPalette>

/*! The two palettes. Text roles (Link and PlaceholderText included) keep 4.5:1 on Window, Base, AlternateBase and
 * Button, disabled ones too, because a setting that cannot be changed must still be read; Dark (borders) and Highlight
 * keep 3:1.
 */
QPalette lightPalette();
QPalette darkPalette();
