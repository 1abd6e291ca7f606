#pragma once

#include <QWidget>

class DoorButton;
class ProfileList;
class ProfilesModel;
class QLabel;
class QLineEdit;
class Session;
class StatusLabel;

//! Before an instance is open: the instances known already, the sandbox, connecting.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Session *session, QWidget *parent = nullptr);

    void setBusy(bool opening);
    void setProblem(const QString &sentence); //!< empty: none
    //! Shows that a key was found in the environment; the key itself stays with the caller.
    void setKeyOffered(bool offered);

signals:
    void sandboxRequested();
    void connectRequested();
    void manageRequested();
    void openRequested(const QString &profileId);
    void keyAccepted();
    void keyIgnored();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOffer();
    QWidget *makeKnown();
    void updateEnabled();
    void updateKnown();

    Session *m_session;
    ProfilesModel *m_model;
    QWidget *m_offer;
    StatusLabel *m_status;
    DoorButton *m_sandbox;
    DoorButton *m_connect;
    QLineEdit *m_search;
    ProfileList *m_list;
    QLabel *m_empty;
    QWidget *m_known;
    QString m_problem;
    bool m_busy = false;
};
