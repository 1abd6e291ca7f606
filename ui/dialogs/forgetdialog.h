#pragma once

#include "models/profile.h"

#include <QDialog>
#include <QStringList>

class Session;

//! What is lost when instances are forgotten, named for each of them.
class ForgetDialog : public QDialog {
    Q_OBJECT
public:
    ForgetDialog(const Session *session, const QStringList &profileIds, QWidget *parent = nullptr);

signals:
    void forgetRequested(const QStringList &profileIds);

private:
    QWidget *makeLosses(const Session &session, const Profile &profile) const;
    void addButtons(const QStringList &profileIds);
};
