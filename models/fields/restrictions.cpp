#include "models/fields/changes.h"
#include "models/fields/tables.h"

#include <limits>

using namespace Qt::StringLiterals;

Consequence allowlistTakesEffect(const Circumstances &now)
{
    if (!now.allowlistEntries)
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Only those on the allowlist can sign up. How many are on it could not be counted: if it is "
                     "empty, nobody can sign up from then on. Look at it in the Clerk Dashboard first."));
    if (*now.allowlistEntries == 0)
        return hurts(QT_TRANSLATE_NOOP("Field", "The allowlist is empty: from then on nobody can sign up."));
    if (*now.allowlistEntries == 1)
        return tells(QT_TRANSLATE_NOOP(
            "Field", "Only who fits the one entry on the allowlist can sign up; everybody else is refused."));
    return {
        .text = QT_TRANSLATE_N_NOOP(
            "Field", "Only who fits one of the %n entries on the allowlist can sign up; everybody else is refused."),
        .count = int(std::min<qint64>(*now.allowlistEntries, std::numeric_limits<int>::max()))};
}

namespace {

Consequence allowlistChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &now)
{
    if (turnsOn(after))
        return allowlistTakesEffect(now);
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "The allowlist no longer keeps anybody out: everyone can sign up whom no other restriction stops."));
}

Consequence blocklistChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(QT_TRANSLATE_NOOP(
            "Field", "Whoever is on the blocklist is refused. Whoever is on both lists is let in, because the "
                     "allowlist wins."));
    return hurts(QT_TRANSLATE_NOOP("Field", "Whoever was kept out by the blocklist can sign up again."));
}

Consequence signInChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(
            QT_TRANSLATE_NOOP("Field", "Users who have an account can sign in even when a list forbids them."));
    return hurts(
        QT_TRANSLATE_NOOP("Field", "Users who have an account and whom a list forbids can no longer sign in."));
}

Consequence subaddressChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(QT_TRANSLATE_NOOP(
            "Field", "Addresses such as name+shop@example.com are refused. That includes Clerk's own "
                     "+clerk_test addresses: automated tests that use them stop working. Accounts that "
                     "exist keep their address."));
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "One person can open many accounts with one mailbox by adding a + part to the address."));
}

Consequence disposableChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(
            QT_TRANSLATE_NOOP("Field", "Sign-ups with an address of a known throw-away provider are refused."));
    return hurts(
        QT_TRANSLATE_NOOP("Field", "Throw-away addresses can be used to sign up, which makes spam accounts easier."));
}

// The API has no GET for restrictions: the public environment tells, and the answer to a PATCH.
constexpr FieldReader kAllowlist[] = {{ReadSource::Environment, "user_settings.restrictions.allowlist.enabled"_L1},
                                      {ReadSource::WriteAnswer, "allowlist"_L1}};
constexpr FieldReader kBlocklist[] = {{ReadSource::Environment, "user_settings.restrictions.blocklist.enabled"_L1},
                                      {ReadSource::WriteAnswer, "blocklist"_L1}};
constexpr FieldReader kSignIn[] = {
    {ReadSource::Environment, "user_settings.restrictions.allowlist_blocklist_disabled_on_sign_in.enabled"_L1},
    {ReadSource::WriteAnswer, "allowlist_blocklist_disabled_on_sign_in"_L1}};
constexpr FieldReader kSubaddresses[] = {
    {ReadSource::Environment, "user_settings.restrictions.block_email_subaddresses.enabled"_L1},
    {ReadSource::WriteAnswer, "block_email_subaddresses"_L1}};
constexpr FieldReader kDisposable[] = {
    {ReadSource::Environment, "user_settings.restrictions.block_disposable_email_domains.enabled"_L1},
    {ReadSource::WriteAnswer, "block_disposable_email_domains"_L1}};

constexpr FieldSpec kRestrictions[] = {
    {.key = "allowlist"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Allowlist"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Lets only those sign up whose e-mail address, domain, phone number or name is on the "
                               "allowlist. The list itself is kept in the Clerk Dashboard."),
     .docs = "https://clerk.com/docs/guides/secure/restricting-access#allowlist"_L1,
     .readers = kAllowlist,
     .paidInProduction = true,
     .consequence = allowlistChanges,
     .countsAllowlist = true},
    {.key = "blocklist"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Blocklist"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Refuses those whose e-mail address, domain or phone number is on the blocklist. The "
                               "list itself is kept in the Clerk Dashboard."),
     .docs = "https://clerk.com/docs/guides/secure/restricting-access#blocklist"_L1,
     .readers = kBlocklist,
     .paidInProduction = true,
     .consequence = blocklistChanges},
    {.key = "allowlist_blocklist_disabled_on_sign_in"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Lists apply to sign-up only"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "On: allowlist and blocklist decide who may sign up. Off: they also decide which users "
                               "with an account may sign in, as in older applications."),
     .docs = "https://clerk.com/docs/guides/secure/restricting-access"_L1,
     .readers = kSignIn,
     .consequence = signInChanges},
    {.key = "block_email_subaddresses"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Block e-mail subaddresses"),
     .help =
         QT_TRANSLATE_NOOP("Field", "Refuses addresses with +, = or # before the @, and variants with dots of a Gmail "
                                    "address that has an account already."),
     .docs = "https://clerk.com/docs/guides/secure/restricting-access#block-email-subaddresses"_L1,
     .readers = kSubaddresses,
     .consequence = subaddressChanges},
    {.key = "block_disposable_email_domains"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Block disposable e-mail addresses"),
     .help = QT_TRANSLATE_NOOP("Field", "Refuses sign-ups with an address of a provider of throw-away mailboxes."),
     .docs = "https://clerk.com/docs/guides/secure/restricting-access"_L1,
     .readers = kDisposable,
     .consequence = disposableChanges},
};

} // namespace

std::span<const FieldSpec> restrictionFields() { return kRestrictions; }
