#pragma once

#include <QListView>

class ProfilesModel;

/*! Profiles with name, environment (word, icon, colour), own colour, safety level, last use and draft; headings between
 *  groups. Used by start page, switcher and the list of instances. Rows are of one height, so that hundreds stay fluid.
 */
class ProfileList : public QListView {
    Q_OBJECT
public:
    explicit ProfileList(ProfilesModel *model, QWidget *parent = nullptr);
    QString currentId() const; //!< of the chosen row, empty for none
    void choose(const QString &profileId);

signals:
    void activatedProfile(const QString &profileId); //!< Enter, or a double click
    void currentProfileChanged(const QString &profileId);
};
