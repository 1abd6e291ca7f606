#include "ui/mainwindowactions.h"

#include "models/workspace.h"
#include "ui/dialogs/dialogparts.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(ProfilesModel *profiles, QMainWindow *window)
    : QObject(window)
    , m_profiles(profiles)
{
    switchInstance = make(u"switchInstance"_s, Icon::Instance, QKeySequence(Qt::CTRL | Qt::Key_O));
    // Not Ctrl+`: on many keyboards that is a dead key, or needs Shift.
    formerInstance = make(u"formerInstance"_s, Icon::Undo, QKeySequence(Qt::CTRL | Qt::Key_Tab));
    manageInstances = make(u"manageInstances"_s, Icon::Settings, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    editInstance = make(u"editInstance"_s, Icon::Edit, QKeySequence(Qt::CTRL | Qt::Key_E));
    connectInstance = make(u"connectInstance"_s, Icon::Connect, QKeySequence(Qt::CTRL | Qt::Key_N));
    sandbox = make(u"sandbox"_s, Icon::Sandbox, {});
    forget = make(u"forget"_s, Icon::Remove, {});
    closeInstance = make(u"closeInstance"_s, {}, QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(u"quit"_s, {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(u"undo"_s, Icon::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = make(u"redo"_s, Icon::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    discard = make(u"discard"_s, Icon::Reset, {});
    review = make(u"review"_s, Icon::Ok, QKeySequence(Qt::CTRL | Qt::Key_S));
    find = make(u"find"_s, Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_F));
    refresh = make(u"refresh"_s, Icon::Refresh, QKeySequence(Qt::Key_F5));
    changeDomain = make(u"changeDomain"_s, Icon::DomainChange, {});
    copyLink = make(u"copyLink"_s, Icon::Link, {});
    activity = make(u"activity"_s, Icon::Activity, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    activity->setCheckable(true);
    nextPane = make(u"nextPane"_s, {}, QKeySequence(Qt::Key_F6));
    palette = make(u"palette"_s, Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_K));
    shortcuts = make(u"shortcuts"_s, Icon::Question, QKeySequence(Qt::Key_F1));
    about = make(u"about"_s, Icon::Info, {});
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
    int number = 0;
    for (const PageId id : allPages()) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++));
        QAction *action = make(u"page."_s + pageKey(id), pageIcon(id), keys);
        m_pages.insert(id, action);
        connect(action, &QAction::triggered, this, [this, id] { emit pageRequested(id); });
    }
    makeInstances();
    for (QAction *action : m_actions + m_first)
        window->addAction(action); // works while the menu bar is hidden, too
    makeMenus(window);
    retranslate();
    setWorkspace(nullptr);
}

QAction *WindowActions::make(const QString &name, std::optional<Icon> picture, const QKeySequence &keys)
{
    auto *action = new QAction(picture ? icon(*picture) : QIcon(), {}, this);
    action->setObjectName(name);
    action->setIconVisibleInMenu(false);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    m_actions.append(action);
    return action;
}

void WindowActions::makeMenus(QMainWindow *window)
{
    m_file = window->menuBar()->addMenu(QString());
    m_file->addActions({switchInstance, formerInstance});
    m_recent = m_file->addMenu(QString());
    m_recent->setObjectName(u"recentInstances"_s);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    m_file->addAction(manageInstances);
    m_file->addSeparator();
    m_file->addActions({connectInstance, sandbox});
    m_file->addSeparator();
    m_file->addActions({editInstance, closeInstance, forget});
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = window->menuBar()->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({find, copyLink});
    m_edit->addSeparator();
    m_edit->addActions({discard, review});
    m_edit->addSeparator();
    m_edit->addAction(changeDomain);
    m_view = window->menuBar()->addMenu(QString());
    for (const PageId id : allPages())
        m_view->addAction(page(id));
    m_view->addSeparator();
    m_view->addActions({refresh, activity, nextPane});
    m_help = window->menuBar()->addMenu(QString());
    m_help->addActions({palette, shortcuts});
    m_help->addSeparator();
    m_help->addAction(about);
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    switchInstance->setText(tr("&Switch instance…"));
    manageInstances->setText(tr("&Manage instances…"));
    editInstance->setText(tr("&Edit this instance…"));
    m_recent->setTitle(tr("&Recent instances"));
    connectInstance->setText(tr("&Connect an instance…"));
    sandbox->setText(tr("&Try the sandbox"));
    forget->setText(tr("&Forget this instance…"));
    closeInstance->setText(tr("Close this &instance"));
    quit->setText(tr("&Quit"));
    discard->setText(tr("&Discard all edits"));
    review->setText(tr("Review and &apply…"));
    find->setText(tr("&Find a setting…"));
    refresh->setText(tr("Re&fresh"));
    changeDomain->setText(tr("Change the d&omain…"));
    copyLink->setText(tr("Copy a &link to this page"));
    activity->setText(tr("&Activity"));
    nextPane->setText(tr("&Next pane"));
    palette->setText(tr("&Run a command…"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Vestry"));
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setText(pageTitle(it.key()));
    updateUndo();
    followInstances();
}

void WindowActions::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    for (QAction *action : {closeInstance, find, refresh, changeDomain, copyLink})
        action->setEnabled(workspace != nullptr);
    for (QAction *action : std::as_const(m_pages))
        action->setEnabled(workspace != nullptr);
    if (workspace == nullptr) {
        discard->setEnabled(false);
        review->setEnabled(false);
    } else {
        const QUndoStack *stack = workspace->undoStack();
        connect(stack, &QUndoStack::canUndoChanged, this, &WindowActions::updateUndo);
        connect(stack, &QUndoStack::canRedoChanged, this, &WindowActions::updateUndo);
        connect(stack, &QUndoStack::indexChanged, this, &WindowActions::updateUndo);
        connect(workspace, &Workspace::readOnlyChanged, this, &WindowActions::updateUndo);
    }
    updateUndo();
}

void WindowActions::updateUndo()
{
    const QUndoStack *stack = m_workspace != nullptr ? m_workspace->undoStack() : nullptr;
    const bool editable = stack != nullptr && !m_workspace->isReadOnly();
    undo->setEnabled(editable && stack->canUndo());
    redo->setEnabled(editable && stack->canRedo());
    const auto words = [](const QString &bare, const QString &withName, const QString &name) {
        return name.isEmpty() ? bare : withName.arg(DialogParts::escaped(name));
    };
    undo->setText(words(tr("&Undo"), tr("&Undo: %1"), stack != nullptr ? stack->undoText() : QString()));
    redo->setText(words(tr("&Redo"), tr("&Redo: %1"), stack != nullptr ? stack->redoText() : QString()));
}
