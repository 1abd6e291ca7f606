#pragma once

#include <QWidget>

class DomainMigration;
class QCheckBox;
class QLabel;
class QLineEdit;

//! Whether public resolvers are asked, and which.
class ResolverChoice : public QWidget {
    Q_OBJECT
public:
    explicit ResolverChoice(DomainMigration *migration, QWidget *parent = nullptr);

private:
    void refresh();
    void take();
    DomainMigration *m_migration;
    QCheckBox *m_on;
    QLineEdit *m_servers;
    QLabel *m_complaint;
};
