#pragma once

#include "ui/pages/pageid.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QMainWindow;
class QMenu;
class QModelIndex;
class ProfilesModel;
class Workspace;

//! Every action of the window, and the menus they are in. What they do is connected by MainWindow.
class WindowActions : public QObject {
    Q_OBJECT
public:
    //! \p profiles are those that may be switched to; the actions follow it.
    WindowActions(ProfilesModel *profiles, QMainWindow *window);

    QAction *switchInstance;
    QAction *formerInstance;
    QAction *manageInstances;
    QAction *editInstance;
    QAction *connectInstance;
    QAction *sandbox;
    QAction *forget;
    QAction *closeInstance;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *discard;
    QAction *review;
    QAction *find;
    QAction *refresh;
    QAction *changeDomain;
    QAction *copyLink;
    QAction *activity;
    QAction *nextPane;
    QAction *palette;
    QAction *shortcuts;
    QAction *about;

    QAction *page(PageId page) const { return m_pages.value(page); }
    QList<QAction *> all(); //!< for palette and shortcut sheet: the above, pages, instances

    void setWorkspace(Workspace *workspace); //!< undo and redo follow its stack; the rest needs an open instance
    void retranslate();

signals:
    void pageRequested(PageId page);
    void openRequested(const QString &profileId);

private:
    QAction *make(const QString &name, std::optional<Icon> picture, const QKeySequence &keys);
    void makeMenus(QMainWindow *window);
    void updateUndo();

    // mainwindowinstances.cpp: switching in a keystroke
    void makeInstances();
    void followInstances();
    void fillRecent();
    QAction *makeOpen(const QString &profileId, QObject *owner);
    void setOpen(QAction *open, const QModelIndex &index) const;

    ProfilesModel *m_profiles;
    QList<QAction *> m_actions;
    QHash<PageId, QAction *> m_pages;
    QList<QAction *> m_first;    //!< Alt+1 … Alt+9
    QObject *m_others = nullptr; //!< owns the actions of those without keys, made when they are asked for
    QString m_currentId;
    QString m_formerId;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_recent = nullptr;
    QPointer<Workspace> m_workspace;
};
