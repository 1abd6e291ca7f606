#pragma once

#include "ui/style/card.h"

class DomainMigration;
class StatusLabel;

//! "Domain change: 3 of 7 done · Continue"; hidden while none is under way.
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
};
