#pragma once

#include <QDialog>

class ProfileList;
class ProfilesModel;
class QLineEdit;
class Session;

//! All instances: search, order, groups; edit, duplicate, forget, open.
class ProfilesDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProfilesDialog(Session *session, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &profileId);
    void connectRequested();
    void editRequested(const QString &profileId);
    void forgetRequested(const QString &profileId);

private:
    class Private;
    Private *d;
};
