#pragma once

#include "models/migration/certificatecheck.h"

#include <QWidget>

class QLabel;
class QToolButton;
class StatusLabel;

//! One Clerk host: how its certificate looks, what that means and what to do.
class HostView : public QWidget {
    Q_OBJECT
public:
    explicit HostView(QWidget *parent = nullptr);
    void show(const CertificateCheck::HostRow &row);

signals:
    void checkRequested();

private:
    StatusLabel *m_status;
    QLabel *m_host;
    QLabel *m_facts;
    QLabel *m_hint;
    QLabel *m_age;
    QToolButton *m_check;
};
