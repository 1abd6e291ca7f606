#include "tests/integration/keyring/keyringworld.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

static constexpr auto kBusConfiguration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

static const auto kPrompterName = u"org.gnome.keyring.SystemPrompter"_s;
static const auto kPrompterPath = u"/org/gnome/keyring/Prompter"_s;

static void endWithUs(QProcess *process)
{
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

static void end(QProcess *process)
{
    if (process->state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(process->processId()), SIGCONT);
    process->terminate();
    if (!process->waitForFinished(10'000))
        process->kill();
    process->waitForFinished(kPatience);
}

KeyringWorld::KeyringWorld()
{
    QDir(m_home.path()).mkdir(u"run"_s);
    QFile::setPermissions(m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"})
        qunsetenv(variable);
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_home.filePath(u"run"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"share"_s).toLocal8Bit());
}

KeyringWorld::~KeyringWorld()
{
    endDaemon();
    end(&m_bus);
}

bool KeyringWorld::startBus()
{
    QFile configuration(m_home.filePath(u"bus.conf"_s));
    if (!configuration.open(QFile::WriteOnly))
        return false;
    configuration.write(QString::fromLatin1(kBusConfiguration).arg(m_home.filePath(u"run"_s)).toLocal8Bit());
    configuration.close();
    endWithUs(&m_bus);
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    if (!m_bus.waitForReadyRead(kPatience))
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return true;
}

bool KeyringWorld::startDaemon(Keyring keyring)
{
    endDaemon();
    m_daemon = std::make_unique<QProcess>();
    endWithUs(m_daemon.get());
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (keyring == Keyring::Unlocked)
        arguments += u"--unlock"_s;
    m_daemon->start(u"gnome-keyring-daemon"_s, arguments);
    m_daemon->write("password");
    m_daemon->closeWriteChannel();
    // Asked by another program: the first use of the bus is what is tested here.
    return QTest::qWaitFor(
        [this] {
            return outputOf(u"dbus-send"_s,
                            {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                             u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s})
                .contains("boolean true");
        },
        kPatience);
}

void KeyringWorld::endDaemon()
{
    if (m_daemon)
        end(m_daemon.get());
}

void KeyringWorld::signalDaemon(int signal) { ::kill(pid_t(m_daemon->processId()), signal); }

void KeyringWorld::killDaemon()
{
    m_daemon->kill();
    m_daemon->waitForFinished(kPatience);
}

QByteArray KeyringWorld::outputOf(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(kPatience);
    return process.readAll();
}

PatientPrompter::PatientPrompter()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
{
    m_bus.registerObject(kPrompterPath, this, QDBusConnection::ExportAllSlots);
    registered = m_bus.registerService(kPrompterName);
}

PatientPrompter::~PatientPrompter() { QDBusConnection::disconnectFromBus(u"prompter"_s); }

void PatientPrompter::BeginPrompting(const QDBusObjectPath &callback)
{
    ++asked;
    m_caller = message().service();
    m_callback = callback;
}

void PatientPrompter::dismiss()
{
    m_bus.asyncCall(QDBusMessage::createMethodCall(m_caller, m_callback.path(),
                                                   u"org.gnome.keyring.internal.Prompter.Callback"_s, u"PromptDone"_s));
}
