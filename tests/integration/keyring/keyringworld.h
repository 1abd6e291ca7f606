#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/*! A home, a session bus and a gnome-keyring-daemon of one's own.
 *
 *  Sets the environment of the whole process, so it comes before the first use of D-Bus, and there is one per process.
 *  On its bus nothing starts by itself: what was killed stays so.
 */
class KeyringWorld {
public:
    enum class Keyring : quint8 { Unlocked, Locked };

    KeyringWorld();
    ~KeyringWorld();

    bool startBus();
    //! Locked: whatever is in the home is there but nobody gives the password.
    bool startDaemon(Keyring keyring);
    void endDaemon();
    void signalDaemon(int signal);
    //! Ends the keyring daemon, as a crash does.
    void killDaemon();
    //! What \p program prints, both streams.
    QByteArray outputOf(const QString &program, const QStringList &arguments) const;
    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_daemon;
};

//! The program that asks for a keyring's password, with an admin in front of it who has not decided yet.
class PatientPrompter : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    PatientPrompter();
    ~PatientPrompter() override;

    //! The admin closes the question.
    void dismiss();

    bool registered = false;
    int asked = 0;

public slots: // as the interface names them
    // NOLINTBEGIN(readability-identifier-naming)
    void BeginPrompting(const QDBusObjectPath &callback);
    void PerformPrompt(const QDBusObjectPath &, const QString &, const QVariantMap &, const QString &) {}
    void StopPrompting(const QDBusObjectPath &) {}
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusConnection m_bus;
    QString m_caller;
    QDBusObjectPath m_callback;
};
