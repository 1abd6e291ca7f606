#pragma once

#include <QDialog>

class SandboxPanel;

//! The sandbox's pretend DNS provider: each record placed right, wrong, proxied or not at all; modeless.
class SandboxProviderDialog : public QDialog {
    Q_OBJECT
public:
    explicit SandboxProviderDialog(SandboxPanel *panel, QWidget *parent = nullptr);
};
