#pragma once

#include <QDialog>
#include <QUrl>

class SandboxPanel;

//! The sandbox's pretend DNS provider: each record placed right, wrong, proxied or not at all; modeless.
class SandboxProviderDialog : public QDialog {
    Q_OBJECT
public:
    explicit SandboxProviderDialog(SandboxPanel *panel, QWidget *parent = nullptr);
};

//! Opens the pretend provider at \p control over \p parent's window, or raises the one that is open there.
SandboxProviderDialog *openSandboxProvider(const QUrl &control, QWidget *parent);
