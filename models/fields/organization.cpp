#include "models/fields/changes.h"
#include "models/fields/tables.h"

using namespace Qt::StringLiterals;

namespace {

Consequence enabledChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(QT_TRANSLATE_NOOP("Field", "Users can create organizations and join them from now on."));
    return hurts(QT_TRANSLATE_NOOP("Field",
                                   "Organizations are switched off for every user: members lose access to what your "
                                   "application gives to an organization, because its pages and permission checks that "
                                   "need an active organization stop working. Clerk may refuse this."));
}

Consequence membershipsChange(const QJsonValue &before, const QJsonValue &after, const Circumstances &)
{
    const qint64 now = after.toInteger();
    const qint64 former = before.toInteger(0); // of a limit that is not known too: anything may be less than it
    if (now != 0 && (former == 0 || former > now))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Clerk does not document what happens to organizations that already have more members than the "
                     "new limit. An organization with a limit of its own keeps it."));
    if (now == 0 || now > 20)
        return tells(QT_TRANSLATE_NOOP(
            "Field", "More than 20 members per organization need Clerk's add-on for organizations; without it Clerk "
                     "refuses the change. An organization with a limit of its own keeps it."));
    return tells(
        QT_TRANSLATE_NOOP("Field", "Organizations without a limit of their own can take more members from now on."));
}

Consequence adminDeleteChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Admins of organizations that are created from now on can delete them, with everything "
                     "in them. Organizations that exist are not changed."));
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Admins of organizations that are created from now on cannot delete them. Organizations "
                 "that exist are not changed."));
}

Consequence domainsChange(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return tells(QT_TRANSLATE_NOOP("Field", "Organizations can verify e-mail domains, and people with an address "
                                                "in one can join in the ways set below."));
    return hurts(QT_TRANSLATE_NOOP("Field", "Nobody can join an organization through a verified domain any longer, and "
                                            "the ways to enroll below have no effect."));
}

Consequence enrollmentChanges(const QJsonValue &before, const QJsonValue &after, const Circumstances &)
{
    const auto automatic = "automatic_invitation"_L1;
    if (after.toArray().contains(automatic) && !before.toArray().contains(automatic))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Organizations can have everyone with an address of their verified domain invited "
                     "without anybody deciding on the person."));
    if (hasMoreThan(before.toArray(), after.toArray()))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Organizations that rely on a way that is no longer listed stop getting members that way."));
    return tells(QT_TRANSLATE_NOOP("Field", "Organizations can suggest joining to everyone with an address of their "
                                            "verified domain; an admin approves each."));
}

Consequence creatorRoleChanges(const QJsonValue &, const QJsonValue &, const Circumstances &)
{
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "Whoever creates an organization from now on gets this role in it. Clerk refuses a role that "
                 "may not read and manage members and delete the organization."));
}

Consequence domainRoleChanges(const QJsonValue &, const QJsonValue &, const Circumstances &)
{
    return hurts(QT_TRANSLATE_NOOP(
        "Field", "Whoever joins through a verified domain from now on gets this role, with all its permissions."));
}

Consequence slugChanges(const QJsonValue &, const QJsonValue &after, const Circumstances &)
{
    if (turnsOn(after))
        return hurts(QT_TRANSLATE_NOOP(
            "Field", "Organizations can no longer be given a slug: links and code of your application that "
                     "name an organization by its slug can break."));
    return tells(QT_TRANSLATE_NOOP(
        "Field", "Organizations are asked for a slug again, which your application may show in links."));
}

constexpr auto kSettingsSource = ReadSource::OrganizationSettings;
constexpr auto kPublic = ReadSource::Environment;
constexpr auto kToId = ReadTransform::RoleKeyToId;

constexpr FieldReader kEnabled[] = {{kSettingsSource, "enabled"_L1},
                                    {kPublic, "organization_settings.enabled"_L1},
                                    {ReadSource::WriteAnswer, "enabled"_L1}};
constexpr FieldReader kMemberships[] = {{kSettingsSource, "max_allowed_memberships"_L1},
                                        {kPublic, "organization_settings.max_allowed_memberships"_L1},
                                        {ReadSource::WriteAnswer, "max_allowed_memberships"_L1}};
