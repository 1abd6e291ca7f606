#include "ui/mainwindowpages.h"

#include "models/workspace.h"
#include "ui/pages/domainchangepage.h"
#include "ui/pages/domainspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"

using namespace Qt::StringLiterals;

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::setWorkspace(Workspace *workspace, DomainMigration *migration)
{
    // Not deleteLater: they hold on to a workspace that is about to go.
    qDeleteAll(m_pages);
    m_pages.clear();
    m_workspace = workspace;
    m_migration = migration;
    if (workspace != nullptr)
        showPage(m_current);
}

void PageStack::showPage(PageId page)
{
    m_current = page;
    if (m_workspace == nullptr)
        return;
    QWidget *&shown = m_pages[page];
    if (shown == nullptr) {
        shown = build(page);
        shown->setObjectName(u"pageOf."_s + pageKey(page));
        addWidget(shown);
    }
    setCurrentWidget(shown);
    emit pageShown(page);
}

QWidget *PageStack::build(PageId page)
{
    if (page == PageId::Domains) {
        auto *domains = new DomainsPage(m_workspace);
        connect(domains, &DomainsPage::changeRequested, this, [this] { showPage(PageId::DomainChange); });
        return domains;
    }
    if (page == PageId::DomainChange) {
        auto *change = new DomainChangePage(m_workspace, m_migration);
        connect(change, &DomainChangePage::guideRequested, this, &PageStack::guideRequested);
        return change;
    }
    if (page != PageId::Overview)
        return new SettingsPage(m_workspace, pageTitle(page), pageSummary(page), pageResources(page));
    auto *overview = new OverviewPage(m_workspace, m_migration);
    connect(overview, &OverviewPage::pageRequested, this, &PageStack::showPage);
    connect(overview, &OverviewPage::settingRequested, this, [this](ResourceId resource, const QString &key) {
        const int field = m_workspace->form(resource)->indexOf(key);
        field >= 0 ? reveal(resource, field) : showPage(pageOf(resource));
    });
    return overview;
}

void PageStack::reveal(ResourceId resource, int field)
{
    showPage(pageOf(resource));
    if (auto *page = qobject_cast<SettingsPage *>(currentWidget()))
        page->reveal(resource, field);
}
