#include "models/attention.h"

#include "models/settingsform.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Collects items from what the server reported; a value that was not reported is neither on nor off nor empty.
class Collector {
    Q_DECLARE_TR_FUNCTIONS(Attention)
public:
    explicit Collector(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    bool isProduction() const { return m_workspace.environment() == Environment::Production; }
    QJsonValue reported(ResourceId resource, QLatin1StringView key) const
    {
        const SettingsForm *form = m_workspace.form(resource);
        const int field = form->indexOf(QString(key));
        return field < 0 ? QJsonValue(QJsonValue::Undefined) : form->baseline(field).json();
    }
    bool isOn(ResourceId resource, QLatin1StringView key) const { return reported(resource, key).toBool(false); }
    bool isOff(ResourceId resource, QLatin1StringView key) const
    {
        const QJsonValue value = reported(resource, key);
        return value.isBool() && !value.toBool();
    }
    bool isBlank(ResourceId resource, QLatin1StringView key) const
    {
        const QJsonValue value = reported(resource, key);
        return value.isNull() || (value.isString() && value.toString().isEmpty());
    }
    void warn(ResourceId resource, QLatin1StringView key, const QString &text)
    {
        m_items.append({AttentionItem::Severity::Warning, resource, key, text});
    }
    void note(ResourceId resource, QLatin1StringView key, const QString &text)
    {
        m_items.append({AttentionItem::Severity::Note, resource, key, text});
    }
    void collectUnread();
    void collectInstance();
    void collectOrigins();
    void collectAllowlist(ResourceId resource, QLatin1StringView key);
    void collectRestrictions();
    void collectOrganization();
    void collectOthers();
    QList<AttentionItem> items() const { return m_items; }

private:
    const Workspace &m_workspace;
    QList<AttentionItem> m_items;
};

void Collector::collectUnread()
{
    for (const ResourceSpec &resource : allResources()) {
        if (m_workspace.sectionState(resource.id).state == ReadState::State::Failed)
            warn(resource.id, {},
                 tr("The section “%1” could not be read. Nothing is known of its settings; refresh to try again.")
                     .arg(translated(resource.title)));
    }
}

void Collector::collectInstance()
{
    constexpr auto instance = ResourceId::Instance;
    if (isProduction() && isOn(instance, "test_mode"_L1))
        warn(instance, "test_mode"_L1,
             tr("Test mode is on in production: anyone can sign up and sign in with Clerk's public test addresses."));
    if (isOff(instance, "hibp"_L1))
        warn(instance, "hibp"_L1,
             tr("The breached-password check is off: users can choose passwords that attackers know."));
    if (isBlank(instance, "support_email"_L1))
        note(instance, "support_email"_L1,
             tr("No support e-mail is set: users who cannot sign in are not told whom to turn to."));
    if (isProduction() && isOn(instance, "url_based_session_syncing"_L1))
        warn(instance, "url_based_session_syncing"_L1,
             tr("URL-based session syncing is reported as on in production. It is meant for development only; ask "
                "Clerk's "
                "support."));
    else if (isProduction() && isOn(instance, "cookieless_dev"_L1))
        warn(instance, "cookieless_dev"_L1,
             tr("Cookieless development mode is reported as on in production. It is meant for development only; ask "
                "Clerk's "
                "support."));
}

void Collector::collectOrigins()
{
    const QJsonArray origins = reported(ResourceId::Instance, "allowed_origins"_L1).toArray();
    const auto isLocal = [](const QJsonValue &origin) {
        const QString text = origin.toString();
        return text.startsWith("http://localhost"_L1) || text.startsWith("http://127.0.0.1"_L1);
    };
    if (isProduction() && std::any_of(origins.begin(), origins.end(), isLocal))
        note(ResourceId::Instance, "allowed_origins"_L1,
             tr("A localhost origin is allowed in production. Keep it only if a desktop app needs it."));
}

void Collector::collectAllowlist(ResourceId resource, QLatin1StringView key)
{
    const auto entries = m_workspace.allowlistCount();
    if (entries && *entries == 0)
        warn(resource, key, tr("The allowlist is on and it is empty: nobody can sign up."));
    else if (m_workspace.allowlistState().state == ReadState::State::Failed)
        warn(resource, key,
             tr("The allowlist is on: only those on it can sign up. How many are on it could not be counted; check in "
                "the Clerk Dashboard that it is not empty, because then nobody can sign up."));
}

void Collector::collectRestrictions()
{
    constexpr auto restrictions = ResourceId::Restrictions;
    if (isOn(restrictions, "allowlist"_L1))
        collectAllowlist(restrictions, "allowlist"_L1);
    if (isOn(ResourceId::BetaSignIn, "restricted_to_allowlist"_L1))
        collectAllowlist(ResourceId::BetaSignIn, "restricted_to_allowlist"_L1);
    if (isOn(restrictions, "block_email_subaddresses"_L1) && isOn(ResourceId::Instance, "test_mode"_L1))
        note(restrictions, "block_email_subaddresses"_L1,
             tr("E-mail subaddresses are blocked while test mode is on: Clerk's +clerk_test addresses are refused as "
                "well."));
}

void Collector::collectOrganization()
{
    constexpr auto organization = ResourceId::Organization;
    if (!isOn(organization, "enabled"_L1))
        return;
    if (isBlank(organization, "creator_role_id"_L1))
        warn(organization, "creator_role_id"_L1,
             tr("Organizations are on, but no role is set for their creators: users may not be able to create one."));
    if (!isOn(organization, "domains_enabled"_L1))
        return;
    const QJsonValue modes = reported(organization, "domains_enrollment_modes"_L1);
    if (modes.isArray() && modes.toArray().isEmpty())
        note(organization, "domains_enrollment_modes"_L1,
             tr("Verified domains are on, but no way to enroll is: verifying a domain brings an organization no "
                "members."));
    if (isBlank(organization, "domains_default_role_id"_L1))
        note(organization, "domains_default_role_id"_L1,
             tr("Verified domains are on, but no role is set for those who join through one."));
}

void Collector::collectOthers()
{
    constexpr auto oauth = ResourceId::OAuthApplications;
    if (isOn(ResourceId::Protect, "checks_bypassed"_L1))
        note(ResourceId::Protect, "checks_bypassed"_L1,
             tr("The prerequisite checks of Clerk Protect are skipped: Clerk does not verify that its protections can "
                "work."));
    if (isOn(oauth, "dynamic_oauth_client_registration"_L1))
        note(oauth, "dynamic_oauth_client_registration"_L1,
             tr("Dynamic client registration is on: anyone can register an OAuth client and ask your users for "
                "access."));
    if (isOn(oauth, "client_id_metadata_documents_advertised"_L1) &&
        isOff(oauth, "client_id_metadata_documents_only_allow_pre_registered_clients"_L1))
        note(oauth, "client_id_metadata_documents_only_allow_pre_registered_clients"_L1,
             tr("Any client that publishes a metadata document can start an OAuth flow: nobody has to list it first."));
}

} // namespace

QList<AttentionItem> attentionItems(const Workspace &workspace)
{
    Collector collector(workspace);
    collector.collectUnread();
    collector.collectInstance();
    collector.collectOrigins();
    collector.collectRestrictions();
    collector.collectOrganization();
    collector.collectOthers();
    QList<AttentionItem> items = collector.items();
    std::stable_partition(items.begin(), items.end(),
                          [](const AttentionItem &item) { return item.severity == AttentionItem::Severity::Warning; });
    return items;
}