constexpr FieldReader kAdminDelete[] = {{kSettingsSource, "admin_delete_enabled"_L1},
                                        {kPublic, "organization_settings.actions.admin_delete"_L1},
                                        {ReadSource::WriteAnswer, "admin_delete_enabled"_L1}};
constexpr FieldReader kVerifiedDomainsReaders[] = {{kSettingsSource, "domains_enabled"_L1},
                                                   {kPublic, "organization_settings.domains.enabled"_L1},
                                                   {ReadSource::WriteAnswer, "domains_enabled"_L1}};
constexpr FieldReader kEnrollment[] = {{kSettingsSource, "domains_enrollment_modes"_L1},
                                       {kPublic, "organization_settings.domains.enrollment_modes"_L1},
                                       {ReadSource::WriteAnswer, "domains_enrollment_modes"_L1}};
// Written as a role's id, reported as its key.
constexpr FieldReader kCreatorRole[] = {{kSettingsSource, "creator_role"_L1, kToId},
                                        {kPublic, "organization_settings.creator_role"_L1, kToId},
                                        {ReadSource::WriteAnswer, "creator_role"_L1, kToId}};
constexpr FieldReader kDomainRole[] = {{kSettingsSource, "domains_default_role"_L1, kToId},
                                       {kPublic, "organization_settings.domains.default_role"_L1, kToId},
                                       {ReadSource::WriteAnswer, "domains_default_role"_L1, kToId}};
constexpr FieldReader kSlug[] = {{kSettingsSource, "slug_disabled"_L1},
                                 {kPublic, "organization_settings.slug.disabled"_L1},
                                 {ReadSource::WriteAnswer, "slug_disabled"_L1}};
constexpr FieldReader kMaxRoles[] = {{kSettingsSource, "max_allowed_roles"_L1},
                                     {ReadSource::WriteAnswer, "max_allowed_roles"_L1}};
constexpr FieldReader kMaxRoleSets[] = {{kSettingsSource, "max_role_sets_allowed"_L1},
                                        {ReadSource::WriteAnswer, "max_role_sets_allowed"_L1}};
constexpr FieldReader kMaxDomains[] = {{kSettingsSource, "max_allowed_domains"_L1},
                                       {ReadSource::WriteAnswer, "max_allowed_domains"_L1}};
constexpr FieldReader kMaxPermissions[] = {{kSettingsSource, "max_allowed_permissions"_L1},
                                           {ReadSource::WriteAnswer, "max_allowed_permissions"_L1}};
constexpr FieldReader kRoleSet[] = {{kSettingsSource, "initial_role_set_key"_L1},
                                    {ReadSource::WriteAnswer, "initial_role_set_key"_L1}};

// manual_invitation is reported but not among the values the API says it takes.
constexpr FieldChoice kEnrollmentModes[] = {
    {"automatic_invitation"_L1, QT_TRANSLATE_NOOP("Field", "Automatic invitation")},
    {"automatic_suggestion"_L1, QT_TRANSLATE_NOOP("Field", "Automatic suggestion")},
    {"manual_invitation"_L1, QT_TRANSLATE_NOOP("Field", "Manual invitation"), true},
};

constexpr auto kConfigure = "https://clerk.com/docs/guides/organizations/configure"_L1;
constexpr auto kVerifiedDomains = "https://clerk.com/docs/guides/organizations/add-members/verified-domains"_L1;
constexpr auto kRolesGuide = "https://clerk.com/docs/guides/organizations/control-access/roles-and-permissions"_L1;

