#pragma once

#include <QJsonObject>
#include <QProcess>

#include <optional>

//! A process with a LiveWindow in it.
class LiveProcess {
public:
    LiveProcess();
    ~LiveProcess();

    //! What is on screen after \p command; nothing when it ended or did not answer.
    std::optional<QJsonObject> ask(const QJsonObject &command);
    void kill();                               //!< SIGKILL
    bool quit();                               //!< \return it ended, and well
    QByteArray said() const { return m_said; } //!< on standard error

private:
    QProcess m_process;
    QByteArray m_said{};
};
