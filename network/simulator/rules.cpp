#include "network/simulator/rules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace simulator {

static bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

static bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() && url.path().isEmpty() &&
           !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty() && !text.contains(u'*');
}

static bool allStrings(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &v) { return v.isString(); });
}

static bool hasDuplicates(const QJsonArray &list)
{
    QSet<QString> seen;
    for (const auto &entry : list)
        seen.insert(entry.toString());
    return seen.size() != list.size();
}

static bool hasRightType(Shape shape, const QJsonValue &value)
{
    switch (shape) {
    case Shape::Bool:
        return value.isBool();
    case Shape::Count:
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    case Shape::OriginList:
    case Shape::ChoiceList:
    case Shape::CountryList:
    case Shape::TextList:
        return value.isArray() && allStrings(value.toArray());
    default:
        return value.isString();
    }
}

static Refusal wrongFormat(const Rule &rule, const QString &wanted)
{
    return aboutParameter(rule.key, u"form_param_format_invalid"_s, wanted);
}

static Refusal wrongValue(const Rule &rule)
{
    return aboutParameter(rule.key, u"form_param_value_invalid"_s, u"is not one of the values it can have"_s);
}

static std::optional<Refusal> textComplaint(const Rule &rule, const QString &text)
{
    constexpr qsizetype longest = 255;
    if (text.size() > longest)
        return aboutParameter(rule.key, u"form_param_max_length_exceeded"_s, u"is longer than 255 characters"_s);
    if (rule.shape == Shape::Email && !text.isEmpty() && !matches(text, u"[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"_s))
        return wrongFormat(rule, u"must be a valid email address"_s);
    if (rule.shape == Shape::LocalPart && !matches(text, u"[A-Za-z0-9]+"_s))
        return wrongFormat(rule, u"may hold letters and digits only"_s);
    if (rule.shape == Shape::Version && !text.isEmpty() && !matches(text, u"\\d+(\\.\\d+\\.\\d+(-[\\w.]+)?)?"_s))
        return wrongFormat(rule, u"must be a version such as 5 or 5.2.1"_s);
    if (rule.shape == Shape::Origin && !text.isEmpty() && !isOrigin(text))
        return aboutParameter(rule.key, u"form_invalid_origin"_s, u"must be an origin such as http://localhost:3000"_s);
    if (rule.shape == Shape::Choice && std::ranges::find(rule.choices, text) == rule.choices.end())
        return wrongValue(rule);
    return std::nullopt;
}

static std::optional<Refusal> countryComplaint(const Rule &rule, const QJsonArray &list)
{
    constexpr qsizetype most = 250;
    if (list.size() > most)
        return aboutParameter(rule.key, u"form_param_array_size_exceeded"_s, u"holds more than 250 codes"_s);
    for (const auto &entry : list) {
        if (!matches(entry.toString(), u"[A-Z]{2}"_s))
            return wrongFormat(rule, u"must hold ISO 3166-1 alpha-2 codes in capitals"_s);
    }
    if (hasDuplicates(list))
        return aboutParameter(rule.key, u"form_param_duplicate"_s, u"names a country twice"_s);
    return std::nullopt;
}

static std::optional<Refusal> listComplaint(const Rule &rule, const QJsonArray &list)
{
    if (rule.shape == Shape::CountryList)
        return countryComplaint(rule, list);
    for (const auto &entry : list) {
        const auto text = entry.toString();
        if (rule.shape == Shape::OriginList && !isOrigin(text))
            return aboutParameter(rule.key, u"form_invalid_origin"_s,
                                  u"'%1' is not an origin such as my-app:// or chrome-extension://<id>"_s.arg(text));
        if (rule.shape == Shape::ChoiceList && std::ranges::find(rule.choices, text) == rule.choices.end())
            return wrongValue(rule);
        if (rule.shape == Shape::TextList && text.trimmed().isEmpty())
            return wrongFormat(rule, u"must not hold empty entries"_s);
    }
    return std::nullopt;
}

static std::optional<Refusal> valueComplaint(const Rule &rule, const QJsonValue &value)
{
    if (!hasRightType(rule.shape, value))
        return aboutParameter(rule.key, u"form_param_value_invalid"_s, u"has a value of the wrong type"_s);
    if (value.isArray())
        return listComplaint(rule, value.toArray());
    if (value.isString())
        return textComplaint(rule, value.toString());
    constexpr double largest = 2'147'483'647;
    if (rule.shape == Shape::Count && value.toDouble() < 0)
        return wrongValue(rule);
    if (rule.shape == Shape::Count && value.toDouble() > largest)
        return aboutParameter(rule.key, u"form_param_value_too_large"_s, u"is too large"_s);
    return std::nullopt;
}

static std::optional<Refusal> complaint(const Rule &rule, const QJsonValue &value, bool production)
{
    if (production && rule.scope == Scope::UnknownInProduction)
        return aboutParameter(rule.key, u"form_param_unknown"_s, u"is not a parameter of a production instance"_s);
    if (production && rule.scope == Scope::ForbiddenInProduction)
        return aboutParameter(rule.key, u"request_invalid_for_environment"_s, u"is for development instances only"_s,
                              400);
    return valueComplaint(rule, value);
}

QList<Refusal> complaints(std::span<const Rule> rules, const QJsonObject &body, bool production)
{
    QList<Refusal> all;
    for (const auto &rule : rules) {
        const auto value = body.value(rule.key);
        if (value.isUndefined() || value.isNull())
            continue;
        if (auto found = complaint(rule, value, production))
            all.append(*found);
    }
    return all;
}

QJsonObject taken(std::span<const Rule> rules, const QJsonObject &body)
{
    QJsonObject known;
    for (const auto &rule : rules) {
        const auto value = body.value(rule.key);
        if (!value.isUndefined() && !value.isNull())
            known.insert(rule.key, value);
    }
    return known;
}

} // namespace simulator
