#pragma once

#include "ui/style/card.h"

class DomainMigration;
class QPushButton;
class StatusLabel;

//! "Domain change: 3 of 7 done · Continue"; also what is wrong with the file that keeps it; else hidden.
class ChangeStrip : public Card {
    Q_OBJECT
public:
    explicit ChangeStrip(DomainMigration *migration, QWidget *parent = nullptr);

signals:
    void continueRequested();

private:
    void refresh();
    DomainMigration *m_migration;
    StatusLabel *m_status;
    QPushButton *m_go = nullptr;
};
