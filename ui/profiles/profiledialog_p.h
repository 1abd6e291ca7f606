#pragma once

#include "ui/profiles/profiledialog.h"
#include "ui/profiles/profilesaving.h"
#include "ui/profiles/profilesection.h"
#include "ui/style/icons.h"

#include <QPointer>

class ConnectionSection;
class IdentitySection;
class KeySection;
class ProxySection;
class QListWidget;
class QPushButton;
class QStackedWidget;
class RetrySection;
class SafetySection;
class StatusLabel;

//! The workings of a ProfileDialog. Building is in profiledialogparts.cpp, the rest in profiledialog.cpp.
class ProfileDialog::Private : public QObject {
    Q_OBJECT
public:
    Private(ProfileDialog *dialog, Session *given, const Profile &shown, SecretClipboard *clipboard);

    void build();
    void addParts();
    void revealQuestion();
    void sizeList();
    void addPart(ProfileSection *section, const QString &title, Icon picture);
    void fixSandbox();
    void buildFooter();
    void showInstance(const Profile &profile);
    void showPart(int part, QWidget *focus = nullptr);
    QIcon wrongIcon() const;
    void markParts();
    void setSaving(bool on);
    void say(const QString &sentence);

    Profile edited() const;
    //! The first thing in the way of saving; \p part is where.
    ProfileSection::Problem problem(int *part) const;
    void onEdited();
    void onProfiles();
    void onKey();
    void save();
    void onSaved(const QString &remark);
    void onKeyRefused(const QString &sentence);
    void replaceKey();

    ProfileDialog *q;
    QPointer<Session> session;
    Profile before; //!< as the sections were filled
    SecretClipboard *clipboard;
    ProfileSaving saving;
    IdentitySection *identity = nullptr;
    ConnectionSection *connection = nullptr;
    SafetySection *safety = nullptr;
    RetrySection *retry = nullptr;
    ProxySection *proxy = nullptr;
    KeySection *key = nullptr;
    QList<ProfileSection *> parts;
    QStringList titles;
    QList<Icon> pictures;
    QWidget *instance = nullptr; //!< the line above everything
    QListWidget *list = nullptr;
    QStackedWidget *pages = nullptr;
    StatusLabel *reason = nullptr;
    QPushButton *goThere = nullptr;
    QPushButton *stop = nullptr;
    QPushButton *cancel = nullptr;
    QPushButton *saveButton = nullptr;
    bool isForgotten = false;
    bool isDone = false; //!< saved, with a remark that is still shown
};
