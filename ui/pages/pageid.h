#pragma once

#include "models/fieldspec.h"
#include "ui/style/icons.h"

#include <QList>
#include <QString>

//! The pages of an open instance, in the order of the sidebar.
enum class PageId : quint8 {
    Overview,
    Instance,
    Restrictions,
    Organizations,
    Protect,
    Domains,
    DomainChange,
    MoreSettings
};

QList<PageId> allPages();
QString pageTitle(PageId page); //!< in the current language
QString pageSummary(PageId page);
QLatin1StringView pageKey(PageId page); //!< stable, for window state
Icon pageIcon(PageId page);
QList<ResourceId> pageResources(PageId page); //!< empty for pages without settings
PageId pageOf(ResourceId resource);
