#pragma once

#include "ui/profiles/profilesection.h"

#include <QByteArray>

#include <optional>

class NumberBox;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class SecretEdit;

//! How requests reach the network. The proxy's password is a secret: it is never read back.
class ProxySection : public ProfileSection {
    Q_OBJECT
public:
    explicit ProxySection(const Profile &profile, QWidget *parent = nullptr);
    void store(Profile &profile) const override;
    Problem problem() const override;
    //! Empty: it shall be removed. Nothing: it stays as it is.
    std::optional<QByteArray> password() const;
    void wipePassword();

private:
    void addModes();
    void addManual();
    ProxySettings entered() const;
    bool hasKept() const; //!< a password was kept, and for the very proxy and user entered now
    QString hostProblem() const;
    QString portProblem() const;
    QString userProblem() const;
    QString passwordProblem() const;
    void review();

    ProxySettings m_before;
    QButtonGroup *m_modes;
    QComboBox *m_kind;
    QLineEdit *m_host;
    NumberBox *m_port;
    QLineEdit *m_user;
    SecretEdit *m_password;
    StatusLabel *m_hostProblem = nullptr;
    StatusLabel *m_portProblem = nullptr;
    StatusLabel *m_userProblem = nullptr;
    StatusLabel *m_passwordProblem = nullptr;
};
