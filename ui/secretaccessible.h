#pragma once

class SecretEdit;

//! Teaches Qt's accessibility what may be told of a SecretEdit. Harmless to call again.
void installSecretAccessibility();
//! Tells screen readers that \p edit is empty now, or no longer.
void announceSecret(SecretEdit *edit, bool empty);
