#pragma once

#include "models/migration/migrationrecord.h"

#include <QList>
#include <QWidget>

class DomainMigration;
class StatusLabel;

//! The nine steps beside the pages: done, where you are, open; each in words and with an icon.
class WizardSteps : public QWidget {
    Q_OBJECT
public:
    explicit WizardSteps(QWidget *parent = nullptr);
    void show(const DomainMigration &migration, MigrationStep current);

private:
    QList<StatusLabel *> m_lines;
};
