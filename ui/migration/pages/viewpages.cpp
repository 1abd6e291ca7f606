#include "ui/migration/pages/viewpages.h"

#include "ui/migration/certificatesview.h"
#include "ui/migration/dnsview.h"
#include "ui/migration/followupview.h"
#include "ui/migration/reportview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ViewPage::ViewPage(DomainMigration *migration, const QString &instanceName, MigrationStep step, MakeView makeView)
    : MigrationPage(migration, instanceName, step)
    , m_makeView(std::move(makeView))
{
}

void ViewPage::enter()
{
    if (m_view == nullptr) {
        m_view = m_makeView(migration(), instanceName());
        column()->addWidget(m_view, 1);
    }
    MigrationPage::enter();
}

QString ViewPage::gate() const
{
    return migration()->record().change == ChangeState::Took ? QString() : tr("The domain has not changed yet.");
}

MigrationPage *makeViewPage(DomainMigration *migration, const QString &instanceName, MigrationStep step)
{
    const auto make = [&](const QString &objectName, ViewPage::MakeView makeView) {
        auto *page = new ViewPage(migration, instanceName, step, std::move(makeView));
        page->setObjectName(objectName);
        return page;
    };
    using M = DomainMigration;
    switch (step) {
    case MigrationStep::Dns:
        return make(u"dnsPage"_s, [](M *it, const QString &) { return new DnsView(it); });
    case MigrationStep::Certificates:
        return make(u"certificatesPage"_s, [](M *it, const QString &) { return new CertificatesView(it); });
    case MigrationStep::Code:
        return make(u"codePage"_s, [](M *it, const QString &) { return new FollowUpView(it); });
    default:
        return make(u"reportPage"_s, [](M *it, const QString &name) { return new ReportView(it, name); });
    }
}
