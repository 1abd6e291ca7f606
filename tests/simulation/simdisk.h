#pragma once

#include <QString>
#include <QTemporaryDir>

#include <functional>

/*! The disk of one history. The C library's calls that change files come here first, so that it can refuse a change, or
 *  have the process die at it.
 *
 *  All windows share one real process: who changes a file is told by its path, as each window comes to the same
 *  directory by a way of its own. Lock files are the system's, which frees those of the dead: they are never held back.
 *  One lives at a time.
 */
class SimDisk {
public:
    //! \p died is told of a crash, with the window and right in the change that did not come about.
    explicit SimDisk(std::function<void(int)> died);
    ~SimDisk();
    Q_DISABLE_COPY_MOVE(SimDisk)

    QString directory() const;       //!< the judge's way
    QString wayOf(int window) const; //!< the same directory

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    //! \p window dies at its \p change-th change from now, counted from 1. If that is a write, \p eighths of its bytes
    //! are there.
    void killAt(int window, int change, int eighths);
    void kill(int window); //!< now: what its destructors do to files is not done
    bool isDead(int window) const { return m_dead == window; }
    void start(int window); //!< dead no more, and not about to die
    void recover();         //!< nobody is about to die, nothing is refused

    // For the C library's calls.
    static int windowOf(const char *path); //!< -1: nobody's
    //! Whether \p window may change a file; else errno says why.
    static bool allows(int window);
    static bool isReadOnlyFor(int window); //!< sets errno as well
    //! Of the \p size bytes that \p window is about to write, what gets to the disk though it dies.
    static std::size_t torn(int window, std::size_t size);

private:
    QTemporaryDir m_root;
    QByteArray m_start; //!< of the ways
    std::function<void(int)> m_died;
    bool m_readOnly = false;
    int m_dead = -1;
    int m_doomed = -1;
    int m_changesLeft = 0;
    int m_eighths = 0;
};
