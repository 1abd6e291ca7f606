#pragma once

#include <QWizard>

#include <memory>

class DomainMigration;

/*! The guided domain change: nine pages from where you are to the report. Closing it loses nothing: everything is in
 *  \p migration, which is on disk; opened again it starts at the page that is next.
 */
class DomainWizard : public QWizard {
    Q_OBJECT
public:
    explicit DomainWizard(DomainMigration *migration, const QString &instanceName, QWidget *parent = nullptr);
    ~DomainWizard() override;

    void accept() override; //!< puts the domain change away; stays open when that fails

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
