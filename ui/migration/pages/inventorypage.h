#pragma once

#include "ui/migration/migrationpage.h"

#include <QMap>

class InventorySectionBox;
class QPushButton;
class TickBox;

//! Everything that names the old domain, and what no API can list as questions to tick.
class InventoryPage : public MigrationPage {
    Q_OBJECT
public:
    InventoryPage(DomainMigration *migration, const QString &instanceName);
    void enter() override;
    QString gate() const override;

protected:
    void refresh() override;

private:
    void buildTools();
    void refreshSections();
    void refreshQuestions();
    void makeQuestions(const QList<MigrationQuestion> &questions);
    StatusLabel *m_progress;
    QPushButton *m_again;
    QVBoxLayout *m_sections;
    QVBoxLayout *m_questions;
    TickBox *m_reviewed;
    QMap<InventoryKind, InventorySectionBox *> m_boxes;
    QMap<QString, TickBox *> m_ticks;
    QStringList m_asked; //!< what the questions say now
};
