#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QString>

/*! A file of lines that only grows, mode 0600, which several processes may write and read at once.
 *
 *  Every access holds an flock() of the file, so a line is there as a whole or, when its writer died in it, cut off at
 *  the very end; whoever finds that cuts it away and sets it aside. The system gives back the lock of a dead process.
 */
class JournalFile {
public:
    //! A longer line is neither written nor read.
    static constexpr qint64 kMaximumLine = qint64(4) * 1024 * 1024;
    //! Of a larger file only the end is read.
    static constexpr qint64 kMaximumRead = qint64(8) * 1024 * 1024;

    //! What was found cut off at the end.
    struct Cut {
        qint64 bytes = 0;
        QString keptAs{}; //!< empty when it could not be set aside
    };
    struct Content {
        QList<QByteArray> lines{}; //!< without their ends
        qint64 unread = 0;         //!< bytes before the first of them
        Cut cut{};
        QString reason{}; //!< untranslated; not empty: it could not be read
    };

    explicit JournalFile(QString path);

    //! How long others that write or read are waited for: they take the lock for one write and one sync.
    static QDeadlineTimer patience();
    //! Once this returned an empty reason, \p lines outlast a power cut. Else nothing of them is in the file.
    QString append(const QByteArray &lines, Cut *cut, const QDeadlineTimer &patience = JournalFile::patience());
    Content read() const;
    //! With what was set aside.
    void remove() const;

private:
    QString m_path;
};
