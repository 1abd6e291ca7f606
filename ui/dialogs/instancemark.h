#pragma once

#include "models/profile.h"

#include <QObject>

#include <optional>

class QDialog;
class QWidget;

/*! Which instance a window is about. Every dialog and message box over the window, however deep, finds it from the
 *  widget it belongs to and shows it: name, and environment as word, icon and colour.
 */
class InstanceMark : public QObject {
    Q_OBJECT
public:
    explicit InstanceMark(QWidget *window);
    void setProfile(const std::optional<Profile> &profile) { m_profile = profile; }

    static std::optional<Profile> of(const QWidget *inside);
    //! Puts DialogParts::instanceLine above everything in \p dialog, whose contents are complete; nothing where no
    //! instance is in front.
    static void addTo(QDialog *dialog);
    //! "\p title — Shop (Production)".
    static QString titled(const QString &title, const QWidget *inside);
    //! "Shop (Production)", "Shop (Production, read-only)".
    static QString words(const Profile &profile);

private:
    std::optional<Profile> m_profile;
};
