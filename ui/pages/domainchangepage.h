#pragma once

#include <QWidget>

class DomainMigration;
class MigrationBanner;
class PageHead;
class QLabel;
class QPushButton;
class QVBoxLayout;
class StatusLabel;
class Workspace;

//! The domain change as a page that stays: how far it is, and after the change its records, certificates and tasks.
class DomainChangePage : public QWidget {
    Q_OBJECT
public:
    DomainChangePage(Workspace *workspace, DomainMigration *migration, QWidget *parent = nullptr);

signals:
    void guideRequested(); //!< start, or go on where it was left

private:
    QWidget *makeState();
    void refresh();
    void followCurrent();
    QString changeText() const;
    void showWatches(bool shown);

    Workspace *m_workspace;
    DomainMigration *m_migration;
    PageHead *m_head;
    StatusLabel *m_state = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_guide = nullptr;
    QPushButton *m_abandon = nullptr;
    QPushButton *m_follow = nullptr;
    MigrationBanner *m_banner = nullptr;
    QPushButton *m_provider = nullptr;
    QWidget *m_progress = nullptr;
    QVBoxLayout *m_watches = nullptr; //!< empty until the domain has changed
};
