#pragma once

#include "models/journalevent.h"
#include "models/journalfile.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QLockFile;

/*! What was sent from here, per profile: a journal that is written before anything leaves and is never rewritten.
 *
 *  Whoever is to write the end of a run holds its lock: the window it runs in, and after that one's death the one that
 *  settles it. GUI thread; reading and writing are small and synchronous.
 */
class JournalStore : public QObject {
    Q_OBJECT
public:
    struct Contents {
        QList<JournalEvent> events{}; //!< of runs, oldest first
        int damaged = 0;              //!< lines that nobody can read and the admin was not told of
        int newer = 0;                //!< lines of a newer version of Vestry, likewise
        qint64 unread = 0;            //!< bytes before the first event: only so much is read
        QString reason{};             //!< untranslated; not empty: it could not be read
    };

    explicit JournalStore(const QString &directory, QObject *parent = nullptr);
    ~JournalStore() override;

    QString fileOf(const QString &profileId) const;
    bool exists(const QString &profileId) const;
    qint64 size(const QString &profileId) const; //!< in bytes: another one means that somebody wrote; 0 without one
    Contents read(const QString &profileId);
    //! It is on the disk once this returned an empty reason, else nothing of it; the reason is untranslated.
    QString append(const JournalEvent &event);
    //! How a run ended. Hardly waits: what the disk refuses, or somebody who holds the file, is tried again, and the
    //! run keeps its \p lock until then.
    void close(const QList<JournalEvent> &ends, std::unique_ptr<QLockFile> lock);
    //! The admin knows that so many lines cannot be read: read() counts them no more.
    QString setTold(const QString &profileId, int damaged, int newer);
    //! The right to end \p run; nothing while a living window has it, or when it cannot be made (\p reason).
    std::unique_ptr<QLockFile> lock(const QString &profileId, QUuid run, QString *reason = nullptr) const;
    void forget(const QString &profileId);

signals:
    //! The last line was cut off, by a crash or a full disk, and is taken away. \p keptAs is empty when it was not
    //! kept.
    void tailCut(const QString &profileId, const QString &keptAs);

private:
    struct Unwritten {
        QString profileId{};
        QByteArray lines{};
        std::unique_ptr<QLockFile> lock;
    };
    QString write(const QString &profileId, const QByteArray &lines,
                  const QDeadlineTimer &patience = JournalFile::patience());
    void writeAgain(const QDeadlineTimer &patience);
    QString nameOf(const QString &profileId) const;
    void tell(const QString &profileId, const JournalFile::Cut &cut);
    QString m_directory;
    std::vector<Unwritten> m_unwritten{};
    QTimer m_timer;
};
