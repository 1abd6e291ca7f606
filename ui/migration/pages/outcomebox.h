#pragma once

#include <QWidget>

class DomainMigration;
class QLabel;
class QPushButton;
class StatusLabel;

//! What came of the request: the outcome in a sentence, Clerk's own words, why nothing was sent, and "Read again".
class OutcomeBox : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeBox(DomainMigration *migration, QWidget *parent = nullptr);
    void refresh();

private:
    QString technicalWords() const;
    DomainMigration *m_migration;
    StatusLabel *m_word;
    QLabel *m_meaning;
    StatusLabel *m_problem;
    QLabel *m_problemMeaning;
    QLabel *m_server;
    QPushButton *m_again;
};
