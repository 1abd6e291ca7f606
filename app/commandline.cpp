#include "app/commandline.h"

#include "network/redactor.h"
#include "ui/pages/pageid.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
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

bool looksSecret(const QString &argument)
{
    const Redactor redactor;
    const QString decoded = QUrl::fromPercentEncoding(argument.toUtf8());
    return redactor.clean(argument) != argument || redactor.clean(decoded) != decoded;
}

QString refusal(const QString &shown)
{
    return Words::tr("Vestry takes no argument like “%1”. A secret key never belongs on the command line; "
                     "paste it into the window, or set CLERK_SECRET_KEY.")
        .arg(shown);
}

QString pageNames()
{
    QStringList names;
    for (const PageId page : allPages())
        names.append(pageKey(page));
    return names.join(u", "_s);
}

//! Fills \p link from a page and, after a number sign, a setting. What is wrong, or nothing.
QString readPage(const QString &text, DeepLink *link)
{
    const qsizetype hash = text.indexOf(u'#');
    link->page = text.left(hash);
    link->field = hash < 0 ? QString() : text.mid(hash + 1);
    const QList<PageId> pages = allPages();
    if (std::none_of(pages.cbegin(), pages.cend(), [link](PageId page) { return link->page == pageKey(page); }))
        return Words::tr("--page takes one of these: %1.").arg(pageNames());
    if (hash >= 0 && !DeepLink::isKey(link->field))
        return Words::tr("After “#”, --page takes the name of a setting as Clerk's API writes it, for example "
                         "restrictions#allowlist.");
    return {};
}

//! Where --profile, --page, --sandbox and a link lead. What is wrong, or nothing.
QString readLink(const QCommandLineParser &parser, DeepLink *link)
{
    const QStringList positional = parser.positionalArguments();
    if (!positional.isEmpty()) {
        const auto given = DeepLink::fromUrl(positional.constFirst());
        if (!given)
            return refusal(positional.constFirst().left(12));
        if (positional.size() > 1 || parser.isSet(u"profile"_s) || parser.isSet(u"page"_s))
            return Words::tr("Give one link, or --profile and --page, but not both.");
        *link = *given;
    }
    if (parser.isSet(u"profile"_s)) {
        link->profile = parser.value(u"profile"_s).trimmed();
        if (!DeepLink::isName(link->profile))
            return Words::tr("--profile takes the name or the id of an instance, at most 100 characters.");
    }
    link->sandbox = parser.isSet(u"sandbox"_s);
    return parser.isSet(u"page"_s) ? readPage(parser.value(u"page"_s), link) : QString();
}
} // namespace

std::optional<CommandLine> readCommandLine(const QStringList &arguments, int *exitCode)
{
    if (std::any_of(arguments.cbegin(), arguments.cend(), looksSecret))
        return stopWith(2, refusal(u"sk_…"_s), exitCode);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Review and change the settings of a Clerk instance."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help and end."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version and end."));
    const QCommandLineOption profile(
        u"profile"_s, Words::tr("Open this instance, given by name or id, instead of the one used last."), u"name"_s);
    const QCommandLineOption page(
        u"page"_s,
        Words::tr("Show this page: %1. A setting may follow, for example restrictions#allowlist.").arg(pageNames()),
        u"page"_s);
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     Words::tr("Open the embedded sandbox instead of the instance used last."));
    const QCommandLineOption scheme(u"colors"_s, Words::tr("Colours: system, light or dark."), u"scheme"_s,
                                    u"system"_s);
    const QCommandLineOption language(u"language"_s, Words::tr("Language of the window, for example de."), u"code"_s);
    const QCommandLineOption rtl(u"right-to-left"_s, Words::tr("Lay the window out from right to left."));
    parser.addOptions({help, version, profile, page, sandbox, scheme, language, rtl});
    parser.addPositionalArgument(u"link"_s, Words::tr("Where to go: vestry://profile/NAME/PAGE#SETTING."), u"[link]"_s);

    if (!parser.parse(arguments))
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
    DeepLink link;
    if (const QString wrong = readLink(parser, &link); !wrong.isEmpty())
        return stopWith(2, wrong, exitCode);
    const auto wanted = schemeFrom(parser.value(scheme));
    if (!wanted)
        return stopWith(2, Words::tr("--colors takes system, light or dark."), exitCode);
    return CommandLine{link, *wanted, parser.value(language), parser.isSet(rtl)};
}
