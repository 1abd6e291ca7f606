#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

enum class Environment : quint8 { Unknown, Development, Production };
enum class FieldKind : quint8 {
    Bool,
    Integer,
    Text,
    Email,
    Origin,
    OriginList,
    TextList,
    Choice,
    ChoiceList,
    Role,
    CountryList
};
enum class FieldEnvironment : quint8 { Any, DevelopmentOnly, ProductionOnly };
enum class FieldAccess : quint8 {
    Writable,
    ReadOnly,  //!< Clerk reports it but takes no value for it here
    Deprecated //!< shown so that nothing is hidden, never written
};

//! The read that a value can come from.
enum class ReadSource : quint8 {
    None,
    Instance,                 //!< GET /instance
    OrganizationSettings,     //!< GET /instance/organization_settings
    Protect,                  //!< GET /instance/protect
    Communication,            //!< GET /instance/communication
    OAuthApplicationSettings, //!< GET /instance/oauth_application_settings
    Domains,                  //!< GET /domains: the primary domain's object
    Environment,              //!< GET {frontend_api_url}/v1/environment
    WriteAnswer               //!< the answer to the last PATCH of the field's own resource
};

enum class ReadTransform : quint8 { None, Negate, RoleKeyToId };

//! Where a value can be read: a source, a dotted JSON path in its answer, and how to turn it into the written form.
struct FieldReader {
    ReadSource source = ReadSource::None;
    QLatin1StringView path{};
    ReadTransform transform = ReadTransform::None;
    bool effective = false; //!< reports the value in force, which an unset setting also has
};

//! One allowed wire value and its label.
struct FieldChoice {
    QLatin1StringView wire{};
    const char *label = nullptr; //!< QT_TRANSLATE_NOOP("Field", …)
    bool reportedOnly =
        false; //!< ChoiceList: Clerk adds it by itself and takes it from nobody: shown, never offered, never sent
};

//! What is known of an instance when a change of it is judged.
struct Circumstances {
    Environment environment = Environment::Unknown;
    std::optional<qint64> allowlistEntries{}; //!< nothing: not counted, or it cannot be
};

//! What a change leads to; translated() puts it into words.
struct Consequence {
    const char *text = nullptr; //!< QT_TRANSLATE_NOOP("Field", …), QT_TRANSLATE_N_NOOP when it holds %n
    bool hurts = false;         //!< shuts people or programs out, or takes a protection away
    int count = -1;             //!< for %n
};

/*! One setting, declared once. Constant data; forms, decoding, diff, review, search, export and help loop over it.
 *
 *  All const char * texts are QT_TRANSLATE_NOOP("Field", …) and are put into words by translated().
 */
struct FieldSpec {
    QLatin1StringView key{}; //!< wire key to write
    FieldKind kind = FieldKind::Text;
    const char *label = nullptr;
    const char *help = nullptr;
    FieldEnvironment environment = FieldEnvironment::Any;
    FieldAccess access = FieldAccess::Writable;
    QLatin1StringView docs{};               //!< https URL, or empty
    std::span<const FieldReader> readers{}; //!< in order of trust
    std::span<const FieldChoice> choices{};
    const char *emptyMeaning = nullptr; //!< what "" or [] means on the wire, in words; nullptr: it may not be empty
    const char *nullMeaning = nullptr;  //!< what null means when the server reports it
    const char *zeroMeaning = nullptr;  //!< Integer: what 0 means, in words ("unlimited")
    qint64 minimum = 0;                 //!< Integer
    qint64 maximum = 1'000'000'000;     //!< Integer
    bool paidInProduction = false;      //!< Clerk may ask for a plan on production
    bool nullResets = false;            //!< null may be written and means what nullMeaning says
    bool emptyIsNull = false;           //!< the server reports null where "" or [] was written
    //! An untranslated complaint about \p value, or nullptr. Shape (type, range, address syntax) is checked by kind
    //! already.
    const char *(*check)(const QJsonValue &value) = nullptr;
    //! What the admin must know before changing \p before to \p after.
    Consequence (*consequence)(const QJsonValue &before, const QJsonValue &after, const Circumstances &now) = nullptr;
    bool countsAllowlist = false; //!< consequence() asks for Circumstances::allowlistEntries when it is turned on
};

enum class ResourceId : quint8 {
    Instance,
    Restrictions,
    Organization,
    Protect,
    Communication,
    OAuthApplications,
    BetaSignIn
};

//! One resource of the Backend API: the settings one PATCH can carry.
struct ResourceSpec {
    ResourceId id = ResourceId::Instance;
    const char *title = nullptr;   //!< page title, QT_TRANSLATE_NOOP("Field", …)
    const char *summary = nullptr; //!< one sentence
    QLatin1StringView patchPath{}; //!< "/v1/instance/restrictions"
    QLatin1StringView docs{};
    ReadSource ownRead = ReadSource::None; //!< its own GET; None where the API has none
    bool answersWithBody = true;           //!< false: the PATCH answers 204 and says nothing
    std::span<const FieldSpec> fields{};
};

//! All resources, in the order of the pages.
std::span<const ResourceSpec> allResources();
const ResourceSpec &resourceSpec(ResourceId id);

//! A "Field" text in the current language; empty for nullptr.
QString translated(const char *text);
QString translated(const Consequence &consequence);
inline QString labelOf(const FieldSpec &field) { return translated(field.label); }
inline QString helpOf(const FieldSpec &field) { return translated(field.help); }
//! \p value in words for a reader ("On", "unlimited", "3 origins"), in the current language.
QString displayText(const FieldSpec &field, const QJsonValue &value);
//! How a list differs from another, as names for a reader; a long one ends in "and 3 more".
struct ListDifference {
    QString added{};
    QString removed{};
};
/*! What the list \p value has and \p base lacks, and the other way round. Empty for what is no list.
 *
 *  What \p rival, another change of \p base, did not do comes first, so that two long ones that differ look different.
 */
ListDifference differenceText(const FieldSpec &field, const QJsonValue &base, const QJsonValue &value,
                              const QJsonValue &rival = QJsonValue(QJsonValue::Undefined));
//! displayText(), and below it what came and what went against \p base when it is a list: displayText() cuts one.
QString changeText(const FieldSpec &field, const QJsonValue &base, const QJsonValue &value,
                   const QJsonValue &rival = QJsonValue(QJsonValue::Undefined));
//! Why \p value cannot be sent, in the current language; empty when it can.
QString complaintAbout(const FieldSpec &field, const QJsonValue &value);
//! Equality as the server means it: the order of a list says nothing, everything else is JSON equality. Undefined, null
//! and a value are never the same, save null and empty where FieldSpec::emptyIsNull says so.
bool sameValue(const FieldSpec &field, const QJsonValue &a, const QJsonValue &b);
//! \p value as a PATCH carries it: without what the server adds by itself.
QJsonValue wireValue(const FieldSpec &field, const QJsonValue &value);
//! False when the setting cannot be written on \p environment.
bool isAvailable(const FieldSpec &field, Environment environment);
