#include "models/addresscheck.h"
#include "models/fieldspec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxCountries = 250;

struct FieldCheck {
    Q_DECLARE_TR_FUNCTIONS(FieldCheck)
};

QString wrongType() { return FieldCheck::tr("This value does not fit the setting. Reset it and enter it again."); }

QString integerComplaint(const FieldSpec &field, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (value.isDouble() && number == std::floor(number) && number >= static_cast<double>(field.minimum) &&
        number <= static_cast<double>(field.maximum))
        return {};
    const QLocale locale;
    return FieldCheck::tr("Enter a whole number from %1 to %2.")
        .arg(locale.toString(field.minimum), locale.toString(field.maximum));
}

QString choiceComplaint(const FieldSpec &field, const QString &wire)
{
    if (std::ranges::any_of(field.choices, [&wire](const FieldChoice &choice) { return choice.wire == wire; }))
        return {};
    return FieldCheck::tr("“%1” is not one of the values that can be chosen. Choose one from the list.").arg(wire);
}

QString plainTextComplaint(const QString &text)
{
    const bool control =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return control ? FieldCheck::tr("The text holds a line break or a control character. Enter it on one line.")
                   : QString();
}

QString textComplaint(const FieldSpec &field, const QString &text)
{
    if (text.isEmpty())
        return field.emptyMeaning ? QString()
                                  : FieldCheck::tr("It may not be empty. Enter a value, or reset the setting.");
    switch (field.kind) {
    case FieldKind::Email:
        return emailComplaint(text);
    case FieldKind::Origin:
        return originComplaint(text);
    case FieldKind::Choice:
        return choiceComplaint(field, text);
    default:
        return plainTextComplaint(text);
    }
}

// RFC 6749, 3.3: visible ASCII without quote and backslash.
QString scopeComplaint(const QString &scope)
{
    const bool valid = !scope.isEmpty() && std::all_of(scope.begin(), scope.end(), [](QChar c) {
        return c > u' ' && c <= u'~' && c != u'"' && c != u'\\';
    });
    return valid ? QString()
                 : FieldCheck::tr(
                       "Enter one scope without spaces, quotes or accents, for example profile or read:orders.");
}

QString countryComplaint(const QString &code)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const bool valid = code.size() == 2 && std::all_of(code.begin(), code.end(), isCapital);
    return valid ? QString() : FieldCheck::tr("Enter a country code of two capital letters, for example DE.");
}

QString entryComplaint(const FieldSpec &field, const QString &entry)
{
    switch (field.kind) {
    case FieldKind::OriginList:
        return originComplaint(entry);
    case FieldKind::CountryList:
        return countryComplaint(entry);
    case FieldKind::ChoiceList: // a member nobody here knows is the server's and is kept
        return {};
    default:
        return scopeComplaint(entry);
    }
}

QString listComplaint(const FieldSpec &field, const QJsonArray &list)
{
    if (list.isEmpty())
        return field.emptyMeaning ? QString()
                                  : FieldCheck::tr("The list may not be empty. Add an entry, or reset the setting.");
    if (field.kind == FieldKind::CountryList && list.size() > kMaxCountries)
        return FieldCheck::tr("Clerk takes 250 countries at most. Remove %1 of them.").arg(list.size() - kMaxCountries);
    QSet<QString> seen;
    seen.reserve(list.size());
    for (const auto &value : list) {
        if (!value.isString())
            return wrongType();
        const QString entry = value.toString();
        const QString wrong = entryComplaint(field, entry);
        if (!wrong.isEmpty())
            return entry.isEmpty() ? FieldCheck::tr("An entry is empty. Fill it in or remove it.")
                                   : FieldCheck::tr("“%1”: %2").arg(entry, wrong);
        if (seen.contains(entry))
            return FieldCheck::tr("“%1” is listed twice. Remove one of the two.").arg(entry);
        seen.insert(entry);
    }
    return {};
}

QString shapeComplaint(const FieldSpec &field, const QJsonValue &value)
{
    switch (field.kind) {
    case FieldKind::Bool:
        return value.isBool() ? QString() : wrongType();
    case FieldKind::Integer:
        return integerComplaint(field, value);
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Origin:
    case FieldKind::Choice:
        return value.isString() ? textComplaint(field, value.toString()) : wrongType();
    case FieldKind::Role:
        return value.isString() && !value.toString().isEmpty() ? QString() : FieldCheck::tr("Choose a role.");
    case FieldKind::OriginList:
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::CountryList:
        return value.isArray() ? listComplaint(field, value.toArray()) : wrongType();
    }
    Q_UNREACHABLE();
}

} // namespace

QString complaintAbout(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isNull()) // Clerk takes null as "unchanged" everywhere else, so it would look saved and not be
        return field.nullResets
                   ? QString()
                   : FieldCheck::tr("Clerk ignores an unset value here. Enter a value, or reset the setting.");
    QString wrongShape = shapeComplaint(field, value);
    if (!wrongShape.isEmpty() || !field.check)
        return wrongShape;
    return translated(field.check(value));
}
