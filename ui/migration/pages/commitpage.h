#pragma once

#include "ui/migration/migrationpage.h"

class ConfirmDomain;
class OutcomeBox;
class QProgressBar;
class QPushButton;
class RequestCard;
class StatusLabel;

//! The one request: what it does, the request itself, the new domain typed, one button; then what came of it.
class CommitPage : public MigrationPage {
    Q_OBJECT
public:
    CommitPage(DomainMigration *migration, const QString &instanceName);
    QString gate() const override;

protected:
    void refresh() override;

private:
    void buildDecision();
    void refreshDecision();
    void refreshConsequences();
    bool maySend() const;
    QWidget *m_decision;
    QVBoxLayout *m_consequences;
    QStringList m_consequencesShown;
    RequestCard *m_request;
    StatusLabel *m_forbidden;
    ConfirmDomain *m_confirm;
    QPushButton *m_change;
    QProgressBar *m_progress;
    OutcomeBox *m_outcome;
};
