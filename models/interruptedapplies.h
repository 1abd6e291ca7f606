#pragma once

#include "models/interrupted.h"
#include "models/journalstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <map>

class DraftStore;
class Workspace;

/*! Finds in the journal what was on its way when Vestry was killed, and settles it by the first read of the instance.
 *
 *  Runs of windows that live are theirs. What is settled goes into the journal, so that it is told once.
 */
class InterruptedApplies : public QObject {
    Q_OBJECT
public:
    //! \p journals and \p drafts outlive it.
    InterruptedApplies(JournalStore *journals, DraftStore *drafts, QObject *parent = nullptr);
    ~InterruptedApplies() override;

    //! \p workspace (nullptr: none) is in front, under \p profileId. What was not dismissed stays with its profile.
    void follow(Workspace *workspace, const QString &profileId);
    void forget(const QString &profileId) { m_notices.remove(profileId); }

    //! Of the followed profile, until dismiss().
    QList<InterruptedSetting> settled() const;
    //! What is wrong with the journal, in the current language; until dismiss().
    QString problem() const;
    void dismiss();

    //! How long a read may show what was before a write. A younger run waits for that before "not applied" is said.
    void setReadLag(std::chrono::milliseconds lag) { m_readLag = lag; }

signals:
    void changed();

private:
    //! The intent of one request without its end.
    struct Open {
        JournalEvent intent{};
        QSet<QString> sentAgain{}; //!< keys that a later intent holds too
    };
    struct Notice {
        QList<InterruptedSetting> settings{};
        bool tailCut = false;
        QString keptAs{};
        QString unreadable{};
        int damaged = 0; //!< lines of the journal
        int newer = 0;
    };
    using Locks = std::map<QUuid, std::unique_ptr<QLockFile>>;

    QStringList linesProblem(const Notice &notice) const;
    static QList<Open> openIn(const QList<JournalEvent> &events);
    bool isRead() const;
    void look();
    QList<Open> read();
    Locks lockDead(const QList<Open> &open);
    void settle(const QList<Open> &open, Locks locks);
    std::chrono::milliseconds waitFor(const QList<Open> &open) const;
    QList<InterruptedSetting> settingsOf(const Open &open) const;
    InterruptedSetting settingOf(const Open &open, const QString &key) const;
    JournalEvent eventOf(const Open &open, const QList<InterruptedSetting> &settings) const;
    bool isUnanswered(const Open &open) const;
    void setDone(const InterruptedSetting &setting);
    void onTailCut(const QString &profileId, const QString &keptAs);

    JournalStore *m_journals;
    DraftStore *m_drafts;
    QPointer<Workspace> m_workspace;
    QString m_profileId{};
    QHash<QString, Notice> m_notices{};
    //! A request may leave eighteen seconds after its line, and be carried out and read late.
    std::chrono::milliseconds m_readLag{30'000};
    std::chrono::milliseconds m_asked{}; //!< of SteadyClock: when what is shown was asked for, or before
    QTimer m_again;
    bool m_done = false; //!< of the journal as long as m_size: nothing was open, or all of it is settled
    qint64 m_size = 0;
    QString m_unreadable{}; //!< why the last look could not read it; said once, as the admin may have dismissed it
};
