#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class Workspace;

/*! Writes a workspace's edits to disk within a second of each edit, and offers them again after a crash.
 *
 *  One file per profile, mode 0600, atomic, without secrets; gone when nothing is edited.
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

    //! Follows \p workspace (nullptr: none) under \p profileId; what was followed before is written first. What was
    //! saved under \p profileId stays on disk until the first edit here, so that it can still be offered.
    void follow(Workspace *workspace, const QString &profileId);
    std::optional<Saved> saved(const QString &profileId) const;
    void forget(const QString &profileId);
    bool flush(); //!< writes now; false when the disk refuses
    QString problem() const;

signals:
    void problemChanged(const QString &problem);
    void savedChanged(const QString &profileId); //!< written or gone

private:
    void schedule();
    void setProblem(const QString &problem);
    QString fileOf(const QString &profileId) const;
    QString m_directory;
    QString m_profileId;
    QString m_problem;
    QPointer<Workspace> m_workspace;
    QTimer m_timer;
    bool m_dirty = false; //!< the file is behind the workspace
};
