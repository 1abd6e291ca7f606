#pragma once

#include <QWidget>

class DomainMigration;

//! The report of the domain change, to read, copy and save.
class ReportView : public QWidget {
    Q_OBJECT
public:
    ReportView(DomainMigration *migration, const QString &instanceName, QWidget *parent = nullptr);
    ~ReportView() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    Private *d;
};
