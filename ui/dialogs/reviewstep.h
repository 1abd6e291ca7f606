#pragma once

#include "models/profile.h"

#include <QWidget>

class ConfirmByName;
class Workspace;

//! What is about to be sent: a table per section, the exact requests, and on production the typed confirmation.
class ReviewStep : public QWidget {
    Q_OBJECT
public:
    ReviewStep(const Workspace &workspace, const Profile &profile, QWidget *parent = nullptr);
    int requestCount() const { return m_requests; }
    bool isConfirmed() const; //!< true when nothing has to be typed

signals:
    void confirmedChanged();

private:
    void addTables(const Workspace &workspace);
    void addRequests(const Workspace &workspace, const Profile &profile);
    void addConfirmation(const Workspace &workspace, const Profile &profile);

    int m_requests = 0;
    ConfirmByName *m_confirm = nullptr;
};
