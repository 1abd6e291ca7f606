#pragma once

#include "models/session.h"

#include <QObject>
#include <QProcess>

/*! The embedded sandbox: vestry-simulator in a process of its own, started when it is first asked for.
 *
 *  A process, because its HTTP server would bring its libraries (and OpenSSL) into every start of the console, and
 *  because the console then meets the sandbox as it meets Clerk: over a socket only. It ends when its standard input
 *  closes, so it does not outlive a killed console. Its keys come through a pipe and never touch the disk; its
 * settings, domains and records are in a file, so that a domain change goes on where it was.
 */
class Sandbox : public QObject {
    Q_OBJECT
public:
    //! Without \p stateFile it begins anew every time.
    explicit Sandbox(const QString &stateFile = {}, QObject *parent = nullptr);
    ~Sandbox() override;
    void start(const Session::SandboxStarted &started);

private:
    void onLine();
    void fail();
    void answer(const QString &error);

    QString m_stateFile;
    QProcess m_process;
    QList<Session::SandboxInstance> m_instances;
    QList<Session::SandboxStarted> m_waiting;
};
