#pragma once

#include "models/profile.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;
class StatusLabel;

//! One part of the profile editor: shows some settings of a profile, says what is wrong with them, gives them back.
class ProfileSection : public QWidget {
    Q_OBJECT
public:
    //! What stands in the way of saving, and where.
    struct Problem {
        QString sentence{};
        QWidget *field = nullptr;
    };

    explicit ProfileSection(QWidget *parent = nullptr);
    //! Puts what is edited here into \p profile.
    virtual void store(Profile &profile) const = 0;
    virtual Problem problem() const { return {}; } //!< the first one; no sentence when all is well
    //! What the program itself learned of the profile meanwhile. What is edited stays.
    virtual void follow(const Profile &profile);
    //! Shows everything, lets nothing be edited, and says why.
    void fix(const QString &why);

signals:
    void edited();

protected:
    //! Adds \p field under its name. \return the place for what is wrong with it.
    StatusLabel *addField(const QString &name, QWidget *field, const QString &help = {});
    StatusLabel *addStatus(); //!< a hidden line
    void addButton(class QAbstractButton *button);
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

namespace SectionParts {
//! Tab stops at the chosen button only, whichever it is; arrow keys go from there.
void makeOneStop(QButtonGroup *group);
//! Shows \p sentence, or hides \p at when there is none.
void say(StatusLabel *at, const QString &sentence);
void warn(StatusLabel *at, const QString &sentence);
} // namespace SectionParts
