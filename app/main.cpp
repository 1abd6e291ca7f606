#include "app/afterfirstpaint.h"
#include "app/commandline.h"
#include "app/language.h"
#include "app/places.h"
#include "app/processguard.h"
#include "app/sandbox.h"
#include "app/singleinstance.h"
#include "models/draftstore.h"
#include "models/journalstore.h"
#include "models/laststate.h"
#include "models/migration/migrationstore.h"
#include "models/profile.h"
#include "models/session.h"
#include "network/redactor.h"
#include "network/secretstores.h"
#include "network/wipe.h"
#include "ui/mainwindow.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSettings>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
AppStyle::Scheme styleScheme(CommandLine::Scheme scheme)
{
    switch (scheme) {
    case CommandLine::Scheme::Light:
        return AppStyle::Scheme::Light;
    case CommandLine::Scheme::Dark:
        return AppStyle::Scheme::Dark;
    case CommandLine::Scheme::FollowSystem:
        break;
    }
    return AppStyle::Scheme::FollowSystem;
}

// QApplication aborts with a core dump where there is no display; a sentence serves better.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

//! The desktop's word that the user asked for a window: of Wayland, else of X11.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

//! Qt's Wayland plugin takes the token from the environment, as at a start.
void openLink(MainWindow &window, const DeepLink &link, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window.openLink(link);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

int endHandedOver(const QByteArray &offeredKey)
{
    if (!offeredKey.isEmpty())
        std::fputs("Vestry is running already and was brought to the front. The key in CLERK_SECRET_KEY was not handed "
                   "over to it: paste it there.\n",
                   stderr);
    return 0;
}

int runWindow(QApplication &app, const CommandLine &line, QByteArray &offeredKey, SingleInstance &single)
{
    AppStyle::install(app, styleScheme(line.scheme));
    installLanguage(app, line.language);
    if (line.rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    const auto settings = Places::windowSettings();
    ProfileStore profiles(Places::configDirectory());
    DraftStore drafts(Places::dataDirectory());
    JournalStore journals(Places::dataDirectory());
    MigrationStore migrations(Places::dataDirectory());
    LastStateStore lastStates(Places::dataDirectory());
    const auto keyring = makeKeychainStore();
    const auto memory = makeMemoryStore();
    Sandbox sandbox(Places::dataDirectory() + "/sandbox.json"_L1);
    Session session({.profiles = &profiles,
                     .keyring = keyring.get(),
                     .memory = memory.get(),
                     .drafts = &drafts,
                     .migrations = &migrations,
                     .lastStates = &lastStates,
                     .journals = &journals},
                    [&sandbox](const Session::SandboxStarted &started) { sandbox.start(started); });
    MainWindow window(&session, settings.get());
    QObject::connect(&single, &SingleInstance::requested, &window,
                     [&window](const DeepLink &link, const QByteArray &token) { openLink(window, link, token); });
    single.listen();
    window.show();
    if (single.isUnanswered())
        window.tellUnanswered();
    const bool isKeyOffered = !offeredKey.isEmpty();
    if (isKeyOffered)
        window.offerKey(std::exchange(offeredKey, {}));

    // Neither keyring nor network nor sandbox is on the way to the first paint.
    afterFirstPaint(&window, [&] {
        // A later start may have been quick and asked for an instance already.
        const bool leadsElsewhere = line.link.sandbox || !line.link.profile.isEmpty() || session.workspace() != nullptr;
        if (const QString last = profiles.lastUsedId(); !last.isEmpty() && !isKeyOffered && !leadsElsewhere)
            session.open(last);
        if (!line.link.isEmpty())
            window.openLink(line.link);
    });
    return QApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    ProcessGuard::begin();
    QByteArray offeredKey = Session::takeKeyFromEnvironment();
    Redactor::ofProcess().learn(offeredKey);
    const auto wipe = qScopeGuard([&offeredKey] {
        Wipe::string(offeredKey);
        Redactor::ofProcess().forget();
    });
    QCoreApplication::setApplicationName(u"vestry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTRY_VERSION));

    int exitCode = 0;
    const auto line = readCommandLine(argumentsOf(argc, argv), &exitCode);
    if (!line)
        return exitCode;
    if (!hasDisplay()) {
        std::fputs("Vestry shows a window and found no display. Log in to a desktop session, or run it under Xvfb.\n",
                   stderr);
        return 1;
    }
    Places::makePrivate();
    SingleInstance single(Places::configDirectory());
    // Before the application: it takes the token out of the environment, and this start may need no application.
    if (single.handOver(line->link, activationToken()))
        return endHandedOver(offeredKey);
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"vestry"_s);
    return runWindow(app, *line, offeredKey, single);
}
