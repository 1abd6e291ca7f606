#include "ui/migration/sandboxprovider.h"

#include "models/sandboxpanel.h"
#include "ui/migration/sandboxproviderdialog.h"

void openSandboxProvider(const QUrl &control, QWidget *parent)
{
    QWidget *window = parent->window();
    auto *dialog = window->findChild<SandboxProviderDialog *>({}, Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        auto *panel = new SandboxPanel(control);
        dialog = new SandboxProviderDialog(panel, window);
        panel->setParent(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}
