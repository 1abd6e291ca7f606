#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class Workspace;

/*! What was last read of each instance, so that switching shows it at once, marked with its age, and reads again
 * behind.
 *
 *  In memory for every profile; on disk (mode 0600, atomic, versioned, without secrets) for lasting ones. A damaged
 * file is only a cache lost; one of a newer version is left alone.
 */
class LastStateStore : public QObject {
    Q_OBJECT
public:
    explicit LastStateStore(const QString &directory, QObject *parent = nullptr);
    ~LastStateStore() override;

    //! Follows \p workspace (nullptr: none); what was followed before is kept first. \p onDisk: survives the program.
    void follow(Workspace *workspace, const QString &profileId, bool onDisk);
    //! For Workspace::restoreLastState; empty when there is none.
    QJsonObject saved(const QString &profileId);
    void forget(const QString &profileId);
    void flush();

private:
    void onRead();
    void take();
    void write(const QString &profileId);
    QString fileOf(const QString &profileId) const;
    QString m_directory;
    QString m_profileId;
    QPointer<Workspace> m_workspace;
    bool m_onDisk = false;
    QTimer m_timer;
    QHash<QString, QJsonObject> m_known;
    QSet<QString> m_unwritten;
    bool m_dirty = false; //!< m_known is behind the workspace
};
