#pragma once

#include "models/profile.h"

#include <QWidget>

class DoorButton;
class QVBoxLayout;
class StatusLabel;

//! Before an instance is open: the sandbox, connecting, and the instances known already.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    void setBusy(bool opening);
    void setProblem(const QString &sentence); //!< empty: none
    //! Shows that a key was found in the environment; the key itself stays with the caller.
    void setKeyOffered(bool offered);

signals:
    void sandboxRequested();
    void connectRequested();
    void openRequested(const QString &profileId);
    void keyAccepted();
    void keyIgnored();

private:
    QWidget *makeOffer();
    void updateEnabled();

    QWidget *m_offer;
    StatusLabel *m_status;
    DoorButton *m_sandbox;
    DoorButton *m_connect;
    QWidget *m_knownHeading;
    QVBoxLayout *m_known;
    QWidget *m_knownBox;
    QString m_problem;
    bool m_busy = false;
};
