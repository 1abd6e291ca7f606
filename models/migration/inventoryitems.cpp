#include "models/migration/inventoryitems_p.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace InventoryItems {
namespace {

struct InventoryText {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

//! A member of a listed object that holds an address of Clerk's.
struct Member {
    QLatin1StringView key;
    const char *label;
};
constexpr std::array kSaml = {
    Member{"acs_url"_L1, QT_TRANSLATE_NOOP("Inventory", "ACS URL")},
    Member{"sp_entity_id"_L1, QT_TRANSLATE_NOOP("Inventory", "SP entity ID")},
    Member{"sp_metadata_url"_L1, QT_TRANSLATE_NOOP("Inventory", "SP metadata URL")},
};
constexpr std::array kOAuth = {
    Member{"authorize_url"_L1, QT_TRANSLATE_NOOP("Inventory", "authorize URL")},
    Member{"token_fetch_url"_L1, QT_TRANSLATE_NOOP("Inventory", "token URL")},
    Member{"user_info_url"_L1, QT_TRANSLATE_NOOP("Inventory", "user info URL")},
    Member{"discovery_url"_L1, QT_TRANSLATE_NOOP("Inventory", "discovery URL")},
    Member{"token_introspection_url"_L1, QT_TRANSLATE_NOOP("Inventory", "token introspection URL")},
};

QString moved(const QString &value, const Hosts &hosts)
{
    if (hosts.before.domain.isEmpty() || hosts.after.domain.isEmpty())
        return value;
    return movedValue(value, hosts.before, hosts.after);
}

InventoryItem item(const QString &name, const QString &value, const Hosts &hosts)
{
    return {.name = name, .oldValue = value, .newValue = moved(value, hosts)};
}

QString nameOf(const QJsonObject &object)
{
    const QString name = object.value("name"_L1).toString();
    return name.isEmpty() ? object.value("id"_L1).toString() : name;
}

QString partOf(const QString &name, const QString &part) { return u"%1 · %2"_s.arg(name, part); }

void addMembers(QList<InventoryItem> &items, const QJsonObject &object, std::span<const Member> members,
                const Hosts &hosts)
{
    for (const Member &member : members) {
        const QString value = object.value(member.key).toString();
        if (!value.isEmpty())
            items.append(item(partOf(nameOf(object), InventoryText::tr(member.label)), value, hosts));
    }
}

//! Only redirect URIs that the change touches: the others are the relying party's own.
void addRedirectUris(QList<InventoryItem> &items, const QJsonObject &application, const Hosts &hosts)
{
    for (const auto &uri : application.value("redirect_uris"_L1).toArray()) {
        const InventoryItem candidate =
            item(partOf(nameOf(application), InventoryText::tr("redirect URI")), uri.toString(), hosts);
        if (candidate.affected())
            items.append(candidate);
    }
}

//! Every text below \p value that names the old domain, with its path.
void addClaims(QList<InventoryItem> &items, const QString &path, const QJsonValue &value, const Hosts &hosts)
{
    if (value.isString()) {
        const InventoryItem candidate = item(path, value.toString(), hosts);
        if (candidate.affected())
            items.append(candidate);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        addClaims(items, path + u'.' + it.key(), it.value(), hosts);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        addClaims(items, u"%1[%2]"_s.arg(path).arg(i), array.at(i), hosts);
}

QString issuer(const ClerkHosts &hosts)
{
    return hosts.frontendApi.isEmpty() ? QString() : "https://"_L1 + hosts.frontendApi;
}

//! Clerk itself stands behind both values, so they are told as predicted instead of by moving text.
InventoryItem predicted(const QString &name, const QString &before, const QString &after)
{
    return {.name = name, .oldValue = before, .newValue = after.isEmpty() ? before : after};
}

void addTemplate(QList<InventoryItem> &items, const QJsonObject &object, const Hosts &hosts)
{
    items.append(
        predicted(partOf(nameOf(object), InventoryText::tr("issuer")), issuer(hosts.before), issuer(hosts.after)));
    addClaims(items, partOf(nameOf(object), u"claims"_s), object.value("claims"_L1), hosts);
}

void addEntry(QList<InventoryItem> &items, InventoryKind kind, const QJsonValue &entry, const Hosts &hosts)
{
    const QJsonObject object = entry.toObject();
    switch (kind) {
    case InventoryKind::Saml:
        return addMembers(items, object, kSaml, hosts);
    case InventoryKind::OAuthApplications:
        addMembers(items, object, kOAuth, hosts);
        return addRedirectUris(items, object, hosts);
    case InventoryKind::RedirectUrls:
        items.append(item(InventoryText::tr("Redirect URL"), object.value("url"_L1).toString(), hosts));
        return;
    case InventoryKind::JwtTemplates:
        return addTemplate(items, object, hosts);
    case InventoryKind::AllowedOrigins:
        items.append(item(InventoryText::tr("Allowed origin"), entry.toString(), hosts));
        return;
    case InventoryKind::Satellites:
        items.append(predicted(partOf(nameOf(object), InventoryText::tr("primary domain")), hosts.before.domain,
                               hosts.after.domain));
        return;
    default:
        return;
    }
}

struct Derived {
    QString name{};
    QString before{};
    QString after{};
};

Derived derivedPair(InventoryKind kind, const Hosts &hosts)
{
    const QString before = issuer(hosts.before);
    const QString after = issuer(hosts.after);
    switch (kind) {
    case InventoryKind::PublishableKey:
        return {InventoryText::tr("Publishable key"), hosts.before.publishableKey, hosts.after.publishableKey};
    case InventoryKind::FrontendApi:
        return {InventoryText::tr("Frontend API"), before, after};
    case InventoryKind::Issuer:
        return {InventoryText::tr("Issuer (iss)"), before, after};
    case InventoryKind::Jwks: {
        const auto path = "/.well-known/jwks.json"_L1;
        return {InventoryText::tr("JWKS endpoint"), before + path, after.isEmpty() ? after : after + path};
    }
    case InventoryKind::OAuthCallback: {
        const auto path = "/v1/oauth_callback"_L1;
        return {InventoryText::tr("Callback URL"), before + path, after.isEmpty() ? after : after + path};
    }
    case InventoryKind::AccountPortal:
        return {InventoryText::tr("Account Portal"), "https://"_L1 + hosts.before.accounts,
                hosts.after.accounts.isEmpty() ? QString() : "https://"_L1 + hosts.after.accounts};
    default:
        return {};
    }
}

} // namespace

QList<InventoryItem> derived(InventoryKind kind, const Hosts &hosts)
{
    const Derived pair = derivedPair(kind, hosts);
    if (pair.name.isEmpty() || hosts.before.domain.isEmpty())
        return {};
    return {predicted(pair.name, pair.before, pair.after)};
}

QList<InventoryItem> listed(InventoryKind kind, const QJsonArray &listing, const Hosts &hosts)
{
    QList<InventoryItem> items;
    for (const auto &entry : listing)
        addEntry(items, kind, entry, hosts);
    return items;
}

} // namespace InventoryItems
