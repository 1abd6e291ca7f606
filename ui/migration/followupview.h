#pragma once

#include <QWidget>

class DomainMigration;

//! Code and consoles: what is left to do outside of Clerk, each with its value to copy and a tick that is kept.
class FollowUpView : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpView(DomainMigration *migration, QWidget *parent = nullptr);
    ~FollowUpView() override;

private:
    class Private;
    Private *d;
};
