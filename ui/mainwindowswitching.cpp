// From one instance to another, and the list of them.
#include "ui/mainwindow_p.h"

#include "ui/dialogs/forgetdialog.h"
#include "ui/mainwindowactions.h"
#include "ui/mainwindowguard.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/profilesdialog.h"
#include "ui/profiles/switcher.h"
#include "ui/typeahead.h"

#include <QAction>

void MainWindow::Private::openInstance(const QString &profileId)
{
    const auto current = session->current();
    if (profileId.isEmpty() || (current && current->id == profileId))
        return;
    guard->switchOver([this, profileId] { session->open(profileId); });
}

void MainWindow::Private::openSwitcher()
{
    auto *switcher = new Switcher(session, q);
    connect(switcher, &Switcher::openRequested, this, &Private::openInstance);
    connect(switcher, &Switcher::connectRequested, actions->connectInstance, &QAction::trigger);
    connect(switcher, &Switcher::manageRequested, actions->manageInstances, &QAction::trigger);
    connect(switcher, &Switcher::sandboxRequested, actions->sandbox, &QAction::trigger);
    switcher->setAttribute(Qt::WA_DeleteOnClose);
    TypeAhead::show(switcher);
}

void MainWindow::Private::openProfiles()
{
    auto *dialog = new ProfilesDialog(session, q);
    connect(dialog, &ProfilesDialog::openRequested, this, &Private::openInstance);
    connect(dialog, &ProfilesDialog::connectRequested, this, [this, dialog] {
        dialog->accept();
        openConnect();
    });
    connect(dialog, &ProfilesDialog::editRequested, this,
            [this, dialog](const QString &id) { openEditor(id, dialog); });
    connect(dialog, &ProfilesDialog::forgetRequested, this,
            [this, dialog](const QStringList &ids) { openForget(ids, dialog); });
    show(dialog);
}

void MainWindow::Private::openEditor(const QString &profileId, QWidget *over)
{
    for (const Profile &profile : session->profiles()) {
        if (profile.id == profileId)
            show(new ProfileDialog(session, profile, clipboard, over));
    }
}

void MainWindow::Private::openForget(const QStringList &profileIds, QWidget *over)
{
    auto *dialog = new ForgetDialog(session, profileIds, over);
    connect(dialog, &ForgetDialog::forgetRequested, this, &Private::forget);
    show(dialog);
}

void MainWindow::Private::forget(const QStringList &profileIds)
{
    const auto current = session->current();
    for (const QString &id : profileIds) {
        if (!current || current->id != id)
            session->forget(id);
    }
    if (current && profileIds.contains(current->id))
        guard->leave([this, id = current->id] { session->forget(id); }, true);
}
