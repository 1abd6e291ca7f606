#include "models/fields/changes.h"
#include "models/fields/tables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isWebOrigin(const QString &origin)
{
    return origin.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           origin.startsWith("https://"_L1, Qt::CaseInsensitive);
}

const char *checkVersion(const QJsonValue &value)
{
    static const QRegularExpression version(uR"(\A\d+(\.\d+\.\d+(-[0-9A-Za-z.-]+)?)?\z)"_s);
    if (value.toString().isEmpty() || version.match(value.toString()).hasMatch())
        return nullptr;
    return QT_TRANSLATE_NOOP("Field",
                             "This is not a version of clerk-js. Enter a major number such as 5, a full version "
                             "such as 5.3.1, or leave it empty.");
}

const char *checkWebOrigin(const QJsonValue &value)
{
    if (isWebOrigin(value.toString()))
        return nullptr;
    return QT_TRANSLATE_NOOP("Field",
                             "This is not the address of a website. Enter an origin that starts with http:// or "
                             "https://, for example http://localhost:3000.");
}

Consequence testModeChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &now)
{
    if (turnsOff(after))
        return tells(QT_TRANSLATE_NOOP(
            "Field", "Automated tests that sign in with Clerk's test addresses and phone numbers stop working."));
    if (now.environment == Environment::Development)
        return {};
    return hurts(QT_TRANSLATE_NOOP(
        "Field",
        "Anyone can sign up and sign in with Clerk's public test addresses and their fixed code, without owning an "
        "e-mail address or a phone number. Clerk strongly advises against this on a production instance."));
}

Consequence breachCheckChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(
            QT_TRANSLATE_NOOP("Field", "New passwords that are known from data breaches are refused from now on."));
    return hurts(QT_TRANSLATE_NOOP("Field", "Passwords are no longer checked against known data breaches: users can "
                                            "choose a password that attackers already have on their lists."));
}

Consequence supportEmailChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (!after.toString().isEmpty())
        return {};
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Clerk's pages no longer name an address that users can turn to when they cannot sign in."));
}

Consequence versionChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (after.toString().isEmpty())
        return tells(QT_TRANSLATE_NOOP(
            "Field", "The hosted account pages load the version that Clerk chooses, which changes over time."));
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "The hosted account pages load this version from now on. A version that does not exist or "
                 "does not fit breaks sign-in on these pages."));
}

// Clerk's CLI says an empty list is accepted and ignored, the Terraform provider that it clears: only a read decides.
Consequence originsChange(const QJsonValue &before, const QJsonValue &after, const Circumstances &)
{
    const QJsonArray now = after.toArray();
    if (now.isEmpty())
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "The whole list is replaced by an empty one. Clerk is reported to ignore an empty list "
                     "and to keep the old one; the origins are read again after applying, and you are told "
                     "what Clerk kept. If it is cleared, extensions and apps that were on the list can no "
                     "longer sign in."));
    if (hasMoreThan(before.toArray(), now))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "The whole list is replaced. Extensions and apps on an origin that is no longer listed "
                     "can no longer sign in."));
    if (before.isUndefined())
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "The whole list is replaced, and Clerk did not report which origins are on it now: any "
                     "that are not in your list are lost."));
    if (std::any_of(now.begin(), now.end(), [](const QJsonValue &entry) { return isWebOrigin(entry.toString()); }))
        return tells(QT_TRANSLATE_NOOP(
            "Field", "The whole list is replaced. Clerk may refuse http and https origins: the list is meant "
                     "for browser extensions and apps with a scheme of their own. A website is allowed "
                     "through the instance's domain."));
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Extensions and apps on an origin that you added can use this instance from now on."));
}

Consequence urlSyncChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (!turnsOff(after))
        return {};
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Developers whose browser blocks third-party cookies can no longer stay signed in on this "
                 "development instance."));
}

constexpr FieldReader kTestMode[] = {{ReadSource::Environment, "auth_config.test_mode"_L1}};
constexpr FieldReader kBreachCheck[] = {
    {ReadSource::Environment, "user_settings.password_settings.disable_hibp"_L1, ReadTransform::Negate}};
constexpr FieldReader kSupportEmail[] = {{ReadSource::Environment, "display_config.support_email"_L1}};
constexpr FieldReader kVersion[] = {
    {ReadSource::Environment, "display_config.clerk_js_version"_L1, ReadTransform::None, true}};
constexpr FieldReader kDevelopmentOrigin[] = {{ReadSource::Domains, "development_origin"_L1}};
constexpr FieldReader kAllowedOrigins[] = {{ReadSource::Instance, "allowed_origins"_L1}};
constexpr FieldReader kUrlSync[] = {{ReadSource::Environment, "auth_config.url_based_session_syncing"_L1}};
constexpr FieldReader kCookieless[] = {{ReadSource::Environment, "auth_config.cookieless_dev"_L1}};
constexpr FieldReader kStrategy[] = {
    {ReadSource::Environment, "display_config.preferred_sign_in_strategy"_L1, ReadTransform::None, true}};

