#pragma once

#include "ui/profiles/keycheck.h"

#include <QDialog>

class KeyField;
class QCheckBox;
class QPushButton;
class StatusLabel;

//! Another key for the same instance: pasted or out of a `.env` file, checked there, then put in the old one's place.
class KeyDialog : public QDialog {
    Q_OBJECT
public:
    KeyDialog(Session *session, const Profile &profile, QWidget *parent = nullptr);
    void setRemembered(bool remembered); //!< what is proposed about the keyring

private:
    void build();
    void start();
    void onFits(const ConnectionCheck::Answer &answer, const BoundKey &key);
    void refuse(const QString &sentence);
    void updateControls();

    QPointer<Session> m_session;
    Profile m_profile;
    KeyCheck m_check;
    KeyField *m_key;
    QCheckBox *m_remember;
    StatusLabel *m_progress;
    QPushButton *m_stop;
    QPushButton *m_cancel;
    QPushButton *m_replace;

signals:
    void prefixDisagrees(bool disagrees); //!< of the key that is in use now
};
