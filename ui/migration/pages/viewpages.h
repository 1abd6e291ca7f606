#pragma once

#include "ui/migration/migrationpage.h"

#include <functional>

/*! A page that hosts a view which is also shown elsewhere: DNS records, certificates, code and consoles, the report.
 *  The view is made when the page is first shown, so that nothing is looked up before.
 */
class ViewPage : public MigrationPage {
    Q_OBJECT
public:
    using MakeView = std::function<QWidget *(DomainMigration *migration, const QString &instanceName)>;
    ViewPage(DomainMigration *migration, const QString &instanceName, MigrationStep step, MakeView makeView);
    void enter() override;
    QString gate() const override;

protected:
    void refresh() override;

private:
    MakeView m_makeView;
    QWidget *m_view = nullptr;
    StatusLabel *m_open; //!< on the last page: what is not done yet
};

MigrationPage *makeViewPage(DomainMigration *migration, const QString &instanceName, MigrationStep step);
