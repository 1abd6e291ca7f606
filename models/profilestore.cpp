#include "models/privatefile.h"
#include "models/processlock.h"
#include "models/profilestore_p.h"

#include <QFileInfo>

#include <chrono>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kUseRetry = 2s;
constexpr auto kUseDelay = 300ms;
// One change is several events of the directory.
constexpr auto kLookDelay = 30ms;
} // namespace

ProfileStore::Private::Private(ProfileStore *owner, const QString &path)
    : q(owner)
    , file(path)
{
    useTimer.setSingleShot(true);
    lookTimer.setSingleShot(true);
    lookTimer.setInterval(kLookDelay);
    connect(&useTimer, &QTimer::timeout, q, [this] { keepUse(0ms); });
    connect(&lookTimer, &QTimer::timeout, q, [this] { look(); });
    connect(&watcher, &QFileSystemWatcher::directoryChanged, q, [this] { lookTimer.start(); });
}

//! The directory, not the file: every write puts another file in its place.
void ProfileStore::Private::watch()
{
    const QString directory = QFileInfo(file).absolutePath();
    if (watcher.directories().isEmpty() && PrivateFile::makeDirectoryOf(file).isEmpty())
        watcher.addPath(directory);
}

bool ProfileStore::Private::fail(Trouble what, const QString &why)
{
    trouble = what;
    detail = why;
    return false;
}

void ProfileStore::Private::applyUse(ProfileFile *to) const
{
    if (!usedId.isEmpty())
        to->setLastUsed(usedId, usedAt);
}

//! What is on the disk, or what is in memory when that is lost; false when it must not be written over.
bool ProfileStore::Private::readAgain(ProfileFile *now)
{
    *now = ProfileFile::read(file);
    switch (now->problem()) {
    case ProfileFile::Problem::Newer:
        return fail(Trouble::Newer);
    case ProfileFile::Problem::Unreadable:
        return fail(Trouble::Unreadable, now->detail());
    case ProfileFile::Problem::Damaged: {
        QString reason;
        const QString copy = PrivateFile::setAside(file, &reason);
        if (copy.isEmpty())
            return fail(Trouble::StuckDamaged, reason);
        damagedCopy = copy;
        *now = content;
        break;
    }
    case ProfileFile::Problem::Missing:
        *now = content;
        break;
    case ProfileFile::Problem::None:
        break;
    }
    return true;
}

bool ProfileStore::Private::change(const std::function<void(ProfileFile &)> &how, std::chrono::milliseconds patience)
{
    qint64 holder = 0;
    QString reason;
    const auto lock = ProcessLock::take(file + u".lock"_s, patience, &holder, &reason);
    if (!lock)
        return holder != 0 ? fail(Trouble::Locked) : fail(Trouble::NotWritten, reason);
    ProfileFile now;
    if (!readAgain(&now))
        return false;
    applyUse(&now);
    how(now);
    reason = now.write(file);
    if (!reason.isEmpty())
        return fail(Trouble::NotWritten, reason);
    content = std::move(now);
    trouble = Trouble::None;
    usedId.clear();
    useTimer.stop();
    watch();
    return true;
}

void ProfileStore::Private::keepUseSoon() { useTimer.start(kUseDelay); }

//! Nobody would do this again, unlike what an admin asked for. That another window is busy at the first try is no news.
void ProfileStore::Private::keepUse(std::chrono::milliseconds patience)
{
    if (usedId.isEmpty())
        return;
    const std::pair before(trouble, detail);
    const bool isFirst = useTimer.intervalAsDuration() == kUseDelay;
    if (!change([](ProfileFile &) {}, patience) && trouble == Trouble::Locked) {
        useTimer.start(kUseRetry);
        if (isFirst)
            std::tie(trouble, detail) = before;
    }
    if (trouble != before.first)
        emit q->changed(); // problem() is new
}

//! Under the lock, or a file that another window has just repaired would go.
bool ProfileStore::Private::replaceDamaged()
{
    QString reason;
    const auto lock = ProcessLock::take(file + u".lock"_s, kLockPatience, nullptr, &reason);
    ProfileFile now;
    if (!lock)
        return fail(Trouble::StuckDamaged, reason);
    if (!readAgain(&now))
        return false;
    content = std::move(now);
    return true;
}

void ProfileStore::Private::look()
{
    ProfileFile now = ProfileFile::read(file);
    switch (now.problem()) {
    case ProfileFile::Problem::None:
        if (now.bytes() == content.bytes())
            return;
        content = std::move(now);
        trouble = Trouble::None;
        applyUse(&content);
        break;
    case ProfileFile::Problem::Missing:
        return;
    case ProfileFile::Problem::Damaged:
        // What was said once is not tried again at each event: our own lock file makes some.
        if (trouble == Trouble::StuckDamaged)
            return;
        replaceDamaged();
        break;
    case ProfileFile::Problem::Newer:
        if (trouble == Trouble::Newer)
            return;
        fail(Trouble::Newer);
        break;
    case ProfileFile::Problem::Unreadable:
        if (trouble == Trouble::Unreadable)
            return;
        fail(Trouble::Unreadable, now.detail());
        break;
    }
    emit q->changed();
}

QString ProfileStore::Private::troubleText() const
{
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::NotWritten:
        return tr("The list of instances could not be saved: %1.").arg(detail);
    case Trouble::Locked:
        return tr("The list of instances could not be saved, because another window of Vestry holds it. Close that "
                  "window, or try again.");
    case Trouble::Unreadable:
        return tr("The list of instances cannot be read, so nothing is changed in it: %1 (%2).").arg(file, detail);
    case Trouble::Newer:
        return tr("The list of instances was written by a newer version of Vestry. It is left as it is; instances "
                  "connected now are kept for this session only.");
    case Trouble::StuckDamaged:
        return tr("The list of instances is damaged and cannot be moved out of the way: %1.").arg(file);
    }
    return {};
}

QString ProfileStore::Private::asideText() const
{
    if (damagedCopy.isEmpty())
        return {};
    return content.profiles().isEmpty()
               ? tr("The list of instances was damaged. It was set aside as %1 and a new one is started; the keys are "
                    "still in the keyring.")
                     .arg(damagedCopy)
               : tr("The list of instances was damaged. It was set aside as %1.").arg(damagedCopy);
}
