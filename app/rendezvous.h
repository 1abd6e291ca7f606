#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

/*! Where starts of the program meet: a socket, and a lock that is held while it is decided who listens there.
 *
 *  In XDG_RUNTIME_DIR, or in a directory of our own where there is none; both only when nobody else can enter them.
 *  The lock is the kernel's (flock), so a killed process leaves none behind. Blocks until the deadlines given.
 */
class Rendezvous {
public:
    //! User and \p configDirectory make the name: who has other files has another rendezvous.
    explicit Rendezvous(const QString &configDirectory);
    ~Rendezvous();
    Q_DISABLE_COPY_MOVE(Rendezvous)

    QString socketPath() const { return m_path; } //!< empty: there is no directory that is ours alone
    bool lock(QDeadlineTimer deadline);
    void unlock();

    enum class Answer : quint8 {
        Nobody, //!< nobody listens; the lock is held if there is one to be had
        Taken,  //!< somebody took the message
        Silent  //!< somebody is there but did not answer in time
    };
    Answer send(const QByteArray &message, QDeadlineTimer deadline);

    static constexpr qsizetype kMaximumMessage = 4096;
    static constexpr char kTaken[] = "ok\n";
    //! The process at the other end of \p descriptor runs as this user.
    static bool isThisUser(qintptr descriptor);
    //! The other end of \p descriptor waits no longer.
    static bool hasGone(qintptr descriptor);

private:
    Answer talk(int descriptor, const QByteArray &message, QDeadlineTimer deadline);

    QString m_path;
    int m_lock = -1;
};
