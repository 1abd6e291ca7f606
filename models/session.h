#pragma once

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
class MigrationStore;
class SecretStore;
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

    //! Why an instance could not be opened.
    enum class OpenProblem { KeyNotFound, KeyringDenied, KeyringUnavailable, KeyringTimedOut, SandboxFailed };
    Q_ENUM(OpenProblem)

    struct Stores {
        ProfileStore *profiles = nullptr;
        SecretStore *keyring = nullptr;
        SecretStore *memory = nullptr;
        DraftStore *drafts = nullptr;
        MigrationStore *migrations = nullptr; //!< without one there are no domain changes
    };
    Session(const Stores &stores, SandboxStarter sandbox, QObject *parent = nullptr);
    ~Session() override;

    QList<Profile> profiles() const; //!< stored ones, those of this session, sandbox ones
    std::optional<Profile> current() const;
    Workspace *workspace() const;       //!< nullptr until one is open
    DomainMigration *migration() const; //!< of the same instance; nullptr until one is open, or without a store
    ActivityModel *activity() const;    //!< of the whole session, never nullptr
    bool isOpening() const;
    DraftStore *drafts() const;
    QString profilesProblem() const; //!< why the list of instances is not as it was left; empty when it is

    void openSandbox();                  //!< opens the sandbox's first instance
    void open(const QString &profileId); //!< reads the key, makes client and workspace, starts the first refresh
    void close();
    //! Keeps \p key (keyring, or memory when \p remember is false), saves \p profile and opens it.
    void connectInstance(const Profile &profile, const QByteArray &key, bool remember);
    void forget(const QString &profileId); //!< profile, its key, its draft and its domain changes

    /*! Takes CLERK_SECRET_KEY out of the process environment; call once, first thing in main().
     *  \return the cleaned key, or nothing. */
    static QByteArray takeKeyFromEnvironment();

signals:
    void profilesChanged();
    void workspaceChanged(); //!< another workspace, or none
    void openingChanged();
    void openFailed(const QString &profileId, Session::OpenProblem problem, const QString &detail);
    //! The keyring refused to keep the key: the instance is open for this session only.
    void keptForSessionOnly(const QString &profileId);
    //! The instance is forgotten, but its key is still in the keyring, which did not answer or refused.
    void keyNotRemoved(const QString &profileId);
    void rateLimited(std::chrono::milliseconds delay);

private:
    class Private;
    std::unique_ptr<Private> d;
};
