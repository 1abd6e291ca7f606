#pragma once

#include "models/migration/domainmigration.h"
#include "ui/style/card.h"

class QLabel;
class StatusLabel;

//! The seven milestones of a domain change, each with its state in words and when it was reached.
class MilestoneList : public Card {
    Q_OBJECT
public:
    explicit MilestoneList(DomainMigration *migration, QWidget *parent = nullptr);
    void refresh();

private:
    struct Row {
        StatusLabel *status;
        QLabel *note;
    };
    DomainMigration *m_migration;
    QList<Row> m_rows;
};

//! "Domain change: 3 of 7 done"; empty when none is under way.
QString domainChangeProgress(const DomainMigration *migration);
