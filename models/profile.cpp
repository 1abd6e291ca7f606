#include "models/profile.h"

#include "models/profilestore_p.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

SafetyLevel safetyFor(Environment environment)
{
    return environment == Environment::Development ? SafetyLevel::Confirm : SafetyLevel::Typed;
}

ProfileStore::ProfileStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, QDir(directory).filePath(u"profiles.json"_s)))
{
    d->look();
    d->watch();
}

ProfileStore::~ProfileStore()
{
    const QSignalBlocker silent(this);
    d->keepUse(Private::kLockPatience);
}

QList<Profile> ProfileStore::profiles() const { return d->content.profiles() + d->aside; }

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    for (const QList<Profile> &list : {d->content.profiles(), d->aside}) {
        if (const auto it = std::ranges::find(list, id, &Profile::id); it != list.cend())
            return *it;
    }
    return std::nullopt;
}

QString ProfileStore::lastUsedId() const { return d->content.lastUsed(); }

QString ProfileStore::problem() const
{
    QStringList sentences{d->troubleText(), d->asideText()};
    if (const int count = d->content.unusable(); count > 0)
        sentences.append(tr("%Ln instance(s) in the list cannot be used by this version: the address, the proxy or "
                            "something else in the entry is not understood. The entries are kept as they are in %1.",
                            nullptr, count)
                             .arg(d->file));
    sentences.removeAll({});
    return sentences.join(u' ');
}

bool ProfileStore::save(const Profile &profile)
{
    const auto isIt = [&profile](const Profile &other) { return other.id == profile.id; };
    bool saved = true;
    if (!profile.sandbox && !profile.sessionOnly) {
        saved = d->change([&profile](ProfileFile &file) { file.put(profile); });
        if (saved)
            d->aside.removeIf(isIt);
    } else {
        if (std::ranges::any_of(d->content.profiles(), isIt))
            saved = d->change([&profile](ProfileFile &file) { file.remove(profile.id); });
        d->aside.removeIf(isIt);
        if (saved)
            d->aside.append(profile);
    }
    emit changed();
    return saved;
}

bool ProfileStore::remove(const QString &id)
{
    if (d->usedId == id)
        d->usedId.clear();
    const bool removed = d->change([&id](ProfileFile &file) { file.remove(id); });
    if (removed)
        d->aside.removeIf([&id](const Profile &profile) { return profile.id == id; });
    emit changed();
    return removed;
}

void ProfileStore::setLastUsed(const QString &id)
{
    d->usedId = id;
    d->usedAt = QDateTime::currentDateTimeUtc();
    d->content.setLastUsed(id, d->usedAt);
    // Not now: switching must not wait for the disk.
    d->keepUseSoon();
    emit changed();
}

bool ProfileStore::move(const QString &id, const QString &group, const QString &beforeId)
{
    bool known = false;
    const bool written = d->change([&](ProfileFile &file) { known = file.move(id, group, beforeId); });
    emit changed();
    return known && written;
}
