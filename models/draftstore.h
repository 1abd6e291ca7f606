#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QLockFile;
class Workspace;

/*! Writes a workspace's edits to disk within a second of each edit, and offers them again after a crash.
 *
 *  One file per profile, mode 0600, atomic, versioned, without secrets; gone when nothing is edited. Of two windows
 * with the same profile the first one writes; the other keeps its edits in memory, says so, and takes over when the
 * first is gone. A draft nobody here has seen is never written over: it is set aside and said, like a damaged one; one
 * of a newer version stays as it is.
 */
class DraftStore : public QObject {
    Q_OBJECT
public:
    struct Saved {
        QJsonObject draft; //!< for Workspace::restoreDraft
        QDateTime savedAt; //!< UTC
        int edits = 0;
    };
    explicit DraftStore(const QString &directory, QObject *parent = nullptr);
    ~DraftStore() override;

    //! Follows \p workspace (nullptr: none) under \p profileId; what was followed before is written first. What was
    //! saved under \p profileId stays on disk until the first edit here, so that it can still be offered.
    void follow(Workspace *workspace, const QString &profileId);
    std::optional<Saved> saved(const QString &profileId) const;
    void forget(const QString &profileId);
    bool flush();            //!< writes now; false when the edits are in memory only
    QString problem() const; //!< in the current language; empty when all is well

signals:
    void problemChanged(const QString &problem);
    void savedChanged(const QString &profileId); //!< written or gone

private:
    //! Why the edits are in memory only.
    enum class Trouble : quint8 { None, NotWritten, Elsewhere, Newer };
    struct Problem {
        Trouble trouble = Trouble::None;
        QString reason{};
        QString damagedCopy{}; //!< where a damaged draft was put
        QString foreignCopy{}; //!< where the draft of another window was put
        bool operator==(const Problem &) const = default;
    };
    void schedule();
    bool lock();
    void examine();
    bool makeRoom();
    bool write();
    void setProblem(const Problem &problem);
    void setTrouble(Trouble trouble, const QString &reason = {});
    QString fileOf(const QString &profileId) const;
    QString m_directory;
    QString m_profileId;
    Problem m_problem;
    QPointer<Workspace> m_workspace;
    std::unique_ptr<QLockFile> m_lock;  //!< of the followed profile, when it is ours
    std::optional<QByteArray> m_seen{}; //!< what is in the file as far as this window knows
    QTimer m_timer;
    QTimer m_lockTimer;
    bool m_dirty = false; //!< the file is behind the workspace
};
