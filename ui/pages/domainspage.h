#pragma once

#include "models/domaininfo.h"

#include <QTimer>
#include <QWidget>

class PageHead;
class QVBoxLayout;
class Workspace;

//! Read-only: each domain with its hosts, its publishable key and the DNS records Clerk asks for.
class DomainsPage : public QWidget {
    Q_OBJECT
public:
    explicit DomainsPage(Workspace *workspace, QWidget *parent = nullptr);

signals:
    void changeRequested(); //!< of the primary domain

private:
    void refresh();
    QWidget *makeDomain(const DomainInfo &domain);
    QWidget *makeState();

    Workspace *m_workspace;
    PageHead *m_head;
    QVBoxLayout *m_list;
    QByteArray m_shown;
    QTimer m_soon;
};
