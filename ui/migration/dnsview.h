#pragma once

#include <QWidget>

class DomainMigration;

//! Every record with what each server sees, its verdict and hint, copy, export, check now and pause. Used by the wizard
//! and by the page that stays.
class DnsView : public QWidget {
    Q_OBJECT
public:
    explicit DnsView(DomainMigration *migration, QWidget *parent = nullptr);
    ~DnsView() override;

private:
    class Private;
    Private *d;
};
