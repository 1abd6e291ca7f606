#pragma once

#include "models/boundkey.h"
#include "models/profile.h"
#include "network/apierror.h"
#include "network/networksettings.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class ActivityModel;
class DomainMigration;
class DraftStore;
class InterruptedApplies;
class JournalStore;
class LastStateStore;
class MigrationStore;
class QNetworkAccessManager;
class SecretStore;
class Throttles;
class WriteGuard;
class Workspace;

/*! Which instance is in front, and the way from one to another.
 *
 *  Owns the client and the workspace of the current profile; late answers of a former one die with them. Keys travel
 *  SecretStore → client and nowhere else. GUI thread; asynchronous, answers come as signals.
 */
class Session : public QObject {
    Q_OBJECT
public:
    //! An instance of the embedded sandbox, as app/ reports it after starting the sandbox.
    struct SandboxInstance {
        QString name;
        Environment environment = Environment::Unknown;
        QUrl baseUrl;
        QByteArray secretKey;
        NetworkSettings network{}; //!< the pretend network around it; the internet when there is none
    };
    //! Told once: the sandbox's instances, or an empty list and why it cannot run.
    using SandboxStarted = std::function<void(const QList<SandboxInstance> &instances, const QString &error)>;
    //! Starts the sandbox when it is not running; answers at once or through the event loop.
    using SandboxStarter = std::function<void(SandboxStarted started)>;

    //! Why an instance has no key now, or could not be opened at all.
    enum class OpenProblem {
        None,
        KeyNotFound, //!< the keyring is open and has none
        KeyringLocked,
        KeyringDenied,
        KeyringUnavailable,
        KeyringTimedOut, //!< frozen
        KeyringCancelled,
        KeyRefused,        //!< the server took it for none of its own: nothing more is sent with it
        KeyBoundElsewhere, //!< the key was given for another scheme, host or port than the profile names now
        UnknownProfile,
        SandboxFailed
    };
    Q_ENUM(OpenProblem)
    //! Of the instance in front. It is shown as last read while its key is waited for, and also without one.
    enum class KeyState : quint8 { None, Waiting, Slow, Ready, Failed };
    Q_ENUM(KeyState)
    //! Why updateProfile() or replaceKey() changed nothing.
    enum class UpdateProblem : quint8 {
        None,
        UnknownProfile,
        BadName,
        BadAddress,
        KeyNeeded, //!< checked at the address that the profile has now
        NotWritten
    };
    Q_ENUM(UpdateProblem)

    struct Stores {
        ProfileStore *profiles = nullptr;
        SecretStore *keyring = nullptr;
        SecretStore *memory = nullptr;
        DraftStore *drafts = nullptr;
        MigrationStore *migrations = nullptr; //!< without one there are no domain changes
        LastStateStore *lastStates = nullptr; //!< without one nothing is shown before it is read
        JournalStore *journals = nullptr;     //!< without one nothing of an apply is recorded
        //! See ApiClientConfig::makeManager.
        std::function<std::unique_ptr<QNetworkAccessManager>()> makeManager{};
    };
    Session(const Stores &stores, SandboxStarter sandbox, QObject *parent = nullptr);
    ~Session() override;

    QList<Profile> profiles() const; //!< stored ones, those of this session, sandbox ones
    std::optional<Profile> current() const;
    Workspace *workspace() const;       //!< nullptr until one is open
    DomainMigration *migration() const; //!< of the same instance; nullptr until one is open, or without a store
    WriteGuard *guard() const;          //!< of the instance in front; nullptr until one is open
    ActivityModel *activity() const;    //!< of the whole session, never nullptr
    std::shared_ptr<Throttles> throttles() const; //!< for whoever else sends a key, so that no pause is undercut
    bool isOpening() const;                       //!< the sandbox is being started
    KeyState keyState() const;
    OpenProblem keyProblem() const; //!< why keyState() is Failed
    //! The key of the one in front begins as one of the other environment would. What the instance says counts.
    bool keyPrefixDisagrees() const;
    bool isKeyRefused(const QString &profileId) const;    //!< the server refused it when it was last tried
    bool isKeyForSession(const QString &profileId) const; //!< it is in memory, not in the keyring
    DraftStore *drafts() const;
    InterruptedApplies *interrupted() const;              //!< nullptr without a journal
    bool hasDomainChange(const QString &profileId) const; //!< one is begun and not finished
    QString profilesProblem() const; //!< why the list of instances is not as it was left; empty when it is