constexpr FieldSpec kOrganizationSettings[] = {
    {.key = "enabled"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Organizations"),
     .help = QT_TRANSLATE_NOOP("Field", "Lets users create organizations, join them and switch between them."),
     .docs = kConfigure,
     .readers = kEnabled,
     .consequence = enabledChanges},
    {.key = "max_allowed_memberships"_L1,
     .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("Field", "Members per organization"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "How many members an organization may have, unless it has a limit of its own. Clerk's "
                               "default is 5; 0 means no limit."),
     .docs = kConfigure,
     .readers = kMemberships,
     .zeroMeaning = QT_TRANSLATE_NOOP("Field", "unlimited"),
     .paidInProduction = true,
     .consequence = membershipsChange},
    {.key = "creator_role_id"_L1,
     .kind = FieldKind::Role,
     .label = QT_TRANSLATE_NOOP("Field", "Role of the creator"),
     .help = QT_TRANSLATE_NOOP("Field", "The role that a user gets in an organization that he or she creates."),
     .docs = kRolesGuide,
     .readers = kCreatorRole,
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .consequence = creatorRoleChanges},
    {.key = "admin_delete_enabled"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Admins may delete their organization"),
     .help = QT_TRANSLATE_NOOP("Field", "The setting that new organizations start with."),
     .docs = kConfigure,
     .readers = kAdminDelete,
     .consequence = adminDeleteChanges},
    {.key = "slug_disabled"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Organizations without slugs"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "On: organizations have no readable short name for links. On by default for applications "
                  "created since October 2025."),
     .docs = "https://clerk.com/docs/guides/organizations/org-slugs-in-urls"_L1,
     .readers = kSlug,
     .consequence = slugChanges},
    {.key = "domains_enabled"_L1,
     .kind = FieldKind::Bool,
     .label = QT_TRANSLATE_NOOP("Field", "Verified domains"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "Lets organizations prove that an e-mail domain is theirs, so that people with an address "
                  "in it can join."),
     .docs = kVerifiedDomains,
     .readers = kVerifiedDomainsReaders,
     .consequence = domainsChange},
    {.key = "domains_enrollment_modes"_L1,
     .kind = FieldKind::ChoiceList,
     .label = QT_TRANSLATE_NOOP("Field", "Ways to enroll through a domain"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "What organizations may offer to people with an address in their verified domain: an "
                  "invitation, or a suggestion that an admin approves. Works only with verified domains on."),
     .docs = kVerifiedDomains,
     .readers = kEnrollment,
     .choices = kEnrollmentModes,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .consequence = enrollmentChanges},
    {.key = "domains_default_role_id"_L1,
     .kind = FieldKind::Role,
     .label = QT_TRANSLATE_NOOP("Field", "Role through a domain"),
     .help = QT_TRANSLATE_NOOP("Field", "The role that people get who join through a verified domain."),
     .docs = kVerifiedDomains,
     .readers = kDomainRole,
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .consequence = domainRoleChanges},
    {.key = "max_allowed_roles"_L1,
     .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("Field", "Limit: roles"),
     .help = QT_TRANSLATE_NOOP("Field", "How many organization roles this instance may have. Set by Clerk."),
     .access = FieldAccess::ReadOnly,
     .docs = kRolesGuide,
     .readers = kMaxRoles},
    {.key = "max_role_sets_allowed"_L1,
     .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("Field", "Limit: role sets"),
     .help = QT_TRANSLATE_NOOP("Field", "How many role sets this instance may have. Set by Clerk."),
     .access = FieldAccess::ReadOnly,
     .docs = "https://clerk.com/docs/guides/organizations/control-access/role-sets"_L1,
     .readers = kMaxRoleSets},
    {.key = "max_allowed_domains"_L1,
     .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("Field", "Limit: domains per organization"),
     .help = QT_TRANSLATE_NOOP("Field", "How many domains an organization may verify. Set by Clerk."),
     .access = FieldAccess::ReadOnly,
     .docs = kVerifiedDomains,
     .readers = kMaxDomains},
    {.key = "max_allowed_permissions"_L1,
     .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("Field", "Limit: permissions"),
     .help = QT_TRANSLATE_NOOP(
         "Field", "A former limit. Clerk still reports a number, but permissions are not limited any longer."),
     .access = FieldAccess::Deprecated,
     .docs = kRolesGuide,
     .readers = kMaxPermissions},
    {.key = "initial_role_set_key"_L1,
     .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("Field", "Role set of new organizations"),
     .help = QT_TRANSLATE_NOOP("Field",
                               "The key of the role set that new organizations start with. It is changed in the Clerk "
                               "Dashboard."),
     .access = FieldAccess::ReadOnly,
     .docs = "https://clerk.com/docs/guides/organizations/control-access/role-sets"_L1,
     .readers = kRoleSet,
     .emptyMeaning = QT_TRANSLATE_NOOP("Field", "none"),
     .nullMeaning = QT_TRANSLATE_NOOP("Field", "none")},
};

} // namespace

std::span<const FieldSpec> organizationFields() { return kOrganizationSettings; }
