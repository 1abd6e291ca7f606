#pragma once

#include "models/boundkey.h"
#include "models/draftstore.h"
#include "models/session.h"
#include "models/workspace.h"
#include "network/secretstores.h"
#include "tests/support/faultysimulator.h"
#include "tests/support/scriptedstore.h"
#include "ui/profiles/profiledialog.h"
#include "ui/secretclipboard.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! Profiles of the simulator's instances, on real sockets and in a directory of their own, and the editor of one.
class ProfileCase {
public:
    ProfileCase()
        : profiles(directory.path())
        , drafts(directory.path())
        , memory(makeMemoryStore())
        , session({&profiles, &keyring, memory.get(), &drafts},
                  [this](const Session::SandboxStarted &started) { started(sandbox(), {}); })
    {
        QVERIFY(simulator.listen());
    }

    static Environment environmentOf(const SimulatedInstance &instance)
    {
        return instance.environmentType == "production"_L1 ? Environment::Production : Environment::Development;
    }

    SimulatedInstance simulated(Environment environment) const
    {
        for (const SimulatedInstance &instance : simulator.instances()) {
            if (environmentOf(instance) == environment)
                return instance;
        }
        return {};
    }

    QList<Session::SandboxInstance> sandbox() const
    {
        QList<Session::SandboxInstance> list;
        for (const SimulatedInstance &instance : simulator.instances())
            list.append({instance.name, environmentOf(instance), simulator.backendApiUrl(), instance.secretKey});
        return list;
    }

    //! Connects the instance of \p environment and waits until it is kept and read.
    Profile connectTo(Environment environment, const QString &name, bool remember = true)
    {
        Profile profile{.id = name, .name = name, .environment = environment};
        profile.baseUrl = simulator.backendApiUrl();
        session.connectInstance(profile, simulated(environment).secretKey, remember);
        if (!QTest::qWaitFor(
                [&] {
                    const auto now = session.current();
                    return now && now->name == name && !now->instanceId.isEmpty() && now->sessionOnly == !remember;
                },
                kPatience))
            return {};
        return *session.current();
    }

    Profile now(const QString &id) const
    {
        for (const Profile &profile : session.profiles()) {
            if (profile.id == id)
                return profile;
        }
        return {};
    }

    //! A profile that only the list knows, as it is after start-up.
    Profile store(Profile profile)
    {
        profile.baseUrl = profile.baseUrl.isEmpty() ? QUrl(u"https://api.clerk.com"_s) : profile.baseUrl;
        profile.instanceId = u"ins_2stored"_s;
        return profiles.save(profile) ? profile : Profile{};
    }

    ProfileDialog *edit(const Profile &profile)
    {
        dialog = std::make_unique<ProfileDialog>(&session, profile, &clipboard);
        dialog->show();
        return dialog.get();
    }

    template <class T = QLineEdit> T *field(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    QPushButton *save() const { return field<QPushButton>(u"profileSave"_s); }

    //! What is said beside the buttons.
    QString reason() const
    {
        const auto *at = field<QWidget>(u"profileReason"_s);
        return at->isHidden() ? QString() : at->accessibleName();
    }

    //! Everything that is said in the part that \p field is in.
    static QString wordsAround(const QWidget *field)
    {
        QString text;
        for (const auto *label : field->parentWidget()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(field->parentWidget()))
                text += label->text() + u'\n';
        }
        return text;
    }

    //! True when no file of the program holds \p secret.
    bool isNowhereOnDisk(const QByteArray &secret) const
    {
        const QFileInfoList files = QDir(directory.path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                return false;
        }
        return true;
    }

    //! The key the keyring has for \p id, without the origin it is bound to.
    QByteArray keptKey(const QString &id) const
    {
        const auto bound = BoundKey::fromSecret(keyring.secrets.value(id), {});
        return bound ? bound->key() : QByteArray();
    }

    QTemporaryDir directory;
    FaultySimulator simulator;
    ProfileStore profiles;
    DraftStore drafts;
    ScriptedStore keyring;
    std::unique_ptr<SecretStore> memory;
    Session session;
    SecretClipboard clipboard{std::chrono::milliseconds(500)};
    std::unique_ptr<ProfileDialog> dialog;
};
