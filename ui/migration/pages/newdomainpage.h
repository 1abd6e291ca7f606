#pragma once

#include "ui/migration/migrationpage.h"

class ApplicationChoice;
class QLabel;
class QLineEdit;
class QTimer;
class ValueGrid;

//! The home URL as typed, how it is read, and what Clerk will make of it.
class NewDomainPage : public MigrationPage {
    Q_OBJECT
public:
    NewDomainPage(DomainMigration *migration, const QString &instanceName);
    void enter() override;
    QString gate() const override;

protected:
    void refresh() override;

private:
    void buildEdit();
    void buildReading();
    void onEdited();
    void showProblem();
    void showReading();
    bool m_touched = false; //!< an empty field is no mistake before something was typed
    QLineEdit *m_edit;
    StatusLabel *m_problem;
    ApplicationChoice *m_choice;
    QWidget *m_reading = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_sentAs = nullptr;
    QLabel *m_registrable = nullptr;
    QLabel *m_domain = nullptr;
    QLabel *m_frontendApi = nullptr;
    QLabel *m_accounts = nullptr;
    QLabel *m_mail = nullptr;
    QLabel *m_key = nullptr;
};
