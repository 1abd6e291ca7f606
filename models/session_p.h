#pragma once

#include "models/activitymodel.h"
#include "models/migration/domainmigration.h"
#include "models/session.h"
#include "models/workspace.h"
#include "network/apiclient.h"

#include <QHash>

#include <memory>

//! The workings of a Session. Opening is in session.cpp, the keeping of keys in sessionkeys.cpp.
class Session::Private {
public:
    //! The instance in front. Each part uses those before it.
    struct Opened {
        QString profileId;
        std::unique_ptr<ApiClient> client;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<DomainMigration> migration;
    };

    Private(Session *owner, const Stores &given, SandboxStarter starter);

    std::optional<Profile> find(const QString &id) const;
    void putAside(const Profile &profile);
    void onSandbox(const QList<SandboxInstance> &instances, const QString &error);
    SecretStore *storeOf(const Profile &profile) const;
    void setOpening(const QString &profileId);
    void onKey(const QString &profileId, int status, const QByteArray &key);
    void show(std::unique_ptr<Opened> next);
    std::unique_ptr<Opened> make(const Profile &profile, const QByteArray &key);
    void startMigration();
    void rememberIdentity();
    void keepAndOpen(Profile profile, const QByteArray &key);
    void keepInMemory(Profile profile, const QByteArray &key, bool wished);

    Session *q;
    Stores stores;
    SandboxStarter sandbox;
    ActivityModel activity;
    QList<Profile> aside;                       //!< of this session: sandbox ones and those whose key is in memory
    QHash<QString, NetworkSettings> networks{}; //!< of sandbox profiles, by id; the others are on the internet
    std::unique_ptr<Opened> opened{};
    QString opening;
    quint64 question = 0; //!< a later open() makes the answer to an earlier one late
};
