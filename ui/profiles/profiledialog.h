#pragma once

#include "models/profile.h"

#include <QDialog>

#include <memory>

class SecretClipboard;
class Session;

/*! Everything about one profile: name, group, colour, address, API version, safety level, retries, proxy, key.
 *
 *  Saves through Session::updateProfile. Another address needs the key again, checked there; a new key is checked to
 *  open the same instance; lowering the safety level asks, on production by typing the name.
 */
class ProfileDialog : public QDialog {
    Q_OBJECT
public:
    ProfileDialog(Session *session, const Profile &profile, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~ProfileDialog() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
