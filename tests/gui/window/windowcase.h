#pragma once

#include "models/applyrun.h"
#include "models/draftstore.h"
#include "models/interruptedapplies.h"
#include "models/journalstore.h"
#include "models/laststate.h"
#include "models/migration/migrationstore.h"
#include "models/profile.h"
#include "models/session.h"
#include "models/workspace.h"
#include "network/secretstores.h"
#include "tests/support/activewindow.h"
#include "tests/support/faultysimulator.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/mainwindow.h"
#include "ui/style/appstyle.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! A window over a session over the simulator, on real sockets, with everything on disk in a directory of its own.
class WindowCase {
public:
    //! \p storedProfiles, if any, is what the list of instances holds when the program starts.
    explicit WindowCase(const QByteArray &storedProfiles = {},
                        std::unique_ptr<SecretStore> itsKeyring = makeMemoryStore())
        : profiles(prepared(directory, storedProfiles))
        , drafts(directory.path())
        , migrations(directory.path())
        , lastStates(directory.path())
        , journals(directory.path())
        , keyring(std::move(itsKeyring))
        , memory(makeMemoryStore())
        , session({.profiles = &profiles,
                   .keyring = keyring.get(),
                   .memory = memory.get(),
                   .drafts = &drafts,
                   .migrations = &migrations,
                   .lastStates = &lastStates,
                   .journals = &journals},
                  [this](const Session::SandboxStarted &started) { started(sandbox(), {}); })
        , settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat)
        , window(std::make_unique<MainWindow>(&session, &settings))
    {
        // The offscreen platform says so of every window; any other warning is a fault.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QVERIFY(simulator.listen());
        window->show();
        QVERIFY(becomesActive(window.get()));
    }

    static QString prepared(const QTemporaryDir &directory, const QByteArray &storedProfiles)
    {
        if (QFile file(directory.filePath(u"profiles.json"_s));
            !storedProfiles.isEmpty() && file.open(QFile::WriteOnly))
            file.write(storedProfiles);
        return directory.path();
    }

    QList<Session::SandboxInstance> sandbox() const
    {
        QList<Session::SandboxInstance> list;
        for (const SimulatedInstance &instance : simulator.instances())
            list.append({instance.name, environmentOf(instance), simulator.backendApiUrl(), instance.secretKey});
        return list;
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

    //! Connects the instance of \p environment as an admin would who lets the keyring keep the key.
    void connectTo(Environment environment, const QString &name, bool remember = true)
    {
        const Profile profile{.id = name,
                              .name = name,
                              .environment = environment,
                              .baseUrl = simulator.backendApiUrl(),
                              .safety = safetyFor(environment)};
        session.connectInstance(profile, simulated(environment).secretKey, remember);
        QTRY_VERIFY(session.current() && session.current()->id == name && workspace()->lastRefresh().isValid());
        session.workspace()->setVerification(std::chrono::milliseconds(20), 4);
    }

    Workspace *workspace() const { return session.workspace(); }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    void trigger(const QString &name) const { action(name)->trigger(); }

    template <class T = QDialog> T *dialog(const QString &name) const
    {
        for (auto *dialog : window->findChildren<T *>(name)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    int indexOf(ResourceId resource, const QString &key) const { return workspace()->form(resource)->indexOf(key); }
    void edit(ResourceId resource, const QString &key, const QJsonValue &value) const
    {
        workspace()->edit(resource, indexOf(resource, key), value);
    }
    void flip(ResourceId resource, const QString &key) const
    {
        edit(resource, key, !workspace()->form(resource)->shown(indexOf(resource, key)).toBool());
    }
    bool isEdited(ResourceId resource, const QString &key) const
    {
        return workspace()->form(resource)->isEdited(indexOf(resource, key));
    }

    int writes() const
    {
        int count = 0;
        for (const SimulatedRequest &request : simulator.requests())
            count += request.method == "PATCH";
        return count;
    }

    static void click(QWidget *in, const QString &button)
    {
        auto *found = in->findChild<QPushButton *>(button);
        QVERIFY2(found != nullptr && found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    //! All words of the tables of \p in, for looking things up.
    static QString tableText(const QWidget *in)
    {
        QString text;
        for (const auto *table : in->findChildren<QTableWidget *>()) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    text += table->item(row, column)->text() + u'|';
                text += u'\n';
            }
        }
        return text;
    }

    //! Edits are reviewed and applied; returns the dialog at its end.
    ReviewDialog *applyAll() const
    {
        trigger(u"review"_s);
        auto *review = dialog<ReviewDialog>(u"reviewDialog"_s);
        if (review == nullptr)
            return nullptr;
        if (auto *typed = review->findChild<QLineEdit *>(u"typedName"_s))
            typed->setText(session.current()->name);
        click(review, u"apply"_s);
        if (!QTest::qWaitFor([this] { return workspace()->applyRun()->isOver(); }, kPatience))
            return nullptr;
        return review;
    }

    QTemporaryDir directory;
    FaultySimulator simulator;
    ProfileStore profiles;
    DraftStore drafts;
    MigrationStore migrations;
    LastStateStore lastStates;
    JournalStore journals;
    std::unique_ptr<SecretStore> keyring;
    std::unique_ptr<SecretStore> memory;
    Session session;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
};
