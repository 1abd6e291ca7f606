#pragma once

#include "models/draftfile.h"

#include <QByteArray>
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
 *  One file per profile, mode 0600, atomic, versioned, without secrets; gone when nothing is in it. Of two windows
 *  with the same profile the first one writes; the other keeps its edits in memory, says so, and takes over when the
 *  first is gone. What was found on disk waits there, beside the edits made here, until the admin restores or discards
 *  it. A damaged file is set aside and said; one of a newer version stays as it is.
 */
class DraftStore : public QObject {
    Q_OBJECT
public:
    explicit DraftStore(const QString &directory, QObject *parent = nullptr);
    ~DraftStore() override;

    //! Follows \p workspace (nullptr: none) under \p profileId; what was followed before is written first. \p back is
    //! what the caller will put back into \p workspace itself: found on disk, it does not wait for an answer.
    void follow(Workspace *workspace, const QString &profileId, const QJsonObject &back = {});
    //! Of the followed profile: what a former run left, neither restored nor discarded yet; oldest first. Nothing while
    //! another window keeps this profile's edits.
    QList<SavedDraft> waiting() const { return m_waiting; }
    //! Puts \p draft, one of waiting(), back into the workspace.
    void restore(const SavedDraft &draft);
    //! Drops \p draft, one of waiting(), and nothing else.
    void discard(const SavedDraft &draft);
    //! One of waiting() edits \p key of \p resource to \p value.
    bool isWaiting(const QString &resource, const QString &key, const QJsonValue &value) const;
    //! The server has it already: it does not wait any more.
    void setDone(const QString &resource, const QString &key, const QJsonValue &value);

    //! All that is on disk under \p profileId, edits of now and what waits, as one.
    std::optional<SavedDraft> saved(const QString &profileId) const;
    void forget(const QString &profileId);
    bool flush();            //!< writes now; false when the edits are in memory only
    QString problem() const; //!< in the current language; empty when all is well

signals:
    void problemChanged(const QString &problem);
    void savedChanged(const QString &profileId); //!< written or gone
    void waitingChanged();

private:
    //! Why the edits are in memory only.
    enum class Trouble : quint8 { None, NotWritten, Elsewhere, Newer };
    struct Problem {
        Trouble trouble = Trouble::None;
        QString reason{};
        int withheld = 0;      //!< edits that are not in the file, because they hold a secret
        QString damagedCopy{}; //!< where a damaged draft was put
        bool operator==(const Problem &) const = default;
    };
    void schedule();
    bool lock();
    bool takeIn();
    bool setAside(const QString &path);
    void takeIn(const DraftFile &found);
    bool write();
    bool settle(const SavedDraft &draft);
    void setProblem(const Problem &problem);
    void setTrouble(Trouble trouble, const QString &reason = {});
    void setWithheld(int count);
    QString fileOf(const QString &profileId) const;
    QString m_directory;
    QString m_profileId;
    Problem m_problem;
    QPointer<Workspace> m_workspace;
    QJsonObject m_back{}; //!< see follow()
    QList<SavedDraft> m_waiting{};
    std::unique_ptr<QLockFile> m_lock;  //!< of the followed profile, when it is ours
    std::optional<QByteArray> m_seen{}; //!< what is in the file as far as this window knows
    QTimer m_timer;
    QTimer m_lockTimer;
    bool m_dirty = false; //!< the file is behind the workspace
};
