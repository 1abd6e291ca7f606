#pragma once

#include "ui/profiles/profilesection.h"

class QComboBox;
class QLineEdit;

//! Name, group and colour, which are the admin's; environment, instance id and last use, which are not.
class IdentitySection : public ProfileSection {
    Q_OBJECT
public:
    //! \p known: all profiles, \p profile among them.
    IdentitySection(const Profile &profile, const QList<Profile> &known, QWidget *parent = nullptr);
    void store(Profile &profile) const override;
    Problem problem() const override;
    void follow(const Profile &profile) override;
    void setKnown(const QList<Profile> &known);
    void setPrefixDisagrees(bool disagrees); //!< the key's prefix names another environment than the instance does
    void fixGroup(const QString &why);       //!< of the sandbox

private:
    void addColours(ProfileColour chosen);
    void addFacts();
    void review();
    QString nameProblem() const;
    QString groupProblem() const;

    Profile m_profile;
    QList<Profile> m_known;
    bool m_prefixDisagrees = false;
    QLineEdit *m_name;
    QComboBox *m_group;
    QComboBox *m_colour;
    StatusLabel *m_nameProblem;
    StatusLabel *m_nameWarning;
    StatusLabel *m_groupProblem;
    StatusLabel *m_environment;
    StatusLabel *m_prefixWarning;
    QLineEdit *m_instanceId;
    QLabel *m_lastUsed;
};
