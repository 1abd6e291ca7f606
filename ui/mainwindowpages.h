#pragma once

#include "ui/pages/pageid.h"

#include <QHash>
#include <QStackedWidget>

class DomainMigration;
class Workspace;

//! The pages of an open instance; each is built when it is first shown.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    //! Drops the pages of the former one. \p migration is of the same instance.
    void setWorkspace(Workspace *workspace, DomainMigration *migration);
    void showPage(PageId page);
    PageId currentPage() const { return m_current; }
    bool isBuilt(PageId page) const { return m_pages.contains(page); }
    void reveal(ResourceId resource, int field);

signals:
    void pageShown(PageId page);
    void guideRequested(); //!< of the domain change

private:
    QWidget *build(PageId page);

    Workspace *m_workspace = nullptr;
    DomainMigration *m_migration = nullptr;
    QHash<PageId, QWidget *> m_pages;
    PageId m_current = PageId::Overview;
};
