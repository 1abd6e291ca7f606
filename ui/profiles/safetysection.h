#pragma once

#include "ui/profiles/profilesection.h"

class ConfirmByName;
class QButtonGroup;
class TickBox;

//! The three safety levels. A lower one than the profile has is asked about; on production by typing the name.
class SafetySection : public ProfileSection {
    Q_OBJECT
public:
    explicit SafetySection(const Profile &profile, QWidget *parent = nullptr);
    void store(Profile &profile) const override;
    Problem problem() const override;
    void follow(const Profile &profile) override;

    QWidget *question() const { return m_question; } //!< nullptr while none is asked

signals:
    void asked();

private:
    void addLevel(SafetyLevel level);
    SafetyLevel chosen() const;
    bool isLowering() const;
    void review();
    void ask();

    Profile m_profile; //!< as saved: its level and name are what is asked about
    QButtonGroup *m_levels;
    QWidget *m_question = nullptr; //!< while a lower level is chosen
    ConfirmByName *m_typed = nullptr;
    TickBox *m_agreed = nullptr;
};
