#pragma once

#include "models/activitymodel.h"
#include "models/interruptedapplies.h"
#include "models/migration/domainmigration.h"
#include "models/session.h"
#include "models/workspace.h"
#include "models/writeguard.h"
#include "network/apiclient.h"
#include "network/secretstore.h"
#include "network/sleepmeter.h"
#include "network/throttles.h"

#include <QHash>
#include <QJsonObject>
#include <QScopedPointer>
#include <QSet>
#include <QTimer>

#include <memory>

/*! The workings of a Session.
 *
 *  What is in front is in session.cpp, its key in sessionkeys.cpp, what becomes of keys in sessionkeeping.cpp, the
 *  password of a proxy in sessionproxy.cpp, the list in sessionprofiles.cpp.
 */
class Session::Private {
public:
    //! The instance in front. Each part uses those before it.
    struct Opened {
        QString profileId;
        Profile profile; //!< as it was when the client was made
        std::unique_ptr<ApiClient> client;
        std::unique_ptr<WriteGuard> guard;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<DomainMigration> migration;
        KeyState keyState = KeyState::Waiting;
        OpenProblem keyProblem = OpenProblem::None;
        quint64 question = 0; //!< the one its key is awaited from; others are late
    };
    //! What an instance needs before its first request.
    struct Secrets {
        std::optional<BoundKey> key{};
        QByteArray proxyPassword{};
        OpenProblem problem = OpenProblem::None;
    };
    using Answered = std::function<void(const Secrets &secrets)>;

    Private(Session *owner, const Stores &given, SandboxStarter starter);

    // session.cpp: what is in front
    std::optional<Profile> find(const QString &id) const;
    void onSandbox(const QList<SandboxInstance> &instances, const QString &error);
    void addSandbox(const SandboxInstance &instance);
    void setOpening(bool starting);
    void noteUse(Profile profile);
    void onProfilesChanged();
    ApiClientConfig configOf(const Profile &profile);
    std::unique_ptr<Opened> make(const Profile &profile, std::unique_ptr<ApiClient> client);
    void show(std::unique_ptr<Opened> next);
    void keepEdits();
    void bringBack();
    void startMigration();
    void recordApplies();
    void rememberIdentity();
    void remake(const Profile &profile, const std::optional<BoundKey> &checkedKey);

    // sessionkeys.cpp: the key of what is in front
    static OpenProblem reasonOf(SecretStore::Status status);
    void setKeyState(KeyState state, OpenProblem problem = OpenProblem::None);
    void askForKey();
    void onSecrets(const Secrets &secrets);
    void useKey(const QByteArray &key);
    void onKeyRefused(bool refused);
    void markRefused(bool refused);
    void refreshSoon();
    void showWhatIsMissing();
    void onSlow(const QString &entry);
    void cancelQuestions();
    void readSecrets(const Profile &profile, bool withKey, QObject *context, const Answered &answered);
    void readKey(const Profile &profile, QObject *context, const Answered &answered);

    // sessionkeeping.cpp: where keys are kept
    static bool isLasting(const Profile &profile);
    SecretStore *storeOf(const Profile &profile, const QString &entry) const;
    void writeKey(const Profile &profile, const BoundKey &key, const SecretStore::Done &done);
    Profile newProfile(const Profile &given) const;
    void connectKnown(Profile known, const Profile &given, const BoundKey &key, bool remember);
    void keepInMemory(const Profile &profile, const BoundKey &key);
    void keepNew(const Profile &profile, const BoundKey &key, bool isReplaced);
    bool onNewKept(const QString &id, bool kept);
    void makeLasting(const QString &id);
    void keepKey(const Profile &profile, const BoundKey &key, bool remember);
    bool onKept(const QString &entry, SecretStore::Status status);
    void removeEntries(const Profile &profile);
    void onWrittenLate(const QString &entry);
    void settleLate(const QString &entry, bool isOurs);

    // sessionproxy.cpp: the password of a proxy
    //! For what is put in order behind the admin's back: the next start tries again.
    static void ignore(SecretStore::Status) {}
    static QString proxyEntry(const QString &profileId);
    void readPassword(const Profile &profile, QObject *context, const Answered &answered);
    void keepPassword(const Profile &profile, const QByteArray &password, const std::function<void(bool)> &done);

    // sessionprofiles.cpp: the list
    void putAside(const Profile &profile);
    void dropAside(const QString &id);
    bool saveAnywhere(const Profile &profile);
    UpdateProblem problemOf(const Profile &profile, const std::optional<Profile> &former,
                            const std::optional<BoundKey> &checkedKey) const;
    QString placeAfter(const Profile &profile) const;
    void copySecrets(const Profile &from, const Profile &to);
    void copyKey(const Profile &from, const Profile &to);

    Session *q;
    Stores stores;
    SandboxStarter sandbox;
    ActivityModel activity;
    std::unique_ptr<InterruptedApplies> interrupted{}; //!< with a journal
    QList<Profile> aside;             //!< of this session: sandbox ones and those whose key is in memory
    QSet<QString> refusedKeys{};      //!< ids of profiles whose key was refused
    QSet<QString> inMemory{};         //!< entries of lasting profiles that the keyring does not keep
    QHash<QString, quint64> newest{}; //!< by entry: the latest keeping; the end of a former is no news
    quint64 keepings = 0;
    QHash<QString, int> keeping{}; //!< by entry: writes the keyring has not answered yet
    QSet<QString> givenUp{};       //!< entries that the keyring was to keep and did not in time; it may yet
    QHash<QString, NetworkSettings> networks{}; //!< of sandbox profiles, by id; the others are on the internet
    QHash<QString, QJsonObject> left{};         //!< edits of instances that were left in this session, by id
    std::shared_ptr<Throttles> throttles = std::make_shared<Throttles>();
    std::unique_ptr<Opened> opened{};
    SleepMeter sleep{};
    QTimer sleepLook{};
    bool opening = false;
    bool ownRefresh = false; //!< the refresh that begins was not asked for by the admin
    quint64 question = 0;    //!< the newest about a key
    //! The stores' question ends with it. A child of the session, so that an answer finds the session there.
    std::unique_ptr<QObject, QScopedPointerDeleteLater> asking{};
    quint64 sandboxQuestion = 0; //!< a later open() makes the sandbox's answer late
};
