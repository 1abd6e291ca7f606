#pragma once

#include <csignal>
#include <sys/resource.h>

//! While it lives no file of this process grows beyond \p bytes: what a full disk does, for root as well.
class TinyFiles {
public:
    explicit TinyFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tiny = m_before;
        tiny.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~TinyFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(TinyFiles)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
