#pragma once

#include "ui/profiles/profilesdialog.h"

class ProfileList;
class ProfilesModel;
class QLabel;
class QLineEdit;
class QPushButton;
class StatusLabel;

//! The parts are made in profilesdialog.cpp; what is done to profiles is in profilesdialogorder.cpp.
class ProfilesDialog::Private {
public:
    Private(ProfilesDialog *dialog, Session *itsSession);
    void build();
    QWidget *makeButtons();
    QWidget *makeEnd();
    void connectParts();
    void refresh(); //!< which buttons can be pressed, and what stands where the list is empty
    void say(const QString &problem);
    void open(const QString &profileId);

    void duplicate();
    void onDuplicated(const QString &newId, bool withKey);
    void moveBy(int step);
    void moveTo(const QStringList &ids, const QString &group, const QString &beforeId);
    void askForGroup();
    QStringList groups() const;
    QList<QStringList> idsByGroup() const;

    ProfilesDialog *q;
    Session *session;
    ProfilesModel *model;
    QLineEdit *search;
    ProfileList *list;
    QLabel *empty;
    StatusLabel *problem;
    QPushButton *openIt = nullptr;
    QPushButton *edit = nullptr;
    QPushButton *copy = nullptr;
    QPushButton *forget = nullptr;
    QPushButton *up = nullptr;
    QPushButton *down = nullptr;
    QPushButton *group = nullptr;
    int copying = 0; //!< copies on their way
    bool many = false;
};
