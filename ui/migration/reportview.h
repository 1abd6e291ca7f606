#pragma once

#include <QWidget>

class DomainMigration;

//! What was done when, what is open and how to go back, to read, copy and export as Markdown and HTML.
class ReportView : public QWidget {
    Q_OBJECT
public:
    explicit ReportView(DomainMigration *migration, const QString &instanceName, QWidget *parent = nullptr);
    ~ReportView() override;

private:
    class Private;
    Private *d;
};
