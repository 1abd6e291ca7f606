#pragma once

#include <QWidget>

class DomainMigration;

//! Every Clerk host with its certificate, and whether the Frontend API answers as production.
class CertificatesView : public QWidget {
    Q_OBJECT
public:
    explicit CertificatesView(DomainMigration *migration, QWidget *parent = nullptr);
    ~CertificatesView() override;

private:
    class Private;
    Private *d;
};
