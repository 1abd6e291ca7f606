#include "ui/mainwindow_p.h"

#include "models/workspace.h"
#include "ui/activitydock.h"
#include "ui/bottombar.h"
#include "ui/commandpalette.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindowactions.h"
#include "ui/mainwindowbanners.h"
#include "ui/mainwindowguard.h"
#include "ui/mainwindowguide.h"
#include "ui/mainwindowkey.h"
#include "ui/mainwindowpages.h"
#include "ui/mainwindowstatus.h"
#include "ui/profiles/keydialog.h"
#include "ui/searchdialog.h"
#include "ui/sidebar.h"
#include "ui/typeahead.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

void MainWindow::Private::connectActions()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(actions->connectInstance, [this] { openConnect(); });
    on(actions->sandbox, [this] { guard->switchOver([this] { session->openSandbox(); }); });
    on(actions->forget, [this] { openForget({session->current()->id}, q); });
    on(actions->switchInstance, [this] { openSwitcher(); });
    on(actions->formerInstance, [this] { openInstance(actions->formerInstance->data().toString()); });
    on(actions->editInstance, [this] { openEditor(session->current()->id, q); });
    on(actions->manageInstances, [this] { openProfiles(); });
    on(actions->changeDomain, [this] { guide->open(); });
    on(actions->closeInstance, [this] { guard->leave([this] { session->close(); }); });
    on(actions->quit, [this] { q->close(); });
    on(actions->undo, [this] { session->workspace()->undoStack()->undo(); });
    on(actions->redo, [this] { session->workspace()->undoStack()->redo(); });
    on(actions->discard, [this] { session->workspace()->discardAll(); });
    on(actions->review, [this] { openReview(); });
    on(actions->find, [this] { openSearch(); });
    on(actions->refresh, [this] { session->workspace()->refresh(); });
    on(actions->nextPane, [this] { nextPane(); });
    on(actions->copyLink, [this] { copyLink(); });
    on(actions->palette, [this] { TypeAhead::show(makeCommandPalette(actions->all(), q)); });
    on(actions->shortcuts, [this] { show(new ShortcutsDialog(actions->all(), q)); });
    on(actions->about, [this] { show(new AboutDialog(q)); });
    connect(actions->activity, &QAction::toggled, dock, &QWidget::setVisible);
    connect(dock, &QDockWidget::visibilityChanged, this, [this] {
        if (q->isVisible()) // hiding the whole window is no wish about the dock
            actions->activity->setChecked(!dock->isHidden());
    });
    connect(actions, &WindowActions::pageRequested, this, [this](PageId id) { pages->showPage(id); });
    connect(actions, &WindowActions::openRequested, this, &Private::openInstance);
    connect(status, &WindowStatus::proxyRequested, this, [this] { openEditor(session->current()->id, q); });
    connect(keyStatus, &KeyStatus::keyRequested, this, &Private::openKey);
}

void MainWindow::Private::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::Private::openReview(const std::function<void()> &whenApplied)
{
    Workspace *workspace = session->workspace();
    const auto profile = session->current();
    if (workspace == nullptr || !profile || review != nullptr || workspace->editCount() == 0)
        return;
    if (workspace->complaintCount() > 0) {
        showProblem();
        return;
    }
    Profile shown = *profile;
    if (workspace->environment() != Environment::Unknown)
        shown.environment = workspace->environment();
    review = new ReviewDialog(workspace, shown, session->guard(), q);
    // Queued: while the dialog goes, it gives the focus back to where it was.
    connect(
        review, &ReviewDialog::settingRequested, this,
        [this](ResourceId resource, int field) { pages->reveal(resource, field); }, Qt::QueuedConnection);
    connect(review, &QDialog::finished, this, [this, workspace, whenApplied] {
        review = nullptr; // another may be opened from here on
        if (whenApplied && session->workspace() == workspace && workspace->editCount() == 0)
            whenApplied();
    });
    show(review);
}

void MainWindow::Private::openConnect(const QByteArray &key, const QUrl &baseUrl)
{
    auto *dialog = new ConnectDialog(session->profiles(), session->throttles(), q);
    if (!key.isEmpty())
        dialog->setKey(key);
    if (!baseUrl.isEmpty())
        dialog->setBaseUrl(baseUrl);
    connect(dialog, &ConnectDialog::connectRequested, this, &Private::onConnectRequested);
    show(dialog);
}

void MainWindow::Private::openKey(bool remember)
{
    const auto current = session->current();
    if (!current)
        return;
    auto *dialog = new KeyDialog(session, *current, q);
    dialog->setRemembered(remember && !current->sessionOnly);
    show(dialog);
}

void MainWindow::Private::onConnectRequested(const Profile &profile, const QByteArray &key, bool remember,
                                             const QByteArray &proxyPassword)
{
    guard->switchOver([this, profile, key, remember, proxyPassword] {
        session->connectInstance(profile, key, remember);
        const auto opened = session->current(); // a new one may have got another id
        if (opened && !proxyPassword.isEmpty())
            session->setProxyPassword(opened->id, proxyPassword, q, [](bool) {});
    });
}

void MainWindow::Private::openSearch()
{
    TypeAhead::show(makeSettingsSearch(
        session->workspace(), [this](ResourceId resource, int field) { pages->reveal(resource, field); }, q));
}

void MainWindow::Private::showProblem()
{
    for (const SettingsForm *form : session->workspace()->forms()) {
        for (int field = 0; field < form->size(); ++field) {
            if (!form->complaint(field).isEmpty()) {
                pages->reveal(form->resource().id, field);
                return;
            }
        }
    }
}

void MainWindow::Private::nextPane()
{
    QList<QWidget *> panes;
    if (banners->isVisible())
        panes.append(banners);
    if (session->workspace() != nullptr)
        panes.append({sidebar, pages});
    else
        panes.append(root->currentWidget());
    if (bottom != nullptr && bottom->isVisible())
        panes.append(bottom);
    if (dock->isVisible())
        panes.append(dock);
    qsizetype from = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (QWidget *focused = QApplication::focusWidget(); focused != nullptr && panes.at(i)->isAncestorOf(focused))
            from = i;
    }
    QWidget *next = panes.at((from + 1) % panes.size());
    if (next == sidebar) {
        sidebar->focusPages();
        return;
    }
    for (QWidget *at = next->nextInFocusChain(); at != next; at = at->nextInFocusChain()) {
        if (next->isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) != 0) {
            at->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}
