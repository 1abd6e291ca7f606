#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

class Session;

//! All instances: search, order, groups; edit, duplicate, forget, open.
class ProfilesDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProfilesDialog(Session *session, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

signals:
    void openRequested(const QString &profileId);
    void connectRequested();
    void editRequested(const QString &profileId);
    void forgetRequested(const QStringList &profileIds);

private:
    class Private;
    std::unique_ptr<Private> d;
};
