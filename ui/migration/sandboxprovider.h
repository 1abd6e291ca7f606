#pragma once

class QUrl;
class QWidget;

//! Opens the sandbox's pretend DNS provider at \p control over \p parent's window, or raises the one that is open
//! there.
void openSandboxProvider(const QUrl &control, QWidget *parent);
