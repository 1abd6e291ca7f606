#pragma once

#include "models/profile.h"

#include <QDialog>

class QComboBox;

//! Which instance to forget, and what forgetting means.
class ForgetDialog : public QDialog {
    Q_OBJECT
public:
    ForgetDialog(const QList<Profile> &profiles, const QString &currentId, QWidget *parent = nullptr);

signals:
    void forgetRequested(const QString &profileId);

private:
    QComboBox *m_which;
};
