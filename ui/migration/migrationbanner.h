#pragma once

#include <QStringList>
#include <QWidget>

class DomainMigration;
class QVBoxLayout;

//! What is wrong with the domain change as a whole, on every page: another window has it, its file, somebody else
//! changed the domain. Takes no room when all is well.
class MigrationBanner : public QWidget {
    Q_OBJECT
public:
    explicit MigrationBanner(DomainMigration *migration, QWidget *parent = nullptr);
    void refresh();

private:
    DomainMigration *m_migration;
    QVBoxLayout *m_column;
    QStringList m_shown;
};
