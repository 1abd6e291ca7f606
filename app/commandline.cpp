#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<CommandLine> stopWith(int code, const QString &text, int *exitCode)
{
    *exitCode = code;
    std::fputs(qPrintable(text + u'\n'), code == 0 ? stdout : stderr);
    return std::nullopt;
}

std::optional<CommandLine::Scheme> schemeFrom(const QString &word)
{
    if (word == "light"_L1)
        return CommandLine::Scheme::Light;
    if (word == "dark"_L1)
        return CommandLine::Scheme::Dark;
    if (word == "system"_L1)
        return CommandLine::Scheme::FollowSystem;
    return std::nullopt;
}
} // namespace

std::optional<CommandLine> readCommandLine(const QStringList &arguments, int *exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Review and change the settings of a Clerk instance."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help and end."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version and end."));
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     Words::tr("Open the embedded sandbox instead of the instance used last."));
    const QCommandLineOption scheme(u"colors"_s, Words::tr("Colours: system, light or dark."), u"scheme"_s,
                                    u"system"_s);
    const QCommandLineOption language(u"language"_s, Words::tr("Language of the window, for example de."), u"code"_s);
    const QCommandLineOption rtl(u"right-to-left"_s, Words::tr("Lay the window out from right to left."));
    parser.addOptions({help, version, sandbox, scheme, language, rtl});

    const bool understood = parser.parse(arguments);
    if (!understood)
        return stopWith(2, parser.errorText(), exitCode);
    if (parser.isSet(version))
        return stopWith(0, QStringLiteral("Vestry " VESTRY_VERSION), exitCode);
    if (parser.isSet(help)) {
        int argc = 1;
        char name[] = "vestry";
        char *argv[] = {name, nullptr};
        const QCoreApplication forHelpText(argc, argv); // helpText() asks the application for its name
        return stopWith(0, parser.helpText(), exitCode);
    }
    if (!parser.positionalArguments().isEmpty())
        return stopWith(2,
                        Words::tr("Vestry takes no argument like “%1”. A secret key never belongs on the command line; "
                                  "paste it into the window, or set CLERK_SECRET_KEY.")
                            .arg(parser.positionalArguments().constFirst().left(12)),
                        exitCode);
    const auto wanted = schemeFrom(parser.value(scheme));
    if (!wanted)
        return stopWith(2, Words::tr("--colors takes system, light or dark."), exitCode);
    return CommandLine{parser.isSet(sandbox), *wanted, parser.value(language), parser.isSet(rtl)};
}
