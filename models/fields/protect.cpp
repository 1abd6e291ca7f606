#include "models/fields/changes.h"
#include "models/fields/tables.h"

using namespace Qt::StringLiterals;

namespace {

Consequence rulesChange(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(QT_TRANSLATE_NOOP(
            "Field", "The rules on the Protect page of the Clerk Dashboard take effect: a rule that is too "
                     "strict keeps real users out. Look at the rules first."));
    return hurts(
        QT_TRANSLATE_NOOP("Field", "The rules on the Protect page of the Clerk Dashboard no longer stop anybody."));
}

Consequence specterChanges(const QJsonValue &, const QJsonValue &, const Circumstances &)
{
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "Clerk does not document what this setting does. Change it only when Clerk's support tells "
                 "you to."));
}

constexpr FieldReader kRules[] = {{ReadSource::Protect, "rules_enabled"_L1},
                                  {ReadSource::WriteAnswer, "rules_enabled"_L1}};
constexpr FieldReader kSpecter[] = {{ReadSource::Protect, "specter_enabled"_L1},
                                    {ReadSource::WriteAnswer, "specter_enabled"_L1}};
constexpr FieldReader kBypassed[] = {{ReadSource::Protect, "checks_bypassed"_L1},
                                     {ReadSource::WriteAnswer, "checks_bypassed"_L1}};

constexpr auto kOverview = "https://clerk.com/docs/guides/protect/overview"_L1;

constexpr FieldSpec kProtect[] = {
    {.key = "rules_enabled"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Protect rules"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Applies the rules of Clerk Protect, which allow, challenge or block sign-ins and sign-ups "
                  "by their risk."),
     .docs = kOverview,
     .readers = kRules,
     .consequence = rulesChange},
    {.key = "specter_enabled"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Specter"),
     .help = QT_TRANSLATE_NOOP("Field", "A part of Clerk Protect that Clerk's documentation does not explain."),
     .docs = kOverview,
     .readers = kSpecter,
     .consequence = specterChanges},
    {.key = "checks_bypassed"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Prerequisite checks skipped"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "On: somebody stated that this instance meets the requirements of Clerk Protect, and Clerk "
                  "no longer checks them. It is changed in the Clerk Dashboard."),
     .access = FieldAccess::ReadOnly,
     .docs = "https://clerk.com/docs/guides/protect/setup"_L1,
     .readers = kBypassed},
};

} // namespace

std::span<const FieldSpec> protectFields() { return kProtect; }
