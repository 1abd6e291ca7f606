#pragma once

#include "models/draftstore.h"
#include "models/interruptedapplies.h"
#include "models/journalstore.h"
#include "models/laststate.h"
#include "models/migration/migrationstore.h"
#include "models/session.h"
#include "models/workspace.h"
#include "tests/simulation/simwire.h"
#include "tests/support/scriptedstore.h"

#include <QHash>
#include <QJsonValue>

#include <memory>

//! One process of Vestry with its admin: the real stores and the real session on the files of \p directory.
class SimWindow {
public:
    //! \p keyring: what the machine's keyring holds, shared by all windows.
    SimWindow(SimWire *wire, int number, const QString &directory, QHash<QString, QByteArray> *keyring);
    ~SimWindow();

    static QString profileId(int server) { return QStringLiteral("server%1").arg(server); }
    static Profile profileOf(const SimServer &server);

    Session *session() const { return m_session.get(); }
    Workspace *workspace() const { return m_session->workspace(); }
    JournalStore *journals() const { return m_journals.get(); }
    DraftStore *drafts() const { return m_drafts.get(); }
    ScriptedStore *keyring() { return &m_keyring; }
    int number() const { return m_number; }
    int serverInFront() const;                          //!< -1: none
    int serverOnScreen() const { return m_seen.first; } //!< as of the last look()
    int fieldOf(int setting) const;
    SettingsForm *formOf(int setting) const;

    void review(quint64 number);
    quint64 reviewed() const { return m_review.number; }
    //! Sends what was reviewed last; false when nothing was started.
    bool confirm();
    void stop();

    //! Notes what is on screen, for onScreenFor().
    void look();
    //! Edits that have been on screen for at least \p duration, of serverOnScreen().
    QHash<int, QJsonValue> onScreenFor(std::chrono::milliseconds duration) const;

private:
    struct Seen {
        QJsonValue value;
        std::chrono::milliseconds since{};
    };
    SimWire *m_wire;
    int m_number;
    QHash<QString, QByteArray> *m_kept;
    ScriptedStore m_keyring;
    std::unique_ptr<SecretStore> m_memory;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<MigrationStore> m_migrations;
    std::unique_ptr<LastStateStore> m_lastStates;
    std::unique_ptr<JournalStore> m_journals;
    std::unique_ptr<Session> m_session;
    QList<PlannedRequest> m_reviewed{};
    SimReview m_review{};
    std::pair<int, QHash<int, Seen>> m_seen{-1, {}};
};