    void openSandbox(); //!< opens the sandbox's first instance
    //! Shows \p profileId at once as last read; its key comes from the store, and with it the first refresh.
    void open(const QString &profileId);
    void retryKey();  //!< asks the store once more, and the server whether it takes the key
    void cancelKey(); //!< waits no longer
    //! Reads the instance in front afresh when the machine has slept since the last look; edits stay. It looks by
    //! itself every minute: this is for who cannot wait so long, as an admin who is back.
    void lookForSleep();
    void close();
    //! Keeps \p key, which was checked at the profile's address (keyring, or memory when \p remember is false), saves
    //! name, proxy and identity of \p profile and opens it. One whose address another window changed meanwhile stays
    //! as it is; then a new one is opened.
    void connectInstance(const Profile &profile, const QByteArray &key, bool remember);
    //! \p key was checked to open the same instance: it takes the place of the old one, in the keyring or (\p remember
    //! false, or the keyring refuses) for this session. The one in front goes on with it. A profile that was for this
    //! session lasts, once the keyring has its key. \return KeyNeeded, and nothing is changed, when the profile's
    //! address is not the one where it was checked any more.
    UpdateProblem replaceKey(const QString &profileId, const BoundKey &key, bool remember);
    //! Settings of a profile as edited. Another address needs the key once more, checked there: \p checkedKey. The one
    //! in front takes them over; its edits stay.
    UpdateProblem updateProfile(const Profile &profile, const std::optional<BoundKey> &checkedKey = {});
    //! A copy with its own id, \p name and a copy of the key; the answer is duplicated().
    void duplicateProfile(const QString &profileId, const QString &name);
    bool moveProfile(const QString &profileId, const QString &group, const QString &beforeId);
    //! The password of a manual proxy; empty removes it. \p done is told whether it lasts beyond this session.
    void setProxyPassword(const QString &profileId, const QByteArray &password, QObject *context,
                          std::function<void(bool kept)> done);
    //! For checking a key through the profile's proxy; empty when there is none, or the store does not give it.
    void readProxyPassword(const QString &profileId, QObject *context,
                           std::function<void(const QByteArray &password)> answer);
    //! For the admin's own eyes or clipboard; nobody else asks.
    void readKey(const QString &profileId, QObject *context,
                 std::function<void(const std::optional<BoundKey> &key, OpenProblem problem)> answer);
    void
    forget(const QString &profileId); //!< profile, its keys, its draft, its last state, its journal and domain changes

    /*! Takes CLERK_SECRET_KEY out of the process environment; call once, first thing in main().
     *  \return the cleaned key, or nothing. */
    static QByteArray takeKeyFromEnvironment();

signals:
    void profilesChanged();
    void workspaceChanged(); //!< another workspace, or none
    void openingChanged();
    void openFailed(const QString &profileId, Session::OpenProblem problem, const QString &detail);
    void keyStateChanged();
    void keyReplaced(const QString &profileId, bool kept); //!< \p kept: in the keyring, else for this session
    //! \p newProfileId is empty when the copy could not be written to the list.
    void duplicated(const QString &newProfileId, bool withKey);
    //! The keyring refused to keep the key: the instance is open for this session only.
    void keptForSessionOnly(const QString &profileId);
    //! The instance is forgotten, but its key is still in the keyring, which did not answer or refused.
    void keyNotRemoved(const QString &profileId);
    void rateLimited(std::chrono::milliseconds delay);

private:
    class Private;
    std::unique_ptr<Private> d;
};
