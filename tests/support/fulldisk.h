#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

/*! While it lives, no file of this process grows beyond a few bytes: what is written meets the same refusal as on a
 * full disk, on a real file and without being root.
 */
class FullDisk {
public:
    FullDisk()
    {
        m_former = std::signal(SIGXFSZ, SIG_IGN); // else it ends the process
        getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit tiny = m_limit;
        tiny.rlim_cur = 16;
        setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_former);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_limit{};
    void (*m_former)(int) = nullptr;
};
