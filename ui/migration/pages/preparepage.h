#pragma once

#include "ui/migration/migrationpage.h"

#include <QMap>

class Card;
class PreparationRow;
class QPushButton;
class TickBox;

//! The checks before the point of no return, and records that can be put in place early.
class PreparePage : public MigrationPage {
    Q_OBJECT
public:
    PreparePage(DomainMigration *migration, const QString &instanceName);
    void enter() override;
    QString gate() const override;

protected:
    void refresh() override;

private:
    void buildEarly();
    void refreshEarly();
    bool hasConcerns() const; //!< a check that is not good
    Card *m_card;
    QPushButton *m_again;
    QVBoxLayout *m_early;
    QPushButton *m_export;
    TickBox *m_seen;
    QMap<PreparationItem::Id, PreparationRow *> m_rows;
    QStringList m_earlyShown;
};
