#pragma once

#include "ui/profiles/profilesection.h"

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class TickBox;

//! The five retry settings of Clerk's official SDKs, and how often.
class RetrySection : public ProfileSection {
    Q_OBJECT
public:
    explicit RetrySection(const Profile &profile, QWidget *parent = nullptr);
    void store(Profile &profile) const override;
    Problem problem() const override;

private:
    QDoubleSpinBox *addSeconds(const QString &objectName, const QString &name, double least, double most,
                               const QString &help);
    void show(const RetrySettings &retry);
    RetrySettings entered() const;
    void review();

    QSpinBox *m_attempts;
    QDoubleSpinBox *m_initial;
    QDoubleSpinBox *m_max;
    QDoubleSpinBox *m_exponent;
    QDoubleSpinBox *m_elapsed;
    TickBox *m_connection;
    StatusLabel *m_problem = nullptr;
    QPushButton *m_defaults;
};
