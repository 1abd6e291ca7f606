#include "models/fields/changes.h"
#include "models/fields/tables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// PATCH /beta_features/instance_settings takes test_mode too. It is left out here: it is the very setting that
// PATCH /instance writes, and one switch in two places could be edited to two values in one apply.

namespace {

const char *checkLocalPart(const QJsonValue &value)
{
    static const QRegularExpression alphanumeric(uR"(\A[A-Za-z0-9]{1,64}\z)"_s);
    const QString part = value.toString();
    if (part.contains(u'@'))
        return QT_TRANSLATE_NOOP("Field", "Enter only the part before the @: Clerk adds the domain of this instance.");
    if (alphanumeric.match(part).hasMatch())
        return nullptr;
    return QT_TRANSLATE_NOOP("Field",
                             "Clerk takes only letters from a to z and digits here, 64 at most. Enter for example "
                             "notifications.");
}

Consequence restrictedChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &now)
{
    if (turnsOn(after))
        return allowlistTakesEffect(now);
    return hurts(QT_TRANSLATE_NOOP("Field", "Sign-up is no longer limited to the allowlist by this setting. The "
                                            "allowlist on the Restrictions page may still be on."));
}

Consequence senderChanges(const QJsonValue &, const QJsonValue &, const Circumstances &)
{
    return hurts(QT_TRANSLATE_NOOP("Field", "Codes and sign-in links come from the new address at once. Mail filters "
                                            "that know the old address may hold them back."));
}

Consequence progressiveChanges(const QJsonValue &, const QJsonValue &, const Circumstances &)
{
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "The sign-up flow changes for every new user, and custom sign-up pages may stop working. Clerk calls "
                 "this setting deprecated and asks you to contact its support first."));
}

// Clerk has no read for the first two: only the answer to a PATCH tells them.
constexpr FieldReader kRestricted[] = {{ReadSource::WriteAnswer, "restricted_to_allowlist"_L1}};
constexpr FieldReader kSender[] = {{ReadSource::WriteAnswer, "from_email_address"_L1}};
constexpr FieldReader kProgressive[] = {{ReadSource::Environment, "user_settings.sign_up.progressive"_L1},
                                        {ReadSource::WriteAnswer, "progressive_sign_up"_L1}};

constexpr FieldSpec kBetaSignIn[] = {
    {.key = "restricted_to_allowlist"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Sign-up limited to the allowlist"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Lets only those sign up who are on the allowlist. Clerk tells the value only in answer to a "
                  "change; see also Allowlist on the Restrictions page."),
     .docs = "https://clerk.com/docs/guides/secure/restricting-access#allowlist"_L1,
     .readers = kRestricted,
     .paidInProduction = true,
     .consequence = restrictedChanges,
     .countsAllowlist = true},
    {.key = "from_email_address"_L1,
     .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("Field", "Sender of e-mails"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "The part before the @ of the address that sends codes and sign-in links, for example "
                               "notifications. Clerk tells the value only in answer to a change."),
     .docs = "https://clerk.com/docs/guides/customizing-clerk/email-sms-templates"_L1,
     .readers = kSender,
     .check = checkLocalPart,
     .consequence = senderChanges},
    {.key = "progressive_sign_up"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Progressive sign-up"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Collects what a sign-up needs step by step. Clerk calls the setting deprecated but still "
                  "takes it."),
     .docs = "https://clerk.com/docs/guides/configure/auth-strategies/sign-up-sign-in-options"_L1,
     .readers = kProgressive,
     .consequence = progressiveChanges},
};

} // namespace

std::span<const FieldSpec> betaSignInFields() { return kBetaSignIn; }
