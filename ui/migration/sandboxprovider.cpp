#include "ui/migration/sandboxprovider.h"

#include "models/sandboxpanel.h"
#include "ui/migration/sandboxproviderdialog.h"

void openSandboxProvider(const QUrl &control, QWidget *parent)
{
    QWidget *window = parent->window();
    auto *dialog = window->findChild<SandboxProviderDialog *>({}, Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        auto *panel = new SandboxPanel(control, window);
        dialog = new SandboxProviderDialog(panel, window);
        // Who clicks and closes the dialog at once wants what was clicked.
        QObject::connect(dialog, &QObject::destroyed, panel, &SandboxPanel::deleteWhenDone);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}
