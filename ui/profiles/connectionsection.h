#pragma once

#include "ui/profiles/profilesection.h"

#include <QByteArray>

class KeyField;
class QLineEdit;

//! Address and version of the Backend API. Another server gets the key only if it is given once more.
class ConnectionSection : public ProfileSection {
    Q_OBJECT
public:
    explicit ConnectionSection(const Profile &profile, QWidget *parent = nullptr);
    void store(Profile &profile) const override;
    Problem problem() const override;
    bool isOtherServer() const; //!< another scheme, host or port than the profile's
    QByteArray key() const;     //!< for the other server
    QWidget *keyField() const;
    void sayKey(const QString &problem);
    void wipeKey();

private:
    QString urlProblem() const;
    QString versionProblem() const;
    void review();

    Profile m_profile;
    QLineEdit *m_url;
    StatusLabel *m_urlProblem;
    KeyField *m_key;
    QLineEdit *m_version;
    StatusLabel *m_versionProblem;
};
