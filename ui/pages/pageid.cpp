#include "ui/pages/pageid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct PageEntry {
    PageId id;
    QLatin1StringView key;
    Icon icon;
    const char *title;
    const char *summary;
};

constexpr PageEntry kPages[] = {
    {PageId::Overview, "overview"_L1, Icon::Overview, QT_TRANSLATE_NOOP("Page", "Overview"),
     QT_TRANSLATE_NOOP("Page", "What this instance is, what is known of it, and what needs attention.")},
    {PageId::Instance, "instance"_L1, Icon::Instance, QT_TRANSLATE_NOOP("Page", "Instance"),
     QT_TRANSLATE_NOOP("Page", "Test mode, password checks, origins and the other settings of the whole instance.")},
    {PageId::Restrictions, "restrictions"_L1, Icon::Restrictions, QT_TRANSLATE_NOOP("Page", "Restrictions"),
     QT_TRANSLATE_NOOP("Page", "Who may sign up.")},
    {PageId::Organizations, "organizations"_L1, Icon::Organizations, QT_TRANSLATE_NOOP("Page", "Organizations"),
     QT_TRANSLATE_NOOP("Page", "Whether users can form organizations, and their limits and roles.")},
    {PageId::Protect, "protect"_L1, Icon::Protect, QT_TRANSLATE_NOOP("Page", "Protect"),
     QT_TRANSLATE_NOOP("Page", "Clerk's own rules against abuse.")},
    {PageId::Domains, "domains"_L1, Icon::Domains, QT_TRANSLATE_NOOP("Page", "Domains"),
     QT_TRANSLATE_NOOP("Page", "The domains of this instance, their hosts and the DNS records Clerk asks for.")},
    {PageId::DomainChange, "domain-change"_L1, Icon::DomainChange, QT_TRANSLATE_NOOP("Page", "Domain change"),
     QT_TRANSLATE_NOOP("Page", "Moving this instance to another domain, from the warning to the last certificate.")},
    {PageId::MoreSettings, "more"_L1, Icon::MoreSettings, QT_TRANSLATE_NOOP("Page", "More settings"),
     QT_TRANSLATE_NOOP("Page", "Communication, OAuth applications and beta sign-in settings.")},
};

const PageEntry &entryOf(PageId page) { return kPages[static_cast<size_t>(page)]; }
} // namespace

QList<PageId> allPages()
{
    QList<PageId> pages;
    for (const PageEntry &entry : kPages)
        pages.append(entry.id);
    return pages;
}

QString pageTitle(PageId page) { return QCoreApplication::translate("Page", entryOf(page).title); }
QString pageSummary(PageId page) { return QCoreApplication::translate("Page", entryOf(page).summary); }
QLatin1StringView pageKey(PageId page) { return entryOf(page).key; }
Icon pageIcon(PageId page) { return entryOf(page).icon; }

QList<ResourceId> pageResources(PageId page)
{
    switch (page) {
    case PageId::Overview:
    case PageId::Domains:
    case PageId::DomainChange:
        return {};
    case PageId::Instance:
        return {ResourceId::Instance};
    case PageId::Restrictions:
        return {ResourceId::Restrictions};
    case PageId::Organizations:
        return {ResourceId::Organization};
    case PageId::Protect:
        return {ResourceId::Protect};
    case PageId::MoreSettings:
        return {ResourceId::Communication, ResourceId::OAuthApplications, ResourceId::BetaSignIn};
    }
    return {};
}

PageId pageOf(ResourceId resource)
{
    for (const PageEntry &entry : kPages) {
        if (pageResources(entry.id).contains(resource))
            return entry.id;
    }
    return PageId::Overview;
}
