#pragma once

#include "ui/profiles/profilesection.h"

#include "models/session.h"

#include <QPointer>

class QPushButton;
class SecretClipboard;

//! Where the key is; replacing, copying and keeping it. What is done here is done at once.
class KeySection : public ProfileSection {
    Q_OBJECT
public:
    KeySection(Session *session, const Profile &profile, SecretClipboard *clipboard, QWidget *parent = nullptr);
    void store(Profile &) const override {}
    void follow(const Profile &profile) override;

signals:
    void replaceRequested();

private:
    void copyKey();
    void keepKey();
    void onKeyReplaced(const QString &profileId, bool kept);
    void showPlace();
    void setReading(bool reading);
    //! Asks for the key, tells \p use when there is one, says why not otherwise.
    void withKey(const std::function<void(const BoundKey &key)> &use);

    QPointer<Session> m_session;
    Profile m_profile;
    QPointer<SecretClipboard> m_clipboard;
    StatusLabel *m_place;
    StatusLabel *m_keyProblem;
    StatusLabel *m_outcome;
    QPushButton *m_replace;
    QPushButton *m_copy;
    QPushButton *m_keep;
    bool m_copied = false; //!< the outcome shown is about the clipboard
};
