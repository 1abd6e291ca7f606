#include "models/fieldspec.h"

#include "models/fields/tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

std::span<const ResourceSpec> allResources()
{
    static const ResourceSpec all[] = {
        {.id = ResourceId::Instance,
         .title = QT_TRANSLATE_NOOP("Field", "Instance"),
         .summary = QT_TRANSLATE_NOOP(
             "Field", "Settings of the instance as a whole: passwords, origins, support and development."),
         .patchPath = "/v1/instance"_L1,
         .docs = "https://clerk.com/docs/reference/backend/instance/update"_L1,
         .ownRead = ReadSource::Instance,
         .answersWithBody = false,
         .fields = instanceFields()},
        {.id = ResourceId::Restrictions,
         .title = QT_TRANSLATE_NOOP("Field", "Restrictions"),
         .summary = QT_TRANSLATE_NOOP("Field", "Who may sign up and sign in."),
         .patchPath = "/v1/instance/restrictions"_L1,
         .docs = "https://clerk.com/docs/guides/secure/restricting-access"_L1,
         .fields = restrictionFields()},
        {.id = ResourceId::Organization,
         .title = QT_TRANSLATE_NOOP("Field", "Organizations"),
         .summary = QT_TRANSLATE_NOOP("Field", "Whether users can form organizations, and how people join them."),
         .patchPath = "/v1/instance/organization_settings"_L1,
         .docs = "https://clerk.com/docs/guides/organizations/configure"_L1,
         .ownRead = ReadSource::OrganizationSettings,
         .fields = organizationFields()},
        {.id = ResourceId::Protect,
         .title = QT_TRANSLATE_NOOP("Field", "Protect"),
         .summary = QT_TRANSLATE_NOOP("Field", "Clerk's defence against abusive sign-ins and sign-ups."),
         .patchPath = "/v1/instance/protect"_L1,
         .docs = "https://clerk.com/docs/guides/protect/overview"_L1,
         .ownRead = ReadSource::Protect,
         .fields = protectFields()},
        {.id = ResourceId::Communication,
         .title = QT_TRANSLATE_NOOP("Field", "Communication"),
         .summary = QT_TRANSLATE_NOOP("Field", "Where Clerk sends text messages."),
         .patchPath = "/v1/instance/communication"_L1,
         .docs = "https://clerk.com/docs/guides/customizing-clerk/email-sms-templates"_L1,
         .ownRead = ReadSource::Communication,
         .fields = communicationFields()},
        {.id = ResourceId::OAuthApplications,
         .title = QT_TRANSLATE_NOOP("Field", "OAuth applications"),
         .summary =
             QT_TRANSLATE_NOOP("Field", "How other programs get access with this instance as their identity provider."),
         .patchPath = "/v1/instance/oauth_application_settings"_L1,
         .docs = "https://clerk.com/docs/guides/configure/auth-strategies/oauth/overview"_L1,
         .ownRead = ReadSource::OAuthApplicationSettings,
         .fields = oauthApplicationFields()},
        {.id = ResourceId::BetaSignIn,
         .title = QT_TRANSLATE_NOOP("Field", "Sign-in (beta)"),
         .summary =
             QT_TRANSLATE_NOOP("Field", "Settings that Clerk offers as beta features: they may change or go away."),
         .patchPath = "/v1/beta_features/instance_settings"_L1,
         .docs = "https://clerk.com/docs/guides/configure/auth-strategies/sign-up-sign-in-options"_L1,
         .fields = betaSignInFields()},
    };
    return all;
}

const ResourceSpec &resourceSpec(ResourceId id)
{
    const auto all = allResources();
    const auto found = std::ranges::find(all, id, &ResourceSpec::id);
    Q_ASSERT(found != all.end());
    return *found;
}

QString translated(const char *text) { return text ? QCoreApplication::translate("Field", text) : QString(); }

QString translated(const Consequence &consequence)
{
    return consequence.text ? QCoreApplication::translate("Field", consequence.text, nullptr, consequence.count)
                            : QString();
}

bool isAvailable(const FieldSpec &field, Environment environment)
{
    switch (field.environment) {
    case FieldEnvironment::Any:
        return true;
    case FieldEnvironment::DevelopmentOnly:
        return environment != Environment::Production;
    case FieldEnvironment::ProductionOnly:
        return environment != Environment::Development;
    }
    Q_UNREACHABLE();
}
