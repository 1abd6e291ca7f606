#include "network/simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <limits>
#include <optional>

#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static QJsonObject description(const Simulator &simulator)
{
    QJsonArray instances;
    for (const auto &instance : simulator.instances())
        instances.append(QJsonObject{{"name"_L1, instance.name},
                                     {"environment_type"_L1, instance.environmentType},
                                     {"secret_key"_L1, QString::fromLatin1(instance.secretKey)},
                                     {"publishable_key"_L1, QString::fromLatin1(instance.publishableKey)},
                                     {"frontend_api_url"_L1, simulator.frontendApiUrl(instance.secretKey).toString()}});
    QJsonObject all{{"backend_api_url"_L1, simulator.backendApiUrl().toString()},
                    {"frontend_api_url"_L1, simulator.frontendApiUrl().toString()},
                    {"instances"_L1, instances}};
    if (const auto practice = simulator.practiceNetwork(); !practice.isEmpty())
        all.insert("practice_network"_L1, practice);
    return all;
}

//! SIGTERM and SIGINT as readable bytes: blocked first, so that no thread is interrupted by them.
static int openSignals()
{
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGTERM);
    sigaddset(&awaited, SIGINT);
    sigprocmask(SIG_BLOCK, &awaited, nullptr);
    return signalfd(-1, &awaited, SFD_CLOEXEC);
}

static std::optional<int> number(const QCommandLineParser &parser, const QString &name, int most)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (isNumber && value >= 0 && value <= most)
        return value;
    std::fprintf(stderr, "--%s takes a number from 0 to %d\n", qPrintable(name), most);
    return std::nullopt;
}

int main(int argc, char *argv[])
{
    const int signalPipe = openSignals();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vestry-simulator"_s);
    QCoreApplication::setApplicationVersion(u"" VESTRY_VERSION ""_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A Clerk lookalike on 127.0.0.1. Prints one line of JSON, then serves until SIGTERM."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"port"_s, u"Port of the Backend API; 0 takes a free one."_s, u"number"_s, u"0"_s});
    parser.addOption({u"read-lag"_s, u"Reads show a write only after this many milliseconds."_s, u"ms"_s, u"0"_s});
    parser.addOption({u"answer-delay"_s, u"Every answer waits this many milliseconds."_s, u"ms"_s, u"0"_s});
    parser.addOption({u"until-stdin-closes"_s, u"End when standard input closes, as it does when its starter dies."_s});
    parser.addOption(
        {u"practice-network"_s, u"Surround the production instance with DNS servers and certificates of its own."_s});
    parser.addOption({u"state"_s,
                      u"Keep what changes in this file, and begin with what is there. Without it all begins anew at "
                      "each start."_s,
                      u"file"_s});
    parser.process(app);

    const auto port = number(parser, u"port"_s, std::numeric_limits<quint16>::max());
    const auto lag = number(parser, u"read-lag"_s, 3'600'000);
    const auto delay = number(parser, u"answer-delay"_s, 3'600'000);
    if (!port || !lag || !delay)
        return 2;

    Simulator simulator;
    simulator.setReadLag(std::chrono::milliseconds(*lag));
    simulator.setAnswerDelay(std::chrono::milliseconds(*delay));
    QObject::connect(&simulator, &Simulator::stateTrouble,
                     [](const QString &words) { std::fprintf(stderr, "%s\n", qPrintable(words)); });
    if (parser.isSet(u"state"_s))
        simulator.keepStateIn(parser.value(u"state"_s));
    if (!simulator.listen(static_cast<quint16>(*port))) {
        std::fprintf(stderr, "cannot listen on 127.0.0.1: %s\n", qPrintable(simulator.errorString()));
        return 1;
    }
    if (parser.isSet(u"practice-network"_s) && !simulator.startPracticeNetwork()) {
        std::fprintf(stderr, "cannot start the practice network: %s\n", qPrintable(simulator.errorString()));
        return 1;
    }
    std::printf("%s\n", QJsonDocument(description(simulator)).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    QSocketNotifier ended(signalPipe, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(parser.isSet(u"until-stdin-closes"_s));
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] {
        char ignored[256];
        if (read(STDIN_FILENO, ignored, sizeof ignored) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
