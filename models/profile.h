#pragma once

#include "models/fieldspec.h"
#include "models/writeguard.h"
#include "network/proxysettings.h"
#include "network/retrysettings.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

//! A mark of the admin's own, beside word and icon of the environment.
enum class ProfileColour : quint8 { None, Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };

//! One instance the admin connected. The secret key is not in it: it is in the SecretStore under `id`.
struct Profile {
    QString id{}; //!< UUID, never reused
    QString name{};
    Environment environment = Environment::Unknown; //!< as GET /instance last said
    QString instanceId{};
    QUrl baseUrl{};
    QString apiVersion{};
    RetrySettings retry{};
    QString group{}; //!< empty: none
    ProfileColour colour = ProfileColour::None;
    SafetyLevel safety = SafetyLevel::Typed; //!< of a new one: safetyFor() its environment
    ProxySettings proxy{};
    QDateTime lastUsed{};     //!< UTC; invalid: never
    bool sessionOnly = false; //!< its key is in memory only; the profile is not written to disk
    bool sandbox = false;     //!< served by the embedded sandbox; not written to disk
};

//! What a new profile starts with: Typed unless it is known to be a development instance.
SafetyLevel safetyFor(Environment environment);

/*! The profiles on disk: one JSON file (mode 0600, directory 0700, written atomically), never a secret.
 *
 *  Every change locks the file, reads it again and changes only what it is about, so that two windows do not undo each
 *  other; what another window changed arrives as changed(). A file that cannot be read is set aside as
 *  `profiles.json.broken-<time>` and said in problem(); an older version is taken over; a newer one is left untouched.
 */
class ProfileStore : public QObject {
    Q_OBJECT
public:
    explicit ProfileStore(const QString &directory, QObject *parent = nullptr);
    ~ProfileStore() override;

    QList<Profile> profiles() const;
    std::optional<Profile> find(const QString &id) const;
    QString lastUsedId() const;
    QString problem() const; //!< in the current language; empty when all is well

    //! Inserts or replaces by id; false and problem() when the disk refuses, or another window holds the file.
    bool save(const Profile &profile);
    bool remove(const QString &id);
    void setLastUsed(const QString &id); //!< now; on disk within a second, or once nobody holds the file
    //! Puts \p id into \p group, before \p beforeId (empty: at the end of the group).
    bool move(const QString &id, const QString &group, const QString &beforeId);

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
