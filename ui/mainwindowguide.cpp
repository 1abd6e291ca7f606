#include "ui/mainwindowguide.h"

#include "models/migration/domainmigration.h"
#include "models/session.h"
#include "ui/desktopnotice.h"
#include "ui/migration/domainwizard.h"

#include <QApplication>

DomainGuide::DomainGuide(Session *session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_notice(new DesktopNotice(this))
{
    connect(session, &Session::workspaceChanged, this, &DomainGuide::follow);
    connect(m_notice, &DesktopNotice::activated, this, [this] {
        emit pageRequested(PageId::DomainChange);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
}

void DomainGuide::open()
{
    DomainMigration *migration = m_session->migration();
    if (migration == nullptr)
        return;
    emit pageRequested(PageId::DomainChange);
    if (!migration->isActive() && !migration->isProduction())
        return;
    if (m_wizard == nullptr) {
        const auto profile = m_session->current();
        m_wizard = new DomainWizard(migration, profile ? profile->name : QString(), m_window);
        m_shown = migration;
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        m_wizard->show();
    }
    m_wizard->raise();
    m_wizard->activateWindow();
}

void DomainGuide::closeFormer()
{
    if (m_shown == nullptr || m_shown != m_session->migration())
        delete m_wizard;
}

void DomainGuide::follow()
{
    const DomainMigration *migration = m_session->migration();
    if (migration == nullptr)
        return;
    connect(migration, &DomainMigration::dnsReady, this, [this, migration] {
        tell(tr("DNS is ready"),
             tr("Every record that Clerk needs for %1 is right. Certificates come next, by themselves.")
                 .arg(migration->record().newDomain));
    });
    connect(migration, &DomainMigration::certificatesReady, this, [this, migration] {
        tell(tr("Certificates are ready"),
             tr("%1 answers as production over https. Now put the new publishable key in place.")
                 .arg(migration->record().newDomain));
    });
}

void DomainGuide::tell(const QString &title, const QString &text)
{
    m_notice->show(title, text);
    QApplication::alert(m_window);
}
