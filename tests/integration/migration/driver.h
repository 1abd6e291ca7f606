#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>
#include <QUrl>

#include <csignal>

//! A program (migrationdriver.cpp) that leads one domain change and can be killed.
class Driver {
public:
    Driver(const QUrl &server, const QByteArray &key, const QString &directory)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DRIVER_KEY"), QString::fromLatin1(key));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(VESTRY_MIGRATIONDRIVER), {server.toString(), directory});
    }
    ~Driver() { kill(); }
    Q_DISABLE_COPY_MOVE(Driver)

    //! Where it says it is, once nothing is under way; empty when it does not say.
    QString place()
    {
        const auto said = [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(said, kPatience))
            return {};
        return QString::fromUtf8(m_process.readLine().trimmed());
    }
    void tell(const QString &command) { m_process.write(command.toUtf8() + '\n'); }
    QString does(const QString &command)
    {
        tell(command);
        return place();
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(kPatience);
    }

private:
    QProcess m_process;
};
