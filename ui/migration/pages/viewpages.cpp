#include "ui/migration/pages/viewpages.h"

#include "ui/migration/certificatesview.h"
#include "ui/migration/dnsview.h"
#include "ui/migration/followupview.h"
#include "ui/migration/reportview.h"
#include "ui/migration/stepwords.h"
#include "ui/style/tone.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ViewPage::ViewPage(DomainMigration *migration, const QString &instanceName, MigrationStep step, MakeView makeView)
    : MigrationPage(migration, instanceName, step)
    , m_makeView(std::move(makeView))
    , m_open(new StatusLabel)
{
    m_open->setWordWrap(true);
    m_open->hide();
    column()->addWidget(m_open);
}

void ViewPage::enter()
{
    if (m_view == nullptr) {
        m_view = m_makeView(migration(), instanceName());
        const bool fills = step() == MigrationStep::Done; // a text that scrolls by itself
        column()->addWidget(m_view, fills ? 1 : 0);
        column()->addStretch(fills ? 0 : 1);
    }
    MigrationPage::enter();
}

void ViewPage::refresh()
{
    QStringList open;
    for (const MigrationStep step : {MigrationStep::Dns, MigrationStep::Certificates, MigrationStep::Code}) {
        if (!isStepDone(*migration(), step))
            open.append(stepTitle(step));
    }
    m_open->setVisible(step() == MigrationStep::Done && !open.isEmpty());
    m_open->setStatus(Tone::Attention, Icon::Warning,
                      tr("Still open: %1. You can finish all the same; Vestry then no longer looks at them, and the "
                         "report names them.")
                          .arg(QLocale().createSeparatedList(open)));
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
