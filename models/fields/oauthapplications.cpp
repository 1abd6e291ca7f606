#include "models/fields/changes.h"
#include "models/fields/tables.h"

using namespace Qt::StringLiterals;

namespace {

Consequence registrationChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Anyone on the internet can register an OAuth client with this instance and then ask "
                     "your users for access."));
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Programs that register themselves, such as tools of AI assistants, can no longer connect for "
                 "the first time."));
}

Consequence scopesChange(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (after.isNull())
        return hurts(
            QT_TRANSLATE_NOOP("Field", "Clients that ask for no particular scope get the scopes that Clerk chooses."));
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "Clients that ask for no particular scope get these scopes from now on: a scope that is not "
                 "listed is missing from their access."));
}

Consequence tokensChange(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "New access tokens can be verified without asking Clerk, so they stay valid until they "
                     "expire even when access was taken back."));
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "New access tokens can be verified only by asking Clerk: services that read them as JWTs refuse "
                 "them."));
}

Consequence advertisingChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Any client that publishes a metadata document can start an OAuth flow, unless only "
                     "pre-registered clients are let in."));
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Clients that identify themselves by a metadata document and are not explicitly allowed can no "
                 "longer connect."));
}

Consequence preRegisteredChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(QT_TRANSLATE_NOOP(
            "Field", "New clients are refused until you list them. Clients that have connected before keep "
                     "their access."));
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "Clients that nobody has looked at can connect, if support for metadata documents is announced."));
}

Consequence implicitChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Clients that were let in without being listed are refused from now on. Access tokens that "
                     "they hold already stay valid until they expire."));
    return hurts(QT_TRANSLATE_NOOP("Field", "Clients that were let in without being listed can connect again."));
}

constexpr auto kSettings = ReadSource::OAuthApplicationSettings;

constexpr FieldReader kRegistration[] = {{kSettings, "dynamic_oauth_client_registration"_L1},
                                         {ReadSource::WriteAnswer, "dynamic_oauth_client_registration"_L1}};
constexpr FieldReader kScopes[] = {{kSettings, "default_scopes"_L1}, {ReadSource::WriteAnswer, "default_scopes"_L1}};
constexpr FieldReader kTokens[] = {{kSettings, "oauth_jwt_access_tokens"_L1},
                                   {ReadSource::WriteAnswer, "oauth_jwt_access_tokens"_L1}};
constexpr FieldReader kAdvertised[] = {{kSettings, "client_id_metadata_documents_advertised"_L1},
                                       {ReadSource::WriteAnswer, "client_id_metadata_documents_advertised"_L1}};
constexpr FieldReader kPreRegistered[] = {
    {kSettings, "client_id_metadata_documents_only_allow_pre_registered_clients"_L1},
    {ReadSource::WriteAnswer, "client_id_metadata_documents_only_allow_pre_registered_clients"_L1}};
constexpr FieldReader kImplicit[] = {
    {kSettings, "client_id_metadata_documents_block_implicitly_allowed_clients"_L1},
    {ReadSource::WriteAnswer, "client_id_metadata_documents_block_implicitly_allowed_clients"_L1}};

constexpr auto kHow = "https://clerk.com/docs/guides/configure/auth-strategies/oauth/how-clerk-implements-oauth"_L1;
constexpr auto kDocuments =
    "https://clerk.com/docs/guides/configure/auth-strategies/oauth/client-id-metadata-documents"_L1;

constexpr FieldSpec kOAuthApplications[] = {
    {.key = "dynamic_oauth_client_registration"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Dynamic client registration"),
     .help = QT_TRANSLATE_NOOP("Field", "Lets OAuth clients register themselves with this instance (RFC 7591)."),
     .docs = kHow,
     .readers = kRegistration,
     .consequence = registrationChanges},
    {.key = "default_scopes"_L1,
     .kind = FieldKind::TextList,
     .label = QT_TRANSLATE_NOOP("Field", "Default scopes"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "The scopes a client gets that asks for none. Applying replaces the whole list; it can also "
                  "be put back to the scopes that Clerk chooses."),
     .docs = "https://clerk.com/docs/guides/configure/auth-strategies/oauth/scoped-access"_L1,
     .readers = kScopes,
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "Clerk's defaults"),
     .nullResets = true,
     .consequence = scopesChange},
    {.key = "oauth_jwt_access_tokens"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "JWT access tokens"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "On: OAuth access tokens are JWTs. Off: they are opaque and only Clerk can tell what they "
                  "allow."),
     .docs = "https://clerk.com/docs/guides/configure/auth-strategies/oauth/verify-oauth-tokens"_L1,
     .readers = kTokens,
     .consequence = tokensChange},
    {.key = "client_id_metadata_documents_advertised"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Announce Client ID Metadata Documents"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Says in the metadata of this instance that clients may identify themselves by the address "
                  "of a document instead of registering."),
     .docs = kDocuments,
     .readers = kAdvertised,
     .consequence = advertisingChanges},
    {.key = "client_id_metadata_documents_only_allow_pre_registered_clients"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Pre-registered clients only"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Refuses clients with a metadata document that this instance has not seen before and that "
                  "nobody has listed."),
     .docs = kDocuments,
     .readers = kPreRegistered,
     .consequence = preRegisteredChanges},
    {.key = "client_id_metadata_documents_block_implicitly_allowed_clients"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Block implicitly allowed clients"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Refuses clients with a metadata document that were recorded when they first connected but "
                  "were never listed. Explicitly allowed clients are not affected."),
     .docs = kDocuments,
     .readers = kImplicit,
     .consequence = implicitChanges},
};

} // namespace

std::span<const FieldSpec> oauthApplicationFields() { return kOAuthApplications; }
