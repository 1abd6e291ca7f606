#include "models/fields/changes.h"
#include "models/fields/tables.h"

using namespace Qt::StringLiterals;

namespace {

Consequence countriesChange(const QJsonValue &before, const QJsonValue &after, const Circumstances &)
{
    if (before.isUndefined())
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "The whole list is replaced, and Clerk did not report which countries are on it now: any "
                     "that are not in your list receive text messages again."));
    if (hasMoreThan(after.toArray(), before.toArray()))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Users with a phone number of a newly blocked country receive no codes by text message: "
                     "whoever signs in that way can no longer do so. Clerk drops countries it does not know."));
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "Text messages are sent again to the countries that are no longer listed, at your cost and "
                 "also when fraudsters ask for them."));
}

constexpr FieldReader kCountries[] = {{ReadSource::Communication, "blocked_country_codes"_L1},
                                      {ReadSource::WriteAnswer, "blocked_country_codes"_L1}};

constexpr FieldSpec kCommunication[] = {
    {.key = "blocked_country_codes"_L1,
     .kind = FieldKind::CountryList,
     .label = QT_TRANSLATE_NOOP("Field", "Countries without text messages"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "Clerk sends no text messages to phone numbers of these countries, which keeps fraud by "
                               "paid numbers away. Applying replaces the whole list."),
     .docs = "https://clerk.com/docs/guides/customizing-clerk/email-sms-templates"_L1,
     .readers = kCountries,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .consequence = countriesChange},
};

} // namespace

std::span<const FieldSpec> communicationFields() { return kCommunication; }
