#include "ui/migration/sandboxprovider.h"

#include "models/sandboxpanel.h"
#include "ui/migration/sandboxproviderdialog.h"

namespace {
QWidget *outermost(QWidget *widget)
{
    while (widget->parentWidget() != nullptr)
        widget = widget->parentWidget();
    return widget;
}

//! The one panel of a sandbox. It belongs to the program's window: a dialog or a wizard that is closed right after a
//! click must not take with it what the panel has still to send, and a dialog opened next must not overtake it.
SandboxPanel *panelFor(const QUrl &control, QWidget *window)
{
    if (auto *panel = window->findChild<SandboxPanel *>(control.toString(), Qt::FindDirectChildrenOnly))
        return panel;
    auto *panel = new SandboxPanel(control, window);
    panel->setObjectName(control.toString());
    QObject::connect(panel, &SandboxPanel::wasReset, window, [window] {
        if (window->findChildren<SandboxProviderDialog *>().isEmpty()) // else the dialog says it
            SandboxProviderDialog::tellOfReset(window);
    });
    return panel;
}
} // namespace

void openSandboxProvider(const QUrl &control, QWidget *parent)
{
    QWidget *window = parent->window();
    auto *dialog = window->findChild<SandboxProviderDialog *>({}, Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new SandboxProviderDialog(panelFor(control, outermost(window)), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}
