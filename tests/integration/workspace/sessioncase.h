#pragma once

#include "models/boundkey.h"
#include "models/draftstore.h"
#include "models/journalstore.h"
#include "models/laststate.h"
#include "models/migration/migrationstore.h"
#include "models/session.h"
#include "models/writeguard.h"
#include "network/secretstores.h"
#include "tests/integration/workspace/workspacecase.h"
#include "tests/support/scriptedstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

//! A session over a simulator and a keyring that behaves as told, everything on disk in a directory of its own.
class SessionCase {
public:
    SessionCase()
        : memory(makeMemoryStore())
        , profiles(std::make_unique<ProfileStore>(dir.path()))
        , drafts(std::make_unique<DraftStore>(dir.path()))
        , migrations(std::make_unique<MigrationStore>(dir.path()))
        , lastStates(std::make_unique<LastStateStore>(dir.path()))
        , journals(std::make_unique<JournalStore>(dir.path()))
    {
        start();
    }

    //! The program starts, or starts again: what is in memory only is gone.
    void start()
    {
        session.reset();
        memory = makeMemoryStore();
        const auto starter = [this](const Session::SandboxStarted &started) {
            QList<Session::SandboxInstance> out;
            for (const SimulatedInstance &each : server.simulator.instances())
                out.append({each.name, environmentOf(each), server.simulator.backendApiUrl(), each.secretKey});
            started(out, {});
        };
        const Session::Stores stores{.profiles = profiles.get(),
                                     .keyring = &keyring,
                                     .memory = memory.get(),
                                     .drafts = drafts.get(),
                                     .migrations = migrations.get(),
                                     .lastStates = lastStates.get(),
                                     .journals = journals.get()};
        session = std::make_unique<Session>(stores, starter);
    }

    static Environment environmentOf(const SimulatedInstance &instance)
    {
        return instance.environmentType == u"production" ? Environment::Production : Environment::Development;
    }

    Profile profileOf(const QString &id) const
    {
        Profile profile;
        profile.id = id;
        profile.name = id;
        profile.environment = Environment::Development;
        profile.safety = SafetyLevel::Confirm;
        profile.baseUrl = server.simulator.backendApiUrl();
        return profile;
    }

    QByteArray bound(const QByteArray &key, const QUrl &origin) const { return BoundKey(key, origin).toSecret(); }
    BoundKey checked() const { return {server.instance.secretKey, server.simulator.backendApiUrl()}; }
    QByteArray bound() const { return bound(server.instance.secretKey, server.simulator.backendApiUrl()); }

    //! A profile on disk whose key is in the keyring.
    Profile store(const QString &id)
    {
        const Profile profile = profileOf(id);
        profiles->save(profile);
        keyring.secrets.insert(id, bound());
        return profile;
    }

    bool isRead() const
    {
        const Workspace *workspace = session->workspace();
        return workspace && !workspace->isRefreshing() && workspace->lastRefresh().isValid();
    }
    bool opens(const QString &id)
    {
        session->open(id);
        return QTest::qWaitFor(
            [&] { return isRead() && session->current()->id == id && session->keyState() == Session::KeyState::Ready; },
            kPatience);
    }

    bool keeps(const QString &entry, const QByteArray &secret) const { return keyring.secrets.value(entry) == secret; }

    QTemporaryDir dir;
    WorkspaceCase server;
    ScriptedStore keyring;
    std::unique_ptr<SecretStore> memory;
    std::unique_ptr<ProfileStore> profiles;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<MigrationStore> migrations;
    std::unique_ptr<LastStateStore> lastStates;
    std::unique_ptr<JournalStore> journals;
    std::unique_ptr<Session> session;
};
