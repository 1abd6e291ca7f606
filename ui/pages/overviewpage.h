#pragma once

#include "ui/pages/pageid.h"

#include <QTimer>
#include <QWidget>

class DomainMigration;
class PageHead;
class QLabel;
class QVBoxLayout;
class SectionList;
class StatusLabel;
class ValueGrid;
class Workspace;

//! The instance on one screen: identity, what needs attention, the state of every section.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    OverviewPage(Workspace *workspace, DomainMigration *migration, QWidget *parent = nullptr);

signals:
    void settingRequested(ResourceId resource, const QString &key); //!< \p key may be empty: the page only
    void pageRequested(PageId page);

private:
    void buildIdentity();
    void refresh();
    void refreshIdentity();
    void refreshAttention();
    QString calmText() const;

    Workspace *m_workspace;
    PageHead *m_head;
    ValueGrid *m_identity;
    QVBoxLayout *m_attention;
    SectionList *m_sections;
    StatusLabel *m_environment = nullptr;
    QLabel *m_instanceId = nullptr;
    QLabel *m_domains = nullptr;
    QLabel *m_frontendApi = nullptr;
    QLabel *m_publishableKey = nullptr;
    QLabel *m_users = nullptr;
    QStringList m_attentionShown;
    QTimer m_soon; //!< many signals of one refresh become one update
};
