#pragma once

#include "models/migration/domainmigration.h"

#include <QWizardPage>

//! A request may have left and it is not known to have failed: from then on the target stays as it is.
bool isPastReturn(const DomainMigration &migration);

class MigrationBanner;
class QVBoxLayout;
class ScrollColumn;
class StatusLabel;

/*! One page of the domain change: the instance and its environment, which step this is, what is wrong as a whole, then
 *  the page's own content, which scrolls, and below it why the next page is not open yet.
 */
class MigrationPage : public QWizardPage {
    Q_OBJECT
public:
    MigrationPage(DomainMigration *migration, const QString &instanceName, MigrationStep step);
    MigrationStep step() const { return m_step; }
    bool isComplete() const override;
    virtual void enter();             //!< it is shown now
    virtual QString gate() const = 0; //!< why the next page is not open; empty when it is
    void showNow();                   //!< everything as the domain change stands at this moment

protected:
    DomainMigration *migration() const { return m_migration; }
    QString instanceName() const { return m_instanceName; }
    Environment environment() const { return m_migration->environment(); }
    QVBoxLayout *column() const;
    virtual void refresh() = 0; //!< the page's own content
    //! Nothing can be decided here any more, or not in this window.
    bool isLocked() const
    {
        return !m_migration->isActive() || m_migration->isReadOnly() || m_migration->domainMovedMeanwhile() ||
               isPastReturn(*m_migration);
    }

    void readInventory(); //!< what was not read yet

private:
    void buildHead();
    void showEnvironment();
    DomainMigration *m_migration;
    QString m_instanceName;
    MigrationStep m_step;
    Environment m_environment;
    QWidget *m_line = nullptr;
    MigrationBanner *m_banner;
    ScrollColumn *m_scroll;
    StatusLabel *m_gate;
    bool m_complete = false;
};