constexpr FieldChoice kStrategies[] = {
    {"password"_L1, QT_TRANSLATE_NOOP("Field", "Password")},
    {"otp"_L1, QT_TRANSLATE_NOOP("Field", "One-time code")},
    {""_L1, QT_TRANSLATE_NOOP("Field", "Clerk's default (password)")},
};

constexpr FieldSpec kInstance[] = {
    {.key = "test_mode"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Test mode"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Accepts Clerk's test e-mail addresses and phone numbers, which need no real mailbox or "
                               "phone and always take the same code. On by default on development instances."),
     .docs = "https://clerk.com/docs/guides/development/testing/test-emails-and-phones"_L1,
     .readers = kTestMode,
     .consequence = testModeChanges},
    {.key = "hibp"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Breached-password check"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Refuses new passwords that are known from data breaches, as collected by Have I Been "
                               "Pwned. On by default."),
     .docs = "https://clerk.com/docs/guides/secure/password-protection-and-rules"_L1,
     .readers = kBreachCheck,
     .consequence = breachCheckChanges},
    {.key = "support_email"_L1,
     .kind = FieldKind::Email,
     .label = QT_TRANSLATE_NOOP("Field", "Support e-mail"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Shown to users on Clerk's pages and in messages as the address to turn to for help."),
     .docs = "https://clerk.com/docs/reference/backend/instance/update"_L1,
     .readers = kSupportEmail,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .emptyIsNull = true,
     .consequence = supportEmailChanges},
    {.key = "preferred_sign_in_strategy_when_password_required"_L1,
     .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("Field", "First way to sign in"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "What Clerk's sign-in page asks for first when users must have a password. It has no "
                               "effect while a password is optional. Clerk reports the way in force, which is "
                               "password when nothing was chosen."),
     .docs = "https://clerk.com/docs/guides/configure/auth-strategies/sign-up-sign-in-options"_L1,
     .readers = kStrategy,
     .choices = kStrategies,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "Clerk's default (password)")},
    {.key = "allowed_origins"_L1,
     .kind = FieldKind::OriginList,
     .label = QT_TRANSLATE_NOOP("Field", "Allowed origins"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Origins from which browser extensions and apps such as Electron or Capacitor may use "
                               "this instance, for example chrome-extension://… or capacitor://localhost. Applying "
                               "replaces the whole list."),
     .docs = "https://clerk.com/docs/reference/backend/instance/update"_L1,
     .readers = kAllowedOrigins,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .emptyIsNull = true,
     .consequence = originsChange},
    {.key = "clerk_js_version"_L1,
     .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("Field", "clerk-js version"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "The version of clerk-js that the hosted account pages load: a major number or a full "
                               "npm version. Empty leaves the choice to Clerk. Clerk reports the version in force, so "
                               "a version is shown even when none was chosen."),
     .docs = "https://clerk.com/docs/guides/account-portal/overview"_L1,
     .readers = kVersion,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "chosen by Clerk"),
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "chosen by Clerk"),
     .emptyIsNull = true,
     .check = checkVersion,
     .consequence = versionChanges},
    {.key = "development_origin"_L1,
     .kind = FieldKind::Origin,
     .label = QT_TRANSLATE_NOOP("Field", "Development origin"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Where your application runs during development, for example http://localhost:3000."),
     .environment = FieldEnvironment::DevelopmentOnly,
     .docs = "https://clerk.com/docs/reference/backend/instance/update"_L1,
     .readers = kDevelopmentOrigin,
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .check = checkWebOrigin},
    {.key = "url_based_session_syncing"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "URL-based session syncing"),
     .help =
         QT_TRANSLATE_NOOP("Field", "Carries the session in the address instead of in third-party cookies, which many "
                                    "browsers block. For development only."),
     .environment = FieldEnvironment::DevelopmentOnly,
     .docs = "https://clerk.com/docs/guides/development/managing-environments"_L1,
     .readers = kUrlSync,
     .consequence = urlSyncChanges},
    {.key = "cookieless_dev"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Cookieless development mode"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "The former name of URL-based session syncing. Clerk still reports it; change URL-based "
                               "session syncing instead."),
     .environment = FieldEnvironment::DevelopmentOnly,
     .access = FieldAccess::Deprecated,
     .docs = "https://clerk.com/docs/reference/backend/instance/update"_L1,
     .readers = kCookieless},
};

} // namespace

std::span<const FieldSpec> instanceFields() { return kInstance; }
