#pragma once

#include "models/profilefile.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <chrono>
#include <functional>

//! The workings of a ProfileStore.
class ProfileStore::Private {
public:
    // Others hold the lock for a few milliseconds, unless they hang; the window stands while an admin's click waits.
    static constexpr std::chrono::milliseconds kLockPatience{200};
    //! Why the last change is not on the disk, or none can be.
    enum class Trouble : quint8 { None, NotWritten, Locked, Unreadable, Newer, StuckDamaged };

    Private(ProfileStore *owner, const QString &path);

    bool change(const std::function<void(ProfileFile &)> &how, std::chrono::milliseconds patience = kLockPatience);
    bool fail(Trouble what, const QString &detail = {});
    void look();
    void watch();
    void keepUseSoon();
    void keepUse(std::chrono::milliseconds patience);
    QString troubleText() const;
    QString asideText() const;

    ProfileStore *q;
    QString file;
    ProfileFile content{};
    QList<Profile> aside{}; //!< of this session only, never written
    Trouble trouble = Trouble::None;
    QString detail{};
    QString damagedCopy{}; //!< where the last damaged file was put
    QString usedId{};      //!< a use that is not on the disk yet
    QDateTime usedAt{};
    QTimer useTimer{};
    QTimer lookTimer{};
    QFileSystemWatcher watcher{};

private:
    bool readAgain(ProfileFile *now);
    bool replaceDamaged();
    void applyUse(ProfileFile *to) const;
};
