#pragma once

#include "models/profile.h"
#include "ui/pages/pageid.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class Workspace;

//! Every action of the window, and the menus they are in. What they do is connected by MainWindow.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

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

    QMenu *instancesMenu() const { return m_instances; }
    QAction *page(PageId page) const { return m_pages.value(page); }
    QList<QAction *> all() const; //!< for palette and shortcut sheet: the above, pages, instances

    void setProfiles(const QList<Profile> &profiles, const QString &currentId);
    void setWorkspace(Workspace *workspace); //!< undo and redo follow its stack; the rest needs an open instance
    void retranslate();

signals:
    void pageRequested(PageId page);
    void openRequested(const QString &profileId);

private:
    QAction *make(const QString &name, std::optional<Icon> picture, const QKeySequence &keys);
    void makeMenus(QMainWindow *window);
    void updateUndo();
    void fillInstances();

    QList<QAction *> m_actions;
    QHash<PageId, QAction *> m_pages;
    QList<QAction *> m_opens;
    QList<Profile> m_profiles;
    QString m_currentId;
    QActionGroup *m_instanceGroup;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_instances = nullptr;
    QPointer<Workspace> m_workspace;
};
