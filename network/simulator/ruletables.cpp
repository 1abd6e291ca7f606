#include "network/simulator/rules.h"

using namespace Qt::StringLiterals;

// Source of keys and types: the Backend API reference, one operation per table.
namespace simulator {

static constexpr QLatin1StringView kStrategies[] = {"password"_L1, "otp"_L1, ""_L1};
static constexpr QLatin1StringView kEnrollmentModes[] = {"automatic_invitation"_L1, "automatic_suggestion"_L1};

static constexpr Rule kInstance[] = {
    {.key = "test_mode"_L1, .shape = Shape::Bool},
    {.key = "hibp"_L1, .shape = Shape::Bool},
    {.key = "support_email"_L1, .shape = Shape::Email},
    {.key = "clerk_js_version"_L1, .shape = Shape::Version},
    {.key = "development_origin"_L1, .shape = Shape::Origin, .scope = Scope::UnknownInProduction},
    {.key = "allowed_origins"_L1, .shape = Shape::OriginList},
    {.key = "cookieless_dev"_L1, .shape = Shape::Bool, .scope = Scope::ForbiddenInProduction},
    {.key = "url_based_session_syncing"_L1, .shape = Shape::Bool, .scope = Scope::ForbiddenInProduction},
    {.key = "preferred_sign_in_strategy_when_password_required"_L1, .shape = Shape::Choice, .choices = kStrategies},
};

static constexpr Rule kRestrictions[] = {
    {.key = "allowlist"_L1},
    {.key = "blocklist"_L1},
    {.key = "allowlist_blocklist_disabled_on_sign_in"_L1},
    {.key = "block_email_subaddresses"_L1},
    {.key = "block_disposable_email_domains"_L1},
};

static constexpr Rule kOrganization[] = {
    {.key = "enabled"_L1, .shape = Shape::Bool},
    {.key = "max_allowed_memberships"_L1, .shape = Shape::Count},
    {.key = "admin_delete_enabled"_L1, .shape = Shape::Bool},
    {.key = "domains_enabled"_L1, .shape = Shape::Bool},
    {.key = "slug_disabled"_L1, .shape = Shape::Bool},
    {.key = "domains_enrollment_modes"_L1, .shape = Shape::ChoiceList, .choices = kEnrollmentModes},
    {.key = "creator_role_id"_L1, .shape = Shape::Text},
    {.key = "domains_default_role_id"_L1, .shape = Shape::Text},
};

static constexpr Rule kProtect[] = {{.key = "rules_enabled"_L1}, {.key = "specter_enabled"_L1}};

static constexpr Rule kCommunication[] = {{.key = "blocked_country_codes"_L1, .shape = Shape::CountryList}};

static constexpr Rule kOAuth[] = {
    {.key = "dynamic_oauth_client_registration"_L1},
    {.key = "default_scopes"_L1, .shape = Shape::TextList},
    {.key = "oauth_jwt_access_tokens"_L1},
    {.key = "client_id_metadata_documents_advertised"_L1},
    {.key = "client_id_metadata_documents_only_allow_pre_registered_clients"_L1},
    {.key = "client_id_metadata_documents_block_implicitly_allowed_clients"_L1},
};

static constexpr Rule kBeta[] = {
    {.key = "restricted_to_allowlist"_L1},
    {.key = "from_email_address"_L1, .shape = Shape::LocalPart},
    {.key = "progressive_sign_up"_L1},
    {.key = "test_mode"_L1},
};

static constexpr Rule kChangeDomain[] = {{.key = "home_url"_L1, .shape = Shape::Text}, {.key = "is_secondary"_L1}};

static constexpr Rule kDomain[] = {
    {.key = "name"_L1, .shape = Shape::Text},
    {.key = "proxy_url"_L1, .shape = Shape::Text, .scope = Scope::Any},
    {.key = "is_secondary"_L1},
    {.key = "is_satellite"_L1},
};

static constexpr Rule kAllowlist[] = {{.key = "identifier"_L1, .shape = Shape::Text}, {.key = "notify"_L1}};

std::span<const Rule> instanceRules() { return kInstance; }
std::span<const Rule> restrictionRules() { return kRestrictions; }
std::span<const Rule> organizationRules() { return kOrganization; }
std::span<const Rule> protectRules() { return kProtect; }
std::span<const Rule> communicationRules() { return kCommunication; }
std::span<const Rule> oauthRules() { return kOAuth; }
std::span<const Rule> betaRules() { return kBeta; }
std::span<const Rule> changeDomainRules() { return kChangeDomain; }
std::span<const Rule> domainRules() { return kDomain; }
std::span<const Rule> allowlistRules() { return kAllowlist; }

} // namespace simulator
