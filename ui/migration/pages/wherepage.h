#pragma once

#include "ui/migration/migrationpage.h"

class QLabel;
class QPushButton;

//! What the instance uses today, who is signed out by a change, and that only production can be changed.
class WherePage : public MigrationPage {
    Q_OBJECT
public:
    WherePage(DomainMigration *migration, const QString &instanceName);
    void enter() override;
    QString gate() const override;
    bool validatePage() override;

protected:
    void refresh() override;

private:
    void buildFacts();
    void buildAbandon();
    QString usersText() const;
    QLabel *m_domain = nullptr;
    QLabel *m_frontendApi = nullptr;
    QLabel *m_accounts = nullptr;
    QLabel *m_mail = nullptr;
    QLabel *m_key = nullptr;
    QLabel *m_users = nullptr;
    QWidget *m_onlyProduction = nullptr;
    QWidget *m_warning = nullptr;
    StatusLabel *m_problem;
    QLabel *m_abandonText = nullptr;
    QWidget *m_abandonBox = nullptr;
    QPushButton *m_abandon;
};
