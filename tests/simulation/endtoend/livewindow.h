#pragma once

#include "models/draftstore.h"
#include "models/journalstore.h"
#include "models/laststate.h"
#include "models/migration/migrationstore.h"
#include "models/session.h"
#include "models/workspace.h"
#include "tests/simulation/endtoend/livenetwork.h"
#include "tests/simulation/endtoend/watchdog.h"
#include "tests/support/fulldisk.h"
#include "tests/support/scriptedstore.h"
#include "ui/mainwindow.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>

#include <memory>
#include <optional>

/*! The real window on real files and sockets, with an admin who does what commands say and tells what is on screen.
 *
 *  \c setup: `directory`, `window` (its number), `origins` and `keys` of both servers, whose profiles are on the disk.
 */
class LiveWindow {
public:
    explicit LiveWindow(const QJsonObject &setup);
    ~LiveWindow();

    //! `do`: name of a step, with `setting`, `value`, `review`; \return state().
    QJsonObject obey(const QJsonObject &command);
    //! See LiveHistory, which judges it.
    QJsonObject state();

private:
    void openFirst();
    void follow();
    void edit(const QJsonObject &command);
    void confirm();
    void decideDrifts(bool mine);
    void undoAndRedoAll();
    void answerDraft(void (DraftStore::*answer)(const SavedDraft &));
    void fillDisk();
    QJsonArray reviewed() const;
    QJsonObject runState() const;
    QJsonArray interrupted() const;
    SettingsForm *formOf(int setting) const;
    int fieldOf(int setting) const;
    int serverInFront() const;
    bool isRecorded(const QUrl &url) const;
    Workspace *workspace() const { return m_session->workspace(); }

    QString m_directory;
    std::shared_ptr<LiveRules> m_rules = std::make_shared<LiveRules>();
    QHash<QString, int> m_servers{}; //!< by the authority of their address
    ScriptedStore m_keyring;
    std::unique_ptr<SecretStore> m_memory;
    ProfileStore m_profiles;
    DraftStore m_drafts;
    MigrationStore m_migrations;
    LastStateStore m_lastStates;
    JournalStore m_journals;
    std::unique_ptr<Session> m_session;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    QList<PlannedRequest> m_reviewed{};
    int m_review = 0;    //!< number of what was reviewed last
    int m_reviewOf = -1; //!< its server
    std::optional<FullDisk> m_fullDisk{};
    std::optional<Watchdog> m_watchdog{};
};
