#pragma once

#include "network/simulator/answers.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <span>

namespace simulator {

enum class Shape : quint8 {
    Bool,
    Count, //!< a whole number from 0
    Text,
    Email,     //!< or empty
    LocalPart, //!< letters and digits, the part of an e-mail address before @
    Version,   //!< "5" or "5.2.1" or empty
    Origin,
    OriginList,
    Choice,
    ChoiceList,
    CountryList,
    TextList
};

//! What happens to a field on an instance it is not made for.
enum class Scope : quint8 {
    Any,
    UnknownInProduction,  //!< 422 form_param_unknown
    ForbiddenInProduction //!< 400 request_invalid_for_environment
};

//! One field that a write takes.
struct Rule {
    QLatin1StringView key{};
    Shape shape = Shape::Bool;
    Scope scope = Scope::Any;
    std::span<const QLatin1StringView> choices{};
};

//! Everything that is wrong with \p body; empty when it is fine. Unknown keys and nulls are not looked at.
QList<Refusal> complaints(std::span<const Rule> rules, const QJsonObject &body, bool production);
//! The known keys of \p body that are not null: what is really taken.
QJsonObject taken(std::span<const Rule> rules, const QJsonObject &body);

std::span<const Rule> instanceRules();
std::span<const Rule> restrictionRules();
std::span<const Rule> organizationRules();
std::span<const Rule> protectRules();
std::span<const Rule> communicationRules();
std::span<const Rule> oauthRules();
std::span<const Rule> betaRules();
std::span<const Rule> changeDomainRules();
std::span<const Rule> domainRules();
std::span<const Rule> allowlistRules();

} // namespace simulator
