#include "ui/dialogs/connectwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct ConnectText {
    Q_DECLARE_TR_FUNCTIONS(Connect)
};
} // namespace

namespace ConnectWords {
QString keyProblem(ConnectionCheck::KeyProblem problem)
{
    switch (problem) {
    case ConnectionCheck::KeyProblem::None:
        return {};
    case ConnectionCheck::KeyProblem::Empty:
        return ConnectText::tr("Paste the secret key of the instance first.");
    case ConnectionCheck::KeyProblem::PublishableKey:
        return ConnectText::tr(
            "This is a publishable key (pk_…): it only identifies the instance to browsers. Paste the "
            "secret key, which starts with sk_test_ or sk_live_.");
    case ConnectionCheck::KeyProblem::NotAKey:
        return ConnectText::tr(
            "This is not a Clerk secret key: those start with sk_test_ or sk_live_. Copy it whole from the "
            "API keys page of the Clerk Dashboard.");
    case ConnectionCheck::KeyProblem::HasSpaces:
        return ConnectText::tr("There is a space or a line break inside the key. Copy it again, in one piece.");
    case ConnectionCheck::KeyProblem::SeveralKeys:
        return ConnectText::tr("There is more than one key here. Paste only the secret key of the instance you want to "
                               "connect.");
    }
    return {};
}

QString urlProblem(ConnectionCheck::UrlProblem problem, const QString &baseUrl)
{
    switch (problem) {
    case ConnectionCheck::UrlProblem::None:
        return {};
    case ConnectionCheck::UrlProblem::Empty:
        return ConnectText::tr("Enter the address of the Backend API. Clerk's own is https://api.clerk.com.");
    case ConnectionCheck::UrlProblem::NotAUrl:
        return ConnectText::tr("This is not an address. Clerk's own is https://api.clerk.com.");
    case ConnectionCheck::UrlProblem::NotHttps:
        return ConnectText::tr(
            "The address must begin with https://, because the secret key would travel unprotected. Plain "
            "http is only possible to this computer itself.");
    case ConnectionCheck::UrlProblem::HasCredentials:
        return ConnectText::tr(
            "Remove the user name or password from the address: the secret key is all that is needed.");
    case ConnectionCheck::UrlProblem::HasPath:
        return ConnectText::tr("Give only the server's address, without a path, as in https://api.clerk.com.");
    case ConnectionCheck::UrlProblem::UnicodeHost:
        //: %1 is the name of a server as it goes over the wire, as in: xn--api-5cd.example
        return ConnectText::tr(
                   "The name of the server has letters that only look like plain ones, or are none; over the "
                   "wire it is %1. If you mean that server, enter this name instead.")
            .arg(ConnectionCheck::asciiHost(baseUrl));
    }
    return {};
}

QString prefixWarning(Environment environment)
{
    return environment == Environment::Production
               ? ConnectText::tr(
                     "The key looks like a development key (sk_test_), but the server says it opens a production "
                     "instance. Be careful.")
               : ConnectText::tr("The key looks like a live key (sk_live_), but the server says it opens a development "
                                 "instance. Check that it is the one you mean.");
}

QString nameWarning(const QString &name, Environment environment)
{
    static const QRegularExpression testing(u"\\b(dev|devel|development|test|testing|staging|sandbox)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression live(u"\\b(prod|production|live)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (environment == Environment::Production && testing.match(name).hasMatch())
        return ConnectText::tr(
            "The name sounds like a test environment, but this key opens a production instance with real "
            "users.");
    if (environment == Environment::Development && live.match(name).hasMatch())
        return ConnectText::tr("The name sounds like production, but this key opens a development instance.");
    return {};
}
} // namespace ConnectWords
